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

    private static func standard(_ mail: MailMessage) -> DeliveryReport? {
        let parts = mail.entity.all()
        guard let part = parts.first(where: isStatus) else { return nil }
        var report = DeliveryReport(isStandard: true, recipients: [], originalHeader: originalHeader(in: parts))
        var groups: [StatusGroup] = []
        for block in blocks(of: part.decoded.bytes[...]) {
            report.reportingServer = report.reportingServer ?? StatusGroup.typed(block["Reporting-MTA"])?.value
            report.originalEnvelopeID = report.originalEnvelopeID ?? block["Original-Envelope-Id"]
            groups = StatusGroup.add(block, to: groups)
        }
        let reader = StatusReader(reporter: report.reportingServer, original: report.originalHeader)
        report.recipients = distinct(groups.compactMap { reader.recipient($0) })
        return report.recipients.isEmpty ? nil : report
    }

    /// By its type, or by how it begins where a gateway changed the type.
    static func isStatus(_ part: Entity) -> Bool {
        switch part.contentType.mediaType {
        case "message/delivery-status", "message/global-delivery-status": return true
        case "text/plain", "application/octet-stream", "message/delivery-report":
            guard case .leaf = part.content, part.body.count < 100_000 else { return false }
            let start = part.decoded.bytes.drop(while: \.isWhitespace)
            return start.hasASCIIPrefix("Reporting-MTA:") || start.hasASCIIPrefix("Final-Recipient:")
        default: return false
        }
    }

    /// The per-message block, then one block a recipient, each like a header (RFC 3464 section 2.1).
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

    /// Each address once, a failure before anything else that is said of it.
    private static func distinct(_ recipients: [Recipient]) -> [Recipient] {
        var distinct: [Recipient] = []
        var places: [String: Int] = [:]
        for recipient in recipients.prefix(recipientLimit) {
            let key = recipient.address.lowercased()
            if let place = places[key] {
                if recipient.action == .failed, distinct[place].action != .failed { distinct[place] = recipient }
            } else {
                places[key] = distinct.count
                distinct.append(recipient)
            }
        }
        return distinct
    }

    /// The header of the returned message, from `message/rfc822` or from `text/rfc822-headers`.
    static func originalHeader(in parts: [Entity]) -> MessageHeader? {
        for part in parts {
            if case .message(let inner) = part.content { return inner.header }
            switch part.contentType.mediaType {
            case "text/rfc822-headers", "message/rfc822-headers", "message/global-headers", "text/rfc822",
                "message/partial-headers", "application/x-rfc822-headers":
                return MessageHeader.parse(part.decoded.bytes.drop(while: \.isWhitespace)).header
            default: continue
            }
        }
        return nil
    }
}
