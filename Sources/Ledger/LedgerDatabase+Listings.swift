// What the command line and the board list: deliveries and incoming messages, with what a person asks about them.

package import Foundation
package import Sessions

/// One delivery in a listing.
package struct DeliveryLine: Hashable, Sendable {
    package var delivery: Delivery
    package var person: Person
    package var notices: [Notice]
    /// Where it went last.
    package var contactPoint: ContactPoint?
    package var lastFailure: DeliveryFailure?

    package init(
        delivery: Delivery, person: Person, notices: [Notice], contactPoint: ContactPoint?,
        lastFailure: DeliveryFailure?
    ) {
        (self.delivery, self.person, self.notices) = (delivery, person, notices)
        (self.contactPoint, self.lastFailure) = (contactPoint, lastFailure)
    }
}

/// One delivery with all that is known of it.
package struct DeliveryDetail: Hashable, Sendable {
    package var line: DeliveryLine
    package var attempts: [DeliveryAttempt]
    package var kept: KeptMessage?
    /// Where the attempts went.
    package var places: [ContactPoint.ID: ContactPoint]
    /// What came back: answers, bounces, away messages, in the order of their arrival; without raw bytes.
    package var arrivals: [IncomingDetail]
    /// Which of these told that it did not arrive, or was unwanted.
    package var bounces: [IncomingMessage.ID: AddressReport.Kind]
    /// What says instead of it what it would have said, or says more than it.
    package var successors: [Delivery.ID]
}

/// One incoming message with what was understood of it.
package struct IncomingDetail: Hashable, Sendable {
    /// Without its raw bytes in a listing.
    package var message: IncomingMessage
    package var person: Person.ID?
    package var session: Session.ID?
    package var delivery: Delivery.ID?
    package var text: String
    package var subject: String?
    package var sender: String?
    package var reading: Reading?
    package var explanation: Reason
    package var ended: Date?
    package var decidedBy: String?
}

/// Which deliveries a listing shows; nil leaves a side open.
package struct DeliveryFilter: Hashable, Sendable {
    package var states: Set<Delivery.State>?
    package var person: Person.ID?
    package var session: Session.ID?
    package var limit: Int

    package init(
        states: Set<Delivery.State>? = nil, person: Person.ID? = nil, session: Session.ID? = nil, limit: Int = 200
    ) {
        (self.states, self.person, self.session, self.limit) = (states, person, session, limit)
    }
}

extension LedgerDatabase {
    /// Latest due first.
    package func deliveries(_ filter: DeliveryFilter = DeliveryFilter()) async throws -> [DeliveryLine] {
        try await read { sql in
            let states = filter.states.map { " \($0.map(\.rawValue).sorted().joined(separator: " ")) " }
            let rows = try sql.query(
                """
                SELECT * FROM delivery
                WHERE ($1 LIKE '% ' || state || ' %' OR $1 IS NULL) AND (person = $2 OR $2 IS NULL)
                    AND ($3 IS NULL OR id IN (SELECT delivery FROM notice WHERE session = $3))
                ORDER BY due DESC, id LIMIT $4
                """, states, filter.person, filter.session, filter.limit)
            return try sql.readable(rows, of: "delivery", sql.line)
        }
    }

    /// Nil for an unknown one.
    package func delivery(_ id: Delivery.ID) async throws -> DeliveryDetail? {
        try await read { sql in
            guard let row = try sql.row("SELECT * FROM delivery WHERE id = $1", id) else { return nil }
            let attempts = try sql.attempts(of: id)
            return DeliveryDetail(
                line: try sql.line(row), attempts: attempts, kept: try KeptMessage(row),
                places: try sql.places(of: attempts), arrivals: try sql.arrivals(answering: id),
                bounces: try sql.bounces(of: id), successors: try sql.successors(of: id))
        }
    }

    /// The operator wants another attempt now. Throws `LedgerRefusal.unknown`, `.tooLate` past its use (law 4), or
    /// `Delivery.IllegalTransition` for one that left, is on its way, or was taken back.
    package func retry(_ id: Delivery.ID, at now: Date) async throws {
        try await write(at: now) { transaction in
            let delivery = try transaction.requiredDelivery(id)
            guard delivery.usefulUntil > now else { throw LedgerRefusal.tooLate("this message") }
            try transaction.apply(.retryAsked, to: id)
            try transaction.replanSessions(of: id)
        }
    }

