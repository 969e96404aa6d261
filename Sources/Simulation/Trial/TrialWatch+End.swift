import Daemon
import Foundation
import Inbox
import Ledger
import Sessions
import Synchronization

// What can be seen when the year is over: the world has been fair for a fortnight, everybody has had time for everything,
// and the ledger and what the world remembers have to tell the same story.

extension TrialWatch {
    func look(atEndOf trial: Trial, _ daemon: SimulatedDaemon) throws {
        try lookAtLedger()
        try lookForWhatLeft()
        try lookAtWaste(trial)
        try lookAtMail(trial)
        try lookAtAnswers()
        guard let assembly = daemon.assembly.value else { return check(9, false, "the daemon never came up") }
        try lookAtReadings(trial, assembly)
    }

    /// What no CHECK can say (`InvariantTests`), and that nothing is under way or overdue.
    private func lookAtLedger() throws {
        let faults = try disk.look { sql in
            try sql.query(
                """
                SELECT 'an open delivery without a notice' AS fault, id FROM delivery
                    WHERE state IN ('ready', 'claimed', 'deferred')
                        AND id NOT IN (SELECT delivery FROM notice WHERE delivery IS NOT NULL)
                UNION ALL SELECT 'a notice of somebody else', id
                    FROM notice JOIN delivery ON delivery.id = notice.delivery WHERE notice.person <> delivery.person
                UNION ALL SELECT 'two calendar parts', delivery FROM notice
                    WHERE delivery IS NOT NULL AND kind IN ('invitation', 'update', 'cancellation')
                    GROUP BY delivery HAVING count(*) > 1
                UNION ALL SELECT 'an attempt too many or too few', id FROM delivery
                    WHERE attempts <> (SELECT count(*) FROM deliveryAttempt WHERE delivery = delivery.id)
                """
            ).map { "\(try $0("fault") as String): \(try $0("id") as String)" }
        }
        check(1, faults.isEmpty, faults.first ?? "")
        let now = scheduler.shown
        let stuck = try disk.look { sql in
            try sql.query(
                """
                SELECT id, state FROM delivery WHERE state IN ('claimed', 'sending')
                    OR (state IN ('ready', 'deferred', 'uncertain') AND coalesce(nextAttempt, due) <= $1
                        AND (state <> 'uncertain' OR nextAttempt IS NOT NULL))
                UNION ALL SELECT id, 'due for planning' FROM session WHERE replanAt <= $1
                """, now
            ).map { "\(try $0("id") as String) is \(try $0("state") as String)" }
        }
        check(9, stuck.isEmpty, "at the end of the year \(stuck.first ?? "")")
        let unread = try disk.look { sql in
            try sql.query("SELECT id FROM incomingMessage WHERE state IN ('pending', 'processing')").count
        }
        check(8, unread == 0, "\(unread) messages never ended")
    }

    /// Law 3: the ledger calls accepted what was taken, and nothing else.
    private func lookForWhatLeft() throws {
        let rows = try disk.look { sql in
            try sql.query("SELECT id, state, mayHaveLeft FROM delivery ORDER BY id").map {
                (
                    id: try $0("id") as Delivery.ID, state: try $0("state") as Delivery.State,
                    mayHaveLeft: try $0("mayHaveLeft") as Bool
                )
            }
        }
        let uncertain = try disk.look { sql in
            Set(
                try sql.query(
                    "SELECT DISTINCT delivery FROM deliveryAttempt WHERE outcome IS NULL OR outcome = 'uncertain'"
                ).map { try $0("delivery") as Delivery.ID })
        }
        let told = state.withLock(\.told)
        for row in rows {
            let isTaken = told[row.id]?.transfers.contains(where: \.isTaken) ?? false
            if row.state == .accepted {
                check(3, isTaken, "delivery \(row.id) is called accepted, and nobody took it")
            } else if isTaken {
                check(
                    3, told[row.id]?.isBounced ?? false || row.mayHaveLeft || uncertain.contains(row.id),
                    "delivery \(row.id) was taken, and is called \(row.state)")
            }
        }
        check(3, Set(told.keys).isSubset(of: rows.map(\.id)), "what left is not in the ledger")
    }

    /// Law 9: what expired had no chance, and what was given up was refused.
    private func lookAtWaste(_ trial: Trial) throws {
        struct Waste { var id: Delivery.ID?, what: String, from: Date, until: Date }
        let wasted = try disk.look { sql in
            try sql.query(
                """
                SELECT delivery.id AS id, notice.kind || ' ' || notice.step || ' about ' || notice.subject || ' to '
                    || notice.person AS what, notice.due AS due, notice.created AS created,
                    notice.usefulUntil AS usefulUntil
                FROM notice LEFT JOIN delivery ON delivery.id = notice.delivery
                WHERE coalesce(notice.ended, delivery.state) = 'expired'
                ORDER BY notice.due, notice.subject, notice.kind, notice.step, notice.person
                """
            ).map { row -> Waste in
                let (due, created): (Date, Date) = (try row("due"), try row("created"))
                return Waste(
                    id: try row("id"), what: try row("what"), from: max(due, created), until: try row("usefulUntil"))
            }
        }
        let start = trial.world.group.begins.millisecondsSince1970
        let (told, downtimes) = state.withLock { ($0.told, $0.downtimes) }
        for waste in wasted {
            let (from, until) = (waste.from.millisecondsSince1970 - start, waste.until.millisecondsSince1970 - start)
            guard from < until else { continue }
            let tries = (waste.id.flatMap { told[$0]?.transfers.map(\.at) } ?? []).filter { $0 > from && $0 < until }
            let ends = [from] + tries + [until]
            for (index, (one, next)) in zip(ends, ends.dropFirst()).enumerated() {
                let calm = trial.world.weather.longestCalm(from: one, until: next, besides: downtimes)
                // What was deferred waits four hours at most for its next time.
                check(9, calm < (index == 0 ? 1 : 6) * .hour, "\(waste.what) expired, and there was time for it")
            }
        }
    }

