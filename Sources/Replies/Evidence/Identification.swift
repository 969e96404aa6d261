// Who wrote a message and what it answers, from the strongest evidence to the weakest (DESIGN section 7):
//
//   1. a reply token in a recipient header          counts with an address of its person, or a trusted DMARC pass
//   2. a thread token, or an id a provider gave     finds the delivery; permits nothing: the sender must be its person
//   3. the UID of an iTIP answer                    with its own ATTENDEE it proves itself, and says which session;
//                                                   beside a token of another person's it is nobody's
//   4. a session's code in the subject              counts only with a trusted DMARC pass
//   5. a known sender with exactly one open session counts only with a trusted DMARC pass
//
// What does not count is not thrown away: the person it points to is asked back at the known address, or somebody
// decides with both names before them.

package import Sessions

/// Whose message it is and what it answers.
package struct Identification: Hashable, Sendable {
    /// One session the message may answer, and as what.
    package struct Target: Hashable, Sendable {
        package var session: Session.ID
        package var kind: ReplyKind

        package init(session: Session.ID, kind: ReplyKind) { (self.session, self.kind) = (session, kind) }
    }

    package enum Result: Hashable, Sendable {
        /// This person wrote it.
        case known(KnownPerson)
        /// It points to this person without proof: ask at the known address.
        case unproven(KnownPerson)
        /// One of the people who share the address.
        case shared([KnownPerson])
        /// The invitation of `owner`, answered by somebody else.
        case anothers(owner: KnownPerson, writer: String)
        /// Nobody we know.
        case unknown
    }

    package var result: Result
    package var delivery: KnownDelivery?
    package var targets: [Target]
    package var group: Group.ID?
    /// For a person to follow.
    package var explanation: Reason

    package init(
        result: Result, delivery: KnownDelivery? = nil, targets: [Target] = [], group: Group.ID? = nil,
        explanation: Reason
    ) {
        (self.result, self.delivery, self.targets) = (result, delivery, targets)
        (self.group, self.explanation) = (group, explanation)
    }
}

extension Identification {
    /// Weighs the evidence against what the ledger knows.
    package static func identify(_ evidence: Evidence, in context: KnownContext) -> Identification {
        let weigher = EvidenceWeigher(evidence: evidence, context: context)
        let byToken = weigher.byReplyToken() ?? weigher.byThread()
        if let byCalendar = weigher.byCalendar() { return weigher.join(byCalendar, byToken) }
        return byToken ?? weigher.byCode() ?? weigher.bySender()
    }
}

struct EvidenceWeigher {
    let evidence: Evidence
    let context: KnownContext

    private var sender: String { evidence.sender ?? "" }

    /// The ATTENDEE decides whose answer it is, whatever the mail around it says.
    func byCalendar() -> Identification? {
        guard let calendar = evidence.calendar, let invitation = context.invitation else { return nil }
        let owner = invitation.person
        let targets = [Identification.Target(session: invitation.session, kind: .rsvp)]
        let group = context.sessions[invitation.session]?.group
        if calendar.attendees.contains(where: { owner.addresses.contains($0.address) }) {
            return Identification(
                result: .known(owner), delivery: delivery(of: owner), targets: targets, group: group,
                explanation: Reason(
                    vi: "lịch trả lời bằng UID và địa chỉ của chính người này",
                    en: "a calendar answer with the person's own UID and address"))
        }
        let writer = calendar.attendees.first.map { $0.name ?? $0.address } ?? sender
        return Identification(
            result: .anothers(owner: owner, writer: writer), targets: targets, group: group,
            explanation: Reason(
                vi: "lịch trả lời bằng UID của \(owner.person.name), do \(writer) gửi, xin tham gia",
                en: "a calendar answer with the UID of \(owner.person.name) by \(writer), who asks to join"))
    }

    /// A calendar answer that came by an answer to one of our messages: both must be the same person's.
    func join(_ calendar: Identification, _ token: Identification?) -> Identification {
        guard case .known(let owner) = calendar.result, let token, case .known(let writer) = token.result,
            writer.person.id != owner.person.id
        else { return calendar }
        var both = calendar
        both.result = .anothers(owner: owner, writer: writer.person.name)
        both.explanation =
            calendar.explanation + Reason(vi: ", gửi qua ", en: ", sent as ") + token.explanation
        return both
    }

    private func delivery(of person: KnownPerson) -> KnownDelivery? {
        (evidence.replyTokens + evidence.threadTokens).lazy.compactMap { context.deliveries[$0] }
            .first { $0.person.person.id == person.person.id }
    }

