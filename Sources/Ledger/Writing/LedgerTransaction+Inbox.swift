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

    func claimIncoming(limit: Int, lease: Lease) throws -> [IncomingMessage] {
        var claimed: [IncomingMessage] = []
        while claimed.isEmpty {
            let rows = try pending(limit: limit)
            if rows.isEmpty { break }
            for row in rows {
                guard var message = try sql.readable(row, of: "incomingMessage", IncomingMessage.init) else {
                    try setAside(row)
                    continue
                }
                try message.apply(.claimed)
                try write(message, lease: lease)
                claimed.append(message)
            }
        }
        return claimed
    }

    private func pending(limit: Int) throws -> [SQLRow] {
        let fresh = try sql.query(
            """
            SELECT * FROM incomingMessage WHERE state = 'pending' AND attempts = 0
            ORDER BY received, number LIMIT $1
            """, limit)
        if !fresh.isEmpty { return fresh }
        return try sql.query(
            "SELECT * FROM incomingMessage WHERE state = 'pending' ORDER BY received, number LIMIT 1")
    }

    /// To a person (law 8): it would be the next one to be read for ever.
    private func setAside(_ row: SQLRow) throws {
        let id: String = try row("id")
        try sql.execute(
            "UPDATE incomingMessage SET state = 'queued', ended = $2, explanation = $3 WHERE id = $1", id, now,
            Reason(
                vi: "sổ cái không đọc được dòng của thư này; nội dung thư vẫn còn",
                en: "the ledger's own row of it cannot be read; its bytes are kept"))
    }

    /// Nil when `instance` does not hold it any more.
    func held(_ id: IncomingMessage.ID, by instance: String) throws -> IncomingMessage? {
        try sql.row(
            "SELECT * FROM incomingMessage WHERE id = $1 AND state = 'processing' AND instance = $2", id, instance
        ).map(IncomingMessage.init)
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
        guard var message = try held(id, by: instance) else { return nil }
        var verdict = given
        let decided = try sql.row("SELECT decision FROM incomingMessage WHERE id = $1", id)
        if let decision: String = try decided?("decision") {
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
        try follow(verdict, message)
        return verdict.end
    }

    private func record(_ verdict: inout Verdict, of message: IncomingMessage) throws {
        var recorder = FactRecorder(transaction: self, message: message.id, source: .message(message.id))
        (recorder.at, recorder.written) = (message.received, verdict.written)
        let anonymous = try recorder.record(verdict.facts)
        if anonymous {
            verdict.end = .queued
            verdict.explanation += Reason(
                vi: "; góp ý ẩn danh thì gửi trên trang, nên không ghi lại gì",
                en: "; feedback without a name is given on its page, so nothing of it was recorded")
            verdict.receipt?.lines.removeAll { if case .feedback = $0 { true } else { false } }
        }
    }

    /// The receipt goes out, or does not: two automatic answers a day to a person and in a thread (law 7).
    private func answer(_ verdict: inout Verdict, to message: IncomingMessage) throws {
        guard let receipt = verdict.receipt else { return }
        // One message is answered once, however often it is read.
        let subject = Subject.incoming(message.id)
        guard try sql.row("SELECT 1 AS one FROM notice WHERE subject = $1", subject) == nil else { return }
        if let person = verdict.person,
            try sql.automaticAnswersLeft(person, verdict.delivery, at: now) > (receipt.isNote ? 1 : 0)
        {
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
        if let bounce = verdict.bounce { try record(bounce, reportedBy: message) }
        if let session = verdict.resends, let person = verdict.person {
            try resendInvitation(of: session, to: person, askedBy: message.id)
        }
        if let joining = verdict.joining { try tell(of: joining, in: verdict, from: message.id) }
        if let person = verdict.person, let away = verdict.away { try record(away, of: person, in: message) }
    }

    /// What follows for the writer's addresses and absence, once the message has its end.
    private func follow(_ verdict: Verdict, _ message: IncomingMessage) throws {
        try noteProof(by: verdict, in: message)
        try settleAddresses(reportedBy: message.id)
        for row in try sql.query("SELECT DISTINCT person FROM absence WHERE message = $1", message.id) {
            try settleAbsence(of: row("person"))
        }
    }

    private func describe(_ id: IncomingMessage.ID, _ verdict: Verdict) throws {
        let asked = verdict.end == .asked && verdict.receipt?.question != nil
        try sql.execute(
            """
            UPDATE incomingMessage SET ended = $2, person = $3, session = $4, delivery = $5, words = $6, subject = $7,
                sender = $8, reading = $9, explanation = $10, askedBack = CASE WHEN $11 = 1 THEN 1 ELSE askedBack END,
                written = $12
            WHERE id = $1
            """, id, now, verdict.person, verdict.session, try existing(verdict.delivery), verdict.text,
            verdict.subject, verdict.sender, try optionalJSON(verdict.reading), verdict.explanation, asked,
            verdict.written)
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
        try close(.joining(id))
        switch decision {
        case .ignore:
            try message.apply(.decided(.ignored))
            try withdrawFacts(of: id)
        case .apply(let facts):
            try message.apply(.decided(.applied))
            try withdrawJudgement(of: id, decisionsToo: true)
            var recorder = FactRecorder(transaction: self, message: id, source: .person(note: decider))
            (recorder.at, recorder.written) = (message.received, try row("written"))
            if try recorder.record(facts) { throw LedgerRefusal.wrongForm }
        }
        try write(message)
        try sql.execute(
            "UPDATE incomingMessage SET decision = $2, decidedBy = $3, ended = $4 WHERE id = $1", id, message.state,
            decider, now)
        if let person: Person.ID = try row("person"), try sql.hasAbsences(person) {
            try replanSessions(askedOf: person)
            try settleAbsence(of: person)
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
