extension DeliveryReport {
    /// Reads the report that a message carries: the standard's form, else the prose of servers that do not keep to it.
    /// Nil when the message is no report about delivery.
    package init?(_ mail: MailMessage) {
        if let report = Self.standard(mail) ?? Self.prose(mail) {
            self = report
        } else {
            return nil
        }
    }

    /// The more recipients a report names, the less it is one about ours.
    static let recipientLimit = 1_000

    private static func standard(_ mail: MailMessage) -> DeliveryReport? {
        let parts = mail.entity.all()
        guard
            let part = parts.first(where: {
                ["message/delivery-status", "message/global-delivery-status"].contains($0.contentType.mediaType)
            })
        else { return nil }
        // The per-message block, then one block a recipient, each like a header (RFC 3464 section 2.1).
        var blocks = blocks(of: part.decoded.bytes[...])
        var report = DeliveryReport(isStandard: true, recipients: [], originalHeader: originalHeader(in: parts))
        if let first = blocks.first, !first.contains("Final-Recipient"), !first.contains("Action") {
            report.reportingServer = typed(first["Reporting-MTA"])
            report.originalEnvelopeID = first["Original-Envelope-Id"]
            blocks.removeFirst()
        }
        report.recipients = blocks.compactMap(recipient)
        return report.recipients.isEmpty ? nil : report
    }

    private static func blocks(of bytes: ArraySlice<UInt8>) -> [MessageHeader] {
        var blocks: [MessageHeader] = []
        var rest = bytes
        while !rest.isEmpty, blocks.count <= recipientLimit {
            let parsed = MessageHeader.parse(rest)
            if !parsed.header.fields.isEmpty { blocks.append(parsed.header) }
            guard parsed.rest.startIndex > rest.startIndex else { break }
            rest = parsed.rest
        }
        return blocks
    }

    private static func recipient(_ block: MessageHeader) -> Recipient? {
        let original = typed(block["Original-Recipient"])
        let final = typed(block["Final-Recipient"])
        guard let address = original ?? final, address.contains("@") else { return nil }
        let diagnostic = typed(block["Diagnostic-Code"])
        let status = block["Status"].flatMap(EnhancedStatus.first)
        let written = block["Action"].map { $0.lowercased().prefix { $0.isLetter } }
        let action = written.flatMap { Action(rawValue: String($0)) } ?? action(for: status)
        return Recipient(
            address: address, finalAddress: final == address ? nil : final, action: action,
            // 5.0.0 says nothing; the remote server's own words often do (RFC 3463 section 2).
            status: specific(status) ?? diagnostic.flatMap(EnhancedStatus.first) ?? status, diagnostic: diagnostic,
            remoteServer: typed(block["Remote-MTA"]))
    }

    private static func specific(_ status: EnhancedStatus?) -> EnhancedStatus? {
        status.flatMap { $0.subject == 0 && $0.detail == 0 ? nil : $0 }
    }

    private static func action(for status: EnhancedStatus?) -> Action {
        switch status?.statusClass {
        case 2: .delivered
        case 4: .delayed
        default: .failed
        }
    }

    /// `rfc822; lan@example.org` without its type and without brackets.
    private static func typed(_ value: String?) -> String? {
        guard let value else { return nil }
        let text = value.firstIndex(of: ";").map { String(value[value.index(after: $0)...]).trimmed } ?? value
        let bare = text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
        return bare.isEmpty ? nil : bare
    }

    /// The header of the returned message, from `message/rfc822` or from `text/rfc822-headers`.
    static func originalHeader(in parts: [Entity]) -> MessageHeader? {
        for part in parts {
            if case .message(let inner) = part.content { return inner.header }
            let type = part.contentType.mediaType
            if type == "text/rfc822-headers" || type == "message/rfc822-headers" || type == "message/global-headers" {
                return MessageHeader.parse(part.decoded.bytes[...]).header
            }
        }
        return nil
    }
}
