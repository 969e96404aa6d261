import Foundation
import Ledger
import Planner
import Sessions
import Testing

@Suite struct AgendaTests {
    private let start = TestLedger.start

    private func cluster() async throws -> TestLedger {
        let test = try await TestLedger()
        try await test.ledger.apply(.cluster, at: start)
        return test
    }

    private func titles(_ test: TestLedger, _ session: Session.ID, at now: Date) async throws -> [String] {
        try await test.ledger.agendaDraft(of: session, at: now).items.map(\.title)
    }

    @Test func `what a review left behind stands in the next session's draft until it is done`() async throws {
        let test = try await cluster()
        let after = start + 14
        let action = try await test.ledger.add(
            FollowUp(id: "", kind: .action, group: "cluster", session: "s1", text: "mượn loa", owner: "cô Hoa"),
            at: after)
        #expect(try await titles(test, "s2", at: after) == ["Kiểm lại việc đã giao: mượn loa", "Khai mạc"])
        #expect(try await titles(test, "s1", at: after) == ["Khai mạc"])
        try await test.ledger.settle(action.id, as: .done, at: after)
        #expect(try await titles(test, "s2", at: after) == ["Khai mạc"])
    }

    @Test func `a lesson of a message comes and goes with its reading, unless somebody settled it`() async throws {
        let test = try await cluster()
        let lesson = Contribution(
            id: "c", kind: .lesson, group: "cluster", session: "s1", person: "mai", text: "thử máy chiếu trước",
            source: .person(note: "lan"), at: start)
        try await test.ledger.record([.contribution(lesson)], from: .person(note: "lan"), at: start)
        let stored = try #require(try await test.ledger.followUps(of: "cluster").first)
        #expect(stored.kind == .lesson && stored.text == "thử máy chiếu trước" && stored.state == .open)
    }

    @Test func `a draft changes nothing that people see, and publishing raises the agenda's version`() async throws {
        let test = try await cluster()
        let before = try #require(try await test.ledger.session("s1"))
        let due = try await test.ledger.nextReplan()
        let items = [AgendaItem(title: "Góc sách", owner: "cô Mai", minutes: 30)]
        try await test.ledger.draftAgenda(items, of: "s1", at: start + 1)
        #expect(try await test.ledger.session("s1") == before)
        #expect(try await test.ledger.nextReplan() == due, "nothing is planned anew")
        #expect(try await titles(test, "s1", at: start + 1) == ["Góc sách"])
        let published = try await test.ledger.publishAgenda(items, of: "s1", at: start + 1)
        #expect(published.agenda == items && published.revisions.agenda == before.revisions.agenda + 1)
    }

    @Test func `the agenda and its draft survive cancelling and restoring`() async throws {
        let test = try await cluster()
        try await test.ledger.draftAgenda([AgendaItem(title: "Góc sách")], of: "s1", at: start)
        try await test.ledger.cancel("s1", reason: "mưa bão", at: start + 1)
        let restored = try await test.ledger.restore("s1", reason: nil, at: start + 2)
        #expect(restored.agenda.map(\.title) == ["Khai mạc"] && restored.revisions.agenda == 1)
        #expect(try await titles(test, "s1", at: start + 2) == ["Góc sách"])
    }

    @Test func `topics of a programme file are the group's, and what was decided here stays`() async throws {
        let test = try await cluster()
        func plan(_ topics: [Topic]) -> ProgrammePlan { .cluster { $0.topics = topics } }
        let topic = Topic(id: "book", group: "cluster", title: "Góc sách", proposer: "mai")
        try await test.ledger.apply(plan([topic]), at: start)
        #expect(try await test.ledger.topics(of: "cluster") == [topic])
        try await test.ledger.decide("book", .schedule("s1"), at: start)
        var renamed = topic
        renamed.title = "Góc sách lớp Mầm"
        try await test.ledger.apply(plan([renamed]), at: start)
        let now = try #require(try await test.ledger.topics(of: "cluster").first)
        #expect(now.title == "Góc sách lớp Mầm" && now.state == .scheduled && now.session == "s1")
        let before = try await test.dump()
        try await test.ledger.apply(plan([renamed]), at: start)
        #expect(try await test.dump() == before)
        try await test.ledger.apply(plan([]), at: start)
        #expect(try await test.ledger.topics(of: "cluster").map(\.state) == [.scheduled], "somebody decided on it")
    }
}
