import ConvokeTesting
import Daemon
import Foundation
import Ledger
import Outbox
import Sessions

/// A ledger as a large organisation has it after years: 1,000,000 deliveries in all their states, 100,000 sessions.
enum LargeLedgerBenchmark {
    private static let groups = 500

    static func run(program: String, in scratch: ScratchFolder) async throws {
        let (small, large) = (try scratch.make(), try scratch.make())
        let sink = try SMTPSink()
        defer { sink.stop() }
        try await ProgramBenchmark.prepare(large)
        try await makeLarge(large)
        print("\nlarge ledger: 1,000,000 deliveries of all states, 100,000 sessions, \(try megabytes(large)) MB")
        let start = try startUp(program, large)
        show("start-up to READY", start.text(" ms", digits: 1))

        var times: [Figures] = []
        for folder in [small, large] {
            let workplace = try await Workplace(
                folder, smtpPort: sink.port, connections: DeliveryBenchmark.connections)
            // The first round brings everything up to date.
            _ = try await workplace.assembly.filler.fill()
            _ = try await workplace.assembly.dispatcher.drain()
            if folder == large { show("a tick with nothing due", try await tick(workplace).text(" ms", digits: 2)) }
            _ = try await DeliveryBenchmark.fill(workplace, 1000, from: 10_000)
            _ = try await DeliveryBenchmark.send(workplace)
            var time = Figures()
            for round in 0..<3 {
                let (count, filling) = try await DeliveryBenchmark.fill(workplace, 10_000, from: 20_000 + round * 100)
                if folder == large {
                    show("filling \(count) due notices", String(format: "%.0f ms", filling.seconds * 1000))
                }
                time.add(try await DeliveryBenchmark.send(workplace).seconds * 1e6 / Double(count))
            }
            times.append(time)
        }
        show("time for each delivery, ledger with 1,000", times[0].text(" µs"))
        show("time for each delivery, large ledger", times[1].text(" µs"))
        show("ratio", String(format: "%.2f", times[1].median / times[0].median))
    }

    /// What the services do when a clock or a bell wakes them and there is nothing to do.
    private static func tick(_ workplace: Workplace) async throws -> Figures {
        var figures = Figures()
        for _ in 0..<50 {
            let began = ContinuousClock.now
            _ = try await workplace.assembly.filler.fill()
            _ = try await workplace.ledger.nextReplan(after: workplace.now)
            _ = try await workplace.assembly.dispatcher.drain()
            _ = try await workplace.ledger.nextDue(after: workplace.now)
            figures.add((ContinuousClock.now - began).seconds * 1000)
        }
        return figures
    }

    private static func startUp(_ program: String, _ folder: URL) throws -> Figures {
        var figures = Figures()
        for _ in 0..<5 {
            let running = try RunningProgram(program, state: folder)
            figures.add(running.startUp)
            running.stop()
        }
        return figures
    }

