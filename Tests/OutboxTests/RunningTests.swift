import Channels
import ConvokeTesting
import Foundation
import Ledger
import Outbox
import ServiceLifecycle
import Sessions
import Testing

/// The dispatcher as the service it is.
@Suite(.timeLimit(.minutes(2)))
struct `The dispatcher runs` {
    @Test func `a server that stalls holds up no other channel`() async throws {
        var plan = ProgrammePlan.cluster(of: 40)
        plan.people[1].addresses = [.init(channel: .webhook, address: "https://example.org/hook")]
        let post = try await Post(plan)
        try await post.seeded.want(
            (0..<40).map { .about(.invitation, to: Person.ID("p\($0)")) } + [.about(.invitation, to: "mai", due: later)]
        )
        let gate = AsyncGate()
        let tarpit = ScriptedChannel(concurrency: 1) { _, _ in
            await gate.wait()
            return .accepted(providerID: nil)
        }
        let hook = ScriptedChannel(.webhook, concurrency: 1)
        try await run(try post.dispatcher([tarpit, hook])) {
            try await eventually("the wire") { tarpit.sent.value.isEmpty ? nil : true }
            // It falls due behind all the others, when they have taken up what room there is.
            post.clock.set(later)
            try await eventually("the hook") { hook.sent.value.isEmpty ? nil : true }
            gate.open()
        }
        #expect(hook.sent.value.count == 1)
    }

    @Test func `what is urgent does not wait behind what is not`() async throws {
        let post = try await Post(.cluster(of: 40))
        try await post.seeded.want(
            (0..<40).map { .about(.invitation, to: Person.ID("p\($0)")) }
                + [.about(.cancellation, to: "mai", due: later, urgent: true)])
        let gate = AsyncGate()
        let channel = ScriptedChannel(concurrency: 1) { _, attempt in
            if attempt == 0 { await gate.wait() }
            return .accepted(providerID: nil)
        }
        try await run(try post.dispatcher([channel])) {
            try await eventually("the wire") { channel.sent.value.isEmpty ? nil : true }
            post.clock.set(later)
            try await eventually("the claim") { try await post.urgentStates() == [.claimed] ? true : nil }
            // It has its place in the queue as soon as its message is made.
            try await Task.sleep(for: .milliseconds(200))
            gate.open()
            try await eventually("it") { try await post.urgentStates() == [.accepted] ? true : nil }
        }
        let place = channel.sent.value.firstIndex { $0.address == "mai@example.org" }
        #expect(place == 1)
    }

    @Test func `a stop claims no more, finishes what is on the wire and gives the rest back`() async throws {
        let post = try await Post()
        try await post.seeded.want(["lan", "mai", "hoa"].map { .about(.invitation, to: $0) })
        let gate = AsyncGate()
        let channel = ScriptedChannel(concurrency: 1) { _, _ in
            await gate.wait()
            return .accepted(providerID: nil)
        }
        let group = ServiceGroup(services: [try post.dispatcher([channel])], logger: quiet)
        let running = Task { try await group.run() }
        try await eventually("the wire") { channel.sent.value.isEmpty ? nil : true }
        await group.triggerGracefulShutdown()
        try await Task.sleep(for: .milliseconds(50))
        #expect(try await post.seeded.states().contains(.sending), "it is waited for")
        gate.open()
        try await running.value
        #expect(channel.sent.value.count == 1)
        #expect(try await post.seeded.states() == [.accepted, .ready, .ready])
    }

    @Test func `while it runs, one that hangs on the wire delays no other`() async throws {
        let post = try await Post(.cluster(of: 20))
        try await post.seeded.want((0..<20).map { .about(.invitation, to: Person.ID("p\($0)")) })
        let gate = AsyncGate()
        let channel = ScriptedChannel(concurrency: 2) { _, attempt in
            if attempt == 0 { await gate.wait() }
            return .accepted(providerID: nil)
        }
        let group = ServiceGroup(services: [try post.dispatcher([channel])], logger: quiet)
        let running = Task { try await group.run() }
        try await eventually("all others") {
            try await post.seeded.states().count { $0 == .accepted } == 19 ? true : nil
        }
        #expect(try await post.seeded.states().contains(.sending))
        gate.open()
        try await eventually("the last") { try await post.seeded.states().allSatisfy { $0 == .accepted } ? true : nil }
        await group.triggerGracefulShutdown()
        try await running.value
    }

    private let later = SeededLedger.start.addingTimeInterval(60)

    /// Runs the service while `body` does.
    private func run(_ dispatcher: OutboxDispatcher, _ body: () async throws -> Void) async throws {
        let group = ServiceGroup(services: [dispatcher], logger: quiet)
        let running = Task { try await group.run() }
        do {
            try await body()
        } catch {
            running.cancel()
            throw error
        }
        await group.triggerGracefulShutdown()
        try await running.value
    }
}
