import Console
import Foundation
import Ledger
import Planner
import Sessions
import Testing

@Suite("who will be told, before it is done")
struct VerdictTests {
    /// Everybody invited to the first session.
    private func invited() async throws -> Desk {
        var desk = try await Desk()
        desk.now = Desk.morning.addingTimeInterval(2 * 86_400)
        try await desk.fill(first)
        try await desk.send()
        desk.now += 3_600
        return desk
    }

    private func updates(_ desk: Desk) async throws -> [Notice.Key] {
        let situation = try #require(try await desk.ledger.situation(of: first)).situation
        let plan = SessionPlanner.plan(situation, at: desk.now)
        return plan.wanted.map(\.key).filter { $0.kind == .update || $0.kind == .cancellation }
    }

    private let move = SessionChangeCommand(id: first, change: .move(.init(place: "Hội trường B")))

    @Test("the verdict comes before the question, and a no changes nothing")
    func asks() async throws {
        let desk = try await invited()
        let paper = Paper()
        let status = await desk.door.run(move, in: desk.context(paper, answer: "n"))
        #expect(status == .failure)
        #expect(paper.questions == ["Do this? [y/N] "])
        #expect(paper.output.hasPrefix("4 people will be told (update: place): "))
        #expect(try await desk.ledger.session(first)?.place == nil)
        #expect(try await updates(desk).isEmpty)
    }

    @Test("with nobody to ask, nothing is changed and --yes is named")
    func nobodyToAsk() async throws {
        let desk = try await invited()
        for json in [false, true] {
            let ran = await desk.run(move, json: json)
            #expect(ran.status == .failure)
            #expect(ran.error.contains("add --yes"))
            #expect(try await desk.ledger.session(first)?.place == nil)
        }
    }

    @Test("quiet, nobody is told of a move, a cancellation or a restoration, and no revision is raised")
    func quiet() async throws {
        let desk = try await invited()
        let before = try #require(try await desk.ledger.session(first))
        for change in [Session.Change.move(.init(place: "Hội trường B")), .cancel, .restore] {
            let command = SessionChangeCommand(id: first, change: change, telling: .nothing, isAgreed: true)
            let ran = await desk.run(command)
            #expect(ran.output.hasPrefix("Nobody will be told.\n4 people will not (nothing to tell): "))
            #expect(try await updates(desk).isEmpty)
        }
        let after = try #require(try await desk.ledger.session(first))
        #expect(after.place == "Hội trường B")
        #expect(after.revisions == before.revisions)
        #expect(after.sequence == before.sequence + 3)
    }

    @Test("a session is put off without a date, and told of as such")
    func postpone() async throws {
        let desk = try await invited()
        let command = SessionChangeCommand(id: first, change: .postpone, reason: "Dịch", isAgreed: true)
        let ran = await desk.run(command)
        #expect(ran.output.hasPrefix("4 people will be told (update: status): "))
        #expect(ran.output.contains("Postponed \(first) (it was to be "))
        #expect(try await updates(desk).count == 4)
        #expect(await desk.run(command).error == "convoke: Nothing changes: the session is already so.\n")
    }

    @Test("what is not material is told where somebody says so")
    func tell() async throws {
        let desk = try await invited()
        let command = SessionChangeCommand(
            id: first, change: .move(.init()), reason: "Nhắc mang giáo án", telling: .everything, isAgreed: true)
        let ran = await desk.run(command, json: true)
        let entry = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
        #expect((entry?["told"] as? [String])?.count == 4)
        #expect((entry?["changes"] as? [String])?.isEmpty == true)
        #expect(try await updates(desk).count == 4)
    }

    @Test("an import shows the verdict of each session that it moves, and a quiet one tells nobody")
    func imports() async throws {
        let desk = try await invited()
        let plan = try clusterPlan()
        var moved = plan
        let index = try #require(moved.sessions.firstIndex { $0.id == first })
        moved.sessions[index].place = "Hội trường B"
        let loud = try await desk.ledger.forecast(moved, at: desk.now)
        #expect(loud.situations.map { ChangeVerdict(of: $0, at: desk.now).told.count } == [4])
        let quiet = try await desk.ledger.forecast(moved, telling: .nothing, at: desk.now)
        #expect(quiet.situations.map { ChangeVerdict(of: $0, at: desk.now).told.count } == [0])
        try await desk.ledger.apply(moved, telling: .nothing, at: desk.now)
        #expect(try await desk.ledger.session(first)?.place == "Hội trường B")
        #expect(try await updates(desk).isEmpty)
    }
}
