import Foundation
import Replies
import Sessions
import Testing
import Tokens

@Suite("What becomes of automatic mail")
struct AutomaticDecidingTests {
    static func verdict(_ text: String, subject: String = "Re: moi", headers: [String] = [], from: String? = nil) throws
        -> Verdict
    {
        let raw = try Fixture.mail(text, from: from ?? "Lan <lan@example.org>", headers: headers).withSubject(subject)
        return try Fixture.verdict(raw, Fixture.context(.invitation, [try Fixture.session()]))
    }

    @Test("Law 7: an away message names the stand-in, and is no answer")
    func standIn() throws {
        let text = "Em nghỉ phép đến hết ngày 20/9. Việc gấp vui lòng liên hệ cô Hoa (hoa@example.org)."
        let verdict = try Self.verdict(text, headers: ["Auto-Submitted: auto-replied"])
        #expect(verdict.away == .init(until: WallDate("2027-09-20"), standIn: "cô Hoa <hoa@example.org>"))
        #expect(verdict.explanation.english.contains("stand-in: cô Hoa"))
        #expect(verdict.facts.isEmpty && verdict.receipt == nil)
    }

    @Test("an automatic answer that speaks of no absence says nothing of one")
    func receipt() throws {
        let verdict = try Self.verdict("Chúng tôi đã nhận được thư.", headers: ["Auto-Submitted: auto-replied"])
        #expect(verdict.away == nil && verdict.end == .ignored)
    }

    static let challenges: [(String, String)] = [
        ("Please confirm your message", "Your message is being held until you confirm it."),
        (
            "Your email requires verification verify#abc",
            "The message you sent requires that you verify that you are a real live human."
        ),
        (
            "Re: moi",
            "I'm protecting myself from receiving junk mail. Click the link below to complete the verification process."
        ),
        ("Re: moi", "AntiSpam UOL: confirme o envio da sua mensagem"),
        ("Xác nhận", "Thư của bạn đang được giữ. Hãy xác nhận bạn là người thật."),
    ]

    @Test(
        "Law 7: a filter that asks the sender to prove to be a person goes to one, and gets no answer",
        arguments: challenges)
    func challenge(_ subject: String, _ text: String) throws {
        for headers in [[], ["Auto-Submitted: auto-replied"], ["Precedence: bulk", "In-Reply-To: <m@example.com>"]] {
            let verdict = try Self.verdict(text, subject: subject, headers: headers)
            #expect(verdict.end == .queued && verdict.facts.isEmpty && verdict.receipt == nil && verdict.away == nil)
        }
    }

    static let suspects: [(String, String?)] = [
        ("Trả lời tự động: moi", nil), ("Tự động trả lời: moi", nil), ("Thư trả lời tự động", nil), ("Vắng mặt", nil),
        ("Tra loi tu dong", nil), ("Automatic reply: moi", nil), ("Undeliverable: moi", nil), ("Failure notice", nil),
        ("moi", "No Reply <no-reply@example.org>"),
    ]

    @Test("Law 7: a word in the subject, or nobody's address, sends to a person and is no verdict", arguments: suspects)
    func suspected(_ subject: String, _ from: String?) throws {
        let verdict = try Self.verdict("Em đi ạ", subject: subject, from: from)
        #expect(verdict.end == .queued && verdict.facts.isEmpty)
    }

    @Test(
        "a person who answers such a message is heard",
        arguments: ["Re: Vắng mặt", "RE: Automatic reply: moi", "Trả lời: moi"])
    func answered(_ subject: String) throws {
        #expect(try Self.verdict("Em đi ạ", subject: subject).end == .applied)
    }

    /// A complaint about Lan's invitation from which the provider has blacked out the address.
    private func complaint(about message: String) throws -> [UInt8] {
        let lines = [
            "From: <feedback@provider.example>", "To: abuse@example.net", "Subject: complaint", "Message-ID: <c@p>",
            "MIME-Version: 1.0", "Content-Type: multipart/report; report-type=feedback-report; boundary=b", "", "--b",
            "Content-Type: message/feedback-report", "", "Feedback-Type: abuse", "", "--b",
            "Content-Type: message/rfc822", "", "To: redacted@example.org", "Message-ID: <\(message)>", "", "--b--", "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    @Test("a complaint without an address is known by our own token, and by nothing else")
    func blackedOut() throws {
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let token = try Fixture.mint().mint(delivery: Fixture.deliveryID.number, purpose: .thread)
        #expect(try Fixture.verdict(complaint(about: "\(token)@example.net"), context).bounce?.kind == .complaint)
        #expect(try Fixture.verdict(complaint(about: "made-up@example.net"), context).bounce == nil)
    }
}
