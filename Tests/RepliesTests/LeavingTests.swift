import Replies
import Sessions
import Testing
import Tokens

@Suite("Leaving by mail")
struct LeavingTests {
    private func mail(from sender: String) throws -> [UInt8] {
        let token = try Fixture.mint().mint(delivery: Fixture.deliveryID.number, purpose: .unsubscribe)
        return try Fixture.mail("", from: sender, to: "cum+\(token)@example.net").withSubject("unsubscribe")
    }

    @Test("an empty mail to the address of List-Unsubscribe leaves the group, and says so once")
    func leaves() throws {
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let verdict = try Fixture.verdict(try mail(from: "lan@example.org"), context)
        #expect(verdict.end == .applied && verdict.facts == [.unsubscribe("lan", "cum")])
        #expect(verdict.receipt?.lines == [.unsubscribed])
    }

    @Test("in somebody else's name it waits for a person")
    func forged() throws {
        let context = Fixture.context(.invitation, [try Fixture.session()])
        let verdict = try Fixture.verdict(try mail(from: "mallory@example.com"), context)
        #expect(verdict.end == .queued && verdict.facts.isEmpty && verdict.receipt == nil)
    }

    @Test("a reply token that has run out permits nothing to an address that is new to us")
    func expired() throws {
        var context = Fixture.context(.invitation, [try Fixture.session()])
        context.senders = []
        context.deliveries[Fixture.deliveryID]?.isOpen = false
        let proven = "Authentication-Results: mx.example.net; dmarc=pass header.from=example.com"
        let raw = try Fixture.mail("Em đi ạ", from: "new@example.com", headers: [proven])
        #expect(try Fixture.verdict(raw, context).facts.isEmpty)
        context.deliveries[Fixture.deliveryID]?.isOpen = true
        #expect(try Fixture.verdict(raw, context).rsvps.count == 1)
    }

    @Test("a number that counts guests is no total")
    func guests() {
        let reading = WordReader.read("Dạ em đi ạ, có thêm 1 cô nữa, nhưng chắc tới trễ 15 phút", kind: .rsvp)
        #expect(reading.status == .accepted && reading.guests == 1 && reading.party == nil && reading.late)
    }

    @Test(
        "companions told one by one are counted, the writer is none of them",
        arguments: [
            ("me, my brother and his two boys", 3), ("I'll come with Auntie Ngozi and the page turner", 2),
            ("Coming, and my lodger is tagging along", 1), ("Yes, and can I bring my aunt?", 1),
            ("em, cô Hảo và bác lái xe nhé chị", 2), ("Em đi cùng chồng và hai đứa nhỏ", 3),
            ("Ghi danh giúp: thầy Ân, cô Mười và tôi", 2), ("em dự, dắt theo con gái", 1),
            ("Mình đi với ông xã, hai cháu gửi nội", 1),
        ])
    func company(text: String, guests: Int) {
        let reading = WordReader.read(text, kind: .rsvp)
        #expect(reading.status == .accepted && reading.guests == guests, "\(text): \(reading.rule)")
    }
}
