import Foundation
import Ledger
import Logging
import Outbox
import Sessions

extension TrialWatch {
    /// Law 2: in a copy of the ledger, everything is planned that is due now; then everything once more, which changes
    /// nothing.
    func lookAtPlans(_ tamper: Tamper) async {
        do {
            let (copy, now) = (try disk.copy(), scheduler.shown)
            let ledger = try await LedgerDatabase(copy, at: now)
            let clock = SimulatedClock(SimulatedProcess(number: 0, on: scheduler))
            let rounds = Rounds(name: "rehearsal", bell: Bell(), pulse: Pulse(on: clock), clock: clock)
            let quiet = Logger(label: "rehearsal") { _ in SwiftLogNoOpLogHandler() }
            let filler = OutboxFiller(ledger: ledger, rounds: rounds, ringing: Bell(), logger: quiet)
            try await filler.fill()
            let before = try notices(in: copy)
            if tamper == .losesNotice {
                try copy.transaction { _ = try $0.execute("DELETE FROM notice WHERE kind = 'invitation'", values: []) }
            }
            try copy.transaction { sql in
                try sql.execute("UPDATE session SET replanAt = $1, planVersion = planVersion + 1", now)
            }
            try await filler.fill()
            let after = try notices(in: copy)
            let change = zip(before, after).first { $0 != $1 }.map { "\($0.0) is now \($0.1)" }
            let sentence = "planning again changes something: \(change ?? "\(before.count) → \(after.count)")"
            check(2, before == after, sentence)
        } catch {
            check(2, false, "planning again fails: \(error)")
        }
    }

    private func notices(in database: SynchronousDatabase) throws -> [String] {
        try database.look { sql in
            try sql.query(
                """
                SELECT notice.subject, kind, step, revision, notice.person, coalesce(notice.ended, delivery.state) AS state,
                    notice.due
                FROM notice LEFT JOIN delivery ON delivery.id = notice.delivery
                ORDER BY notice.subject, kind, step, revision, notice.person
                """
            ).map { row in row.values.map { "\($0)" }.joined(separator: " ") }
        }
    }
}
