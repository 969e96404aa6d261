import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

/// Senders that come back after their lease ran out, and repeats of what may have arrived.
@Suite struct `What is late or in doubt` {
    let start = TestLedger.start

    private func again(_ test: TestLedger, until: Int64, at now: Date) async throws -> ClaimedDelivery {
        try #require(
            try await test.ledger.claimDue(limit: 1, at: now, lease: Lease(instance: "one", until: until)).first)
    }

    private func begin(_ claimed: ClaimedDelivery, _ test: TestLedger, at now: Date) async throws -> Bool {
        let point = try #require(try await test.ledger.route(for: claimed.delivery.id).first)
        let message = claimed.kept ?? KeptMessage(contactPoint: point.id, messageID: "m", bytes: [1])
        let begun = try await test.ledger.beginSending(
            [.init(claimed, message: message)], at: now, lease: claimed.lease)
        return !begun.isEmpty
    }

    @Test func `Law 3: who was too slow does not begin under the claim of who came after`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let slow = try await again(test, until: 1_000, at: start)
        _ = try await test.ledger.returnLeases(past: 1_000, of: "one", at: start, retry: { _, _ in .giveUp })
        let next = try await again(test, until: 2_000, at: start)
        #expect(try await !begin(slow, test, at: start))
        try await test.ledger.giveUp(
            slow.delivery.id, for: .init(detail: "late"), contactPoint: nil, at: start, claim: slow.lease)
        #expect(try await test.states() == [.claimed])
        #expect(try await begin(next, test, at: start))
    }

    @Test func `Law 3: the outcome of one attempt is not taken for that of the next, but an acceptance counts`()
        async throws
    {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let first = try #require(try await test.send())
        let late = start.minutes(10)
        _ = try await test.ledger.returnLeases(past: 1_000, of: "one", at: start, retry: { _, _ in .at(late) })
        let second = try await again(test, until: 2_000, at: late)
        #expect(try await begin(second, test, at: late))
        let busy = DeliveryFinish(first, outcome: .deferred(.init(detail: "busy")), retry: .at(late))
        #expect(try await test.ledger.finish([busy], at: late) == [first.delivery.id])
        #expect(try await test.states() == [.sending])
        let taken = DeliveryFinish(first, outcome: .accepted(providerID: "p1"), retry: .giveUp)
        #expect(try await test.ledger.finish([taken], at: late) == [])
        #expect(try await test.states() == [.accepted])
        // The second attempt ends, too, and its end is written down.
        let refused = DeliveryFinish(second, outcome: .failed(.init(detail: "twice")), retry: .giveUp)
        #expect(try await test.ledger.finish([refused], at: late) == [first.delivery.id])
        let attempts = try #require(try await test.ledger.delivery(first.delivery.id)).attempts
        #expect(attempts.map(\.outcome) == [.accepted(providerID: "p1"), .failed(.init(detail: "twice"))])
        #expect(try await test.states() == [.accepted])
    }

    /// A reminder and an agenda in one message that may have arrived and was then put off.
    private func doubtful() async throws -> TestLedger {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.reminder, "mai", usefulUntil: start + 1), notice(.agenda, "mai")])
        try await test.deliver(.uncertain(.init(detail: "lost")), retry: .at(start.minutes(10)))
        try await test.deliver(.deferred(.init(detail: "busy")), retry: .at(start.minutes(20)), at: start.minutes(10))
        #expect(try await test.states() == [.deferred])
        return test
    }

    @Test func `Law 5: a repeat that was put off is called off like any other`() async throws {
        let test = try await doubtful()
        try await test.fill([], at: start.minutes(11))
        #expect(try await test.ledger.claimDue(limit: 9, at: start.minutes(20), lease: lease).isEmpty)
        #expect(try await test.states() == [.superseded])
        let said = try #require(try await test.ledger.situation(of: "s1")).situation.people.flatMap(\.notices)
        #expect(said.map(\.state) == [.uncertain, .uncertain])
    }

    @Test func `Law 5: what may have arrived moves to no new message when a part of it expires`() async throws {
        let test = try await doubtful()
        #expect(try await test.ledger.claimDue(limit: 9, at: start + 1, lease: lease).isEmpty)
        #expect(try await test.states() == [.expired])
        let wanted = [notice(.agenda, "mai")]
        #expect(try await test.fill(wanted, at: start + 1) == FillSummary())
    }

    @Test func `Law 5: dropped by the operator, it may still have arrived`() async throws {
        let test = try await doubtful()
        let id = try #require(try await test.ledger.deliveries().first).delivery.id
        try await test.ledger.drop(id, at: start.minutes(11))
        let said = try #require(try await test.ledger.situation(of: "s1")).situation.people.flatMap(\.notices)
        #expect(said.map(\.state) == [.uncertain, .uncertain])
    }

    @Test func `the next thing to do about what waits is its retry or the end of its use`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.reminder, "mai", usefulUntil: start.minutes(5)), notice(.agenda, "mai")])
        try await test.deliver(.deferred(.init(detail: "busy")), retry: .at(start.minutes(20)))
        #expect(try await test.ledger.nextDue() == start.minutes(5))
        #expect(try await test.ledger.nextDue(after: start.minutes(5)) == start.minutes(20))
        #expect(try await test.ledger.nextDue(after: start.minutes(20)) == nil)
    }

    @Test func `each lane is claimed as far as it has room`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.ledger.apply(
            .cluster {
                $0.people[1].addresses = [.init(channel: .webhook, address: "https://example.org/hook")]
                $0.people[2].addresses = []
            }, at: start)
        try await test.fill(
            (0..<4).map { notice(.reminder, "lan", step: "\($0)", due: start.minutes($0)) }
                + [notice(.update, "lan", urgent: true), notice(.reminder, "mai"), notice(.reminder, "hoa")])
        let (bulk, urgent) = (OutboxLane(channel: .email, urgent: false), OutboxLane(channel: .email, urgent: true))
        let (hook, nowhere) = (OutboxLane(channel: .webhook, urgent: false), OutboxLane(channel: nil, urgent: false))
        let claimed = try await test.ledger.claimDue(
            room: [bulk: 2, urgent: 9, hook: 9, nowhere: 9], at: start + 1, lease: lease)
        #expect(
            claimed.mapValues { $0.map(\.delivery.person) }
                == [bulk: ["lan", "lan"], urgent: ["lan"], hook: ["mai"], nowhere: ["hoa"]])
        let none = try await test.ledger.claimDue(room: [bulk: 0, hook: 9], at: start + 1, lease: lease)
        #expect(none.isEmpty)
    }
}
