import Console
import Foundation
import Ledger
import Sessions
import Testing

@Suite("programme")
struct ProgrammeCommandTests {
    private func importing(
        _ files: [String], at folder: String, _ language: Language = .english, agreed: Bool = false,
        answer: String? = nil, json: Bool = false
    ) async -> (ran: Ran, questions: [String]) {
        let paper = Paper()
        let context = CommandContext(
            output: paper.sink(answer: answer), clock: FixedClock(now: Desk.morning), language: language, json: json,
            person: "operator")
        let command = ProgrammeImportCommand(files: files, isAgreed: agreed)
        let status = await command.run(at: LedgerDoor(path: folder + "/ledger.sqlite"), in: context)
        return (Ran(status: status, output: paper.output, error: paper.error), paper.questions)
    }

    private func edited(_ edits: [String: String], in folder: String) throws -> String {
        var text = try String(contentsOfFile: fixture("cluster.yaml"), encoding: .utf8)
        for (old, new) in edits {
            #expect(text.contains(old))
            text = text.replacingOccurrences(of: old, with: new)
        }
        let file = folder + "/edited.yaml"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    @Test("a first import shows everything, begins the ledger and says what was written", arguments: Language.allCases)
    func firstImport(language: Language) async throws {
        let folder = try temporaryFolder()
        let (ran, _) = await importing([fixture("cluster.yaml")], at: folder, language, agreed: true)
        #expect(ran.status == .success)
        let text = ran.output.replacingOccurrences(of: fixture(""), with: "")
        try expectGolden(text, "first-import.\(language.rawValue).txt")
        #expect(ran.error.contains(folder + "/ledger.sqlite"))
    }

    @Test("importing twice says that there is nothing to change, and asks nobody")
    func twice() async throws {
        let folder = try temporaryFolder()
        _ = await importing([fixture("cluster.yaml")], at: folder, agreed: true)
        let (ran, questions) = await importing([fixture("cluster.yaml")], at: folder, answer: "n")
        #expect(ran.status == .success)
        #expect(ran.output == "Nothing to change.\n")
        #expect(questions.isEmpty)
    }

    @Test("without a terminal and without --yes nothing is imported and no ledger is begun")
    func nobodyToAsk() async throws {
        let folder = try temporaryFolder()
        let (ran, _) = await importing([fixture("cluster.yaml")], at: folder)
        #expect(ran.status == .failure)
        #expect(
            ran.error == "convoke: There is nobody to ask, so nothing was imported; add --yes to agree beforehand.\n")
        #expect(!FileManager.default.fileExists(atPath: folder + "/ledger.sqlite"))
    }

    @Test(
        "somebody is asked, and only a yes imports", arguments: [("y", true), ("có", true), ("", false), ("n", false)])
    func asked(answer: String, imports: Bool) async throws {
        let folder = try temporaryFolder()
        let (ran, questions) = await importing([fixture("cluster.yaml")], at: folder, answer: answer)
        #expect(questions == ["Import these changes? [y/N] "])
        #expect(ran.status == (imports ? .success : .failure))
        #expect(FileManager.default.fileExists(atPath: folder + "/ledger.sqlite") == imports)
    }

