import Sessions

// A core team meets before each session of another series. Such a series has no dates of its own: they are read after
// those of the series it prepares, and the year settles them with it.

extension ProgrammeReader {
    /// All series, in the order of the file.
    func readAllSeries(_ file: Fields, _ context: SessionContext) -> [SeriesEntry] {
        let nodes = Array(file.list("series") { node, _ in node }.enumerated())
        var entries: [(index: Int, entry: SeriesEntry)] = []
        for (index, node) in nodes where node.preparation == nil {
            if let entry = readSeries(node, context) { entries.append((index, entry)) }
        }
        let prepared = entries.map(\.entry)
        for (index, node) in nodes where node.preparation != nil {
            if let entry = readPreparation(node, of: prepared, context) { entries.append((index, entry)) }
        }
        return entries.sorted { $0.index < $1.index }.map(\.entry)
    }

    private func readPreparation(
        _ node: SourceNode, of others: [SeriesEntry], _ context: SessionContext
    ) -> SeriesEntry? {
        guard let fields = Fields(node, ProgrammeShapes.series, faults: faults) else { return nil }
        for key in ["start", "rule", "dates", "except", "yieldsTo", "within"] {
            if let place = fields.node(key) { faults.add(.datesOfPreparation(key), at: place) }
        }
        let common = readCommon(fields, ids: \.seriesIDs, context)
        let rotation: [Located<Organisation.ID>] = fields.locatedList("rotation", SingleValue.id)
        for host in rotation { organisations.check(host, faults) }
        let goal = fields.read("prepares") { node, _ in readGoal(node, among: others) }
        guard let id = common.id, let title = common.title, let minutes = common.minutes,
            let (preparation, main) = goal,
            let programme = context.programme
        else {
            _ = fields.list("changes") { node, _ in readChange(node, of: []) }
            return nil
        }
        let times = main.rhythm.times.map(preparation.time)
        guard let first = times.first else { return nil }
        let series = Series(
            id: .init(id), programme: programme.id, title: title, kind: common.kind, start: first, zone: common.zone,
            minutes: minutes, added: Array(times.dropFirst()), rotation: rotation.map(\.value), agenda: common.agenda,
            feedback: common.feedback, preparation: preparation)
        let rhythm = Rhythm(
            series: series.id, times: times, calendars: calendars(of: common.group), words: [:], yieldsTo: [],
            span: .day, preparation: preparation)
        return entry(
            of: series, rhythm, group: common.group, yieldsTo: [], fields, at: fields.node("prepares") ?? node, context)
    }

    /// What is prepared, and how long before.
    private func readGoal(_ node: SourceNode, among others: [SeriesEntry]) -> (Preparation, SeriesEntry)? {
        guard let fields = Fields(node, ProgrammeShapes.preparation, faults: faults) else { return nil }
        let days = fields.has("days") ? fields.read("days", SingleValue.integer(in: Self.preparationDays)) : 7
        let time = fields.read("at", SingleValue.timeOfDay)
        let series: Located<Series.ID>? = fields.located("series", SingleValue.id)
        guard let days, let series, !fields.has("at") || time != nil else { return nil }
        guard let main = others.first(where: { $0.series.id == series.value }) else {
            // It may be one whose own faults were reported.
            if seriesIDs.places[series.value.rawValue] == nil || faults.isEmpty {
                let ids = others.map(\.series.id.rawValue)
                faults.add(
                    .notToPrepare(series.value.rawValue, nearest: NearestName.of(series.value.rawValue, among: ids)),
                    at: series)
            }
            return nil
        }
        return (Preparation(of: series.value, days: days, at: time), main)
    }

    private static let preparationDays = 1...90
}

extension SourceNode {
    /// The value of `prepares`, in a series that has it.
    fileprivate var preparation: SourceNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.last { $0.key == "prepares" }?.value
    }
}
