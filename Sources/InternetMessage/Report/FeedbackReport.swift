/// A complaint that a provider passes on (RFC 5965, the Abuse Reporting Format; RFC 6650), or the plain forwarding of
/// the message complained about that some providers send instead.
package struct FeedbackReport: Sendable, Hashable {
    /// `abuse`, `fraud`, `not-spam` … in small letters.
    package var feedbackType: String
    /// To whom the message was sent: where the provider tells, else from the fields of the returned message that it
    /// left standing; many leave none.
    package var recipients: [String]
    /// The envelope sender of the message, which holds a token of ours.
    package var originalSender: String?
    /// The header of the message complained about, as far as it was returned.
    package var originalHeader: MessageHeader?

    /// The identifier of the message complained about.
    package var originalMessageID: MessageID? {
        originalHeader?.first("Message-ID").flatMap { MessageID.list($0.body).first }
    }

    /// Reads the report that a message carries; nil when it carries none.
    package init?(_ mail: MailMessage) {
        let parts = mail.entity.all()
        let header = DeliveryReport.originalHeader(in: parts)
        if let part = parts.first(where: { $0.contentType.mediaType == "message/feedback-report" }) {
            let fields = MessageHeader.parse(part.decoded.bytes.drop(while: \.isWhitespace)).header
            guard let type = fields["Feedback-Type"]?.lowercased() else { return nil }
            feedbackType = String(type.prefix { $0.isLetter || $0 == "-" })
            recipients = Self.recipients(fields, ["Original-Rcpt-To", "Removal-Recipient"])
            originalSender = Self.recipients(fields, ["Original-Mail-From"]).first
        } else if header != nil, Self.isForwardedComplaint(mail) {
            feedbackType = "abuse"
            recipients = []
        } else {
            return nil
        }
        originalHeader = header
        guard let header else { return }
        if recipients.isEmpty { recipients = Self.recipients(header, Self.recipientFields) }
        if recipients.isEmpty { recipients = Self.recipients(mail.header, Self.recipientFields.filter { $0 != "To" }) }
        originalSender = originalSender ?? Self.recipients(header, ["Return-Path", "X-Envelope-From"]).first
    }

    /// Where the recipient survives; Hotmail's program writes a field of its own.
    private static let recipientFields = [
        "X-HmXmrOriginalRecipient", "X-Original-To", "Delivered-To", "X-Original-Recipient", "Envelope-To", "To",
    ]

    private static func recipients(_ header: MessageHeader, _ names: [String]) -> [String] {
        for name in names {
            let found = header.all(name).flatMap { AddressList.parse($0.body).mailboxes }.map(\.address)
                .filter { $0.contains("@") && !isRedacted($0) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// `redacted@example.org`, `[redacted]@…`, `xxxxx@…`, `undisclosed-recipient@…`.
    private static func isRedacted(_ address: String) -> Bool {
        let local = Mailbox(address: address.lowercased()).localPart
        return local.contains("redacted") || local.contains("undisclosed") || local.contains("hidden")
            || local.allSatisfy { $0 == "x" || $0 == "*" || $0 == "#" }
    }

    /// A provider's complaint address, its subject, and the message.
    private static func isForwardedComplaint(_ mail: MailMessage) -> Bool {
        guard let writer = mail.from.first else { return false }
        let desks = ["staff", "scomp", "fbl", "feedbackloop", "fbl-no-reply", "complaints", "abuse", "postmaster"]
        let subject = mail.subject.lowercased()
        return desks.contains(writer.localPart.lowercased())
            && [
                "complaint about message from", "email feedback report", "abuse report", "spam complaint", "fw: [spam]",
            ]
            .contains { subject.hasPrefix($0) }
    }
}
