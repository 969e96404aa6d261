// The ledger's half of an incoming message's life (the state machine is `IncomingMessage`'s). Law 6: raw bytes first,
// and whatever is understood later can be understood again.

package import Foundation
package import Sessions

/// How far a mailbox was read (RFC 3501 §2.3.1.1).
package struct CollectorState: Hashable, Sendable {
    package var mailbox: String
    package var uidValidity: Int64
    package var lastUID: Int64

    package init(mailbox: String, uidValidity: Int64, lastUID: Int64) {
        (self.mailbox, self.uidValidity, self.lastUID) = (mailbox, uidValidity, lastUID)
    }
}

/// Raw bytes as they arrived.
package struct Arrival: Hashable, Sendable {
    package var channel: ChannelKind
    /// Where it came from, to tell a second copy of the same thing.
    package var source: String
    package var raw: [UInt8]
    /// When it reached the place where it was collected: IMAP's INTERNALDATE, the time of a Maildir's file. Facts count
    /// from then, so that an old answer that is collected late overrules no newer one. Nil for now; a time to come is
    /// taken for now.
    package var arrived: Date?

    package init(channel: ChannelKind, source: String, raw: [UInt8], arrived: Date? = nil) {
        (self.channel, self.source, self.raw, self.arrived) = (channel, source, raw, arrived)
    }
}

/// What a person decided a queued message means.
package enum Decision: Hashable, Sendable {
    case apply([Fact])
    case ignore
}

extension LedgerDatabase {
    /// Law 6: when this returns, the message is on the disk. Nil for one that is known: from the same source or, for
    /// mail, with the very same bytes. The mailbox's state is written in the same transaction.
    @discardableResult
    package func store(
        _ arrival: Arrival, at now: Date, mailbox: CollectorState? = nil
    ) async throws -> IncomingMessage.ID? {
        try await write(at: now) { transaction in
            if let mailbox { try transaction.keep(mailbox) }
            return try transaction.store(arrival)
        }
    }

    /// How far this mailbox was read; nil for one never read.
    package func collectorState(of mailbox: String) async throws -> CollectorState? {
        try await read { sql in
            try sql.row("SELECT * FROM collectorState WHERE mailbox = $1", mailbox).map { row in
                CollectorState(
                    mailbox: mailbox, uidValidity: try row("uidValidity"), lastUID: try row("lastUID"))
            }
        }
    }

    /// Writes how far a mailbox was read without a message: a new mailbox, or a new UIDVALIDITY.
    package func setCollectorState(_ state: CollectorState, at now: Date) async throws {
        try await write(at: now) { try $0.keep(state) }
    }

    /// Claims messages that wait, oldest first. One that was begun before and not ended is claimed alone, and only when
    /// no fresh one waits: if reading it ends the program, it takes no other message along (law 9). A row that cannot be
    /// read at all is left to a person.
    package func claimIncoming(limit: Int, at now: Date, lease: Lease) async throws -> [IncomingMessage] {
        try await write(at: now) { try $0.claimIncoming(limit: limit, lease: lease) }
    }

    /// Gives back what was claimed and is not read now for reasons that are not the message's own: the program is told
    /// to stop, the disk is full. Pending again, and the claim does not count. What `instance` no longer holds stays.
    package func release(_ messages: [IncomingMessage.ID], at now: Date, instance: String) async throws {
        try await write(at: now) { transaction in
            for id in messages {
                guard var message = try transaction.held(id, by: instance) else { continue }
                try message.apply(.released)
                try transaction.write(message)
            }
        }
    }

    /// Ends a claimed message, all in one transaction: its earlier facts are superseded and the verdict's recorded, the
    /// receipt is put on its way within the caps of law 7, attendees' statuses follow, and sessions are planned anew.
    ///
    /// Facts get new ids, the message as their source, and its arrival as their time. When a person decided on this
    /// message before, the decision stands and nothing is recorded. A question that may not be asked any more makes the
    /// end `queued`; so does feedback to an anonymous form (law 13). Returns the end; nil if `instance` no longer holds
    /// the message, and then nothing was written.
    @discardableResult
    package func finish(
        _ id: IncomingMessage.ID, with verdict: Verdict, at now: Date, instance: String
    ) async throws -> IncomingMessage.State? {
        try await write(at: now) { try $0.finish(id, with: verdict, instance: instance) }
    }

    /// A person decides on a message that waits for somebody, or corrects what was made of one: what it had been read as
    /// is taken back first. The facts count from the message's arrival, with `decider` as their source, and no later
    /// reading undoes them. `example` is kept to learn from.
    ///
    /// Throws `LedgerRefusal.unknown` or `IncomingMessage.IllegalTransition`.
    package func decide(
        _ id: IncomingMessage.ID, _ decision: Decision, as example: ReadingExample.Draft? = nil, by decider: String,
        at now: Date
    ) async throws {
        try await write(at: now) { transaction in
            try transaction.decide(id, decision, by: decider)
            if let example { try transaction.keep(example, of: id, by: decider) }
        }
    }

    /// Puts an ended message back to `pending`; what was understood of it stays until it is understood again.
    ///
    /// Throws `LedgerRefusal.unknown`, `.tooLate` when its bytes were pruned, or `IncomingMessage.IllegalTransition`.
    package func reprocess(_ id: IncomingMessage.ID, at now: Date) async throws {
        try await write(at: now) { transaction in
            guard let row = try transaction.sql.row("SELECT * FROM incomingMessage WHERE id = $1", id) else {
                throw LedgerRefusal.unknown("message", id.rawValue)
            }
            let raw: [UInt8]? = try row("raw")
            guard raw != nil else { throw LedgerRefusal.tooLate("another reading: the message itself was pruned") }
            var message = try IncomingMessage(row)
            try message.apply(.reprocess)
            try transaction.write(message)
        }
    }

    /// Takes back what this instance holds past its lease (monotonic), and everything other instances hold if
    /// `othersToo`: pending again. Returns how many.
    package func returnIncomingLeases(
        past elapsed: Int64, of instance: String, othersToo: Bool, at now: Date
    ) async throws -> Int {
        try await write(at: now) { transaction in
            try transaction.sql.execute(
                """
                UPDATE incomingMessage SET state = 'pending', instance = NULL, leaseUntil = NULL
                WHERE state = 'processing' AND ((instance = $1 AND leaseUntil <= $2) OR (instance <> $1 AND $3 = 1))
                """, instance, elapsed, othersToo)
        }
    }
}
