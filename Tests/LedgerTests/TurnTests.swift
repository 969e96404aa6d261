import Foundation
import Ledger
import Sessions
import Testing

@Suite struct TurnTests {
    /// The cluster with its turns to host offered thirty days before.
    private func plan(_ rotation: [Organisation.ID] = ["north", "south"], offered: Int? = 30) -> ProgrammePlan {
        var plan = ProgrammePlan.cluster
        plan.organisations += [Organisation(id: "east", name: "MN Đông", level: .school)]
        plan.series[0].rotation = rotation
        plan.series[0].wheels = [
            Wheel(
                duty: .host, order: rotation.map(TurnHolder.organisation),
                offer: offered.map { .init(days: $0, daysToAnswer: 7) })
        ]
        for index in plan.sessions.indices {
            plan.sessions[index].host = rotation[index % rotation.count]
            plan.sessions[index].stated = []
        }
        return plan
    }

    /// Next year's file: another programme and series, the same group.
    private func nextYear(_ rotation: [Organisation.ID]) -> ProgrammePlan {
        var plan = plan(rotation, offered: nil)
        plan.programme.id = "next"
        plan.series[0].id = "next-regular"
        plan.series[0].programme = "next"
        let starts = ["2028-09-12T08:00", "2028-11-14T08:00", "2029-01-16T08:00"]
        plan.sessions = starts.enumerated().map { index, start in
            var outline = ProgrammePlan.outline(.init("n\(index + 1)"), start, rotation[index % rotation.count])
            (outline.series, outline.stated) = ("next-regular", [])
            return outline
        }
        return plan
    }

    private func hosts(_ test: TestLedger, _ ids: [Session.ID]) async throws -> [Organisation.ID?] {
        var hosts: [Organisation.ID?] = []
        for id in ids { hosts.append(try await test.ledger.session(id)?.host) }
        return hosts
    }

    @Test
    func `over the years: who hosted longest ago is first, whatever the new file begins with, and a newcomer never`()
        async throws
    {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(), at: TestLedger.start)
        let summer = TestLedger.start + 300
        try await test.ledger.apply(nextYear(["east", "south", "north"]), at: summer)
        #expect(try await hosts(test, ["n1", "n2", "n3"]) == ["north", "south", "east"])
        let board = try #require(try await test.ledger.turnBoards(of: "cluster", at: summer).first)
        #expect(board.holders.map { "\($0.id.name) \($0.count)" }.sorted() == ["east 0", "north 1", "south 1"])
    }

    @Test func `an offer is made once, however often the turns are settled, and lapses once`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(), at: TestLedger.start)
        let before = try await test.dump()
        #expect(before.filter { $0.hasPrefix("turn ") }.count == 1, "s1 begins in thirteen days")
        try await test.ledger.settleTurns(at: TestLedger.start)
        try await test.ledger.apply(plan(), at: TestLedger.start)
        #expect(try await test.dump() == before)
        try await test.ledger.settleTurns(at: TestLedger.start + 8)
        try await test.ledger.settleTurns(at: TestLedger.start + 8)
        let board = try #require(try await test.ledger.turnBoards(of: "cluster", at: TestLedger.start + 8).first)
        #expect(board.sessions.first?.holder == .organisation("south"))
        #expect(board.sessions.first?.passed == [.init(name: "MN Bắc", answer: .lapsed)])
        #expect(try await hosts(test, ["s1", "s2"]) == ["south", "north"])
    }

    @Test func `a programme that is quiet offers nothing until it is started`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(), startsQuiet: true, at: TestLedger.start)
        let quiet = try await test.ledger.turnBoards(of: "cluster", at: TestLedger.start)
        #expect(quiet.first?.sessions.map(\.state) == [.planned, .planned])
        try await test.ledger.start("year", at: TestLedger.start + 1)
        try await test.ledger.settleTurns(at: TestLedger.start + 1)
        let started = try await test.ledger.turnBoards(of: "cluster", at: TestLedger.start + 1)
        #expect(started.first?.sessions.map(\.state) == [.offered, .planned])
    }

    @Test func `a host that the file names for one session is asked nothing, and counts as having hosted`() async throws
    {
        let test = try await TestLedger()
        var fixed = plan()
        fixed.sessions[0].host = "south"
        fixed.sessions[0].stated = [.host]
        try await test.ledger.apply(fixed, at: TestLedger.start)
        #expect(try await hosts(test, ["s1", "s2"]) == ["south", "north"])
        let boards = try await test.ledger.turnBoards(of: "cluster", at: TestLedger.start)
        #expect(boards.first?.sessions.map(\.state) == [.held, .planned])
    }

    @Test func `a cancelled session is nobody's turn: its host has the next one`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(offered: nil), at: TestLedger.start)
        try await test.ledger.cancel("s1", reason: "bão", at: TestLedger.start)
        try await test.ledger.settleTurns(at: TestLedger.start)
        #expect(try await hosts(test, ["s2"]) == ["north"])
    }
}
