import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Planner
import Sessions
import Testing

/// The table "Odd cases" of docs/reading.md, row by row, through the processor with raw mails.
@Suite("docs/reading.md, odd cases", .timeLimit(.minutes(4)))
struct OddCaseTests {
    private let mai = "mai@example.org"
    private let proof = "Authentication-Results: mx.example.org; dmarc=pass header.from=example.org"

    private func invitation(_ desk: Desk, _ person: Person.ID = "mai") throws -> Delivery.ID {
        try #require(desk.invitations[person])
    }

    // MARK: - The same person again

    @Test("change of mind: the last word stands, and the receipt tells the new one")
    func changeOfMind() async throws {
        let desk = try await Desk()
        try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        let second = try await desk.reply("Em bận mất rồi, không đi được ạ", to: invitation(desk), from: mai)
        #expect(second.message.state == .applied)
        #expect(try await desk.status(of: "mai") == .declined)
        #expect(try await desk.ledger.rsvps(of: "s1").count == 2, "nothing is overwritten")
        let receipt = try await desk.receipt(to: "mai").content
        #expect(receipt.lines == [.rsvp(session: "s1", .declined)])
    }

    @Test("said again: recorded, and no second receipt")
    func saidAgain() async throws {
        let desk = try await Desk()
        try await desk.reply("Em đi", to: invitation(desk), from: mai)
        let second = try await desk.reply("em đi ạ", to: invitation(desk), from: mai)
        #expect(second.message.state == .applied, "\(second.explanation)")
        #expect(try await desk.receipts().count == 1)
        #expect(try await desk.status(of: "mai") == .accepted)
    }

