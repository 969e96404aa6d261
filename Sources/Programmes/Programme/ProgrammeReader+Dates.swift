import Foundation
import Sessions

extension ProgrammeReader {
    /// The sessions of the lists and calendars that the file names, on their settled dates.
    func readAttachedDates(
        _ fields: Fields, _ organisations: inout [Organisation], _ context: SessionContext
    ) -> [SessionOutline] {
        let sources = fields.list("dates") { node, _ in readDatesSource(node, context) }
        guard let programme = context.programme else { return [] }
        var settled: [SessionOutline] = []
        for source in sources {
            guard let bytes = bytes(of: source.file) else { continue }
            let own = FaultList(file: attachedName(source.file.value))
            let found = sessions(in: bytes, source, programme, &organisations, context.language, own) ?? []
            for (session, place) in found { sessionIDs.add(session.id.rawValue, at: place, own) }
            settled += settle(found, of: source, programme, own)
            faults.add(own)
        }
        return settled
    }

    private func readDatesSource(_ node: SourceNode, _ context: SessionContext) -> DatesSource? {
        guard let fields = Fields(node, ProgrammeShapes.dates, faults: faults) else { return nil }
        let group: Located<Group.ID>? = fields.located("group", SingleValue.id)
        groups.check(group, faults)
        let kind: Session.Kind? = fields.read("kind", SingleValue.choice)
        let zone = fields.read("zone", SingleValue.zone)
        let minutes = fields.read("minutes", SingleValue.integer(in: Self.minutesRange))
        let title = fields.read("title", SingleValue.line)
        let keep = fields.read("keep", SingleValue.boolean)
        let level: Organisation.Level? = fields.read("newOrganisations", SingleValue.choice)
        let columns: [DatesColumn: Located<String>] = readColumns(fields, ProgrammeShapes.datesColumns)
        return fields.located("file", SingleValue.line).map { file in
            DatesSource(
                file: file, group: group?.value ?? context.group, zone: zone ?? context.zone, kind: kind ?? .regular,
                minutes: minutes, title: title, keep: keep ?? false, feedback: context.feedback,
                newOrganisations: level, columns: columns)
        }
    }

    private func sessions(
        in bytes: Data, _ source: DatesSource, _ programme: Programme, _ organisations: inout [Organisation],
        _ language: Language, _ own: FaultList
    ) -> [(session: SessionOutline, place: SourceNode)]? {
        if source.file.value.lowercased().hasSuffix(".ics") {
            return CalendarFile.read(bytes, source, in: programme, faults: own)
        }
        let file = DatesFile(source: source, organisations: organisations, language: language, faults: own)
        guard let content = file.read(bytes, sourceFaults: faults) else { return nil }
        tables.append(content.reading)
        for organisation in content.newOrganisations {
            organisations.append(organisation)
            self.organisations.add(organisation.id.rawValue, at: source.file.node, faults)
        }
        guard content.sessions.count <= Self.sessionLimit else {
            own.add(.tooManySessions(limit: Self.sessionLimit), at: .start, path: "")
            return nil
        }
        return content.sessions.filter { session, place in
            let start = Located(session.start, at: place)
            guard session.start.date < programme.from || session.start.date > programme.until else { return true }
            own.add(
                .outsidePeriod(
                    start.value.date.description, from: programme.from.description,
                    until: programme.until.description), at: start)
            return false
        }
    }

    /// A list is settled like the dates of a series: what falls on a day without meetings is skipped or shifted, and
    /// where a person has to decide, that is a fault at its row.
    private func settle(
        _ found: [(session: SessionOutline, place: SourceNode)], of source: DatesSource, _ programme: Programme,
        _ own: FaultList
    ) -> [SessionOutline] {
        let sorted = found.sorted { ($0.session.start, $0.session.id) < ($1.session.start, $1.session.id) }
        guard !source.keep else { return sorted.map(\.session) }
        let name = Series.ID(source.file.value)
        let rhythm = Rhythm(
            series: name, times: sorted.map(\.session.start), calendars: calendars(of: source.group), words: [:],
            yieldsTo: [], span: .month, preparation: nil)
        let dates = YearSettlement(period: programme.from...programme.until).settle([rhythm], besides: [:])[name] ?? []
        return zip(sorted, dates).compactMap { entry, date in
            if let question = date.question {
                own.add(.sessionOnFreeDay(date.date.date.description, day: question.day), at: entry.place)
            }
            if let settlement = date.settlement { dateSettlements.append(settlement) }
            guard let start = date.start else { return nil }
            var session = entry.session
            session.start = start
            return session
        }
    }
}
