import Foundation
import Ledger
import Sessions
import Testing

/// What counts from when: messages are collected and read in any order.
@Suite struct ArrivalTests {
    let start = TestLedger.start

    private func store(_ text: String, arrived: Date?, in test: TestLedger, at now: Date) async throws
        -> IncomingMessage.ID
    {
        let arrival = Arrival(channel: .email, source: "test:\(text)", raw: Array(text.utf8), arrived: arrived)
        return try #require(try await test.ledger.store(arrival, at: now))
    }

    private func answer(_ status: ParticipationStatus) -> Verdict {
        Verdict(end: .applied, person: "mai", session: "s1", facts: [rsvp("mai", status)], explanation: "")
    }

    @Test func `an older answer collected late overrules neither a newer one nor a page`() async throws {
        let test = try await TestLedger.withCluster()
        let late = try await store("cũ", arrived: start, in: test, at: start + 3)
        try await test.ledger.record([rsvp("mai", .accepted)], from: .page(Delivery.ID(number: 1)), at: start + 1)
        try await test.process(late, answer(.declined), at: start + 3)
        #expect(try await test.attendee("mai")?.status == .accepted)
        #expect(try await test.ledger.rsvps(of: "s1").map(\.at) == [start, start + 1])
        #expect(try await test.ledger.board(of: "s1")?.rows.first { $0.person.id == "mai" }?.rsvp?.status == .accepted)
    }

    @Test func `nothing arrives in the future`() async throws {
        let test = try await TestLedger.withCluster()
        let id = try await store("mai sau", arrived: start + 9, in: test, at: start)
        #expect(try await test.ledger.incoming(id)?.message.received == start)
        let plain = try await store("nay", arrived: nil, in: test, at: start + 1)
        #expect(try await test.ledger.incoming(plain)?.message.received == start + 1)
    }

    @Test func `of one second the one collected later counts, also when the other is read again`() async throws {
        let test = try await TestLedger.withCluster()
        let first = try await store("có", arrived: start, in: test, at: start + 1)
        let second = try await store("không", arrived: start, in: test, at: start + 1)
        try await test.process(second, answer(.declined), at: start + 1)
        _ = try await test.ledger.returnIncomingLeases(past: .max, of: "one", othersToo: true, at: start + 1)
        try await test.process(first, answer(.accepted), at: start + 1)
        #expect(try await test.attendee("mai")?.status == .declined)
        try await test.ledger.reprocess(first, at: start + 2)
        try await test.process(first, answer(.accepted), at: start + 2)
        #expect(try await test.attendee("mai")?.status == .declined)
        #expect(try await test.ledger.rsvps(of: "s1").map(\.status) == [.accepted, .declined])
    }

    @Test func `Law 6: of two goodbyes each can be read again without undoing the other`() async throws {
        let test = try await TestLedger.withCluster()
        let goodbye = Verdict(end: .applied, person: "mai", facts: [.unsubscribe("mai", "cluster")], explanation: "")
        let nothing = Verdict(end: .ignored, explanation: "")
        func muted() async throws -> Bool {
            try await test.ledger.mutedKinds(of: "mai", in: "cluster").contains(.reminder)
        }
        let first = try #require(try await test.hear("thôi", goodbye, at: start))
        let second = try #require(try await test.hear("thôi nhé", goodbye, at: start + 1))
        for id in [first, second] {
            try await test.ledger.reprocess(id, at: start + 2)
            try await test.process(id, nothing, at: start + 2)
            #expect(try await muted() == (id == first), "the other's still stands")
        }
        try await test.ledger.reprocess(first, at: start + 3)
        try await test.process(first, goodbye, at: start + 3)
        #expect(try await muted())
        // The page is later than either; reading the mail again does not go over it.
        try await test.ledger.mute([], for: "mai", in: "cluster", at: start + 4)
        try await test.ledger.reprocess(first, at: start + 5)
        try await test.process(first, goodbye, at: start + 5)
        #expect(try await !muted())
    }

    @Test func `Law 6: of two away messages the later counts, whichever is read again`() async throws {
        let test = try await TestLedger.withCluster()
        func away(_ day: WallDate) -> Verdict {
            Verdict(end: .ignored, person: "mai", explanation: "", away: .init(until: day))
        }
        func until() async throws -> WallDate? {
            try await test.ledger.situation(of: "s1")?.situation.people.compactMap(\.awayUntil).first
        }
        let first = try #require(try await test.hear("vắng", away(day("2027-09-10")), at: start))
        let second = try #require(try await test.hear("còn vắng", away(day("2027-09-20")), at: start + 1))
        try await test.ledger.reprocess(first, at: start + 2)
        try await test.process(first, away(day("2027-09-10")), at: start + 2)
        #expect(try await until() == day("2027-09-20"))
        try await test.ledger.reprocess(second, at: start + 2)
        try await test.process(second, Verdict(end: .ignored, explanation: ""), at: start + 2)
        #expect(try await until() == day("2027-09-10"))
        try await test.ledger.setAway("mai", until: nil, at: start + 3)
        #expect(try await until() == nil)
    }

