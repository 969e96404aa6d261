import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("idea, export ideas")
struct IdeaCommandTests {
    private let rope = "Trò chơi “kéo co”: dây thừng 5 m, hai đội, trẻ 5 tuổi"

    private func bank() async throws -> Desk {
        let desk = try await Desk()
        let group = try #require(try await desk.ledger.groups().first?.id)
        for (index, (person, text)) in [("mai", rope), ("hoa", "Gieo hạt đỗ trong cốc")].enumerated() {
            let idea = Contribution(
                id: "", kind: .idea, group: group, session: index == 0 ? first : nil, person: .init(person), text: text,
                source: .person(note: "lan"), at: desk.now)
            try await desk.ledger.record(
                [.contribution(idea)], from: .person(note: "lan"), at: desk.now.addingTimeInterval(Double(index)))
        }
        return desk
    }

    @Test(
        "a search heeds neither marks nor case, and wants every word",
        arguments: [
            ("kéo co", 1), ("KEO CO", 1), ("keo  CO", 1), ("day thung", 1), ("trò chơi hạt", 0), ("cốc", 1), ("coc", 1),
            ("đỗ", 2), ("do", 2), ("Mai", 1), ("", 2), ("xe đạp", 0),
        ])
    func search(words: String, count: Int) async throws {
        let desk = try await bank()
        let ran = await desk.run(IdeaListCommand(search: words), json: true)
        let found = try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]])
        #expect(found.count == count, "\(ran.output)")
    }

    @Test("one idea, whole, with who offered it for which session")
    func show() async throws {
        let desk = try await bank()
        let ran = await desk.run(IdeaListCommand(search: "kéo co"), json: true)
        let found = try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]])
        let id = try #require(found.first?["id"] as? String)
        #expect(found.first?["session"] as? String == first.rawValue)
        #expect(found.first?["date"] as? String == "2027-09-14")
        let shown = await desk.run(IdeaShowCommand(id: .init(String(id.prefix(10)))), .vietnamese)
        for part in [rope, "Trần Thị Mai", "2027-09-14", id] { #expect(shown.output.contains(part), "\(shown.output)") }
        #expect(await desk.run(IdeaShowCommand(id: "zz")).error.contains("see `convoke idea list`"))
    }

    @Test("as a table for spreadsheets, word for word", arguments: Language.allCases)
    func export(language: Language) async throws {
        let desk = try await bank()
        let group = try #require(try await desk.ledger.groups().first?.id)
        let ran = await desk.run(TableExportCommand(.ideas, scope: .group(group)), language)
        let lines = ran.output.split(whereSeparator: \.isNewline)
        #expect(lines.count == 3, "\(ran.output)")
        #expect(lines[1].contains("kéo co") && lines[1].contains("Trần Thị Mai") && lines[1].contains("2027-09-14"))
        #expect(lines[2].contains("Gieo hạt đỗ trong cốc"))
    }
}
