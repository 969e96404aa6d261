import Foundation
import Sessions
import Testing

@testable import Replies

@Suite("What becomes of an answer to a date poll")
struct PollDecidingTests {
    /// What Lan answers: a message of `kind` that asked about `options`, where `withdrawn` stand no more.
    private func verdict(
        _ text: String, to kind: Notice.Kind = .datePoll, options: [Int] = [1, 2, 3], withdrawn: [Int] = []
    ) throws -> Verdict {
        let session = try Fixture.session(status: .tentative)
        var context = Fixture.context(kind, [session])
        var poll = DatePoll(
            session: session.id, options: PollReaderTests.options, until: session.start.date, revision: 1,
            changed: Fixture.received)
        for number in withdrawn { poll.options[number - 1].isWithdrawn = true }
        context.polls[session.id] = poll
        context.deliveries[Fixture.deliveryID]?.items[0].options = options
        return try Fixture.verdict(try Fixture.mail(text), context)
    }

    private func votes(_ verdict: Verdict) -> [Int: Vote.Answer]? {
        verdict.facts.compactMap { if case .vote(let vote) = $0 { vote.answers } else { nil } }.first
    }

    @Test("a number in an answer to a receipt is a vote only if nothing else is said")
    func receipt() throws {
        let thanks = try verdict("Cảm ơn chị. Em xin gửi 1 file tham luận sau ạ.", to: .receipt, options: [])
        #expect(votes(thanks) == nil)
        #expect(votes(try verdict("Lớp em có 2 cháu nghỉ ạ", to: .receipt, options: [])) == nil)
        let changed = try verdict("Em nhầm, 2 mới đúng ạ", to: .receipt, options: [])
        #expect(votes(changed) == [1: .no, 2: .yes, 3: .no])
    }

    @Test("no day suits: that is an answer, and no question to the chair")
    func noDay() throws {
        let verdict = try verdict("Không ngày nào được ạ")
        #expect(votes(verdict) == [1: .no, 2: .no, 3: .no] && verdict.end == .applied)
        #expect(verdict.contributions.isEmpty)
        let asks = try self.verdict("Không ngày nào được ạ. Buổi này có cần mang hồ sơ không ạ?")
        #expect(votes(asks) == [1: .no, 2: .no, 3: .no] && asks.contributions.map(\.kind) == [.question])
    }

    @Test("an answer to a message all of whose options were withdrawn says nothing of those that it did not show")
    func withdrawn() throws {
        let all = try verdict("Ngày nào cũng được ạ", options: [1, 2], withdrawn: [1, 2])
        #expect(votes(all) == [1: .yes, 2: .yes])
        #expect(try verdict("ok ạ", options: [1, 2], withdrawn: [1, 2]).end == .queued)
    }
}
