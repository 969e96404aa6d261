import Foundation
import Replies
import Sessions
import Testing

@Suite("The laws, as far as reading keeps them")
struct LawTests {
    @Test("Law 6: the same message read again gives the same verdict, with the same ids of facts")
    func sameAgain() throws {
        let raw = try Fixture.mail("Em đi, dẫn thêm 2 bạn. Cho em hỏi gửi xe ở đâu ạ?")
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let first = try Fixture.verdict(raw, context)
        #expect(first == (try Fixture.verdict(raw, context)))
        #expect(first.rsvps.map(\.id) == ["m1.rsvp.s1"])
        #expect(first.contributions.map(\.id) == ["m1.question"])
    }

    @Test(
        "Law 7: what a machine wrote records no answer and gets none",
        arguments: [
            "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "X-Autoreply: yes", "Precedence: bulk",
            "List-Id: <cum.example.org>", "Return-Path: <>",
        ])
    func machine(header: String) throws {
        let raw = try Fixture.mail("Em đi ạ", headers: [header])
        let verdict = try Fixture.verdict(raw, Fixture.context(.invitation, [try Fixture.session()]))
        #expect(verdict.facts.isEmpty && verdict.receipt == nil)
        #expect(verdict.end == .ignored || verdict.end == .queued)
    }

    @Test("Law 7: our own message come back is ignored")
    func loop() throws {
        let raw = try Fixture.mail("Em đi ạ", from: "cum@example.net")
        #expect(try Fixture.verdict(raw, Fixture.context(.invitation, [try Fixture.session()])).end == .ignored)
    }

    @Test("Law 7: a word in the subject alone sends to a person and is no verdict")
    func suspected() throws {
        let raw = try Fixture.mail("Em đi ạ").withSubject("Out of office: moi")
        let verdict = try Fixture.verdict(raw, Fixture.context(.invitation, [try Fixture.session()]))
        #expect(verdict.end == .queued && verdict.facts.isEmpty)
    }

    @Test("Law 7: an away message tells until when, and nothing else")
    func away() throws {
        let raw = try Fixture.mail(
            "Tôi đang nghỉ phép đến hết ngày 20/9.", headers: ["Auto-Submitted: auto-replied"])
        let verdict = try Fixture.verdict(raw, Fixture.context(.invitation, [try Fixture.session()]))
        #expect(verdict.away?.until == WallDate("2027-09-20"))
        #expect(verdict.facts.isEmpty && verdict.end == .ignored && verdict.person == "lan")
    }

    @Test("Law 7: no receipt beyond the caps; the answer is recorded all the same")
    func caps() throws {
        var context = Fixture.context(.invitation, [try Fixture.session()])
        context.answersAreSpent = true
        let verdict = try Fixture.verdict(try Fixture.mail("Em đi ạ"), context)
        #expect(verdict.rsvps.count == 1 && verdict.receipt == nil)
    }

    @Test("Law 8: what fits two readings is asked once, then queued")
    func askedOnce() throws {
        var context = Fixture.context(.invitation, [try Fixture.session()])
        let raw = try Fixture.mail("em vang nhe")
        let first = try Fixture.verdict(raw, context)
        #expect(first.end == .asked && first.facts.isEmpty)
        #expect(first.receipt?.question == .coming(session: "s1", readings: [.coming(.accepted), .coming(.declined)]))
        context.deliveries[Fixture.deliveryID]?.hasAskedBack = true
        let second = try Fixture.verdict(raw, context)
        #expect(second.end == .queued && second.facts.isEmpty)
        #expect(second.receipt?.lines == [] && second.receipt?.question == nil, "only that somebody will read it")
    }

    @Test("Law 8: words that no rule reads go to a person, whole")
    func unread() throws {
        let text = "Cái máy chiếu phòng hội đồng dạo này chập chờn."
        let verdict = try Fixture.verdict(
            try Fixture.mail(text), Fixture.context(.invitation, [try Fixture.session()]))
        #expect(verdict.end == .queued && verdict.text == text && verdict.facts.isEmpty)
    }

    @Test("Law 9: no octets make it stop; what is too large is refused unread")
    func anything() throws {
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let huge = [UInt8](repeating: 65, count: ReplyReader.messageLimit + 1)
        #expect(try Fixture.verdict(huge, context).end == .refused)
        #expect(try Fixture.verdict([], context).end == .refused)
        var noise: UInt64 = 88_172_645_463_325_252
        for length in stride(from: 1, to: 4_000, by: 97) {
            let bytes = (0..<length).map { _ -> UInt8 in
                noise ^= noise << 13
                noise ^= noise >> 7
                noise ^= noise << 17
                return UInt8(truncatingIfNeeded: noise)
            }
            #expect(try Fixture.verdict(bytes, context).facts.isEmpty)
        }
    }

    @Test("Law 13: a mailed answer to an anonymous form is queued, and the page pointed to")
    func anonymous() throws {
        let context = Fixture.context(.feedbackRequest, [try Fixture.session(anonymous: true)])
        let verdict = try Fixture.verdict(try Fixture.mail("1: 5, 2: 4"), context)
        #expect(verdict.end == .queued && verdict.facts.isEmpty && verdict.reading == nil)
        #expect(verdict.receipt?.question == .useThePage(session: "s1"))
        #expect(verdict.explanation.english.contains("anonymous"))
    }
}

extension [UInt8] {
    func withSubject(_ subject: String) -> [UInt8] {
        Array(String(decoding: self, as: UTF8.self).replacing("Subject: Re: moi", with: "Subject: \(subject)").utf8)
    }
}
