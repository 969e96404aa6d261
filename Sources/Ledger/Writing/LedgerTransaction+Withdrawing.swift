internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Takes back what an earlier reading of this message recorded, and nothing that a person decided (law 6).
    func withdrawFacts(of message: IncomingMessage.ID) throws {
        try withdrawJudgement(of: message, kinds: Contribution.Kind.allCases)
        try withdrawVotes(of: message)
        try withdrawMatters(of: message)
        try withdrawAnswers(of: message)
        try withdrawTurnAnswers(of: message)
        try withdrawAbsences(of: message)
        try withdrawReports(of: message)
    }

    /// Somebody decided on a contribution, answered it or forwarded it, or the member went on from an answer: it stays.
    static let isSeenTo = """
        (contribution.id IN (SELECT request FROM requestDecision)
            OR contribution.id IN (SELECT petition FROM petitionStep)
            OR contribution.id IN (SELECT offer FROM offerAnswer WHERE superseded IS NULL AND offer IS NOT NULL)
            OR contribution.id IN (SELECT thread FROM contribution AS later
                WHERE thread IS NOT NULL AND superseded IS NULL))
        """

    /// Takes back what a person judges anew: who comes, what was answered and offered. What somebody was told at once,
    /// a question or a wish to move, stays. With `decisionsToo` also what was decided on it before.
    func withdrawJudgement(
        of message: IncomingMessage.ID, kinds: [Contribution.Kind] = [.topic, .idea, .petition],
        decisionsToo: Bool = false
    ) throws {
        let rsvps = try sql.query(
            """
            UPDATE rsvp SET superseded = $2
            WHERE message = $1 AND (sourceKind = 'message' OR $3 = 1) AND superseded IS NULL RETURNING session, person
            """, message, now, decisionsToo)
        for row in rsvps {
            let session: Session.ID = try row("session")
            try refreshStatus(of: row("person"), in: session)
            try replan(session)
        }
        let feedback = try sql.query(
            """
            UPDATE feedback SET superseded = $2
            WHERE message = $1 AND (sourceKind = 'message' OR $3 = 1) AND superseded IS NULL RETURNING session
            """, message, now, decisionsToo)
        for row in feedback { try replan(row("session")) }
        let contributions = try sql.query(
            """
            UPDATE contribution SET superseded = $2
            WHERE message = $1 AND (sourceKind = 'message' OR $4 = 1) AND superseded IS NULL AND $3 LIKE '% ' || kind || ' %'
                AND NOT \(Self.isSeenTo) RETURNING id
            """, message, now, " " + kinds.map(\.rawValue).joined(separator: " ") + " ", decisionsToo)
        for row in contributions {
            let id: String = try row("id")
            // One that is on an agenda by now is the chair's, not the reading's.
            try sql.execute(
                "DELETE FROM topic WHERE id = $1 AND state = 'proposed' AND \(Self.noneMergedInto)", id)
            try sql.execute("DELETE FROM followUp WHERE id = $1 AND state = 'open'", id)
        }
        let preferences = try sql.query(
            """
            UPDATE preference SET superseded = $2
            WHERE message = $1 AND (sourceKind = 'message' OR $3 = 1) AND superseded IS NULL RETURNING meetingGroup
            """, message, now, decisionsToo)
        for row in preferences { try replanSessions(of: row("meetingGroup") as Group.ID) }
    }

    private func withdrawVotes(of message: IncomingMessage.ID) throws {
        let votes = try sql.query(
            """
            UPDATE vote SET superseded = $2 WHERE message = $1 AND sourceKind = 'message' AND superseded IS NULL
            RETURNING session
            """, message, now)
        for row in votes { try replan(row("session")) }
    }

    private func withdrawAbsences(of message: IncomingMessage.ID) throws {
        let absences = try sql.query(
            """
            UPDATE absence SET superseded = $2 WHERE message = $1 AND sourceKind = 'message' AND superseded IS NULL
            RETURNING person
            """, message, now)
        for row in absences { try replanSessions(askedOf: row("person")) }
    }

    /// An attendee's status is the latest clear answer's.
    func refreshStatus(of person: Person.ID, in session: Session.ID) throws {
        let status = try sql.latestRSVP(of: person, for: session)?.status ?? .needsAction
        try sql.execute(
            "UPDATE attendee SET status = $3 WHERE session = $1 AND person = $2 AND status <> $3", session, person,
            status)
    }
}
