import ICalendar
import Sessions

extension ProgrammeReader {
    /// A calendar of days without meetings, and the group it is for; nil is every group of the file.
    struct GroupCalendar {
        let group: Group.ID?
        let calendar: NoMeetingCalendar

        var listed: [NoMeetingDay] {
            calendar.days.sorted { $0.key < $1.key }.map { NoMeetingDay(group: group, date: $0.key, name: $0.value) }
        }
    }

    /// The calendars that are built in.
    private enum KnownCalendar: String, CaseIterable {
        case vietnam
    }

    private struct FreeDays {
        let from: WallDate
        let until: WallDate
        let name: String?
    }

    /// Longer than a summer: more is a slip of the year.
    private static let longestSpan = 150

    func readNoMeeting(_ node: SourceNode, _ context: SessionContext) -> GroupCalendar? {
        guard let fields = Fields(node, ProgrammeShapes.noMeeting, faults: faults) else { return nil }
        let name = fields.read("name", SingleValue.line)
        let policy: NoMeetingCalendar.Policy? = fields.read("policy", SingleValue.choice)
        let group: Located<Group.ID>? = fields.located("group", SingleValue.id)
        groups.check(group, faults)
        let known: KnownCalendar? = fields.read("calendar", SingleValue.choice)
        let listed = fields.list("days", readFreeDays)
        let file = fields.located("file", SingleValue.line)
        if !fields.has("calendar") && !fields.has("days") && !fields.has("file") { faults.add(.noDays, at: node) }
        guard let name, let policy, let programme = context.programme else { return nil }
        var days: [WallDate: String] = [:]
        if known == .vietnam { days = publicHolidays(of: programme, context.language) }
        if let file { days.merge(events(in: file, programme, zone: context.zone, name: name)) { first, _ in first } }
        for span in listed {
            for day in 0...(span.until.dayNumber - span.from.dayNumber) {
                days[span.from.adding(days: day)] = span.name ?? name
            }
        }
        return GroupCalendar(
            group: group?.value, calendar: NoMeetingCalendar(name: name, policy: policy, days: days))
    }

    /// One day, or a span with a name of its own.
    private func readFreeDays(_ node: SourceNode, _ faults: FaultList) -> FreeDays? {
        if case .text = node.content {
            return SingleValue.date(node, faults).map { FreeDays(from: $0, until: $0, name: nil) }
        }
        guard let fields = Fields(node, ProgrammeShapes.freeDays, faults: faults) else { return nil }
        let from = fields.read("from", SingleValue.date)
        let until = fields.located("until", SingleValue.date)
        let name = fields.read("name", SingleValue.line)
        guard let from, !fields.has("until") || until != nil else { return nil }
        let last = until?.value ?? from
        guard from <= last, last.dayNumber - from.dayNumber < Self.longestSpan else {
            let problem = Problem.freeDaysSpan(from: from.description, until: last.description, limit: Self.longestSpan)
            if let until { faults.add(problem, at: until) }
            return nil
        }
        return FreeDays(from: from, until: last, name: name)
    }

    private func publicHolidays(of programme: Programme, _ language: Language) -> [WallDate: String] {
        let years = programme.from.year...max(programme.from.year, programme.until.year)
        let days = years.flatMap(VietnamesePublicHoliday.days)
        return Dictionary(days.map { (WallDate(dayNumber: $0.date.dayNumber), $0.name(in: language)) }) { one, _ in one
        }
    }

    /// The days of every event in the named file; one that lasts part of a day takes the day.
    private func events(
        in file: Located<String>, _ programme: Programme, zone: String, name: String
    ) -> [WallDate: String] {
        guard let bytes = attachment(file.value) else {
            faults.add(.noSuchFile(file.value), at: file)
            return [:]
        }
        do {
            return try CalendarFile.days(of: bytes, in: programme, zone: zone, name: name)
        } catch {
            faults.add(.calendarFile(file.value, "\(error)"), at: file)
            return [:]
        }
    }
}
