import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Sessions
import Testing

@Suite(.timeLimit(.minutes(2)))
struct `Understanding what came in` {
    @Test func `an answer with its token becomes an RSVP and a receipt`() async throws {
        let desk = try await Desk()
        let end = try await desk.hear(try desk.answer("Em đi nhé", of: "mai"))
        #expect(end.message.state == .applied, "\(end.explanation)")
        #expect(end.person == "mai")
        #expect(end.delivery == desk.invitations["mai"])
        #expect(try await desk.status(of: "mai") == .accepted)
        let fact = try #require(try await desk.ledger.rsvps(of: "s1").first)
        #expect(fact.at == desk.seeded.clock.now)
        let receipt = try #require(try await desk.receipts().first)
        #expect(receipt.person.id == "mai")
        #expect(receipt.delivery.state == .ready)
        #expect(receipt.delivery.urgent)
    }

    @Test func `Law 6: read again it says the same, and nothing is answered twice`() async throws {
        let desk = try await Desk()
        let first = try await desk.hear(try desk.answer("Em không đi được ạ", of: "mai"))
        let facts = try await desk.ledger.rsvps(of: "s1").map { [$0.status.rawValue, $0.rule.english, "\($0.at)"] }
        for _ in 0..<3 {
            desk.seeded.clock.advance(86_400)
            try await desk.ledger.reprocess(first.message.id, at: desk.seeded.clock.now)
            #expect(try await desk.processor.process() == 1)
            let again = try await desk.detail(first.message.id)
            #expect(again.message.state == first.message.state)
            #expect(again.explanation == first.explanation)
            #expect(
                try await desk.ledger.rsvps(of: "s1").map { [$0.status.rawValue, $0.rule.english, "\($0.at)"] } == facts
            )
        }
        #expect(try await desk.receipts().count == 1)
    }

    @Test func `Law 6: one that was asked back is asked back when it is read again, not queued`() async throws {
        let desk = try await Desk()
        // A sender without proof is asked at the known address.
        let asked = try await desk.hear(desk.letter("Em đi nhé", from: "mai@example.org"))
        try #require(asked.message.state == .asked, "\(asked.explanation)")
        try await desk.ledger.reprocess(asked.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(try await desk.detail(asked.message.id).message.state == .asked)
        #expect(try await desk.receipts().count == 1)
    }

    @Test func `Law 6: a person's decision survives`() async throws {
        let desk = try await Desk()
        let queued = try await desk.hear(desk.letter("Em đi nhé", from: "somebody@else.example"))
        try #require(queued.message.state == .queued, "\(queued.explanation)")
        try await desk.ledger.decide(queued.message.id, .ignore, by: "lan", at: desk.seeded.clock.now)
        try await desk.ledger.reprocess(queued.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        #expect(try await desk.detail(queued.message.id).message.state == .ignored)
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
    }

    @Test(
        "Law 7: a machine answers nothing and is not answered",
        arguments: [
            "Auto-Submitted: auto-replied", "Precedence: bulk", "List-Id: <staff.example.org>", "X-Autoreply: yes",
        ])
    func machines(_ field: String) async throws {
        let desk = try await Desk()
        let end = try await desk.hear(try desk.answer("Em đi nhé", of: "mai", fields: [field]))
        #expect(end.message.state == .ignored || end.message.state == .queued, "\(end.explanation)")
        #expect(try await desk.status(of: "mai") == .needsAction)
        #expect(try await desk.receipts().isEmpty)
    }

    @Test func `Law 7: two automatic answers a day, and every answer counts all the same`() async throws {
        let desk = try await Desk()
        for number in 1...5 {
            let words = number % 2 == 1 ? "Em đi nhé" : "Em không đi được ạ"
            let end = try await desk.hear(try desk.answer(words, of: "mai", number: number))
            #expect(end.message.state == .applied, "\(end.explanation)")
        }
        #expect(try await desk.receipts().count == 2)
        #expect(try await desk.status(of: "mai") == .accepted)
        desk.seeded.clock.advance(86_401)
        try await desk.hear(try desk.answer("Em không đi được ạ", of: "mai", number: 6))
        #expect(try await desk.receipts().count == 3)
    }

    @Test func `Law 8: applied, asked back once, queued`() async throws {
        let desk = try await Desk()
        #expect(try await desk.hear(try desk.answer("Vâng em đi", of: "lan")).message.state == .applied)
        let first = try await desk.hear(desk.letter("Em đi nhé", from: "mai@example.org", number: 1))
        #expect(first.message.state == .asked, "\(first.explanation)")
        let second = try await desk.hear(desk.letter("Em đi mà", from: "mai@example.org", number: 2))
        #expect(second.message.state == .queued, "\(second.explanation)")
        let stranger = try await desk.hear(desk.letter("Em đi nhé", from: "eve@example.com"))
        #expect(stranger.message.state == .queued, "\(stranger.explanation)")
        #expect(try await desk.status(of: "mai") == .needsAction)
        let text = try await desk.detail(second.message.id).text
        #expect(text.contains("Em đi mà"), "what was written is kept")
    }

    @Test func `Law 7: a token in somebody else's hand proves nothing`() async throws {
        let desk = try await Desk()
        let end = try await desk.hear(try desk.answer("Em đi nhé", of: "mai", from: "hoa@example.org"))
        #expect(end.message.state == .queued, "\(end.explanation)")
        #expect(try await desk.ledger.rsvps(of: "s1").isEmpty)
    }

    @Test func `Law 9: one whose facts cannot be written stops no other, and goes to a person in the end`() async throws
    {
        let desk = try await Desk()
        try await desk.seeded.execute(
            """
            CREATE TRIGGER broken BEFORE INSERT ON rsvp WHEN NEW.person = 'mai'
            BEGIN SELECT RAISE(ABORT, 'broken'); END
            """)
        let bad = try #require(try await desk.store(try desk.answer("Em đi nhé", of: "mai")))
        desk.seeded.clock.advance(1)
        let good = try #require(try await desk.store(try desk.answer("Em đi nhé", of: "hoa")))
        #expect(try await desk.processor.process() == 1)
        #expect(try await desk.detail(good).message.state == .applied)
        #expect(try await desk.detail(bad).message.state == .processing)
        for _ in 0..<2 {
            _ = try await desk.ledger.returnIncomingLeases(
                past: .max, of: "one", othersToo: false, at: desk.seeded.clock.now)
            try await desk.processor.process()
        }
        #expect(try await desk.detail(bad).message.state == .queued)
        #expect(try await desk.detail(bad).message.attempts == 3)
    }

    @Test func `Law 9: told to stop, it gives back what it has not read, and that was no attempt`() async throws {
        let desk = try await Desk()
        let database = desk.seeded.database
        var ids: [IncomingMessage.ID] = []
        for person in ["mai", "hoa", "lan"] as [Person.ID] {
            ids.append(try #require(try await desk.store(try desk.answer("Em đi nhé", of: person))))
        }
        // The claim, and nothing after it.
        database.allowedWrites.update { $0 = database.writes.value + 1 }
        let task = Task { try await desk.processor.process() }
        try await eventually("the claim") {
            try await desk.detail(ids[2]).message.state == .processing ? true : nil
        }
        task.cancel()
        database.allowedWrites.update { $0 = .max }
        await #expect(throws: (any Error).self) { try await task.value }
        for id in ids {
            let message = try await desk.detail(id).message
            #expect(message.state == .pending || message.state == .applied)
            #expect(message.state == .applied || message.attempts == 0)
        }
        #expect(try await desk.detail(ids[2]).message.state == .pending)
    }

    @Test(
        "what keeps the ledger from being written is no fault of a message",
        arguments: [SQLFailure.Kind.storage, .busy])
    func storage(_ kind: SQLFailure.Kind) async throws {
        let desk = try await Desk()
        let id = try #require(try await desk.store(try desk.answer("Em đi nhé", of: "mai")))
        for _ in 1...5 {
            desk.seeded.database.failures.update { $0 = [nil, SQLFailure(kind: kind, message: "no")] }
            await #expect(throws: SQLFailure.self) { try await desk.processor.process() }
            #expect(try await desk.detail(id).message.state == .pending)
            #expect(try await desk.detail(id).message.attempts == 0)
        }
        try await desk.processor.process()
        #expect(try await desk.detail(id).message.state == .applied)
    }

    @Test func `a reply that waits for a person is answered once: somebody will read it`() async throws {
        let desk = try await Desk()
        let words = "Cho em gửi lời hỏi thăm cả nhà chị Tư nhé"
        let queued = try await desk.hear(try desk.answer(words, of: "mai"))
        try #require(queued.message.state == .queued, "\(queued.explanation)")
        #expect(queued.person == "mai")
        let receipt = try #require(try await desk.receipts().first)
        let matter = try #require(try await desk.ledger.matter(for: receipt.delivery.id))
        #expect(receipt.person.id == "mai")
        #expect(matter.items.first?.receipt?.lines == [])
        #expect(matter.items.first?.receipt?.question == nil)
        for number in 2...4 { try await desk.hear(try desk.answer(words, of: "mai", number: number)) }
        #expect(try await desk.receipts().count == 1, "the day's other answer is for what was understood")
    }

    @Test func `Law 7: neither a stranger nor a machine is told that somebody will read it`() async throws {
        let desk = try await Desk()
        let words = "Cho em gửi lời hỏi thăm cả nhà chị Tư nhé"
        for text in [
            desk.letter(words, from: "eve@example.com"), try desk.answer(words, of: "mai", from: "eve@example.com"),
            try desk.answer(words, of: "mai", fields: ["Auto-Submitted: auto-replied"], number: 2),
            try desk.answer(words, of: "mai", fields: ["List-Id: <staff.example.org>"], number: 3),
        ] { try await desk.hear(text) }
        #expect(try await desk.receipts().isEmpty)
    }

    @Test func `Law 6: feedback known by its sender alone is read again with the same result`() async throws {
        let desk = try await Desk()
        try await desk.askForFeedback(of: "mai")
        let proof = "Authentication-Results: mx.example.org; dmarc=pass header.from=example.org"
        let first = try await desk.hear(desk.letter("1: 5", from: "mai@example.org", fields: [proof]))
        try #require(first.message.state == .applied, "\(first.explanation)")
        #expect(try await desk.ledger.board(of: "s1")?.questions.first?.scores == [5])
        try await desk.ledger.reprocess(first.message.id, at: desk.seeded.clock.now)
        try await desk.processor.process()
        let again = try await desk.detail(first.message.id)
        #expect(again.explanation == first.explanation)
        #expect(again.message.state == .applied)
        #expect(try await desk.ledger.board(of: "s1")?.questions.first?.scores == [5])
    }

    @Test("Law 9: no bytes stop the reading", arguments: ["", "\0\0\0", "\r\n\r\n", "From:\r\n", "=?utf-8?b?/w==?="])
    func anything(_ text: String) async throws {
        let desk = try await Desk()
        try await desk.store(text)
        let good = try #require(try await desk.store(try desk.answer("Em đi nhé", of: "hoa")))
        try await desk.processor.process()
        #expect(try await desk.detail(good).message.state == .applied)
        #expect(try await desk.ledger.incoming().allSatisfy { $0.message.state.isEnd })
    }
}
