import Sessions

/// List-Unsubscribe by mail (RFC 2369 section 3.2): the address itself says what is wanted, whatever the words are.
extension Decision {
    /// Nil for a message that was not sent to such an address of ours.
    func decideLeaving() -> Verdict? {
        let deliveries = evidence.unsubscribeTokens.compactMap { context.deliveries[$0] }
        guard let delivery = deliveries.first else { return nil }
        let person = delivery.person
        guard person.addresses.contains(evidence.sender ?? "") || evidence.authentication == .pass else {
            return end(
                .queued,
                Reason(
                    vi: "xin rời nhóm nhân danh \(person.person.name), từ địa chỉ không của ai",
                    en: "asks to leave in the name of \(person.person.name), from an address of nobody's"))
        }
        guard let group = delivery.items.compactMap(\.group).first else {
            return end(
                .queued,
                Reason(
                    vi: "\(person.person.name) xin rời, mà thư không thuộc nhóm nào",
                    en: "\(person.person.name) asks to leave, and the message was of no group"))
        }
        var verdict = end(
            .applied,
            Reason(
                vi: "\(person.person.name) rời nhóm qua địa chỉ dành cho việc đó trong thư",
                en: "\(person.person.name) leaves by the message's own address for that"))
        (verdict.person, verdict.delivery) = (person.person.id, delivery.id)
        verdict.facts = [.unsubscribe(person.person.id, group)]
        verdict.receipt = receipt([.unsubscribed])
        return verdict
    }
}
