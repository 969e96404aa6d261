import Sessions

/// Finds organisations by id or by name, however it is written: `Trường MN Hoa Sen`, `TRUONG MAM NON HOA SEN` and, where
/// no other school is called so, `Hoa Sen` are the same. Makes new ones where that is wanted.
struct OrganisationFinder {
    private(set) var created: [Organisation] = []
    private let level: Organisation.Level?
    private var byName: [String: Organisation.ID] = [:]
    private var byBareName: [String: Organisation.ID] = [:]
    private var byID: Set<String>
    private var names: [String]

    init(_ organisations: [Organisation], creating level: Organisation.Level?) {
        self.level = level
        byID = Set(organisations.map(\.id.rawValue))
        names = organisations.map(\.name)
        byName = Self.unique(organisations) { Self.key($0.name) }
        byBareName = Self.unique(organisations) { Self.bareKey($0.name) }
    }

    /// Nil with a fault for one that is not known and may not be made.
    mutating func organisation(_ cell: SourceNode, _ faults: FaultList) -> Organisation.ID? {
        guard let name = SingleValue.line(cell, faults) else { return nil }
        if byID.contains(name) { return Organisation.ID(name) }
        let key = Self.key(name)
        if let id = byName[key] ?? (Self.bareKey(name) == key ? byBareName[key] : nil) { return id }
        guard let level else {
            let nearest = faults.isFull ? nil : NearestName.of(name, among: names)
            faults.add(.noOrganisationNamed(name, nearest: nearest), at: cell)
            return nil
        }
        guard let slug = key.slug else {
            faults.add(.nameWithoutLetters(name), at: cell)
            return nil
        }
        let organisation = Organisation(id: .init(slug), name: name, level: level)
        guard byID.insert(slug).inserted else { return organisation.id }
        byName[key] = organisation.id
        created.append(organisation)
        return organisation.id
    }

    /// Schools are called with and without the word, and shortened.
    private static func key(_ name: String) -> String {
        var words = name.folded.split(separator: " ").map(String.init)
        if words.count > 1, words.first == "truong" { words.removeFirst() }
        return words.map { shortened[$0] ?? $0 }.joined(separator: " ")
    }

    private static func bareKey(_ name: String) -> String {
        let key = key(name)
        let kind = kinds.first { key.hasPrefix($0 + " ") }
        return kind.map { String(key.dropFirst($0.count + 1)) } ?? key
    }

    /// A name that two have says nothing.
    private static func unique(
        _ organisations: [Organisation], by key: (Organisation) -> String
    ) -> [String: Organisation.ID] {
        Dictionary(grouping: organisations, by: key).compactMapValues { $0.count == 1 ? $0[0].id : nil }
    }

    private static let kinds = ["mam non", "mau giao", "tieu hoc", "thcs", "thpt"]
    private static let shortened = ["mn": "mam non", "th": "tieu hoc", "mg": "mau giao"]
}