    @Test func `a topic on an agenda is not proposed anew when its message is read again`() async throws {
        let test = try await TestLedger.withCluster()
        let verdict = Verdict(end: .applied, facts: [topic("Múa rối")], explanation: "")
        let id = try #require(try await test.hear("đăng ký", verdict))
        let proposed = try #require(try await test.ledger.topics(of: "cluster").first)
        try await test.ledger.decide(proposed.id, .schedule("s1"), at: start)
        try await test.ledger.reprocess(id, at: start)
        try await test.process(id, verdict)
        #expect(try await test.ledger.topics(of: "cluster").map(\.state) == [.scheduled])
    }

    @Test func `a receipt that went out does not use up the answers of its own message`() async throws {
        let test = try await TestLedger.withCluster()
        var ids: [IncomingMessage.ID] = []
        for number in 1...2 {
            let verdict = Verdict(
                end: .applied, person: "mai", receipt: .init(lines: [.unsubscribed], heard: "\(number)"),
                explanation: "")
            ids.append(try #require(try await test.hear("thư \(number)", verdict)))
        }
        #expect(try await test.ledger.automaticAnswersLeft(for: "mai", about: nil, at: start) == 0)
        #expect(try await test.ledger.automaticAnswersLeft(for: "mai", about: nil, besides: ids[0], at: start) > 0)
    }
}

/// Bounces, and what follows for an address.
@Suite struct RejectionTests {
    let start = TestLedger.start

    private func verdict(_ kind: Verdict.Bounce.Kind, on id: Delivery.ID) -> Verdict {
        Verdict(end: .ignored, explanation: "", bounce: .init(delivery: id, kind: kind, status: "5.0.0"))
    }

    private func sent() async throws -> (TestLedger, Delivery.ID) {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        return (test, try #require(try await test.deliver()))
    }

    private func isSuspended(_ test: TestLedger) async throws -> Bool {
        try await test.ledger.contactPoints(of: "mai").first?.suspension != nil
    }

    @Test(
        "which reports end the delivery, and which the address",
        arguments: [
            (Verdict.Bounce.Kind.undelivered, Delivery.State.bounced, false),
            (.noSuchAddress(["mai@example.org"]), .bounced, true),
            (.noSuchAddress(["someone@example.org"]), .bounced, false), (.complaint, .accepted, true),
        ])
    func kinds(_ kind: Verdict.Bounce.Kind, _ state: Delivery.State, _ suspends: Bool) async throws {
        let (test, id) = try await sent()
        try await test.hear("báo lỗi", verdict(kind, on: id), at: start + 1)
        #expect(try await test.states() == [state])
        #expect(try await isSuspended(test) == suspends)
        let line = try await test.ledger.board(of: "s1")?.rows.first { $0.person.id == "mai" }
        #expect(line?.invited == state, "the chair sees it")
    }

    @Test func `Law 6: a suspension is taken back with its report, unless another says the same`() async throws {
        let (test, id) = try await sent()
        let gone = verdict(.noSuchAddress(["mai@example.org"]), on: id)
        let first = try #require(try await test.hear("một", gone, at: start + 1))
        let second = try #require(try await test.hear("hai", gone, at: start + 2))
        for (report, stays) in [(first, true), (second, false)] {
            try await test.ledger.reprocess(report, at: start + 3)
            try await test.process(report, Verdict(end: .ignored, explanation: ""), at: start + 3)
            #expect(try await isSuspended(test) == stays)
        }
    }

    @Test func `Law 6: who lets an address be used again knows better than an older report`() async throws {
        let (test, id) = try await sent()
        let gone = verdict(.noSuchAddress(["mai@example.org"]), on: id)
        let report = try #require(try await test.hear("một", gone, at: start + 1))
        let point = try #require(try await test.ledger.contactPoints(of: "mai").first)
        try await test.ledger.reinstate(point.id, at: start + 2)
        try await test.ledger.reprocess(report, at: start + 3)
        try await test.process(report, gone, at: start + 3)
        #expect(try await !isSuspended(test))
        try await test.hear("hai", gone, at: start + 4)
        #expect(try await isSuspended(test))
    }

    @Test func `a link to leave works for ever: pruning keeps whose message it was`() async throws {
        let (test, id) = try await sent()
        let uid = try #require(try await test.ledger.identifiedDelivery(id, at: start))
        _ = try await test.ledger.prune(endedBefore: start + 1000, at: start + 2000)
        let kept = try #require(try await test.ledger.identifiedDelivery(id, at: start + 2000))
        #expect(kept.person.person.id == uid.person.person.id)
        #expect(kept.notices.map(\.group) == ["cluster"])
        #expect(try await test.ledger.delivery(id)?.kept == nil, "its bytes are gone")
        #expect(try await test.ledger.integrityFaults() == [])
    }
}

/// Law 9: what happens to one message happens to no other.
@Suite struct ClaimTests {
    let start = TestLedger.start

