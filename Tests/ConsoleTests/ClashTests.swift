import Console
import Foundation
import Ledger
import Programmes
import Sessions
import Testing

@Suite("clashes")
struct ClashTests {
    /// Another group, to which Lan belongs as well.
    static let board = """
        group: { id: ban, name: Ban, members: [{ person: an, role: chair }, lan, { person: hoa, role: observer }] }
        organisations: [{ id: bac, name: Mầm non Bắc, level: school, parent: phong, address: 1 Phố Bắc }, { id: phong, name: Phòng Giáo dục, level: office }]
        people:
          - { id: an, name: Đỗ Văn An }
          - { id: lan, name: Nguyễn Thị Lan, honorific: cô, organisation: bac }
          - { id: hoa, name: Lê Thị Hoa }
        programme: { id: ban-2027, title: Ban, period: { from: 2027-09-01, until: 2027-12-31 } }
        sessions: [{ id: ban-hop, title: Họp ban, start: 2027-09-14 10:00, minutes: 60 }]

        """

    private func importing(_ text: String, at desk: Desk, json: Bool = false, agreed: Bool = false) async throws -> Ran
    {
        let file = desk.folder + "/ban.yaml"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let paper = Paper()
        let command = ProgrammeImportCommand(files: [file], isAgreed: agreed)
        let status = await command.run(at: desk.door, in: desk.context(paper, json: json, answer: json ? nil : "n"))
        return Ran(status: status, output: paper.output, error: paper.error)
    }

    static let sentence = """
        At the same time:
          \(first) (Sinh hoạt chuyên môn cụm, 2027-09-14 08:00) – ban-hop (Họp ban, 2027-09-14 10:00): Nguyễn Thị Lan

        """

    @Test("an import shows who would have two sessions at once, before the question; observers are not counted on")
    func importShows() async throws {
        let desk = try await Desk()
        let ran = try await importing(Self.board, at: desk)
        #expect(ran.status == .failure)
        #expect(ran.output.contains(Self.sentence))
        #expect(!ran.output.contains(", Lê Thị Hoa"))
        #expect(try await desk.ledger.session("ban-hop") == nil)
    }

    @Test("what only touches, what was declined, what is cancelled and what clashed before is not shown")
    func importShowsNoMore() async throws {
        let desk = try await Desk()
        let later = Self.board.replacingOccurrences(of: "10:00, minutes", with: "11:00, minutes")
        #expect(!(try await importing(later, at: desk).output.contains("At the same time")))
        let other = Self.board.replacingOccurrences(of: "10:00, minutes", with: "10:59, minutes")
        #expect(try await importing(other, at: desk).output.contains("At the same time"))

        #expect(try await importing(Self.board, at: desk, agreed: true).status == .success)
        let renamed = Self.board.replacingOccurrences(of: "title: Ban,", with: "title: Ban mới,")
        #expect(!(try await importing(renamed, at: desk).output.contains("At the same time")))
        try await desk.ledger.cancel(first, reason: nil, at: desk.now)
        let moved = Self.board.replacingOccurrences(of: "10:00, minutes", with: "09:00, minutes")
        #expect(!(try await importing(moved, at: desk).output.contains("At the same time")))
    }

