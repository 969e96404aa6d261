internal import Foundation
internal import Sessions

/// What was read of a message takes effect, or what a person decides on it.
extension LedgerTransaction {
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
            verdict.explanation += verdict.person == nil ? Self.nobodyToAsk : Self.askedEnough
        }
    }

    private static let nobodyToAsk = Reason(
        vi: "; không hỏi lại vì chưa biết người viết là ai",
        en: "; nothing was asked back, since nobody knows who wrote it")
    private static let askedEnough = Reason(
        vi: "; không hỏi lại nữa vì đã gửi đủ thư tự động",
        en: "; nothing was asked back, since enough automatic answers went out")

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
