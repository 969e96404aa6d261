/// A complaint that a provider passes on (RFC 5965, the Abuse Reporting Format).
package struct FeedbackReport: Sendable, Hashable {
    /// `abuse`, `fraud`, `not-spam` … in small letters.
    package var feedbackType: String
    /// To whom the message was sent, where the provider tells; many do not.
    package var recipients: [String]
    /// The header of the message complained about, as far as it was returned.
    package var originalHeader: MessageHeader?

    /// The identifier of the message complained about.
    package var originalMessageID: MessageID? {
        originalHeader?.first("Message-ID").flatMap { MessageID.list($0.body).first }
    }

    /// Reads the report that a message carries; nil when it carries none.
    package init?(_ mail: MailMessage) {
        let parts = mail.entity.all()
        guard let part = parts.first(where: { $0.contentType.mediaType == "message/feedback-report" }) else {
            return nil
        }
        let fields = MessageHeader.parse(part.decoded.bytes[...]).header
        guard let type = fields["Feedback-Type"]?.lowercased() else { return nil }
        feedbackType = type
        recipients = fields.all("Original-Rcpt-To").flatMap { AddressList.parse($0.body).mailboxes.map(\.address) }
        originalHeader = DeliveryReport.originalHeader(in: parts)
    }
}
