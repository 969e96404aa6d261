package import Foundation
package import Sessions

/// A message in the sandbox channel's mailbox, as it would have arrived.
package struct SandboxMessage: Hashable, Sendable {
    package typealias ID = Identifier<SandboxMessage>

    package var id: ID
    package var delivery: Delivery.ID
    package var person: Person.ID
    package var address: String
    package var raw: [UInt8]
    package var arrived: Date
    /// How many answers to it have come in.
    package var answers: Int
}

/// One person's mailbox in a listing.
package struct SandboxMailbox: Hashable, Sendable {
    package var person: Person
    package var messages: Int
    package var latest: Date
}

extension LedgerDatabase {
    /// Puts a message into its person's mailbox; a repeat of the same delivery is the same message. Throws
    /// `LedgerRefusal.unknown` for a delivery that does not exist.
    package func storeSandbox(_ delivery: Delivery.ID, to address: String, raw: [UInt8], at now: Date) async throws {
        try await write(at: now) { transaction in
            let person = try transaction.requiredDelivery(delivery).person
            _ = try transaction.sql.execute(
                """
                INSERT INTO sandboxMessage (id, delivery, person, address, raw, arrived)
                VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (delivery, address) DO NOTHING
                """, transaction.mintID(), delivery, person, address, raw, now)
        }
    }

    /// In the order of names.
    package func sandboxMailboxes() async throws -> [SandboxMailbox] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT person.*, box.messages, box.latest FROM person JOIN (
                    SELECT person, count(*) AS messages, max(arrived) AS latest FROM sandboxMessage GROUP BY person
                ) AS box ON box.person = person.id ORDER BY person.name, person.id
                """)
            return try sql.readable(rows, of: "person") { row in
                SandboxMailbox(person: try Person(row), messages: try row("messages"), latest: try row("latest"))
            }
        }
    }

    /// Latest first; those that arrived at one instant in the order of what they say, which does not depend on how many
    /// connections brought them.
    package func sandboxMessages(of person: Person.ID) async throws -> [SandboxMessage] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT \(SandboxMessage.columns) WHERE person = $1
                ORDER BY arrived DESC, (
                    SELECT min(kind || ' ' || subject || ' ' || step) FROM notice
                    WHERE notice.delivery = sandboxMessage.delivery), id
                """, person)
            return try sql.readable(rows, of: "sandboxMessage", SandboxMessage.init)
        }
    }

    package func sandboxMessage(_ id: SandboxMessage.ID) async throws -> SandboxMessage? {
        try await read { try $0.row("SELECT \(SandboxMessage.columns) WHERE id = $1", id).map(SandboxMessage.init) }
    }
}

extension SandboxMessage {
    fileprivate static let columns = """
        sandboxMessage.*, (SELECT count(*) FROM incomingMessage
            WHERE incomingMessage.delivery = sandboxMessage.delivery) AS answers FROM sandboxMessage
        """

    fileprivate init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), delivery: try row("delivery"), person: try row("person"),
            address: try row("address"), raw: try row("raw"), arrived: try row("arrived"),
            answers: try row("answers"))
    }
}
