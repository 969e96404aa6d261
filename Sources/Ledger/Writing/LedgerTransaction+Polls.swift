internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Writes the poll as it now is, and plans its session anew.
    func write(_ poll: DatePoll) throws {
        try sql.execute(
            """
            INSERT INTO datePoll (session, until, isOpen, chosen, revision, changed) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (session) DO UPDATE SET until = $2, isOpen = $3, chosen = $4, revision = $5, changed = $6
            """, poll.session, poll.until, poll.isOpen, poll.chosen, poll.revision, poll.changed)
        for option in poll.options {
            try sql.execute(
                """
                INSERT INTO pollOption (session, number, start, since, isWithdrawn) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (session, number) DO UPDATE SET since = $4, isWithdrawn = $5
                """, poll.session, option.number, option.start, option.since, option.isWithdrawn)
        }
        try replan(poll.session)
    }

    /// A session that has a date, or is cancelled, asks for none.
    func closePoll(besides session: Session) throws {
        guard session.status != .tentative else { return }
        try sql.execute("UPDATE datePoll SET isOpen = 0 WHERE session = $1 AND isOpen = 1", session.id)
    }

    /// Throws `LedgerRefusal.unknown` or `DatePoll.Refusal.hasDate`.
    func undatedSession(_ id: Session.ID) throws -> Session {
        let session = try sql.requiredSession(id)
        guard session.status == .tentative else { throw DatePoll.Refusal.hasDate(session.status) }
        return session
    }

    func openPoll(
        of id: Session.ID, between starts: [WallTime], until: WallDate
    ) throws -> DatePoll {
        let zone = try zone(of: undatedSession(id))
        try DatePoll.check(starts, in: zone, at: now)
        var poll: DatePoll
        if let former = try sql.poll(of: id) {
            poll = former
            try poll.reopen(between: starts, until: until, at: now)
        } else {
            poll = try DatePoll(id, between: starts, until: until, at: now)
        }
        try poll.checkDeadline(in: zone, at: now)
        try write(poll)
        return poll
    }

    func editPoll(
        of id: Session.ID, adding starts: [WallTime], withdrawing numbers: [Int], until: WallDate?
    ) throws -> DatePoll {
        let zone = try zone(of: undatedSession(id))
        try DatePoll.check(starts, in: zone, at: now)
        var poll = try sql.requiredPoll(of: id)
        try poll.edit(adding: starts, withdrawing: numbers, until: until, at: now)
        if !starts.isEmpty || until != nil { try poll.checkDeadline(in: zone, at: now) }
        try write(poll)
        return poll
    }

    private func zone(of session: Session) -> TimeZone { TimeZone(identifier: session.zone) ?? .gmt }

    /// Gives the session the date of the option, or leaves it without one.
    func closePoll(
        of id: Session.ID, choosing number: Int?, reason: String?, telling: Session.Telling
    ) throws -> Session {
        var session = try undatedSession(id)
        var poll = try sql.requiredPoll(of: id)
        try poll.close(choosing: number)
        try write(poll)
        if let start = number.flatMap(poll.option)?.start {
            try session.move(.init(start: start), reason: reason, telling: telling, at: now)
            try update(session)
        }
        return session
    }
}
