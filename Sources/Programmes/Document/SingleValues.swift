import Foundation
import Sessions

/// Readers of single values: each takes a node and reports what is wrong with it.
enum SingleValue {
    private static let longestLine = 500
    /// Room for the longest sentence of a plan.
    private static let longestText = 20_000

    /// A name or a title: one line, spaces at its ends dropped.
    static func line(_ node: SourceNode, _ faults: FaultList) -> String? {
        text(node, faults, limit: longestLine).map { text in
            text.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
    }

    /// Text of any form, spaces and line ends at its ends dropped.
    static func text(_ node: SourceNode, _ faults: FaultList) -> String? { text(node, faults, limit: longestText) }

    static func identifier(_ node: SourceNode, _ faults: FaultList) -> String? {
        guard let text = line(node, faults) else { return nil }
        return reported(.notAnIdentifier(text), node, faults, unless: text.isIdentifier ? text : nil)
    }

    static func id<Subject>(_ node: SourceNode, _ faults: FaultList) -> Identifier<Subject>? {
        identifier(node, faults).map { Identifier($0) }
    }

    static func integer(in range: ClosedRange<Int>) -> (SourceNode, FaultList) -> Int? {
        { node, faults in
            guard let text = line(node, faults) else { return nil }
            guard let number = Int(text), !text.hasPrefix("+") else {
                return reported(.notANumber(text), node, faults, unless: nil)
            }
            let fault = Problem.outOfRange(text, range.lowerBound, range.upperBound)
            return reported(fault, node, faults, unless: range.contains(number) ? number : nil)
        }
    }

    static func boolean(_ node: SourceNode, _ faults: FaultList) -> Bool? {
        guard let text = line(node, faults) else { return nil }
        return reported(.notABoolean(text), node, faults, unless: ["true": true, "false": false][text])
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: SourceNode, _ faults: FaultList
    ) -> Choice? {
        guard let text = line(node, faults) else { return nil }
        let names = Choice.allCases.map(\.rawValue)
        let fault = Problem.notOneOf(text, names, nearest: NearestName.of(text, among: names))
        return reported(fault, node, faults, unless: Choice(rawValue: text))
    }

    static func zone(_ node: SourceNode, _ faults: FaultList) -> String? {
        guard let text = line(node, faults) else { return nil }
        if text.isTimeZone { return text }
        let nearest = faults.isFull ? nil : NearestName.of(text, among: TimeZone.knownTimeZoneIdentifiers)
        return reported(.unknownZone(text, nearest: nearest), node, faults, unless: nil)
    }

    static func mailAddress(_ node: SourceNode, _ faults: FaultList) -> String? {
        guard let text = line(node, faults) else { return nil }
        return reported(.notAnAddress(text), node, faults, unless: text.isMailAddress ? text : nil)
    }

    static func url(_ node: SourceNode, _ faults: FaultList) -> String? {
        guard let text = line(node, faults) else { return nil }
        return reported(.notAURL(text), node, faults, unless: text.isWebAddress ? text : nil)
    }

    private static func text(_ node: SourceNode, _ faults: FaultList, limit: Int) -> String? {
        guard case .text(let text, _) = node.content else {
            return reported(.wrongType(expected: .text, found: node.shape), node, faults, unless: nil)
        }
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
        guard node.shape == .text, !trimmed.isEmpty else {
            return reported(.emptyValue, node, faults, unless: nil)
        }
        if let control = trimmed.unicodeScalars.first(where: \.isUnwelcome) {
            return reported(.controlCharacter(control.value), node, faults, unless: nil)
        }
        return reported(.tooLong(limit: limit), node, faults, unless: trimmed.count <= limit ? trimmed : nil)
    }

    static func reported<Value>(
        _ problem: Problem, _ node: SourceNode, _ faults: FaultList, unless value: Value?
    ) -> Value? {
        if value == nil { faults.add(problem, at: node) }
        return value
    }
}

extension Unicode.Scalar {
    /// Controls other than line ends and tabs, and the marks that turn the direction of text around: none of them
    /// belongs into a name, and some would reach a mail header.
    fileprivate var isUnwelcome: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: properties.generalCategory == .control
        }
    }
}
