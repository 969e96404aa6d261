package import Foundation
package import Sessions

extension LedgerDatabase {
    /// The agenda somebody may work on (`AgendaDraft`); lessons and actions of the group stand in that of its next
    /// session. Throws `LedgerRefusal.unknown`.
    package func agendaDraft(of session: Session.ID, at now: Date) async throws -> AgendaDraft {
        try await read { try $0.agendaDraft(of: session, at: now) }
    }

    /// Makes `items` the draft; nobody is told, and what was taken out does not come back by itself. Returns the draft as
    /// it now stands. Throws `LedgerRefusal.unknown`.
    @discardableResult
    package func draftAgenda(_ items: [AgendaItem], of session: Session.ID, at now: Date) async throws -> AgendaDraft {
        try await write(at: now) { transaction in
            var draft = try transaction.sql.agendaDraft(of: session, at: now)
            draft.replace(items)
            try transaction.sql.execute(
                """
                INSERT INTO agendaDraft (session, items, dropped, changed) VALUES ($1, $2, $3, $4)
                ON CONFLICT (session) DO UPDATE SET items = $2, dropped = $3, changed = $4
                """, session, try storedJSON(draft.items), try storedJSON(draft.dropped), now)
            return draft
        }
    }

    /// What publishing these items would do: it is done and taken back.
    ///
    /// Throws `LedgerRefusal.unknown` or `Session.Refusal.unchanged`.
    package func forecast(
        publishing items: [AgendaItem], of id: Session.ID, at now: Date
    ) async throws -> SessionSituation {
        try await read { sql in
            var situation = try sql.situation(of: sql.requiredSession(id))
            try situation.session.publish(agenda: items)
            return situation
        }
    }
}

extension SQLConnection {
    func agendaDraft(of id: Session.ID, at now: Date) throws -> AgendaDraft {
        let session = try requiredSession(id)
        let group = try requiredGroup(session.group)
        let topics = try query("SELECT * FROM topic WHERE meetingGroup = $1 ORDER BY title, id", group.id)
        let isNext = try nextSession(of: group.id, at: now) == id
        return AgendaDraft(
            of: session, saved: try savedDraft(of: id), topics: try readable(topics, of: "topic", Topic.init),
            followUps: isNext ? try followUps(of: group.id) : [], in: group.language)
    }

    private func savedDraft(of session: Session.ID) throws -> AgendaDraft? {
        try row("SELECT * FROM agendaDraft WHERE session = $1", session).map { row in
            AgendaDraft(session: session, items: try row.json("items"), dropped: try row.json("dropped"))
        }
    }

    /// The one that begins next, of those that take place.
    func nextSession(of group: Group.ID, at now: Date) throws -> Session.ID? {
        let rows = try query("SELECT * FROM session WHERE meetingGroup = $1 ORDER BY start, id", group)
        return try readable(rows, of: "session", Session.init)
            .first { $0.status != .cancelled && $0.startInstant.map { $0 > now } ?? false }?.id
    }
}
