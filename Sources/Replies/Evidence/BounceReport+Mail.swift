import InternetMessage

extension BounceReport {
    /// Nil for a message that reports nothing about delivery.
    init?(_ mail: MailMessage) {
        if let report = DeliveryReport(mail) {
            let failures = report.failures
            self.init(
                failed: !failures.isEmpty, status: failures.first?.status?.description,
                originalMessage: report.originalMessageID?.value,
                recipients: failures.map { $0.address.lowercased() },
                missingRecipients: Set(
                    failures.filter { $0.isMissing(isStandard: report.isStandard) }.map { $0.address.lowercased() }))
        } else if let complaint = FeedbackReport(mail) {
            // Of `not-spam` and `auth-failure` nobody complains.
            let isComplaint = ["abuse", "fraud", "virus", "other"].contains(complaint.feedbackType)
            self.init(
                failed: isComplaint, isComplaint: isComplaint, status: complaint.feedbackType,
                originalMessage: complaint.originalMessageID?.value,
                recipients: complaint.recipients.map { $0.lowercased() })
        } else {
            return nil
        }
    }
}

extension DeliveryReport.Recipient {
    /// Whether the server says that there is nobody at this very address. Of an address behind a forwarding it says
    /// nothing about ours; and in prose only what the server itself wrote counts, no code that was guessed from words.
    fileprivate func isMissing(isStandard: Bool) -> Bool {
        guard action == .failed, finalAddress.map({ $0.lowercased() == address.lowercased() }) ?? true else {
            return false
        }
        let said = isStandard ? status : diagnostic.flatMap { EnhancedStatus.first(in: $0) }
        return said?.deniesAddress ?? false
    }
}

extension EnhancedStatus {
    /// No such user, no such domain, or a mailbox that was closed (RFC 3463 sections 3.2 and 3.3, RFC 7505 section 4).
    /// The other codes of their subjects speak of the sender (5.1.7, 5.1.8), of a mailbox that is full (5.2.2), or of
    /// nothing in particular (5.1.0).
    fileprivate var deniesAddress: Bool {
        guard statusClass == 5 else { return false }
        return switch (subject, detail) {
        case (1, 1), (1, 2), (1, 3), (1, 6), (1, 10), (2, 1): true
        default: false
        }
    }
}
