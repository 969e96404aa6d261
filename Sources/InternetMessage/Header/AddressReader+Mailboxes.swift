extension AddressReader {
    // MARK: - Groups

    mutating func openGroup() {
        let name = phrase(words[...])
        defer { words.removeAll() }
        guard group == nil, angle == nil, !name.isEmpty, name.lowercased() != "mailto" else { return }
        group = (heldName.map { $0 + ", " + name } ?? name, [])
        heldName = nil
    }

    mutating func finishGroup() {
        guard let (name, mailboxes) = group else { return }
        members.append(.group(name: name, mailboxes))
        group = nil
    }

    // MARK: - Mailboxes

    mutating func finishMailbox(holdsName: Bool = false) {
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
            return quotedMailbox() ?? encodedMailbox()
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
        let bytes = words[start..<end].flatMap { word -> [UInt8] in
            word.isQuoted ? [.quote] + word.bytes + [.quote] : word.bytes
        }
        guard end > at + 1 else { return nil }
        return Mailbox(name: name.isEmpty ? comment : name, address: address(of: bytes[...]))
    }

    /// An address that somebody put into quotes whole.
    private func quotedMailbox() -> Mailbox? {
        guard words.count == 1, words[0].isQuoted, words[0].bytes.contains(.at),
            !words[0].bytes.contains(where: \.isWhitespace)
        else { return nil }
        return Mailbox(name: comment, address: address(of: words[0].bytes[...]))
    }

    /// `=?utf-8?Q?Lan_=3Clan=40example.org=3E?=`: an address that somebody encoded whole.
    private func encodedMailbox() -> Mailbox? {
        guard !isDecoded, words.contains(where: { $0.bytes.starts(with: [.equals, .question]) }) else { return nil }
        let text = phrase(words[...])
        guard text.contains("@") else { return nil }
        var reader = AddressReader(scanner: HeaderScanner(Array(text.utf8)[...]), isDecoded: true)
        guard case .mailbox(let mailbox)? = reader.read().first else { return nil }
        return mailbox
    }

    /// Words joined as they were spaced, encoded words decoded, also those inside quotes; quotes that were encoded with
    /// what they hold fall away.
    private func phrase(_ words: ArraySlice<Word>) -> String {
        var bytes: [UInt8] = []
        for word in words {
            if word.isSpaced, !bytes.isEmpty { bytes.append(.space) }
            bytes += word.bytes
        }
        let text = EncodedWord.decode(bytes[...].trimmed, rawCharset: rawCharset).trimmed
        guard text.utf8.count > 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast()).trimmed
    }
}
