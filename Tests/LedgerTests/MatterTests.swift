import Foundation
import Ledger
import Planner
import Sessions
import Testing

@Suite struct MatterTests {
    private let start = TestLedger.start

    private func open(_ words: String, in test: TestLedger, at now: Date) async throws {
        try await test.ledger.open(
            Matter(
                id: "question:m1", group: "cluster", audience: .organisers, news: .question(words: words, by: "mai"),
                opened: now, usefulUntil: start + 14), at: now)
    }

    /// As the filler would.
    private func fill(_ test: TestLedger, at now: Date) async throws {
        for due in try await test.ledger.groupsDue(at: now, limit: 10) {
            try await test.ledger.reconcile(due, plan: GroupPlanner.plan(due.situation, at: now), at: now)
        }
    }

    /// What waits to go out.
    private func news(_ test: TestLedger) async throws -> [String] {
        try await test.ledger.deliveries().flatMap { line in
            line.notices.filter { $0.key.kind == .news && line.delivery.state == .ready }.map {
                "\($0.key.person) \($0.key.subject) \($0.key.revision)"
            }
        }.sorted()
    }

    @Test func `Law 1: a matter that tells the same is told once, and what it tells instead is told anew`() async throws
    {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        try await open("Mấy giờ?", in: test, at: start)
        try await fill(test, at: start)
        #expect(try await news(test) == ["lan matter:question:m1 0"])
        let before = try await test.dump()
        try await open("Mấy giờ?", in: test, at: start.minutes(1))
        try await fill(test, at: start.minutes(1))
        #expect(try await test.dump() == before)

        try await open("Mấy giờ ạ?", in: test, at: start.minutes(2))
        try await fill(test, at: start.minutes(2))
        #expect(try await news(test) == ["lan matter:question:m1 1"], "the first had not left")
    }

    @Test func `Law 2: closing takes back what has not left, and opening again brings it back`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        try await open("Mấy giờ?", in: test, at: start)
        try await fill(test, at: start)
        try await test.ledger.close("question:m1", at: start.minutes(1))
        try await fill(test, at: start.minutes(1))
        #expect(try await news(test) == [])
        try await open("Mấy giờ?", in: test, at: start.minutes(2))
        try await fill(test, at: start.minutes(2))
        #expect(try await news(test) == ["lan matter:question:m1 0"])
    }

    @Test func `a plan made of an older situation is not written, and the group stays due`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        try await open("Mấy giờ?", in: test, at: start)
        let due = try #require(try await test.ledger.groupsDue(at: start, limit: 1).first)
        try await test.ledger.close("question:m1", at: start)
        let plan = GroupPlanner.plan(due.situation, at: start)
        #expect(!plan.wanted.isEmpty)
        #expect(try await test.ledger.reconcile(due, plan: plan, at: start).wasOutrun)
        #expect(try await news(test) == [])
        #expect(try await test.ledger.groupsDue(at: start, limit: 1).count == 1)
    }

    @Test func `each decision about a topic is told to its proposer, the last one only`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        let topic = Contribution(
            id: "c1", kind: .topic, group: "cluster", session: "s1", person: "mai", text: "Làm quen văn học",
            source: .person(note: "lan"), at: start)
        try await test.ledger.record([.contribution(topic)], from: .person(note: "lan"), at: start)
        let id = try #require(try await test.ledger.topics(of: "cluster").first).id
        try await test.ledger.decide(id, .schedule("s1"), at: start)
        try await fill(test, at: start)
        #expect(try await news(test) == ["mai matter:topic:\(id) 0"])
        let told = try await test.ledger.decide(id, .decline(reason: "đã có năm ngoái"), at: start.minutes(3))
        #expect(told.state == .declined && told.reason == "đã có năm ngoái")
        try await fill(test, at: start.minutes(3))
        #expect(try await news(test) == ["mai matter:topic:\(id) 1"])
        try await test.ledger.decide(id, .reopen, at: start.minutes(4))
        try await fill(test, at: start.minutes(4))
        #expect(try await news(test) == [])
    }

    @Test func `news of a quiet programme wait for its start, and are told then`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, startsQuiet: true, at: start)
        try await open("Mấy giờ?", in: test, at: start)
        try await test.ledger.open(
            Matter(
                id: "question:m2", group: "cluster", session: "s1", audience: .organisers,
                news: .question(words: "Ở đâu?", by: "mai"), opened: start, usefulUntil: start + 14), at: start)
        try await fill(test, at: start)
        #expect(try await news(test) == [])
        let programme = try #require(try await test.ledger.quietProgrammes().first)
        try await test.ledger.start(programme, at: start.minutes(5))
        try await fill(test, at: start.minutes(5))
        #expect(try await news(test) == ["lan matter:question:m1 0", "lan matter:question:m2 0"])
    }

    @Test func `a wish for another date that is put as a question is told once, as the wish`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        let words = "Cho em hỏi có đổi sang buổi sáng được không?"
        func said(_ kind: Contribution.Kind, _ words: String) -> Fact {
            .contribution(
                Contribution(
                    id: .init(kind.rawValue), kind: kind, group: "cluster", session: "s1", person: "mai", text: words,
                    source: .message("m1"), at: start))
        }
        try await test.hear(
            words,
            Verdict(
                end: .applied, person: "mai", facts: [said(.question, words), said(.reschedule, words)],
                explanation: "test"), at: start)
        #expect(
            try await test.ledger.groupsDue(at: start, limit: 1).flatMap(\.situation.matters).map(\.news.step) == [
                "reschedule"
            ])
    }

    @Test func `a topic is merged into another of its group, never into itself or one that is merged`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        for (person, title) in [("mai", "Làm quen văn học"), ("hoa", "Làm quen với VH")] {
            let topic = Contribution(
                id: .init(person), kind: .topic, group: "cluster", person: Person.ID(person), text: title,
                source: .person(note: "lan"), at: start)
            try await test.ledger.record([.contribution(topic)], from: .person(note: "lan"), at: start)
        }
        let topics = try await test.ledger.topics(of: "cluster")
        let (one, other) = (try #require(topics.first).id, try #require(topics.last).id)
        await #expect(throws: LedgerRefusal.unknown("topic", one.rawValue)) {
            try await test.ledger.decide(one, .merge(into: one), at: start)
        }
        let merged = try await test.ledger.decide(one, .merge(into: other), at: start)
        #expect(merged.state == .merged && merged.mergedInto == other)
        await #expect(throws: LedgerRefusal.unknown("topic", one.rawValue)) {
            try await test.ledger.decide(other, .merge(into: one), at: start)
        }
    }
}
