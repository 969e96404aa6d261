import Foundation
import Sessions
import Testing

@testable import Programmes

struct DifferenceTests {
    @Test("a first import adds everything", arguments: Language.allCases)
    func addsEverything(language: Language) throws {
        let difference = try ProgrammeDifference(between: nil, and: SmallFile.plan())
        #expect(difference.changes.allSatisfy { $0.kind == .added && $0.fields.isEmpty })
        let listing = difference.lines(in: language).joined(separator: "\n") + "\n"
        try Golden.compare(listing, with: "first-import.\(language.rawValue).txt")
    }

    @Test("the same file changes nothing", arguments: ExampleProgrammesTests.names)
    func changesNothing(name: String) throws {
        let plan = try ExampleProgrammesTests.plan(name)
        let difference = ProgrammeDifference(between: plan, and: plan)
        #expect(difference.isEmpty)
        #expect(difference.lines(in: .english) == ["nothing changes"])
    }

    @Test("an edited file shows each field before and after", arguments: Language.allCases)
    func showsChanges(language: Language) throws {
        let old = try SmallFile.plan()
        let edited = SmallFile.with("bob@example.org", "robert@example.org")
            .replacingOccurrences(of: "COUNT=4", with: "COUNT=3")
            .replacingOccurrences(of: "    - bob\n", with: "    - { person: bob, role: secretary }\n    - cat\n")
            .replacingOccurrences(of: "programme:\n", with: "  - { id: cat, name: Cat Stone }\nprogramme:\n")
            .replacingOccurrences(of: "title: Monthly meeting", with: "title: Monthly meeting\n    agenda: [News]")
            .replacingOccurrences(
                of: "  members:\n", with: "  policy: { steps: { nudge: { enabled: false } } }\n  members:\n")
        let difference = ProgrammeDifference(between: old, and: try SmallFile.plan(edited))
        let listing = difference.lines(in: language).joined(separator: "\n") + "\n"
        try Golden.compare(listing, with: "edited.\(language.rawValue).txt")
    }

    @Test("what one version adds the other direction removes")
    func isSymmetric() throws {
        let one = try SmallFile.plan()
        let other = try SmallFile.plan(SmallFile.with("COUNT=4", "COUNT=2"))
        let forth = ProgrammeDifference(between: one, and: other).changes
        let back = ProgrammeDifference(between: other, and: one).changes
        #expect(forth.filter { $0.kind == .removed }.map(\.id) == back.filter { $0.kind == .added }.map(\.id))
        #expect(forth.filter { $0.kind == .changed }.map(\.id) == back.filter { $0.kind == .changed }.map(\.id))
        for (there, here) in zip(forth, back) {
            #expect(there.fields.map(\.before) == here.fields.map(\.after))
        }
    }

    @Test("a difference survives JSON")
    func encodes() throws {
        let difference = try ProgrammeDifference(
            between: SmallFile.plan(), and: SmallFile.plan(SmallFile.with("minutes: 90", "minutes: 100")))
        let data = try JSONEncoder().encode(difference)
        #expect(try JSONDecoder().decode(ProgrammeDifference.self, from: data) == difference)
        #expect(!difference.isEmpty)
    }

    @Test("sentences that come and go are shown one by one, a new order as a whole")
    func comparesLists() {
        let old = Portrait(.section, "aims", name: "Aims").with(.item, ["one", "two", "three"])
        let less = Portrait(.section, "aims", name: "Aims").with(.item, ["zero", "one", "three"])
        let mixed = Portrait(.section, "aims", name: "Aims").with(.item, ["three", "two", "one"])
        #expect(less.fieldChanges(since: old).map { [$0.before, $0.after] } == [["two", nil], [nil, "zero"]])
        #expect(mixed.fieldChanges(since: old).map(\.before) == ["one; two; three"])
    }
}
