package import Sessions

/// A programme file that was read: its plan, and where its ids stand, for the faults that only show beside other files
/// or what was imported before.
package struct ProgrammeDocument: Sendable {
    /// As the person named it on the command line.
    package let file: String
    package let plan: ProgrammePlan
    /// How the spreadsheets beside it were understood.
    package let tables: [TableReading]
    /// Where the ids of series and of sessions that stand alone are given.
    let places: [TakenID.Kind: [String: SourcePosition]]
    /// The group of another file that this one's own belongs to, and where the file says so.
    let parent: Located<Group.ID>?

    /// What is wrong because its group belongs to one that nobody knows; nil if nothing is.
    /// - Parameter known: the groups of the ledger and of the files before this one.
    package func faults(knowing known: Set<Group.ID>) -> FileFaults? {
        guard let parent, !known.contains(parent.value) else { return nil }
        let faults = FaultList(file: file)
        let nearest = NearestName.of(parent.value.rawValue, among: known.map(\.rawValue).sorted())
        faults.add(.unknownReference(.group, parent.value.rawValue, nearest: nearest), at: parent)
        guard case .failure(let found) = faults.result(()) else { return nil }
        return found
    }

    /// Everything that is wrong because these ids belong to other programmes; nil if nothing is. A session of a series
    /// has its id from it: only the series is named.
    package func faults(taken: [TakenID]) -> FileFaults? {
        let faults = FaultList(file: file)
        let takenSeries = Set(taken.filter { $0.kind == .series }.map(\.id))
        for one in taken {
            let series = one.kind == .series ? one.id : series(of: one.id)
            if one.kind == .session, let series, takenSeries.contains(series) { continue }
            let (key, place) = (series ?? one.id, places[series == nil ? .session : .series])
            let problem = Problem.idTaken(
                one.kind == .series ? .series : .session, one.id, programme: one.programme.rawValue,
                free: "\(key)-\(plan.programme.from.year)")
            faults.add(problem, at: place?[key] ?? .start, path: "")
        }
        guard case .failure(let found) = faults.result(()) else { return nil }
        return found
    }

    /// The ids of this file that an earlier one of the same import uses for another programme.
    package func taken(by earlier: [ProgrammePlan]) -> [TakenID] {
        earlier.filter { $0.programme.id != plan.programme.id }.flatMap { other in
            let (series, sessions) = (Set(other.series.map(\.id)), Set(other.sessions.map(\.id)))
            return plan.series.filter { series.contains($0.id) }
                .map { TakenID(.series, $0.id.rawValue, of: other.programme.id) }
                + plan.sessions.filter { sessions.contains($0.id) }
                .map { TakenID(.session, $0.id.rawValue, of: other.programme.id) }
        }
    }

    private func series(of session: String) -> String? {
        plan.sessions.first { $0.id.rawValue == session }?.series?.rawValue
    }
}

extension ProgrammeReader {
    func document(_ plan: ProgrammePlan) -> ProgrammeDocument {
        ProgrammeDocument(
            file: faults.file, plan: plan, tables: tables,
            places: [.series: seriesIDs.places, .session: sessionIDs.places], parent: parentGroup)
    }
}
