import Foundation
import Sessions

// What belongs to one delivery's story beside its own rows.
extension SQLConnection {
    func places(of attempts: [DeliveryAttempt]) throws -> [ContactPoint.ID: ContactPoint] {
        var places: [ContactPoint.ID: ContactPoint] = [:]
        for id in Set(attempts.map(\.contactPoint)) {
            places[id] = try row("SELECT * FROM contactPoint WHERE id = $1", id).map(ContactPoint.init)
        }
        return places
    }

    /// In the order of their arrival, without raw bytes.
    func arrivals(answering id: Delivery.ID) throws -> [IncomingDetail] {
        let rows = try query(
            """
            SELECT id, channel, source, received, state, NULL AS raw, attempts, person, session, delivery, words,
                subject, sender, reading, explanation, ended, decidedBy
            FROM incomingMessage WHERE delivery = $1 ORDER BY received, number
            """, id)
        return try readable(rows, of: "incomingMessage", IncomingDetail.init)
    }

    /// What the messages about it reported of the addresses it went to.
    func bounces(of id: Delivery.ID) throws -> [IncomingMessage.ID: AddressReport.Kind] {
        let rows = try query(
            """
            SELECT message, kind FROM addressReport
            WHERE message IN (SELECT id FROM incomingMessage WHERE delivery = $1) AND kind <> 'answered'
            ORDER BY number
            """, id)
        return Dictionary(
            try rows.map { (try $0("message"), try $0("kind")) }, uniquingKeysWith: { first, _ in first })
    }

    /// Deliveries that carry, for the same person and subject, a later revision of what this one carries, or what was made
    /// later and tells of a change.
    func successors(of id: Delivery.ID) throws -> [Delivery.ID] {
        try query(
            """
            SELECT DISTINCT later.delivery AS id FROM notice AS own JOIN notice AS later
                ON later.subject = own.subject AND later.person = own.person AND later.delivery <> own.delivery
                AND ((later.kind = own.kind AND later.step = own.step AND later.revision > own.revision)
                    OR (later.created > own.created AND later.kind IN ('update', 'cancellation')))
            WHERE own.delivery = $1 ORDER BY id
            """, id
        ).map { try $0("id") }
    }
}
