internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Makes what is `stored` what is `wanted`. `people` are those the plan knows of: what is stored for others stays.
    func fill(
        _ wanted: [Notice], of people: Set<Person.ID>, _ summary: inout FillSummary,
        stored read: () throws -> [SaidNotice]
    ) throws {
        // First what goes: it may set free other notices of the same delivery, which then lie as they are wanted.
        let wantedKeys = Set(wanted.map(\.key))
        let unwanted = try read().map(\.notice).filter {
            people.contains($0.key.person) && (!wantedKeys.contains($0.key) || $0.usefulUntil <= now)
                && !$0.key.answersMessage
        }
        for notice in unwanted.sorted(by: Notice.inOrder) {
            try apart(notice.key.place) { try withdraw(notice.key, &summary) }
        }

        let stored = Dictionary(uniqueKeysWithValues: try read().map { ($0.notice.key, $0) })
        for notice in wanted.sorted(by: Notice.inOrder) where notice.usefulUntil > now {
            try apart(notice.key.place) { try want(notice, stored[notice.key], &summary) }
        }
    }

    private func want(_ notice: Notice, _ stored: SaidNotice?, _ summary: inout FillSummary) throws {
        if let said = try stored ?? sql.saidNotice(notice.key) {
            try meet(notice, said, &summary)
        } else if try insert(notice, receipt: nil) != nil {
            summary.inserted += 1
        }
    }

    /// Inserts the notice and its delivery. Nil, and nothing done, when its key exists: it has been said, or will be.
    func insert(_ notice: Notice, receipt: ReceiptContent?) throws -> Delivery.ID? {
        let key = notice.key
        let delivery = try place(notice)
        let inserted = try sql.execute(
            """
            INSERT INTO notice (subject, revision, kind, step, person, session, meetingGroup, due, usefulUntil, urgent,
                created, receipt, startRevision, delivery)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
                (SELECT startRevision FROM session WHERE id = $6), $13)
            ON CONFLICT (subject, revision, kind, step, person) DO NOTHING
            """, key.subject, key.revision, key.kind, key.step, key.person, notice.session, notice.group, notice.due,
            notice.usefulUntil, notice.urgent, now, try optionalJSON(receipt), delivery)
        guard inserted == 1 else {
            // Its place is free again.
            try settle(delivery)
            return nil
        }
        return delivery
    }

    /// A wanted notice that is stored already.
    private func meet(_ notice: Notice, _ said: SaidNotice, _ summary: inout FillSummary) throws {
        switch said.state {
        case .superseded, .expired:
            try write(notice, in: try place(notice))
            summary.revived += 1
        case .ready, .claimed, .deferred:
            guard !said.notice.hasTimes(of: notice), let id = said.delivery, let old = try delivery(id) else { return }
            if old.isPristine {
                try write(said.notice, in: nil, ended: .superseded)
                try settle(id)
                try write(notice, in: try place(notice))
            } else if old.attempts > 0 {
                try write(notice, in: id)
                try sql.execute(
                    """
                    UPDATE delivery SET usefulUntil = (SELECT min(usefulUntil) FROM notice WHERE delivery = $1)
                    WHERE id = $1
                    """, id)
            } else {
                // Claimed for its first attempt: it goes out now, or is planned anew when the claim is given back.
                return
            }
            summary.moved += 1
        case .sending, .accepted, .bounced, .uncertain, .failed: return
        }
    }

    /// A stored notice that is wanted no longer.
    private func withdraw(_ key: Notice.Key, _ summary: inout FillSummary) throws {
        // Read again: taking back another one may have moved it.
        guard let said = try sql.saidNotice(key), let delivery = said.delivery else { return }
        if said.state.isOpen {
            if said.notice.usefulUntil <= now {
                try end(delivery, .expired, as: .expired, ending: [said.notice.key])
                summary.expired += 1
            } else {
                try end(delivery, .superseded, as: .superseded, ending: [said.notice.key])
                summary.superseded += 1
            }
        } else if said.state == .uncertain {
            try callOffRepeat(of: delivery)
        }
    }

    /// It may have arrived, and is not sent again.
    func callOffRepeat(of id: Delivery.ID) throws {
        guard var delivery = try delivery(id) else { return }
        if delivery.state == .uncertain, delivery.nextAttempt != nil {
            delivery.nextAttempt = nil
            try write(delivery)
        } else if delivery.state.isOpen {
            try apply(.superseded, to: id)
        }
    }
}

extension Notice {
    static func inOrder(_ one: Notice, _ other: Notice) -> Bool {
        let (a, b) = (one.key, other.key)
        return (one.due, a.person, a.kind.rawValue, a.subject.description, a.step, a.revision)
            < (other.due, b.person, b.kind.rawValue, b.subject.description, b.step, b.revision)
    }

    func hasTimes(of other: Notice) -> Bool {
        (due, usefulUntil, urgent) == (other.due, other.usefulUntil, other.urgent)
    }
}

extension Notice.Key {
    /// Somebody asked for it by a message; it is no part of any plan.
    fileprivate var answersMessage: Bool { if case .incoming = subject { true } else { false } }

    fileprivate var place: String { "notice \(subject) \(kind.rawValue) \(step) \(revision) \(person)" }
}
