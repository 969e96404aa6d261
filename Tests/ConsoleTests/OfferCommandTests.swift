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
        #expect(stranger.status != .success && stranger.error.contains("lan, mai"), "\(stranger.error)")
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

    @Test(
        "where the office has no contact, it is said what to do; on paper nothing is sent", arguments: Language.allCases
    )
    func paper(language: Language) async throws {
        let desk = try await Desk()
        let id = try await desk.petition(forwards: false)
        let forward = PetitionStepCommand(id: id, act: .forward(to: nil, note: nil), isAgreed: true)
        let refused = await desk.run(forward, language)
        #expect(refused.status == .failure && refused.output == "")
        for words in ["Phòng Giáo dục", "organisation: phong", "petition forward \(id.rawValue.prefix(8)) --no-mail"] {
            #expect(refused.error.contains(words), "\(refused.error)")
        }
        #expect(try await desk.ledger.petitions().map(\.state) == [.received])
        let paper = PetitionStepCommand(id: id, act: .forward(to: nil, note: "12/CV", isPaper: true), isAgreed: true)
        #expect(await desk.run(paper, language).status == .success)
        let petition = try #require(try await desk.ledger.petitions().first)
        #expect(petition.steps.map(\.kind) == [.forwarded(to: "Phòng Giáo dục", note: "12/CV")])
        let matters = try await desk.ledger.situation(of: "cum-3" as Group.ID, at: desk.now)?.situation.matters
        #expect(matters?.map(\.audience) == [.person("mai")])
    }

    @Test("where the office has a contact, the petition is shown, agreed to and sent", arguments: Language.allCases)
    func mail(language: Language) async throws {
        let desk = try await Desk()
        let people = """
            people:
              - { id: ha, name: Đỗ Thị Hạ, organisation: phong, email: ha@example.org }
              - { id: vy, name: Võ Thị Vy, organisation: phong, email: vy@example.org, language: en }
            """
        try await desk.ledger.apply(try clusterPlan { $0.replacing("people:", with: people) }, at: desk.now)
        let id = try await desk.petition(forwards: false)
        let shown = await desk.run(PetitionStepCommand(id: id, act: .forward(to: nil, note: "12/CV")), language)
        #expect(shown.status == .failure, "nobody agreed")
        for words in ["đồ chơi gỗ", "Đỗ Thị Hạ (Phòng Giáo dục)", "12/CV"] { #expect(shown.output.contains(words)) }
        #expect(!shown.output.contains("@"))
        let other = await desk.run(
            PetitionStepCommand(id: id, act: .forward(to: nil, contact: "hoa", note: nil), isAgreed: true), language)
        #expect(other.status == .usage && other.error.contains("ha, vy"), "\(other.error)")
        let both = await desk.run(
            PetitionStepCommand(id: id, act: .forward(to: "Sở", contact: "ha", note: nil), isAgreed: true), language)
        #expect(both.status == .usage && both.error.contains("--contact"), "\(both.error)")
        let sent = await desk.run(
            PetitionStepCommand(id: id, act: .forward(to: nil, contact: "vy", note: "12/CV"), isAgreed: true), language,
            json: true)
        #expect(sent.status == .success && sent.output.contains("\"contact\" : \"vy\""), "\(sent.output)")
        let matters = try await desk.ledger.situation(of: "cum-3" as Group.ID, at: desk.now)?.situation.matters
        #expect(Set(matters?.map(\.audience) ?? []) == [.person("vy"), .person("mai")])
        #expect(await desk.run(PetitionShowCommand(id: id), language).output.contains("vy"))
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
