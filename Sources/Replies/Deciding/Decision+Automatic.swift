import Sessions

/// Law 7: no answer from a machine, and none to one.
extension Decision {
    /// Nil where the message is a person's all the same: a calendar's answer that proves itself.
    func decideAutomatic(_ automatic: AutomaticAnswer, _ found: Identification) -> Verdict? {
        switch automatic.kind {
        case .loop:
            return end(
                .ignored, Reason(vi: "thư của chính mình quay lại", en: "our own message come back") + shown(automatic))
        case .bounce: return decideBounce()
        case .autoReply, .list, .suspected: if provesItself(found) { return nil }
        }
        switch automatic.kind {
        case .autoReply: return decideAway(automatic, found)
        case .list:
            let why = Reason(vi: "gửi qua danh sách hoặc gửi hàng loạt", en: "sent through a list or in bulk")
            return end(found.delivery == nil ? .ignored : .queued, why + shown(automatic), found)
        default:
            let why = Reason(vi: "có lẽ do máy viết", en: "perhaps written by a machine")
            return end(.queued, why + shown(automatic), found)
        }
    }

    /// The header or the words that gave it away, as they stand in the message.
    private func shown(_ automatic: AutomaticAnswer) -> Reason {
        Reason(vi: " (\(automatic.evidence))", en: " (\(automatic.evidence))")
    }

    private func provesItself(_ found: Identification) -> Bool {
        guard evidence.calendar?.method == .reply, context.invitation != nil, case .known = found.result else {
            return false
        }
        return true
    }

    /// A system that wants our message confirmed is not answered: somebody does it by hand, or calls.
    private func queueChallenge(_ words: String, _ found: Identification) -> Verdict {
        let why = Reason(
            vi: "hệ thống chặn thư rác đòi xác nhận người gửi (\(words)); thư của mình chưa tới",
            en: "a filter asks the sender to prove to be a person (\(words)); our message has not arrived")
        return end(.queued, why, found)
    }

    private func decideAway(_ automatic: AutomaticAnswer, _ found: Identification) -> Verdict {
        if let words = automatic.challenge { return queueChallenge(words, found) }
        let why =
            Reason(vi: "thư trả lời tự động", en: "an automatic answer") + shown(automatic)
            + Reason(vi: "; không tính là trả lời", en: "; it answers nothing")
        var verdict = end(.ignored, why, found)
        guard case .known(let person) = found.result else { return verdict }
        verdict.person = person.person.id
        verdict.away = automatic.away
        if let day = automatic.away?.until {
            verdict.explanation += Reason(vi: "; vắng đến \(day)", en: "; away until \(day)")
        }
        if let name = automatic.away?.standIn {
            verdict.explanation += Reason(vi: "; liên hệ thay: \(name)", en: "; stand-in: \(name)")
        }
        return verdict
    }

    private func decideBounce() -> Verdict {
        guard let report = evidence.bounce else {
            return end(.queued, Reason(vi: "thư báo trả không đọc được", en: "a bounce that could not be read"))
        }
        guard report.failed else {
            return end(
                .ignored,
                Reason(vi: "báo cáo gửi thư không có lỗi", en: "a delivery report without a failure"))
        }
        guard let delivery = bounced(report) else {
            let recipients = report.recipients.joined(separator: ", ")
            return end(
                .ignored,
                Reason(
                    vi: "thư bị trả không phải của mình gửi (\(recipients))",
                    en: "a bounce of nothing that we sent (\(recipients))"))
        }
        let name = delivery.person.person.name
        var verdict = end(
            .ignored,
            report.isComplaint
                ? Reason(
                    vi: "\(name) báo thư là không mong muốn: \(report.status ?? "không rõ lý do")",
                    en: "\(name) called a message unwanted: \(report.status ?? "no reason")")
                : Reason(
                    vi: "thư gửi \(name) không tới: \(report.status ?? "không có mã")",
                    en: "delivery to \(name) failed: \(report.status ?? "no status")"))
        (verdict.person, verdict.delivery) = (delivery.person.person.id, delivery.id)
        verdict.session = delivery.items.compactMap(\.session).first
        verdict.bounce = Verdict.Bounce(
            delivery: delivery.id, kind: kind(of: report), status: report.status, recipients: Set(report.recipients),
            statuses: report.statuses)
        return verdict
    }

    private func kind(of report: BounceReport) -> Verdict.Bounce.Kind {
        if report.isComplaint { return .complaint }
        return report.missingRecipients.isEmpty ? .undelivered : .noSuchAddress(report.missingRecipients)
    }

    /// By the token in the envelope sender it came back to; a mere Message-ID counts only with a recipient of ours.
    private func bounced(_ report: BounceReport) -> KnownDelivery? {
        if let delivery = evidence.bounceTokens.lazy.compactMap({ context.deliveries[$0] }).first { return delivery }
        let byID = report.originalMessage.flatMap { context.deliveryOfMessage[$0] }
        // Providers black out the address of whoever complains (RFC 6650); our own token is proof enough then.
        let isBlackedOut = report.isComplaint && report.recipients.isEmpty && !evidence.bouncedThreads.isEmpty
        return (evidence.bouncedThreads + [byID].compactMap { $0 }).lazy.compactMap { context.deliveries[$0] }
            .first { isBlackedOut || !$0.person.addresses.isDisjoint(with: report.recipients) }
    }
}
