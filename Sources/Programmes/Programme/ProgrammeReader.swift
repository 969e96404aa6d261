import Foundation
import Sessions

// A programme file is read in the order in which its parts refer to each other: organisations, people and the rosters
// that bring more of both, groups, the programme with its period, then days without meetings, series, sessions and topics. Last the year is settled: which
// dates of the series stay, move or go. Each part reports its own faults and what it refers to
// in vain; a part that cannot be read is left out, and the rest is still checked.

/// Reads one programme file. Lives only as long as that reading.
final class ProgrammeReader {
    let faults: FaultList
    /// The bytes of a file that the programme file names, or nil.
    let attachment: (String) -> Data?
    var organisations = Directory(.organisation)
    var people = Directory(.person)
    var groups = Directory(.group)
    var seriesIDs = Directory(.series)
    var sessionIDs = Directory(.session)
    var topicIDs = Directory(.topic)
    /// The group of another file that the programme's own belongs to.
    var parentGroup: Located<Group.ID>?
    /// Who belongs to which group by a roster.
    var rosterMembers: [RosterMember] = []
    /// The groups that rosters name, to be looked for once the groups are read.
    var rosterGroups: [Located<Group.ID>] = []
    /// Somebody's role may be missing because of one.
    var rostersHaveFaults = false
    /// How the spreadsheets beside the file were read.
    var tables: [TableReading] = []
    /// What was settled of dates from lists.
    var dateSettlements: [Settlement] = []
    /// The days without meetings, as they are read.
    var noMeeting: [GroupCalendar] = []
    /// Knows the names of the people in the file, once they are read.
    var screening = FeedbackScreening()

    init(faults: FaultList, attachment: @escaping (String) -> Data?) {
        (self.faults, self.attachment) = (faults, attachment)
    }

    /// Nil if a part without which there is no plan could not be read.
    func plan(_ root: SourceNode) -> ProgrammePlan? {
        guard let fields = Fields(root, ProgrammeShapes.file, faults: faults) else { return nil }
        let defaults = GroupDefaults(fields.node("group"))
        let roster = readRosters(
            fields, besides: readOrganisations(fields), readPeople(fields, defaults: defaults), defaults)
        var organisations = roster.organisations
        let people = roster.people
        screening = FeedbackScreening(people: people.map(\.person))
        let groups = readGroups(fields, defaults: defaults)
        for group in rosterGroups { self.groups.check(group, faults) }
        let feedback = fields.read("feedback", readFeedback)
        let group = groups.first?.group
        let programme = readProgramme(fields, of: group?.id ?? "")
        let context = SessionContext(
            programme: programme, group: group?.id ?? "", zone: group?.zone ?? defaults.zone,
            language: defaults.language, feedback: feedback)
        noMeeting = fields.list("noMeeting") { node, _ in readNoMeeting(node, context) }
        let series = readAllSeries(fields, context)
        let single =
            fields.list("sessions") { node, _ in readSession(node, context) }
            + readAttachedDates(fields, &organisations, context)
        let year = settleYear(series, besides: single, context)
        let topics = fields.list("topics") { node, _ in readTopic(node, context) }
        let safetyNotes = readSafetyNotes(fields, context)
        guard group != nil, let programme else { return nil }
        return ProgrammePlan(
            organisations: organisations, people: people, groups: groups.map(\.group),
            members: groups.flatMap(\.members), programme: programme, series: series.map(\.series),
            sessions: (year.sessions + single).sorted { ($0.start, $0.id) < ($1.start, $1.id) },
            topics: topics, settlements: (year.settlements + dateSettlements).sorted { $0.date < $1.date },
            safetyNotes: safetyNotes, noMeetingDays: noMeeting.flatMap(\.listed))
    }
}

/// The group's language and zone, read ahead because people without their own take them. What is wrong with them is
/// reported when the group itself is read.
struct GroupDefaults {
    let language: Language
    let zone: String

    init(language: Language, zone: String = "Asia/Ho_Chi_Minh") { (self.language, self.zone) = (language, zone) }

    init(_ node: SourceNode?) {
        let silent = FaultList(file: "")
        func value<Value>(_ key: String, _ reader: (SourceNode, FaultList) -> Value?) -> Value? {
            guard case .mapping(let entries)? = node?.content else { return nil }
            return entries.last { $0.key == key }.flatMap { reader($0.value, silent) }
        }
        language = value("language", SingleValue.choice) ?? .vietnamese
        zone = value("zone", SingleValue.zone) ?? "Asia/Ho_Chi_Minh"
    }
}

/// What every series and session of a file takes where it says nothing of its own.
struct SessionContext {
    /// Nil if it could not be read; then no date is held against its period.
    let programme: Programme?
    let group: Group.ID
    let zone: String
    let language: Language
    let feedback: FeedbackForm?
}