    /// Law 6: what the server was told may go, is here to the letter.
    private func lookAtMail(_ trial: Trial) throws {
        let kept = try disk.look { sql in
            Set(
                try sql.query("SELECT raw FROM incomingMessage WHERE raw IS NOT NULL").map {
                    StableSum.of(try $0("raw") as [UInt8])
                })
        }
        for sum in state.withLock(\.settled) {
            check(6, kept.contains(sum), "mail with the sum \(String(sum, radix: 16)) was let go and is not kept")
        }
        for item in trial.world.state.withLock(\.box.items) {
            // A crash between keeping and marking leaves one unmarked.
            check(6, item.isSeen || kept.contains(StableSum.of(item.bytes)), "mail \(item.uid) was never collected")
        }
    }

    /// Law 7: no answer to a machine, and two a day at most.
    private func lookAtAnswers() throws {
        let automatic = state.withLock(\.automatic)
        let answered = try disk.look { sql in
            try sql.query(
                """
                SELECT incomingMessage.id, raw, notice.person AS person, created
                FROM notice JOIN incomingMessage ON notice.subject = 'incoming:' || incomingMessage.id
                WHERE notice.kind = 'receipt' ORDER BY notice.person, created
                """
            ).map {
                (
                    id: try $0("id") as String, sum: StableSum.of(try $0("raw") as [UInt8]),
                    person: try $0("person") as Person.ID, at: try $0("created") as Date
                )
            }
        }
        for (index, one) in answered.enumerated() {
            check(7, !automatic.contains(one.sum), "message \(one.id) was written by a machine and is answered")
            let day = answered[...index].filter {
                $0.person == one.person && $0.at > one.at.addingTimeInterval(-86_400)
            }
            check(7, day.count <= 2, "\(one.person) gets a third answer within a day")
        }
    }

    /// Law 6: read again, a message means what it meant, unless what it is about was changed since.
    private func lookAtReadings(_ trial: Trial, _ assembly: Assembly) throws {
        let ids = try disk.look { sql in
            try sql.query(
                """
                SELECT incomingMessage.id AS id FROM incomingMessage
                    LEFT JOIN session ON session.id = incomingMessage.session
                    LEFT JOIN attendee ON attendee.session = session.id AND attendee.person = incomingMessage.person
                WHERE raw IS NOT NULL AND incomingMessage.state IN ('applied', 'ignored')
                    AND coalesce(session.status, '') <> 'cancelled' AND coalesce(session.changed, 0) < received
                    AND attendee.removed IS NULL AND coalesce(attendee.since, 0) < received
                ORDER BY incomingMessage.id
                """
            ).map { try $0("id") as IncomingMessage.ID }
        }
        guard trial.plan.tamper != .readsNothing else { return }
        let (before, said) = (try facts(), try readings(ids.prefix(4)))
        let (now, ledger) = (scheduler.shown, assembly.ledger)
        try scheduler.complete {
            for id in ids.prefix(4) { try await ledger.reprocess(id, at: now) }
            _ = try await assembly.processor.process()
        }
        let after = try facts()
        guard before != after else { return check(6, true, "") }
        let change = zip(said, try readings(ids.prefix(4))).filter { $0 != $1 }.map { "\($0.0) → \($0.1)" }
        check(6, false, "read again, messages mean something else: \(change.joined(separator: "; "))")
    }

    /// What is said of messages, a line each.
    private func readings(_ ids: some Sequence<IncomingMessage.ID>) throws -> [String] {
        try disk.look { sql in
            try ids.map { id in
                let row = try sql.row("SELECT state, reading, explanation FROM incomingMessage WHERE id = $1", id)
                return "\(id): \(row?.values.map { "\($0)" }.joined(separator: " ") ?? "")"
            }
        }
    }

    private func facts() throws -> Set<String> {
        try disk.look { sql in
            Set(
                try sql.query(
                    """
                    SELECT 'rsvp', session, person, status, message, at FROM rsvp WHERE superseded IS NULL
                    UNION ALL SELECT 'feedback', session, person, answers, message, at FROM feedback
                        WHERE superseded IS NULL
                    UNION ALL SELECT 'offer', session, person, words, message, at FROM contribution
                        WHERE superseded IS NULL
                    """
                ).map { row in row.values.map { "\($0)" }.joined(separator: " ") })
        }
    }
}
