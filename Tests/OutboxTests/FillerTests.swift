import ConvokeTesting
import Foundation
import Ledger
import Outbox
import ServiceLifecycle
import Sessions
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `Filling the outbox` {
    private let afterwards = SeededLedger.start.addingTimeInterval(60 * 86_400)

    /// Up to the day of the invitation, whose rows are there.
    private func invited() async throws -> Post {
        let post = try await Post()
        post.clock.set(SeededLedger.start.addingTimeInterval(30 * 86_400))
        try await post.filler.fill()
        let planned = try await post.ledger.deliveries()
        #expect(!planned.isEmpty)
        return post
    }

    @Test func `Law 1 and 2: planning twice changes nothing, nor does another process`() async throws {
        let post = try await invited()
        try await post.seeded.execute("UPDATE session SET replanAt = 0")
        let before = try await post.seeded.dump().filter { !$0.hasPrefix("session ") }
        #expect(try await post.filler.fill() == 0)
        #expect(try await post.seeded.dump().filter { !$0.hasPrefix("session ") } == before)
        let other = Post(try await post.seeded.again())
        try await other.seeded.execute("UPDATE session SET replanAt = 0")
        #expect(try await other.filler.fill() == 0)
        #expect(try await other.seeded.dump().filter { !$0.hasPrefix("session ") } == before)
    }

    @Test func `Law 1: a whole life says each thing once to each, however often it is planned`() async throws {
        let post = try await Post()
        let channel = ScriptedChannel()
        let said = try await post.live(until: afterwards, over: channel)
        #expect(said.count == Set(said).count)
        #expect(said.filter { $0.hasPrefix("invitation") }.count == 3)
        try await post.seeded.execute("UPDATE session SET replanAt = 0")
        #expect(try await post.live(until: afterwards, over: channel) == said)
    }

    @Test func `Law 1: a corrected typo reminds nobody again`() async throws {
        let post = try await Post()
        let channel = ScriptedChannel()
        let middle = SeededLedger.start.addingTimeInterval(42 * 86_400)
        let said = try await post.live(until: middle, over: channel)
        #expect(!said.isEmpty)
        var plan = ProgrammePlan.cluster
        plan.sessions[0].title = "Sinh hoạt cụm tháng 9"
        try await post.ledger.apply(plan, at: post.clock.now)
        #expect(try await post.live(until: post.clock.now, over: channel) == said)
    }

    @Test func `Law 2: what is no longer wanted is superseded, not sent`() async throws {
        let post = try await invited()
        _ = try await post.ledger.cancel("s1", reason: "mưa bão", at: post.clock.now)
        let channel = ScriptedChannel()
        let said = try await post.live(until: afterwards, over: channel)
        #expect(said.allSatisfy { $0.hasPrefix("cancellation") || $0.hasPrefix("digest") }, "\(said)")
        #expect(!said.contains { $0.hasPrefix("reminder") })
    }

    @Test func `Law 9: a session that cannot be planned keeps no other from its plan`() async throws {
        var plan = ProgrammePlan.cluster
        plan.sessions = (1...3).map { ProgrammePlan.session(Session.ID("s\($0)")) }
        let post = try await Post(plan)
        post.clock.set(SeededLedger.start.addingTimeInterval(30 * 86_400))
        try await post.seeded.execute(
            """
            CREATE TRIGGER broken BEFORE INSERT ON notice WHEN NEW.session = 's1'
            BEGIN SELECT RAISE(ABORT, 'broken'); END
            """)
        await #expect(throws: (any Error).self) { try await post.filler.fill() }
        let sessions = try await post.ledger.deliveries().flatMap { $0.notices.compactMap(\.session) }
        #expect(Set(sessions) == ["s2", "s3"])
        try await post.seeded.execute("DROP TRIGGER broken")
        #expect(try await post.filler.fill() > 0)
    }

    @Test func `Law 9: while a session cannot be planned, the service goes on with the others and is well`()
        async throws
    {
        var plan = ProgrammePlan.cluster
        plan.sessions = (1...2).map { ProgrammePlan.session(Session.ID("s\($0)")) }
        let post = try await Post(plan)
        try await post.seeded.execute(
            """
            CREATE TRIGGER broken BEFORE UPDATE OF replanAt ON session WHEN NEW.id = 's1'
            BEGIN SELECT RAISE(ABORT, 'broken'); END
            """)
        let (bell, pulse) = (Bell(), Pulse())
        let filler = OutboxFiller(
            ledger: post.ledger, rounds: Rounds(name: "filler", bell: bell, pulse: pulse, clock: post.clock),
            ringing: Bell(), logger: quiet)
        let group = ServiceGroup(services: [filler], logger: quiet)
        let running = Task { try await group.run() }
        func isPlanned() async throws -> Bool? {
            let due = try await post.ledger.situationsDue(at: post.clock.now, limit: 9)
            return due.map(\.situation.session.id) == ["s1"] ? true : nil
        }
        try await eventually("the plan of the other") { try await isPlanned() }
        for _ in 0..<3 {
            try await post.seeded.execute("UPDATE session SET replanAt = 0 WHERE id = 's2'")
            bell.ring()
            try await eventually("its next plan") { try await isPlanned() }
        }
        #expect(pulse.failing(times: 1).isEmpty)
        await group.triggerGracefulShutdown()
        try await running.value
    }

    @Test func `whose invitation failed gets a new one at the corrected address`() async throws {
        let post = try await invited()
        let later = SeededLedger.start.addingTimeInterval(32 * 86_400)
        let channel = ScriptedChannel { message, _ in
            post.clock.now < later ? .failed(.init(code: 550, detail: "no")) : .accepted(providerID: nil)
        }
        #expect(try await post.live(until: later.addingTimeInterval(-1), over: channel) == [])
        let failed = try await post.ledger.deliveries().filter { $0.delivery.state == .failed }
        #expect(failed.flatMap(\.notices).count { $0.key.kind == .invitation } == 3)
        post.clock.set(later)
        var plan = ProgrammePlan.cluster
        plan.people[1].addresses = [.init(channel: .email, address: "mai@school.example.org")]
        try await post.ledger.apply(plan, at: later)
        let said = try await post.live(until: later.addingTimeInterval(3600), over: channel)
        #expect(said.filter { $0.hasPrefix("invitation") }.map { $0.suffix(3) } == ["mai"])
        #expect(channel.sent.value.last?.address == "mai@school.example.org")
    }
}
