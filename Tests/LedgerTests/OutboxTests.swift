import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite struct OutboxTests {
    let start = TestLedger.start

    @Test func `urgent goes first, then by due time, and nothing before its time`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([
            notice(.reminder, "mai", due: start + 2), notice(.reminder, "hoa", due: start + 1),
            notice(.update, "lan", due: start + 3, urgent: true), notice(.reminder, "lan", due: start + 4),
        ])
        let claimed = try await test.ledger.claimDue(limit: 9, at: start + 3, lease: lease)
        #expect(claimed.map(\.delivery.person) == ["lan", "hoa", "mai"])
        #expect(try await test.ledger.nextDue() == start + 4)
        #expect(try await test.ledger.claimDue(limit: 9, at: start + 3, lease: lease).isEmpty)
        #expect(try await test.ledger.hasLeases())
    }

    @Test func `two instances never claim the same delivery`() async throws {
        let test = try await TestLedger.withCluster()
        let people: [Person.ID] = ["mai", "hoa", "lan"]
        try await test.fill((0..<30).map { notice(.reminder, people[$0 % 3], step: "\($0)", due: start.minutes($0)) })
        let other = try await TestLedger(path: test.path, seed: 2)
        async let ones = test.ledger.claimDue(limit: 20, at: start + 1, lease: lease)
        async let others = other.ledger.claimDue(limit: 20, at: start + 1, lease: Lease(instance: "two", until: 9))
        let ids = try await (ones + others).map(\.delivery.id)
        #expect(ids.count == 30)
        #expect(Set(ids).count == 30)
    }

    @Test func `Law 3: a claim alone leaves the delivery to be sent again`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        _ = try await test.ledger.claimDue(limit: 1, at: start, lease: lease)
        #expect(try await test.ledger.returnLeases(past: 999, of: "one", at: start, retry: { _, _ in .giveUp }) == 0)
        #expect(try await test.ledger.returnLeases(past: 1_000, of: "one", at: start, retry: { _, _ in .giveUp }) == 1)
        #expect(try await test.states() == [.ready])
        #expect(try await test.ledger.deliveries().first?.delivery.attempts == 0)
    }

    @Test func `Law 3 and 5: after a crash while sending, what may have left is known and its bytes are the same`()
        async throws
    {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let sent = try #require(try await test.send(bytes: [7, 7]))
        // The process dies here; another one opens the file.
        let next = try await TestLedger(path: test.path, seed: 2)
        let adopted = try await next.ledger.adoptOtherInstances(
            than: "two", at: start,
            retry: { [start] delivery, attempts in
                #expect(delivery.attempts == 1)
                #expect(attempts.map(\.channel) == [.email])
                #expect(attempts.map(\.outcome) == [nil])
                return .at(start.minutes(10))
            })
        #expect(adopted == 1)
        #expect(try await next.states() == [.uncertain])
        let detail = try #require(try await next.ledger.delivery(sent.delivery.id))
        #expect(detail.attempts.map(\.outcome?.failure?.detail) == ["the sender vanished before any answer"])
        let again = try await next.ledger.claimDue(
            limit: 1, at: start.minutes(10), lease: Lease(instance: "two", until: 5))
        #expect(again.first?.kept?.bytes == [7, 7])
        #expect(again.first?.kept?.messageID == "\(sent.delivery.id)@example.org")
        #expect(again.first?.delivery.id == sent.delivery.id)
    }

    @Test func `Law 5: the bytes of the first attempt are kept, and made anew only for another address`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.ledger.apply(
            .cluster { $0.people[1].addresses.append(.init(channel: .email, address: "mai2@example.org")) }, at: start)
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(
            try await test.deliver(.deferred(.init(detail: "later")), retry: .at(start.minutes(1))))
        let points = try await test.ledger.contactPoints(of: "mai")
        func attempt(_ bytes: [UInt8], to point: ContactPoint.ID, at now: Date) async throws -> [UInt8]? {
            let claimed = try #require(try await test.ledger.claimDue(limit: 1, at: now, lease: lease).first)
            let message = KeptMessage(contactPoint: point, messageID: "m", bytes: bytes)
            _ = try await test.ledger.beginSending([.init(claimed, message: message)], at: now, lease: lease)
            try await test.ledger.finish(
                [.init(claimed, outcome: .deferred(.init(detail: "later")), retry: .at(now.minutes(1)))], at: now)
            return try await test.ledger.delivery(id)?.kept?.bytes
        }
        #expect(try await attempt([9], to: points[0].id, at: start.minutes(2)) == [1, 2, 3])
        #expect(try await attempt([9], to: points[1].id, at: start.minutes(4)) == [9])
        #expect(try await test.ledger.delivery(id)?.line.delivery.attempts == 3)
    }

    @Test func `Law 4: what outlived its use expires, and what is still of use in it goes out`() async throws {
        let test = try await TestLedger.withCluster()
        let agenda = notice(.agenda, "mai")
        try await test.fill([notice(.reminder, "mai", usefulUntil: start + 1), agenda])
        let claimed = try await test.ledger.claimDue(limit: 9, at: start + 1, lease: lease)
        #expect(claimed.count == 1)
        let matter = try await test.ledger.matter(for: #require(claimed.first).delivery.id)
        #expect(matter?.items.map(\.notice) == [agenda])
        try await test.fill([notice(.reminder, "hoa", usefulUntil: start + 2)])
        #expect(try await test.ledger.claimDue(limit: 9, at: start + 2, lease: lease).isEmpty)
        #expect(try await test.ledger.deliveries(.init(person: "hoa")).map(\.delivery.state) == [.expired])
    }

    @Test func `Law 4: what outlived its use between claim and connection is not sent`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.reminder, "mai", usefulUntil: start + 1)])
        let claimed = try #require(try await test.ledger.claimDue(limit: 1, at: start, lease: lease).first)
        let point = try #require(try await test.ledger.route(for: claimed.delivery.id).first)
        let message = KeptMessage(contactPoint: point.id, messageID: nil, bytes: [1])
        let begun = try await test.ledger.beginSending(
            [.init(claimed, message: message)], at: start + 1, lease: lease)
        #expect(begun.isEmpty)
        #expect(try await test.states() == [.expired])
    }

    @Test func `Law 4: a deferred message whose session was cancelled never leaves`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.reminder, "mai")])
        try await test.deliver(.deferred(.init(detail: "busy")), retry: .at(start.minutes(5)))
        try await test.fill([])
        #expect(try await test.ledger.claimDue(limit: 9, at: start + 1, lease: lease).isEmpty)
        #expect(try await test.states() == [.superseded])
    }

    @Test func `a bad address is suspended, and the next message takes another way`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.ledger.apply(
            .cluster { $0.people[1].addresses.append(.init(channel: .sandbox, address: "mai")) }, at: start)
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(
            try await test.deliver(
                .failed(.init(code: 550, enhancedStatus: "5.1.1", detail: "no user", addressIsBad: true))))
        #expect(try await test.ledger.route(for: id).map(\.channel) == [.sandbox])
        let suspended = try await test.ledger.contactPoints(of: "mai").compactMap(\.suspension?.reason)
        #expect(suspended == ["no user"])
        #expect(try await test.ledger.counts().suspendedAddresses == 1)
        let point = try #require(try await test.ledger.contactPoints(of: "mai").first)
        try await test.ledger.reinstate(point.id, at: start)
        #expect(try await test.ledger.route(for: id).count == 2)
    }

    @Test func `an acceptance that comes after the lease ran out still counts`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let sent = try #require(try await test.send())
        _ = try await test.ledger.returnLeases(past: 5_000, of: "one", at: start, retry: { _, _ in .giveUp })
        #expect(try await test.states() == [.failed])
        #expect(
            try await test.ledger.finish(
                [.init(sent, outcome: .failed(.init(detail: "x")), retry: .giveUp)], at: start) == [sent.delivery.id])
        let other = try await TestLedger.withCluster()
        try await other.fill([notice(.invitation, "mai")])
        let late = try #require(try await other.send())
        _ = try await other.ledger.returnLeases(past: 5_000, of: "one", at: start, retry: { _, _ in .askOperator })
        try await other.ledger.finish(
            [.init(late, outcome: .accepted(providerID: "p1"), retry: .giveUp)], at: start)
        #expect(try await other.states() == [.accepted])
    }

    @Test func `a provider's id finds the delivery, and so does our own Message-ID`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.deliver(.accepted(providerID: "aws-1@mail")))
        let answer = try await test.ledger.identity(
            for: .init(messageIDs: ["aws-1@mail", "\(id)@example.org", "unknown@x"]), at: start)
        #expect(answer.deliveryOfMessage == ["aws-1@mail": id, "\(id)@example.org": id])
        #expect(answer.deliveries[id]?.person.addresses == ["mai@example.org"])
        #expect(answer.sessions.keys.contains("s1"))
    }

    @Test func `the operator's retry and drop`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.deliver(.failed(.init(detail: "no"))))
        try await test.ledger.retry(id, at: start + 1)
        #expect(try await test.deliver(at: start + 1) == id)
        await #expect(throws: Delivery.IllegalTransition.self) { try await test.ledger.retry(id, at: start + 1) }
        await #expect(throws: LedgerRefusal.tooLate("this message")) { try await test.ledger.retry(id, at: start + 20) }
        try await test.fill([notice(.invitation, "mai"), notice(.reminder, "mai", due: start + 2)])
        let dropped = try #require(try await test.ledger.deliveries(.init(states: [.ready])).first).delivery.id
        try await test.ledger.drop(dropped, at: start + 1)
        #expect(
            try await test.fill([notice(.invitation, "mai"), notice(.reminder, "mai", due: start + 2)]) == FillSummary()
        )
        #expect(try await test.ledger.nextDue() == nil)
    }

    @Test func `what was claimed and is given back can be claimed again`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let claimed = try #require(try await test.ledger.claimDue(limit: 1, at: start, lease: lease).first)
        try await test.ledger.release([claimed.delivery.id], at: start, instance: "two")
        #expect(try await test.ledger.claimDue(limit: 1, at: start, lease: lease).isEmpty, "not theirs to give back")
        try await test.ledger.release([claimed.delivery.id], at: start, instance: "one")
        #expect(try await test.ledger.claimDue(limit: 1, at: start, lease: lease).count == 1)
    }

    @Test func `a delivery to nobody's address is given up with its reason, and said anew when there is one`()
        async throws
    {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster { $0.people[1].addresses = [] }, at: start)
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.ledger.claimDue(limit: 2, at: start, lease: lease).first).delivery.id
        #expect(try await test.ledger.route(for: id).isEmpty)
        try await test.ledger.giveUp(id, for: .init(detail: "no address"), contactPoint: nil, at: start, claim: lease)
        #expect(try await test.states() == [.failed])
        #expect(try await test.ledger.delivery(id)?.line.lastFailure?.detail == "no address")
        #expect(try await test.fill([notice(.invitation, "mai")]) == FillSummary(), "and not again by the next plan")
        try await test.ledger.retry(id, at: start)
        #expect(try await test.ledger.delivery(id)?.line.lastFailure == nil)
        _ = try await test.ledger.claimDue(limit: 2, at: start, lease: lease)
        try await test.ledger.giveUp(id, for: .init(detail: "no address"), contactPoint: nil, at: start, claim: lease)
        try await test.ledger.apply(.cluster, at: start)
        #expect(try await test.fill([notice(.invitation, "mai")]).revived == 1)
        #expect(try await test.deliver() != id)
        #expect(try await test.states() == [.accepted, .superseded])
    }

    @Test func `the matter of a message says all it is made of`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.ledger.apply(
            .cluster { $0.people[1].addresses = [.init(channel: .email, address: "TRUONG@example.org")] }, at: start)
        try await test.ledger.move("s1", .init(host: "south"), reason: "sửa mái", at: start)
        let idea = Contribution(
            id: "", kind: .topic, group: "cluster", person: "hoa", text: "Trò chơi dân gian",
            source: .person(note: ""), at: start)
        try await test.ledger.record([.contribution(idea)], from: .person(note: "lan"), at: start)
        try await test.fill([notice(.digest, "lan"), notice(.update, "mai", revision: 1)])
        let materials = try await test.ledger.materials(for: test.ledger.deliveries().map(\.delivery))
        let matters = materials.values.compactMap(\.matter)
        let mai = try #require(matters.first { $0.person.id == "mai" })
        #expect(mai.sharesAddress)
        let item = try #require(mai.items.first)
        #expect(item.host?.id == "south")
        #expect(item.previousHost?.id == "north")
        #expect(item.programme?.id == "year")
        #expect(item.topics.map(\.title) == ["Trò chơi dân gian"])
        #expect(item.attendee?.person == "mai")
        #expect(item.role == .member)
        #expect(item.board == nil)
        let lan = try #require(matters.first { $0.person.id == "lan" })
        #expect(!lan.sharesAddress)
        #expect(lan.items.first?.board?.rows.count == 3)
    }

    @Test func `the sandbox keeps one copy, however often a message is repeated`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.send()).delivery.id
        for _ in 0..<2 { try await test.ledger.storeSandbox(id, to: "mai", raw: [65], at: start) }
        #expect(try await test.ledger.sandboxMailboxes().map(\.messages) == [1])
        let messages = try await test.ledger.sandboxMessages(of: "mai")
        #expect(messages.map(\.raw) == [[65]])
        #expect(messages.map(\.answers) == [0])
        #expect(try await test.ledger.sandboxMessage(messages[0].id) == messages[0])
    }

    @Test func `pruning removes bytes and attempts, and keeps the keys with how they ended`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai"), notice(.invitation, "hoa", usefulUntil: start + 400)])
        try await test.deliver()
        try await test.deliver(.uncertain(.init(detail: "?")), retry: .askOperator)
        #expect(try await test.ledger.prune(endedBefore: start + 60, at: start + 90).deliveries == 1)
        #expect(try await test.ledger.prune(endedBefore: start + 60, at: start + 90).deliveries == 0, "once is enough")
        let pruned = try #require(try await test.ledger.deliveries().first { $0.person.id == "mai" })
        #expect(try await test.ledger.delivery(pruned.delivery.id)?.kept == nil)
        #expect(try await test.ledger.delivery(pruned.delivery.id)?.attempts == [])
        let said = try #require(try await test.ledger.situation(of: "s1")).situation.people.flatMap(\.notices)
        #expect(said.map(\.state).count == 2)
        try await test.fill([notice(.invitation, "mai"), notice(.invitation, "hoa", usefulUntil: start + 400)])
        #expect(try await test.ledger.nextDue() == nil, "said once is said")
        #expect(try await test.ledger.integrityFaults() == [])
    }
}
