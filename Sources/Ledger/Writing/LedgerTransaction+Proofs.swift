internal import Foundation
internal import Sessions

// What a person writes or presses proves two things: that they are not away any more, and that the address they write
// from, or were asked at, works.

extension LedgerTransaction {
    /// After a message ended in which a person said something.
    func noteProof(by verdict: Verdict, in message: IncomingMessage) throws {
        guard verdict.end == .applied || verdict.end == .asked, verdict.away == nil, let person = verdict.person else {
            return
        }
        let sender = verdict.sender.map { $0.senderAddress.addressKey }
        for (point, report) in try reported(of: person)
        where try point.address.addressKey == sender
            || wasSent(verdict.delivery, to: point.id, after: report)
        {
            try append(
                AddressReport(.answered, detail: "answered", at: message.received, message: message.id), of: point.id)
        }
        if try sql.hasAbsences(person) {
            try replanSessions(askedOf: person)
            try settleAbsence(of: person)
        }
    }

    /// After somebody pressed something on a page that a delivery led to.
    func noteProof(byPageOf id: Delivery.ID) throws {
        guard let person = try delivery(id)?.person else { return }
        for (point, report) in try reported(of: person) where try wasSent(id, to: point.id, after: report) {
            try append(AddressReport(.answered, detail: "answered", at: now), of: point.id)
            try settleAddress(point.id)
        }
        if try sql.absence(of: person, at: now) != nil {
            try FactRecorder(transaction: self, message: nil, source: .page(id)).record(nil, of: person)
        }
    }

    /// The addresses of which something bad is known that counts, and since when.
    private func reported(of person: Person.ID) throws -> [(ContactPoint, Date)] {
        try sql.contactPoints(of: person).compactMap { point in
            try sql.health(of: point).lastReport.map { (point, $0.at) }
        }
    }

    /// A message that went there after the report and was answered did arrive; one from before proves nothing.
    private func wasSent(_ delivery: Delivery.ID?, to point: ContactPoint.ID, after report: Date) throws -> Bool {
        try sql.row(
            """
            SELECT 1 AS one FROM deliveryAttempt
            WHERE delivery = $1 AND contactPoint = $2 AND started > $3 AND outcome IN ('accepted', 'uncertain') LIMIT 1
            """, delivery, point, report) != nil
    }
}

extension String {
    /// Of a sender as a message names it: `Lan <lan@example.org>`.
    fileprivate var senderAddress: String {
        guard hasSuffix(">"), let open = lastIndex(of: "<") else { return self }
        return String(self[index(after: open)...].dropLast())
    }
}
