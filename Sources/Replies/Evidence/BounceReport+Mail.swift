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
                missingRecipients: Set(failures.filter(\.isMissing).map { $0.address.lowercased() }),
                statuses: Dictionary(
                    failures.compactMap { one in one.status.map { (one.address.lowercased(), $0.description) } }
                ) { first, _ in first })
        } else if let complaint = FeedbackReport(mail) {
            // Of `not-spam` and `auth-failure` nobody complains.
            let isComplaint = ["abuse", "fraud", "virus", "other", "opt-out", "opt-out-list"]
                .contains(complaint.feedbackType)
            self.init(
                failed: isComplaint, isComplaint: isComplaint, status: complaint.feedbackType,
                originalMessage: complaint.originalMessageID?.value,
                recipients: complaint.recipients.map { $0.lowercased() })
            originalSender = complaint.originalSender
        } else {
            return nil
        }
    }
}
