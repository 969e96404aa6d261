import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Sessions
import Testing

@Suite("Asking back, end to end", .timeLimit(.minutes(2)))
struct AskingBackTests {
    private let mai = "mai@example.org"

    @Test("one question names the two readings, one word answers it, and nothing is asked again")
    func oneWord() async throws {
        let desk = try await Desk()
        let first = try await desk.hear(try desk.answer("em vang nhe", of: "mai"))
        #expect(first.message.state == .asked, "\(first.explanation)")
        let asked = try await desk.receipt(to: "mai")
        #expect(asked.content.question == .coming(session: "s1", readings: [.coming(.accepted), .coming(.declined)]))
        #expect(asked.content.heard == "em vang nhe")
        let second = try await desk.reply("vắng", to: asked.delivery, from: mai)
        #expect(second.message.state == .applied, "\(second.explanation)")
        #expect(try await desk.status(of: "mai") == .declined)
        let rule = try #require(try await desk.ledger.rsvps(of: "s1").last?.rule)
        #expect(rule.vietnamese.contains("vắng") && rule.vietnamese.contains("em vang nhe"))
        #expect(try await desk.receipt(to: "mai").content.question == nil)
    }

    @Test("Law 8: an answer that is unclear again goes to the queue with both readings, never to a second question")
    func unclearAgain() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("em vang nhe", of: "mai"))
        let asked = try await desk.receipt(to: "mai")
        let second = try await desk.reply("dạ vang", to: asked.delivery, from: mai)
        #expect(second.message.state == .queued, "\(second.explanation)")
        #expect(second.reading?.candidates == [.coming(.accepted), .coming(.declined)])
        #expect(try await desk.status(of: "mai") == .needsAction)
        desk.seeded.clock.advance(2 * 86_400)
        let third = try await desk.reply("em nghi", to: asked.delivery, from: mai)
        #expect(third.message.state == .queued, "\(third.explanation)")
        let questions = try await desk.receipts().count { line in
            line.notices.contains { $0.key.subject == .incoming(third.message.id) }
        }
        #expect(questions <= 1)
        for line in try await desk.receipts() {
            let receipt = try await desk.ledger.matter(for: line.delivery.id)?.items.first?.receipt
            #expect(receipt?.question == nil || line.delivery.id == asked.delivery)
        }
    }

    @Test("the word may be written in answer to the invitation, too, once the question has left")
    func toTheInvitation() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("huỷ đăng ký", of: "mai"))
        let asked = try await desk.receipt(to: "mai")
        #expect(asked.content.question == .coming(session: "s1", readings: [.coming(.declined), .noMessages]))
        let end = try await desk.reply("thư", to: try #require(desk.invitations["mai"]), from: mai)
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .needsAction)
        let again = try await desk.hear(try desk.answer("thư", of: "hoa"))
        #expect(again.message.state != .applied, "whoever was asked nothing says nothing by it")
    }

    @Test("Law 6: what answered a question answers it when it is read again")
    func again() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("em vang nhe", of: "mai"))
        let asked = try await desk.receipt(to: "mai")
        let answered = try await desk.reply("đi", to: asked.delivery, from: mai)
        for _ in 0..<2 {
            desk.seeded.clock.advance(86_400)
            try await desk.ledger.reprocess(answered.message.id, at: desk.seeded.clock.now)
            try await desk.processor.process()
            let again = try await desk.detail(answered.message.id)
            #expect(again.message.state == .applied && again.explanation == answered.explanation)
            #expect(try await desk.status(of: "mai") == .accepted)
        }
        #expect(try await desk.receipts().count == 2)
    }

    @Test("what is certain is recorded while the rest is asked")
    func certain() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("+1", of: "mai"))
        #expect(try await desk.status(of: "mai") == .accepted)
        let asked = try await desk.receipt(to: "mai")
        #expect(asked.content.question == .coming(session: "s1", readings: [.people(1), .people(2)]))
        try await desk.reply("2", to: asked.delivery, from: mai)
        #expect(try await desk.ledger.rsvps(of: "s1").last?.party == 2)
    }

    @Test("a note that somebody will read it leaves the day's last answer for a question")
    func note() async throws {
        let desk = try await Desk()
        let words = "Cho em gửi lời hỏi thăm cả nhà chị Tư nhé"
        for number in 1...3 { try await desk.hear(try desk.answer(words, of: "mai", number: number)) }
        #expect(try await desk.receipts().count == 1)
        let asked = try await desk.hear(try desk.answer("em vang nhe", of: "mai", number: 4))
        #expect(asked.message.state == .asked, "\(asked.explanation)")
        #expect(try await desk.receipts().count == 2)
    }

    @Test(
        "a score alone answers the question that was asked about it; a later message corrects one answer and no other")
    func feedback() async throws {
        let desk = try await Desk()
        try await desk.askForFeedback(of: "mai")
        let ask = try #require(
            try await desk.ledger.deliveries().first { $0.notices.contains { $0.key.kind == .feedbackRequest } })
        try await desk.reply("câu 1: 3.5\ncâu 2: sân rộng", to: ask.delivery.id, from: mai)
        let asked = try await desk.receipt(to: "mai")
        #expect(
            asked.content.question
                == .score(session: "s1", question: 1, readings: [.score(question: 1, 3), .score(question: 1, 4)]))
        try await desk.reply("3 ạ", to: asked.delivery, from: mai)
        var board = try #require(try await desk.ledger.board(of: "s1"))
        #expect(board.questions.map(\.scores) == [[3], []] && board.questions[1].words == ["sân rộng"])
        desk.seeded.clock.advance(86_400)
        let receipt = try await desk.receipt(to: "mai")
        let corrected = try await desk.reply("câu 1 em chấm lại 5", to: receipt.delivery, from: mai)
        #expect(corrected.message.state == .applied, "\(corrected.explanation)")
        board = try #require(try await desk.ledger.board(of: "s1"))
        #expect(board.questions.map(\.scores) == [[5], []] && board.questions[1].words == ["sân rộng"])
        let thanks = try await desk.reply("cảm ơn ạ", to: receipt.delivery, from: mai)
        #expect(thanks.message.state == .ignored)
    }

    @Test("which of two people at one address wrote: the name alone gives them the earlier words")
    func shared() async throws {
        let desk = try await Desk(.sharing)
        let first = try await desk.hear(
            desk.letter(
                "Em không đi được ạ", from: "truong@example.org",
                fields: ["Authentication-Results: mx.example.org; dmarc=pass header.from=example.org"]))
        #expect(first.message.state == .asked, "\(first.explanation)")
        let asked = try await desk.receipt(to: "hoa")
        #expect(asked.content.question == .whichPerson(["hoa", "mai"]))
        let second = try await desk.reply("cô Mai", to: asked.delivery, from: "truong@example.org")
        #expect(second.message.state == .applied, "\(second.explanation)")
        #expect(try await desk.status(of: "mai") == .declined)
        #expect(try await desk.status(of: "hoa") == .needsAction)
    }

    @Test("a question that fell to the day's caps waits for a person, and is asked when the message is read again")
    func dropped() async throws {
        let desk = try await Desk()
        try await desk.hear(try desk.answer("Em đi nhé", of: "mai", number: 1))
        try await desk.hear(try desk.answer("Em không đi được ạ", of: "mai", number: 2))
        let dropped = try await desk.hear(try desk.answer("em vang nhe", of: "mai", number: 3))
        #expect(dropped.message.state == .queued, "\(dropped.explanation)")
        #expect(try await desk.receipts().count == 2)
        desk.seeded.clock.advance(2 * 86_400)
        try await desk.ledger.reprocess(dropped.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(try await desk.detail(dropped.message.id).message.state == .asked)
        #expect(try await desk.receipts().count == 3)
    }

    @Test("a sender without proof confirms with one word")
    func confirmed() async throws {
        let desk = try await Desk()
        let first = try await desk.hear(desk.letter("Em đi nhé", from: mai))
        #expect(first.message.state == .asked)
        let asked = try await desk.receipt(to: "mai")
        #expect(asked.content.question == .confirmSender)
        let second = try await desk.reply("Đúng ạ", to: asked.delivery, from: mai)
        #expect(second.message.state == .applied, "\(second.explanation)")
        #expect(try await desk.status(of: "mai") == .accepted)
    }
}

extension ProgrammePlan {
    /// Mai and Hoa read the mailbox of their school.
    static var sharing: ProgrammePlan {
        var plan = ProgrammePlan.cluster
        for index in plan.people.indices where plan.people[index].person.id != "lan" {
            plan.people[index].addresses = [.init(channel: .email, address: "truong@example.org")]
        }
        return plan
    }
}