    /// The operator wants it said no more. One that may have arrived is only not repeated. Throws
    /// `LedgerRefusal.unknown`, or `Delivery.IllegalTransition` for one that has left or is on its way.
    package func drop(_ id: Delivery.ID, at now: Date) async throws {
        try await write(at: now) { transaction in
            let delivery = try transaction.requiredDelivery(id)
            if try delivery.state == .uncertain || (delivery.state.isOpen && transaction.mayHaveLeft(id)) {
                return try transaction.callOffRepeat(of: id)
            }
            try transaction.replanSessions(of: id)
            try transaction.apply(.superseded, to: id)
            // Ended as failed: a plan that still wants them would revive superseded ones.
            for notice in try transaction.notices(in: id) {
                try transaction.write(notice, in: nil, ended: .failed)
            }
        }
    }

    /// Latest first, without raw bytes; of these states, or of all.
    package func incoming(
        states: Set<IncomingMessage.State>? = nil, session: Session.ID? = nil, limit: Int = 200
    ) async throws -> [IncomingDetail] {
        try await read { sql in
            let names = states.map { " \($0.map(\.rawValue).sorted().joined(separator: " ")) " }
            let rows = try sql.query(
                """
                SELECT id, channel, source, received, state, NULL AS raw, attempts, person, session, delivery, words,
                    subject, sender, reading, explanation, ended, decidedBy
                FROM incomingMessage
                WHERE ($1 LIKE '% ' || state || ' %' OR $1 IS NULL) AND (session = $2 OR $2 IS NULL)
                ORDER BY received DESC, number DESC LIMIT $3
                """, names, session, limit)
            return try sql.readable(rows, of: "incomingMessage", IncomingDetail.init)
        }
    }

    /// The ids that begin like this, at most `limit` of them.
    package func incoming(beginning start: String, limit: Int) async throws -> [IncomingMessage.ID] {
        try await read { sql in
            try sql.query(
                "SELECT id FROM incomingMessage WHERE substr(id, 1, length($1)) = $1 ORDER BY id LIMIT $2", start, limit
            ).map { try $0("id") }
        }
    }

    /// With its raw bytes, unless they were pruned; nil for an unknown one.
    package func incoming(_ id: IncomingMessage.ID) async throws -> IncomingDetail? {
        try await read { try $0.row("SELECT * FROM incomingMessage WHERE id = $1", id).map(IncomingDetail.init) }
    }
}

extension SQLConnection {
    func line(_ row: SQLRow) throws -> DeliveryLine {
        let delivery = try Delivery(row)
        let point: ContactPoint.ID? = try row("contactPoint")
        return DeliveryLine(
            delivery: delivery, person: try requiredPerson(delivery.person),
            notices: try readable(
                query("SELECT * FROM notice WHERE delivery = $1 ORDER BY due, kind, subject, step", delivery.id),
                of: "notice", { try Notice($0) }),
            contactPoint: try self.row("SELECT * FROM contactPoint WHERE id = $1", point).map(ContactPoint.init),
            lastFailure: try row.optionalJSON("failure") ?? attempts(of: delivery.id).last?.outcome?.failure)
    }

    /// In order.
    func attempts(of id: Delivery.ID) throws -> [DeliveryAttempt] {
        try query("SELECT * FROM deliveryAttempt WHERE delivery = $1 ORDER BY number", id).map(DeliveryAttempt.init)
    }
}

extension IncomingDetail {
    init(_ row: SQLRow) throws {
        self.init(
            message: try IncomingMessage(row), person: try row("person"), session: try row("session"),
            delivery: try row("delivery"), text: try row("words"), subject: try row("subject"),
            sender: try row("sender"), reading: try? row.optionalJSON("reading"),
            explanation: try row("explanation"), ended: try row("ended"), decidedBy: try row("decidedBy"))
    }
}