    private static func megabytes(_ folder: URL) throws -> Int {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return names.reduce(0) { sum, name in
            let size = try? FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)[.size]
            return sum + ((size as? Int) ?? 0)
        } >> 20
    }

    /// Multiplies one group that the ledger's own methods wrote.
    private static func makeLarge(_ folder: URL) async throws {
        let database = try GRDBDatabase(path: folder.appending(path: "ledger.sqlite").path)
        let now = SystemWallClock().now.millisecondsSince1970
        try await database.write { sql in
            try sql.run(script: numbers)
            try sql.run(script: copies)
            try sql.run(script: deliveries(at: now))
            try sql.run(script: "DROP TABLE number")
        }
    }

    private static let numbers = """
        CREATE TABLE number (n INTEGER PRIMARY KEY);
        INSERT INTO number WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 1000000)
        SELECT n FROM up;
        """

    /// 500 groups of 40 people with 200 sessions each, of which half are over; three people are asked to each.
    private static let copies = """
        CREATE TEMP TABLE someone AS SELECT * FROM person WHERE id = 'person-1-1';
        CREATE TEMP TABLE somewhere AS SELECT * FROM contactPoint WHERE person = 'person-1-1';
        CREATE TEMP TABLE meeting AS SELECT * FROM session WHERE id = 'cluster-1-0';
        INSERT INTO person (id, name, honorific, language, zone, organisation)
            SELECT 'copy-' || n, name || ' ' || n, honorific, language, zone, organisation FROM someone, number
            WHERE n <= 20000;
        INSERT INTO contactPoint (id, person, channel, address, addressKey, rank, verified)
            SELECT 'point-' || n, 'copy-' || n, channel, 'copy.' || n || '@example.org',
                'copy.' || n || '@example.org', rank, verified FROM somewhere, number WHERE n <= 20000;
        INSERT INTO meetingGroup (id, name, shortName, language, zone, organisation, parent, policy)
            SELECT 'group-' || n, name, shortName, language, zone, organisation, parent, policy
            FROM meetingGroup, number WHERE id = 'cluster-1' AND n <= 500;
        UPDATE meeting SET replanAt = NULL;
        INSERT INTO session (id, meetingGroup, programme, kind, title, start, zone, minutes, host, status, agenda,
                startRevision, detailsRevision, agendaRevision, sequence, created, changed, replanAt)
            SELECT 'meeting-' || n, 'group-' || (n % 500 + 1), programme, kind, title,
                strftime('%Y-%m-%dT%H:%M', 'now', ((n / 500) - 100) * 7 || ' days'), zone, minutes, host, status,
                agenda, 0, 0, 0, 0, created, changed,
                CASE WHEN n / 500 > 100 THEN (strftime('%s', 'now') + ((n / 500) - 100) * 604800) * 1000 END
            FROM meeting, number WHERE n <= 100000;
        INSERT INTO attendee (session, person, role, status, calendarUID, since, revision)
            SELECT 'meeting-' || (n % 100000 + 1), 'copy-' || (n % 20000 + 1), 'req-participant', 'needs-action',
                'copied-calendar-uid-' || n, 0, 0 FROM number WHERE n <= 300000
            ON CONFLICT DO NOTHING;
        """

    /// Of a hundred: 90 accepted, 2 failed, 2 expired, 1 superseded, 1 bounced, 1 uncertain, 1 that waits for its next
    /// attempt and 2 that are due later. The bytes of each are a kilobyte, less than they were.
    private static func deliveries(at now: Int64) -> String {
        """
        INSERT INTO delivery (id, person, meetingGroup, state, due, usefulUntil, urgent, attempts, nextAttempt,
                contactPoint, messageID, payload, lane)
            SELECT printf('%016x', n * 2654435761 % 4294967296 * 4294967296 + n), 'copy-' || (n % 20000 + 1),
                'group-' || (n % 500 + 1), kind.state,
                \(now) + CASE WHEN kind.state = 'ready' THEN 3600000 + n ELSE -n * 60 END,
                \(now) + CASE WHEN kind.state IN ('ready', 'deferred') THEN 86400000 + n ELSE -n END, 0,
                kind.attempts, CASE WHEN kind.state = 'deferred' THEN \(now) + 7200000 + n END,
                CASE WHEN kind.attempts > 0 THEN 'point-' || (n % 20000 + 1) END,
                CASE WHEN kind.attempts > 0 THEN n || '@example.org' END,
                CASE WHEN kind.attempts > 0 THEN randomblob(1000) END, 'email'
            FROM number JOIN (
                SELECT column1 AS first, column2 AS last, column3 AS state, column4 AS attempts FROM (VALUES
                    (0, 89, 'accepted', 1), (90, 91, 'failed', 1), (92, 93, 'expired', 0), (94, 94, 'superseded', 0),
                    (95, 95, 'bounced', 1), (96, 96, 'uncertain', 3), (97, 97, 'deferred', 1), (98, 99, 'ready', 0))
                ) AS kind ON n % 100 BETWEEN kind.first AND kind.last;
        INSERT INTO notice (subject, revision, kind, step, person, session, meetingGroup, due, usefulUntil, urgent,
                created, delivery, startRevision)
            SELECT 'session:meeting-' || (rowid % 100000 + 1), rowid, 'reminder', 'reminder', person,
                'meeting-' || (rowid % 100000 + 1), meetingGroup, due, usefulUntil, urgent, due, id, 0 FROM delivery
            WHERE id NOT IN (SELECT delivery FROM notice WHERE delivery IS NOT NULL);
        INSERT INTO deliveryAttempt (delivery, number, contactPoint, channel, started, ended, outcome, failure)
            SELECT id, 1, contactPoint, 'email', due, due + 1000,
                CASE state WHEN 'deferred' THEN 'deferred' WHEN 'failed' THEN 'failed' WHEN 'uncertain' THEN 'uncertain'
                    ELSE 'accepted' END,
                CASE WHEN state IN ('deferred', 'failed', 'uncertain') THEN '{"detail":"later"}' END
            FROM delivery WHERE attempts > 0 AND contactPoint LIKE 'point-%';
        INSERT INTO providerMessage (channel, id, delivery)
            SELECT 'email', messageID, id FROM delivery WHERE messageID IS NOT NULL AND contactPoint LIKE 'point-%';
        """
    }
}
