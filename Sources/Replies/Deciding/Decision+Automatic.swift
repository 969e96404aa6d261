import Sessions

/// Law 7: no answer from a machine, and none to one.
extension Decision {
    /// Nil where the message is a person's all the same: a calendar's answer that proves itself.
    func decideAutomatic(_ automatic: AutomaticAnswer, _ found: Identification) -> Verdict? {
        switch automatic.kind {
        case .loop: return end(.ignored, "our own message come back (\(automatic.evidence))")
        case .bounce: return decideBounce()
        case .autoReply, .list, .suspected: if provesItself(found) { return nil }
        }
        switch automatic.kind {
        case .autoReply: return decideAway(automatic, found)
        case .list:
            let why = "sent through a list or in bulk (\(automatic.evidence))"
            return end(found.delivery == nil ? .ignored : .queued, why, found)
        default: return end(.queued, "perhaps written by a machine (\(automatic.evidence))", found)
        }
    }

    private func provesItself(_ found: Identification) -> Bool {
        guard evidence.calendar?.method == .reply, context.invitation != nil, case .known = found.result else {
            return false
        }
        return true
    }

    private func decideAway(_ automatic: AutomaticAnswer, _ found: Identification) -> Verdict {
        var verdict = end(.ignored, "an automatic answer (\(automatic.evidence)); it answers nothing", found)
        guard case .known(let person) = found.result else { return verdict }
        verdict.person = person.person.id
        verdict.awayUntil = automatic.awayUntil
        if let day = automatic.awayUntil { verdict.explanation += "; away until \(day)" }
        return verdict
    }

    private func decideBounce() -> Verdict {
        guard let report = evidence.bounce else { return end(.queued, "a bounce that could not be read") }
        guard report.failed else { return end(.ignored, "a delivery report without a failure") }
        guard let delivery = bounced(report) else {
            return end(.ignored, "a bounce of nothing that we sent (\(report.recipients.joined(separator: ", ")))")
        }
        var verdict = end(
            .ignored, "delivery to \(delivery.person.person.name) failed: \(report.status ?? "no status")")
        (verdict.person, verdict.delivery) = (delivery.person.person.id, delivery.id)
        verdict.bounce = Verdict.Bounce(delivery: delivery.id, permanent: report.permanent, status: report.status)
        return verdict
    }

    /// By the token in the envelope sender it came back to; a mere Message-ID counts only with a recipient of ours.
    private func bounced(_ report: BounceReport) -> KnownDelivery? {
        if let delivery = evidence.bounceTokens.lazy.compactMap({ context.deliveries[$0] }).first { return delivery }
        let byID = report.originalMessage.flatMap { context.deliveryOfMessage[$0] }
        return (evidence.bouncedThreads + [byID].compactMap { $0 }).lazy.compactMap { context.deliveries[$0] }
            .first { !$0.person.addresses.isDisjoint(with: report.recipients) }
    }
}
