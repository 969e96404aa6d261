// Addresses as they are written in the wild: the grammar of RFC 5322 with its obsolete forms, and beyond it unquoted
// commas and dots in names, names without brackets around the address, encoded words inside quotes, unclosed
// brackets. The scanner collects words until a delimiter says what they were.

extension AddressList {
    /// Reads an address list; what cannot be an address is left out.
    package static func parse(_ body: ArraySlice<UInt8>) -> AddressList {
        var reader = AddressReader(scanner: HeaderScanner(body))
        return AddressList(reader.read())
    }

    /// Reads an address list from text.
    package static func parse(_ text: String) -> AddressList { parse(Array(text.utf8)[...]) }
}

private struct AddressReader {
    /// A word of a phrase or of an address that is still being collected.
    struct Word {
        var bytes: [UInt8]
        var isSpaced: Bool
        var isQuoted: Bool
    }

    static let mailboxLimit = 10_000
    static let nameLimit = 500

    var scanner: HeaderScanner
    var words: [Word] = []
    var comment: String?
    var angle: String?
    var members: [AddressList.Member] = []
    var group: (name: String, mailboxes: [Mailbox])?
    /// Words before an unquoted comma that had no address: "Nguyễn, Lan <lan@…>".
    var heldName: String?
    var count = 0

    init(scanner: HeaderScanner) { self.scanner = scanner }

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
        case .quote:
            words.append(Word(bytes: scanner.readQuotedString(), isSpaced: isSpaced, isQuoted: true))
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
        case .openBracket:
            words.append(Word(bytes: Array(scanner.readDomainLiteral()), isSpaced: isSpaced, isQuoted: false))
        case .closeParenthesis, .greater, .closeBracket, .backslash: scanner.advance()
        case .at, .dot:
            scanner.advance()
            words.append(Word(bytes: [byte], isSpaced: isSpaced, isQuoted: false))
        default: words.append(Word(bytes: readAtom(), isSpaced: isSpaced, isQuoted: false))
        }
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
        var address: [UInt8] = []
        while let byte = scanner.current {
            switch byte {
            case .greater:
                scanner.advance()
                return text(of: address)
            case .quote:
                let inner = scanner.readQuotedString()
                address += [.quote] + inner.flatMap { $0 == .quote || $0 == .backslash ? [.backslash, $0] : [$0] }
                address.append(.quote)
            case .openParenthesis: _ = scanner.readComment()
            case .comma:
                if address.first != .at { return text(of: address) }
                scanner.advance()
            case .colon:
                scanner.advance()
                address.removeAll()
            case .less: scanner.advance()
            default:
                scanner.advance()
                if !byte.isWhitespace { address.append(byte) }
            }
        }
        return text(of: address)
    }

    private func text(of bytes: [UInt8]) -> String { RawText.decode(bytes[...]) }

    private mutating func openGroup() {
        let name = phrase(words[...])
        defer { words.removeAll() }
        guard group == nil, angle == nil, !name.isEmpty, name.lowercased() != "mailto" else { return }
        group = (heldName.map { $0 + ", " + name } ?? name, [])
        heldName = nil
    }

    private mutating func finishGroup() {
        guard let (name, mailboxes) = group else { return }
        members.append(.group(name: name, mailboxes))
        group = nil
    }

    private mutating func finishMailbox(holdsName: Bool = false) {
        defer {
            words.removeAll()
            comment = nil
            angle = nil
        }
        if let angle {
            let name = phrase(words[...])
            let whole = heldName.map { name.isEmpty ? $0 : $0 + ", " + name } ?? name
            heldName = nil
            guard !angle.isEmpty else { return }
            add(Mailbox(name: whole.isEmpty ? comment : whole, address: angle))
        } else if let mailbox = bareMailbox() {
            heldName = nil
            add(mailbox)
        } else if holdsName, !words.isEmpty {
            holdName()
        }
    }

    /// Keeps what may be the first half of a name; a whole list of such halves is none.
    private mutating func holdName() {
        let name = phrase(words[...])
        guard let held = heldName, held.utf8.count < Self.nameLimit else { return heldName = name }
        heldName = held + ", " + name
    }

    private mutating func add(_ mailbox: Mailbox) {
        count += 1
        if group == nil {
            members.append(.mailbox(mailbox))
        } else {
            group?.mailboxes.append(mailbox)
        }
    }

    /// `lan@example.org`, with the name before it or in a comment behind it.
    private func bareMailbox() -> Mailbox? {
        guard let at = words.lastIndex(where: { $0.bytes == [.at] && !$0.isQuoted }), at > 0 else {
            return quotedMailbox()
        }
        var start = at - 1
        while start > 0, !words[start].isSpaced || words[start].bytes == [.dot] || words[start - 1].bytes == [.dot] {
            start -= 1
        }
        var end = at + 1
        while end < words.count,
            end == at + 1 || !words[end].isSpaced || words[end].bytes == [.dot] || words[end - 1].bytes == [.dot]
        {
            end += 1
        }
        let name = phrase(words[..<start])
        let address = words[start..<end].flatMap { word -> [UInt8] in
            word.isQuoted ? [.quote] + word.bytes + [.quote] : word.bytes
        }
        guard end > at + 1 else { return nil }
        return Mailbox(name: name.isEmpty ? comment : name, address: text(of: address))
    }

    /// An address that somebody put into quotes whole.
    private func quotedMailbox() -> Mailbox? {
        guard words.count == 1, words[0].isQuoted, words[0].bytes.contains(.at),
            !words[0].bytes.contains(where: \.isWhitespace)
        else { return nil }
        return Mailbox(name: comment, address: text(of: words[0].bytes))
    }

    /// Words joined as they were spaced, encoded words decoded, also those inside quotes.
    private func phrase(_ words: ArraySlice<Word>) -> String {
        var bytes: [UInt8] = []
        for word in words {
            if word.isSpaced, !bytes.isEmpty { bytes.append(.space) }
            bytes += word.bytes
        }
        return EncodedWord.decode(bytes[...].trimmed).trimmed
    }
}
