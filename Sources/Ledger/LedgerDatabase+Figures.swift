package import Foundation
package import Sessions

/// How the queues stand at one moment: for metrics, for `status`, and for whoever watches.
package struct QueueFigures: Hashable, Sendable {
    package var counts = LedgerCounts()
    /// When the oldest of those that wait in a state fell due; none that is not due yet.
    package var oldestDue: [Delivery.State: Date] = [:]
    /// When the oldest message arrived that nobody has read yet.
    package var oldestPending: Date?
    /// When the oldest message arrived that waits for a person.
    package var oldestQueued: Date?

    package init() {}
}

extension LedgerDatabase {
    /// Counts come from indexes, and what waits from those that hold nothing else: it costs little however much lies in
    /// the ledger.
    package func queueFigures(at now: Date) async throws -> QueueFigures {
        var figures = QueueFigures()
        figures.counts = try await counts()
        let oldest = try await read { sql in
            (
                deliveries: try sql.query(
                    """
                    SELECT state, min(due) AS due FROM delivery
                    WHERE state IN ('ready', 'deferred') AND due <= $1 GROUP BY state
                    UNION ALL SELECT state, min(due) FROM delivery WHERE instance IS NOT NULL AND due <= $1 GROUP BY state
                    UNION ALL SELECT state, min(due) FROM delivery
                    WHERE nextAttempt IS NOT NULL AND state = 'uncertain' GROUP BY state
                    """, now
                ).map { (try $0("state") as Delivery.State, try $0("due") as Date) },
                pending: try sql.row(
                    "SELECT min(received) AS oldest FROM incomingMessage WHERE state IN ('pending', 'processing')")?(
                        "oldest") as Date?,
                queued: try sql.row("SELECT min(received) AS oldest FROM incomingMessage WHERE state = 'queued'")?(
                    "oldest") as Date?
            )
        }
        figures.oldestDue = Dictionary(oldest.deliveries, uniquingKeysWith: min)
        (figures.oldestPending, figures.oldestQueued) = (oldest.pending, oldest.queued)
        return figures
    }

    /// Whether the ledger can be read at all: one row of it.
    package func isReadable() async -> Bool {
        (try? await read { try $0.row("SELECT count(*) AS count FROM setting") }) != nil
    }
}
