package import Foundation
package import Sessions

/// A message whose meaning a person decided, beside what the rules had read in it: something to learn from.
package struct ReadingExample: Hashable, Sendable {
    /// What the message was an answer to.
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case rsvp, feedback, other
    }

    package var message: IncomingMessage.ID
    package var kind: Kind
    package var text: String
    /// What the person decided.
    package var label: Reading
    /// What had been read; nil where nothing was.
    package var reading: Reading?
    package var decider: String
    package var at: Date

    package init(
        message: IncomingMessage.ID, kind: Kind, text: String, label: Reading, reading: Reading?, decider: String,
        at: Date
    ) {
        (self.message, self.kind, self.text, self.label) = (message, kind, text, label)
        (self.reading, self.decider, self.at) = (reading, decider, at)
    }

    /// Of a decision that is being made.
    package struct Draft: Hashable, Sendable {
        package var kind: Kind
        package var label: Reading

        package init(_ kind: Kind, label: Reading) { (self.kind, self.label) = (kind, label) }
    }
}

extension LedgerDatabase {
    /// What people decided that messages mean, from `since` on, the oldest first; the last decision on each.
    package func readingExamples(since: Date? = nil) async throws -> [ReadingExample] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT readingDecision.*, incomingMessage.words FROM readingDecision
                    JOIN incomingMessage ON incomingMessage.id = readingDecision.message
                WHERE readingDecision.at >= $1 ORDER BY readingDecision.at, readingDecision.message
                """, since ?? Date(timeIntervalSince1970: 0))
            return try sql.readable(rows, of: "readingDecision") { row in
                ReadingExample(
                    message: try row("message"), kind: try row("kind"), text: try row("words"),
                    label: try row.json("label"), reading: try row.optionalJSON("reading"), decider: try row("decider"),
                    at: try row("at"))
            }
        }
    }
}

extension LedgerTransaction {
    func keep(_ example: ReadingExample.Draft, of message: IncomingMessage.ID, by decider: String) throws {
        try sql.execute(
            """
            INSERT INTO readingDecision (message, kind, label, reading, decider, at)
            SELECT id, $2, $3, reading, $4, $5 FROM incomingMessage WHERE id = $1
            ON CONFLICT (message) DO UPDATE SET kind = excluded.kind, label = excluded.label,
                decider = excluded.decider, at = excluded.at
            """, message, example.kind, try storedJSON(example.label), decider, now)
    }
}
