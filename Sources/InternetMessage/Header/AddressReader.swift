// Addresses as they are written in the wild: the grammar of RFC 5322 with its obsolete forms, and beyond it unquoted
// commas and dots in names, names without brackets around the address, encoded words inside quotes and around
// addresses, unclosed brackets and quotes. The reader collects words until a delimiter says what they were.

/// Reads an address list from left to right.
struct AddressReader {
    /// A word of a phrase or of an address that is still being collected.
    struct Word {
        var bytes: [UInt8]
        var isSpaced: Bool
        var isQuoted: Bool
    }

    static let mailboxLimit = 10_000
    static let nameLimit = 500

    var scanner: HeaderScanner
    let rawCharset: String?
    /// The list came out of an encoded word; another inside it is text.
    let isDecoded: Bool
    var words: [Word] = []
    var comment: String?
    var angle: String?
    var members: [AddressList.Member] = []
    var group: (name: String, mailboxes: [Mailbox])?
    /// Words before an unquoted comma that had no address: "Nguyễn, Lan <lan@…>".
    var heldName: String?
    var count = 0
    /// No closing quote is left: every further quote is a sign like any other.
    private var quotesAreOver = false

    init(scanner: HeaderScanner, rawCharset: String? = nil, isDecoded: Bool = false) {
        (self.scanner, self.rawCharset, self.isDecoded) = (scanner, rawCharset, isDecoded)
    }

    mutating func read() -> [AddressList.Member] {
        while count < Self.mailboxLimit {
            let before = scanner.position
            if let comment = scanner.skipCommentsAndBlanks() { self.comment = comment }
            guard let byte = scanner.current else { break }
            take(byte, isSpaced: scanner.position > before)
        }
        finishMailbox()
        finishGroup()
        return members
    }

    private mutating func take(_ byte: UInt8, isSpaced: Bool) {
        switch byte {
        case .quote: takeQuotedString(isSpaced: isSpaced)
        case .less: angle = readAngleAddress()
        case .comma:
            scanner.advance()
            finishMailbox(holdsName: true)
        case .semicolon:
            scanner.advance()
            finishMailbox()
            finishGroup()
        case .colon:
            scanner.advance()
            openGroup()
        case .openBracket: takeBracket(isSpaced: isSpaced)
        case .closeParenthesis, .greater, .closeBracket, .backslash: scanner.advance()
        case .at, .dot:
            scanner.advance()
            words.append(Word(bytes: [byte], isSpaced: isSpaced, isQuoted: false))
        default: words.append(Word(bytes: readAtom(), isSpaced: isSpaced, isQuoted: false))
        }
    }

    /// A quote that nobody closes quotes nothing.
    private mutating func takeQuotedString(isSpaced: Bool) {
        if !quotesAreOver, let text = scanner.readClosedQuotedString() {
            return words.append(Word(bytes: text, isSpaced: isSpaced, isQuoted: true))
        }
        quotesAreOver = true
        scanner.advance()
    }

    /// A domain literal, or the address itself: `Lan [mailto:lan@example.org]`.
    private mutating func takeBracket(isSpaced: Bool) {
        let literal = scanner.readDomainLiteral()
        guard literal.contains(.at) else {
            return words.append(Word(bytes: Array(literal), isSpaced: isSpaced, isQuoted: false))
        }
        let inner = literal.dropFirst().prefix { $0 != .closeBracket }
        angle = address(of: inner.hasASCIIPrefix("mailto:") ? inner.dropFirst(7) : inner)
    }

    /// An atom, or an encoded word whole even if it holds specials, as some clients write them.
    private mutating func readAtom() -> [UInt8] {
        if let word = EncodedWord.end(at: scanner.position, in: scanner.bytes) {
            let bytes = scanner.bytes[scanner.position..<word]
            scanner.position = word
            return Array(bytes)
        }
        return Array(scanner.read { !$0.isWhitespace && !$0.isSpecial })
    }

    /// `<…>` without the route of RFC 822 and without blanks and comments; an unclosed one ends at a comma.
    private mutating func readAngleAddress() -> String {
        scanner.advance()
        var bytes: [UInt8] = []
        while let byte = scanner.current {
            switch byte {
            case .greater:
                scanner.advance()
                return address(of: bytes[...])
            case .quote:
                guard !quotesAreOver, let inner = scanner.readClosedQuotedString() else {
                    quotesAreOver = true
                    scanner.advance()
                    continue
                }
                bytes += [.quote] + inner.flatMap { $0 == .quote || $0 == .backslash ? [.backslash, $0] : [$0] }
                bytes.append(.quote)
            case .openParenthesis: _ = scanner.readComment()
            case .comma:
                if bytes.first != .at { return address(of: bytes[...]) }
                scanner.advance()
            case .colon:
                scanner.advance()
                bytes.removeAll()
            case .less: scanner.advance()
            default:
                scanner.advance()
                if !byte.isWhitespace { bytes.append(byte) }
            }
        }
        return address(of: bytes[...])
    }

    /// An address whose octets are together, also one that was encoded as if it were a name; the dot that closes a
    /// domain name in the DNS is no part of it.
    func address(of bytes: ArraySlice<UInt8>) -> String {
        var text = RawText.decode(bytes, charset: rawCharset)
        if bytes.contains(.question), text.contains("=?") {
            text = EncodedWord.decode(text).filter { !$0.isWhitespace && !"<>".contains($0) }
        }
        while text.utf8.last == .dot, text.utf8.contains(.at) { text.removeLast() }
        return text
    }
}
