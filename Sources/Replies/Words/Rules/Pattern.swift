// A pattern is written in words, the way a secretary would explain it:
//
//     {neg} {able}? {come}        classes of words or phrases; `?` makes the one before it optional
//     xin/cho {self}? nghỉ        words, with alternatives
//     nếu ..6 thì                 up to six words of any kind in between, within the sentence
//     # người                     a number
//     ^ không $                   the beginning and the end of the clause; ^^ and $$ of the whole text
//     đi !công                    a word that must not follow
//     <name>                      the name of somebody, title included
//
// Particles and forms of address (`filler`) may stand between any two of its parts. Matching tries each part at most
// at a handful of places, so that the work is bounded by the length of the text times the length of the pattern.

/// A compiled pattern.
struct Pattern: Sendable {
    enum Part: Sendable {
        /// One of these.
        case choice(Choice)
        case gap(Int)
        /// None of these.
        case not(Choice)
        case clauseStart, clauseEnd, textStart, textEnd
    }

    /// Words, classes, a number or a name: whatever may stand in one place.
    struct Choice: Hashable, Sendable {
        var words: [Spelled] = []
        var groups: [Int] = []
        var number = false
        var name = false
    }

    struct Step: Sendable {
        var part: Part
        var isOptional = false
    }

    let steps: [Step]

    /// Whether it is found at the beginning of a clause only.
    var beginsClause: Bool { if case .clauseStart = steps.first?.part { true } else { false } }

    /// Of a rule that is composed, not matched.
    static let composed = Pattern(steps: [])

    private init(steps: [Step]) { self.steps = steps }
}

extension Pattern {
    /// Throws `RuleFault` for a class nobody has defined or a sign without meaning.
    init(_ text: Substring, groups: WordGroups) throws(RuleFault) {
        var steps: [Step] = []
        for piece in text.pieces(at: " ") {
            let isOptional = piece.utf8.last == UInt8(ascii: "?") && piece.utf8.count > 1
            let piece = isOptional ? piece.dropLast() : piece
            steps.append(Step(part: try Self.part(piece, groups), isOptional: isOptional))
        }
        guard !steps.isEmpty else { throw RuleFault("empty pattern") }
        self.steps = steps
    }

    private static func part(_ piece: Substring, _ groups: WordGroups) throws(RuleFault) -> Part {
        switch piece {
        case "^": return .clauseStart
        case "$": return .clauseEnd
        case "^^": return .textStart
        case "$$": return .textEnd
        default: break
        }
        if piece.hasPrefix("..") {
            guard let count = Int(piece.dropFirst(2)), count <= 8 else { throw RuleFault("gap \(piece)") }
            return .gap(count)
        }
        if piece.begins(with: "!") { return .not(try choice(piece.dropFirst(), groups)) }
        return .choice(try choice(piece, groups))
    }

    private static func choice(_ piece: Substring, _ groups: WordGroups) throws(RuleFault) -> Choice {
        var choice = Choice()
        if piece == "/" {
            choice.words = [Spelled(String(piece))]
            return choice
        }
        for part in piece.pieces(at: "/") {
            if part == "#" {
                choice.number = true
            } else if part == "<name>" {
                choice.name = true
            } else if part.begins(with: "{"), part.utf8.last == UInt8(ascii: "}") {
                choice.groups.append(try groups.index(of: String(part.dropFirst().dropLast())))
            } else if part.utf8.contains(where: { "{}<".utf8.contains($0) }) {
                throw RuleFault("part \(part)")
            } else {
                choice.words.append(Spelled(String(part)))
            }
        }
        return choice
    }

    /// Every form of a word that stands in the pattern, for the vocabulary.
    var vocabulary: [String] {
        steps.flatMap { step in if case .choice(let choice) = step.part { choice.words.map(\.form) } else { [String]() }
        }
    }
}

/// A rule or a class that is not written as it should be; found by a test, never by a reader.
struct RuleFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
