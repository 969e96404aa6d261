import Foundation
import Ledger
import Sessions
import Testing

@Suite struct InboxTests {
    let start = TestLedger.start

    @Test func `Law 6: a message is on the disk before anything is understood, and a second copy is known`()
        async throws
    {
        let test = try await TestLedger.withCluster()
        let mail = Arrival(channel: .email, source: "imap:INBOX:1:7", raw: [1, 2, 3])
        let state = CollectorState(mailbox: "INBOX", uidValidity: 1, lastUID: 7)
        let id = try #require(try await test.ledger.store(mail, at: start, mailbox: state))
        let reopened = try await TestLedger(path: test.path, seed: 9)
        #expect(try await reopened.ledger.incoming(id)?.message.raw == [1, 2, 3])
        #expect(try await reopened.ledger.collectorState(of: "INBOX") == state)
        #expect(try await reopened.ledger.store(mail, at: start) == nil)
        let byAnotherWay = Arrival(channel: .email, source: "maildir:x", raw: [1, 2, 3])
        #expect(try await reopened.ledger.store(byAnotherWay, at: start) == nil)
        let other = Arrival(channel: .email, source: "maildir:y", raw: [1, 2, 4])
        #expect(try await reopened.ledger.store(other, at: start) != nil)
    }

    @Test func `equal words by a webhook are two messages, since it has ids and no Message-ID`() async throws {
        let test = try await TestLedger.withCluster()
        for (source, isNew) in [("hook:1", true), ("hook:2", true), ("hook:1", false)] {
            let id = try await test.ledger.store(.init(channel: .webhook, source: source, raw: [1]), at: start)
            #expect((id != nil) == isNew)
        }
    }

