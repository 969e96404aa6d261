import Foundation
import Replies
import Sessions
import Testing
import Tokens

@Suite("Whose message it is")
struct IdentificationTests {
    private func context() throws -> KnownContext { Fixture.context(.invitation, [try Fixture.session()]) }

    @Test("a reply token with an address of its person proves the writer")
    func token() throws {
        let verdict = try Fixture.verdict(try Fixture.mail("Em đi ạ"), try context())
        #expect(verdict.person == "lan" && verdict.session == "s1" && verdict.delivery == Fixture.deliveryID)
        #expect(verdict.end == .applied && verdict.rsvps.first?.status == .accepted)
        #expect(verdict.receipt?.lines.count == 1)
    }

    @Test("a reply token written by somebody else we know goes to a person, with both names")
    func colleague() throws {
        var context = try context()
        context.senders = [Fixture.hoa]
        let verdict = try Fixture.verdict(try Fixture.mail("Em đi ạ", from: "hoa@example.org"), context)
        #expect(verdict.end == .queued && verdict.facts.isEmpty)
        #expect(verdict.explanation.english.contains("Lan") && verdict.explanation.english.contains("Hoa"))
    }

    @Test("a leaked token from a stranger records nothing, unless our own server vouches for the sender")
    func stranger() throws {
        var context = try context()
        context.senders = []
        let foreign = "Lan <lan@freemail.example>"
        #expect(try Fixture.verdict(try Fixture.mail("Em đi ạ", from: foreign), context).facts.isEmpty)
        let forged = "Authentication-Results: mx.elsewhere.example; dmarc=pass header.from=freemail.example"
        #expect(
            try Fixture.verdict(try Fixture.mail("Em đi ạ", from: foreign, headers: [forged]), context).facts.isEmpty)
        let vouched = "Authentication-Results: mx.example.net; dmarc=pass header.from=freemail.example"
        let verdict = try Fixture.verdict(try Fixture.mail("Em đi ạ", from: foreign, headers: [vouched]), context)
        #expect(verdict.rsvps.count == 1)
    }

    @Test("an answer found by its thread counts from the person's own address")
    func thread() throws {
        let token = try Fixture.mint().mint(delivery: Fixture.deliveryID.number, purpose: .thread)
        let raw = try Fixture.mail(
            "Em đi ạ", to: "cum@example.net", headers: ["References: <other@x> <\(token)@example.net>"])
        #expect(try Fixture.verdict(raw, try context()).rsvps.count == 1)
    }

    @Test("a bare sender counts only with our own server's word; else the known address is asked, once")
    func bare() throws {
        let raw = try Fixture.mail("Em đi ạ", to: "cum@example.net")
        var context = try context()
        let asked = try Fixture.verdict(raw, context)
        #expect(asked.end == .asked && asked.facts.isEmpty && asked.receipt?.question == .confirmSender)
        context.hasAskedSender = true
        #expect(try Fixture.verdict(raw, context).end == .queued)
        let vouched = try Fixture.mail(
            "Em đi ạ", to: "cum@example.net",
            headers: ["Authentication-Results: mx.example.net; dmarc=pass header.from=example.org"])
        #expect(try Fixture.verdict(vouched, context).rsvps.count == 1)
    }

    @Test("two people on one address are asked which of them wrote, unless a token says so")
    func shared() throws {
        var context = try context()
        var other = Fixture.hoa
        other.addresses = ["lan@example.org"]
        context.senders = [Fixture.lan, other]
        let bare = try Fixture.verdict(try Fixture.mail("Em đi ạ", to: "cum@example.net"), context)
        #expect(bare.end == .asked && bare.receipt?.question == .whichPerson(["lan", "hoa"]))
        #expect(try Fixture.verdict(try Fixture.mail("Em đi ạ"), context).rsvps.first?.person == "lan")
    }

    @Test("nobody we know goes to a person and gets no answer")
    func unknown() throws {
        let raw = try Fixture.mail("Em đi ạ", from: "x@elsewhere.example", to: "cum@example.net")
        let verdict = try Fixture.verdict(raw, KnownContext())
        #expect(verdict.end == .queued && verdict.receipt == nil && verdict.facts.isEmpty)
    }
}
