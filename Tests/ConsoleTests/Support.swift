import Console
import ConvokeTesting
import Foundation
import Ledger
import Planner
import Programmes
import Sessions
import Synchronization
import Testing

/// A clock that shows one instant.
struct FixedClock: WallClock {
    var now: Date
    var isVirtual: Bool { true }
    func sleep(until instant: Date) async throws {}
}

/// What a command wrote, and what somebody answered.
final class Paper: Sendable {
    private let lines = Mutex((output: "", error: ""))
    private let asked = Mutex([String]())

    var output: String { lines.withLock { $0.output } }
    var error: String { lines.withLock { $0.error } }
    var questions: [String] { asked.withLock { $0 } }

    func sink(answer: String? = nil, width: Int? = nil, isInked: Bool = false) -> CommandOutput {
        var output = CommandOutput(
            write: { text in self.lines.withLock { $0.output += text } },
            writeError: { text in self.lines.withLock { $0.error += text } }, width: width, isInked: isInked)
        if let answer {
            output.ask = { question in
                self.asked.withLock { $0.append(question) }
                return answer
            }
        }
        return output
    }
}

/// What came of one command.
struct Ran {
    let status: CommandStatus
    let output: String
    let error: String
}

/// A desk with a ledger on it: the small cluster, fifteen days before its first session.
struct Desk {
    let folder: String
    let ledger: LedgerDatabase
    var now: Date

    var door: LedgerDoor { LedgerDoor(path: folder + "/ledger.sqlite") }

    /// 30 August 2027, 09:00 in Vietnam.
    static let morning = Date(timeIntervalSince1970: 1_819_591_200)

    init(imports: Bool = true) async throws {
        folder = try temporaryFolder()
        let numbers = CountedNumbers()
        let database = try GRDBDatabase(path: folder + "/ledger.sqlite")
        ledger = try await LedgerDatabase(database, at: Self.morning, randomNumber: { numbers.next() })
        now = Self.morning
        if imports { try await ledger.apply(try clusterPlan(), at: now) }
    }

    func context(
        _ paper: Paper, _ language: Language = .english, json: Bool = false, verbose: Bool = false,
        answer: String? = nil, width: Int? = nil, isInked: Bool = false
    ) -> CommandContext {
        CommandContext(
            output: paper.sink(answer: answer, width: width, isInked: isInked), clock: FixedClock(now: now),
            language: language, json: json, verbose: verbose, person: "operator")
    }

    func run(
        _ command: some LedgerCommand, _ language: Language = .english, json: Bool = false, verbose: Bool = false,
        width: Int? = nil
    ) async -> Ran {
        let paper = Paper()
        let context = context(paper, language, json: json, verbose: verbose, width: width)
        let status = await door.run(command, in: context)
        return Ran(status: status, output: paper.output, error: paper.error)
    }
}

func temporaryFolder() throws -> String {
    let folder = NSTemporaryDirectory() + "/convoke-console-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
}

func fixture(_ name: String) -> String {
    (#filePath as NSString).deletingLastPathComponent + "/Fixtures/" + name
}

func clusterPlan(_ edit: (String) -> String = { $0 }) throws -> ProgrammePlan {
    let text = try String(contentsOfFile: fixture("cluster.yaml"), encoding: .utf8)
    return try ProgrammeFile.read(edit(text), name: "cluster.yaml").get()
}

/// Holds `text` against the golden file; `UPDATE_GOLDEN=1` writes it anew, for a person to read.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try text.write(toFile: fixture(name), atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOfFile: fixture(name), encoding: .utf8)
    #expect(text == golden, "differs from \(name)", sourceLocation: sourceLocation)
}

/// Ids that are the same in every run.
final class CountedNumbers: Sendable {
    private let last = Mutex<UInt64>(0)

    func next() -> UInt64 {
        last.withLock { last in
            last += 1
            return last &* 0x9e37_79b9_7f4a_7c15
        }
    }
}

extension Desk {
    /// Makes the notices of the session's plan that are due now, as the filler does.
    func fill(_ session: Session.ID) async throws {
        let due = try #require(try await ledger.situation(of: session))
        let plan = SessionPlanner.plan(due.situation, at: now)
        try await ledger.reconcile(due, plan: plan, at: now)
    }

    /// Sends everything that is due, with the same outcome.
    @discardableResult
    func send(_ outcome: DeliveryOutcome = .accepted(providerID: nil)) async throws -> [Delivery.ID] {
        let lease = Lease(instance: "test", until: 1_000)
        var sent: [Delivery.ID] = []
        for claimed in try await ledger.claimDue(limit: 100, at: now, lease: lease) {
            let id = claimed.delivery.id
            let point = try #require(try await ledger.route(for: id).first)
            let message = KeptMessage(contactPoint: point.id, messageID: "\(id)@example.org", bytes: [1, 2, 3])
            _ = try await ledger.beginSending([.init(claimed, message: message)], at: now, lease: lease)
            try await ledger.finish([.init(claimed, outcome: outcome, retry: .giveUp)], at: now)
            sent.append(id)
        }
        return sent
    }

    /// A message that arrived and was read so.
    @discardableResult
    func hear(_ text: String, _ verdict: Verdict) async throws -> IncomingMessage.ID {
        let arrival = Arrival(channel: .email, source: "test:\(text)", raw: Array(text.utf8))
        let id = try #require(try await ledger.store(arrival, at: now))
        _ = try await ledger.claimIncoming(limit: 10, at: now, lease: Lease(instance: "test", until: 1_000))
        try await ledger.finish(id, with: verdict, at: now, instance: "test")
        return id
    }

    func rsvp(_ person: Person.ID, _ status: ParticipationStatus, guests: Int? = nil) -> Fact {
        .rsvp(
            RSVP(
                id: "", session: first, person: person, status: status, guests: guests, rule: "“tham dự”: accepts",
                source: .message("x"), at: now))
    }
}

let first: Session.ID = "dinh-ky-20270914"
let second: Session.ID = "dinh-ky-20271109"
