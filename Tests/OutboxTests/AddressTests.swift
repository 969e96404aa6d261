import Channels
import ConvokeTesting
import Foundation
import Ledger
import Outbox
import Sessions
import Testing

/// Where a message goes when it cannot go where it was meant to, or not now.
@Suite(.timeLimit(.minutes(2)))
struct `Addresses and outages` {
    private static let lost = DeliveryOutcome.uncertain(.init(detail: "no answer"))

    @Test func `Law 4: what is of use in a message outlives what is not while the server is away`() async throws {
        let post = try await Post()
        let soon = SeededLedger.start.addingTimeInterval(3600)
        try await post.seeded.want([
            .about(.reminder, to: "mai", usefulUntil: soon), .about(.callForTopics, to: "mai"),
        ])
        let channel = ScriptedChannel { _, attempt in
            attempt == 0
                ? .deferred(.init(detail: "down", retryAfter: soon.addingTimeInterval(3600), isOutage: true))
                : .accepted(providerID: nil)
        }
        let dispatcher = try post.dispatcher([channel])
        try await dispatcher.drain()
        #expect(try await post.seeded.states() == [.deferred])
        #expect(try await post.ledger.nextDue() == soon)
        post.clock.set(soon)
        #expect(try await dispatcher.drain() == 1)
        #expect(try await post.seeded.states() == [.accepted, .expired])
        #expect(try await post.said() == ["call-for-topics call-for-topics mai"])
        #expect(Set(channel.sent.value.map(\.delivery)).count == 2)
    }

    @Test func `an outage of weeks ends with every message sent`() async throws {
        let post = try await invited()
        let end = SeededLedger.start.addingTimeInterval(30 * 86_400)
        let channel = ScriptedChannel { _, _ in
            post.clock.now < end ? .deferred(.init(detail: "down", isOutage: true)) : .accepted(providerID: nil)
        }
        let dispatcher = try post.dispatcher([channel])
        while try await post.seeded.states() != [.accepted] {
            guard let next = try await post.ledger.nextDue() else { break }
            post.clock.set(max(next, post.clock.now))
            try await dispatcher.drain()
        }
        #expect(try await post.seeded.states() == [.accepted])
        #expect(post.clock.now >= end)
        #expect(channel.sent.value.count > 100)
    }

    /// Mai with a second address.
    private func twoAddresses() async throws -> Post {
        var plan = ProgrammePlan.cluster
        plan.people[1].addresses.append(.init(channel: .email, address: "mai2@example.org"))
        let post = try await Post(plan)
        try await post.seeded.want([.about(.invitation, to: "mai")])
        return post
    }

    @Test("what one address refuses goes to the next, each once", arguments: [true, false])
    func secondAddress(isBad: Bool) async throws {
        let post = try await twoAddresses()
        let channel = ScriptedChannel { _, attempt in
            attempt == 0
                ? .failed(.init(code: 550, detail: "no", addressIsBad: isBad)) : .accepted(providerID: nil)
        }
        #expect(try await post.dispatcher([channel]).drain() == 2)
        #expect(channel.sent.value.map(\.address) == ["mai@example.org", "mai2@example.org"])
        #expect(try await post.seeded.states() == [.accepted])
        let refusing = try await twoAddresses()
        let other = ScriptedChannel { _, _ in .failed(.init(code: 550, detail: "no", addressIsBad: isBad)) }
        #expect(try await refusing.dispatcher([other]).drain() == 2)
        #expect(try await refusing.seeded.states() == [.failed])
    }

    @Test func `an address no message can be made for is passed over`() async throws {
        let post = try await twoAddresses()
        let channel = ScriptedChannel(unwritable: ["mai@example.org"])
        try await post.dispatcher([channel]).drain()
        #expect(channel.sent.value.map(\.address) == ["mai2@example.org"])
        #expect(try await post.seeded.states() == [.accepted])
    }

    @Test func `Law 5: what may have arrived at one address is not sent to another`() async throws {
        let post = try await twoAddresses()
        let channel = ScriptedChannel { _, attempt in
            attempt == 0 ? Self.lost : .failed(.init(code: 550, detail: "no"))
        }
        let dispatcher = try post.dispatcher([channel])
        try await dispatcher.drain()
        post.clock.advance(600)
        try await dispatcher.drain()
        #expect(Set(channel.sent.value).count == 1)
        #expect(channel.sent.value.count == 2)
        #expect(try await post.seeded.states() == [.failed])
    }

    @Test func `nobody to send to is an end, not a loop`() async throws {
        let post = try await invited()
        try await post.dispatcher([ScriptedChannel(.webhook)]).drain()
        #expect(try await post.seeded.states() == [.failed])
    }

    @Test func `an address that is bad is suspended, and the next message is not tried on it`() async throws {
        let post = try await invited()
        let channel = ScriptedChannel { _, _ in
            .failed(.init(code: 550, enhancedStatus: "5.1.1", detail: "no such user", addressIsBad: true))
        }
        let dispatcher = try post.dispatcher([channel])
        try await dispatcher.drain()
        #expect(try await post.ledger.contactPoints(of: "mai").first?.suspension != nil)
        try await post.seeded.want([.about(.reminder, to: "mai")])
        try await dispatcher.drain()
        #expect(channel.sent.value.count == 1)
    }

    private func invited() async throws -> Post {
        let post = try await Post()
        try await post.seeded.want([.about(.invitation, to: "mai")])
        return post
    }
}
