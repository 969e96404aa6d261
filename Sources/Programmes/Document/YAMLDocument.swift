import Yams

// How a text becomes nodes: the text is checked (size, UTF-8, aliases), parsed with every scalar left as text (`no` is
// two letters until somebody asks for a truth value), and copied into `SourceNode`, which knows places and paths.
//
// The parser stops at the first key that stands twice in a mapping. Reading is to go on: the place it names is noted,
// the first letter of that key is exchanged for one that nobody uses (so that no column moves), and the text is parsed
// again. While copying, such a key gets its name back and is left out, and the one that stays carries the fault.

/// One YAML document, read for the faults in it.
struct YAMLDocument {
    /// Deep enough for every format here, flat enough for recursion anywhere.
    static let depthLimit = 16
    private static let duplicatesLimit = 20

    let root: SourceNode

    /// Nil, with faults, if there is nothing to read on with.
    init?(_ bytes: some Collection<UInt8>, faults: FaultList) {
        guard let source = SourceText(bytes, faults: faults) else { return nil }
        if let alias = source.firstAlias() {
            faults.add(.alias(name: alias.value), at: alias.position, path: "")
            return nil
        }
        var composer = Composer(source: source, faults: faults)
        guard let node = composer.compose(allowing: Self.duplicatesLimit) else { return nil }
        root = composer.copy(node, path: "", depth: 0)
    }
}

private struct Composer {
    let source: SourceText
    let faults: FaultList
    /// The keys that stand there again further down: where, and what they were called.
    private var renamed: [SourcePosition: String] = [:]

    init(source: SourceText, faults: FaultList) { (self.source, self.faults) = (source, faults) }

    mutating func compose(allowing duplicates: Int) -> Node? {
        var text = source.text
        for _ in 0...duplicates {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                if let root = try parser.singleRoot() { return root }
                faults.add(.nothingInIt, at: .start, path: "")
                return nil
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let place = SourcePosition(line: context.mark.line, column: context.mark.column)
                guard let key = keys.first, let changed = rename(key, at: place, in: text) else {
                    faults.add(.repeatedKey(keys.first ?? ""), at: place, path: "")
                    return giveUp()
                }
                text = changed
            } catch {
                report(error)
                return nil
            }
        }
        return giveUp()
    }

    /// Reports the keys found so far, whose other places only copying would find.
    private func giveUp() -> Node? {
        for (place, key) in renamed { faults.add(.repeatedKey(key), at: place, path: "") }
        return nil
    }

    /// The text with the first letter of the key at `place` exchanged, or nil if the key is not written there plainly.
    private mutating func rename(_ key: String, at place: SourcePosition, in text: String) -> String? {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
        let letters = Array(key.unicodeScalars)
        guard !letters.isEmpty, lines.indices.contains(place.line - 1),
            lines[place.line - 1].dropFirst(place.column - 1).starts(with: letters),
            let stand = Unicode.Scalar(0xE000 + renamed.count)
        else { return nil }
        lines[place.line - 1][place.column - 1] = stand
        renamed[place] = key
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: lines.joined(separator: CollectionOfOne("\n" as Unicode.Scalar)))
        return String(scalars)
    }

    func copy(_ node: Node, path: String, depth: Int) -> SourceNode {
        let position = node.mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? .start
        func made(_ content: SourceNode.Content) -> SourceNode {
            SourceNode(position: position, path: path, content: content)
        }
        if !Self.plainTags.contains(node.tag.rawValue) {
            faults.add(.explicitTag(node.tag.rawValue), at: position, path: path)
        }
        guard depth < YAMLDocument.depthLimit else {
            faults.add(.tooDeep(limit: YAMLDocument.depthLimit), at: position, path: path)
            return made(.text("", isQuoted: true))
        }
        switch node {
        case .scalar(let scalar):
            return made(.text(scalar.string, isQuoted: scalar.style != .plain))
        case .sequence(let sequence):
            return made(
                .list(sequence.enumerated().map { copy($1, path: "\(path)[\($0)]", depth: depth + 1) }))
        case .mapping(let mapping):
            return made(.mapping(entries(of: mapping, path: path, depth: depth)))
        case .alias:
            return made(.text("", isQuoted: true))
        }
    }

    private func entries(of mapping: Node.Mapping, path: String, depth: Int) -> [SourceNode.Entry] {
        var entries: [SourceNode.Entry] = []
        var earlier: [String: SourcePosition] = [:]
        for (key, value) in mapping {
            let place = key.mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? .start
            guard let name = renamed[place] ?? key.scalar?.string else {
                faults.add(
                    .wrongType(expected: .text, found: key.mapping == nil ? .list : .mapping), at: place, path: path)
                continue
            }
            let valuePath = path.isEmpty ? name : "\(path).\(name)"
            if let first = earlier[name] {
                faults.add(.duplicateKey(name, firstLine: first.line), at: place, path: valuePath)
            }
            earlier[name] = place
            if renamed[place] != nil { continue }
            entries.append(
                .init(key: name, keyPosition: place, value: copy(value, path: valuePath, depth: depth + 1)))
        }
        return entries
    }

    private func report(_ error: any Error) {
        guard let error = error as? YamlError else { return faults.add(.syntax("\(error)"), at: .start, path: "") }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = SourcePosition(line: mark.line, column: mark.column)
            if problem.contains("another document") {
                faults.add(.anotherDocument, at: place, path: "")
            } else if source.scalar(at: place) == "\t" {
                faults.add(.tabIndentation, at: place, path: "")
            } else {
                let reason = context.map { "\($0.text) (line \($0.mark.line)), \(problem)" } ?? problem
                faults.add(.syntax(reason), at: place, path: "")
            }
        case .reader(let problem, let offset, _, let text):
            let place = offset.map { source.position(ofScalar: text.prefix($0).unicodeScalars.count) }
            faults.add(.syntax(problem), at: place ?? .start, path: "")
        default:
            faults.add(.syntax("\(error)"), at: .start, path: "")
        }
    }

    private static let plainTags: Set = [
        "", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
    ]
}
