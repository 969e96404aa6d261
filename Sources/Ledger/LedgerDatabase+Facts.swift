package import Foundation
package import Sessions

extension LedgerDatabase {
    /// Records what somebody pressed on a page or said by a person's word. Facts get new ids, `source`, and now as their
    /// time; attendees' statuses follow and sessions are planned anew.
    ///
    /// Throws `LedgerRefusal.wrongForm` for feedback to an anonymous form (law 13), `.unknown`, or `SQLFailure` of kind
    /// `constraint` when a fact names somebody the ledger does not know; then nothing is recorded.
    package func record(_ facts: [Fact], from source: FactSource, at now: Date) async throws {
        try await write(at: now) { transaction in
            let recorder = FactRecorder(transaction: transaction, message: nil, source: source)
            if try recorder.record(facts) { throw LedgerRefusal.wrongForm }
            if case .page(let delivery) = source { try transaction.noteProof(byPageOf: delivery) }
        }
    }

    /// Law 13: keeps the answers without person, time, source or order, and beside them that this person has answered.
    ///
    /// Throws `LedgerRefusal.alreadyAnswered`; `.wrongForm` where the form is not anonymous; `.unknown`.
    package func recordAnonymousFeedback(
        on session: Session.ID, by person: Person.ID, answers: [Int: FeedbackAnswer], remark: String?, at now: Date
    ) async throws {
        try await write(at: now) { transaction in
            let form = try transaction.sql.requiredSession(session).feedback
            guard form?.anonymous == true else { throw LedgerRefusal.wrongForm }
            let marked = try transaction.sql.execute(
                """
                INSERT INTO feedbackMark (session, person) VALUES ($1, $2) ON CONFLICT (session, person) DO NOTHING
                """, session, person)
            guard marked == 1 else { throw LedgerRefusal.alreadyAnswered }
            try transaction.sql.execute(
                "INSERT INTO anonymousFeedback (id, session, answers, remark) VALUES ($1, $2, $3, $4)",
                transaction.mintID(), session, try storedJSON(answers), remark)
            try transaction.replan(session)
        }
    }

    /// Writes down who came (*điểm danh*); the last word on each person counts.
    package func recordAttendance(
        _ came: [Person.ID: Bool], in session: Session.ID, from source: FactSource, at now: Date
    ) async throws {
        try await write(at: now) { transaction in
            _ = try transaction.sql.requiredSession(session)
            for (person, came) in came.sorted(by: { $0.key < $1.key }) {
                try transaction.sql.execute(
                    """
                    INSERT INTO attendance (id, session, person, came, sourceKind, source, at)
                    VALUES ($1, $2, $3, $4, $5, $6, $7)
                    """, transaction.mintID(), session, person, came, source.storedKind, source.storedSource, now)
            }
            try transaction.replan(session)
        }
    }

    /// Every answer there ever was to this session, superseded ones left out, in the order of arrival.
    package func rsvps(of session: Session.ID) async throws -> [RSVP] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT rsvp.* FROM rsvp \(FactOrder("rsvp").join)
                WHERE rsvp.session = $1 AND superseded IS NULL ORDER BY \(FactOrder("rsvp").latestLast)
                """, session)
            return try sql.readable(rows, of: "rsvp", RSVP.init)
        }
    }
}
