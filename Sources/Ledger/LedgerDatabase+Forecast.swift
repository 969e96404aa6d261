package import Foundation
package import Sessions

/// What a change to one session would do.
package struct SessionForecast: Hashable, Sendable {
    package var before: Session
    /// As it would be after the change: who would be told of it is the planner's word on that.
    package var situation: SessionSituation
    /// What people would newly have at the same time.
    package var clashes: [Clash]
}

extension LedgerDatabase {
    /// What `make` would do: it is done and taken back.
    ///
    /// Throws `LedgerRefusal.unknown` or `Session.Refusal`.
    package func forecast(
        _ change: Session.Change, of id: Session.ID, reason: String?, telling: Session.Telling = .whatIsMaterial,
        at now: Date
    ) async throws -> SessionForecast {
        try await forecast(of: id, at: now) { transaction in
            var session = try transaction.sql.requiredSession(id)
            try session.make(change, reason: reason, telling: telling, at: now)
            try transaction.update(session)
        }
    }

    /// What `change` would do to this session.
    func forecast(
        of id: Session.ID, at now: Date, _ change: @escaping @Sendable (LedgerTransaction) throws -> Void
    ) async throws -> SessionForecast {
        do {
            return try await write(at: now) { transaction in
                let before = try transaction.sql.requiredSession(id)
                let clashes = try transaction.newClashes { try change(transaction) }
                let situation = try transaction.sql.situation(of: try transaction.sql.requiredSession(id))
                throw Rehearsal(forecast: SessionForecast(before: before, situation: situation, clashes: clashes))
            }
        } catch let rehearsal as Rehearsal {
            return rehearsal.forecast
        }
    }
}

/// Leaves a transaction without its writes.
private struct Rehearsal: Error {
    let forecast: SessionForecast
}
