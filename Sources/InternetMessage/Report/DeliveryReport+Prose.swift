extension DeliveryReport {
    /// What a bounce says that does not keep to the standard; see `BounceNotice`.
    static func prose(_ mail: MailMessage) -> DeliveryReport? {
        guard mail.automatic()?.kind == .bounce, FeedbackReport(mail) == nil else { return nil }
        let failed = mail.header.all("X-Failed-Recipients").flatMap { AddressList.parse($0.body).mailboxes }
            .filter { $0.domain?.contains(".") ?? false }
        return BounceNotice(mail).report(failed: failed, attached: originalHeader(in: mail.entity.all()))
    }
}
