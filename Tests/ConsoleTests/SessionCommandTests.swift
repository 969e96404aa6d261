import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("session")
struct SessionCommandTests {
    @Test("list and show, as text", arguments: Language.allCases)
    func listAndShow(language: Language) async throws {
        let desk = try await Desk()
        let list = await desk.run(SessionListCommand(), language)
        let show = await desk.run(SessionShowCommand(id: first), language)
        try expectGolden(list.output + "\n" + show.output, "session.\(language.rawValue).txt")
    }

    @Test("a list keeps to its days and its group")
    func filter() async throws {
        let desk = try await Desk()
        let filter = SessionFilter(group: "cum-3", from: WallDate("2027-10-01"), until: WallDate("2027-12-01"))
        let ran = await desk.run(SessionListCommand(filter: filter), json: true)
        let sessions = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]]
        #expect(sessions?.map { $0["id"] as? String } == [second.rawValue])
    }

    @Test("an unknown group is named with those that exist")
    func unknownGroup() async throws {
        let ran = try await Desk().run(SessionListCommand(filter: SessionFilter(group: "cum-4")))
        #expect(ran.status == .failure)
        #expect(ran.error == "convoke: There is no group cum-4; there are: cum-3.\n")
    }

    @Test("nobody has to be told of a change before anybody was invited")
    func moveBeforeInvitation() async throws {
        let desk = try await Desk()
        let move = Session.Move(start: WallTime("2027-11-10 09:00"))
        let ran = await desk.run(SessionChangeCommand(id: second, change: .move(move), isAgreed: true))
        #expect(ran.status == .success)
        #expect(
            ran.output == """
                Nobody will be told.
                4 people will not (not invited yet): Lê Thị Hoa, Nguyễn Thị Lan, Phạm Dũng, Trần Thị Mai
                \(second) is now: Wed 10 Nov 2027 09:00.

                """)
        #expect(try await desk.ledger.session(second)?.start == WallTime("2027-11-10T09:00"))
    }

    @Test("moved, cancelled and restored after the invitations: says who will be told, and of what")
    func told() async throws {
        var desk = try await Desk()
        desk.now = Desk.morning.addingTimeInterval(2 * 86_400)
        try await desk.fill(first)
        try await desk.send()
        let host = Session.Move(host: "nam")
        var ran = await desk.run(
            SessionChangeCommand(id: first, change: .move(host), reason: "Sửa nhà", isAgreed: true), .vietnamese)
        #expect(ran.output.contains("4 người sẽ được báo (thay đổi: đơn vị chủ trì): "))
        try await desk.fill(first)
        desk.now += 3_600
        try await desk.send()
        ran = await desk.run(
            SessionChangeCommand(id: first, change: .cancel, reason: "Bão", isAgreed: true), .vietnamese)
        #expect(ran.output.contains("Đã huỷ \(first)"))
        #expect(ran.output.contains("4 người sẽ được báo (báo huỷ): "))
        try await desk.fill(first)
        desk.now += 3_600
        try await desk.send()
        ran = await desk.run(SessionChangeCommand(id: first, change: .restore, isAgreed: true), json: true)
        let entry = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
        #expect((entry?["told"] as? [String])?.sorted() == ["dung", "hoa", "lan", "mai"])
    }

    @Test(
        "each mistake is refused in one sentence, and nothing changes",
        arguments: [
            (
                SessionChangeCommand(id: "nope", change: .cancel),
                "There is no session nope; see `convoke session list`."
            ),
            (SessionChangeCommand(id: first, change: .restore), "This session is not cancelled."),
            (
                SessionChangeCommand(id: first, change: .move(.init(start: WallTime("2027-09-14 08:00")))),
                "Nothing changes: the session is already so."
            ),
            (
                SessionChangeCommand(id: first, change: .move(.init(host: "dong"))),
                "There is no organisation dong; there are: bac, nam, phong."
            ),
            (
                SessionChangeCommand(id: first, change: .move(.init())),
                "Say what changes: --to, --minutes, --place, --host, --link or --in-person."
            ),
        ])
    func mistakes(command: SessionChangeCommand, sentence: String) async throws {
        let desk = try await Desk()
        let before = try await desk.ledger.sessions()
        let ran = await desk.run(command)
        #expect(ran.status != .success)
        #expect(ran.error == "convoke: \(sentence)\n")
        #expect(ran.output.isEmpty)
        #expect(try await desk.ledger.sessions() == before)
    }

    @Test("a start that has passed is noted")
    func pastStart() async throws {
        let move = Session.Move(start: WallTime("2026-09-14 08:00"))
        let ran = try await Desk().run(SessionChangeCommand(id: first, change: .move(move), isAgreed: true))
        #expect(ran.error == "Note: the new start has passed.\n")
    }

    @Test("attendance is written down, and the last word counts")
    func attendance() async throws {
        let desk = try await Desk()
        let ran = await desk.run(SessionAttendanceCommand(id: first, came: ["lan", "mai"], absent: ["hoa"]))
        #expect(ran.output == "Written down for \(first): 2 came, 1 absent.\n")
        _ = await desk.run(SessionAttendanceCommand(id: first, absent: ["mai"]))
        let board = try #require(try await desk.ledger.board(of: first))
        let came = Dictionary(uniqueKeysWithValues: board.rows.map { ($0.person.id, $0.came) })
        #expect(came == ["lan": true, "mai": false, "hoa": false, "dung": nil])
    }

    @Test(
        "attendance of nobody, of strangers and of one who is both is refused",
        arguments: [
            (SessionAttendanceCommand(id: first), CommandStatus.usage),
            (SessionAttendanceCommand(id: first, came: ["lan"], absent: ["lan"]), .usage),
            (SessionAttendanceCommand(id: first, came: ["lan", "nobody"]), .failure),
        ])
    func wrongAttendance(command: SessionAttendanceCommand, status: CommandStatus) async throws {
        let desk = try await Desk()
        #expect(await desk.run(command).status == status)
        #expect(try await desk.ledger.board(of: first)?.rows.allSatisfy { $0.came == nil } == true)
    }
}