    private func store(_ count: Int, in test: TestLedger) async throws -> [IncomingMessage.ID] {
        var ids: [IncomingMessage.ID] = []
        for number in 0..<count {
            let arrival = Arrival(channel: .email, source: "\(number)", raw: [UInt8(number), 1])
            ids.append(try #require(try await test.ledger.store(arrival, at: start.minutes(number))))
        }
        return ids
    }

    @Test func `Law 9: what was begun and not ended is claimed alone, after all that is fresh`() async throws {
        let test = try await TestLedger.withCluster()
        let ids = try await store(3, in: test)
        let dead = Lease(instance: "dead", until: 5)
        #expect(try await test.ledger.claimIncoming(limit: 2, at: start, lease: dead).map(\.id) == Array(ids[0...1]))
        // The program ended there.
        _ = try await test.ledger.returnIncomingLeases(past: 0, of: "one", othersToo: true, at: start)
        var order: [[IncomingMessage.ID]] = []
        for _ in 0..<3 {
            order.append(try await test.ledger.claimIncoming(limit: 9, at: start, lease: lease).map(\.id))
        }
        #expect(order == [[ids[2]], [ids[0]], [ids[1]]])
    }

    @Test func `Law 9: a message whose reading ends the program is set aside with no other`() async throws {
        let test = try await TestLedger.withCluster()
        let ids = try await store(32, in: test)
        let poison = ids[7]
        var (starts, setAside): (Int, [IncomingMessage.ID]) = (0, [])
        while starts < 10 {
            starts += 1
            let now = Lease(instance: "start \(starts)", until: 5)
            _ = try await test.ledger.returnIncomingLeases(past: 0, of: now.instance, othersToo: true, at: start)
            var crashed = false
            while !crashed {
                let claimed = try await test.ledger.claimIncoming(limit: 32, at: start, lease: now)
                if claimed.isEmpty { break }
                for message in claimed {
                    if message.attempts > 3 {
                        setAside.append(message.id)
                    } else if message.id == poison {
                        crashed = true
                        break
                    }
                    let verdict = Verdict(end: .ignored, explanation: "")
                    try await test.ledger.finish(message.id, with: verdict, at: start, instance: now.instance)
                }
            }
            if !crashed { break }
        }
        #expect(setAside == [poison])
        #expect(try await test.ledger.incoming(states: [.ignored]).count == 32)
        #expect(starts == 4)
    }

    @Test func `what is given back was no attempt; what another holds by now is not given back`() async throws {
        let test = try await TestLedger.withCluster()
        let ids = try await store(2, in: test)
        _ = try await test.ledger.claimIncoming(limit: 2, at: start, lease: lease)
        try await test.ledger.release(ids, at: start, instance: "two")
        #expect(try await test.ledger.incoming(states: [.processing]).count == 2)
        try await test.ledger.release([ids[1]], at: start, instance: "one")
        let again = try await test.ledger.claimIncoming(limit: 9, at: start, lease: lease)
        #expect(again.map(\.id) == [ids[1]])
        #expect(again.map(\.attempts) == [1])
    }

    @Test func `Law 9: a session that cannot be read stops nobody's answer to another`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.deliver())
        try await test.database.write { sql in
            _ = try sql.execute("UPDATE session SET agenda = 'torn' WHERE id = 's2'")
        }
        let answer = try await test.ledger.identity(
            for: IdentityQuestion(deliveries: [id], sender: "mai@example.org"), at: start)
        #expect(answer.deliveries[id]?.person.person.id == "mai")
        #expect(answer.senders.first?.openSessions == ["s1"])
        #expect(Set(answer.sessions.keys) == ["s1"])
    }
}
