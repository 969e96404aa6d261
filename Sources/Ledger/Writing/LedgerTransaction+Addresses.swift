// What mail servers report after they had accepted a message, and what comes of it. Whatever the reason, the person does
// not have it: the delivery ends as bounced, and the board says so. What it says of the address is kept as a fact of the
// report's message; `AddressHealth` weighs all that is known of it, and once that suspends the address
//
//   - those who run the person's groups are told, once, and whether the person can be reached in another way,
//   - what was lost there and is still of use is said anew to the person's next address, on whatever channel it is.
//
// A report that is taken back with its message (law 6) takes back what it alone brought about.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    func record(_ bounce: Verdict.Bounce, reportedBy message: IncomingMessage) throws {
        guard var delivery = try delivery(bounce.delivery) else { return }
        let points = try contactPoints(of: delivery.id)
        let named = points.filter { bounce.recipients.contains($0.address.lowercased()) }
        for point in named.isEmpty ? Array(points.prefix(1)) : named {
            try record(bounce, at: point, reportedBy: message)
        }
        // It came back from where it had been tried before it went elsewhere.
        if let last = points.first, !named.isEmpty, !named.contains(where: { $0.id == last.id }) { return }
        guard bounce.kind != .complaint, delivery.state == .accepted || delivery.state == .uncertain else { return }
        try delivery.apply(.bounced)
        delivery.nextAttempt = nil
        try write(delivery)
        try replanSessions(of: delivery.id)
    }

    private func record(_ bounce: Verdict.Bounce, at point: ContactPoint, reportedBy message: IncomingMessage) throws {
        let (kind, status) = (bounce.report(on: point.address), bounce.status(of: point.address))
        let word = kind == .complaint ? "complaint" : "bounced"
        try append(
            AddressReport(
                kind, status: status, detail: status.map { "\(word): \($0)" } ?? word,
                at: message.received, message: message.id), of: point.id)
        if kind == .refused { try tellOfRefusal(bounce, status, of: point.person, from: message) }
    }

    /// What was seen of an address while something was sent there.
    func record(_ failure: DeliveryFailure, isFinal: Bool, at point: ContactPoint.ID) throws {
        // Beyond that the address is bad only what the other side says of it counts, and not that it is silent.
        let spoken: AddressReport.Kind? =
            isFinal && failure.enhancedStatus != nil ? .init(status: failure.enhancedStatus) : nil
        guard let kind = failure.addressIsBad ? .missing : spoken, kind != .refused else { return }
        try append(
            AddressReport(kind, status: failure.enhancedStatus, detail: failure.detail, at: now), of: point)
        try settleAddress(point)
    }

    func append(_ report: AddressReport, of point: ContactPoint.ID) throws {
        try sql.execute(
            """
            INSERT INTO addressReport (contactPoint, kind, status, detail, message, at) VALUES ($1, $2, $3, $4, $5, $6)
            """, point, report.kind, report.status, report.detail, report.message, report.at)
    }

    /// Takes back what an earlier reading of this message said of an address.
    func withdrawReports(of message: IncomingMessage.ID) throws {
        try sql.execute(
            "UPDATE addressReport SET superseded = $2 WHERE message = $1 AND superseded IS NULL", message, now)
    }

    /// After a message was read: every address that it reported of, now or in an earlier reading.
    func settleAddresses(reportedBy message: IncomingMessage.ID) throws {
        let rows = try sql.query("SELECT DISTINCT contactPoint FROM addressReport WHERE message = $1", message)
        for row in rows { try settleAddress(row("contactPoint")) }
    }

    /// Brings what is stored of an address up to date with all that is known of it.
    func settleAddress(_ id: ContactPoint.ID) throws {
        guard let row = try sql.row("SELECT * FROM contactPoint WHERE id = $1", id) else { return }
        let point = try ContactPoint(row)
        let health = try sql.health(of: point)
        try write(health.suspension, of: id)
        if (point.suspension == nil) != (health.suspension == nil) {
            try changeLanes(of: point.person)
            try replanGroupsThatMustBeHeard()
        }
        switch (point.suspension, health.suspension) {
        case (nil, nil): break
        case (.some, nil):
            try closeNewsOfAddresses(of: point.person)
            // By a proof that it works, not by a report that was taken back.
            if health.lastReport == nil, health.proven != nil {
                try sayAnewWhatWasLost(to: point.person)
            } else {
                try wakeTurns(askedOf: point.person)
            }
        case (let old, let suspension?):
            if old == nil { try wakeTurns(askedOf: point.person) }
            if old?.reason != suspension.report.detail || old?.since != suspension.report.at {
                try tell(of: suspension, at: point, provenAt: health.proven)
            }
            // The same address would only send it back again; to one who complained it did arrive.
            if suspension.cause != .unwanted { try sayAnewWhatWasLost(to: point.person, at: id) }
        }
    }

    private func write(_ suspension: AddressHealth.Suspension?, of point: ContactPoint.ID) throws {
        try sql.execute(
            "UPDATE contactPoint SET suspendedReason = $2, suspendedSince = $3, suspendedBy = $4 WHERE id = $1", point,
            suspension?.report.detail, suspension?.report.at, suspension?.report.message)
    }

    /// Where it went last, and before that where it was tried.
    private func contactPoints(of delivery: Delivery.ID) throws -> [ContactPoint] {
        try sql.query(
            """
            SELECT contactPoint.* FROM contactPoint JOIN delivery ON delivery.id = $1
            WHERE contactPoint.id = delivery.contactPoint OR contactPoint.id IN (
                SELECT contactPoint FROM deliveryAttempt WHERE delivery = $1)
            ORDER BY CASE WHEN contactPoint.id = delivery.contactPoint THEN 0 ELSE 1 END, rank, contactPoint.id
            """, delivery
        ).map(ContactPoint.init)
    }
}

extension SQLConnection {
    /// By all reports of it that were not taken back.
    func health(of point: ContactPoint) throws -> AddressHealth {
        let rows = try query(
            "SELECT * FROM addressReport WHERE contactPoint = $1 AND superseded IS NULL ORDER BY number", point.id)
        let zone = try row("SELECT zone FROM person WHERE id = $1", point.person)?("zone") ?? ""
        return AddressHealth(
            try readable(rows, of: "addressReport", AddressReport.init), zone: TimeZone(identifier: zone) ?? .gmt)
    }
}

extension AddressReport {
    init(_ row: SQLRow) throws {
        self.init(
            try row("kind"), status: try row("status"), detail: try row("detail"), at: try row("at"),
            message: try row("message"))
    }
}
