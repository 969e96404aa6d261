import Channels
import ConvokeTesting
import Foundation
import Ledger
import Outbox
import Sessions
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `Draining the outbox` {
    private static let lost = DeliveryOutcome.uncertain(.init(detail: "no answer"))

    private func post(_ people: Person.ID..., kind: Notice.Kind = .invitation) async throws -> Post {
        let post = try await Post()
        try await post.seeded.want(people.map { .about(kind, to: $0) })
        return post
    }

    @Test func `Law 3: the state advances on the outcome, and each outcome has its own`() async throws {
        let post = try await post("lan", "mai", "hoa")
        let channel = ScriptedChannel(concurrency: 1) { _, attempt in
            [
                .accepted(providerID: "x"), .deferred(.init(detail: "later")), .failed(.init(detail: "never")),
            ][attempt]
        }
        try await post.dispatcher([channel]).drain()
        #expect(try await post.seeded.states() == [.accepted, .deferred, .failed])
    }

    @Test func `Law 3: while it is on the wire it is sending, and nothing more is known`() async throws {
        let post = try await post("mai")
        let (gate, seen) = (AsyncGate(), Locked<[Delivery.State]>([]))
        let channel = ScriptedChannel { _, _ in
            let states = (try? await post.seeded.states()) ?? []
            seen.update { $0 = states }
            await gate.wait()
            return .accepted(providerID: nil)
        }
        let dispatcher = try post.dispatcher([channel])
        async let drained = dispatcher.drain()
        try await eventually("the wire") { seen.value.isEmpty ? nil : true }
        gate.open()
        #expect(try await drained == 1)
        #expect(seen.value == [.sending])
        #expect(try await post.seeded.states() == [.accepted])
    }

    @Test func `Law 3: when a message goes onto the one connection, no earlier one is still in doubt`() async throws {
        let post = try await Post(.cluster(of: 60))
        let people = try #require(try await post.ledger.plan(of: "year")).people.map(\.person.id)
        try await post.seeded.want(people.map { .about(.invitation, to: $0) })
        let doubtful = Locked<[Int]>([])
        let channel = ScriptedChannel(concurrency: 1) { _, _ in
            let sending = ((try? await post.seeded.states()) ?? []).count { $0 == .sending }
            doubtful.update { $0.append(sending) }
            return .accepted(providerID: nil)
        }
        try await post.dispatcher([channel]).drain()
        #expect(doubtful.value == Array(repeating: 1, count: people.count))
    }

    @Test func `Law 3 and 5: after a crash on the wire the same bytes go out under the same name`() async throws {
        let post = try await post("mai")
        let gate = AsyncGate()
        let dying = ScriptedChannel { _, _ in
            await gate.wait()
            return .accepted(providerID: nil)
        }
        let first = try post.dispatcher([dying])
        let task = Task { try await first.drain() }
        try await eventually("the wire") { dying.sent.value.isEmpty ? nil : true }
        let next = Post(try await post.seeded.again())
        #expect(try await next.adopt(as: "two") == 1)
        #expect(try await next.seeded.states() == [.uncertain])
        let channel = ScriptedChannel()
        let second = try next.dispatcher([channel], instance: "two")
        #expect(try await second.drain() == 0, "not before the pause is over")
        next.clock.advance(600)
        #expect(try await second.drain() == 1)
        #expect(channel.sent.value == dying.sent.value)
        #expect(try await next.seeded.states() == [.accepted])
        // The dead come late and change nothing.
        gate.open()
        _ = try await task.value
        #expect(try await next.seeded.states() == [.accepted])
    }

    @Test func `Law 3: a crash before the wire leaves it to be sent, once`() async throws {
        let post = try await post("mai")
        _ = try await post.ledger.claimDue(
            limit: 9, at: post.clock.now, lease: LeaseHolder(instance: "dead").lease(for: .seconds(900)))
        let channel = ScriptedChannel()
        let dispatcher = try post.dispatcher([channel])
        #expect(try await dispatcher.drain() == 0)
        #expect(try await post.adopt(as: "one") == 1)
        #expect(try await dispatcher.drain() == 1)
        #expect(channel.sent.value.count == 1)
    }

    @Test func `Law 4: what has lost its use is not sent`() async throws {
        let post = try await post("mai", kind: .reminder)
        // 08:00 in Việt Nam: it begins.
        post.clock.set(Date(timeIntervalSince1970: 1_820_883_600))
        let channel = ScriptedChannel()
        try await post.dispatcher([channel]).drain()
        #expect(channel.sent.value.isEmpty)
        #expect(try await post.seeded.states() == [.expired])
    }

    @Test func `Law 4: what loses its use while it waits for a connection is not sent`() async throws {
        let post = try await Post()
        let soon = SeededLedger.start.addingTimeInterval(60)
        try await post.seeded.want(["lan", "mai"].map { .about(.reminder, to: $0, usefulUntil: soon) })
        let channel = ScriptedChannel(concurrency: 1) { _, _ in
            post.clock.set(soon)
            return .accepted(providerID: nil)
        }
        try await post.dispatcher([channel]).drain()
        #expect(channel.sent.value.count == 1)
        #expect(try await post.seeded.states() == [.accepted, .expired])
    }

    @Test func `Law 5: mail without an answer is repeated after ten minutes, twice, and is then the operator's`()
        async throws
    {
        let post = try await post("mai")
        let channel = ScriptedChannel { _, _ in Self.lost }
        let dispatcher = try post.dispatcher([channel])
        for count in 1...3 {
            #expect(try await dispatcher.drain() == 1)
            #expect(channel.sent.value.count == count)
            post.clock.advance(599)
            #expect(try await dispatcher.drain() == 0)
            post.clock.advance(1)
        }
        #expect(try await dispatcher.drain() == 0)
        #expect(Set(channel.sent.value).count == 1, "the same bytes, address and Message-ID")
        #expect(try await post.seeded.states() == [.failed])
    }

    @Test func `Law 5: deferrals before it do not use up the repeats`() async throws {
        let post = try await post("mai")
        let channel = ScriptedChannel { _, attempt in
            attempt < 4 ? .deferred(.init(detail: "greylisted")) : attempt == 4 ? Self.lost : .accepted(providerID: nil)
        }
        let dispatcher = try post.dispatcher([channel])
        for _ in 0..<6 {
            try await dispatcher.drain()
            post.clock.advance(3600)
        }
        #expect(try await post.seeded.states() == [.accepted])
        #expect(Set(channel.sent.value).count == 1)
        #expect(channel.sent.value.count == 6)
    }

    @Test func `Law 5: what can be told from a first copy is repeated at once`() async throws {
        let post = try await post("mai")
        let channel = ScriptedChannel(repetition: .idempotent) { _, attempt in
            attempt == 0 ? Self.lost : .accepted(providerID: nil)
        }
        #expect(try await post.dispatcher([channel]).drain() == 2)
        #expect(Set(channel.sent.value).count == 1)
        #expect(try await post.seeded.states() == [.accepted])
    }

    @Test func `Law 5: what cannot be told from a first copy waits for the operator`() async throws {
        let post = try await post("mai")
        let channel = ScriptedChannel(repetition: .askOperator) { _, attempt in
            attempt == 0 ? Self.lost : .accepted(providerID: nil)
        }
        let dispatcher = try post.dispatcher([channel])
        try await dispatcher.drain()
        post.clock.advance(86_400)
        #expect(try await dispatcher.drain() == 0)
        #expect(try await post.seeded.states() == [.uncertain])
        let id = try #require(try await post.ledger.deliveries().first?.delivery.id)
        try await post.ledger.retry(id, at: post.clock.now)
        #expect(try await dispatcher.drain() == 1)
        #expect(Set(channel.sent.value).count == 1)
        #expect(try await post.seeded.states() == [.accepted])
    }

    @Test func `Law 9: a message that cannot be made is given up, and every other goes out`() async throws {
        let post = try await post("lan", "mai", "hoa")
        let channel = ScriptedChannel(unwritable: ["mai@example.org"])
        try await post.dispatcher([channel]).drain()
        #expect(try await post.seeded.states() == [.accepted, .accepted, .failed])
        let failed = try await post.ledger.deliveries(DeliveryFilter(states: [.failed]))
        #expect(failed.first?.person.id == "mai")
        #expect(failed.first?.lastFailure?.detail == "a message of this shape has no form")
    }

    @Test func `what was claimed is given back when it cannot be read`() async throws {
        let post = try await post("lan", "mai")
        let channel = ScriptedChannel()
        let dispatcher = try post.dispatcher([channel])
        post.seeded.database.readRefusals.update { $0 = 1 }
        await #expect(throws: WatchedDatabase.Refused.self) { try await dispatcher.drain() }
        #expect(try await post.seeded.states() == [.ready, .ready])
        #expect(try await dispatcher.drain() == 2)
    }

    @Test func `an outcome that cannot be written at first is written later, and nothing is sent twice`() async throws {
        let post = try await post("mai")
        let channel = ScriptedChannel { _, _ in
            post.seeded.database.refusals.update { $0 = 1 }
            return .accepted(providerID: nil)
        }
        try await post.dispatcher([channel]).drain()
        #expect(post.seeded.database.refusals.value == 0, "the first writing was refused")
        #expect(try await post.seeded.states() == [.accepted])
        #expect(channel.sent.value.count == 1)
    }
}
