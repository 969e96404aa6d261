import Foundation
import Replies
import Sessions
import Testing
import Tokens

@Suite("What becomes of a message")
struct DecidingTests {
    private func verdict(
        _ text: String, _ kind: Notice.Kind = .invitation, _ sessions: [Session]? = nil,
        at date: Date = Fixture.received
    ) throws -> Verdict {
        let sessions = try sessions ?? [try Fixture.session()]
        return try Fixture.verdict(try Fixture.mail(text), Fixture.context(kind, sessions), at: date)
    }

    @Test("a thanks is taken in silence")
    func thanks() throws {
        let verdict = try verdict("Em cảm ơn chị ạ")
        #expect(verdict.end == .ignored && verdict.receipt == nil)
    }

    @Test("feedback answers are recorded by question, with the words kept whole")
    func feedback() throws {
        let verdict = try verdict("1: 5\n2: 4\n3: thêm ví dụ", .feedbackRequest)
        #expect(verdict.feedback.first?.answers == [1: .score(5), 2: .score(4), 3: .words("thêm ví dụ")])
        #expect(verdict.end == .applied)
    }

    @Test("a score that could belong to several questions is asked back")
    func loneScore() throws {
        let verdict = try verdict("cho 4 sao", .feedbackRequest)
        #expect(verdict.end == .asked && verdict.feedback.isEmpty)
    }

    @Test("a cancelled session needs no answer, a past one takes none")
    func closed() throws {
        let cancelled = try verdict("Em đi ạ", .invitation, [try Fixture.session(status: .cancelled)])
        #expect(cancelled.facts.isEmpty && cancelled.explanation.english.contains("cancelled"))
        let late = try verdict("Em đi ạ", .invitation, nil, at: Fixture.received.addingTimeInterval(90 * 86_400))
        #expect(late.facts.isEmpty && late.explanation.english.contains("over"))
    }

    @Test("a merged message: an answer goes to the session it names, to each if it says so, else it is asked")
    func merged() throws {
        let sessions = [try Fixture.session("s1", on: "2027-09-14"), try Fixture.session("s2", on: "2027-09-23")]
        #expect(try verdict("Buổi 14/9 em đi ạ", .invitation, sessions).rsvps.map(\.session) == ["s1"])
        #expect(try verdict("Cả hai buổi em đều đi ạ", .invitation, sessions).rsvps.map(\.session) == ["s1", "s2"])
        let each = try verdict("14/9 em đi. 23/9 em vắng ạ", .invitation, sessions)
        #expect(each.rsvps.map(\.status) == [.accepted, .declined])
        let unclear = try verdict("Em đi ạ", .invitation, sessions)
        #expect(unclear.end == .asked && unclear.receipt?.question == .whichSession(["s1", "s2"]))
    }

    @Test("what members offer is kept word for word")
    func offers() throws {
        let verdict = try verdict("Em đi nhé. Em đăng ký chủ đề: an toàn bếp ăn. Em xin về sớm lúc 10h")
        #expect(verdict.contributions.first { $0.kind == .topic }?.text == "an toàn bếp ăn")
        #expect(verdict.rsvps.first?.leavesEarly == true)
    }

    @Test("a wish for no more messages is recorded beside the answer")
    func unsubscribe() throws {
        let verdict = try verdict("Em không dự, từ nay đừng gửi tin cho em nữa ạ")
        #expect(verdict.facts.contains(.unsubscribe("lan", "cum")))
        #expect(verdict.rsvps.first?.status == .declined)
    }

    @Test("a bounce to the token of its envelope counts for its delivery; a delay does not")
    func bounce() throws {
        let token = try Fixture.mint().mint(delivery: Fixture.deliveryID.number, purpose: .bounce)
        func report(_ action: String, _ status: String) -> [UInt8] {
            let lines = [
                "From: MAILER-DAEMON@mx.example.org", "To: cum+\(token)@example.net", "Subject: failure",
                "Message-ID: <b@mx>", "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
                "Content-Type: text/plain", "", "It failed.", "--b", "Content-Type: message/delivery-status", "",
                "Reporting-MTA: dns; mx.example.org", "", "Final-Recipient: rfc822; lan@example.org",
                "Action: \(action)", "Status: \(status)", "", "--b--", "",
            ]
            return Array(lines.joined(separator: "\r\n").utf8)
        }
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let failed = try Fixture.verdict(report("failed", "5.1.1"), context)
        #expect(failed.bounce == .init(delivery: Fixture.deliveryID, permanent: true, status: "5.1.1"))
        #expect(try Fixture.verdict(report("delayed", "4.4.1"), context).bounce == nil)
    }
}
