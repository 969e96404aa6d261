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
}
