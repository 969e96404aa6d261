package import Foundation
package import Sessions

/// A session whose plan is due, with the version of what the plan is made from.
package struct DueSituation: Hashable, Sendable {
    package var situation: SessionSituation
    /// Grows whenever an input of the plan is touched.
    package var version: Int64

    package init(situation: SessionSituation, version: Int64) {
        (self.situation, self.version) = (situation, version)
    }
}

/// What reconciling one session's plan changed.
package struct FillSummary: Hashable, Sendable {
    package var inserted = 0
    package var moved = 0
    package var superseded = 0
    package var expired = 0
    package var revived = 0
    /// An input changed after the situation was read: nothing was written, and the session is still due.
    package var wasOutrun = false

    package init() {}
}

extension LedgerDatabase {
    /// The sessions whose wanted set may have changed, longest due first. They stay due until they are reconciled. One
    /// that cannot be read is left out, and stays due (law 9).
    package func situationsDue(at now: Date, limit: Int) async throws -> [DueSituation] {
        try await read { sql in
            let rows = try sql.query(
                "SELECT id FROM session WHERE replanAt <= $1 ORDER BY replanAt, id LIMIT $2", now, limit + 1000)
            var due: [DueSituation] = []
            for row in rows where due.count < limit {
                guard let session = try sql.row("SELECT * FROM session WHERE id = $1", row("id") as Session.ID),
                    let situation = try sql.readable(session, of: "session", sql.dueSituation)
                else { continue }
                due.append(situation)
            }
            return due
        }
    }

    /// For preview, at any time. Nil for an unknown session.
    package func situation(of session: Session.ID) async throws -> DueSituation? {
        try await read { sql in
            guard let row = try sql.row("SELECT * FROM session WHERE id = $1", session) else { return nil }
            return try sql.dueSituation(row)
        }
    }

    /// When the next plan falls due; nil when nothing is left to come. Of those after `instant` only, if one is given:
    /// what was due before and still is could not be planned.
    package func nextReplan(after instant: Date = .distantPast) async throws -> Date? {
        try await read {
            try $0.row(
                """
                SELECT min(next) AS next FROM (
                    SELECT min(replanAt) AS next FROM session WHERE replanAt > $1
                    UNION ALL SELECT min(replanAt) FROM meetingGroup WHERE replanAt > $1
                    UNION ALL SELECT min(turnsAt) FROM meetingGroup WHERE turnsAt > $1) AS planned
                """, instant)?("next")
        }
    }

    /// Laws 1 and 2: makes the stored notices of a session those that `plan` wants. Missing ones are inserted (the
    /// key's uniqueness is the permission), open ones get the due time they are wanted at, open ones no longer wanted
    /// are superseded, and superseded ones that never left and are wanted again are revived. What left, left. A repeat
    /// of an uncertain one that is no longer wanted is called off. The session is due again at `plan.next`.
    ///
    /// Doing it twice changes nothing. People whom the situation leaves out keep what they have (law 9). If an input was
    /// touched since the situation was read, nothing is written.
    @discardableResult
    package func reconcile(_ due: DueSituation, plan: SessionPlan, at now: Date) async throws -> FillSummary {
        try await writeEach(at: now) { transaction in
            var summary = FillSummary()
            let id = due.situation.session.id
            let row = try transaction.sql.row("SELECT planVersion FROM session WHERE id = $1", id)
            guard let row, try row("planVersion") == due.version else {
                summary.wasOutrun = true
                return summary
            }
            let people = Set(due.situation.people.map(\.person.id))
            try transaction.fill(plan.wanted, of: people, &summary) { try transaction.sql.saidNotices(of: id) }
            try transaction.sql.execute(
                "UPDATE session SET replanAt = $1 WHERE id = $2 AND replanAt IS DISTINCT FROM $1", plan.next, id)
            return summary
        }
    }

    /// Stores one notice that no session's plan makes (a board's link, a report that was asked for), ready to go out.
    /// Returns its delivery, or nil when this key was used before.
    @discardableResult
    package func say(_ notice: Notice, at now: Date) async throws -> Delivery.ID? {
        try await write(at: now) { try $0.insert(notice, receipt: nil) }
    }
}

extension SQLConnection {
    fileprivate func dueSituation(_ row: SQLRow) throws -> DueSituation {
        DueSituation(situation: try situation(of: Session(row)), version: try row("planVersion"))
    }
}
