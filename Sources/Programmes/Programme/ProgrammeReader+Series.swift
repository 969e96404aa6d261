import ICalendar
import Sessions

extension ProgrammeReader {
    /// A series with its dates, before the year is settled.
    struct SeriesEntry {
        let series: Series
        let group: Group.ID
        let rhythm: Rhythm
        let changes: [SessionChange]
        let yieldsTo: [Located<String>]
        /// Where its dates stand in the file.
        let place: SourceNode
    }

    func readSeries(_ node: SourceNode, _ context: SessionContext) -> SeriesEntry? {
        guard let fields = Fields(node, ProgrammeShapes.series, faults: faults) else { return nil }
        let common = readCommon(fields, ids: \.seriesIDs, context)
        let dates = readDates(fields, zone: common.zone)
        let yieldsTo = fields.locatedList("yieldsTo", SingleValue.identifier)
        let span: Rhythm.Span? = fields.read("within", SingleValue.choice)
        let rotation: [Located<Organisation.ID>] = fields.locatedList("rotation", SingleValue.id)
        for host in rotation { organisations.check(host, faults) }
        let wheels = readTurns(fields, rotation: rotation.map(\.value))
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
            rotation: rotation.map(\.value), agenda: common.agenda, feedback: common.feedback,
            wheels: wheels)
        let place = fields.node("dates") ?? fields.node("start") ?? node
        let rhythm = Rhythm(
            series: series.id, times: times(of: dates, series, at: place, context),
            calendars: calendars(of: common.group), words: [:], yieldsTo: yieldsTo.map(\.value), span: span ?? .month,
            preparation: nil)
        return entry(of: series, rhythm, group: common.group, yieldsTo: yieldsTo, fields, at: place, context)
    }

    /// With what the file changes in single sessions.
    func entry(
        of series: Series, _ rhythm: Rhythm, group: Group.ID, yieldsTo: [Located<String>], _ fields: Fields,
        at place: SourceNode, _ context: SessionContext
    ) -> SeriesEntry {
        if let idNode = fields.node("id") {
            for date in Set(rhythm.times.map(\.date)).sorted() {
                sessionIDs.add("\(series.id)-\(date.compact)", at: idNode, faults)
            }
        }
        let changes = fields.list("changes") { node, _ in readChange(node, of: rhythm.times) }
        for start in changes.compactMap(\.start) { checkPeriod(start, context.programme) }
        let words = changes.compactMap { change in change.word.map { (change.date, $0) } }
        var rhythm = rhythm
        rhythm.words = Dictionary(words) { _, last in last }
        return SeriesEntry(
            series: series, group: group, rhythm: rhythm, changes: changes, yieldsTo: yieldsTo, place: place)
    }

    private func times(
        of dates: SeriesDates, _ series: Series, at place: SourceNode, _ context: SessionContext
    ) -> [WallTime] {
        guard let times = expand(dates, in: context.programme, zone: series.zone) else { return [] }
        if times.isEmpty { faults.add(.noSessions, at: place) }
        var used: Set<WallDate> = []
        for time in times where !used.insert(time.date).inserted {
            faults.add(.twoSessionsOneDay(time.date.description), at: place)
        }
        return times
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
