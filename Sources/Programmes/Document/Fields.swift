import Foundation

/// A mapping that is read strictly: what is unknown, missing or of another type becomes a fault, and reading goes on.
/// Every reader returns nil where it reported something, or where an optional key is absent.
struct Fields {
    /// More people than any group has; a bound on the work.
    static let listLimit = 5000

    let position: SourcePosition
    let path: String
    let faults: FaultList
    private let values: [String: SourceNode]

    /// Nil with a fault if `node` is no mapping. Reports unknown and missing keys at once.
    init?(_ node: SourceNode, _ shape: MappingShape, faults: FaultList) {
        guard case .mapping(let entries) = node.content else {
            faults.add(
                node.shape == .nothing ? .emptyValue : .wrongType(expected: .mapping, found: node.shape), at: node)
            return nil
        }
        (position, path, self.faults) = (node.position, node.path, faults)
        let known = Set(shape.keys)
        for entry in entries where !known.contains(entry.key) {
            let nearest = faults.isFull ? nil : NearestName.of(entry.key, among: shape.keys)
            faults.add(
                .unknownKey(entry.key, nearest: nearest, known: shape.keys), at: entry.keyPosition,
                path: entry.value.path)
        }
        values = Dictionary(entries.map { ($0.key, $0.value) }) { _, last in last }
        for key in shape.required where values[key] == nil { faults.add(.missingKey(key), at: node) }
    }

    func node(_ key: String) -> SourceNode? { values[key] }

    func has(_ key: String) -> Bool { values[key] != nil }

    /// Reads the value of `key`, if it is there.
    func read<Value>(_ key: String, _ reader: (SourceNode, FaultList) -> Value?) -> Value? {
        values[key].flatMap { reader($0, faults) }
    }

    /// As `read`, with the place.
    func located<Value>(_ key: String, _ reader: (SourceNode, FaultList) -> Value?) -> Located<Value>? {
        values[key].flatMap { node in reader(node, faults).map { Located($0, at: node) } }
    }

    /// The elements of the list under `key` that could be read; empty where the key is absent.
    func list<Value>(_ key: String, _ reader: (SourceNode, FaultList) -> Value?) -> [Value] {
        guard let node = values[key] else { return [] }
        guard case .list(let elements) = node.content else {
            faults.add(node.shape == .nothing ? .emptyValue : .wrongType(expected: .list, found: node.shape), at: node)
            return []
        }
        if elements.count > Self.listLimit { faults.add(.tooManyElements(limit: Self.listLimit), at: node) }
        return elements.prefix(Self.listLimit).compactMap { reader($0, faults) }
    }

    /// As `list`, with the places.
    func locatedList<Value>(_ key: String, _ reader: (SourceNode, FaultList) -> Value?) -> [Located<Value>] {
        list(key) { node, faults in reader(node, faults).map { Located($0, at: node) } }
    }
}
