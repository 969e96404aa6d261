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
        try await write(at: now) { transaction in
            _ = try transaction.undatedSession(session)
            var poll = try transaction.sql.requiredPoll(of: session)
            try poll.edit(adding: starts, withdrawing: numbers, until: until, at: now)
            try transaction.write(poll)
            return poll
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
        var found: [WallTime: [Clash]] = [:]
        for start in starts {
            let forecast = try await forecast(of: id, at: now) { transaction in
                var session = try transaction.sql.requiredSession(id)
                (session.start, session.status) = (start, .confirmed)
                try transaction.update(session)
            }
            found[start] = forecast.clashes
        }
        return found
    }
}
