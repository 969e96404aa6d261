// The drain's half of a delivery's life (the state machine is `Delivery`'s). Claims are compare-and-set and carry leases;
// `sending` is committed before the first byte, the outcome after the last; nothing here waits for a network (laws 3, 10).

package import Foundation
package import Sessions

/// When to try again a delivery whose sender vanished while it was `sending`: that attempt is the last of all it had.
package typealias VanishedRetry = @Sendable (Delivery, [DeliveryAttempt]) -> Delivery.RetryDecision

extension LedgerDatabase {
    /// Claims what is due, of each lane as much as there is room for, by due time; what waits for a retry that is due
    /// counts as due and goes first. Which channels there are, the lanes say. In passing, what outlived its use expires
    /// (law 4), while notices in it that are still of use move to a delivery of their own.
    package func claimDue(
        room: [OutboxLane: Int], at now: Date, lease: Lease
    ) async throws -> [OutboxLane: [ClaimedDelivery]] {
        try await writeEach(at: now) { transaction in
            try transaction.expireUseless()
            return try transaction.claimDue(room, lease)
        }
    }

    /// What each of these is made of and where it may go, in one reading.
    package func materials(for deliveries: [Delivery]) async throws -> [Delivery.ID: DeliveryMaterial] {
        try await read { sql in
            var materials: [Delivery.ID: DeliveryMaterial] = [:]
            var reader = MatterReader(sql: sql)
            for delivery in deliveries {
                var material = DeliveryMaterial(route: try reader.route(to: delivery.person))
                do { material.matter = try reader.matter(of: delivery) } catch var fault as UnreadableColumn {
                    // One row that cannot be read harms no other (law 9).
                    fault.place = fault.place ?? "delivery \(delivery.id)"
                    sql.note(fault)
                }
                materials[delivery.id] = material
            }
            return materials
        }
    }

    /// All that one message is made of; nil for an unknown delivery.
    package func matter(for delivery: Delivery.ID) async throws -> MessageMatter? {
        try await read { sql in
            var reader = MatterReader(sql: sql)
            return try reader.matter(for: delivery)
        }
    }

    /// Where the person of this delivery can be reached now, most wanted first: on the roster and not suspended.
    package func route(for delivery: Delivery.ID) async throws -> [ContactPoint] {
        try await read { sql in
            let person: Person.ID? = try sql.row("SELECT person FROM delivery WHERE id = $1", delivery)?("person")
            return try person.map { try sql.contactPoints(of: $0).filter { $0.suspension == nil } } ?? []
        }
    }

    /// Law 3: commits that these go onto connections now, with their bytes, in one commit. Returns those that may: one
    /// that was superseded, or returned to others, meanwhile is left out; one that outlived its use expires instead.
    /// The bytes of the first attempt stay, unless the message now goes to another address.
    package func beginSending(_ starts: [DeliveryStart], at now: Date, lease: Lease) async throws -> Set<Delivery.ID> {
        try await writeEach(at: now) { try $0.beginApart(starts, lease) }
    }

    /// Records outcomes, all in one commit: the attempt, the state, the provider's id, and the suspension of an address
    /// that is bad. An acceptance that comes after the lease ran out still counts, even while the message is sent again;
    /// any other outcome that comes too late for its delivery's state is written down and changes nothing. Returns the ids
    /// of those that came too late.
    @discardableResult
    package func finish(_ finishes: [DeliveryFinish], at now: Date) async throws -> [Delivery.ID] {
        try await writeEach(at: now) { transaction in
            try finishes.filter { try !transaction.finishApart($0) }.map(\.delivery)
        }
    }

    /// `finish` and `beginSending` in one commit, in this order: what many senders want durable at the same moment shares
    /// the cost of making it so.
    package func record(
        finishes: [DeliveryFinish], starts: [DeliveryStart], at now: Date, lease: Lease
    ) async throws -> Set<Delivery.ID> {
        try await writeEach(at: now) { transaction in
            for finish in finishes { _ = try transaction.finishApart(finish) }
            return try transaction.beginApart(starts, lease)
        }
    }

    /// Gives back what was claimed and will not be sent now: on shutdown, or when no channel can take it.
    package func release(_ deliveries: [Delivery.ID], at now: Date, instance: String) async throws {
        try await write(at: now) { transaction in
            for id in deliveries {
                let row = try transaction.sql.row(
                    "SELECT * FROM delivery WHERE id = $1 AND state = 'claimed' AND instance = $2", id, instance)
                guard row != nil else { continue }
                try transaction.apply(.leaseRanOut(retry: .giveUp), to: id)
                try transaction.replanSessions(of: id)
            }
        }
    }

