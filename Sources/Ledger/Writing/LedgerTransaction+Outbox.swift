internal import Foundation
internal import Sessions

extension LedgerTransaction {
    func expireUseless() throws {
        let open = try sql.query(
            "SELECT * FROM delivery WHERE state IN ('ready', 'deferred') AND usefulUntil <= $1 ORDER BY usefulUntil, id",
            now)
        for row in open {
            try apart("delivery \(row.key)") {
                let delivery = try Delivery(row)
                let useless = try notices(in: delivery.id).filter { $0.usefulUntil <= now }.map(\.key)
                try replanSessions(of: delivery.id)
                try end(delivery.id, .expired, as: .expired, ending: Set(useless))
            }
        }
        // What may have arrived stays uncertain, and is not repeated any more.
        try sql.execute(
            """
            UPDATE delivery SET nextAttempt = NULL
            WHERE state = 'uncertain' AND nextAttempt IS NOT NULL AND usefulUntil <= $1
            """, now)
    }

    func claimDue(_ room: [OutboxLane: Int], _ lease: Lease) throws -> [OutboxLane: [ClaimedDelivery]] {
        try setChannels(Set(room.keys.compactMap(\.channel)))
        var claimed: [OutboxLane: [ClaimedDelivery]] = [:]
        for (lane, limit) in room.sorted(by: { $0.key < $1.key }) where limit > 0 {
            let rows = try due(in: lane, limit: limit)
            if !rows.isEmpty { claimed[lane] = try claim(rows, lease) }
        }
        return claimed
    }

    private func due(in lane: OutboxLane, limit: Int) throws -> [SQLRow] {
        let channel = lane.channel?.rawValue ?? ""
        let again = try sql.query(
            """
            SELECT * FROM delivery WHERE lane = $1 AND urgent = $2 AND nextAttempt <= $3
            ORDER BY nextAttempt, id LIMIT $4
            """, channel, lane.urgent, now, limit)
        if again.count == limit { return again }
        return again
            + (try sql.query(
                """
                SELECT * FROM delivery WHERE lane = $1 AND urgent = $2 AND state = 'ready' AND due <= $3
                ORDER BY due, id LIMIT $4
                """, channel, lane.urgent, now, limit - again.count))
    }

    /// A damaged one is set aside as failed: nobody can send it, and it would be due for ever.
    private func claim(_ rows: [SQLRow], _ lease: Lease) throws -> [ClaimedDelivery] {
        try rows.compactMap { row in
            if let claimed = try apart("delivery \(row.key)", { try claim(row, lease) }) { return claimed }
            let failure = DeliveryFailure(detail: "its row in the database is damaged")
            try sql.execute(
                "UPDATE delivery SET state = 'failed', nextAttempt = NULL, failure = $2 WHERE id = $1",
                try row("id") as String, try storedJSON(failure))
            return nil
        }
    }

    private func claim(_ row: SQLRow, _ lease: Lease) throws -> ClaimedDelivery {
        var delivery = try Delivery(row)
        if delivery.state != .ready { try delivery.apply(.retryDue) }
        try delivery.apply(.claimed)
        try sql.execute(
            """
            UPDATE delivery SET state = $2, nextAttempt = $3, instance = $4, leaseUntil = $5, failure = NULL
            WHERE id = $1
            """, delivery.id, delivery.state, delivery.nextAttempt, lease.instance, lease.until)
        return ClaimedDelivery(
            delivery: delivery, lease: lease, kept: try KeptMessage(row),
            earlier: delivery.attempts > 0 ? try sql.attempts(of: delivery.id) : [])
    }

    /// Nil when it is not held under this lease any more.
    func claimedRow(_ id: Delivery.ID, under claim: Lease) throws -> SQLRow? {
        try sql.row(
            "SELECT * FROM delivery WHERE id = $1 AND state = 'claimed' AND instance = $2 AND leaseUntil = $3", id,
            claim.instance, claim.until)
    }

    /// Returns whether it may go out.
    func begin(_ start: DeliveryStart, _ lease: Lease) throws -> Bool {
        // As `Delivery` has it: from `claimed`, one attempt more. One statement, because this is done for each message.
        let begun = try sql.execute(
            """
            UPDATE delivery SET state = 'sending', attempts = $4, instance = $5, leaseUntil = $6
            WHERE id = $1 AND state = 'claimed' AND instance = $2 AND leaseUntil = $3 AND attempts = $4 - 1
                AND usefulUntil > $7
            """, start.delivery, start.claim.instance, start.claim.until, start.attempt, lease.instance, lease.until,
            now)
        if begun == 1 {
            try keep(start)
            return true
        }
        guard let row = try claimedRow(start.delivery, under: start.claim) else { return false }
        let delivery = try Delivery(row)
        guard delivery.usefulUntil <= now else {
            throw LedgerRefusal.unknown("attempt \(start.attempt) of delivery", start.delivery.description)
        }
        let useless = try notices(in: delivery.id).filter { $0.usefulUntil <= now }.map(\.key)
        try replanSessions(of: delivery.id)
        try end(delivery.id, .expired, as: .expired, ending: Set(useless))
        return false
    }

