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
            answer.attendeePerson = try answer.attendee.map {
                try identified($0.person, at: now, besides: question.message)
            }
        }
        answer.senders = try (question.sender.map { try people(atAddress: $0) } ?? []).map {
            try identified($0.id, at: now, besides: question.message)
        }
        answer.hasAskedSender = try hasAsked(answer.senders.map(\.person.id), besides: question.message, at: now)
        if !question.codes.isEmpty { answer.sessionOfCode = try sessions(withCodes: Set(question.codes), at: now) }
        try addSessions(to: &answer)
        answer.said = try said(
            by: answer.people.map(\.person.id), of: answer.sessions.keys.sorted(), besides: question.message)
        for id in answer.deliveries.values.compactMap(\.turn) {
            answer.turns[id] = try turnOutlook(id)
        }
        return answer
    }

    private func hasAsked(
        _ people: [Person.ID], besides message: IncomingMessage.ID?, at now: Date
    ) throws -> Bool {
        try people.contains { person in
            try row(
                """
                SELECT 1 AS one FROM incomingMessage
                WHERE person = $1 AND delivery IS NULL AND askedBack = 1 AND received > $2 AND received <= $3
                    AND id <> $4
                LIMIT 1
                """, person, now.addingTimeInterval(-30 * 86_400), now, message?.rawValue ?? "") != nil
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
                session.status != .cancelled && !session.isOver(at: now)
            }
            return open.count == 1 ? open[0].id : nil
        }
    }

    private func addSessions(to answer: inout IdentityAnswer) throws {
        var ids = Set(answer.people.flatMap(\.openSessions))
        ids.formUnion(answer.deliveries.values.flatMap { $0.notices.compactMap(\.session) })
        ids.formUnion(answer.sessionOfCode.values)
        if let session = answer.attendee?.session { ids.insert(session) }
        // One that cannot be read is as one that is gone, and keeps no other from being answered (law 9).
        for id in ids {
            answer.sessions[id] = try readableSession(id)
            answer.polls[id] = try readablePoll(of: id)
        }
    }

    func identifiedDelivery(
        _ id: Delivery.ID, at now: Date, besides message: IncomingMessage.ID? = nil
    ) throws -> IdentifiedDelivery? {
        guard let delivery = try row("SELECT * FROM delivery WHERE id = $1", id).map(Delivery.init) else { return nil }
        let rows = try query("SELECT * FROM notice WHERE delivery = $1 ORDER BY due, kind, subject, step", id)
        let notices = try readable(rows, of: "notice", { try Notice($0) })
        let receipt = try rows.first.flatMap { row in
            try readable(row, of: "notice") { try $0.optionalJSON("receipt", as: ReceiptContent.self) } ?? nil
        }
        let sessions = try notices.compactMap(\.session).compactMap(readableSession)
        // Without a date it can be answered as long as it has none.
        let ends = sessions.compactMap { $0.status == .tentative ? now : $0.endInstant }
        var found = IdentifiedDelivery(
            delivery: delivery, person: try identified(delivery.person, at: now, besides: message), notices: notices,
            relevantUntil: max(delivery.due, ends.max() ?? delivery.due),
            hasAskedBack: try row(
                """
                SELECT 1 AS one FROM incomingMessage
                WHERE delivery = $1 AND askedBack = 1 AND received <= $2 AND id <> $3 LIMIT 1
                """, id, now, message?.rawValue ?? "") != nil,
            asksDates: try readable(rows, of: "notice", datesAskedBack).flatMap(\.self),
            turn: notices.lazy.compactMap(\.turn).first ?? receipt?.turn,
            threads: try (notices.compactMap(\.matter) + [receipt?.answeredMatter].compactMap(\.self)).compactMap {
                try thread($0, toldTo: delivery.person, besides: message, at: now)
            })
        found.asked = try asked(in: rows, receipt) ?? asked(about: id, at: now, besides: message)
        found.recordedFeedback = receipt?.recordedFeedback
        found.earlierTimes = try earlierTimes(in: rows)
        return found
    }

    private func datesAskedBack(_ notice: SQLRow) throws -> [Int] {
        let receipt: ReceiptContent? = try notice.optionalJSON("receipt")
        guard case .dates(_, let options) = receipt?.question else { return [] }
        return options.map(\.number)
    }

    private func identified(
        _ id: Person.ID, at now: Date, besides message: IncomingMessage.ID?
    ) throws -> IdentifiedPerson {
        let sessions = try openSessions(of: id, at: now) { session in
            try owesFeedback(id, on: session, at: now, besides: message)
        }
        return IdentifiedPerson(
            person: try requiredPerson(id), addresses: Set(try contactPoints(of: id).map(\.address.addressKey)),
            openSessions: sessions.map(\.id), leftSessions: try leftSessions(of: id))
    }

    /// Neither over nor cancelled, or over and `alsoOpen`.
    func openSessions(
        of person: Person.ID, at now: Date, alsoOpen: (Session.ID) throws -> Bool = { _ in false }
    ) throws -> [Session] {
        let rows = try query(
            """
            SELECT session.* FROM session JOIN attendee ON attendee.session = session.id
            WHERE attendee.person = $1 AND attendee.removed IS NULL AND session.status <> 'cancelled'
            ORDER BY session.start, session.id
            """, person)
        let asked = try readable(rows, of: "session", Session.init)
        return try asked.filter { session in
            try !session.isOver(at: now) || alsoOpen(session.id)
        }
    }

    /// The questions were sent, and by then none was answered. What `message` itself answered does not count when it
    /// is read again (law 6).
    private func owesFeedback(
        _ person: Person.ID, on session: Session.ID, at now: Date, besides message: IncomingMessage.ID?
    ) throws -> Bool {
        try row(
            """
            SELECT 1 AS one FROM notice JOIN delivery ON delivery.id = notice.delivery
            WHERE notice.session = $1 AND notice.person = $2 AND notice.kind = 'feedback-request'
                AND delivery.attempts > 0
                AND NOT EXISTS (
                    SELECT 1 FROM feedback WHERE session = $1 AND person = $2 AND superseded IS NULL
                        AND at <= $3 AND coalesce(message, '') <> $4)
                AND NOT EXISTS (SELECT 1 FROM feedbackMark WHERE session = $1 AND person = $2)
            LIMIT 1
            """, session, person, now, message?.rawValue ?? "") != nil
    }

    /// Nil for a session that is gone, or cannot be read.
    private func readableSession(_ id: Session.ID) throws -> Session? {
        try row("SELECT * FROM session WHERE id = $1", id).flatMap { try readable($0, of: "session", Session.init) }
    }
}
