// How notices lie in deliveries. Notices for one person, of one group, that fall due at the same instant share one
// delivery: at most one of them with a calendar part, and what asks for a short answer of its own always alone. Only
// a *pristine* delivery (ready, and never tried) may be changed; of any other some bytes may exist, so that whatever
// is still to be said of it moves to a new one.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    func delivery(_ id: Delivery.ID) throws -> Delivery? {
        // Not its bytes: they are ten times all the rest.
        try sql.row(
            """
            SELECT id, person, state, due, usefulUntil, urgent, attempts, nextAttempt FROM delivery WHERE id = $1
            """, id
        ).map(Delivery.init)
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredDelivery(_ id: Delivery.ID) throws -> Delivery {
        guard let delivery = try delivery(id) else { throw LedgerRefusal.unknown("delivery", id.description) }
        return delivery
    }

    /// Writes what `Delivery.apply` changed. A lease is kept only by one that was given one.
    func write(_ delivery: Delivery, lease: Lease? = nil) throws {
        try sql.execute(
            """
            UPDATE delivery SET state = $2, due = $3, usefulUntil = $4, urgent = $5, attempts = $6, nextAttempt = $7,
                instance = $8, leaseUntil = $9, failure = NULL
            WHERE id = $1
            """, delivery.id, delivery.state, delivery.due, delivery.usefulUntil, delivery.urgent, delivery.attempts,
            delivery.nextAttempt, lease?.instance, lease?.until)
        diary?.note(
            DeliveryStep(delivery: delivery.id, state: delivery.state, isNew: false, next: delivery.nextAttempt))
    }

    /// Applies `event` and writes the result without a lease.
    func apply(_ event: Delivery.Event, to id: Delivery.ID) throws {
        var delivery = try requiredDelivery(id)
        try delivery.apply(event)
        try write(delivery)
    }

    /// The delivery in which `notice` goes out: one that is there and fits, or a new one.
    func place(_ notice: Notice) throws -> Delivery.ID {
        if !notice.travelsAlone, let there = try companion(for: notice) {
            try sql.execute(
                """
                UPDATE delivery SET
                    usefulUntil = CASE WHEN usefulUntil < $2 THEN usefulUntil ELSE $2 END,
                    urgent = CASE WHEN urgent > $3 THEN urgent ELSE $3 END
                WHERE id = $1
                """, there, notice.usefulUntil, notice.urgent)
            return there
        }
        let id = Delivery.ID(number: randomNumber())
        try sql.execute(
            """
            INSERT INTO delivery (id, person, meetingGroup, state, due, usefulUntil, urgent, attempts, lane)
            VALUES ($1, $2, $3, 'ready', $4, $5, $6, 0, \(Self.lane(of: "$2")))
            """, id, notice.key.person, notice.group, notice.due, notice.usefulUntil, notice.urgent)
        diary?.note(DeliveryStep(delivery: id, state: .ready, isNew: true, next: notice.due))
        return id
    }

    private func companion(for notice: Notice) throws -> Delivery.ID? {
        try sql.row(
            """
            SELECT id FROM delivery
            WHERE person = $1 AND state = 'ready' AND attempts = 0 AND due = $2
                AND meetingGroup IS NOT DISTINCT FROM $3
                AND NOT EXISTS (
                    SELECT 1 FROM notice
                    WHERE notice.delivery = delivery.id AND (notice.kind IN ('receipt', 'date-poll', 'turn-offer')
                        OR (notice.kind = 'news' AND notice.step IN (\(Self.repliedSteps)))
                        OR ($4 = 1 AND notice.kind IN ('invitation', 'update', 'cancellation'))))
            ORDER BY id LIMIT 1
            """, notice.key.person, notice.due, notice.group, notice.key.kind.carriesCalendar)?("id")
    }

    private static let repliedSteps = News.repliedSteps.sorted().map { "'\($0)'" }.joined(separator: ", ")

    /// Writes the notice's times, puts it into `delivery`, or ends it without one.
    func write(_ notice: Notice, in delivery: Delivery.ID?, ended: Delivery.State? = nil) throws {
        let key = notice.key
        try sql.execute(
            """
            UPDATE notice SET due = $6, usefulUntil = $7, urgent = $8, delivery = $9, ended = $10
            WHERE subject = $1 AND revision = $2 AND kind = $3 AND step = $4 AND person = $5
            """, key.subject, key.revision, key.kind, key.step, key.person, notice.due, notice.usefulUntil,
            notice.urgent, delivery, ended)
    }

    func notices(in delivery: Delivery.ID) throws -> [Notice] {
        try sql.query("SELECT * FROM notice WHERE delivery = $1 ORDER BY due, kind, subject, step", delivery)
            .map(Notice.init)
    }

    /// After notices were taken out: what is empty goes, what is left has the times of what is left in it.
    func settle(_ id: Delivery.ID) throws {
        guard var delivery = try delivery(id), delivery.state.isOpen else { return }
        let left = try notices(in: id)
        guard let useful = left.map(\.usefulUntil).min() else {
            if delivery.isPristine {
                try sql.execute("DELETE FROM delivery WHERE id = $1", id)
            } else {
                try apply(.superseded, to: id)
            }
            return
        }
        guard delivery.isPristine else { return }
        delivery.usefulUntil = useful
        delivery.urgent = left.contains(where: \.urgent)
        try write(delivery)
    }

    /// Some attempt ended without an answer after its last byte: the person may have it, whatever came later (law 5).
    func mayHaveLeft(_ id: Delivery.ID) throws -> Bool {
        try sql.row("SELECT mayHaveLeft FROM delivery WHERE id = $1", id)?("mayHaveLeft") ?? false
    }

    /// Ends an open delivery for the sake of `ending`; every other notice in it that is still of use goes out in another,
    /// unless it may have arrived in this one.
    func end(_ id: Delivery.ID, _ event: Delivery.Event, as state: Delivery.State, ending: Set<Notice.Key>) throws {
        guard let delivery = try delivery(id) else { return }
        let all = try notices(in: id)
        let others = all.filter { !ending.contains($0.key) && $0.usefulUntil > now }
        if delivery.isPristine, !others.isEmpty {
            for notice in all where !others.contains(notice) { try write(notice, in: nil, ended: state) }
            try settle(id)
            return
        }
        try apply(event, to: id)
        guard try !mayHaveLeft(id) else { return }
        for notice in others { try write(notice, in: try place(notice)) }
    }
}

extension Delivery {
    /// Nothing was ever made of it: its notices may still be exchanged.
    var isPristine: Bool { state == .ready && attempts == 0 }
}

/// Who works on something, and until when at the latest (milliseconds of a clock that no jump of the wall clock moves).
package struct Lease: Hashable, Sendable {
    package var instance: String
    package var until: Int64

    package init(instance: String, until: Int64) { (self.instance, self.until) = (instance, until) }
}
