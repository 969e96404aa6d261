package import Foundation
package import Sessions

extension LedgerDatabase {
    /// What reviews of this group left behind, in the order in which it came up.
    package func followUps(of group: Group.ID) async throws -> [FollowUp] {
        try await read { try $0.followUps(of: group) }
    }

    /// Writes down a lesson or an action; nobody is told. Its id is the ledger's. Returns it as it is stored.
    ///
    /// Throws `LedgerRefusal.unknown` for a group or session that is not there, or of another group.
    @discardableResult
    package func add(_ followUp: FollowUp, at now: Date) async throws -> FollowUp {
        try await write(at: now) { transaction in
            _ = try transaction.sql.requiredGroup(followUp.group)
            if let session = followUp.session,
                try transaction.sql.requiredSession(session).group != followUp.group
            {
                throw LedgerRefusal.unknown("session", session.rawValue)
            }
            var stored = followUp
            stored.id = .init(transaction.mintID())
            try transaction.insert(stored)
            return stored
        }
    }

    /// Ends a lesson or an action, or opens it again. Returns it as it now is. Throws `LedgerRefusal.unknown`.
    @discardableResult
    package func settle(_ id: FollowUp.ID, as state: FollowUp.State, at now: Date) async throws -> FollowUp {
        try await write(at: now) { transaction in
            let rows = try transaction.sql.query(
                "UPDATE followUp SET state = $2, ended = $3 WHERE id = $1 RETURNING *", id, state,
                state == .open ? nil : now)
            guard let row = rows.first else { throw LedgerRefusal.unknown("follow-up", id.rawValue) }
            return try FollowUp(row)
        }
    }
}

extension SQLConnection {
    func followUps(of group: Group.ID) throws -> [FollowUp] {
        try readable(
            query("SELECT * FROM followUp WHERE meetingGroup = $1 ORDER BY number", group), of: "followUp",
            FollowUp.init)
    }
}

extension LedgerTransaction {
    func insert(_ followUp: FollowUp) throws {
        try sql.execute(
            """
            INSERT INTO followUp (id, kind, meetingGroup, session, words, owner, due, state, created)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8)
            """, followUp.id, followUp.kind, followUp.group, followUp.session, followUp.text, followUp.owner,
            followUp.due, now)
    }
}

extension FollowUp {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), kind: try row("kind"), group: try row("meetingGroup"), session: try row("session"),
            text: try row("words"), owner: try row("owner"), due: try row("due"), state: try row("state"))
    }
}
