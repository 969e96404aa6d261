import Foundation
import Ledger
import Planner
import Sessions
import Testing

@Suite struct OfferTests {
    private let start = TestLedger.start

    private func cluster() async throws -> TestLedger {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        return test
    }

    private func said(
        _ kind: Contribution.Kind, _ words: String, by person: Person.ID = "mai", session: Session.ID? = "s1",
        thread: Contribution.ID? = nil
    ) -> Fact {
        .contribution(
            Contribution(
                id: "", kind: kind, group: "cluster", session: session, person: person, text: words, thread: thread,
                source: .message("x"), at: start))
    }

    /// A member's message that says this, and nothing else.
    @discardableResult
    private func hear(_ fact: Fact, by person: Person.ID = "mai", _ name: String, in test: TestLedger, at now: Date)
        async throws -> IncomingMessage.ID
    {
        try #require(
            try await test.hear(
                name, Verdict(end: .applied, person: person, facts: [fact], explanation: "test"), at: now))
    }

    /// As the filler and the dispatcher would, at each of these instants.
    private func run(_ test: TestLedger, at now: Date) async throws {
        for due in try await test.ledger.groupsDue(at: now, limit: 10) {
            try await test.ledger.reconcile(due, plan: GroupPlanner.plan(due.situation, at: now), at: now)
        }
        while try await test.deliver(at: now) != nil {}
    }

    /// Who was told what news, in order.
    private func told(_ test: TestLedger) async throws -> [String] {
        try await test.ledger.deliveries(DeliveryFilter(states: [.accepted])).flatMap { line in
            line.notices.filter { $0.key.kind == .news }.map { (line.delivery.due, "\($0.key.person) \($0.key.step)") }
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }

    @Test func `a question is answered once by each answer, and only its asker is told`() async throws {
        let test = try await cluster()
        let message = try await hear(said(.question, "Mấy giờ ạ?"), "q", in: test, at: start)
        try await run(test, at: start.minutes(30))
        #expect(try await told(test) == ["lan question"])
        let question = try #require(try await test.ledger.questions().first)
        #expect(question.isOpen)
        try await test.ledger.answer(
            question.contribution.id, with: "8 giờ, hỏi mai@example.org hoặc x@y.vn", by: "lan",
            from: .person(note: "lan"), at: start.minutes(40))
        try await run(test, at: start.minutes(120))
        #expect(try await told(test) == ["lan question", "mai answered"])
        let answered = try #require(try await test.ledger.questions(of: "cluster").first)
        #expect(answered.answers.map(\.text) == ["8 giờ, hỏi mai@example.org hoặc x@y.vn"], "what was written is kept")
        #expect(answered.answers.first?.by == "lan")
        let news = try await test.ledger.situation(of: "cluster" as Group.ID, at: start + 1)?.situation.matters.map(
            \.news)
        #expect(
            news?.contains(
                .answered(.init(quote: "Mấy giờ ạ?", words: "8 giờ, hỏi … hoặc x@y.vn", by: "lan"))) == true,
            "Law 11: an address that the ledger knows is told to nobody")

        // Law 6: what was answered stays when the question is read again, and nobody is told twice.
        try await test.ledger.reprocess(message, at: start.minutes(130))
        try await test.process(
            message, Verdict(end: .applied, person: "mai", facts: [said(.question, "Mấy giờ ạ?")], explanation: "test"),
            at: start.minutes(130))
        #expect(try await test.ledger.questions() == [answered])
        try await run(test, at: start + 3)
        #expect(try await told(test) == ["lan question", "mai answered"])
    }

    @Test
    func `Law 6: an answer that is read again is told once, and one that is read as none opens the question again`()
        async throws
    {
        let test = try await cluster()
        try await hear(said(.question, "Mấy giờ ạ?"), "q", in: test, at: start)
        try await run(test, at: start.minutes(30))
        let question = try #require(try await test.ledger.questions().first).contribution
        let matter = try #require(
            try await test.ledger.situation(of: "cluster" as Group.ID, at: start)?.situation.matters.first)
        let answer = Fact.answer(
            OfferAnswer(
                id: "", group: "cluster", session: "s1", matter: matter.id,
                asked: Asker(person: "mai", words: question.text, offer: question.id), text: "8 giờ", by: "lan",
                source: .message("x"), at: start))
        let verdict = Verdict(end: .applied, person: "lan", facts: [answer], explanation: "test")
        let message = try #require(try await test.hear("a", verdict, at: start.minutes(40)))
        try await run(test, at: start.minutes(120))
        let before = try await test.ledger.questions().map(\.answers.count)
        for round in 1...2 {
            try await test.ledger.reprocess(message, at: start.minutes(130 + round))
            try await test.process(message, verdict, at: start.minutes(130 + round))
            try await run(test, at: start.minutes(200 + round))
        }
        #expect(try await told(test) == ["lan question", "mai answered"])
        #expect(try await test.ledger.questions().map(\.answers.count) == before)

        try await test.ledger.reprocess(message, at: start + 1)
        try await test.process(message, Verdict(end: .ignored, explanation: "test"), at: start + 1)
        #expect(try await test.ledger.questions().map(\.isOpen) == [true])
        try await run(test, at: start + 3)
        #expect(try await told(test) == ["lan question", "mai answered", "lan question-waiting"])
    }

    @Test func `who was told of a question is reminded once after two days, and not once its session is over`()
        async throws
    {
        let test = try await cluster()
        try await hear(said(.question, "Mấy giờ ạ?"), "q", in: test, at: start)
        try await run(test, at: start.minutes(10))
        try await run(test, at: start.minutes(2 * 1440 - 5))
        #expect(try await told(test) == ["lan question"])
        let due = try await test.ledger.groupsDue(at: start.minutes(2 * 1440 + 11), limit: 1)
        #expect(due.count == 1, "the plan knows when it falls due")
        for day in 2...6 { try await run(test, at: (start + day).minutes(15)) }
        #expect(try await told(test) == ["lan question", "lan question-waiting"])

        // The day before the session, and nobody answers before it is over.
        try await hear(said(.question, "Mang gì ạ?"), "q2", in: test, at: start + 12)
        try await run(test, at: (start + 12).minutes(10))
        for day in 14...20 { try await run(test, at: start + day) }
        #expect(try await told(test) == ["lan question", "lan question-waiting", "lan question"])
    }

    @Test func `wishes to move one session are told at once, then counted, at most once a day`() async throws {
        let test = try await cluster()
        try await hear(said(.reschedule, "Thứ Năm được không?"), "w1", in: test, at: start)
        try await run(test, at: start.minutes(10))
        #expect(try await told(test) == ["lan reschedule"])
        let second = try await hear(
            said(.reschedule, "Chiều ạ", by: "hoa"), by: "hoa", "w2", in: test, at: start.minutes(60))
        try await run(test, at: start.minutes(180))
        #expect(try await told(test) == ["lan reschedule"], "within a day it is not told anew")
        try await run(test, at: (start + 1).minutes(10))
        #expect(try await told(test) == ["lan reschedule", "lan wishes-to-move"])
        let matters = try await test.ledger.situation(of: "cluster" as Group.ID, at: start + 1)?.situation.matters
        #expect(
            matters?.map(\.news) == [
                .wishesToMove([.init(by: "mai", words: "Thứ Năm được không?"), .init(by: "hoa", words: "Chiều ạ")])
            ])

        // Law 6: read again, it is the same two.
        let before = try await test.ledger.situation(of: "cluster" as Group.ID, at: start + 2)?.situation.matters
        try await test.ledger.reprocess(second, at: start + 2)
        try await test.process(
            second,
            Verdict(
                end: .applied, person: "hoa", facts: [said(.reschedule, "Chiều ạ", by: "hoa")], explanation: "test"),
            at: start + 2)
        #expect(
            try await test.ledger.situation(of: "cluster" as Group.ID, at: start + 2)?.situation.matters == before)
        try await run(test, at: start + 4)
        #expect(try await told(test).count == 2)

        // Read as no wish, it counts no more.
        try await test.ledger.reprocess(second, at: start + 4)
        try await test.process(second, Verdict(end: .ignored, explanation: "test"), at: start + 4)
        #expect(
            try await test.ledger.situation(of: "cluster" as Group.ID, at: start + 4)?.situation.matters.map(\.news)
                == [
                    .reschedule(words: "Thứ Năm được không?", by: "mai")
                ])
    }

    @Test func `a petition's steps are written once, told to its author, and survive another reading`() async throws {
        let test = try await cluster()
        let petition = said(.petition, "xin thêm đồ chơi")
        let message = try await hear(petition, "p", in: test, at: start)
        let id = try #require(try await test.ledger.petitions().first).contribution.id
        let forward = Petition.Step(.forwarded(to: "Phòng GD", note: "công văn 12"), by: "lan", at: start.minutes(5))
        try await test.ledger.take(forward, with: id, at: start.minutes(5))
        await #expect(throws: Petition.IllegalTransition(from: .forwarded, to: .forwarded)) {
            try await test.ledger.take(forward, with: id, at: start.minutes(6))
        }
        try await run(test, at: start.minutes(20))
        #expect(try await told(test) == ["mai petition-forwarded"])
        try await test.ledger.reprocess(message, at: start.minutes(30))
        try await test.process(
            message, Verdict(end: .applied, person: "mai", facts: [petition], explanation: "test"),
            at: start.minutes(30))
        let answer = Petition.Step(.answered("Quý 2 có"), by: "lan", at: start + 1)
        try await test.ledger.take(answer, with: id, at: start + 1)
        try await run(test, at: (start + 1).minutes(20))
        #expect(try await told(test) == ["mai petition-forwarded", "mai petition-answered"])
        let register = try await test.ledger.petitions(of: "cluster")
        #expect(register.map(\.state) == [.answered] && register.first?.steps == [forward, answer])
        await #expect(throws: LedgerRefusal.unknown("petition", "none")) {
            try await test.ledger.take(answer, with: "none", at: start)
        }
    }

    @Test func `who leaves and comes back is told of to the chair, and answers to their own words still come`()
        async throws
    {
        let test = try await cluster()
        let left = try await hear(.unsubscribe("mai", "cluster"), "leave", in: test, at: start)
        try await run(test, at: start.minutes(10))
        #expect(try await told(test) == ["lan left"])
        try await hear(said(.question, "Mấy giờ ạ?"), "q", in: test, at: start.minutes(20))
        try await run(test, at: start.minutes(90))
        let question = try #require(try await test.ledger.questions().first).contribution.id
        try await test.ledger.answer(
            question, with: "8 giờ", by: nil, from: .person(note: "lan"), at: start.minutes(100))
        try await run(test, at: start.minutes(120))
        #expect(try await told(test) == ["lan left", "lan question", "mai answered"])

        try await hear(.resubscribe("mai", "cluster"), "back", in: test, at: start + 1)
        #expect(try await test.ledger.mutedKinds(of: "mai", in: "cluster").isEmpty)
        try await run(test, at: (start + 1).minutes(10))
        #expect(try await told(test).last == "lan returned")
        // Law 6: the earlier message read again changes nothing.
        try await test.ledger.reprocess(left, at: start + 2)
        try await test.process(
            left,
            Verdict(end: .applied, person: "mai", facts: [.unsubscribe("mai", "cluster")], explanation: "test"),
            at: start + 2)
        #expect(try await test.ledger.mutedKinds(of: "mai", in: "cluster").isEmpty)
        try await run(test, at: start + 3)
        #expect(try await told(test).count == 4)
    }

    @Test func `on the page, too: leaving all is told of, leaving some is not`() async throws {
        let test = try await cluster()
        try await test.ledger.mute([.reminder], for: "mai", in: "cluster", at: start)
        try await run(test, at: start.minutes(10))
        #expect(try await told(test).isEmpty)
        try await test.ledger.mute(Set(Notice.Kind.allCases), for: "mai", in: "cluster", at: start.minutes(20))
        try await run(test, at: start.minutes(30))
        #expect(try await told(test) == ["lan left"])
        try await test.ledger.mute([.digest], for: "mai", in: "cluster", at: start.minutes(40))
        try await run(test, at: start.minutes(100))
        #expect(try await told(test) == ["lan left", "lan returned"])
    }

    @Test(
        "Law 11: whatever the news, no address that the ledger knows stands in its words",
        arguments: [
            .topicScheduled(title: words), .topicDeclined(title: words, reason: words),
            .topicMerged(title: words, into: words), .question(words: words, by: "mai"),
            .reschedule(words: words, by: "mai"), .sessionRequested(about: words, by: "mai"),
            .requestConfirmed(about: words, isDated: true), .requestDeclined(about: words, reason: words),
            .asksToJoin(name: "Hoa", words: words),
            .turnClaimed(
                .init(duty: .host, holder: "x", how: .declined, by: "mai", words: words, isTaken: true, next: nil)),
            .wishesToMove([.init(by: "mai", words: words)]), .answered(.init(quote: words, words: words, by: "lan")),
            .petition(.init(text: words, by: "mai", office: "x", note: words)),
            .petitionForwarded(text: words, to: "x"), .petitionAnswered(text: words, answer: words),
            .away(.init(person: "mai", until: nil, standIn: words, isSilent: true)),
        ] as [News])
    func withoutAddresses(_ news: News) async throws {
        let test = try await cluster()
        let matter = Matter(
            id: "m", group: "cluster", audience: .organisers, news: news, opened: start,
            usefulUntil: start.minutes(9_000))
        try await test.ledger.open(matter, at: start)
        let told = try await test.ledger.situation(of: "cluster" as Group.ID, at: start)?.situation.matters.map(\.news)
        #expect(told == [news.rewording { _ in "hỏi … nhé" }])
    }
}

private let words = "hỏi mai@example.org nhé"
