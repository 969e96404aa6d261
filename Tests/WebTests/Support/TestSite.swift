import Channels
import Composer
import Foundation
import Ledger
import Logging
import Sessions
import Synchronization
import Tokens
import Web

/// A ledger with one cluster in it, and the real server in front of it on a free port.
struct TestSite: Sendable {
    let database: GRDBDatabase
    let ledger: LedgerDatabase
    let clock: TestClock
    let mint: TokenMint
    let log: LogLines
    let rings: Counter
    let server: WebServer

    /// 2027-09-01T00:00:00Z.
    static let start = Date(timeIntervalSince1970: 1_819_756_800)

    /// Runs `body` beside a server that answers.
    static func run(
        publicURL: String? = "https://meet.example.org", endpoints: [any InboundEndpoint] = [],
        demo: (@Sendable (LedgerDatabase, TestClock) -> DemoControls)? = nil, port: Int = 0,
        _ body: @Sendable (TestSite, TestBrowser) async throws -> Void
    ) async throws {
        let site = try await TestSite(publicURL: publicURL, endpoints: endpoints, demo: demo, port: port)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await site.server.run() }
            let browser = TestBrowser(port: try await site.server.port)
            try await body(site, browser)
            group.cancelAll()
        }
    }

    private init(
        publicURL: String?, endpoints: [any InboundEndpoint],
        demo: (@Sendable (LedgerDatabase, TestClock) -> DemoControls)?, port: Int
    ) async throws {
        database = try GRDBDatabase(path: NSTemporaryDirectory() + "convoke-web-\(UUID().uuidString).sqlite")
        ledger = try await LedgerDatabase(database, at: Self.start)
        clock = TestClock(Self.start)
        mint = TokenMint(keys: try TokenKeys([1: Secret(Array(repeating: 7, count: 32))]))
        (log, rings) = (LogLines(), Counter())
        try await ledger.apply(.cluster, at: Self.start)
        let (log, rings, ledger, clock) = (log, rings, ledger, clock)
        var logger = Logger(label: "web", factory: { _ in log })
        logger.logLevel = .trace
        server = try WebServer(
            settings: WebSettings(port: port, publicURL: publicURL.flatMap(PageLinks.init)), ledger: ledger,
            clock: clock, mint: mint, endpoints: endpoints, onChange: { rings.add() },
            demo: demo.map { $0(ledger, clock) }, logger: logger, metricsText: { _ in "convoke_up 1\n" })
    }

    /// One message to `person` about these sessions, as a filler would merge it, and its page token.
    func page(
        for person: Person.ID, _ sessions: [Session.ID] = ["s1"], kind: Notice.Kind = .invitation,
        purpose: TokenPurpose = .page
    ) async throws -> String {
        var delivery: Delivery.ID?
        for session in sessions {
            let notice = Notice(
                key: .init(subject: .session(session), revision: 0, kind: kind, step: "test", person: person),
                session: session, group: "cluster", due: clock.now, usefulUntil: clock.now.addingTimeInterval(86_400))
            delivery = try await ledger.say(notice, at: clock.now) ?? delivery
        }
        guard let delivery else { throw LedgerRefusal.unknown("delivery", "") }
        let merged = delivery
        try await database.write { sql in
            for session in sessions {
                try sql.execute(
                    "UPDATE notice SET delivery = $1 WHERE person = $2 AND session = $3 AND step = 'test'", merged,
                    person, session)
            }
        }
        return mint.mint(delivery: delivery.number, purpose: purpose)
    }

    func boardLink(_ person: Person.ID = "lan", lasting seconds: TimeInterval = 3600) -> String {
        mint.seal(
            LinkToken(
                scope: .board, subject: "cluster", holder: person.rawValue,
                expires: clock.now.addingTimeInterval(seconds)))
    }

    func answers(of person: Person.ID, to session: Session.ID = "s1") async throws -> [RSVP] {
        try await ledger.rsvps(of: session).filter { $0.person == person }
    }

    /// Every row of every table.
    func dump() async throws -> [String] {
        try await database.read { sql in
            let tables: [String] = try sql.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                .map { try $0("name") }
            return try tables.flatMap { table in
                try sql.query("SELECT * FROM \(table)").map { row in
                    "\(table) " + zip(row.columns, row.values).map { "\($0)=\($1)" }.joined(separator: " ")
                }
            }
        }
    }
}

/// Stands still until a test moves it.
final class TestClock: WallClock {
    private let instant: Mutex<Date>

    init(_ instant: Date) { self.instant = Mutex(instant) }

    var now: Date { instant.withLock { $0 } }
    var isVirtual: Bool { true }

    func sleep(until instant: Date) async throws { try await Task.sleep(for: .seconds(3600)) }
    func set(_ text: String) { instant.withLock { $0 = moment(text) } }
    func set(_ date: Date) { instant.withLock { $0 = date } }
}

/// The instant at which clocks in Vietnam show this.
func moment(_ text: String) -> Date {
    guard let wall = WallTime(text), let zone = TimeZone(identifier: "Asia/Ho_Chi_Minh") else {
        preconditionFailure("not a wall time: \(text)")
    }
    return wall.instant(in: zone)
}

final class Counter: Sendable {
    private let state = Mutex(0)
    var count: Int { state.withLock { $0 } }
    func add() { state.withLock { $0 += 1 } }
}

/// Keeps all that is logged, at every level.
final class LogLines: LogHandler, Sendable {
    private let state = Mutex<[String]>([])

    var text: String { state.withLock { $0.joined(separator: "\n") } }

    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        state.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
    }
}
