import Foundation

/// Reads the values of one response, from its text and literals in turn. A pure value; depth and count are bounded.
struct IMAPTokenizer {
    private static let maximumDepth = 16
    private static let maximumValues = 20_000

    private let pieces: [IMAPResponseBytes.Piece]
    private var piece = 0
    private var text: Data = Data()
    private var index = 0
    private var count = 0

    init(_ response: IMAPResponseBytes) {
        pieces = response.pieces
        if case .text(let first)? = pieces.first { text = first }
    }

    /// What is left of the current text, as human text.
    var rest: String { String(decoding: text.dropFirst(index), as: UTF8.self).trimmingCharacters(in: .whitespaces) }

    private var byte: UInt8? { index < text.count ? text[text.startIndex + index] : nil }

    /// The next value, or `nil` at the end of the response.
    mutating func next() throws(IMAPSyntaxError) -> IMAPValue? {
        try value(depth: 0)
    }

    /// All that is left.
    mutating func all() throws(IMAPSyntaxError) -> [IMAPValue] {
        var values: [IMAPValue] = []
        while let value = try next() { values.append(value) }
        return values
    }

    private mutating func value(depth: Int) throws(IMAPSyntaxError) -> IMAPValue? {
        skipSpaces()
        count += 1
        guard count <= Self.maximumValues, depth <= Self.maximumDepth else {
            throw IMAPSyntaxError("a response has too many parts")
        }
        guard let byte else { return nextLiteral() }
        switch byte {
        case UInt8(ascii: "("):
            index += 1
            return .list(try list(depth: depth + 1))
        case UInt8(ascii: ")"):
            throw IMAPSyntaxError("a list is closed that was not open")
        case UInt8(ascii: "\""):
            return .string(try quoted())
        default:
            let atom = atom()
            return atom.uppercased() == "NIL" ? .nothing : .atom(atom)
        }
    }

    private mutating func list(depth: Int) throws(IMAPSyntaxError) -> [IMAPValue] {
        var values: [IMAPValue] = []
        while true {
            skipSpaces()
            if byte == UInt8(ascii: ")") {
                index += 1
                return values
            }
            guard let value = try value(depth: depth) else { throw IMAPSyntaxError("a list has no end") }
            values.append(value)
        }
    }

    /// Goes on to the literal after the current text, and to the text after it.
    private mutating func nextLiteral() -> IMAPValue? {
        guard piece + 1 < pieces.count, case .literal(let data) = pieces[piece + 1] else { return nil }
        piece += 2
        index = 0
        if piece < pieces.count, case .text(let following) = pieces[piece] { text = following } else { text = Data() }
        return .string(data)
    }

    private mutating func quoted() throws(IMAPSyntaxError) -> Data {
        var content = Data()
        index += 1
        while let byte {
            index += 1
            if byte == UInt8(ascii: "\"") { return content }
            if byte == UInt8(ascii: "\\"), let escaped = self.byte {
                index += 1
                content.append(escaped)
            } else {
                content.append(byte)
            }
        }
        throw IMAPSyntaxError("a quoted string has no end")
    }

    /// Up to a space or a parenthesis outside square brackets.
    private mutating func atom() -> String {
        let start = index
        var brackets = 0
        while let byte {
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: "]") { brackets = max(0, brackets - 1) }
            let ends = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            if ends, brackets == 0 { break }
            index += 1
        }
        return String(decoding: text.dropFirst(start).prefix(index - start), as: UTF8.self)
    }

    private mutating func skipSpaces() {
        while byte == UInt8(ascii: " ") { index += 1 }
    }
}
