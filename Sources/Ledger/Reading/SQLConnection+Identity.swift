internal import Foundation
internal import Sessions

extension SQLConnection {
    func identity(for question: IdentityQuestion, at now: Date) throws -> IdentityAnswer {
        var answer = IdentityAnswer()
        for messageID in question.messageIDs {
            let row = try row("SELECT delivery FROM providerMessage WHERE id = $1 ORDER BY channel LIMIT 1", messageID)
            answer.deliveryOfMessage[messageID] = try row?("delivery")
        }
        for id in Set(question.deliveries).union(answer.deliveryOfMessage.values) {
            answer.deliveries[id] = try identifiedDelivery(id, at: now, besides: question.message)
        }
        if let uid = question.calendarUID {
            answer.attendee = try row("SELECT * FROM attendee WHERE calendarUID = $1", uid).map(Attendee.init)
            answer.attendeePerson = try answer.attendee.map { try identified($0.person, at: now) }
        }
        answer.senders = try (question.sender.map { try people(atAddress: $0) } ?? []).map {
            try identified($0.id, at: now)
        }
        answer.hasAskedSender = try hasAsked(answer.senders.map(\.person.id), besides: question.message, at: now)
        if !question.codes.isEmpty { answer.sessionOfCode = try sessions(withCodes: Set(question.codes), at: now) }
        try addSessions(to: &answer)
        return answer
    }

    private func hasAsked(
        _ people: [Person.ID], besides message: IncomingMessage.ID?, at now: Date
    ) throws -> Bool {
        try people.contains { person in
            try row(
                """
                SELECT 1 AS one FROM incomingMessage
                WHERE person = $1 AND delivery IS NULL AND askedBack = 1 AND received > $2 AND id <> $3 LIMIT 1
                """, person, now.addingTimeInterval(-30 * 86_400), message?.rawValue ?? "") != nil
        }
    }

    /// Codes are computed, so all ids are looked at: a few hundred, and only for a subject that bears one.
    private func sessions(withCodes codes: Set<String>, at now: Date) throws -> [String: Session.ID] {
        var found: [String: [Session.ID]] = [:]
        for row in try query("SELECT id FROM session ORDER BY id") {
            let id: Session.ID = try row("id")
            let code = SessionCode(id).description
            if codes.contains(code) { found[code, default: []].append(id) }
        }
        return try found.compactMapValues { ids in
            guard ids.count > 1 else { return ids.first }
            let open = try ids.compactMap(session).filter { session in
                session.status != .cancelled && (session.endInstant.map { $0 > now } ?? true)
            }
            return open.count == 1 ? open[0].id : nil
        }
    }

    private func addSessions(to answer: inout IdentityAnswer) throws {
        let people =
            answer.senders + answer.deliveries.values.map(\.person) + (answer.attendeePerson.map { [$0] } ?? [])
        var ids = Set(people.flatMap(\.openSessions))
        ids.formUnion(answer.deliveries.values.flatMap { $0.notices.compactMap(\.session) })
        ids.formUnion(answer.sessionOfCode.values)
        if let session = answer.attendee?.session { ids.insert(session) }
        for id in ids { answer.sessions[id] = try session(id) }
    }

    func identifiedDelivery(
        _ id: Delivery.ID, at now: Date, besides message: IncomingMessage.ID? = nil
    ) throws -> IdentifiedDelivery? {
        guard let delivery = try row("SELECT * FROM delivery WHERE id = $1", id).map(Delivery.init) else { return nil }
        let notices = try query("SELECT * FROM notice WHERE delivery = $1 ORDER BY due, kind, subject, step", id)
            .map { try Notice($0) }
        let ends = try notices.compactMap(\.session).compactMap { try session($0)?.endInstant }
        return IdentifiedDelivery(
            delivery: delivery, person: try identified(delivery.person, at: now), notices: notices,
            relevantUntil: max(delivery.due, ends.max() ?? delivery.due),
            hasAskedBack: try row(
                "SELECT 1 AS one FROM incomingMessage WHERE delivery = $1 AND askedBack = 1 AND id <> $2 LIMIT 1", id,
                message?.rawValue ?? "") != nil)
    }

    private func identified(_ id: Person.ID, at now: Date) throws -> IdentifiedPerson {
        IdentifiedPerson(
            person: try requiredPerson(id), addresses: Set(try contactPoints(of: id).map(\.address.addressKey)),
            openSessions: try openSessions(of: id, at: now, withUnansweredQuestions: true).map(\.id))
    }

    func openSessions(
        of person: Person.ID, at now: Date, withUnansweredQuestions: Bool = false
    ) throws -> [Session] {
        let rows = try query(
            """
            SELECT session.* FROM session JOIN attendee ON attendee.session = session.id
            WHERE attendee.person = $1 AND attendee.removed IS NULL AND session.status <> 'cancelled'
            ORDER BY session.start, session.id
            """, person)
        let asked = try readable(rows, of: "session", Session.init)
        return try asked.filter { session in
            if session.endInstant.map({ $0 > now }) ?? true { return true }
            return try withUnansweredQuestions && owesFeedback(person, on: session.id)
        }
    }

    /// The questions were sent, and none was answered.
    private func owesFeedback(_ person: Person.ID, on session: Session.ID) throws -> Bool {
        try row(
            """
            SELECT 1 AS one FROM notice JOIN delivery ON delivery.id = notice.delivery
            WHERE notice.session = $1 AND notice.person = $2 AND notice.kind = 'feedback-request'
                AND delivery.attempts > 0
                AND NOT EXISTS (SELECT 1 FROM feedback WHERE session = $1 AND person = $2 AND superseded IS NULL)
                AND NOT EXISTS (SELECT 1 FROM feedbackMark WHERE session = $1 AND person = $2)
            LIMIT 1
            """, session, person) != nil
    }
}
