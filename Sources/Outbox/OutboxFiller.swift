// The filler turns plans into rows. A round takes the sessions whose wanted set may have changed, asks the planner what
// should be said about each, and has the ledger make the stored notices equal to that: insert, move, supersede, revive.
// It holds nothing between rounds; a crash in the middle leaves sessions due, and the next round takes them up. If an
// input of a plan changed while it was made, the ledger refuses it and the session is planned again.

package import Foundation
package import Ledger
package import Logging
import Metrics
import Planner
import ServiceLifecycle
package import Sessions

package struct OutboxFiller: Service {
    private let ledger: LedgerDatabase
    private let horizon: TimeInterval
    private let rounds: Rounds
    private let next: Bell
    private let logger: Logger

    /// `next` is rung when rows were made that the dispatcher may have to send.
    package init(
        ledger: LedgerDatabase, horizon: TimeInterval = 24 * 3600, rounds: Rounds, ringing next: Bell, logger: Logger
    ) {
        (self.ledger, self.horizon, self.rounds, self.next, self.logger) = (ledger, horizon, rounds, next, logger)
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await rounds.run {
                let now = rounds.clock.now
                do {
                    try await fill()
                } catch let fault as UnplannedSession {
                    // The others are planned, and it is tried again with them: the service works (law 9).
                    report(fault)
                }
                return try await ledger.nextReplan(after: now)
            } onFailure: {
                report($0)
            }
        }
        rounds.pulse.stop(rounds.name)
    }

    private func report(_ error: any Error) { logger.error("cannot plan", metadata: ["error": "\(error)"]) }

    /// Plans everything that is due now. Returns how many rows changed. A session that cannot be planned stays due and
    /// keeps no other from its plan (law 9); its error is thrown when all others are done.
    @discardableResult
    package func fill() async throws -> Int {
        var changed = 0
        var faults: [Session.ID: any Error] = [:]
        while true {
            let due = try await ledger.situationsDue(at: rounds.clock.now, limit: 64 + faults.count)
                .filter { faults[$0.situation.session.id] == nil }
            if due.isEmpty { break }
            rounds.pulse.beat(rounds.name)
            for situation in due {
                do {
                    changed += try await plan(situation)
                } catch {
                    try Task.checkCancellation()
                    faults[situation.situation.session.id] = error
                }
            }
        }
        if changed > 0 { next.ring() }
        if let (session, error) = faults.first { throw UnplannedSession(session: session, reason: "\(error)") }
        return changed
    }

    private func plan(_ due: DueSituation) async throws -> Int {
        let (now, started) = (rounds.clock.now, ContinuousClock.now)
        let plan = SessionPlanner.plan(due.situation, at: now, horizon: horizon)
        let summary = try await ledger.reconcile(due, plan: plan, at: now)
        Timer(label: "convoke_plan_seconds").record(duration: ContinuousClock.now - started)
        return report(summary, of: due.situation.session.id)
    }

    private func report(_ summary: FillSummary, of session: Session.ID) -> Int {
        let changed = summary.inserted + summary.moved + summary.superseded + summary.revived
        guard changed + summary.expired > 0 else { return 0 }
        logger.info(
            "planned",
            metadata: [
                "session": "\(session)", "inserted": "\(summary.inserted)", "moved": "\(summary.moved)",
                "superseded": "\(summary.superseded)", "revived": "\(summary.revived)",
                "expired": "\(summary.expired)",
            ])
        return changed
    }
}

/// One of the sessions that could not be planned.
struct UnplannedSession: Error, CustomStringConvertible {
    let session: Session.ID
    let reason: String

    var description: String { "session \(session): \(reason)" }
}
