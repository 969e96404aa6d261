/// Writes header fields: folded at blanks so that lines keep to 78 octets where words allow it and never pass 998
/// (RFC 5322 section 2.1.1), each line end CRLF.
///
/// A value that holds a CR, LF or NUL is refused rather than cleaned: it is an attempt to smuggle a field in, or a
/// fault of the caller, and both should be seen.
package struct HeaderWriter: Sendable {
    static let preferredWidth = 78
    static let greatestWidth = 998

    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// A header without fields.
    package init() {}

    /// Adds a field whose body is words, between which it may be folded.
    ///
    /// Throws `MailWritingError` for a name that is none, for control characters and words outside ASCII, and for a
    /// word too long for any line.
    package mutating func add(_ name: String, words: [String]) throws(MailWritingError) {
        guard words.allSatisfy(\.isASCII) else { throw .notASCII(field: name) }
        try write(name, words: words)
    }

    /// As `add`, with words outside ASCII let through: addresses of RFC 6532.
    private mutating func write(_ name: String, words: [String]) throws(MailWritingError) {
        guard !name.isEmpty, name.utf8.allSatisfy(\.isFieldNameText) else { throw .badFieldName(name) }
        var width = name.utf8.count + 1
        bytes.append(contentsOf: name.utf8)
        bytes.append(.colon)
        for (index, word) in words.enumerated() where !word.isEmpty {
            guard word.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .controlCharacter(field: name) }
            let length = word.utf8.count
            if index > 0, width + 1 + length > Self.preferredWidth {
                bytes += [.carriageReturn, .lineFeed]
                width = 0
            }
            guard width + 1 + length <= Self.greatestWidth else { throw .wordTooLong(field: name) }
            bytes.append(.space)
            bytes.append(contentsOf: word.utf8)
            width += 1 + length
        }
        bytes += [.carriageReturn, .lineFeed]
    }

    /// Adds an unstructured field; text outside ASCII becomes encoded words.
    package mutating func add(_ name: String, text: String) throws(MailWritingError) {
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .controlCharacter(field: name)
        }
        try add(name, words: EncodedWord.encode(text, indent: name.utf8.count + 2))
    }

    /// Adds a field of mailboxes.
    package mutating func add(_ name: String, mailboxes: [Mailbox]) throws(MailWritingError) {
        var words: [String] = []
        for (index, mailbox) in mailboxes.enumerated() {
            var written = try Self.words(of: mailbox, field: name)
            if index < mailboxes.count - 1 { written[written.count - 1] += "," }
            words += written
        }
        try write(name, words: words)
    }

    /// Adds a List-Id field.
    package mutating func add(_ list: ListIdentifier) throws(MailWritingError) {
        guard list.isWritable else { throw .badListIdentifier }
        try add("List-Id", words: try Self.phrase(list.name, field: "List-Id") + ["<\(list.identifier)>"])
    }

    /// The words of one mailbox: the name as atoms, quoted or encoded, then the address in angle brackets.
    static func words(of mailbox: Mailbox, field: String) throws(MailWritingError) -> [String] {
        let address = mailbox.address
        guard isWritable(address) else { throw .badAddress(field: field) }
        let name = try phrase(mailbox.name, field: field)
        return name.isEmpty ? [address] : name + ["<\(address)>"]
    }

    /// A name as atoms, quoted or encoded.
    private static func phrase(_ name: String?, field: String) throws(MailWritingError) -> [String] {
        guard let name, !name.isEmpty else { return [] }
        guard name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw .controlCharacter(field: field)
        }
        if EncodedWord.needsEncoding(name) { return EncodedWord.encode(name, indent: field.utf8.count + 2) }
        let isAtoms = name.utf8.allSatisfy { $0 == .space || !$0.isSpecial }
        return isAtoms ? name.split(separator: " ").map(String.init) : [ParameterisedValue.quoted(name)]
    }

    /// An address that can stand in a header without being able to end it: one `@` outside quotes, a domain, no
    /// blanks, brackets or list delimiters outside quotes.
    static func isWritable(_ address: String) -> Bool {
        guard let at = address.lastIndex(of: "@"), at > address.startIndex else { return false }
        let domain = address[address.index(after: at)...].utf8
        let local = address[..<at].utf8
        let isPlainDomain = domain.allSatisfy { $0 > 0x20 && $0 != 0x7F && (!$0.isSpecial || $0 == .dot) }
        let isLiteral =
            domain.first == .openBracket && domain.last == .closeBracket && domain.count > 2
            && domain.dropFirst().dropLast().allSatisfy {
                $0 > 0x20 && $0 < 0x7F && (!$0.isSpecial || $0 == .dot || $0 == .colon)
            }
        guard !domain.isEmpty, isPlainDomain || isLiteral else { return false }
        if local.first == .quote, local.last == .quote, local.count > 2 {
            return local.dropFirst().dropLast().allSatisfy {
                $0 >= 0x20 && $0 != 0x7F && $0 != .quote && $0 != .backslash
            }
        }
        return local.allSatisfy { $0 > 0x20 && $0 != 0x7F && (!$0.isSpecial || $0 == .dot) }
    }
}
