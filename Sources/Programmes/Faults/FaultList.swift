/// A place in a text: line and column from 1.
struct SourcePosition: Hashable, Comparable, Sendable {
    var line: Int
    var column: Int

    static let start = SourcePosition(line: 1, column: 1)

    static func < (one: Self, other: Self) -> Bool { (one.line, one.column) < (other.line, other.column) }
}

/// The faults found so far while one file is read. Lives only as long as that reading.
final class FaultList {
    /// More than that helps nobody; the rest is counted.
    static let limit = 200

    let file: String
    private var found: [FileFault] = []
    private var omitted = 0
    /// The files whose faults were taken over, after the file itself.
    private var attached: [String] = []

    init(file: String) { self.file = file }

    var isEmpty: Bool { found.isEmpty }
    var count: Int { found.count + omitted }

    /// Nothing further will be listed: what only makes a fault better need not be worked out.
    var isFull: Bool { found.count >= Self.limit }

    /// In the order in which they were found.
    var all: [FileFault] { found }

    func add(_ problem: Problem, at position: SourcePosition, path: String) {
        add(problem, in: file, at: position, path: path)
    }

    private func add(_ problem: Problem, in file: String, at position: SourcePosition, path: String) {
        guard found.count < Self.limit else {
            omitted += 1
            return
        }
        found.append(FileFault(file: file, at: position, path: path, problem))
    }

    func add(_ problem: Problem, at node: SourceNode) { add(problem, at: node.position, path: node.path) }

    /// Takes over what was found in a file that this one names.
    func add(_ other: FaultList) {
        attached.append(other.file)
        for fault in other.found {
            let place = SourcePosition(line: fault.line, column: fault.column)
            add(fault.problem, in: fault.file, at: place, path: fault.path)
        }
        omitted += other.omitted
    }

    /// `value` if nothing was wrong and it could be made.
    func result<Value>(_ value: Value?) -> Result<Value, FileFaults> {
        if let value, found.isEmpty { return .success(value) }
        return .failure(sorted())
    }

    private func sorted() -> FileFaults {
        // Equal places keep the order in which they were found: a key's fault before its value's.
        let order = Dictionary(([file] + attached).enumerated().map { ($1, $0) }) { first, _ in first }
        var faults = found.enumerated().sorted { one, other in
            (order[one.element.file] ?? 0, one.element.line, one.element.column, one.offset) < (
                order[other.element.file] ?? 0, other.element.line, other.element.column, other.offset
            )
        }.map(\.element)
        if omitted > 0, let last = faults.last {
            let place = SourcePosition(line: last.line, column: last.column)
            faults.append(FileFault(file: file, at: place, path: "", .more(omitted)))
        }
        return FileFaults(faults: faults)
    }
}
