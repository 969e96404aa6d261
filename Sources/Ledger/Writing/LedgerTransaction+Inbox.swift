internal import Foundation
internal import Sessions

extension LedgerTransaction {
    func keep(_ state: CollectorState) throws {
        try sql.execute(
            """
            INSERT INTO collectorState (mailbox, uidValidity, lastUID) VALUES ($1, $2, $3)
            ON CONFLICT (mailbox) DO UPDATE SET uidValidity = $2, lastUID = $3
            """, state.mailbox, state.uidValidity, state.lastUID)
    }

    func store(_ arrival: Arrival) throws -> IncomingMessage.ID? {
        let sum = contentSum(arrival.raw)
        if arrival.channel.carriesMail, try knows(arrival, sum: sum) { return nil }
        let id = IncomingMessage.ID(mintID())
        let stored = try sql.execute(
            """
            INSERT INTO incomingMessage (id, channel, source, received, state, raw, size, contentHash, attempts, number)
            VALUES ($1, $2, $3, $4, 'pending', $5, $6, $7, 0,
                (SELECT coalesce(max(number), 0) + 1 FROM incomingMessage))
            ON CONFLICT (channel, source) DO NOTHING
            """, id, arrival.channel, arrival.source, min(arrival.arrived ?? now, now), arrival.raw,
            arrival.raw.count, sum)
        return stored == 1 ? id : nil
    }

    /// The same mail by another way. The sum only finds it: bytes are compared, as long as they are kept.
    private func knows(_ arrival: Arrival, sum: String) throws -> Bool {
        let rows = try sql.query(
            "SELECT raw FROM incomingMessage WHERE contentHash = $1 AND size = $2", sum, arrival.raw.count)
        return try rows.contains { row in
            let raw: [UInt8]? = try row("raw")
            return raw == nil || raw == arrival.raw
        }
    }
}

extension ChannelKind {
    /// Its raw messages are mail: each has its own Message-ID, so that equal bytes are one message.
    var carriesMail: Bool { self == .email || self == .sandbox }
}

extension SQLConnection {
    /// How many automatic answers may still go to this person, and in the thread of this delivery, today.
    func automaticAnswersLeft(
        _ person: Person.ID, _ delivery: Delivery.ID?, besides message: IncomingMessage.ID? = nil, at now: Date
    ) throws -> Int {
        let dayAgo = now.addingTimeInterval(-86_400)
        let own = message.map { Subject.incoming($0).description } ?? ""
        // It was answered when it was first read: nothing more will go out, and it is to be read as it was then.
        if try row("SELECT 1 AS one FROM notice WHERE subject = $1 LIMIT 1", own) != nil { return 2 }
        let toPerson: Int =
            try row(
                """
                SELECT count(*) AS count FROM notice
                WHERE kind = 'receipt' AND person = $1 AND created > $2 AND subject <> $3
                """, person, dayAgo, own)?("count") ?? 0
        let inThread: Int =
            try row(
                """
                SELECT count(*) AS count FROM incomingMessage JOIN notice
                    ON notice.subject = 'incoming:' || incomingMessage.id
                WHERE incomingMessage.delivery = $1 AND notice.created > $2
                    AND notice.subject <> $3
                """, delivery, dayAgo, own)?("count") ?? 0
        let resent: Int =
            try row(
                """
                SELECT count(*) AS count FROM notice
                WHERE step = 'refresh' AND person = $1 AND created > $2 AND subject <> $3
                """, person, dayAgo, own)?("count") ?? 0
        return max(0, 2 - max(toPerson + resent, inThread))
    }

    func groupOfDelivery(_ delivery: Delivery.ID?) throws -> Group.ID? {
        try row("SELECT meetingGroup FROM delivery WHERE id = $1", delivery)?("meetingGroup")
    }
}