    @Test("a second reply that adds something: the head-count stays, and the receipt tells all of it")
    func addition() async throws {
        let desk = try await Desk()
        try await desk.reply("Trường em đi 3 người ạ", to: invitation(desk), from: mai)
        try await desk.reply("Em đến muộn 15 phút nhé", to: invitation(desk), from: mai)
        let standing = try #require(try await desk.ledger.rsvps(of: "s1").last)
        #expect(standing.status == .accepted && standing.party == 3 && standing.late)
        #expect(
            try await desk.receipt(to: "mai").content.lines == [.rsvp(session: "s1", .accepted, party: 3, late: true)])
        try await desk.reply("Chỉ một mình em đi ạ", to: invitation(desk), from: mai, after: 86_400)
        #expect(try await desk.ledger.rsvps(of: "s1").last?.party == 1)
    }

    @Test("an answer written into our message, in a program that quotes nothing: found by the message that we keep")
    func writtenInto() async throws {
        let desk = try await Desk()
        let copy = Desk.sent.replacing("Chưa chắc.", with: "Chưa chắc.\n\nDạ có ạ, trường em đi 2 người")
        let block = "From: Cụm\nSent: Monday, August 2, 2027 8:00 AM\nTo: Mai\nSubject: Thư mời\n\n"
        let heard = try await desk.reply(block + copy, to: invitation(desk), from: mai)
        #expect(heard.message.state == .applied, "\(heard.explanation)")
        #expect(try await desk.ledger.rsvps(of: "s1").last?.party == 2)
        let unchanged = try await desk.reply(block + Desk.sent, to: invitation(desk), from: mai)
        #expect(unchanged.message.state != .applied)
        #expect(try await desk.status(of: "mai") == .accepted)
    }

    @Test("another address of the same person counts; a new one only with proof")
    func otherAddress() async throws {
        var plan = ProgrammePlan.cluster
        plan.people[1].addresses.append(.init(channel: .email, address: "mai.tran@home.example"))
        let desk = try await Desk(plan)
        try await desk.reply("Em đi nhé", to: invitation(desk), from: "mai.tran@home.example")
        #expect(try await desk.status(of: "mai") == .accepted)
        let unknown = try await desk.reply("Em không đi được", to: invitation(desk), from: "mai@new.example")
        #expect(unknown.message.state == .queued && unknown.explanation.english.contains("unknown"))
        let proven = try await desk.reply(
            "Em không đi được ạ", to: invitation(desk), from: "mai@new.example",
            fields: ["Authentication-Results: mx.example.org; dmarc=pass header.from=new.example"])
        #expect(proven.message.state == .applied, "\(proven.explanation)")
        #expect(try await desk.status(of: "mai") == .declined)
    }

    // MARK: - Somebody else

    @Test("a colleague's reply waits for a person, with both names, and changes nothing")
    func colleague() async throws {
        let desk = try await Desk()
        let end = try await desk.reply("Em đi nhé", to: invitation(desk), from: "hoa@example.org")
        #expect(end.message.state == .queued)
        for name in ["Trần Thị Mai", "Lê Thị Hoa"] { #expect(end.explanation.vietnamese.contains(name)) }
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
        #expect(try await desk.receipts().isEmpty)
    }

    @Test("two people at one address: the token tells whose answer it is; without one it is asked")
    func sharedAddress() async throws {
        let desk = try await Desk(.sharing)
        try await desk.reply("Em đi nhé", to: invitation(desk, "mai"), from: "truong@example.org")
        try await desk.reply("Em bận rồi ạ", to: invitation(desk, "hoa"), from: "truong@example.org")
        #expect(try await desk.status(of: "mai") == .accepted)
        #expect(try await desk.status(of: "hoa") == .declined)
        let bare = try await desk.hear(desk.letter("Em đi nhé", from: "truong@example.org", fields: [proof]))
        #expect(bare.message.state == .asked, "\(bare.explanation)")
        #expect(try await desk.status(of: "hoa") == .declined)
    }

    @Test("somebody who was taken off the group: a person decides")
    func removed() async throws {
        let desk = try await Desk()
        var plan = ProgrammePlan.cluster
        plan.members.removeAll { $0.person == "mai" }
        try await desk.ledger.apply(plan, at: desk.seeded.clock.now)
        let end = try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        #expect(end.message.state == .queued, "\(end.explanation)")
        #expect(end.explanation.english.contains("not asked to it any more"))
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
    }

    // MARK: - Several sessions, several copies

    @Test("an answer for two sessions: each gets its own; one that does not say which is asked, and `cả hai` is both")
    func twoSessions() async throws {
        var plan = ProgrammePlan.cluster
        var second = ProgrammePlan.session("s2", title: "Dự giờ")
        second.start = try #require(WallTime("2027-09-23T08:00"))
        plan.sessions.append(second)
        let desk = try await Desk(plan)
        let people: [Person.ID] = ["mai", "hoa"]
        for session in ["s1", "s2"] as [Session.ID] {
            let now = desk.seeded.clock.now
            try await desk.seeded.want(
                people.map { .about(.reminder, to: $0, session: session, due: now) }, about: session)
        }
        var merged: [Person.ID: Delivery.ID] = [:]
        for id in try await desk.sendDue() {
            guard let line = try await desk.ledger.delivery(id)?.line, line.notices.count == 2 else { continue }
            merged[line.person.id] = id
        }
        let (mais, hoas) = (try #require(merged["mai"]), try #require(merged["hoa"]))
        let each = try await desk.reply("14/9 em đi, còn 23/9 em vắng ạ", to: mais, from: mai)
        #expect(each.message.state == .applied, "\(each.explanation)")
        #expect(try await desk.ledger.rsvps(of: "s1").last?.status == .accepted)
        #expect(try await desk.ledger.rsvps(of: "s2").last?.status == .declined)
        let unclear = try await desk.reply("Em đi nhé", to: hoas, from: "hoa@example.org")
        #expect(unclear.message.state == .asked, "\(unclear.explanation)")
        let asked = try await desk.receipt(to: "hoa")
        #expect(asked.content.question == .whichSession(["s1", "s2"]))
        let both = try await desk.reply("cả hai", to: asked.delivery, from: "hoa@example.org")
        #expect(both.message.state == .applied, "\(both.explanation)")
        for session in ["s1", "s2"] as [Session.ID] {
            #expect(try await desk.ledger.rsvps(of: session).last { $0.person == "hoa" }?.status == .accepted)
        }
    }

    @Test("the same mail twice: the same bytes are known; the same words by another way are kept once")
    func duplicates() async throws {
        let desk = try await Desk()
        let mail = try desk.answer("Em đi nhé. Em đăng ký chuyên đề: an toàn bếp ăn", of: "mai")
        try await desk.hear(mail)
        #expect(try await desk.store(mail) == nil)
        let relayed = "Received: by relay.example.org; Tue, 3 Aug 2027 01:00:05 +0000\r\n" + mail
        let second = try await desk.hear(relayed)
        #expect(second.message.state == .applied, "\(second.explanation)")
        #expect(try await desk.ledger.topics(of: "cluster").count == 1)
        #expect(try await desk.receipts().count == 1)
    }

    @Test("an answer to a receipt corrects what it recorded")
    func correction() async throws {
        let desk = try await Desk()
        try await desk.reply("Em đi nhé", to: invitation(desk), from: mai)
        let receipt = try await desk.receipt(to: "mai")
        let thanks = try await desk.reply("ok chị", to: receipt.delivery, from: mai)
        #expect(thanks.message.state != .applied, "agreeing with the receipt is no new answer")
        let end = try await desk.reply("Nhầm ạ, em không đi được", to: receipt.delivery, from: mai)
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .declined)
    }
}

extension ReceiptContent.Line {
    static func rsvp(
        session: Session.ID, _ status: ParticipationStatus, party: Int? = nil, late: Bool = false
    ) -> Self {
        .rsvp(
            session: session, status: status, delegate: nil, guests: nil, party: party, late: late, leavesEarly: false)
    }
}
