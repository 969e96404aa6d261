import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("question and petition")
struct OfferCommandTests {
    @Test("a question is listed, answered to its asker, and then no longer open")
    func questions() async throws {
        let desk = try await Desk()
        let asked = try await desk.ask()
        let list = await desk.run(QuestionListCommand(onlyOpen: true))
        #expect(list.output.contains("Mấy giờ ạ?") && list.output.contains("not yet"))
        let short = Contribution.ID(String(asked.rawValue.prefix(8)))
        let refused = await desk.run(QuestionAnswerCommand(id: short, words: "8 giờ"))
        #expect(refused.status == .failure)
        #expect(try await desk.ledger.questions().map(\.isOpen) == [true], "nobody agreed")
        let answered = await desk.run(QuestionAnswerCommand(id: short, words: "8 giờ", by: "lan", isAgreed: true))
        #expect(answered.status == .success, "\(answered.output)")
        #expect(await desk.run(QuestionListCommand(onlyOpen: true)).output.contains("There is no question"))
        #expect(await desk.run(QuestionListCommand()).output.contains("lan, "))
        let matters = try await desk.ledger.situation(of: "cum-3" as Group.ID, at: desk.now)?.situation.matters
        #expect(matters?.map(\.audience) == [.person("mai")], "the question is told no more, its answer is")
        let message = try #require(try await desk.ledger.incoming().first?.message.id)
        #expect(await desk.run(InboxShowCommand(id: message)).output.contains(": 8 giờ"))
        let stranger = await desk.run(QuestionAnswerCommand(id: asked, words: "x", by: "nobody", isAgreed: true))
        #expect(stranger.status != .success)
        for words in [" ", String(repeating: "a", count: 4001)] {
            #expect(await desk.run(QuestionAnswerCommand(id: asked, words: words, isAgreed: true)).status == .usage)
        }
    }

    @Test("a petition is forwarded and answered once each, and the register shows it", arguments: Language.allCases)
    func petitions(language: Language) async throws {
        let desk = try await Desk()
        let id = try await desk.petition(forwards: false)
        let refused = await desk.run(PetitionStepCommand(id: id, act: .forward(to: nil, note: nil)), language)
        #expect(refused.status == .failure)
        #expect(try await desk.ledger.petitions().map(\.state) == [.received], "nobody agreed")
        let forward = PetitionStepCommand(id: id, act: .forward(to: "Phòng GD&ĐT", note: "12/CV"), isAgreed: true)
        #expect(await desk.run(forward, language).status == .success)
        let again = await desk.run(forward, language)
        #expect(again.status != .success)
        #expect(again.error.contains("petition show"), "\(again.error)")
        let answer = PetitionStepCommand(id: id, act: .answer("Quý 2 có kinh phí"), isAgreed: true)
        #expect(await desk.run(answer, language).status == .success)
        let shown = await desk.run(PetitionShowCommand(id: id), language).output
        for words in ["Phòng GD&ĐT", "12/CV", "Quý 2 có kinh phí"] { #expect(shown.contains(words)) }
        #expect(await desk.run(PetitionListCommand(states: [.answered]), language).output.contains("đồ chơi gỗ"))
        #expect(!(await desk.run(PetitionListCommand(states: [.received]), language).output.contains("đồ chơi gỗ")))
        #expect(await desk.run(PetitionShowCommand(id: "none"), language).status != .success)
    }
}

extension Desk {
    /// Mai asks by mail when it begins.
    func ask() async throws -> Contribution.ID {
        let question = Contribution(
            id: "", kind: .question, group: "cum-3", session: first, person: "mai", text: "Mấy giờ ạ?",
            source: .message("x"), at: now)
        try await hear(
            "question",
            Verdict(
                end: .applied, person: "mai", session: first, facts: [.contribution(question)], explanation: "token"))
        guard let asked = try await ledger.questions().first else { throw LedgerRefusal.unknown("question", "") }
        return asked.contribution.id
    }

    /// Mai's petition, forwarded to the office unless it is left as it was received.
    @discardableResult
    func petition(forwards: Bool = true) async throws -> Contribution.ID {
        let petition = Contribution(
            id: "", kind: .petition, group: "cum-3", session: first, person: "mai", text: "xin thêm đồ chơi gỗ",
            source: .person(note: "x"), at: now)
        try await ledger.record([.contribution(petition)], from: .person(note: "x"), at: now)
        guard let stored = try await ledger.petitions().first else { throw LedgerRefusal.unknown("petition", "") }
        if forwards {
            try await ledger.take(
                .init(.forwarded(to: "Phòng GD&ĐT", note: nil), by: "lan", at: now), with: stored.contribution.id,
                at: now)
        }
        return stored.contribution.id
    }
}