    @Test("every fault of every file is told at once, and nothing is imported")
    func faults() async throws {
        let folder = try temporaryFolder()
        let broken = try edited(["role: chair": "role: chief", "minutes: 180": "minutes: long"], in: folder)
        let (ran, _) = await importing([broken, fixture("cluster.yaml")], at: folder, agreed: true)
        #expect(ran.status == .badInput)
        let lines = ran.error.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix(broken + ":") })
        #expect(lines.last == "convoke: 2 faults; nothing was imported. Put the file right and try again.")
        #expect(!FileManager.default.fileExists(atPath: folder + "/ledger.sqlite"))
    }

    @Test("a file that is not there is bad input")
    func missingFile() async throws {
        let (ran, _) = await importing(["/nowhere/x.yaml"], at: try temporaryFolder(), agreed: true)
        #expect(ran.status == .badInput)
        #expect(ran.error.contains("/nowhere/x.yaml"))
    }

    @Test("two files for one programme are refused")
    func sameProgramme() async throws {
        let files = [fixture("cluster.yaml"), fixture("cluster.yaml")]
        let (ran, _) = await importing(files, at: try temporaryFolder(), agreed: true)
        #expect(ran.status == .badInput)
        #expect(ran.error.contains("nam-hoc"))
    }

    @Test("diff shows what an edited file would change and changes nothing")
    func difference() async throws {
        let desk = try await Desk()
        let file = try edited(["name: Phạm Dũng": "name: Phạm Văn Dũng", "1 Phố Bắc": "2 Phố Bắc"], in: desk.folder)
        let ran = await desk.run(ProgrammeDiffCommand(file: file))
        #expect(ran.status == .success)
        try expectGolden(ran.output.replacingOccurrences(of: desk.folder + "/", with: ""), "diff.en.txt")
        #expect(try await desk.ledger.person("dung")?.name == "Phạm Dũng")
    }

    @Test("list and show, as text", arguments: Language.allCases)
    func listAndShow(language: Language) async throws {
        let desk = try await Desk()
        let list = await desk.run(ProgrammeListCommand(), language)
        let show = await desk.run(ProgrammeShowCommand(id: "nam-hoc"), language)
        try expectGolden(list.output + "\n" + show.output, "programme.\(language.rawValue).txt")
    }

    @Test("an unknown programme is named, with the command that lists them")
    func unknown() async throws {
        let ran = try await Desk().run(ProgrammeShowCommand(id: "nope"))
        #expect(ran.status == .failure)
        #expect(ran.error == "convoke: There is no programme nope; see `convoke programme list`.\n")
    }

    @Test("a second year with the ids of the first: every clash at once, each with its place and what to do")
    func secondYear() async throws {
        let desk = try await Desk()
        let last = "      - Đổi mới phương pháp\n"
        let more = last + "  - { id: them, title: Thêm, dates: [2027-10-05 08:00], minutes: 60 }\n"
        let file = try edited(["id: nam-hoc": "id: nam-hoc-2", last: more], in: desk.folder)
        let first = try edited([last: more], in: try temporaryFolder())
        _ = await importing([first], at: desk.folder, agreed: true)
        let before = try await desk.ledger.sessions()
        let (ran, questions) = await importing([file], at: desk.folder, answer: "y")
        #expect(ran.status == .badInput && questions.isEmpty)
        let lines = ran.error.split(separator: "\n").map(String.init)
        #expect(lines.count == 3, "\(ran.error)")
        #expect(
            lines.first == "\(file):40:9: the series `dinh-ky` belongs to another programme, `nam-hoc` "
                + "(give it an id of its own here, e.g. `dinh-ky-2027`)")
        #expect(lines.dropFirst().first?.hasPrefix("\(file):49:11: the series `them`") == true, "\(lines)")
        #expect(try await desk.ledger.sessions() == before)
        let diff = await desk.run(ProgrammeDiffCommand(file: file))
        #expect(diff.status == .badInput && diff.error == ran.error)
    }

    @Test("two files of one import that use the same ids: the second is told, and neither is imported")
    func clashingFiles() async throws {
        let folder = try temporaryFolder()
        let other = try edited(["id: nam-hoc": "id: nam-hoc-2"], in: folder)
        let (ran, _) = await importing([fixture("cluster.yaml"), other], at: folder, agreed: true)
        #expect(ran.status == .badInput)
        #expect(ran.error.hasPrefix("\(other):40:9: the series `dinh-ky` belongs to another programme, `nam-hoc`"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/ledger.sqlite"))
    }

    @Test(
        "diff tells what the ledger has: a decision that gives way, one that stays, what is over",
        arguments: Language.allCases)
    func differenceFromLedger(language: Language) async throws {
        let desk = try await Desk()
        let lines = "      - Đổi mới phương pháp\n"
        let first: Session.ID = "dinh-ky-20270914"
        let second: Session.ID = "dinh-ky-20271109"
        try await desk.ledger.move(second, .init(start: WallTime("2027-11-11T14:00")), reason: "mưa", at: desk.now)
        let series = try edited(["start: 2027-09-14 08:00": "start: 2027-09-14 09:00"], in: desk.folder)
        let ran = await desk.run(ProgrammeDiffCommand(file: series), language)
        let own = try edited(
            [lines: lines + "    changes: [{ date: 2027-11-09, start: 2027-11-16 08:00 }]\n"], in: desk.folder)
        let overriding = await desk.run(ProgrammeDiffCommand(file: own), language)
        let over = try edited(
            ["start: 2027-09-14 08:00": "start: 2027-11-09 08:00", "COUNT=2": "COUNT=1"], in: desk.folder)
        var later = desk
        later.now = desk.now.addingTimeInterval(30 * 86_400)
        let past = await later.run(ProgrammeDiffCommand(file: over), language)
        #expect(try await desk.ledger.session(first)?.start == WallTime("2027-09-14T08:00"))
        let text = [ran, overriding, past].map(\.output).joined(separator: "\n")
        try expectGolden(
            text.replacingOccurrences(of: desk.folder + "/", with: ""), "diff-decisions.\(language.rawValue).txt")
    }

    @Test("before a decision gives way somebody is asked, and a no keeps it")
    func asksBeforeOverriding() async throws {
        let desk = try await Desk()
        let second: Session.ID = "dinh-ky-20271109"
        try await desk.ledger.move(second, .init(start: WallTime("2027-11-11T14:00")), reason: "mưa", at: desk.now)
        let lines = "      - Đổi mới phương pháp\n"
        let own = try edited(
            [lines: lines + "    changes: [{ date: 2027-11-09, start: 2027-11-16 08:00 }]\n"], in: desk.folder)
        let (no, questions) = await importing([own], at: desk.folder, answer: "n")
        #expect(no.output.contains("Attention: the file overrides what was decided here"))
        #expect(questions.count == 1)
        #expect(try await desk.ledger.session(second)?.start == WallTime("2027-11-11T14:00"))
        _ = await importing([own], at: desk.folder, answer: "y")
        #expect(try await desk.ledger.session(second)?.start == WallTime("2027-11-16T08:00"))
    }

    @Test("a file with a byte order mark and Windows line ends is the same file")
    func windowsFile() async throws {
        let desk = try await Desk()
        let text = try String(contentsOfFile: fixture("cluster.yaml"), encoding: .utf8)
        let file = desk.folder + "/windows.yaml"
        try ("\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n"))
            .write(toFile: file, atomically: true, encoding: .utf8)
        let (ran, _) = await importing([file], at: desk.folder)
        #expect(ran.output == "Nothing to change.\n", "\(ran.error)")
    }
}
