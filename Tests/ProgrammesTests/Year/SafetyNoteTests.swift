import Sessions
import Testing

@testable import Programmes

@Suite("safety notes in a programme file")
struct SafetyNoteFileTests {
    private func read(_ notes: String) -> Result<ProgrammePlan, FileFaults> {
        ProgrammeFile.read(SmallFile.text + "\nsafetyNotes:\n" + notes + "\n", name: "small.yaml")
    }

    @Test("a note has its days, its words and, if it says so, its English")
    func reads() throws {
        let plan = try read("  - { from: 2027-10-01, until: 2027-10-31, text: Đeo khẩu trang, textEn: Wear a mask }")
            .get()
        let note = try #require(plan.safetyNotes.first)
        #expect((note.group, note.programme) == ("board", "board-2027"))
        #expect(note.id.rawValue.wholeMatch(of: /board-2027\/[0-9a-f]{8}/) != nil)
        #expect(note.text(in: .vietnamese) == "Đeo khẩu trang")
        #expect(note.text(in: .english) == "Wear a mask")
        #expect("\(note.from)–\(note.until)" == "2027-10-01–2027-10-31")
        let difference = ProgrammeDifference(between: try read("  []").get(), and: plan)
        #expect(difference.lines(in: .english) == ["+ safety note \(note.id): Đeo khẩu trang"])
    }

    @Test("its name is its own, wherever in the file it stands; one that stands there twice is one")
    func names() throws {
        func note(_ text: String) -> String { "  - { from: 2027-10-01, until: 2027-10-31, text: \(text) }\n" }
        let before = try read(note("Một") + note("Hai")).get().safetyNotes
        let after = try read(note("Ba") + note("Hai") + note("Hai")).get().safetyNotes
        #expect(before.map(\.text) == ["Một", "Hai"] && after.map(\.text) == ["Ba", "Hai"])
        #expect(before[1].id == after[1].id && before[0].id != after[0].id)
    }

    @Test(
        "what is wrong with one is a fault at its place",
        arguments: [
            "  - { from: 2027-10-31, until: 2027-10-01, text: X }", "  - { from: 2027-10-01, text: X }",
            "  - { from: 2027-10-01, until: 2027-10-31, text: X, group: nobody }",
            "  - { from: 2027-10-01, until: 2027-10-31 }",
        ])
    func faults(_ note: String) throws {
        guard case .failure(let found) = read(note) else { return #expect(Bool(false), "it was read") }
        #expect(found.faults.count == 1)
        #expect(found.faults[0].path.hasPrefix("safetyNotes[0]"))
    }
}
