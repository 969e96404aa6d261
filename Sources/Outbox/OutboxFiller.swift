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
                try await fill()
                return try await ledger.nextReplan()
            } onFailure: {
                logger.error("cannot plan", metadata: ["error": "\($0)"])
            }
        }
        rounds.pulse.stop(rounds.name)
    }

    /// Plans everything that is due now. Returns how many rows changed.
    @discardableResult
    package func fill() async throws -> Int {
        var changed = 0
        while true {
            let now = rounds.clock.now
            let due = try await ledger.situationsDue(at: now, limit: 64)
            if due.isEmpty { break }
            for situation in due {
                let started = ContinuousClock.now
                let plan = SessionPlanner.plan(situation.situation, at: now, horizon: horizon)
                let summary = try await ledger.reconcile(situation, plan: plan, at: now)
                Timer(label: "convoke_plan_seconds").record(duration: ContinuousClock.now - started)
                changed += report(summary, of: situation.situation.session.id)
            }
        }
        if changed > 0 { next.ring() }
        return changed
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
