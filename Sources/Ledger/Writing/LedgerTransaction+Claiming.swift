internal import Foundation
internal import Sessions

/// An instance takes messages to read them.
extension LedgerTransaction {
    func claimIncoming(limit: Int, lease: Lease) throws -> [IncomingMessage] {
        var claimed: [IncomingMessage] = []
        while claimed.isEmpty {
            let rows = try pending(limit: limit)
            if rows.isEmpty { break }
            for row in rows {
                guard var message = try sql.readable(row, of: "incomingMessage", IncomingMessage.init) else {
                    try setAside(row)
                    continue
                }
                try message.apply(.claimed)
                try write(message, lease: lease)
                claimed.append(message)
            }
        }
        return claimed
    }

    private func pending(limit: Int) throws -> [SQLRow] {
        let fresh = try sql.query(
            """
            SELECT * FROM incomingMessage WHERE state = 'pending' AND attempts = 0
            ORDER BY received, number LIMIT $1
            """, limit)
        if !fresh.isEmpty { return fresh }
        return try sql.query(
            "SELECT * FROM incomingMessage WHERE state = 'pending' ORDER BY received, number LIMIT 1")
    }

    /// To a person (law 8): it would be the next one to be read for ever.
    private func setAside(_ row: SQLRow) throws {
        let id: String = try row("id")
        try sql.execute(
            "UPDATE incomingMessage SET state = 'queued', ended = $2, explanation = $3 WHERE id = $1", id, now,
            Reason(
                vi: "sổ cái không đọc được dòng của thư này; nội dung thư vẫn còn",
                en: "the ledger's own row of it cannot be read; its bytes are kept"))
    }

    /// Nil when `instance` does not hold it any more.
    func held(_ id: IncomingMessage.ID, by instance: String) throws -> IncomingMessage? {
        try sql.row(
            "SELECT * FROM incomingMessage WHERE id = $1 AND state = 'processing' AND instance = $2", id, instance
        ).map(IncomingMessage.init)
    }

    /// Writes what `IncomingMessage.apply` changed.
    func write(_ message: IncomingMessage, lease: Lease? = nil) throws {
        try sql.execute(
            "UPDATE incomingMessage SET state = $2, attempts = $3, instance = $4, leaseUntil = $5 WHERE id = $1",
            message.id, message.state, message.attempts, lease?.instance, lease?.until)
    }
}
