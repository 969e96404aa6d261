package import Foundation
package import Sessions

/// Which sessions a listing shows; nil leaves a side open.
package struct SessionFilter: Hashable, Sendable {
    package var group: Group.ID?
    package var programme: Programme.ID?
    /// First and last day, by each session's own wall clock.
    package var from: WallDate?
    package var until: WallDate?

    package init(
        group: Group.ID? = nil, programme: Programme.ID? = nil, from: WallDate? = nil, until: WallDate? = nil
    ) {
        (self.group, self.programme, self.from, self.until) = (group, programme, from, until)
    }
}

extension LedgerDatabase {
    /// In the order of their starts.
    package func sessions(_ filter: SessionFilter = SessionFilter()) async throws -> [Session] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM session
                WHERE (meetingGroup = $1 OR $1 IS NULL) AND (programme = $2 OR $2 IS NULL)
                    AND (start >= $3 OR $3 IS NULL) AND (start < $4 OR $4 IS NULL)
                ORDER BY start, id
                """, filter.group, filter.programme, filter.from?.description, filter.until?.adding(days: 1).description
            )
            return try sql.readable(rows, of: "session", Session.init)
        }
    }

    package func session(_ id: Session.ID) async throws -> Session? { try await read { try $0.session(id) } }

    /// Those taken off included; in the order of names.
    package func attendees(of session: Session.ID) async throws -> [Attendee] {
        try await read { try $0.readableAttendees(of: session) }
    }

    /// Moves a session: time, length, host, place, link. Everybody who was told of it will be told.
    ///
    /// Throws `LedgerRefusal.unknown` or `Session.Refusal`. Returns the session as it now is; so do the next ones.
    @discardableResult
    package func move(
        _ id: Session.ID, _ move: Session.Move, reason: String?, at now: Date
    ) async throws -> Session {
        try await make(.move(move), of: id, reason: reason, at: now)
    }

    /// Throws `LedgerRefusal.unknown` or `Session.Refusal`.
    @discardableResult
    package func cancel(_ id: Session.ID, reason: String?, at now: Date) async throws -> Session {
        try await make(.cancel, of: id, reason: reason, at: now)
    }

    /// Throws `LedgerRefusal.unknown` or `Session.Refusal`.
    @discardableResult
    package func restore(_ id: Session.ID, reason: String?, at now: Date) async throws -> Session {
        try await make(.restore, of: id, reason: reason, at: now)
    }

    /// Any change a person may make to a session, and whether people are told of it.
    ///
    /// Throws `LedgerRefusal.unknown` or `Session.Refusal`.
    @discardableResult
    package func make(
        _ change: Session.Change, of id: Session.ID, reason: String?, telling: Session.Telling = .whatIsMaterial,
        at now: Date
    ) async throws -> Session {
        try await write(at: now) { transaction in
            _ = try transaction.make(change, of: id, andFollowing: false, reason: reason, telling: telling)
            return try transaction.sql.requiredSession(id)
        }
    }

    /// As `make`, of the session and those of its series that follow it: a move shifts all of them alike. Returns those
    /// that changed, by their starts.
    @discardableResult
    package func makeOfFollowing(
        _ change: Session.Change, from id: Session.ID, reason: String?, telling: Session.Telling = .whatIsMaterial,
        at now: Date
    ) async throws -> [Session] {
        try await write(at: now) { transaction in
            try transaction.make(change, of: id, andFollowing: true, reason: reason, telling: telling).map(\.after)
        }
    }

    /// Throws `LedgerRefusal.unknown` or `Session.Refusal.unchanged`.
    @discardableResult
    package func publishAgenda(_ items: [AgendaItem], of id: Session.ID, at now: Date) async throws -> Session {
        try await change(id, at: now) { try $0.publish(agenda: items) }
    }

    /// A text or a recording that belongs to the session: whatever is said about it from now on bears its link.
    ///
    /// Throws `LedgerRefusal.unknown`, `Session.Refusal.unchanged` or `.tooManyDocuments`.
    @discardableResult
    package func attach(_ document: SessionDocument, to id: Session.ID, at now: Date) async throws -> Session {
        try await change(id, at: now) { try $0.attach(document) }
    }

    /// Throws `LedgerRefusal.unknown` or `Session.Refusal.noSuchDocument`.
    @discardableResult
    package func detach(url: String, from id: Session.ID, at now: Date) async throws -> Session {
        try await change(id, at: now) { try $0.detach(url: url) }
    }

    private func change(
        _ id: Session.ID, at now: Date, _ body: @escaping @Sendable (inout Session) throws -> Void
    ) async throws -> Session {
        try await write(at: now) { transaction in
            var session = try transaction.sql.requiredSession(id)
            try body(&session)
            try transaction.update(session)
            return session
        }
    }
}
