package import Foundation
package import Sessions

/// A group whose plan is due, with the version of what the plan is made from.
package struct DueGroup: Hashable, Sendable {
    package var situation: GroupSituation
    /// Grows whenever an input of the plan is touched.
    package var version: Int64

    package init(situation: GroupSituation, version: Int64) {
        (self.situation, self.version) = (situation, version)
    }
}

extension LedgerDatabase {
    /// The groups whose news may have changed, longest due first. They stay due until they are reconciled. One that
    /// cannot be read is left out, and stays due (law 9).
    package func groupsDue(at now: Date, limit: Int) async throws -> [DueGroup] {
        try await read { sql in
            let rows = try sql.query(
                "SELECT * FROM meetingGroup WHERE replanAt <= $1 ORDER BY replanAt, id LIMIT $2", now, limit + 1000)
            var due: [DueGroup] = []
            for row in rows where due.count < limit {
                let group = try sql.readable(row, of: "meetingGroup") { try sql.dueGroup($0, at: now) }
                if let group { due.append(group) }
            }
            return due
        }
    }

    /// For preview, at any time. Nil for an unknown group.
    package func situation(of group: Group.ID, at now: Date) async throws -> DueGroup? {
        try await read { sql in
            try sql.row("SELECT * FROM meetingGroup WHERE id = $1", group).map { try sql.dueGroup($0, at: now) }
        }
    }

    /// Whether news of this session, or of the group where it is nil, wait until a programme is started.
    package func isQuiet(_ session: Session.ID?, in group: Group.ID) async throws -> Bool {
        try await read { try $0.isQuiet(session, in: group) }
    }

    /// Makes the stored news of a group those that `plan` wants, as `reconcile` does with a session's notices.
    @discardableResult
    package func reconcile(_ due: DueGroup, plan: GroupPlan, at now: Date) async throws -> FillSummary {
        try await writeEach(at: now) { transaction in
            var summary = FillSummary()
            let id = due.situation.group.id
            let row = try transaction.sql.row("SELECT planVersion FROM meetingGroup WHERE id = $1", id)
            guard let row, try row("planVersion") == due.version else {
                summary.wasOutrun = true
                return summary
            }
            let people = Set(due.situation.people.map(\.person.id))
            try transaction.fill(plan.wanted, of: people, &summary) {
                try transaction.sql.history(ofNewsIn: id).said
            }
            try transaction.sql.execute(
                "UPDATE meetingGroup SET replanAt = $1 WHERE id = $2 AND replanAt IS DISTINCT FROM $1", plan.next, id)
            return summary
        }
    }

    /// Opens a matter: it is told, once, to whom it concerns. One of the same id that tells the same changes nothing;
    /// one that tells something else is told anew. Its `version` is the ledger's.
    package func open(_ matter: Matter, at now: Date) async throws {
        try await write(at: now) { try $0.open(matter) }
    }

    /// What has not left yet is not told any more; nothing for one that is unknown or closed.
    package func close(_ matter: Matter.ID, at now: Date) async throws {
        try await write(at: now) { try $0.close(matter) }
    }
}

extension SQLConnection {
    fileprivate func dueGroup(_ row: SQLRow, at now: Date) throws -> DueGroup {
        DueGroup(situation: try situation(of: Group(row), at: now), version: try row("planVersion"))
    }
}
