extension OutgoingMail {
    /// Fields that the writer itself writes; they are refused among the extra ones.
    private static let reserved: Set<String> = [
        "from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
        "mime-version", "content-type", "content-transfer-encoding", "content-disposition", "auto-submitted",
        "list-id", "list-unsubscribe", "list-unsubscribe-post", "return-path", "received",
    ]

    /// The message as octets: every line end CRLF exactly once, all of it 7-bit unless `needsSMTPUTF8`.
    package func bytes() throws(MailWritingError) -> [UInt8] {
        var header = HeaderWriter()
        try header.add("Date", words: MailDate(instant: date).utcText.split(separator: " ").map(String.init))
        try header.add("From", mailboxes: [from])
        try header.add("To", mailboxes: to)
        if let replyTo { try header.add("Reply-To", mailboxes: [replyTo]) }
        try header.add("Subject", text: subject)
        try header.add("Message-ID", words: [messageID.description])
        if let inReplyTo { try header.add("In-Reply-To", words: [inReplyTo.description]) }
        if !references.isEmpty { try header.add("References", words: references.map(\.description)) }
        if let autoSubmitted { try header.add("Auto-Submitted", words: [autoSubmitted.keyword]) }
        if let listIdentifier { try header.add(listIdentifier) }
        for field in listUnsubscribe?.fields ?? [] { try header.add(field.name, words: field.words) }
        for field in extraFields {
            guard !Self.reserved.contains(field.name.asciiLowercased) else { throw .reservedField(field.name) }
            try header.add(field.name, text: field.value)
        }
        try header.add("MIME-Version", words: ["1.0"])
        let (fields, body) = try content.write(seed: messageID.value)
        return header.bytes + fields.bytes + [.carriageReturn, .lineFeed] + body
    }

    /// Text, HTML, calendar, the richest last (RFC 2046 section 5.1.4); files around them.
    private var content: OutgoingEntity {
        var alternatives = [OutgoingEntity.text(subtype: "plain", text)]
        if let html { alternatives.append(.text(subtype: "html", html)) }
        if let calendar { alternatives.append(.calendar(method: calendar.method, calendar.bytes)) }
        let body = alternatives.count == 1 ? alternatives[0] : .multipart(subtype: "alternative", alternatives)
        if files.isEmpty { return body }
        let attached = files.map { OutgoingEntity.file(name: $0.filename, mediaType: $0.mediaType, $0.bytes) }
        return .multipart(subtype: "mixed", [body] + attached)
    }
}
