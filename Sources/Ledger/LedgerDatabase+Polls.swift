package import Foundation
package import Sessions

extension LedgerDatabase {
    /// How the question for the session's date stands; nil if it was never asked.
    package func pollBoard(of session: Session.ID) async throws -> PollBoard? {
        try await read { try $0.pollBoard(of: session) }
    }

    /// Asks everybody who is asked to the session, which has no date, on which of `starts` they could come. One that
    /// was asked before is asked anew: the numbers of the options go on.
    ///
    /// Throws `LedgerRefusal.unknown` or `DatePoll.Refusal`; so do the next ones.
    @discardableResult
    package func openPoll(
        of session: Session.ID, between starts: [WallTime], until: WallDate, at now: Date
    ) async throws -> DatePoll {
        try await write(at: now) { try $0.openPoll(of: session, between: starts, until: until) }
    }

    /// Offers and withdraws options; votes stay with the numbers they were given for.
    @discardableResult
    package func editPoll(
        of session: Session.ID, adding starts: [WallTime], withdrawing numbers: [Int], until: WallDate?, at now: Date
    ) async throws -> DatePoll {
        try await write(at: now) {
            try $0.editPoll(of: session, adding: starts, withdrawing: numbers, until: until)
        }
    }

    /// Throws what `openPoll` would throw, and changes nothing.
    package func rehearseOpening(
        of session: Session.ID, between starts: [WallTime], until: WallDate, at now: Date
    ) async throws {
        _ = try await rehearse(at: now) { _ = try $0.openPoll(of: session, between: starts, until: until) }
    }

    /// Throws what `editPoll` would throw, and changes nothing.
    package func rehearseEditing(
        of session: Session.ID, adding starts: [WallTime], withdrawing numbers: [Int], until: WallDate?, at now: Date
    ) async throws {
        _ = try await rehearse(at: now) {
            _ = try $0.editPoll(of: session, adding: starts, withdrawing: numbers, until: until)
        }
    }

    /// Closes the poll and gives the session the option's date; nil leaves it without one.
    @discardableResult
    package func closePoll(
        of session: Session.ID, choosing number: Int?, reason: String?,
        telling: Session.Telling = .whatIsMaterial, at now: Date
    ) async throws -> Session {
        try await write(at: now) {
            try $0.closePoll(of: session, choosing: number, reason: reason, telling: telling)
        }
    }

    /// What closing the poll would do.
    package func forecastClosing(
        of id: Session.ID, choosing number: Int?, reason: String?, telling: Session.Telling = .whatIsMaterial,
        at now: Date
    ) async throws -> SessionForecast {
        try await forecast(of: id, at: now) {
            _ = try $0.closePoll(of: id, choosing: number, reason: reason, telling: telling)
        }
    }

    /// What people would newly have at the same time if the session began at each of `starts`.
    package func clashes(
        of id: Session.ID, beginningAt starts: [WallTime], at now: Date
    ) async throws -> [WallTime: [Clash]] {
        try await rehearse(at: now) { transaction in
            let session = try transaction.sql.requiredSession(id)
            var found: [WallTime: [Clash]] = [:]
            for start in starts {
                var dated = session
                (dated.start, dated.status) = (start, .confirmed)
                found[start] = try transaction.newClashes { try transaction.update(dated) }
                try transaction.update(session)
            }
            return found
        }
    }

    /// Does it, and takes it back.
    private func rehearse<Value: Sendable>(
        at now: Date, _ change: @escaping @Sendable (LedgerTransaction) throws -> Value
    ) async throws -> Value {
        do {
            return try await write(at: now) { throw Rehearsed(value: try change($0)) }
        } catch let rehearsed as Rehearsed<Value> {
            return rehearsed.value
        }
    }
}

/// Leaves a transaction without its writes.
private struct Rehearsed<Value: Sendable>: Error {
    let value: Value
}
