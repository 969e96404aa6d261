import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Synchronization

/// A ledger in a file of its own, with ids that count up from a scrambled seed.
struct TestLedger {
    let path: String
    let ledger: LedgerDatabase
    let database: GRDBDatabase
    /// What the ledger told of damaged rows.
    let told = ToldFaults()

    init(path: String? = nil, seed: UInt64 = 1) async throws {
        self.path = path ?? NSTemporaryDirectory() + "convoke-ledger-\(UUID().uuidString).sqlite"
        database = try GRDBDatabase(path: self.path)
        let numbers = SeededNumbers(seed: seed)
        ledger = try await LedgerDatabase(
            database, at: Self.start, randomNumber: { numbers.next() }, onDamage: told.append)
    }

    /// Writes into the file as somebody would by hand, past the ledger.
    func harm(_ sql: String) async throws {
        try await database.write { try $0.run(script: sql) }
    }

    /// 2027-09-01T00:00:00Z.
    static let start = Date(timeIntervalSince1970: 1_819_756_800)

    /// Every row of every table, one line each, in an order that does not depend on how they were written.
    func dump() async throws -> [String] {
        try await database.read { sql in
            let tables: [String] = try sql.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                .map { try $0("name") }
            return try tables.flatMap { table in
                try sql.query("SELECT * FROM \(table)").map { row in
                    "\(table) " + zip(row.columns, row.values).map { "\($0)=\($1)" }.joined(separator: " ")
                }.sorted()
            }
        }
    }
}

extension Date {
    static func + (date: Date, days: Int) -> Date { date.addingTimeInterval(Double(days) * 86_400) }

    func minutes(_ count: Int) -> Date { addingTimeInterval(Double(count) * 60) }
}

final class ToldFaults: Sendable {
    private let list = Mutex<[UnreadableColumn]>([])

    var faults: [UnreadableColumn] { list.withLock { $0 } }

    func append(_ fault: UnreadableColumn) { list.withLock { $0.append(fault) } }
}

/// SplitMix64.
final class SeededNumbers: Sendable {
    private let state: Mutex<UInt64>

    init(seed: UInt64) { state = Mutex(seed) }

    func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }
}

extension ProgrammePlan {
    /// A cluster of two schools: Lan chairs, Mai and Hoa are members; two sessions, on 14 September and 16 November 2027.
    static var cluster: ProgrammePlan {
        ProgrammePlan(
            organisations: [
                Organisation(id: "office", name: "Phòng GD", level: .office),
                Organisation(id: "north", name: "MN Bắc", level: .school, parent: "office", address: "1 Phố Bắc"),
                Organisation(id: "south", name: "MN Nam", level: .school, parent: "office"),
            ],
            people: [
                entry("lan", "Nguyễn Thị Lan", "Lan@example.org", "north"),
                entry("mai", "Trần Thị Mai", "mai@example.org", "south"),
                entry("hoa", "Lê Thị Hoa", "truong@example.org", "south"),
            ],
            groups: [Group(id: "cluster", name: "Cụm MN 3", shortName: "Cụm 3", organisation: "office")],
            members: [
                .init(group: "cluster", person: "lan", role: .chair),
                .init(group: "cluster", person: "mai", role: .member),
                .init(group: "cluster", person: "hoa", role: .member),
            ],
            programme: Programme(
                id: "year", group: "cluster", title: "Kế hoạch năm học", number: "04/KH", from: day("2027-09-01"),
                until: day("2028-05-31")),
            series: [
                Series(
                    id: "regular", programme: "year", title: "Sinh hoạt cụm", start: wall("2027-09-14T08:00"),
                    zone: "Asia/Ho_Chi_Minh", minutes: 180, rule: "FREQ=MONTHLY;INTERVAL=2",
                    rotation: ["north", "south"])
            ],
            sessions: [outline("s1", "2027-09-14T08:00", "north"), outline("s2", "2027-11-16T08:00", "south")])
    }

    static func entry(_ id: Person.ID, _ name: String, _ address: String, _ organisation: Organisation.ID)
        -> PersonEntry
    {
        PersonEntry(
            person: Person(id: id, name: name, honorific: "cô", organisation: organisation),
            addresses: [.init(channel: .email, address: address)])
    }

