internal import Foundation
internal import Sessions

extension SQLConnection {
    /// Nil for a session whose date was never asked for.
    func poll(of session: Session.ID) throws -> DatePoll? {
        try pollRow(session).map { try read($0, of: "datePoll", poll) }
    }

    /// As `poll`; nil also for one whose rows are damaged.
    func readablePoll(of session: Session.ID) throws -> DatePoll? {
        try pollRow(session).flatMap { try readable($0, of: "datePoll", poll) }
    }

    private func pollRow(_ session: Session.ID) throws -> SQLRow? {
        try row("SELECT * FROM datePoll WHERE session = $1", session)
    }

    private func poll(_ row: SQLRow) throws -> DatePoll {
        let session: Session.ID = try row("session")
        let options = try query("SELECT * FROM pollOption WHERE session = $1 ORDER BY number", session)
        return DatePoll(
            session: session, options: try options.map(PollOption.init), until: try row("until"),
            isOpen: try row("isOpen"), chosen: try row("chosen"), revision: try row("revision"),
            changed: try row("changed"))
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredPoll(of session: Session.ID) throws -> DatePoll {
        guard let poll = try poll(of: session) else { throw LedgerRefusal.unknown("poll", session.rawValue) }
        return poll
    }

    /// What counts of each person.
    func pollAnswers(for session: Session.ID) throws -> [Person.ID: [Int: Vote.Answer]] {
        let order = FactOrder("vote")
        let rows = try query(
            """
            SELECT vote.* FROM vote \(order.join)
            WHERE vote.session = $1 AND superseded IS NULL ORDER BY \(order.latestLast)
            """, session)
        return try readable(rows, of: "vote", Vote.init).latestAnswers
    }

    /// Nil for a session whose date was never asked for.
    func pollBoard(of id: Session.ID) throws -> PollBoard? {
        guard let poll = try poll(of: id) else { return nil }
        let session = try requiredSession(id)
        let answers = try pollAnswers(for: id)
        let voters = try readableAttendees(of: id).compactMap { attendee -> PollBoard.Voter? in
            guard attendee.removed == nil, attendee.role != .observer, let person = try readablePerson(attendee.person)
            else { return nil }
            return PollBoard.Voter(
                person: person, role: attendee.role,
                isHost: session.host != nil && person.organisation == session.host, answers: answers[person.id] ?? [:])
        }
        return PollBoard(session: session, poll: poll, voters: voters)
    }
}

extension PollOption {
    init(_ row: SQLRow) throws {
        self.init(
            number: try row("number"), start: try row("start"), since: try row("since"),
            isWithdrawn: try row("isWithdrawn"))
    }
}

extension Vote {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), session: try row("session"), person: try row("person"),
            answers: try row.json("answers"), comment: try row("comment"), rule: try row("rule"),
            source: try FactSource(row), at: try row("at"))
    }
}
