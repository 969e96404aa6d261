package import Foundation
package import Sessions

/// One address with whose it is and all that is known of it.
package struct AddressStanding: Sendable {
    package var person: Person
    package var point: ContactPoint
    package var health: AddressHealth
}

extension LedgerDatabase {
    /// Every address on the roster, or those that nothing is sent to; of `person`, or of everybody. By people's names,
    /// most wanted first.
    package func addresses(of person: Person.ID? = nil, suspended: Bool = false) async throws -> [AddressStanding] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT contactPoint.* FROM contactPoint JOIN person ON person.id = contactPoint.person
                WHERE retired = 0 AND (contactPoint.person = $1 OR $1 IS NULL)
                    AND (suspendedReason IS NOT NULL OR $2 = 0)
                ORDER BY person.name, person.id, rank, contactPoint.id
                """, person, suspended)
            return try sql.readable(rows, of: "contactPoint", ContactPoint.init).compactMap { point in
                guard let person = try sql.readablePerson(point.person) else { return nil }
                return AddressStanding(person: person, point: point, health: try sql.health(of: point))
            }
        }
    }

    /// Stops sending to an address. One that is suspended already keeps its first reason.
    package func suspend(_ contactPoint: ContactPoint.ID, reason: String, at now: Date) async throws {
        try await write(at: now) { transaction in
            try transaction.append(AddressReport(.suspended, detail: reason, at: now), of: contactPoint)
            try transaction.settleAddress(contactPoint)
        }
    }

    /// Lets a suspended address be used again, and what was lost and is still of use be said again. No report from before
    /// suspends it anew, or counts towards its score.
    package func reinstate(_ contactPoint: ContactPoint.ID, at now: Date) async throws {
        try await write(at: now) { transaction in
            let row = try transaction.sql.row(
                "SELECT 1 AS one FROM contactPoint WHERE id = $1 AND suspendedReason IS NOT NULL", contactPoint)
            guard row != nil else { return }
            try transaction.append(AddressReport(.reinstated, detail: "reinstated", at: now), of: contactPoint)
            try transaction.settleAddress(contactPoint)
        }
    }
}
