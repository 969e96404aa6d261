import Foundation
import Ledger
import Sessions
import Testing

@Suite struct FactTests {
    let start = TestLedger.start

    @Test func `Law 13: an anonymous answer leaves no person, no time and no order`() async throws {
        let test = try await TestLedger.withCluster(anonymous: true)
        let before = try await test.dump()
        for person in ["mai", "hoa", "lan"] as [Person.ID] {
            try await test.ledger.recordAnonymousFeedback(
                on: "s1", by: person, answers: [1: .score(4)], remark: "viết bởi \(person.rawValue.count)",
                at: start + 20)
        }
        let written = Set(try await test.dump()).subtracting(before)
        let answers = written.filter { $0.hasPrefix("anonymousFeedback ") }
        #expect(answers.count == 3)
        for line in answers {
            for person in ["mai", "hoa", "lan"] { #expect(!line.contains("\"\(person)\"")) }
            #expect(!line.contains("\((start + 20).millisecondsSince1970)"))
        }
        let marks = written.filter { $0.hasPrefix("feedbackMark ") }
        #expect(marks.count == 3)
        #expect(marks.allSatisfy { !$0.contains("\((start + 20).millisecondsSince1970)") })
        #expect(
            written.allSatisfy { $0.hasPrefix("anonymous") || $0.hasPrefix("feedbackMark") || $0.hasPrefix("session ") }
        )
        let stored = try await test.database.read { sql in
            try sql.query("SELECT id FROM anonymousFeedback").map { row -> String in try row("id") }
        }
        #expect(stored == stored.sorted(), "they lie by their random ids")
    }

    @Test func `Law 13: anonymous answers are shown from five on, words and scores alike`() async throws {
        let test = try await TestLedger.withCluster(anonymous: true)
        for number in 1...6 {
            // Marks are a person's; so few are asked here that rows without any are written as the page would.
            try await test.database.write { sql in
                _ = try sql.execute(
                    "INSERT INTO anonymousFeedback (id, session, answers, remark) VALUES ($1, 's1', $2, $3)",
                    "a\(number)", "{\"1\":4}", "lời \(number)")
            }
            let board = try #require(try await test.ledger.board(of: "s1"))
            let isShown = number >= 5
            #expect(board.questions.first?.scores.count == (isShown ? number : 0))
            #expect(board.remarks.count == (isShown ? number : 0))
            #expect(board.withheldAnswers == (isShown ? 0 : number))
        }
    }