    private func keep(_ start: DeliveryStart) throws {
        let (id, message) = (start.delivery, start.message)
        if start.isNew {
            try sql.execute(
                "UPDATE delivery SET contactPoint = $2, messageID = $3, payload = $4 WHERE id = $1", id,
                message.contactPoint, message.messageID, message.bytes)
        }
        let noted = try sql.execute(
            """
            INSERT INTO deliveryAttempt (delivery, number, contactPoint, channel, started)
            SELECT $1, $2, id, channel, $4 FROM contactPoint WHERE id = $3
            """, id, start.attempt, message.contactPoint, now)
        guard noted == 1 else { throw LedgerRefusal.unknown("contact point", message.contactPoint.rawValue) }
        guard let messageID = message.messageID, !messageID.isEmpty else { return }
        try sql.execute(
            """
            INSERT INTO providerMessage (channel, id, delivery) SELECT channel, $2, $3 FROM contactPoint WHERE id = $1
            ON CONFLICT (channel, id) DO NOTHING
            """, message.contactPoint, messageID, id)
    }

    private func remember(_ id: String, on channel: ChannelKind, of delivery: Delivery.ID) throws {
        guard !id.isEmpty else { return }
        try sql.execute(
            """
            INSERT INTO providerMessage (channel, id, delivery) VALUES ($1, $2, $3)
            ON CONFLICT (channel, id) DO NOTHING
            """, channel, id, delivery)
    }

    /// Returns whether the outcome counted.
    func finish(_ finish: DeliveryFinish) throws -> Bool {
        if case .accepted(let id) = finish.outcome, try accept(finish, by: id) { return true }
        guard var delivery = try delivery(finish.delivery) else { return false }
        switch (delivery.state, finish.outcome) {
        case (.sending, _) where finish.attempt == delivery.attempts:
            try delivery.apply(.finished(finish.outcome, retry: finish.retry))
        case (.sending, .accepted), (.uncertain, .accepted): try delivery.apply(.provenAccepted)
        default:
            _ = try endAttempt(finish.attempt, of: delivery.id, finish.outcome)
            return false
        }
        try write(delivery)
        let contact = try endAttempt(finish.attempt, of: delivery.id, finish.outcome)
        if case .accepted(let id?) = finish.outcome, let contact {
            try remember(id, on: contact.channel, of: delivery.id)
        }
        if case .uncertain = finish.outcome { try markAsMayHaveLeft(delivery.id) }
        if let failure = finish.outcome.failure {
            if let contact { try record(failure, isFinal: delivery.state == .failed, at: contact.id) }
            try replanSessions(of: delivery.id)
        }
        return true
    }

    /// What nearly always becomes of a message. Returns whether it was this attempt's turn to say so.
    private func accept(_ finish: DeliveryFinish, by provider: String?) throws -> Bool {
        let accepted = try sql.execute(
            """
            UPDATE delivery SET state = 'accepted', instance = NULL, leaseUntil = NULL
            WHERE id = $1 AND state = 'sending' AND attempts = $2
            """, finish.delivery, finish.attempt)
        guard accepted == 1 else { return false }
        try sql.execute(
            """
            UPDATE deliveryAttempt SET ended = $3, outcome = 'accepted', providerID = $4, failure = NULL
            WHERE delivery = $1 AND number = $2
            """, finish.delivery, finish.attempt, now, provider)
        guard let provider, !provider.isEmpty else { return true }
        try sql.execute(
            """
            INSERT INTO providerMessage (channel, id, delivery)
            SELECT channel, $3, delivery FROM deliveryAttempt WHERE delivery = $1 AND number = $2
            ON CONFLICT (channel, id) DO NOTHING
            """, finish.delivery, finish.attempt, provider)
        return true
    }

    private func markAsMayHaveLeft(_ id: Delivery.ID) throws {
        try sql.execute("UPDATE delivery SET mayHaveLeft = 1 WHERE id = $1", id)
    }

    /// Writes the end of an attempt and returns where it went. One that was believed to have vanished may still prove
    /// accepted; any other end stays.
    private func endAttempt(
        _ number: Int, of delivery: Delivery.ID, _ outcome: DeliveryOutcome
    ) throws -> (id: ContactPoint.ID, channel: ChannelKind)? {
        var providerID: String?
        if case .accepted(let id) = outcome { providerID = id }
        let rows = try sql.query(
            """
            UPDATE deliveryAttempt SET ended = $3, outcome = $4, providerID = $5, failure = $6
            WHERE delivery = $1 AND number = $2 AND (ended IS NULL OR $4 = 'accepted') RETURNING contactPoint, channel
            """, delivery, number, now, outcome.name, providerID, try optionalJSON(outcome.failure))
        return try rows.first.map { (try $0("contactPoint"), try $0("channel")) }
    }

    func returnLease(_ old: Delivery, _ retry: VanishedRetry) throws {
        try replanSessions(of: old.id)
        guard old.state == .sending else { return try apply(.leaseRanOut(retry: .giveUp), to: old.id) }
        var delivery = old
        try delivery.apply(.leaseRanOut(retry: retry(old, try sql.attempts(of: old.id))))
        try write(delivery)
        try markAsMayHaveLeft(old.id)
        _ = try endAttempt(
            old.attempts, of: old.id, .uncertain(DeliveryFailure(detail: "the sender vanished before any answer")))
    }
}

extension KeptMessage {
    init?(_ row: SQLRow) throws {
        let (point, bytes): (ContactPoint.ID?, [UInt8]?) = (try row("contactPoint"), try row("payload"))
        guard let point, let bytes, !bytes.isEmpty else { return nil }
        self.init(contactPoint: point, messageID: try row("messageID"), bytes: bytes)
    }
}
