import Console
import Foundation
import Ledger
import Programmes
import Sessions
import Testing

@Suite("export")
struct ExportCommandTests {
    static let programme = ExportScope.programme("nam-hoc")

    @Test("the calendar names nobody, and holds a cancelled session as such")
    func exportsTheCalendar() async throws {
        let desk = try await Desk()
        try await desk.ledger.cancel(second, reason: "Bão", at: desk.now)
        let command = CalendarExportCommand(scope: .group("cum-3"), domain: "example.org")
        let ran = await desk.run(command)
        #expect(ran.status == .success)
        try expectGolden(ran.output.replacingOccurrences(of: "\r\n", with: "\n"), "calendar.ics")
        #expect(ran.output.contains("METHOD:PUBLISH\r\n"))
        for word in ["ORGANIZER", "ATTENDEE", "mailto:", "@example.org\r\nATT", "Cô Lan"] {
            #expect(!ran.output.contains(word))
        }
        #expect(await desk.run(command).output == ran.output)
    }

    @Test("the link of a session is in the calendar only when it was asked for")
    func keepsLinks() async throws {
        let desk = try await Desk()
        try await desk.ledger.move(
            first, Session.Move(link: "https://meet.example.org/abc"), reason: nil, at: desk.now)
        var command = CalendarExportCommand(scope: Self.programme, domain: "example.org")
        #expect(!(await desk.run(command).output.contains("meet.example.org")))
        command.showsLinks = true
        #expect(await desk.run(command).output.contains("URL:https://meet.example.org/abc"))
    }

    @Test("tables", arguments: TableExportCommand.Content.allCases, Language.allCases)
    func exportsTables(content: TableExportCommand.Content, language: Language) async throws {
        let desk = try await Desk()
        try await desk.ledger.recordAttendance(
            ["lan": true, "hoa": false], in: first, from: .person(note: "x"), at: desk.now)
        for (person, score, words) in [
            ("mai", 5, "=HYPERLINK(\"http://x\")"), ("hoa", 3, "Bớt giấy tờ, thêm thực hành"),
        ] {
            let feedback = Feedback(
                id: "", session: first, person: Person.ID(person), answers: [1: .score(score), 2: .words(words)],
                source: nil, at: desk.now)
            try await desk.ledger.record([.feedback(feedback)], from: .person(note: "x"), at: desk.now)
        }
        if content == .petitions { try await desk.petition() }
        let ran = await desk.run(TableExportCommand(content, scope: Self.programme), language)
        try expectGolden(
            ran.output.replacingOccurrences(of: "\r\n", with: "\n"),
            "export-\(content.rawValue).\(language.rawValue).csv")
    }

    @Test("Law 13: feedback never says whose it is, not even by its order")
    func hidesWhose() async throws {
        var outputs: [String] = []
        for people in [["mai", "hoa"], ["hoa", "mai"]] {
            let desk = try await Desk()
            for (index, person) in people.enumerated() {
                let feedback = Feedback(
                    id: "", session: first, person: Person.ID(person), answers: [1: .score(person == "mai" ? 5 : 2)],
                    source: nil, at: desk.now + Double(index))
                try await desk.ledger.record([.feedback(feedback)], from: .person(note: "x"), at: desk.now)
            }
            outputs.append(await desk.run(TableExportCommand(.feedback, scope: Self.programme)).output)
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0].contains(",2,") && outputs[0].contains(",5,"))
        for name in ["mai", "hoa", "Mai", "Hoa"] { #expect(!outputs[0].contains(name)) }
    }

    @Test("Law 11: no table holds an address unless it was asked for", arguments: TableExportCommand.Content.allCases)
    func keepsAddresses(content: TableExportCommand.Content) async throws {
        let desk = try await Desk()
        let ran = await desk.run(TableExportCommand(content, scope: Self.programme))
        #expect(!ran.output.isEmpty)
        #expect(!ran.output.contains("@"))
    }

    @Test("an exported roster imports back to the same people", arguments: Language.allCases)
    func readsBack(language: Language) async throws {
        let desk = try await Desk()
        let command = TableExportCommand(
            .roster, scope: .group("cum-3"), hasAddresses: true, separator: .semicolon, hasMark: true)
        let csv = await desk.run(command, language).output
        let plan = try clusterPlan()
        let text = try String(contentsOfFile: fixture("cluster.yaml"), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !line.hasPrefix("people:") && !line.contains("- { id: lan") && !line.contains("- { id: mai")
                && !line.contains("- { id: hoa") && !line.contains("- { id: dung") && !line.contains("members:")
                && !line.hasPrefix("    - { person") && line != "    - hoa" && line != "    - dung"
        }
        let bare = lines.joined(separator: "\n") + "\nrosters: [{ file: ds.csv }]\n"
        let read = try ProgrammeFile.read(Data(bare.utf8), name: "x.yaml") { _ in Data(csv.utf8) }.get()
        #expect(Set(read.people) == Set(plan.people))
        #expect(Set(read.members) == Set(plan.members))
    }

    @Test("exported sessions read as a list of dates with the same ids, times and hosts", arguments: Language.allCases)
    func readsSessionsBack(language: Language) async throws {
        let desk = try await Desk()
        let csv = await desk.run(TableExportCommand(.sessions, scope: Self.programme), language).output
        let text = try String(contentsOfFile: fixture("cluster.yaml"), encoding: .utf8)
        let bare = try #require(text.components(separatedBy: "series:").first) + "dates: [{ file: x.csv }]\n"
        let read = try ProgrammeFile.read(Data(bare.utf8), name: "x.yaml") { _ in Data(csv.utf8) }.get()
        let plan = try clusterPlan()
        #expect(read.sessions.map(\.id) == plan.sessions.map(\.id))
        #expect(read.sessions.map(\.start) == plan.sessions.map(\.start))
        #expect(read.sessions.map(\.host) == plan.sessions.map(\.host))
        #expect(read.sessions.map(\.minutes) == plan.sessions.map(\.minutes))
    }

    @Test("to a file that only its owner can read; what is unknown is named")
    func writesFiles() async throws {
        let desk = try await Desk()
        let file = desk.folder + "/ds.csv"
        let ran = await desk.run(TableExportCommand(.roster, scope: .group("cum-3"), hasAddresses: true, file: file))
        #expect(ran.output.isEmpty)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("lan@example.org"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        let lost = await desk.run(TableExportCommand(.roster, scope: .group("cum-3"), file: desk.folder + "/no/x"))
        #expect(lost.status == .failure)
        #expect(lost.error.contains("cannot be written"))
        let unknown = await desk.run(TableExportCommand(.sessions, scope: .programme("x")))
        #expect(unknown.error == "convoke: There is no programme x; see `convoke programme list`.\n")
    }
}