    @Test func `Law 13: one answer a person, and none in the other form's way`() async throws {
        let test = try await TestLedger.withCluster(anonymous: true)
        let answer: @Sendable () async throws -> Void = {
            try await test.ledger.recordAnonymousFeedback(
                on: "s1", by: "mai", answers: [1: .score(1)], remark: nil, at: TestLedger.start)
        }
        try await answer()
        await #expect(throws: LedgerRefusal.alreadyAnswered) { try await answer() }
        #expect(try await test.ledger.board(of: "s1")?.withheldAnswers == 1)
        let named = Fact.feedback(
            Feedback(id: "", session: "s1", person: "mai", answers: [1: .score(5)], source: nil, at: nil))
        await #expect(throws: LedgerRefusal.wrongForm) {
            try await test.ledger.record([named], from: .page(Delivery.ID(number: 1)), at: start)
        }
        let open = try await TestLedger.withCluster()
        await #expect(throws: LedgerRefusal.wrongForm) {
            try await open.ledger.recordAnonymousFeedback(on: "s1", by: "mai", answers: [:], remark: nil, at: start)
        }
        let asked = try #require(try await test.ledger.situation(of: "s1")).situation.people
        #expect(asked.filter(\.hasGivenFeedback).map(\.person.id) == ["mai"])
    }

    @Test func `the board counts heads, answers and words`() async throws {
        let test = try await TestLedger.withCluster()
        try await test.fill([notice(.invitation, "mai"), notice(.invitation, "hoa")])
        try await test.deliver()
        let coming = Fact.rsvp(
            RSVP(
                id: "", session: "s1", person: "mai", status: .accepted, guests: 2, rule: "ack",
                source: .message("x"), at: start))
        try await test.ledger.record([coming, rsvp("hoa", .declined)], from: .page(Delivery.ID(number: 1)), at: start)
        func feedback(_ answers: [Int: FeedbackAnswer], _ remark: String? = nil) -> Fact {
            .feedback(
                Feedback(id: "", session: "s1", person: "mai", answers: answers, remark: remark, source: nil, at: nil))
        }
        try await test.ledger.record(
            [feedback([1: .score(2), 2: .words("hay")], "cảm ơn")], from: .page(Delivery.ID(number: 1)), at: start)
        try await test.ledger.record([feedback([1: .score(4)])], from: .page(Delivery.ID(number: 1)), at: start + 1)
        try await test.ledger.record([topic("Múa rối")], from: .person(note: "lan"), at: start)
        try await test.ledger.recordAttendance(
            ["mai": true, "hoa": false], in: "s1", from: .person(note: "lan"), at: start)
        let board = try #require(try await test.ledger.board(of: "s1"))
        #expect(board.headCount == 3)
        #expect(board.count(.declined) == 1)
        #expect(board.questions.map(\.scores) == [[4], []], "a later answer replaces an earlier one")
        #expect(board.questions[1].words == ["hay"])
        #expect(board.remarks == ["cảm ơn"])
        #expect(board.contributions.map(\.text) == ["Múa rối"])
        #expect(board.host?.name == "MN Bắc")
        #expect(board.rows.map(\.person.id) == ["hoa", "lan", "mai"])
        #expect(board.rows.compactMap(\.came).count == 2)
        #expect(board.rows.compactMap(\.invited).count == 2)
        #expect(try await test.ledger.boards(of: "year").map(\.session.id) == ["s1", "s2"])
    }

    @Test func `sessions are listed by group, programme and days of their own clocks`() async throws {
        let test = try await TestLedger.withCluster()
        #expect(try await test.ledger.sessions().map(\.id) == ["s1", "s2"])
        #expect(
            try await test.ledger.sessions(.init(from: day("2027-09-14"), until: day("2027-09-14"))).map(\.id) == ["s1"]
        )
        #expect(try await test.ledger.sessions(.init(from: day("2027-09-15"))).map(\.id) == ["s2"])
        #expect(try await test.ledger.sessions(.init(group: "other")).isEmpty)
        #expect(try await test.ledger.sessions(.init(programme: "year")).count == 2)
    }

    @Test func `what may be done to a session is what the session allows`() async throws {
        let test = try await TestLedger.withCluster()
        await #expect(throws: LedgerRefusal.unknown("session", "s9")) {
            try await test.ledger.cancel("s9", reason: nil, at: start)
        }
        await #expect(throws: Session.Refusal.notCancelled) {
            try await test.ledger.restore("s1", reason: nil, at: start)
        }
        try await test.ledger.cancel("s1", reason: "bão", at: start)
        await #expect(throws: Session.Refusal.alreadyCancelled) {
            try await test.ledger.move("s1", .init(minutes: 30), reason: nil, at: start)
        }
        let restored = try await test.ledger.restore("s1", reason: "hết bão", at: start + 1)
        #expect(restored == (try await test.ledger.session("s1")))
        #expect(restored.sequence == 2)
        let agenda = [AgendaItem(title: "Mới")]
        #expect(try await test.ledger.publishAgenda(agenda, of: "s1", at: start).revisions.agenda == 2)
    }

    @Test func `a topic on an agenda outlives the reading that proposed it`() async throws {
        let test = try await TestLedger.withCluster()
        let id = try #require(
            try await test.hear("đăng ký", Verdict(end: .applied, facts: [topic("Múa rối")], explanation: "")))
        let topic = try #require(try await test.ledger.topics(of: "cluster").first)
        try await test.ledger.decide(topic.id, .schedule("s1"), at: start)
        try await test.ledger.reprocess(id, at: start)
        try await test.process(id, Verdict(end: .ignored, explanation: ""))
        #expect(try await test.ledger.topics(of: "cluster").map(\.state) == [.scheduled])
    }

    @Test func `a start tells when the daemon before it was last alive`() async throws {
        let test = try await TestLedger.withCluster()
        #expect(try await test.ledger.beginInstance("one", at: start) == nil)
        try await test.ledger.touch("one", at: start + 1)
        #expect(try await test.ledger.beginInstance("two", at: start + 2) == start + 1)
        try await test.ledger.set("a", to: "1", at: start)
        try await test.ledger.set("a", to: "2", at: start)
        #expect(try await test.ledger.setting("a") == "2")
        try await test.ledger.set("a", to: nil, at: start)
        #expect(try await test.ledger.setting("a") == nil)
    }
}
