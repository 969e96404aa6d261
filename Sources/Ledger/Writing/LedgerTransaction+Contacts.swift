// What is done about messages that reached nobody when the person can be reached in another way: an address was added,
// corrected or reinstated, or the one that bounced is suspended and there is another. A lost delivery is then taken back
// and whatever of it is still of use is said anew, in a delivery of its own, for its message was made for the old address
// and its bounce may still be under way. Whether it is still wanted, the plan decides; what no plan makes (a receipt, a
// board's link) is of use as long as it says so itself.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// How this person can be reached has changed.
    func sayAnewWhatWasLost(to person: Person.ID) throws {
        for delivery in try lost(by: person) { try sayAnew(delivery) }
        try closeNewsOfAddresses(of: person)
        try replanGroupsThatMustBeHeard()
        try wakeTurns(askedOf: person)
    }

    /// This address of theirs is given up.
    func sayAnewWhatWasLost(to person: Person.ID, at point: ContactPoint.ID) throws {
        for delivery in try lost(by: person, at: point) { try sayAnew(delivery) }
    }

    private func lost(by person: Person.ID, at point: ContactPoint.ID? = nil) throws -> [Delivery] {
        try sql.query(
            """
            SELECT id, person, state, due, usefulUntil, urgent, attempts, nextAttempt FROM delivery
            WHERE person = $1 AND state IN ('failed', 'bounced') AND (contactPoint = $2 OR $2 IS NULL) ORDER BY id
            """, person, point
        ).map(Delivery.init)
    }

    /// Does nothing where there is nobody to send it to, where nothing of it is of use any more, or where it may have
    /// arrived all the same (law 5).
    func sayAnew(_ lost: Delivery) throws {
        guard lost.state == .bounced || lost.state == .failed, try isReachable(lost.person) else { return }
        if try lost.state == .failed && mayHaveLeft(lost.id) { return }
        let useful = try notices(in: lost.id).filter { $0.usefulUntil > now }
        guard !useful.isEmpty else { return }
        try apply(.contactChanged, to: lost.id)
        // Of what bounced it is known that it did not arrive.
        try sql.execute("UPDATE delivery SET mayHaveLeft = 0 WHERE id = $1", lost.id)
        try replanSessions(of: lost.id)
        for notice in useful where !notice.isPlanned { try write(notice, in: try place(notice)) }
    }

    func isReachable(_ person: Person.ID) throws -> Bool {
        try sql.row(
            """
            SELECT 1 AS one FROM contactPoint WHERE person = $1 AND retired = 0 AND suspendedReason IS NULL LIMIT 1
            """, person) != nil
    }
}

extension Notice {
    /// A session's plan or a group's wants it, or does not.
    fileprivate var isPlanned: Bool {
        switch key.subject {
        case .session: key.kind != .receipt
        case .matter: true
        case .programme, .window, .incoming, .board: false
        }
    }
}
