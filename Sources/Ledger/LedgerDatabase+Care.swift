package import Foundation
internal import Sessions

/// What pruning removed.
package struct PruneSummary: Hashable, Sendable {
    package var deliveries = 0
    package var incoming = 0

    package init() {}
}

extension LedgerDatabase {
    /// Removes what ended before `instant` and nobody needs any more: the bytes and attempts of what was sent, whole
    /// deliveries that never went out, and the raw bytes of incoming messages. A delivery that went out stays as the one
    /// row that tells whose message it was and of which group: a link to leave, in however old a message, always works
    /// (RFC 8058). The keys of notices stay (law 1), with how each ended; so do all facts. Messages that wait for a
    /// person stay whole. At most `limit` of each, so that no transaction is long.
    package func prune(endedBefore instant: Date, limit: Int = 500, at now: Date) async throws -> PruneSummary {
        try await writeEach(at: now) { transaction in
            var summary = PruneSummary()
            let rows = try transaction.sql.query(
                """
                SELECT id, state, attempts FROM delivery
                WHERE usefulUntil < $1 AND due < $1 AND nextAttempt IS NULL AND (attempts = 0 OR payload IS NOT NULL)
                    AND state IN ('accepted', 'bounced', 'uncertain', 'failed', 'superseded', 'expired')
                ORDER BY due LIMIT $2
                """, instant, limit)
            summary.deliveries = try rows.count { row in
                try transaction.apart("delivery \(row.key)") { try transaction.prune(row) } != nil
            }
            summary.incoming = try transaction.sql.execute(
                """
                UPDATE incomingMessage SET raw = NULL WHERE id IN (
                    SELECT id FROM incomingMessage WHERE raw IS NOT NULL AND ended < $1
                        AND state IN ('applied', 'ignored', 'refused') LIMIT $2)
                """, instant, limit)
            return summary
        }
    }

    /// Copies the ledger, while it is in use, to a new file. Throws when `path` exists.
    package func backUp(to path: String) async throws { try await database.backUp(to: path) }

    /// What the database finds wrong with itself; empty when all is well.
    package func integrityFaults() async throws -> [String] { try await database.integrityFaults() }

    /// A number that differs from its last value when another process wrote to the ledger in between.
    package func changeCounter() async throws -> Int64 { try await database.changeCounter() }

    /// Records that a daemon starts as `instance`. Returns when the one before it was last alive; nil for the first.
    package func beginInstance(_ instance: String, at now: Date) async throws -> Date? {
        try await write(at: now) { transaction in
            let last: Date? = try transaction.sql.row(
                "SELECT max(lastAlive) AS last FROM instance")?("last")
            try transaction.sql.execute(
                """
                INSERT INTO instance (id, started, lastAlive) VALUES ($1, $2, $2)
                ON CONFLICT (id) DO UPDATE SET started = $2, lastAlive = $2
                """, instance, now)
            // A year of starts is enough to look back on.
            try transaction.sql.execute(
                "DELETE FROM instance WHERE lastAlive < $1", now.addingTimeInterval(-366 * 86_400))
            return last
        }
    }

    /// Records that this instance works.
    package func touch(_ instance: String, at now: Date) async throws {
        try await write(at: now) { transaction in
            _ = try transaction.sql.execute("UPDATE instance SET lastAlive = $2 WHERE id = $1", instance, now)
        }
    }

    /// A small value the daemon keeps for itself; nil if it was never set. No secrets: they lie in files.
    package func setting(_ name: String) async throws -> String? {
        try await read { try $0.row("SELECT value FROM setting WHERE name = $1", name)?("value") }
    }

    package func set(_ name: String, to value: String?, at now: Date) async throws {
        try await write(at: now) { transaction in
            guard let value else {
                _ = try transaction.sql.execute("DELETE FROM setting WHERE name = $1", name)
                return
            }
            _ = try transaction.sql.execute(
                "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2", name,
                value)
        }
    }
}

extension LedgerTransaction {
    fileprivate func prune(_ row: SQLRow) throws {
        let (id, state): (Delivery.ID, Delivery.State) = (try row("id"), try row("state"))
        let attempts: Int = try row("attempts")
        guard attempts > 0 else {
            try sql.execute("UPDATE notice SET delivery = NULL, ended = $2 WHERE delivery = $1", id, state)
            try sql.execute("DELETE FROM delivery WHERE id = $1", id)
            return
        }
        try sql.execute("UPDATE delivery SET payload = NULL WHERE id = $1", id)
        for table in ["deliveryAttempt", "providerMessage", "sandboxMessage"] {
            try sql.execute("DELETE FROM \(table) WHERE delivery = $1", id)
        }
    }
}
