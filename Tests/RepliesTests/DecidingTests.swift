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
        let twice = try verdict("Cả hai buổi em vang nhe", .invitation, sessions)
        #expect(twice.end == .queued && twice.facts.isEmpty && twice.receipt?.question == nil, "\(twice.explanation)")
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

    /// A report on mail to Lan, sent back to the token of its envelope.
    private func report(
        _ action: String, _ status: String, final: String = "lan@example.org", original: String? = nil
    ) throws -> [UInt8] {
        let token = try Fixture.mint().mint(delivery: Fixture.deliveryID.number, purpose: .bounce)
        let address =
            ["Final-Recipient: rfc822; \(final)"] + (original.map { ["Original-Recipient: rfc822; \($0)"] } ?? [])
        let lines =
            [
                "From: MAILER-DAEMON@mx.example.org", "To: cum+\(token)@example.net", "Subject: failure",
                "Message-ID: <b@mx>", "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
                "Content-Type: text/plain", "", "It failed.", "--b", "Content-Type: message/delivery-status", "",
                "Reporting-MTA: dns; mx.example.org", "",
            ] + address + ["Action: \(action)", "Status: \(status)", "", "--b--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    @Test("a bounce to the token of its envelope counts for its delivery; a delay does not")
    func bounce() throws {
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let failed = try Fixture.verdict(report("failed", "5.1.1"), context)
        #expect(
            failed.bounce
                == .init(
                    delivery: Fixture.deliveryID, kind: .noSuchAddress(["lan@example.org"]), status: "5.1.1",
                    recipients: ["lan@example.org"], statuses: ["lan@example.org": "5.1.1"]))
        #expect(try Fixture.verdict(report("delayed", "4.4.1"), context).bounce == nil)
    }

    @Test(
        "an address is given up only where the server says that nobody is there (RFC 3463)",
        arguments: [
            ("5.1.1", true), ("5.1.2", true), ("5.1.3", true), ("5.1.6", true), ("5.1.10", true), ("5.2.1", true),
            // The sender's fault, a full mailbox, a rule, a size, a route, and nothing in particular.
            ("5.1.7", false), ("5.1.8", false), ("5.2.2", false), ("5.2.3", false), ("5.3.4", false), ("5.4.4", false),
            ("5.4.6", false), ("5.7.1", false), ("5.7.26", false), ("5.1.0", false), ("5.0.0", false),
            // Given up after days of trying; the address may be as good as ever.
            ("4.4.7", false), ("4.2.2", false), ("4.1.1", false),
        ])
    func suspension(_ status: String, _ isMissing: Bool) throws {
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let verdict = try Fixture.verdict(report("failed", status), context)
        #expect(verdict.end == .ignored)
        #expect(verdict.bounce?.delivery == Fixture.deliveryID, "it did not arrive, in any case")
        #expect(verdict.bounce?.status == status)
        #expect(verdict.bounce?.kind == (isMissing ? .noSuchAddress(["lan@example.org"]) : .undelivered))
        #expect(verdict.explanation.english.contains(status))
    }

    @Test("nobody behind a forwarding says nothing of the address that forwards")
    func forwarded() throws {
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let bytes = try report("failed", "5.1.1", final: "lan@elsewhere.example", original: "lan@example.org")
        #expect(try Fixture.verdict(bytes, context).bounce?.kind == .undelivered)
        let same = try report("failed", "5.1.1", final: "LAN@example.org", original: "lan@example.org")
        #expect(try Fixture.verdict(same, context).bounce?.kind == .noSuchAddress(["lan@example.org"]))
    }
}