    @Test func `the mailbox's state is not moved on when the message could not be stored`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.database.write { sql in
            try sql.run(
                script: "CREATE TRIGGER full BEFORE INSERT ON incomingMessage BEGIN SELECT RAISE(ABORT, 'full'); END")
        }
        let state = CollectorState(mailbox: "INBOX", uidValidity: 1, lastUID: 7)
        await #expect(throws: SQLFailure.self) {
            try await test.ledger.store(.init(channel: .email, source: "a", raw: [1]), at: start, mailbox: state)
        }
        #expect(try await test.ledger.collectorState(of: "INBOX") == nil)
    }

    @Test func `an answer becomes a fact, a status, a receipt and a new plan, in one step`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([], next: nil)
        let receipt = ReceiptContent(lines: [], heard: "Em đi")
        let id = try await test.hear(
            "Em đi",
            Verdict(
                end: .applied, person: "mai", session: "s1", text: "Em đi", facts: [rsvp("mai", .accepted)],
                receipt: receipt, explanation: "token, ack"), at: start + 1)
        #expect(try await test.attendee("mai")?.status == .accepted)
        let fact = try #require(try await test.ledger.rsvps(of: "s1").first)
        #expect(fact.at == start + 1)
        #expect(try fact.source == .message(#require(id)))
        let line = try #require(try await test.ledger.deliveries().first)
        #expect(line.notices.map(\.key.kind) == [.receipt])
        #expect(try await test.ledger.matter(for: line.delivery.id)?.items.first?.receipt == receipt)
        #expect(try await test.ledger.situationsDue(at: start + 1, limit: 9).map(\.situation.session.id).contains("s1"))
        let stored = try #require(try await test.ledger.incoming().first)
        #expect(stored.message.state == .applied)
        #expect(stored.explanation == "token, ack")
        #expect(stored.message.raw.isEmpty, "a listing does not carry the bytes")
    }

    @Test func `Law 6: read again, a message replaces its own facts and no other's`() async throws {
        let test = try await TestLedger.withCluster()
        func verdict(_ status: ParticipationStatus) -> Verdict {
            Verdict(
                end: .applied, person: "mai", session: "s1", facts: [rsvp("mai", status), topic("Múa rối")],
                receipt: .init(lines: [], heard: "x"), explanation: "")
        }
        let first = try #require(try await test.hear("một", verdict(.declined), at: start))
        try await test.hear("hai", Verdict(end: .applied, facts: [rsvp("hoa", .declined)], explanation: ""), at: start)
        try await test.ledger.reprocess(first, at: start + 1)
        #expect(try await test.attendee("mai")?.status == .declined, "until it is understood again")
        try await test.process(first, verdict(.accepted), at: start + 1)
        #expect(try await test.attendee("mai")?.status == .accepted)
        #expect(try await test.attendee("hoa")?.status == .declined)
        #expect(
            try await test.ledger.rsvps(of: "s1").map(\.status) == [.accepted, .declined], "in the order of arrival")
        #expect(try await test.ledger.topics(of: "cluster").count == 1)
        #expect(try await test.ledger.contributions(to: "cluster").count == 1)
        #expect(try await test.ledger.deliveries().count == 1, "one receipt for one message")
        #expect(try await test.ledger.rsvps(of: "s1").last?.at == start, "a fact's time is its message's")
        let kept = try await test.dump().filter { $0.hasPrefix("rsvp ") }
        #expect(kept.count == 3, "nothing is overwritten")
    }

    @Test func `Law 6: read again with the same result, a message changes nothing that counts`() async throws {
        let test = try await TestLedger.withCluster()
        let verdict = Verdict(end: .applied, person: "mai", facts: [rsvp("mai", .tentative)], explanation: "")
        let id = try #require(try await test.hear("có thể", verdict))
        let before = try await test.ledger.board(of: "s1")
        try await test.ledger.reprocess(id, at: start + 1)
        try await test.process(id, verdict, at: start + 1)
        let after = try await test.ledger.board(of: "s1")
        #expect(after?.rows.map(\.attendee) == before?.rows.map(\.attendee))
        #expect(after?.headCount == before?.headCount)
    }

    @Test func `Law 6: no reading undoes a person's decision`() async throws {
        let test = try await TestLedger.withCluster()
        let queued = Verdict(end: .queued, person: "mai", session: "s1", explanation: "two readings")
        let id = try #require(try await test.hear("để xem", queued))
        #expect(try await test.ledger.board(of: "s1")?.queued == 1)
        try await test.ledger.decide(id, .apply([rsvp("mai", .declined)]), by: "lan", at: start + 1)
        try await test.ledger.reprocess(id, at: start + 2)
        let end = try await test.process(
            id, Verdict(end: .applied, person: "mai", facts: [rsvp("mai", .accepted)], explanation: ""), at: start + 2)
        #expect(end == .applied)
        #expect(try await test.attendee("mai")?.status == .declined)
        #expect(try await test.ledger.incoming(id)?.decidedBy == "lan")
        #expect(try await test.ledger.rsvps(of: "s1").map(\.source) == [.person(note: "lan")])
    }

    @Test func `the latest clear answer counts; at one instant a person's decision does`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.hear(
            "đi", Verdict(end: .applied, facts: [rsvp("mai", .accepted)], explanation: ""), at: start + 1)
        try await test.ledger.record([rsvp("mai", .tentative)], from: .person(note: "lan"), at: start + 1)
        try await test.ledger.record(
            [rsvp("mai", .accepted)], from: .page(Delivery.ID(number: 1)), at: start + 1)
        #expect(try await test.attendee("mai")?.status == .tentative)
        try await test.hear(
            "bận", Verdict(end: .applied, facts: [rsvp("mai", .declined)], explanation: ""), at: start + 2)
        #expect(try await test.attendee("mai")?.status == .declined)
        try await test.ledger.record([rsvp("hoa", .accepted)], from: .page(Delivery.ID(number: 2)), at: start + 1)
        try await test.ledger.record([rsvp("hoa", .declined)], from: .page(Delivery.ID(number: 2)), at: start + 1)
        #expect(try await test.attendee("hoa")?.status == .declined, "pressed later at the same instant")
    }

    @Test func `Law 7: two automatic answers a day to one person, however many messages`() async throws {
        let test = try await TestLedger.withCluster()
        for number in 1...4 {
            let verdict = Verdict(
                end: .applied, person: "mai", receipt: .init(lines: [.unsubscribed], heard: "\(number)"),
                explanation: "")
            try await test.hear("thư \(number)", verdict, at: start.minutes(number))
        }
        #expect(try await test.ledger.deliveries(.init(person: "mai")).count == 2)
        let next = Verdict(
            end: .applied, person: "mai", receipt: .init(lines: [.unsubscribed], heard: "5"), explanation: "")
        try await test.hear("thư 5", next, at: (start + 1).minutes(2))
        #expect(try await test.ledger.deliveries(.init(person: "mai")).count == 3)
    }

    @Test func `Law 7: two automatic answers a day in one thread, whoever writes`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let thread = try #require(try await test.deliver())
        for (number, person) in (["mai", "hoa", "lan"] as [Person.ID]).enumerated() {
            let verdict = Verdict(
                end: .applied, person: person, delivery: thread, receipt: .init(lines: [.unsubscribed], heard: ""),
                explanation: "")
            try await test.hear("thư \(number)", verdict, at: start.minutes(number))
        }
        #expect(try await test.ledger.deliveries(.init(states: [.ready])).count == 2)
        #expect(try await test.ledger.automaticAnswersLeft(for: "lan", about: thread, at: start + 1) > 0)
    }

    @Test func `Law 8: what may not be asked any more waits for a person`() async throws {
        let test = try await TestLedger.withCluster()
        let question = ReceiptContent(lines: [], question: .confirmSender, heard: "")
        for number in 1...3 {
            let verdict = Verdict(end: .asked, person: "mai", receipt: question, explanation: "unclear")
            try await test.hear("thư \(number)", verdict, at: start.minutes(number))
        }
        let ends = try await test.ledger.incoming().map(\.message.state)
        #expect(ends == [.queued, .asked, .asked])
        #expect(
            try await test.ledger.incoming(states: [.queued]).first?.explanation.english.contains("nothing was asked")
                == true)
    }

    @Test func `Law 8: what nobody can be asked about waits for a person, and says so`() async throws {
        let test = try await TestLedger.withCluster()
        let question = ReceiptContent(lines: [], question: .confirmSender, heard: "")
        try await test.hear("thư", Verdict(end: .asked, receipt: question, explanation: "unclear"), at: start)
        let message = try #require(try await test.ledger.incoming(states: [.queued]).first)
        #expect(message.explanation.english == "unclear; nothing was asked back, since nobody knows who wrote it")
        #expect(message.explanation.vietnamese.contains("chưa biết người viết là ai"))
    }

    @Test func `Law 13: mailed feedback to an anonymous form goes to a person, and nothing of it is recorded`()
        async throws
    {
        let test = try await TestLedger.withCluster(anonymous: true)
        let feedback = Feedback(
            id: "", session: "s1", person: "mai", answers: [1: .score(5)], source: .message("x"), at: start)
        try await test.hear(
            "1: 5", Verdict(end: .applied, person: "mai", facts: [.feedback(feedback)], explanation: "answers"))
        let stored = try #require(try await test.ledger.incoming().first)
        #expect(stored.message.state == .queued)
        #expect(stored.explanation.english.contains("page"))
        #expect(try await test.dump().filter { $0.hasPrefix("feedback") || $0.hasPrefix("anonymous") }.isEmpty)
    }

    @Test func `a bounce takes the delivery back and suspends the address`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.deliver())
        let bounce = Verdict(
            end: .ignored, explanation: "report",
            bounce: .init(delivery: id, kind: .noSuchAddress(["mai@example.org"]), status: "5.1.1"))
        try await test.hear("bounce", bounce)
        try await test.hear("bounce again", bounce)
        #expect(try await test.states() == [.bounced])
        #expect(try await test.ledger.route(for: id).isEmpty)
        #expect(try await test.ledger.board(of: "s1")?.rows.first { $0.person.id == "mai" }?.invited == .bounced)
    }

    @Test func `an away message and a goodbye become preferences, and are taken back with their message`() async throws
    {
        let test = try await TestLedger.withCluster()
        let away = Verdict(end: .ignored, person: "mai", explanation: "away", away: .init(until: day("2027-10-01")))
        let id = try #require(try await test.hear("vắng", away))
        #expect(try await test.ledger.situation(of: "s1")?.situation.people.compactMap(\.awayUntil).count == 1)
        try await test.ledger.reprocess(id, at: start)
        try await test.process(id, Verdict(end: .ignored, explanation: ""))
        #expect(try await test.ledger.situation(of: "s1")?.situation.people.compactMap(\.awayUntil).isEmpty == true)
        let goodbye = Verdict(end: .applied, person: "mai", facts: [.unsubscribe("mai", "cluster")], explanation: "")
        let second = try #require(try await test.hear("thôi", goodbye))
        let muted = try await test.ledger.mutedKinds(of: "mai", in: "cluster")
        #expect(muted.contains(.reminder) && !muted.contains(.cancellation) && !muted.contains(.receipt))
        try await test.ledger.reprocess(second, at: start)
        try await test.process(second, Verdict(end: .ignored, explanation: ""))
        #expect(try await test.ledger.mutedKinds(of: "mai", in: "cluster").isEmpty)
    }

    @Test func `Law 9: a verdict the database refuses harms no other message, and is tried again`() async throws {
        let test = try await TestLedger.withCluster()
        let arrivals = ["xấu", "tốt"].map { Arrival(channel: .email, source: $0, raw: Array($0.utf8)) }
        let bad = try #require(try await test.ledger.store(arrivals[0], at: start))
        let good = try #require(try await test.ledger.store(arrivals[1], at: start))
        _ = try await test.ledger.claimIncoming(limit: 9, at: start, lease: lease)
        await #expect(throws: SQLFailure.self) {
            try await test.ledger.finish(
                bad, with: Verdict(end: .applied, facts: [rsvp("nobody", .accepted)], explanation: ""), at: start,
                instance: "one")
        }
        try await test.ledger.finish(good, with: Verdict(end: .ignored, explanation: ""), at: start, instance: "one")
        #expect(try await test.ledger.returnIncomingLeases(past: 1_000, of: "one", othersToo: false, at: start) == 1)
        let again = try await test.ledger.claimIncoming(limit: 9, at: start, lease: lease)
        #expect(again.map(\.id) == [bad])
        #expect(again.map(\.attempts) == [2])
    }

    @Test func `a message somebody else holds by now is not ended`() async throws {
        let test = try await TestLedger.withCluster()
        let id = try #require(try await test.ledger.store(.init(channel: .email, source: "a", raw: [1]), at: start))
        _ = try await test.ledger.claimIncoming(limit: 1, at: start, lease: lease)
        #expect(try await test.ledger.returnIncomingLeases(past: 0, of: "two", othersToo: true, at: start) == 1)
        _ = try await test.ledger.claimIncoming(limit: 1, at: start, lease: Lease(instance: "two", until: 5))
        let verdict = Verdict(end: .ignored, explanation: "")
        #expect(try await test.ledger.finish(id, with: verdict, at: start, instance: "one") == nil)
        #expect(try await test.ledger.finish(id, with: verdict, at: start, instance: "two") == .ignored)
    }

    @Test func `who wrote is looked up by token, UID and address together`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.deliver())
        let uid = try #require(try await test.attendee("hoa")).calendarUID
        let question = IdentityQuestion(
            deliveries: [id, Delivery.ID(number: 5)], calendarUID: uid, sender: "LAN@example.org")
        let answer = try await test.ledger.identity(for: question, at: start)
        #expect(answer.deliveries.keys.sorted() == [id])
        #expect(answer.deliveries[id]?.person.person.id == "mai")
        #expect(answer.deliveries[id]?.relevantUntil == (try await test.ledger.session("s1"))?.endInstant)
        #expect(answer.attendeePerson?.person.id == "hoa")
        #expect(answer.senders.map(\.person.id) == ["lan"])
        #expect(answer.senders.first?.openSessions == ["s1", "s2"])
        #expect(Set(answer.sessions.keys) == ["s1", "s2"])
        let code = SessionCode("s2").description
        let coded = try await test.ledger.identity(for: .init(codes: [code, "#zzzz"]), at: start)
        #expect(coded.sessionOfCode == [code: "s2"])
        #expect(Set(coded.sessions.keys) == ["s2"])
        let later = try await test.ledger.identity(for: question, at: start + 30)
        #expect(later.senders.first?.openSessions == ["s2"])
    }

    @Test func `asked back once about a delivery is remembered`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai")])
        let id = try #require(try await test.deliver())
        #expect(try await test.ledger.identifiedDelivery(id, at: start)?.hasAskedBack == false)
        let question = ReceiptContent(lines: [], question: .coming(session: "s1", readings: []), heard: "")
        try await test.hear(
            "hả", Verdict(end: .asked, person: "mai", delivery: id, receipt: question, explanation: ""))
        #expect(try await test.ledger.identifiedDelivery(id, at: start)?.hasAskedBack == true)
    }

    @Test func `pruning drops the bytes of what ended, and keeps what waits for a person`() async throws {
        let test = try await TestLedger.withCluster()
        let done = try #require(try await test.hear("xong", Verdict(end: .applied, explanation: "")))
        let waits = try #require(try await test.hear("chờ", Verdict(end: .queued, explanation: "")))
        #expect(try await test.ledger.prune(endedBefore: start + 60, at: start + 90).incoming == 1)
        #expect(try await test.ledger.incoming(waits)?.message.raw.isEmpty == false)
        await #expect(throws: LedgerRefusal.self) { try await test.ledger.reprocess(done, at: start + 90) }
        let copy = Arrival(channel: .email, source: "again", raw: Array("xong".utf8))
        #expect(try await test.ledger.store(copy, at: start + 90) == nil, "still known by its sum")
    }
}

func topic(_ text: String) -> Fact {
    .contribution(
        Contribution(
            id: "", kind: .topic, group: "cluster", session: "s1", person: "mai", text: text,
            source: .message("x"), at: TestLedger.start))
}

extension TestLedger {
    static func withCluster(anonymous: Bool) async throws -> TestLedger {
        let test = try await TestLedger()
        try await test.ledger.apply(
            .cluster { plan in
                for index in plan.sessions.indices { plan.sessions[index].feedback?.anonymous = anonymous }
            }, at: start)
        return test
    }
}
