// The filler turns plans into rows. A round settles whose turn it is where that is due, takes the sessions whose
// wanted set may have changed, and the groups that have something to tell beside them, asks the planner what should
// be said about each, and has the ledger make the stored notices equal to that: insert, move, supersede, revive. It
// holds nothing between rounds; a crash in the middle leaves them due, and the next round takes them up. If an input
// of a plan changed while it was made, the ledger refuses it and it is planned again.

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

    package func run() async throws { await cancelWhenGracefulShutdown { await work() } }

    /// What `run` does, until the task is cancelled.
    package func work() async {
        await rounds.run {
            let now = rounds.clock.now
            do {
                try await fill()
            } catch let fault as Unplanned {
                // The others are planned, and it is tried again with them: the service works (law 9).
                report(fault)
            }
            return try await ledger.nextReplan(after: now)
        } onFailure: {
            report($0)
        }
        rounds.pulse.stop(rounds.name)
    }

    private func report(_ error: any Error) { logger.error("cannot plan", metadata: ["error": "\(error)"]) }

    /// Plans everything that is due now. Returns how many rows changed. A session or group that cannot be planned stays
    /// due and keeps no other from its plan (law 9); its error is thrown when all others are done.
    @discardableResult
    package func fill() async throws -> Int {
        var faults: [String: any Error] = [:]
        for (group, error) in try await ledger.settleTurns(at: rounds.clock.now).faults {
            faults["turns of \(group)"] = error
        }
        var changed = try await fill(&faults, plan: plan, place: { "session \($0.situation.session.id)" }) {
            try await ledger.situationsDue(at: rounds.clock.now, limit: $0)
        }
        changed += try await fill(&faults, plan: plan, place: { "group \($0.situation.group.id)" }) {
            try await ledger.groupsDue(at: rounds.clock.now, limit: $0)
        }
        if changed > 0 { next.ring() }
        if let (place, error) = faults.first { throw Unplanned(place: place, reason: "\(error)") }
        return changed
    }

    private func fill<Due>(
        _ faults: inout [String: any Error], plan: (Due) async throws -> Int, place: (Due) -> String,
        due: (_ limit: Int) async throws -> [Due]
    ) async throws -> Int {
        var changed = 0
        while true {
            let found = try await due(64 + faults.count).filter { faults[place($0)] == nil }
            if found.isEmpty { return changed }
            rounds.pulse.beat(rounds.name)
            for one in found {
                do {
                    changed += try await plan(one)
                } catch {
                    try Task.checkCancellation()
                    faults[place(one)] = error
                }
            }
        }
    }

    private func plan(_ due: DueSituation) async throws -> Int {
        let (now, started) = (rounds.clock.now, ContinuousClock.now)
        let plan = SessionPlanner.plan(due.situation, at: now, horizon: horizon)
        let summary = try await ledger.reconcile(due, plan: plan, at: now)
        Timer(label: "convoke_plan_seconds").record(duration: ContinuousClock.now - started)
        return report(summary, of: "session", due.situation.session.id.rawValue)
    }

    private func plan(_ due: DueGroup) async throws -> Int {
        let now = rounds.clock.now
        let plan = GroupPlanner.plan(due.situation, at: now)
        let summary = try await ledger.reconcile(due, plan: plan, at: now)
        if !plan.untold.isEmpty {
            logger.warning(
                "nobody who runs the group can be told: see `convoke check` and `convoke address list --suspended`",
                metadata: ["group": "\(due.situation.group.id)", "matters": "\(plan.untold.count)"])
        }
        return report(summary, of: "group", due.situation.group.id.rawValue)
    }

    private func report(_ summary: FillSummary, of what: String, _ id: String) -> Int {
        let changed = summary.inserted + summary.moved + summary.superseded + summary.revived
        guard changed + summary.expired > 0 else { return 0 }
        logger.info(
            "planned",
            metadata: [
                what: "\(id)", "inserted": "\(summary.inserted)", "moved": "\(summary.moved)",
                "superseded": "\(summary.superseded)", "revived": "\(summary.revived)",
                "expired": "\(summary.expired)",
            ])
        return changed
    }
}

/// One of the sessions and groups that could not be planned.
struct Unplanned: Error, CustomStringConvertible {
    let place: String
    let reason: String

    var description: String { "\(place): \(reason)" }
}
