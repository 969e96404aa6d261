package import Sessions

extension LedgerDatabase {
    /// The chair's picture of one session; nil for an unknown one.
    package func board(of session: Session.ID) async throws -> SessionBoard? {
        try await read { try $0.board(of: session) }
    }

    /// The boards of every session of a programme, in order: what its report is made of.
    package func boards(of programme: Programme.ID) async throws -> [SessionBoard] {
        try await read { sql in
            let rows = try sql.query("SELECT * FROM session WHERE programme = $1 ORDER BY start, id", programme)
            let boards = try sql.readable(rows, of: "session") { try sql.board(of: Session($0).id) }
            return boards.compactMap(\.self)
        }
    }

    /// What members offered in this group: topics, ideas, petitions, lessons …; of `kind`, or of every kind. In the
    /// order of arrival.
    package func contributions(
        to group: Group.ID, kind: Contribution.Kind? = nil
    ) async throws -> [Contribution] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM contribution WHERE meetingGroup = $1 AND superseded IS NULL
                    AND (kind = $2 OR $2 IS NULL)
                ORDER BY at, id
                """, group, kind)
            return try sql.readable(rows, of: "contribution", Contribution.init)
        }
    }

    /// How much there is of what, for a line of status.
    package func counts() async throws -> LedgerCounts {
        try await read { sql in
            var counts = LedgerCounts()
            for row in try sql.query("SELECT state, count(*) AS count FROM delivery GROUP BY state") {
                counts.deliveries[try row("state")] = try row("count")
            }
            for row in try sql.query("SELECT state, count(*) AS count FROM incomingMessage GROUP BY state") {
                counts.incoming[try row("state")] = try row("count")
            }
            counts.sessions = try sql.row("SELECT count(*) AS count FROM session")?("count") ?? 0
            counts.people = try sql.row("SELECT count(*) AS count FROM person")?("count") ?? 0
            counts.suspendedAddresses =
                try sql.row(
                    "SELECT count(*) AS count FROM contactPoint WHERE suspendedReason IS NOT NULL AND retired = 0")?(
                    "count") ?? 0
            return counts
        }
    }
}

/// Figures of the whole ledger.
package struct LedgerCounts: Hashable, Sendable {
    package var deliveries: [Delivery.State: Int] = [:]
    package var incoming: [IncomingMessage.State: Int] = [:]
    package var sessions = 0
    package var people = 0
    package var suspendedAddresses = 0

    package init() {}
}
