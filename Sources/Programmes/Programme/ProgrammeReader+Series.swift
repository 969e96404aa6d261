import ICalendar
import Sessions

extension ProgrammeReader {
    /// A series with the sessions it makes.
    struct SeriesEntry {
        let series: Series
        let sessions: [SessionOutline]
    }

    func readSeries(_ node: SourceNode, _ context: SessionContext) -> SeriesEntry? {
        guard let fields = Fields(node, ProgrammeShapes.series, faults: faults) else { return nil }
        let common = readCommon(fields, ids: \.seriesIDs, context)
        let dates = readDates(fields, zone: common.zone)
        let rotation: [Located<Organisation.ID>] = fields.locatedList("rotation", SingleValue.id)
        for host in rotation { organisations.check(host, faults) }
        guard let id = common.id, let title = common.title, let minutes = common.minutes, let dates,
            let programme = context.programme
        else {
            // Dates and changes are still looked at, so that their faults show now and not in the next attempt.
            if let dates { _ = expand(dates, in: context.programme, zone: common.zone) }
            _ = fields.list("changes") { node, _ in readChange(node, of: []) }
            return nil
        }
        let series = Series(
            id: .init(id), programme: programme.id, title: title, kind: common.kind, start: dates.start,
            zone: common.zone, minutes: minutes, rule: dates.rule?.value, added: dates.added, excluded: dates.excluded,
            rotation: rotation.map(\.value), agenda: common.agenda, feedback: common.feedback)
        return SeriesEntry(series: series, sessions: sessions(of: series, common, fields, dates, context))
    }

    private func sessions(
        of series: Series, _ common: CommonFields, _ fields: Fields, _ dates: SeriesDates, _ context: SessionContext
    ) -> [SessionOutline] {
        let times = expand(dates, in: context.programme, zone: series.zone)
        let place = fields.node("dates") ?? fields.node("start")
        if let times, times.isEmpty, let place { faults.add(.noSessions, at: place) }
        let changes = fields.list("changes") { node, _ in readChange(node, of: times ?? []) }
        var used: Set<WallDate> = []
        return (times ?? []).enumerated().map { index, time in
            let isFirstOfDay = used.insert(time.date).inserted
            if !isFirstOfDay, let place { faults.add(.twoSessionsOneDay(time.date.description), at: place) }
            var session = SessionOutline(
                id: .init("\(series.id)-\(time.date.compact)"), group: common.group, series: series.id,
                recurrence: time,
                kind: series.kind, title: series.title, start: time, zone: series.zone, minutes: series.minutes,
                host: series.rotation.isEmpty ? nil : series.rotation[index % series.rotation.count],
                agenda: series.agenda, feedback: series.feedback)
            for change in changes where change.date == time.date { change.apply(to: &session) }
            if let change = changes.first(where: { $0.date == time.date }), let start = change.start {
                checkPeriod(start, context.programme)
            }
            if isFirstOfDay, let node = fields.node("id") { sessionIDs.add(session.id.rawValue, at: node, faults) }
            return session
        }
    }

    /// A fault if a session would be held outside the programme's period.
    func checkPeriod(_ start: Located<WallTime>, _ programme: Programme?) {
        guard let programme, start.value.date < programme.from || start.value.date > programme.until else { return }
        faults.add(
            .outsidePeriod(
                start.value.date.description, from: programme.from.description, until: programme.until.description),
            at: start)
    }
}

extension WallDate {
    /// `20270914`
    var compact: String { description.filter { $0 != "-" } }
}