    func byReplyToken() -> Identification? {
        let deliveries = evidence.replyTokens.compactMap { context.deliveries[$0] }
        guard let delivery = deliveries.first(where: isSender) ?? deliveries.first else { return nil }
        return judge(
            delivery, by: Reason(vi: "mã trả lời của thư", en: "the reply token of a message"), permits: delivery.isOpen
        )
    }

    func byThread() -> Identification? {
        let byToken = evidence.threadTokens.compactMap { context.deliveries[$0] }
        let byID = evidence.answeredMessages.compactMap { context.deliveryOfMessage[$0] }
            .compactMap { context.deliveries[$0] }
        let deliveries = byToken + byID
        guard let delivery = deliveries.first(where: isSender) ?? deliveries.first else { return nil }
        return judge(delivery, by: Reason(vi: "thư trả lời cho thư", en: "an answer to a message"), permits: false)
    }

    private func isSender(_ delivery: KnownDelivery) -> Bool { delivery.person.addresses.contains(sender) }

    private func judge(_ delivery: KnownDelivery, by what: Reason, permits: Bool) -> Identification {
        let name = delivery.person.person.name
        func found(_ result: Identification.Result, vi: String, en: String) -> Identification {
            Identification(
                result: result, delivery: delivery, targets: targets(of: delivery),
                group: delivery.items.compactMap(\.group).first,
                explanation: what + Reason(vi: " gửi \(name), \(vi)", en: " to \(name), \(en)"))
        }
        if isSender(delivery) {
            return evidence.authentication == .fail
                ? found(
                    .unproven(delivery.person), vi: "từ địa chỉ đó, nhưng tên miền của người gửi không nhận",
                    en: "from that address, but the sender's domain disowns it")
                : found(
                    .known(delivery.person), vi: "từ địa chỉ của chính người đó", en: "from an address of that person")
        }
        if let other = context.senders.first {
            return found(
                .anothers(owner: delivery.person, writer: other.person.name),
                vi: "nhưng do \(other.person.name) viết", en: "but written by \(other.person.name)")
        }
        if permits, evidence.authentication == .pass {
            return found(
                .known(delivery.person), vi: "từ một địa chỉ mới, đã được xác thực",
                en: "from a proven address that is new to us")
        }
        return found(
            .anothers(owner: delivery.person, writer: sender),
            vi: sender.isEmpty ? "nhưng không rõ ai gửi" : "nhưng từ \(sender), là người chưa biết",
            en: "but from \(sender.isEmpty ? "nobody" : sender), who is unknown")
    }

    private func targets(of delivery: KnownDelivery) -> [Identification.Target] {
        var targets: [Identification.Target] = []
        for item in delivery.items {
            guard let session = item.session else { continue }
            let kind = ReplyKind(item.kind)
            if let index = targets.firstIndex(where: { $0.session == session }) {
                if targets[index].kind == .other || kind == .rsvp { targets[index].kind = kind }
            } else {
                targets.append(Identification.Target(session: session, kind: kind))
            }
        }
        return targets
    }

    func byCode() -> Identification? {
        guard !context.sessionsOfCodes.isEmpty, !context.senders.isEmpty else { return nil }
        let targets = context.sessionsOfCodes.map { Identification.Target(session: $0, kind: .rsvp) }
        return weak(targets, Reason(vi: "mã buổi họp ở tiêu đề", en: "a session's code in the subject"))
    }

    func bySender() -> Identification {
        guard let person = context.senders.first else {
            return Identification(
                result: .unknown,
                explanation: Reason(
                    vi: "người viết không có trong danh sách: \(sender)", en: "nobody we know wrote it: \(sender)"))
        }
        let targets =
            context.senders.count > 1
            ? [] : person.openSessions.map { Identification.Target(session: $0, kind: .rsvp) }
        return weak(targets, Reason(vi: "chỉ có địa chỉ người gửi", en: "the sender's address alone"))
    }

    private func weak(_ targets: [Identification.Target], _ what: Reason) -> Identification {
        let group = targets.first.flatMap { context.sessions[$0.session]?.group }
        func found(_ result: Identification.Result, vi: String, en: String) -> Identification {
            Identification(
                result: result, targets: targets, group: group,
                explanation: what + Reason(vi: ", \(vi)", en: ", \(en)"))
        }
        guard let person = context.senders.first else {
            return found(.unknown, vi: "không có trong danh sách", en: "and nobody we know")
        }
        if context.senders.count > 1 {
            let count = context.senders.count
            return found(
                .shared(context.senders), vi: "mà \(count) người dùng chung", en: "which \(count) people share")
        }
        switch evidence.authentication {
        case .pass:
            return found(.known(person), vi: "máy chủ thư của mình xác thực", en: "proven by our own mail server")
        case .unknown, .fail: return found(.unproven(person), vi: "chưa được chứng thực", en: "without proof")
        }
    }
}
