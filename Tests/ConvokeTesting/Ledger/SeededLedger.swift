package import Foundation
package import Ledger
package import Sessions

/// A ledger in a file of its own with a small cluster in it, whose ids count up from a scrambled seed.
package struct SeededLedger: Sendable {
    package let path: String
    package let database: WatchedDatabase
    package let ledger: LedgerDatabase
    package let clock: FixedClock
    private let folder: TemporaryFolder

    /// 2027-08-01T00:00:00Z: six weeks before the first session.
    package static let start = Date(timeIntervalSince1970: 1_817_078_400)

    package init(_ plan: ProgrammePlan = .cluster, seed: UInt64 = 1) async throws {
        folder = try TemporaryFolder("ledger")
        path = "\(folder.path)/convoke.sqlite"
        clock = FixedClock(at: Self.start)
        (database, ledger) = try await Self.open(path, seed: seed)
        try await ledger.apply(plan, at: Self.start)
    }

    private init(reopening other: SeededLedger, seed: UInt64) async throws {
        (folder, path, clock) = (other.folder, other.path, other.clock)
        (database, ledger) = try await Self.open(path, seed: seed)
    }

    /// The same file, as another process would open it.
    package func again() async throws -> SeededLedger { try await SeededLedger(reopening: self, seed: 99) }

    private static func open(_ path: String, seed: UInt64) async throws -> (WatchedDatabase, LedgerDatabase) {
        let (database, numbers) = (try WatchedDatabase(path: path), Locked(seed))
        let ledger = try await LedgerDatabase(
            database, at: start,
            randomNumber: {
                var number: UInt64 = 0
                numbers.update { state in
                    state &+= 0x9e37_79b9_7f4a_7c15
                    number = (state ^ (state >> 29)) &* 0xbf58_476d_1ce4_e5b9
                }
                return number ^ (number >> 32)
            })
        return (database, ledger)
    }

    /// Makes `wanted` what is to be said about a session, as the filler would.
    @discardableResult
    package func want(_ wanted: [Notice], about session: Session.ID = "s1") async throws -> FillSummary {
        guard let due = try await ledger.situation(of: session) else { throw TestServerError("no session \(session)") }
        return try await ledger.reconcile(
            due, plan: SessionPlan(wanted: wanted, later: [], next: nil), at: clock.now)
    }

    /// What a person at the database's own prompt could do to it.
    package func execute(_ statement: String) async throws {
        _ = try await database.write { try $0.execute(statement) }
    }

    /// The states of all deliveries, in the order of their names.
    package func states() async throws -> [Delivery.State] {
        try await ledger.deliveries().map(\.delivery.state).sorted { $0.rawValue < $1.rawValue }
    }

    /// Every row of every table that holds what the group said and heard, in a fixed order.
    package func dump() async throws -> [String] {
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

extension ProgrammePlan {
    /// Lan chairs, Mai and Hoa are members; one session, on 14 September 2027 from 08:00 to 11:00 in Việt Nam.
    package static var cluster: ProgrammePlan {
        ProgrammePlan(
            organisations: [
                Organisation(id: "office", name: "Phòng GD", level: .office),
                Organisation(id: "north", name: "MN Bắc", level: .school, parent: "office", address: "1 Phố Bắc"),
            ],
            people: [
                member("lan", "Nguyễn Thị Lan"), member("mai", "Trần Thị Mai"), member("hoa", "Lê Thị Hoa"),
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
            series: [], sessions: [session("s1")])
    }

    /// The cluster with `count` members besides Lan, Mai and Hoa.
    package static func cluster(of count: Int) -> ProgrammePlan {
        var plan = cluster
        for number in 0..<count {
            let id = Person.ID("p\(number)")
            plan.people.append(member(id, "Người \(number)"))
            plan.members.append(.init(group: "cluster", person: id, role: .member))
        }
        return plan
    }

    package static func member(_ id: Person.ID, _ name: String) -> PersonEntry {
        PersonEntry(
            person: Person(id: id, name: name, honorific: "cô", organisation: "north"),
            addresses: [.init(channel: .email, address: "\(id)@example.org")])
    }

    package static func session(_ id: Session.ID, title: String = "Sinh hoạt cụm") -> SessionOutline {
        SessionOutline(
            id: id, group: "cluster", title: title,
            start: WallTime("2027-09-14T08:00") ?? .init(.distantPast, in: .gmt),
            zone: "Asia/Ho_Chi_Minh", minutes: 180, host: "north", agenda: [AgendaItem(title: "Khai mạc")],
            feedback: FeedbackForm(questions: [.init("Buổi họp có ích không?", .score), .init("Ghi chú", .words)]))
    }

    private static func day(_ text: String) -> WallDate {
        WallDate(text) ?? WallTime(.distantPast, in: .gmt).date
    }
}

extension Notice {
    /// As a planner would want it: due at once, of use until the session begins.
    package static func about(
        _ kind: Notice.Kind, to person: Person.ID, session: Session.ID = "s1", revision: Int = 0,
        step: String? = nil, due: Date = SeededLedger.start,
        usefulUntil: Date = Date(timeIntervalSince1970: 1_820_883_600), urgent: Bool = false
    ) -> Notice {
        Notice(
            key: .init(
                subject: .session(session), revision: revision, kind: kind, step: step ?? kind.rawValue,
                person: person),
            session: session, group: "cluster", due: due, usefulUntil: usefulUntil, urgent: urgent)
    }
}
