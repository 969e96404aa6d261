package import Foundation
package import Sessions

/// What a running daemon tells of itself, for whoever looks at the ledger from beside it.
package struct DaemonReport: Hashable, Sendable, Codable {
    /// A channel, a source of answers or a service, by the daemon's own name for it: `channel email`.
    package struct Part: Hashable, Sendable, Codable {
        package var name: String
        /// Since when its work fails; nil while it works.
        package var failingSince: Date?

        package init(name: String, failingSince: Date?) { (self.name, self.failingSince) = (name, failingSince) }
    }

    package var version: String
    package var process: Int32
    package var host: String
    package var started: Date
    /// When this was written; a daemon writes it at least every half minute.
    package var at: Date
    /// It ended in good order.
    package var stopped: Bool
    package var parts: [Part]
    /// What it has told of and is still so.
    package var alarms: [String]
    /// When the last mail to itself came back, and how long that took in seconds.
    package var canary: Canary?

    package struct Canary: Hashable, Sendable, Codable {
        package var sent: Date
        /// Nil while it is awaited, or when it is lost.
        package var seconds: Double?

        package init(sent: Date, seconds: Double? = nil) { (self.sent, self.seconds) = (sent, seconds) }
    }

    package init(
        version: String, process: Int32, host: String, started: Date, at: Date, stopped: Bool = false,
        parts: [Part] = [], alarms: [String] = [], canary: Canary? = nil
    ) {
        (self.version, self.process, self.host, self.started) = (version, process, host, started)
        (self.at, self.stopped, self.parts, self.alarms, self.canary) = (at, stopped, parts, alarms, canary)
    }
}

/// One session ahead with its answers counted.
package struct SessionAhead: Hashable, Sendable {
    package var session: Session
    package var answers: [ParticipationStatus: Int]
}

extension LedgerDatabase {
    private static let reportName = "daemon.report"

    package func write(_ report: DaemonReport, at now: Date) async throws {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .millisecondsSince1970
        try await set(Self.reportName, to: String(decoding: try encoder.encode(report), as: UTF8.self), at: now)
    }

    /// What the last daemon told; nil where none ever ran, and for what a newer one wrote in another form.
    package func daemonReport() async throws -> DaemonReport? {
        guard let text = try await setting(Self.reportName) else { return nil }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .millisecondsSince1970
        return try? decoder.decode(DaemonReport.self, from: Data(text.utf8))
    }

    /// The next sessions of all groups, by their starts; no cancelled ones. `today` is a day that is nowhere over yet.
    package func sessionsAhead(from now: Date, limit: Int) async throws -> [SessionAhead] {
        try await read { sql in
            // By each session's own clock: it may be a day earlier there.
            let today = WallTime(now.addingTimeInterval(-14 * 3600), in: .gmt).date.description
            var ahead: [Session] = []
            for group in try sql.query("SELECT id FROM meetingGroup ORDER BY id") {
                let rows = try sql.query(
                    """
                    SELECT * FROM session
                    WHERE meetingGroup = $1 AND start >= $2 AND status <> 'cancelled' ORDER BY start LIMIT $3
                    """, group("id") as Group.ID, today, limit + 10)
                ahead += try sql.readable(rows, of: "session", Session.init)
            }
            return try ahead.filter { ($0.endInstant ?? .distantPast) > now }
                .sorted { ($0.startInstant ?? .distantFuture, $0.id) < ($1.startInstant ?? .distantFuture, $1.id) }
                .prefix(limit)
                .map { SessionAhead(session: $0, answers: try sql.answers(to: $0.id)) }
        }
    }

    /// What goes out next, by its time: what is due already, then what waits for its time or its next attempt.
    package func nextDeliveries(limit: Int) async throws -> [DeliveryLine] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM delivery WHERE state IN ('ready', 'deferred')
                ORDER BY coalesce(nextAttempt, due), id LIMIT $1
                """, limit)
            return try sql.readable(rows, of: "delivery", sql.line)
        }
    }
}

extension SQLConnection {
    fileprivate func answers(to session: Session.ID) throws -> [ParticipationStatus: Int] {
        let rows = try query(
            "SELECT status, count(*) AS count FROM attendee WHERE session = $1 AND removed IS NULL GROUP BY status",
            session)
        return Dictionary(try rows.map { (try $0("status"), try $0("count")) }, uniquingKeysWith: +)
    }
}
