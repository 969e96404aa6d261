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

    @Test func `Law 9: a group whose turns cannot be read keeps no other from its own, and stays due`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(), at: TestLedger.start)
        try await test.harm("UPDATE turn SET holder = 'organisation:'")
        try await test.harm("UPDATE meetingGroup SET turnsAt = 0")
        let faults = try await test.ledger.settleTurns(at: TestLedger.start + 1).faults
        #expect(Array(faults.keys) == ["cluster"])
    }

    @Test func `a session without a date keeps its turn when the date it had has passed`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(offered: nil), at: TestLedger.start)
        try await test.ledger.make(.postpone, of: "s1", reason: nil, at: TestLedger.start + 1)
        let later = TestLedger.start + 20
        let seat = try await board(test, at: later).sessions.first
        #expect(seat?.session == "s1" && seat?.isOver == false && seat?.holder == .organisation("north"))
        #expect(try await board(test, at: later).holders.allSatisfy { $0.count == 0 })
        _ = try await test.ledger.change(.assign("s1", .host, .organisation("south")), note: "lan", at: later)
        #expect(try await test.ledger.session("s1")?.host == "south")
    }

    private func board(_ test: TestLedger, _ group: Group.ID = "cluster", at now: Date) async throws -> TurnBoard {
        try #require(try await test.ledger.turnBoards(of: group, at: now).first)
    }

    @Test func `a school with nobody in the group is passed over at once, and the chair is told`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(["east", "south"]), at: TestLedger.start)
        let seat = try #require(try await board(test, at: TestLedger.start).sessions.first)
        #expect(seat.holder == .organisation("south") && seat.state == .offered)
        #expect(seat.passed == [.init(name: "MN Đông", answer: .unreachable)])
        let told = try await test.dump().filter { $0.hasPrefix("matter ") && $0.contains("turn:s1:host:1") }
        #expect(told.count == 1)
    }

    @Test(arguments: ["suspended", "muted"])
    func `a school that can be asked no more loses its offer at once, and one that can again is asked again`(
        _ way: String
    ) async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(), at: TestLedger.start)
        #expect(try await board(test, at: TestLedger.start).sessions.first?.holder == .organisation("north"))
        let point = try #require(try await test.ledger.contactPoints(of: "lan").first).id
        if way == "suspended" {
            try await test.ledger.suspend(point, reason: "550", at: TestLedger.start)
        } else {
            try await test.ledger.mute([.turnOffer], for: "lan", in: "cluster", at: TestLedger.start)
        }
        #expect(try await test.ledger.settleTurns(at: TestLedger.start).settled == 1)
        let seat = try #require(try await board(test, at: TestLedger.start).sessions.first)
        #expect(seat.passed == [.init(name: "MN Bắc", answer: .unreachable)] && seat.holder == .organisation("south"))

        if way == "suspended" {
            try await test.ledger.reinstate(point, at: TestLedger.start)
        } else {
            try await test.ledger.mute([], for: "lan", in: "cluster", at: TestLedger.start)
        }
        #expect(try await test.ledger.settleTurns(at: TestLedger.start).settled == 1)
        let later = try await board(test, at: TestLedger.start).sessions
        #expect(later.map(\.holder) == [.organisation("south"), .organisation("north")], "for the next session")
    }

    @Test func `whoever hosted a session whose offer nobody settled owes nothing`() async throws {
        let test = try await TestLedger()
        try await test.ledger.apply(plan(), at: TestLedger.start)
        // Nothing ran from the offer until long after the session.
        let board = try await board(test, at: TestLedger.start + 40)
        #expect(board.sessions.first?.isOver == true && board.sessions.first?.holder == .organisation("north"))
        #expect(board.sessions.first?.passed == [])
        #expect(board.holders.map(\.owes) == [false, false])
        #expect(board.holders.first { $0.id.name == "north" }?.count == 1)
    }

    @Test func `starting a quiet programme offers the turns of its sub-groups, too`() async throws {
        let test = try await TestLedger()
        var plan = plan()
        plan.groups.append(
            Group(id: "core", name: "Tổ cốt cán", shortName: "Tổ", organisation: "office", parent: "cluster"))
        plan.members += [
            .init(group: "core", person: "lan", role: .chair), .init(group: "core", person: "mai", role: .member),
        ]
        for index in plan.sessions.indices { plan.sessions[index].group = "core" }
        try await test.ledger.apply(plan, startsQuiet: true, at: TestLedger.start)
        #expect(try await board(test, "core", at: TestLedger.start).sessions.map(\.state) == [.planned, .planned])
        try await test.ledger.start("year", at: TestLedger.start + 1)
        #expect(try await board(test, "core", at: TestLedger.start + 1).sessions.map(\.state) == [.offered, .planned])
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
