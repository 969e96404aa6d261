package import Foundation
package import Sessions

/// What a change to one session, or to it and those that follow it, would do.
package struct SessionForecast: Hashable, Sendable {
    package struct Changed: Hashable, Sendable {
        package var before: Session
        /// As it would be after the change: who would be told of it is the planner's word on that.
        package var situation: SessionSituation
    }

    package var first: Changed
    /// By their starts.
    package var following: [Changed]
    /// What people would newly have at the same time.
    package var clashes: [Clash]

    package var changes: [Changed] { [first] + following }
    package var before: Session { first.before }
    package var situation: SessionSituation { first.situation }
}

extension LedgerDatabase {
    /// What `make` would do: it is done and taken back.
    ///
    /// Throws `LedgerRefusal.unknown` or `Session.Refusal`.
    package func forecast(
        _ change: Session.Change, of id: Session.ID, andFollowing: Bool = false, reason: String?,
        telling: Session.Telling = .whatIsMaterial, at now: Date
    ) async throws -> SessionForecast {
        try await rehearse(at: now) { transaction in
            try transaction.make(change, of: id, andFollowing: andFollowing, reason: reason, telling: telling)
                .map(\.before)
        }
    }

    /// What `change` would do to this session.
    func forecast(
        of id: Session.ID, at now: Date, _ change: @escaping @Sendable (LedgerTransaction) throws -> Void
    ) async throws -> SessionForecast {
        try await rehearse(at: now) { transaction in
            let before = try transaction.sql.requiredSession(id)
            try change(transaction)
            return [before]
        }
    }

    /// - Parameter change: returns the sessions that it changed, as they were.
    private func rehearse(
        at now: Date, _ change: @escaping @Sendable (LedgerTransaction) throws -> [Session]
    ) async throws -> SessionForecast {
        do {
            return try await write(at: now) { transaction in
                var before: [Session] = []
                let clashes = try transaction.newClashes { before = try change(transaction) }
                let changes = try before.map { session in
                    let after = try transaction.sql.requiredSession(session.id)
                    return SessionForecast.Changed(
                        before: session, situation: try transaction.sql.situation(of: after))
                }
                guard let first = changes.first else { throw Session.Refusal.unchanged }
                throw Rehearsal(
                    forecast: SessionForecast(first: first, following: Array(changes.dropFirst()), clashes: clashes))
            }
        } catch let rehearsal as Rehearsal {
            return rehearsal.forecast
        }
    }
}

extension LedgerTransaction {
    /// Changes the session and, if wished, those of its series that follow it, each that the change makes another. Where
    /// several change, they are named a set that is explained once. Throws `LedgerRefusal.unknown`, or the
    /// `Session.Refusal` of the first one if none of them changes.
    func make(
        _ change: Session.Change, of id: Session.ID, andFollowing: Bool, reason: String?, telling: Session.Telling
    ) throws -> [(before: Session, after: Session)] {
        let first = try sql.requiredSession(id)
        var sessions = [first]
        if andFollowing { sessions += first.following(change, in: try sql.sessions(of: first.programme), at: now) }
        var refusal: Session.Refusal?
        var changed: [(before: Session, after: Session)] = []
        for session in sessions {
            var after = session
            do {
                try after.make(change.alike(for: session, as: first), reason: reason, telling: telling, at: now)
                changed.append((session, after))
            } catch let refused as Session.Refusal {
                refusal = refusal ?? refused
            }
        }
        if changed.isEmpty, let refusal { throw refusal }
        if changed.count > 1, telling != .nothing {
            let set = Session.ChangeSet(mintID())
            for index in changed.indices { changed[index].after.changeSet = set }
        }
        for pair in changed {
            try update(pair.after)
            // A new host has the turn from now on.
            if case .move(let move) = change, let host = move.host { try noteHost(host, of: pair.after) }
        }
        return changed
    }
}

/// Leaves a transaction without its writes.
private struct Rehearsal: Error {
    let forecast: SessionForecast
}
