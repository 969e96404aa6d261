/// A value as it stands in a file, with its place: what is left of a document once the parser is done with it.
struct SourceNode {
    enum Content {
        case text(String, isQuoted: Bool)
        case list([SourceNode])
        case mapping([Entry])
    }

    struct Entry {
        let key: String
        let keyPosition: SourcePosition
        let value: SourceNode
    }

    let position: SourcePosition
    /// `series[2].rule`
    let path: String
    let content: Content

    /// What it is, in a fault's words.
    var shape: Problem.Shape {
        switch content {
        case .text(let text, let isQuoted): !isQuoted && Self.nothing.contains(text) ? .nothing : .text
        case .list: .list
        case .mapping: .mapping
        }
    }

    private static let nothing: Set = ["", "~", "null", "Null", "NULL"]
}

/// A value together with where it stands, for the faults that only show when everything is read.
struct Located<Value> {
    let value: Value
    let position: SourcePosition
    let path: String

    init(_ value: Value, at node: SourceNode) {
        (self.value, position, path) = (value, node.position, node.path)
    }

    init(_ value: Value, at position: SourcePosition, path: String) {
        (self.value, self.position, self.path) = (value, position, path)
    }
}

extension Located: Sendable where Value: Sendable {}

extension FaultList {
    func add<Value>(_ problem: Problem, at located: Located<Value>) {
        add(problem, at: located.position, path: located.path)
    }
}