    @Test("clashes within a first import, where there is no ledger yet")
    func firstImport() async throws {
        let desk = try await Desk(imports: false)
        let text = Self.board.replacingOccurrences(
            of: "minutes: 60 }]", with: "minutes: 60 }, { id: hai, title: Hai, start: 2027-09-14 10:30, minutes: 30 }]")
        let file = desk.folder + "/hai.yaml"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let paper = Paper()
        let door = LedgerDoor(path: desk.folder + "/new/ledger.sqlite")
        _ = await ProgrammeImportCommand(files: [file]).run(at: door, in: desk.context(paper, answer: "n"))
        #expect(
            paper.output.contains(
                "  ban-hop (Họp ban, 2027-09-14 10:00) – hai (Hai, 2027-09-14 10:30): Nguyễn Thị Lan, Đỗ Văn An\n"))
    }

    @Test("a move that brings a clash is shown and asked about; one that brings none is agreed to beforehand")
    func moveAsks() async throws {
        let desk = try await Desk()
        #expect(try await importing(Self.board, at: desk, agreed: true).status == .success)
        let move = SessionChangeCommand(id: "ban-hop", change: .move(.init(start: WallTime("2027-11-09 08:30"))))
        let refused = await desk.run(move)
        #expect(refused.status == .failure)
        #expect(refused.output.contains("  \(second) ("))
        #expect(refused.error.contains("add --yes"))
        #expect(try await desk.ledger.session("ban-hop")?.start == WallTime("2027-09-14T10:00"))

        let paper = Paper()
        _ = await desk.door.run(move, in: desk.context(paper, answer: "n"))
        #expect(paper.questions == ["Do this all the same? [y/N] "])
        #expect(try await desk.ledger.session("ban-hop")?.start == WallTime("2027-09-14T10:00"))

        var agreed = move
        agreed.isAgreed = true
        let ran = await desk.run(agreed, json: true)
        let object = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
        let clashes = try #require(object?["clashes"] as? [[String: Any]])
        #expect(clashes.map { $0["person"] as? String } == ["lan"])
        #expect((clashes[0]["other"] as? [String: Any])?["session"] as? String == "ban-hop")
        #expect(try await desk.ledger.session("ban-hop")?.start == WallTime("2027-11-09T08:30"))

        let free = SessionChangeCommand(
            id: "ban-hop", change: .move(.init(start: WallTime("2027-11-16 08:30"))), isAgreed: true)
        #expect(await desk.run(free).status == .success)
    }

    @Test("a session without a date is in nobody's way")
    func postponed() async throws {
        let desk = try await Desk()
        #expect(try await importing(Self.board, at: desk, agreed: true).status == .success)
        try await desk.ledger.make(.postpone, of: second, reason: "dịch", at: desk.now)
        let move = SessionChangeCommand(
            id: "ban-hop", change: .move(.init(start: WallTime("2027-11-09 08:30"))), isAgreed: true)
        #expect(await desk.run(move).output.contains("\(second)") == false)
    }

    @Test("how spreadsheets were read is shown before the question, and a fault in one changes nothing")
    func showsTables() async throws {
        let desk = try await Desk()
        try "STT;Họ và tên;SĐT\n1;Vũ Thị Tư;0912\n".write(
            toFile: desk.folder + "/ds.csv", atomically: true, encoding: .utf8)
        let text = Self.board + "rosters: [{ file: ds.csv }]\n"
        let ran = try await importing(text, at: desk)
        #expect(ran.error.isEmpty)
        #expect(
            ran.output.contains(
                "\(desk.folder)/ds.csv: column 1 “STT” is not read; column 2 “Họ và tên” is the name; "
                    + "column 3 “SĐT” is not read; 1 row\n"))
        #expect(ran.output.contains("+ person vu-thi-tu: Vũ Thị Tư"))
        let diff = await desk.run(ProgrammeDiffCommand(file: desk.folder + "/ban.yaml"), json: true)
        let object = try JSONSerialization.jsonObject(with: Data(diff.output.utf8)) as? [String: Any]
        #expect((object?["tables"] as? [Any])?.count == 1)
        #expect((object?["clashes"] as? [Any])?.count == 1)

        try "Họ và tên;Email\nVũ Thị Tư;x\n".write(
            toFile: desk.folder + "/ds.csv", atomically: true, encoding: .utf8)
        let refused = try await importing(text, at: desk, agreed: true)
        #expect(refused.status == .badInput)
        #expect(refused.error.contains("\(desk.folder)/ds.csv:2:11: `x` is not an e-mail address"))
        #expect(try await desk.ledger.person("an") == nil)
    }

    @Test("a draft written by the command imports cleanly beside its lists")
    func draftImports() async throws {
        let desk = try await Desk(imports: false)
        try "Họ và tên,Vai trò\nLê Chi,Cụm trưởng\n".write(
            toFile: desk.folder + "/ds.csv", atomically: true, encoding: .utf8)
        try "Ngày,Nội dung\n14/9/2027 8h,A\n".write(
            toFile: desk.folder + "/lich.csv", atomically: true, encoding: .utf8)
        let (from, until) = (try #require(WallDate("2027-09-01")), try #require(WallDate("2028-05-31")))
        let command = ProgrammeDraftCommand(
            group: "Cụm 5", title: "Năm học", from: from, until: until, roster: desk.folder + "/ds.csv",
            dates: desk.folder + "/lich.csv")
        let paper = Paper()
        #expect(command.run(in: desk.context(paper, .vietnamese)) == .success)
        let ran = try await importing(paper.output, at: desk, agreed: true)
        #expect(ran.status == .success)
        #expect(try await desk.ledger.session("cum-5-2027-09-a")?.start == WallTime("2027-09-14T08:00"))
        #expect(try await desk.ledger.members(of: "cum-5").map(\.role) == [.chair])

        var lost = command
        lost.roster = desk.folder + "/none.csv"
        let errors = Paper()
        #expect(lost.run(in: desk.context(errors)) == .badInput)
        #expect(errors.output.isEmpty)
    }

    @Test("a school keeps its own plan within its cluster's; one within a group nobody knows is refused whole")
    func schoolWithin() async throws {
        let desk = try await Desk()
        let school = Self.board.replacingOccurrences(
            of: "name: Ban, members", with: "name: Ban, parent: cum-3, members")
        let ran = try await importing(school, at: desk, agreed: true)
        #expect(ran.status == .success)
        #expect(ran.output.contains(Self.sentence))
        #expect(try await desk.ledger.group("ban")?.parent == "cum-3")

        let lost = school.replacingOccurrences(of: "parent: cum-3", with: "parent: cum-4")
            .replacingOccurrences(of: "ban", with: "to")
        let refused = try await importing(lost, at: desk, agreed: true)
        #expect(refused.status == .badInput)
        #expect(refused.error.contains("ban.yaml:1:"))
        #expect(refused.error.contains("no group has the id `cum-4` (did you mean `cum-3`?)"))
        #expect(try await desk.ledger.group("to") == nil)
    }
}
