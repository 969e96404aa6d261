/// Reads what a group of fields says of its recipient. The fields contradict one another in practice, so each has its
/// rank: Action says what became of the message, Status and the remote server's words say why.
struct StatusReader {
    /// The server that writes the report.
    let reporter: String?
    /// The header of the returned message.
    let original: MessageHeader?

    func recipient(_ group: StatusGroup) -> DeliveryReport.Recipient? {
        let final = StatusGroup.address(group["Final-Recipient"]) ?? StatusGroup.address(group["X-Actual-Recipient"])
        let written = StatusGroup.address(group["Original-Recipient"])
        let local =
            StatusGroup.localPart(group["Final-Recipient"]) ?? StatusGroup.localPart(group["Original-Recipient"])
        guard let address = written ?? final ?? local.flatMap(fromOriginal) else { return nil }
        let diagnostic = StatusGroup.typed(group["Diagnostic-Code"])
        let remote = StatusGroup.typed(group["Remote-MTA"])?.value
        let said = EnhancedStatus.spoken(in: group["Status"] ?? "")
        let action = action(group["Action"], said)
        let judged = judge(said, diagnostic?.value, action)
        return DeliveryReport.Recipient(
            address: address, finalAddress: differs(final, address) ? final : nil, action: action,
            status: judged.status,
            basis: judged.basis, speaker: speaker(address, remote, diagnostic), diagnostic: diagnostic?.value,
            remoteServer: remote)
    }

    private func differs(_ final: String?, _ address: String) -> Bool {
        final.map { $0.lowercased() != address.lowercased() } ?? false
    }

    /// Of a mailbox without its domain the returned message knows the rest.
    private func fromOriginal(_ local: String) -> String? {
        let sent = ["To", "Cc"].flatMap { name in
            original.map { $0.all(name).flatMap { AddressList.parse($0.body).mailboxes } } ?? []
        }
        return sent.first { $0.localPart.lowercased() == local.lowercased() }?.address
    }

    /// The Action field, in the standard's words or in those of servers that have their own; else by the status.
    private func action(_ field: String?, _ status: EnhancedStatus?) -> DeliveryReport.Action {
        let word = field.map { $0.trimmed.lowercased().prefix { $0.isLetter } } ?? ""
        if let action = DeliveryReport.Action(rawValue: String(word)) { return action }
        switch word {
        case "failure", "fail", "error", "bounced", "rejected", "undeliverable", "undelivered", "expired":
            return .failed
        case "delay", "deferred", "warning", "retry", "queued": return .delayed
        case "success", "deliver": return .delivered
        case "relay": return .relayed
        default: break
        }
        switch status?.statusClass {
        case 2: return .delivered
        case 4: return .delayed
        default: return .failed
        }
    }

    /// 5.0.0 says nothing, and 5.1.0 little; the remote server's own words often say more (RFC 3463 section 2).
    private func judge(
        _ said: EnhancedStatus?, _ diagnostic: String?, _ action: DeliveryReport.Action
    ) -> (status: EnhancedStatus?, basis: DeliveryReport.Basis) {
        let told = FailureJudgement(diagnostic ?? "")
        var status = said ?? told.status
        var basis = said == nil ? told.basis : .code
        if let said, said.detail == 0, let better = told.status, !better.isSuccess,
            better.detail > 0 && (said.isGeneric || better.subject == said.subject || told.basis == .code)
        {
            (status, basis) = (
                said.isGeneric && told.basis != .code ? better.withClass(said.statusClass) : better, told.basis
            )
        }
        // Two codes that contradict each other are no sure word of anybody.
        if let said, said.detail > 0, told.basis == .code, let other = told.status, other.detail > 0, other != said {
            basis = .reply
        }
        return (status.map { fitting($0, action) } ?? fitting(nil, action), basis)
    }

    /// A failure whose status says success has failed all the same; a delay is for now.
    private func fitting(_ status: EnhancedStatus?, _ action: DeliveryReport.Action) -> EnhancedStatus? {
        switch action {
        case .failed: return status.flatMap { $0.isSuccess ? nil : $0 } ?? EnhancedStatus(5, 0, 0)
        case .delayed: return status.map { $0.isPermanent ? $0.withClass(4) : $0 } ?? EnhancedStatus(4, 0, 0)
        case .delivered, .relayed, .expanded: return status ?? EnhancedStatus(2, 0, 0)
        }
    }

    /// Who answered an attempt to deliver, or keeps the mailboxes of the domain, speaks for the recipient.
    private func speaker(
        _ address: String, _ remote: String?, _ diagnostic: (type: String, value: String)?
    ) -> DeliveryReport.Speaker {
        let isReply = diagnostic.map { $0.type == "smtp" || EnhancedStatus.replyCode(in: $0.value) != nil } ?? true
        if let remote, isReply, remote.lowercased() != reporter?.lowercased() { return .recipientServer }
        return DeliveryReport.isOwnServer(reporter, of: address) ? .recipientServer : .reporter
    }
}
