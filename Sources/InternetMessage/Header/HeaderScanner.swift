/// Reads the tokens of a structured field body (RFC 5322 section 3.2) from left to right. Every octet is visited a
/// bounded number of times, whatever the input.
struct HeaderScanner {
    let bytes: ArraySlice<UInt8>
    var position: Int
    /// Whether the last quoted string had its closing quote.
    private var isClosed = false

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        self.position = bytes.startIndex
    }

    var isAtEnd: Bool { position >= bytes.endIndex }
    var current: UInt8? { isAtEnd ? nil : bytes[position] }

    mutating func advance() {
        position += 1
        StepMeter.add(1)
    }

    /// Moves past one expected octet; false, and no move, when another one stands there.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    mutating func skipBlanks() {
        while let byte = current, byte.isWhitespace { position += 1 }
    }

    /// Moves past blanks and comments and gives the last comment's text: `CFWS`.
    @discardableResult
    mutating func skipCommentsAndBlanks() -> String? {
        let start = position
        defer { StepMeter.add(position - start + 1) }
        var comment: String?
        while let byte = current {
            if byte.isWhitespace {
                position += 1
            } else if byte == .openParenthesis {
                comment = readComment()
            } else {
                break
            }
        }
        return comment
    }

    /// A comment with the comments inside it; an unclosed one reaches to the end.
    mutating func readComment() -> String {
        let start = position
        defer { StepMeter.add(position - start) }
        var depth = 0
        var text: [UInt8] = []
        while let byte = current {
            position += 1
            switch byte {
            case .openParenthesis:
                if depth > 0 { text.append(byte) }
                depth += 1
            case .closeParenthesis:
                depth -= 1
                if depth == 0 { return EncodedWord.decode(text[...].trimmed) }
                text.append(byte)
            case .backslash:
                if let escaped = current {
                    text.append(escaped)
                    position += 1
                }
            default: text.append(byte)
            }
        }
        return EncodedWord.decode(text[...].trimmed)
    }

    /// A quoted string without its quotes and escapes; an unclosed one reaches to the end.
    mutating func readQuotedString() -> [UInt8] {
        let start = position
        defer { StepMeter.add(position - start) }
        position += 1
        var text: [UInt8] = []
        isClosed = false
        while let byte = current {
            position += 1
            if byte == .quote {
                isClosed = true
                return text
            }
            if byte == .backslash, let escaped = current {
                text.append(escaped)
                position += 1
            } else if byte != .carriageReturn, byte != .lineFeed {
                text.append(byte)
            }
        }
        return text
    }

    /// As `readQuotedString`; nil, and no move, when nobody closes it.
    mutating func readClosedQuotedString() -> [UInt8]? {
        let start = position
        let text = readQuotedString()
        guard isClosed else {
            position = start
            return nil
        }
        return text
    }

    /// A domain literal with its brackets.
    mutating func readDomainLiteral() -> ArraySlice<UInt8> {
        let start = position
        while let byte = current {
            position += 1
            if byte == .closeBracket { break }
        }
        StepMeter.add(position - start)
        return bytes[start..<position]
    }

    /// The longest run of octets that satisfy `allowed`.
    mutating func read(while allowed: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while let byte = current, allowed(byte) { position += 1 }
        StepMeter.add(position - start + 1)
        return bytes[start..<position]
    }

    mutating func readToken() -> ArraySlice<UInt8> { read { $0.isTokenText || $0 >= 0x80 } }
}
