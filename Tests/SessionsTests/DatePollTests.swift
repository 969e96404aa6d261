import Foundation
import Sessions
import Testing

@Suite("A date poll")
struct DatePollTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)
    private let until = WallDate("2027-02-20")!
    private let starts = ["2027-03-02T08:00", "2027-03-04T08:00", "2027-03-05T14:00"].map { WallTime($0)! }

    private func poll() throws -> DatePoll { try DatePoll("s1", between: starts, until: until, at: now) }

    @Test("numbers are never used again, and a time offered again gets its old one")
    func numbers() throws {
        var poll = try poll()
        let other = WallTime("2027-03-09T08:00")!
        try poll.edit(adding: [other], withdrawing: [2], at: now)
        #expect(poll.standing.map(\.number) == [1, 3, 4] && poll.revision == 2)
        try poll.edit(adding: [starts[1]], withdrawing: [4], at: now)
        #expect(poll.standing.map(\.number) == [1, 2, 3] && poll.option(4)?.start == other)
        try poll.close(choosing: 3)
        try poll.reopen(between: [other, starts[0]], until: until, at: now)
        #expect(poll.standing.map(\.number) == [1, 4] && poll.chosen == nil && poll.revision == 4)
    }

    @Test("what a message asked stays what it asked, less what was withdrawn")
    func asked() throws {
        var poll = try poll()
        try poll.edit(adding: [WallTime("2027-03-09T08:00")!], withdrawing: [2], at: now)
        #expect(poll.asked(.everything, revision: 1).map(\.number) == [1, 3])
        #expect(poll.asked(.everything, revision: 2).map(\.number) == [1, 3, 4])
        #expect(poll.asked(.additions(after: 1), revision: 2).map(\.number) == [4])
        #expect(PollQuestion(step: PollQuestion.additions(after: 7).step) == .additions(after: 7))
        #expect(PollQuestion(step: "after-") == nil)
    }

    @Test("what cannot be asked is refused, and nothing changes")
    func refusals() throws {
        #expect(throws: DatePoll.Refusal.tooFewOptions) {
            try DatePoll("s1", between: [starts[0]], until: until, at: now)
        }
        #expect(throws: DatePoll.Refusal.offeredAlready(1, starts[0])) {
            try DatePoll("s1", between: [starts[0], starts[0]], until: until, at: now)
        }
        var poll = try poll()
        let before = poll
        #expect(throws: DatePoll.Refusal.unknownOption(9)) { try poll.edit(adding: [], withdrawing: [9], at: now) }
        #expect(throws: DatePoll.Refusal.tooFewOptions) { try poll.edit(adding: [], withdrawing: [1, 2], at: now) }
        #expect(throws: DatePoll.Refusal.unknownOption(9)) { try poll.close(choosing: 9) }
        #expect(poll == before)
        try poll.close(choosing: nil)
        #expect(throws: DatePoll.Refusal.isClosed) { try poll.edit(adding: [], withdrawing: [1], at: now) }
    }

    @Test("the last day ends at its midnight, by the session's clock")
    func deadline() throws {
        let zone = try #require(TimeZone(identifier: "Asia/Ho_Chi_Minh"))
        let midnight = try #require(WallTime("2027-02-21T00:00"))
        #expect(try poll().deadline(in: zone) == midnight.instant(in: zone))
    }

    private func voter(
        _ name: String, _ answers: [Int: Vote.Answer], role: Attendee.Role = .required, isHost: Bool = false
    ) -> PollBoard.Voter {
        .init(person: Person(id: .init(name), name: name), role: role, isHost: isHost, answers: answers)
    }

    private func board(_ voters: [PollBoard.Voter]) throws -> PollBoard {
        let session = Session(
            id: "s1", group: "g", programme: "p", title: "Họp", start: starts[0], zone: "Asia/Ho_Chi_Minh",
            minutes: 60, status: .tentative, created: now)
        return PollBoard(session: session, poll: try poll(), voters: voters)
    }

    @Test("most who can, but never against the chair or the host; an easy yes before a hard one; the earliest")
    func best() throws {
        let many = (1...4).map { voter("m\($0)", [1: .yes, 2: .yes, 3: .yes]) }
        #expect(try board(many).best?.option.number == 1)
        let chair = voter("lan", [1: .no, 2: .yes, 3: .yes], role: .chair)
        #expect(try board(many + [chair]).best?.option.number == 2)
        let host = voter("hoa", [1: .yes, 2: .no, 3: .ifNeedBe], isHost: true)
        let all = try board(many + [chair, host])
        let best = try #require(all.best)
        #expect(best.option.number == 3 && best.can == 6 && best.ifNeedBe.map(\.person.name) == ["hoa"])
        #expect(all.explanation(of: best).english == "6 of 6 can come (1 if need be); chair and host can come")
        #expect(all.explanation(of: all.ranking[1]).vietnamese.contains("vắng người cần có: "))
        #expect(try board([voter("a", [1: .no]), voter("b", [:])]).best == nil)
    }

    @Test("a message all of whose options were withdrawn is answered about them, never about what came later")
    func replaced() throws {
        var poll = try poll()
        let former = poll.standing.map(\.number)
        let asked = Notice.Key(
            subject: .session("s1"), revision: poll.revision, kind: .datePoll, step: "options", person: "lan")
        let starts = ["2027-11-01T08:00", "2027-11-02T08:00"].compactMap { WallTime($0) }
        try poll.edit(adding: starts, withdrawing: former, at: now)
        #expect(poll.asked(by: asked).isEmpty && poll.everAsked(by: asked).map(\.number) == former)
    }

    @Test("of each option the latest answer counts")
    func latest() {
        func vote(_ answers: [Int: Vote.Answer]) -> Vote {
            Vote(
                id: "v", session: "s1", person: "lan", answers: answers, rule: "", source: .person(note: "x"), at: now)
        }
        let latest = [vote([1: .yes, 2: .no]), vote([2: .ifNeedBe]), vote([4: .yes])].latestAnswers
        #expect(latest == ["lan": [1: .yes, 2: .ifNeedBe, 4: .yes]])
    }
}