    /// Ends a claimed delivery without an attempt: its person can be reached on no channel, or no message can be made of
    /// it for `contactPoint`. It is `failed` with this reason until the person can be reached in another way, or the
    /// operator asks for another attempt. Does nothing when it is held under another lease than `claim` by now.
    package func giveUp(
        _ id: Delivery.ID, for failure: DeliveryFailure, contactPoint: ContactPoint.ID?, at now: Date,
        claim: Lease
    ) async throws {
        try await write(at: now) { transaction in
            guard try transaction.claimedRow(id, under: claim) != nil else { return }
            try transaction.apply(.givenUp, to: id)
            try transaction.sql.execute(
                """
                UPDATE delivery SET failure = $2,
                    contactPoint = CASE WHEN payload IS NULL THEN $3 ELSE contactPoint END
                WHERE id = $1
                """, id, try storedJSON(failure), contactPoint)
            try transaction.replanSessions(of: id)
        }
    }

    /// Takes back what this instance holds past its lease, at the monotonic instant `elapsed`: what was claimed is ready
    /// again, what was being sent is uncertain. Returns how many.
    package func returnLeases(
        past elapsed: Int64, of instance: String, at now: Date, retry: @escaping VanishedRetry
    ) async throws -> Int {
        try await writeEach(at: now) { transaction in
            let rows = try transaction.sql.query(
                "SELECT * FROM delivery WHERE instance = $1 AND leaseUntil <= $2 ORDER BY id", instance, elapsed)
            return try transaction.returnLeases(rows, retry)
        }
    }

    /// As `returnLeases`, of everything that other instances hold: at start, they are dead.
    package func adoptOtherInstances(
        than instance: String, at now: Date, retry: @escaping VanishedRetry
    ) async throws -> Int {
        try await writeEach(at: now) { transaction in
            let rows = try transaction.sql.query(
                "SELECT * FROM delivery WHERE instance <> $1 ORDER BY id", instance)
            return try transaction.returnLeases(rows, retry)
        }
    }

    /// When the next delivery falls due, by its first attempt, its retry, or the end of its use while it waits for one,
    /// which is when what is still of use in it goes out by itself; nil when none waits. Of those after `instant` only,
    /// if one is given: what fell due before and was not claimed had no room.
    package func nextDue(after instant: Date = .distantPast) async throws -> Date? {
        try await read { sql in
            var next: Date? = try sql.row(
                "SELECT min(usefulUntil) AS next FROM delivery WHERE state IN ('ready', 'deferred') AND usefulUntil > $1",
                instant)?("next")
            for lane in try sql.lanes() {
                for urgent in [true, false] {
                    let instants: [Date?] = [
                        try sql.row(
                            """
                            SELECT min(due) AS next FROM delivery
                            WHERE lane = $1 AND urgent = $2 AND state = 'ready' AND due > $3
                            """, lane, urgent, instant)?("next"),
                        try sql.row(
                            """
                            SELECT min(nextAttempt) AS next FROM delivery
                            WHERE lane = $1 AND urgent = $2 AND nextAttempt > $3
                            """, lane, urgent, instant)?("next"), next,
                    ]
                    next = instants.compactMap(\.self).min()
                }
            }
            return next
        }
    }

    /// Whether anything is claimed or on the wire: a virtual clock stands still while it is (law 12).
    package func hasLeases() async throws -> Bool {
        try await read { sql in
            try sql.row(
                """
                SELECT 1 AS one FROM delivery WHERE instance IS NOT NULL
                UNION ALL SELECT 1 FROM incomingMessage WHERE state IN ('pending', 'processing') LIMIT 1
                """) != nil
        }
    }
}

extension LedgerTransaction {
    fileprivate func finishApart(_ finish: DeliveryFinish) throws -> Bool {
        try apart("delivery \(finish.delivery)") { try self.finish(finish) } ?? false
    }

    fileprivate func beginApart(_ starts: [DeliveryStart], _ lease: Lease) throws -> Set<Delivery.ID> {
        let begun = try starts.filter { start in
            try apart("delivery \(start.delivery)") { try begin(start, lease) } ?? false
        }
        return Set(begun.map(\.delivery))
    }

    fileprivate func returnLeases(_ rows: [SQLRow], _ retry: VanishedRetry) throws -> Int {
        try rows.count { row in
            try apart("delivery \(row.key)") { try returnLease(Delivery(row), retry) } != nil
        }
    }
}
