// What a mail server reports after it had accepted a message. Whatever the reason, the person does not have it: the
// delivery ends as bounced, and the board says so. The address itself is suspended only when the server says that nobody
// is there, or when its owner called our message unwanted; that is a fact of the report's message and is taken back with
// it, unless another report says the same.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    func record(_ bounce: Verdict.Bounce, reportedBy message: IncomingMessage) throws {
        guard var delivery = try delivery(bounce.delivery) else { return }
        let point = try contactPoint(of: delivery.id)
        let isCondemned = point.map { bounce.condemns($0.address) } ?? false
        if isCondemned, let point {
            let word = bounce.kind == .complaint ? "complaint" : "bounced"
            try reject(point.id, reason: bounce.status.map { "\(word): \($0)" } ?? word, message)
        }
        guard bounce.kind != .complaint, delivery.state == .accepted || delivery.state == .uncertain else { return }
        try delivery.apply(.bounced)
        delivery.nextAttempt = nil
        try write(delivery)
        try replanSessions(of: delivery.id)
        // To another address of theirs, if there is one; the same one would only send it back again.
        if isCondemned { try sayAnew(delivery) }
    }

    /// Where it went last.
    private func contactPoint(of delivery: Delivery.ID) throws -> ContactPoint? {
        try sql.row(
            """
            SELECT contactPoint.* FROM delivery JOIN contactPoint ON contactPoint.id = delivery.contactPoint
            WHERE delivery.id = $1
            """, delivery
        ).map(ContactPoint.init)
    }

    private func reject(_ point: ContactPoint.ID, reason: String, _ message: IncomingMessage) throws {
        try sql.execute(
            "INSERT INTO rejection (contactPoint, reason, message, at) VALUES ($1, $2, $3, $4)", point, reason,
            message.id, message.received)
        try suspendIfRejected(point)
    }

    /// Takes back what an earlier reading of this message said of an address.
    func withdrawRejections(of message: IncomingMessage.ID) throws {
        try sql.execute("UPDATE rejection SET superseded = $2 WHERE message = $1 AND superseded IS NULL", message, now)
        let freed = try sql.query(
            """
            UPDATE contactPoint SET suspendedReason = NULL, suspendedSince = NULL, suspendedBy = NULL
            WHERE suspendedBy = $1 RETURNING id, person
            """, message)
        for row in freed {
            try suspendIfRejected(row("id"))
            try wakeTurns(askedOf: row("person"))
        }
    }

    /// By the first report that counts. A person who lets the address be used again knows better than the reports from
    /// before, and a suspension that is there keeps its reason.
    private func suspendIfRejected(_ point: ContactPoint.ID) throws {
        let row = try sql.row(
            """
            UPDATE contactPoint SET suspendedReason = first.reason, suspendedSince = first.at,
                suspendedBy = first.message
            FROM (
                SELECT rejection.reason, rejection.at, rejection.message
                FROM rejection JOIN contactPoint AS point ON point.id = rejection.contactPoint
                WHERE rejection.contactPoint = $1 AND superseded IS NULL
                    AND (point.reinstated IS NULL OR rejection.at > point.reinstated)
                ORDER BY rejection.at, rejection.number LIMIT 1) AS first
            WHERE contactPoint.id = $1 AND contactPoint.suspendedReason IS NULL RETURNING contactPoint.person
            """, point)
        if let row { try wakeTurns(askedOf: row("person")) }
    }
}

extension Verdict.Bounce {
    /// Whether nothing more should go to `address`.
    fileprivate func condemns(_ address: String) -> Bool {
        switch kind {
        case .undelivered: false
        case .noSuchAddress(let missing): missing.contains(address.addressKey)
        case .complaint: true
        }
    }
}
