package import Foundation
package import Sessions

extension LedgerDatabase {
    /// What members of this group, or of all, asked for; latest first.
    package func requests(of group: Group.ID? = nil) async throws -> [SessionRequest] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM contribution WHERE kind = 'request' AND superseded IS NULL
                    AND (meetingGroup = $1 OR $1 IS NULL)
                ORDER BY at DESC, id
                """, group)
            return try sql.readable(rows, of: "contribution", sql.request)
        }
    }

    /// Nil for an unknown one.
    package func request(_ id: Contribution.ID) async throws -> SessionRequest? {
        try await read { try $0.request(id) }
    }

    /// Writes down that somebody asks for a session. Those who run the group are told. Throws `LedgerRefusal.unknown`,
    /// also for somebody who is not of the group.
    package func request(
        _ about: String, of group: Group.ID, by person: Person.ID, from source: FactSource, at now: Date
    ) async throws -> Contribution.ID {
        try await write(at: now) { transaction in
            _ = try transaction.sql.requiredGroup(group)
            guard try transaction.sql.role(of: person, in: group) != nil else {
                throw LedgerRefusal.unknown("person", person.rawValue)
            }
            let recorder = FactRecorder(transaction: transaction, message: nil, source: source)
            return try recorder.recordContribution(
                Contribution(
                    id: "", kind: .request, group: group, person: person, text: about, source: source, at: now))
        }
    }

    /// Makes the session that was asked for, with a date or with a poll for one, and tells who asked. Throws
    /// `LedgerRefusal.unknown` or `.alreadyDecided`, or `DatePoll.Refusal`.
    @discardableResult
    package func confirm(
        _ id: Contribution.ID, as wanted: RequestedSession, by decider: String, at now: Date
    ) async throws -> Session {
        try await write(at: now) { transaction in
            let request = try transaction.openRequest(id)
            let session = try transaction.begin(wanted, for: request.contribution)
            try transaction.decide(
                request, .init(outcome: .confirmed, session: session.id, reason: nil, decider: decider, at: now))
            return session
        }
    }

    /// Throws `LedgerRefusal.unknown` or `.alreadyDecided`.
    package func decline(_ id: Contribution.ID, reason: String?, by decider: String, at now: Date) async throws {
        try await write(at: now) { transaction in
            try transaction.decide(
                try transaction.openRequest(id),
                .init(outcome: .declined, session: nil, reason: reason, decider: decider, at: now))
        }
    }

    /// How long this group's latest session takes; nil for a group that has none.
    package func usualMinutes(of group: Group.ID) async throws -> Int? {
        try await read {
            try $0.row("SELECT minutes FROM session WHERE meetingGroup = $1 ORDER BY start DESC LIMIT 1", group)?(
                "minutes")
        }
    }
}

extension SQLConnection {
    func request(_ id: Contribution.ID) throws -> SessionRequest? {
        try row("SELECT * FROM contribution WHERE id = $1 AND kind = 'request' AND superseded IS NULL", id)
            .map { try read($0, of: "contribution", request) }
    }

    func request(_ row: SQLRow) throws -> SessionRequest {
        let contribution = try Contribution(row)
        let decision = try self.row("SELECT * FROM requestDecision WHERE request = $1", contribution.id)
        return SessionRequest(
            contribution: contribution,
            decision: try decision.map { row in
                .init(
                    outcome: try row("outcome"), session: try row("session"), reason: try row("reason"),
                    decider: try row("decider"), at: try row("at"))
            })
    }
}
