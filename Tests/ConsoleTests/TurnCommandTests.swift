import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("turn")
struct TurnCommandTests {
    private func desk(_ turns: String = "    turns:\n      - { duty: host, offered: 30, answer: 7 }\n") async throws
        -> Desk
    {
        let desk = try await Desk(imports: false)
        let plan = try clusterPlan {
            $0.replacingOccurrences(of: "    rotation: [bac, nam]\n", with: "    rotation: [bac, nam]\n" + turns)
        }
        try await desk.ledger.apply(plan, at: desk.now)
        return desk
    }

    @Test("list shows the coming turns, who passed them by, and who owes", arguments: Language.allCases)
    func list(language: Language) async throws {
        let desk = try await desk(
            "    turns:\n      - { duty: host, offered: 30, answer: 7 }\n      - { duty: chair, order: [mai, lan, hoa] }\n"
        )
        try await desk.ledger.change(.skip(first, .host), note: "lan", at: desk.now)
        try expectGolden(await desk.run(TurnListCommand(), language).output, "turn.\(language.rawValue).txt")
    }

    @Test("as JSON, with names that stay")
    func json() async throws {
        let ran = await (try await desk()).run(TurnListCommand(group: "cum-3", duty: .host), json: true)
        let entries = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]]
        let board = try #require(entries?.first?["board"] as? [String: Any])
        let sessions = try #require(board["sessions"] as? [[String: Any]])
        #expect(sessions.map { $0["holder"] as? String } == ["organisation:bac", "organisation:nam"])
        #expect(sessions.map { $0["state"] as? String } == ["offered", "planned"])
    }

    @Test("a plan whose hosts stand in the file has no turns, and says how to have them")
    func none() async throws {
        let desk = try await Desk()
        #expect(await desk.run(TurnListCommand(duty: .chair)).output == "Nothing goes round in turns.\n")
        let ran = await desk.run(TurnChangeCommand(.change(.skip(first, .host)), isAgreed: true))
        #expect(ran.status == .failure && ran.error.contains("state `turns` for its series"))
    }

    @Test("swap shows first what becomes of both, asks, and does it")
    func swap() async throws {
        let desk = try await desk()
        let swap = TurnChangeCommand(.change(.swap(first, second, .host)))
        let refused = await desk.run(swap)
        #expect(refused.status == .failure && refused.error.contains("add --yes"))
        #expect(try await desk.ledger.session(first)?.host == "bac")
        let ran = await desk.run(TurnChangeCommand(.change(.swap(first, second, .host)), isAgreed: true))
        #expect(ran.output.contains("\(first) (2027-09-14): Mầm non Bắc (offered) → Mầm non Nam (held)"))
        #expect(ran.output.contains("\(second) (2027-11-09): Mầm non Nam (planned) → Mầm non Bắc (held)"))
        let board = try #require(try await desk.ledger.turnBoards(of: "cum-3", at: desk.now).first)
        #expect(board.holders.allSatisfy { !$0.owes }, "an exchange is no debt")
        #expect(try await desk.ledger.session(first)?.host == "nam")
        #expect(try await desk.ledger.session(second)?.host == "bac")
    }

    @Test("a change after the invitations says who will be told")
    func told() async throws {
        var desk = try await desk()
        try await desk.ledger.change(.accept(first, .host), note: "lan", at: desk.now)
        desk.now = Desk.morning.addingTimeInterval(2 * 86_400)
        try await desk.fill(first)
        try await desk.send()
        let ran = await desk.run(TurnChangeCommand(.assign(first, .host, "nam"), isAgreed: true))
        #expect(ran.output.contains("4 people will be told (update: host)"), "\(ran.output)")
        let session = try #require(try await desk.ledger.session(first))
        #expect(session.host == "nam" && session.revisions.details == 1)
    }

    @Test("moving a session to another host is giving that host the turn")
    func move() async throws {
        let desk = try await desk()
        let move = SessionChangeCommand(id: first, change: .move(.init(host: "nam")), isAgreed: true)
        #expect(await desk.run(move).status == .success)
        try await desk.ledger.settleTurns(at: desk.now)
        let board = try #require(try await desk.ledger.turnBoards(of: "cum-3", at: desk.now).first)
        #expect(board.sessions.map { $0.holder?.name } == ["nam", "bac"])
        #expect(board.sessions.first?.state == .held)
    }

    @Test(
        "what cannot be is refused in one sentence, and nothing changes",
        arguments: [
            (.change(.giveBack(first, .host)), "not held yet"), (.assign(first, .host, "tay"), "no organisation tay"),
            (.change(.accept("x", .host)), "no session x"), (.change(.swap(first, first, .host)), "Both sessions"),
            (.change(.skip(first, .chair)), "does not go round"),
        ] as [(TurnChangeCommand.Wish, String)])
    func refused(_ wish: TurnChangeCommand.Wish, _ words: String) async throws {
        let desk = try await desk()
        let before = try await desk.ledger.turnBoards(of: "cum-3", at: desk.now)
        let ran = await desk.run(TurnChangeCommand(wish, isAgreed: true))
        #expect(ran.status != .success && ran.error.contains(words), "\(ran.error)")
        #expect(try await desk.ledger.turnBoards(of: "cum-3", at: desk.now) == before)
    }

    @Test("the same file again changes nothing; one without turns leaves the hosts where they are")
    func again() async throws {
        let desk = try await desk()
        try await desk.ledger.change(.skip(first, .host), note: "lan", at: desk.now)
        let before = try await desk.ledger.sessions()
        let turns = "    turns:\n      - { duty: host, offered: 30, answer: 7 }\n"
        let plan = try clusterPlan {
            $0.replacingOccurrences(of: "    rotation: [bac, nam]\n", with: "    rotation: [bac, nam]\n" + turns)
        }
        #expect(try await desk.ledger.apply(plan, at: desk.now).isEmpty)
        #expect(try await desk.ledger.sessions() == before)
        try await desk.ledger.apply(try clusterPlan(), at: desk.now)
        #expect(try await desk.ledger.turnBoards(of: "cum-3", at: desk.now).allSatisfy { $0.duty == .host })
        #expect(try await desk.ledger.sessions().map(\.host) == before.map(\.host))
    }
}
