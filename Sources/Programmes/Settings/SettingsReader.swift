import Foundation
import Sessions

/// Walks a settings document along its schema.
struct SettingsReader {
    let schema: SettingsSchema
    let faults: FaultList

    func values(_ root: SourceNode) -> [String: SettingValue] {
        var values: [String: SettingValue] = [:]
        read(root, segments: [], into: &values)
        return values
    }

    private func read(_ node: SourceNode, segments: [String], into values: inout [String: SettingValue]) {
        // A section whose keys are all commented out.
        if node.shape == .nothing { return }
        guard case .mapping(let entries) = node.content else {
            return faults.add(.wrongType(expected: .mapping, found: node.shape), at: node)
        }
        let known = schema.names(below: segments)
        for entry in entries {
            let path = (segments + [entry.key]).joined(separator: ".")
            guard isKnown(entry, among: known) else { continue }
            if let key = schema.key(for: path) {
                values[path] = value(entry.value, key)
            } else {
                read(entry.value, segments: segments + [entry.key], into: &values)
            }
        }
    }

    /// A chosen name must be an id: it becomes part of a path and of an environment variable's name.
    private func isKnown(_ entry: SourceNode.Entry, among known: [String]) -> Bool {
        if known.contains(entry.key) { return true }
        let place = (entry.keyPosition, entry.value.path)
        if known.contains("*") {
            if entry.key.isIdentifier { return true }
            faults.add(.notAnIdentifier(entry.key), at: place.0, path: place.1)
        } else {
            let nearest = NearestName.of(entry.key, among: known)
            faults.add(.unknownKey(entry.key, nearest: nearest, known: known), at: place.0, path: place.1)
        }
        return false
    }

    /// Nil with a fault if the node does not hold what the key may hold. A secret's text stays out of the fault.
    func value(_ node: SourceNode, _ key: SettingsKey) -> SettingValue? {
        let own = FaultList(file: faults.file)
        let content = content(node, key.kind, own)
        guard let content, own.isEmpty else {
            for fault in own.all {
                let place = SourcePosition(line: fault.line, column: fault.column)
                faults.add(key.isSecret ? .secretNotReadable : fault.problem, at: place, path: fault.path)
            }
            return nil
        }
        return SettingValue(
            content: content, text: node.writtenText, line: node.position.line, column: node.position.column)
    }

    private func content(_ node: SourceNode, _ kind: SettingsKey.Kind, _ faults: FaultList) -> SettingValue.Content? {
        func text(_ problem: (String) -> Problem, _ isRight: (String) -> Bool) -> SettingValue.Content? {
            guard let text = SingleValue.line(node, faults) else { return nil }
            return SingleValue.reported(problem(text), node, faults, unless: isRight(text) ? .text(text) : nil)
        }
        switch kind {
        case .text: return SingleValue.line(node, faults).map { .text($0) }
        case .integer(let range): return SingleValue.integer(in: range)(node, faults).map { .integer($0) }
        case .boolean: return SingleValue.boolean(node, faults).map { .boolean($0) }
        case .duration: return SingleValue.duration(node, faults).map { .duration($0) }
        case .bytes: return SingleValue.byteCount(node, faults).map { .integer($0) }
        case .timeOfDay: return SingleValue.timeOfDay(node, faults).map { .text($0.description) }
        case .zone: return SingleValue.zone(node, faults).map { .text($0) }
        case .mailAddress: return SingleValue.mailAddress(node, faults).map { .text($0) }
        case .url: return SingleValue.url(node, faults).map { .text($0) }
        case .path: return text(Problem.notAPath) { $0.hasPrefix("/") }
        case .choice(let words):
            return text({ .notOneOf($0, words, nearest: NearestName.of($0, among: words)) }, words.contains)
        case .list:
            guard case .list(let elements) = node.content else {
                return SingleValue.reported(.wrongType(expected: .list, found: node.shape), node, faults, unless: nil)
            }
            return .list(elements.compactMap { SingleValue.line($0, faults) })
        }
    }
}

extension SourceNode {
    fileprivate var writtenText: String {
        switch content {
        case .text(let text, _): text
        case .list(let elements): elements.map(\.writtenText).joined(separator: ",")
        case .mapping: ""
        }
    }
}

extension SingleValue {
    /// `30s`, `5m`, `2h`, `14d`: at most ten years.
    static func duration(_ node: SourceNode, _ faults: FaultList) -> Duration? {
        guard let text = line(node, faults) else { return nil }
        let seconds = ["s": 1, "m": 60, "h": 3600, "d": 86_400][String(text.suffix(1))]
        let count = number(text.dropLast(), atMost: 315_360_000)
        let total = seconds.flatMap { unit in count.map { $0 * unit } }.flatMap { $0 <= 315_360_000 ? $0 : nil }
        return reported(.notADuration(text), node, faults, unless: total.map { .seconds($0) })
    }

    /// `512`, `64kB`, `10MB`: at most a terabyte.
    static func byteCount(_ node: SourceNode, _ faults: FaultList) -> Int? {
        guard let text = line(node, faults) else { return nil }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = ["": 1, "kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30][text.dropFirst(digits.count).lowercased()]
        let count = unit.flatMap { unit in number(digits, atMost: (1 << 40) / unit).map { $0 * unit } }
        return reported(.notASize(text), node, faults, unless: count)
    }

    private static func number(_ text: Substring, atMost limit: Int) -> Int? {
        guard !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text), number <= limit
        else { return nil }
        return number
    }
}
