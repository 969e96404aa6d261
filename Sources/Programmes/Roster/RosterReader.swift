import Sessions

/// Which column holds what.
struct RosterColumns {
    static let required = ["id", "name"]
    static let all = required + ["honorific", "organisation", "role", "email"]

    private let indices: [String: Int]

    /// Reports columns that are missing, unknown or there twice.
    init(_ header: RosterRow, faults: FaultList) {
        var indices: [String: Int] = [:]
        for (index, cell) in header.cells.enumerated() {
            let name = cell.cellText.lowercased()
            if !Self.all.contains(name) {
                faults.add(.unknownColumn(name, nearest: NearestName.of(name, among: Self.all)), at: cell)
            } else if indices[name] != nil {
                faults.add(.duplicateColumn(name), at: cell)
            } else {
                indices[name] = index
            }
        }
        for name in Self.required where indices[name] == nil {
            faults.add(.missingColumn(name), at: header.position, path: "")
        }
        self.indices = indices
    }

    /// Nil where the column is absent or the field empty, unless it is required.
    func cell(_ name: String, in row: RosterRow) -> SourceNode? {
        guard let index = indices[name], row.cells.indices.contains(index) else { return nil }
        let cell = row.cells[index]
        return cell.shape == .nothing && !Self.required.contains(name) ? nil : cell
    }
}

/// Reads the rows of a roster.
struct RosterReader {
    let columns: RosterColumns
    let group: Group
    let organisations: [Organisation.ID]?
    let faults: FaultList

    func entry(_ row: RosterRow, _ people: inout Directory) -> RosterFile.Entry? {
        let id: Person.ID? = value("id", row, SingleValue.id)
        if let id, let cell = columns.cell("id", in: row) { people.add(id.rawValue, at: cell, faults) }
        let name = value("name", row, SingleValue.line)
        let honorific = value("honorific", row, SingleValue.line)
        let organisation: Organisation.ID? = value("organisation", row, SingleValue.id)
        if let organisation, let cell = columns.cell("organisation", in: row) { check(organisation, at: cell) }
        let role: Membership.Role? = value("role", row, SingleValue.choice)
        let email = value("email", row, SingleValue.mailAddress)
        guard let id, let name else { return nil }
        let person = Person(
            id: id, name: name, honorific: honorific ?? "", language: group.language, zone: group.zone,
            organisation: organisation)
        let addresses = email.map { [ProgrammePlan.PersonEntry.Address(channel: .email, address: $0)] } ?? []
        return RosterFile.Entry(person: .init(person: person, addresses: addresses), role: role ?? .member)
    }

    private func value<Value>(
        _ column: String, _ row: RosterRow, _ reader: (SourceNode, FaultList) -> Value?
    ) -> Value? {
        columns.cell(column, in: row).flatMap { reader($0, faults) }
    }

    private func check(_ organisation: Organisation.ID, at cell: SourceNode) {
        guard let organisations, !organisations.contains(organisation) else { return }
        let nearest = NearestName.of(organisation.rawValue, among: organisations.map(\.rawValue))
        faults.add(.unknownReference(.organisation, organisation.rawValue, nearest: nearest), at: cell)
    }
}

extension SourceNode {
    /// The field's text; empty for what is no text.
    var cellText: String {
        if case .text(let text, _) = content { text } else { "" }
    }
}
