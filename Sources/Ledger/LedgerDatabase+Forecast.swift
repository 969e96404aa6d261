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
    /// Sessions that prepare those whose date changes or that fall away; they stay as they are until a person decides.
    package var preparations: [Session] = []
    /// Days on which the group does not meet, by the sessions that would now begin then.
    package var noMeetingDays: [Session.ID: NoMeetingDay] = [:]

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
                var forecast = SessionForecast(
                    first: first, following: Array(changes.dropFirst()), clashes: clashes)
                forecast.preparations = try transaction.sql.preparations(of: forecast.changes, at: now)
                forecast.noMeetingDays = try transaction.sql.noMeetingDays(among: forecast.changes)
                throw Rehearsal(forecast: forecast)
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
            for index in changed.indices {
                changed[index].after.changeSet = set
                changed[index].after.changed += Double(index) * Session.changeSetPace
            }
        }
        for pair in changed {
            try update(pair.after)
            // A new host has the turn from now on.
            if case .move(let move) = change, let host = move.host { try noteHost(host, of: pair.after) }
        }
        return changed
    }
}

extension SessionForecast.Changed {
    /// It has another date now, or none, or one again.
    fileprivate var hasNewDate: Bool {
        before.start != situation.session.start || before.status != situation.session.status
    }
}

extension SQLConnection {
    fileprivate func preparations(of changes: [SessionForecast.Changed], at now: Date) throws -> [Session] {
        let dated = changes.filter(\.hasNewDate)
        var found: [Session] = []
        for programme in Set(dated.map(\.before.programme)).sorted() {
            let rows = try query("SELECT id, content FROM series WHERE programme = $1 ORDER BY id", programme)
            let series = try readable(rows, of: "series") { try $0.json("content", as: Series.self) }
            let preparing = series.filter { one in dated.contains { $0.before.series == one.preparation?.series } }
            guard !preparing.isEmpty else { continue }
            let sessions = try query("SELECT * FROM session WHERE programme = $1 ORDER BY start, id", programme)
            found += try readable(sessions, of: "session", Session.init).filter { session in
                guard session.status != .cancelled, !session.isOver(at: now),
                    !changes.contains(where: { $0.before.id == session.id }),
                    let preparation = preparing.first(where: { $0.id == session.series })?.preparation
                else { return false }
                return dated.contains { session.prepares($0.before, preparation) }
            }
        }
        return found
    }

    fileprivate func noMeetingDays(among changes: [SessionForecast.Changed]) throws -> [Session.ID: NoMeetingDay] {
        var plans: [Programme.ID: [NoMeetingDay]] = [:]
        var found: [Session.ID: NoMeetingDay] = [:]
        for session in changes.filter(\.hasNewDate).map(\.situation.session) where session.status == .confirmed {
            let days = try plans[session.programme] ?? appliedPlan(of: session.programme)?.noMeetingDays ?? []
            plans[session.programme] = days
            found[session.id] = days.first(of: session)
        }
        return found
    }
}

extension Session {
    /// Whether it is the one that prepares `other`, by the dates of both, or by those the file gave them.
    fileprivate func prepares(_ other: Session, _ preparation: Preparation) -> Bool {
        guard other.series == preparation.series else { return false }
        return start == preparation.time(before: other.start)
            || recurrence != nil && recurrence == other.recurrence.map(preparation.time)
    }
}

/// Leaves a transaction without its writes.
private struct Rehearsal: Error {
    let forecast: SessionForecast
}