    static func outline(_ id: Session.ID, _ start: String, _ host: Organisation.ID) -> SessionOutline {
        SessionOutline(
            id: id, group: "cluster", series: "regular", recurrence: wall(start), title: "Sinh hoạt cụm",
            start: wall(start), zone: "Asia/Ho_Chi_Minh", minutes: 180, host: host,
            agenda: [AgendaItem(title: "Khai mạc")],
            feedback: FeedbackForm(questions: [.init("Buổi họp có ích không?", .score), .init("Ghi chú", .words)]))
    }
}

func wall(_ text: String) -> WallTime {
    guard let time = WallTime(text) else { preconditionFailure("not a wall time: \(text)") }
    return time
}

func day(_ text: String) -> WallDate {
    guard let date = WallDate(text) else { preconditionFailure("not a day: \(text)") }
    return date
}

/// A notice about a session, as a planner would want it.
func notice(
    _ kind: Notice.Kind, _ person: Person.ID, session: Session.ID = "s1", revision: Int = 0, step: String? = nil,
    due: Date = TestLedger.start, usefulUntil: Date = TestLedger.start + 13, urgent: Bool = false
) -> Notice {
    Notice(
        key: .init(
            subject: .session(session), revision: revision, kind: kind, step: step ?? kind.rawValue, person: person),
        session: session, group: "cluster", due: due, usefulUntil: usefulUntil, urgent: urgent)
}

let lease = Lease(instance: "one", until: 1_000)

extension TestLedger {
    /// As a filler would: reads the situation and makes `wanted` of it.
    @discardableResult
    func fill(_ wanted: [Notice], session: Session.ID = "s1", next: Date? = nil, at now: Date = Self.start)
        async throws -> FillSummary
    {
        guard let due = try await ledger.situation(of: session) else { throw LedgerRefusal.unknown("session", "") }
        return try await ledger.reconcile(due, plan: SessionPlan(wanted: wanted, later: [], next: next), at: now)
    }

    /// Claims one delivery and begins to send it.
    func send(at now: Date = Self.start, bytes: [UInt8] = [1, 2, 3]) async throws -> ClaimedDelivery? {
        guard let claimed = try await ledger.claimDue(limit: 1, at: now, lease: lease).first,
            let point = try await ledger.route(for: claimed.delivery.id).first
        else { return nil }
        let message =
            claimed.kept
            ?? KeptMessage(
                contactPoint: point.id, messageID: "\(claimed.delivery.id)@example.org", bytes: bytes)
        let start = DeliveryStart(claimed, message: message)
        let begun = try await ledger.beginSending([start], at: now, lease: lease)
        return begun.isEmpty ? nil : claimed
    }

    /// Sends one delivery to the end.
    @discardableResult
    func deliver(
        _ outcome: DeliveryOutcome = .accepted(providerID: nil), retry: Delivery.RetryDecision = .giveUp,
        at now: Date = Self.start
    ) async throws -> Delivery.ID? {
        guard let sent = try await send(at: now) else { return nil }
        try await ledger.finish([.init(sent, outcome: outcome, retry: retry)], at: now)
        return sent.delivery.id
    }

    /// Stores a mail and ends it with `verdict`.
    @discardableResult
    func hear(_ text: String, _ verdict: Verdict, at now: Date = Self.start) async throws -> IncomingMessage.ID? {
        let arrival = Arrival(channel: .email, source: "test:\(text)", raw: Array(text.utf8))
        guard let id = try await ledger.store(arrival, at: now) else { return nil }
        try await process(id, verdict, at: now)
        return id
    }

    @discardableResult
    func process(_ id: IncomingMessage.ID, _ verdict: Verdict, at now: Date = Self.start) async throws
        -> IncomingMessage.State?
    {
        _ = try await ledger.claimIncoming(limit: 10, at: now, lease: lease)
        return try await ledger.finish(id, with: verdict, at: now, instance: "one")
    }
}

func rsvp(_ person: Person.ID, _ status: ParticipationStatus, session: Session.ID = "s1") -> Fact {
    .rsvp(
        RSVP(
            id: "", session: session, person: person, status: status, rule: "test", source: .message("x"),
            at: TestLedger.start))
}
