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
            INSERT INTO incomingMessage (id, channel, source, received, state, raw, size, contentHash, attempts)
            VALUES ($1, $2, $3, $4, 'pending', $5, $6, $7, 0)
            ON CONFLICT (channel, source) DO NOTHING
            """, id, arrival.channel, arrival.source, now, arrival.raw, arrival.raw.count, sum)
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

    /// Writes what `IncomingMessage.apply` changed.
    func write(_ message: IncomingMessage, lease: Lease? = nil) throws {
        try sql.execute(
            "UPDATE incomingMessage SET state = $2, attempts = $3, instance = $4, leaseUntil = $5 WHERE id = $1",
            message.id, message.state, message.attempts, lease?.instance, lease?.until)
    }

    func finish(
        _ id: IncomingMessage.ID, with given: Verdict, instance: String
    ) throws -> IncomingMessage.State? {
        let row = try sql.row(
            "SELECT * FROM incomingMessage WHERE id = $1 AND state = 'processing' AND instance = $2", id, instance)
        guard let row else { return nil }
        var message = try IncomingMessage(row)
        var verdict = given
        if let decision: String = try row("decision") {
            // Law 6: whatever a machine now reads, the person's word stands.
            verdict.end = IncomingMessage.State(rawValue: decision) ?? .ignored
        } else {
            try withdrawFacts(of: id)
            try record(&verdict, of: message)
            try answer(&verdict, to: message)
            try note(verdict, from: message)
        }
        try message.apply(.ended(verdict.end))
        try write(message)
        try describe(message.id, verdict)
        return verdict.end
    }

    private func record(_ verdict: inout Verdict, of message: IncomingMessage) throws {
        var recorder = FactRecorder(transaction: self, message: message.id, source: .message(message.id))
        recorder.at = message.received
        let anonymous = try recorder.record(verdict.facts)
        if anonymous {
            verdict.end = .queued
            verdict.explanation += Reason(
                vi: "; góp ý ẩn danh thì gửi trên trang, nên không ghi lại gì",
                en: "; feedback without a name is given on its page, so nothing of it was recorded")
        }
    }

    /// The receipt goes out, or does not: two automatic answers a day to a person and in a thread (law 7).
    private func answer(_ verdict: inout Verdict, to message: IncomingMessage) throws {
        guard let receipt = verdict.receipt else { return }
        // One message is answered once, however often it is read.
        let subject = Subject.incoming(message.id)
        guard try sql.row("SELECT 1 AS one FROM notice WHERE subject = $1", subject) == nil else { return }
        if let person = verdict.person, try sql.automaticAnswersLeft(person, verdict.delivery, at: now) > 0 {
            let session = try verdict.session.flatMap { try sql.session($0) }
            let group = try session?.group ?? sql.groupOfDelivery(verdict.delivery)
            let notice = Notice(
                key: .init(subject: subject, revision: 0, kind: .receipt, step: "receipt", person: person),
                session: session?.id, group: group, due: now, usefulUntil: now.addingTimeInterval(3 * 86_400),
                urgent: true)
            _ = try insert(notice, receipt: receipt)
        } else if verdict.end == .asked {
            verdict.end = .queued
            verdict.explanation += Reason(
                vi: "; không hỏi lại nữa vì đã gửi đủ thư tự động",
                en: "; nothing was asked back, since enough automatic answers went out")
        }
    }

    private func note(_ verdict: Verdict, from message: IncomingMessage) throws {
        if let bounce = verdict.bounce { try record(bounce) }
        guard let person = verdict.person, let until = verdict.awayUntil else { return }
        try setAbsence(of: person, until: until, source: message.id)
    }

    func setAbsence(of person: Person.ID, until: WallDate, source: IncomingMessage.ID?) throws {
        try sql.execute(
            """
            INSERT INTO absence (person, until, source) VALUES ($1, $2, $3)
            ON CONFLICT (person) DO UPDATE SET until = $2, source = $3
            """, person, until, source)
        try replanSessions(askedOf: person)
    }

    private func record(_ bounce: Verdict.Bounce) throws {
        guard var delivery = try delivery(bounce.delivery) else { return }
        let row = try sql.row("SELECT contactPoint FROM delivery WHERE id = $1", delivery.id)
        if bounce.permanent, let point: ContactPoint.ID = try row?("contactPoint") {
            try suspend(point, reason: bounce.status.map { "bounced: \($0)" } ?? "bounced")
        }
        guard delivery.state == .accepted || delivery.state == .uncertain, bounce.permanent else { return }
        try delivery.apply(.bounced)
        delivery.nextAttempt = nil
        try write(delivery)
        try replanSessions(of: delivery.id)
        // To another address of theirs, if there is one.
        try sayAnew(delivery)
    }

    private func describe(_ id: IncomingMessage.ID, _ verdict: Verdict) throws {
        let asked = verdict.end == .asked && verdict.receipt?.question != nil
        try sql.execute(
            """
            UPDATE incomingMessage SET ended = $2, person = $3, session = $4, delivery = $5, words = $6, subject = $7,
                sender = $8, reading = $9, explanation = $10, askedBack = CASE WHEN $11 = 1 THEN 1 ELSE askedBack END
            WHERE id = $1
            """, id, now, verdict.person, verdict.session, try existing(verdict.delivery), verdict.text,
            verdict.subject, verdict.sender, try optionalJSON(verdict.reading), verdict.explanation, asked)
    }

    /// A token may name a delivery that was pruned since.
    private func existing(_ id: Delivery.ID?) throws -> Delivery.ID? {
        try id.flatMap { try delivery($0) }?.id
    }

    func decide(_ id: IncomingMessage.ID, _ decision: Decision, by decider: String) throws {
        guard let row = try sql.row("SELECT * FROM incomingMessage WHERE id = $1", id) else {
            throw LedgerRefusal.unknown("message", id.rawValue)
        }
        var message = try IncomingMessage(row)
        switch decision {
        case .ignore: try message.apply(.decided(.ignored))
        case .apply(let facts):
            try message.apply(.decided(.applied))
            var recorder = FactRecorder(transaction: self, message: id, source: .person(note: decider))
            recorder.at = message.received
            if try recorder.record(facts) { throw LedgerRefusal.wrongForm }
        }
        try write(message)
        try sql.execute(
            "UPDATE incomingMessage SET decision = $2, decidedBy = $3, ended = $4 WHERE id = $1", id, message.state,
            decider, now)
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
                WHERE incomingMessage.delivery = $1 AND notice.kind = 'receipt' AND notice.created > $2
                    AND notice.subject <> $3
                """, delivery, dayAgo, own)?("count") ?? 0
        return max(0, 2 - max(toPerson, inThread))
    }

    func groupOfDelivery(_ delivery: Delivery.ID?) throws -> Group.ID? {
        try row("SELECT meetingGroup FROM delivery WHERE id = $1", delivery)?("meetingGroup")
    }
}
