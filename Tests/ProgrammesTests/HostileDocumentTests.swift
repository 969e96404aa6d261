import Foundation
import Sessions
import Testing

@testable import Programmes

/// Law 9: one bad file never harms the program. Each of these must come back with a fault, and soon.
struct HostileDocumentTests {
    static func problems(_ text: String) -> [Problem] {
        guard case .failure(let faults) = ProgrammeFile.read(text, name: "hostile.yaml") else { return [] }
        return faults.faults.map(\.problem)
    }

    @Test("aliases that multiply are refused before they are followed")
    func refusesBillionLaughs() {
        var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for level in 1...60 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(Self.problems(text) == [.alias(name: "a0")])
    }

    @Test("aliases used as keys are refused, too")
    func refusesAliasesAsKeys() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...40 { text += "a\(level): &a\(level) {? *a\(level - 1) : 1, ? [*a\(level - 1)] : 2}\n" }
        #expect(Self.problems(text) == [.alias(name: "a0")])
    }

    @Test(
        "an alias is found wherever the parser would see it",
        arguments: ["a: &x 1\nb: *x\n", "a: &x 1\nb: {\"k\":*x}\n", "a: &x-1_Z y\nb: [1,*x-1_Z]\n", "- &x 1\n- *x\n"])
    func findsAliases(text: String) {
        guard case .alias? = Self.problems(text).first else {
            Issue.record("not refused: \(text)")
            return
        }
    }

    @Test("an ampersand and an asterisk in prose are no alias")
    func leavesProseAlone() throws {
        let title = "\"R&D for *everyone*: 5 * 3 & more\""
        #expect(try SmallFile.plan(SmallFile.with("Monthly meeting", title)).series[0].title.contains("*everyone*"))
    }

    enum Nesting: String, CaseIterable {
        case openBrackets, closedBrackets, openBraces, dashes, questionMarks, indentation

        var text: String {
            switch self {
            case .openBrackets: String(repeating: "[", count: 500_000)
            case .closedBrackets: String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
            case .openBraces: String(repeating: "{a: ", count: 200_000)
            case .dashes: String(repeating: "- ", count: 400_000) + "x"
            case .questionMarks: String(repeating: "? ", count: 300_000) + "x"
            case .indentation: (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
            }
        }
    }

    @Test("deep nesting ends in a fault, not in a crash", arguments: Nesting.allCases)
    func boundsNesting(nesting: Nesting) {
        #expect(!Self.problems(nesting.text).isEmpty)
    }

    @Test("a file of ten megabytes is refused unread")
    func refusesSize() {
        let text = String(repeating: "# nothing\n", count: 1_000_000)
        #expect(Self.problems(text) == [.tooLarge(limit: SourceText.limit)])
    }

    @Test("bytes that are no UTF-8 are refused at their place")
    func refusesOtherEncodings() {
        let bytes = Data("group:\n  name: B".utf8) + Data([0xE3]) + Data("o\n".utf8)
        guard case .failure(let faults) = ProgrammeFile.read(bytes, name: "latin1.yaml") else {
            Issue.record("was read")
            return
        }
        #expect(faults.description == "latin1.yaml:2:10: this is not UTF-8 text (save the file as UTF-8)")
    }

    @Test(
        "what is no YAML is reported with the parser's reason and place",
        arguments: [
            ("group:\n\tid: a\n", "x.yaml:2:1: a tab stands where only spaces may (indent with spaces)"),
            (
                "a: 1\n---\nb: 2\n",
                "x.yaml:2:1: a second document begins here (one programme, one file: take the `---` out)"
            ),
            ("", "x.yaml:1:1: the file is empty"), (" \n\n", "x.yaml:1:1: the file is empty"),
            (
                "a: \"open\n",
                "x.yaml:2:1: this is not YAML: while scanning a quoted scalar (line 1), found unexpected end of stream"
            ),
            ("# only this\n", "x.yaml:1:1: the file is empty"),
        ])
    func reportsSyntax(text: String, listing: String) {
        guard case .failure(let faults) = ProgrammeFile.read(text, name: "x.yaml") else {
            Issue.record("was read")
            return
        }
        #expect(faults.description == listing)
    }

    @Test("any prefix and any single byte exchanged reads or is refused, and never crashes")
    func survivesDamage() {
        let bytes = Array(SmallFile.text.utf8)
        for length in stride(from: 0, to: bytes.count, by: 7) {
            _ = ProgrammeFile.read(Data(bytes.prefix(length)), name: "x")
        }
        let damage: [UInt8] = [0, 9, 10, 33, 34, 38, 39, 42, 45, 58, 63, 91, 123, 124, 0x80, 0xC3, 0xFF]
        for index in stride(from: 0, to: bytes.count, by: 3) {
            var damaged = bytes
            damaged[index] = damage[index % damage.count]
            _ = ProgrammeFile.read(Data(damaged), name: "x")
        }
    }

    @Test(
        "control characters and turned text do not get into names", arguments: ["\\u0007", "\\0", "\\u202E", "\\x1b"])
    func refusesControls(escape: String) {
        let problems = Self.problems(SmallFile.with("name: Ann Porter", "name: \"Ann\(escape) Porter\""))
        guard problems.count == 1, case .controlCharacter? = problems.first else {
            Issue.record("\(problems)")
            return
        }
    }

    @Test("a list without end is cut and reported")
    func limitsLists() {
        let people = (0..<6000).map { "{id: p\($0), name: P}" }.joined(separator: ", ")
        let problems = Self.problems(SmallFile.with("programme:\n", "programme:\n  legalBasis: [\(people)]\n"))
        #expect(problems.first == .tooManyElements(limit: Fields.listLimit))
    }

    @Test("more repeated keys than are worth a new parse are reported all the same")
    func reportsManyRepeatedKeys() {
        let text = (0..<30).map { "k\($0): 1\nk\($0): 2\n" }.joined()
        let problems = Self.problems(text)
        #expect(problems.count > 20)
        #expect(problems.allSatisfy { if case .repeatedKey = $0 { true } else { false } })
        #expect(Self.problems("\"a\": 1\n\"a\": 2\n") == [.repeatedKey("a")])
    }

    @Test("names typed in pieces are stored composed")
    func composesText() throws {
        let text = SmallFile.with("Ann Porter", "Nguyễn Thị Lan").decomposedStringWithCanonicalMapping
        let name = try SmallFile.plan(text).people[0].person.name
        #expect(name.unicodeScalars.elementsEqual("Nguyễn Thị Lan".unicodeScalars))
    }

    @Test("a byte order mark is no fault")
    func dropsByteOrderMark() throws {
        let plan = try ProgrammeFile.read(Data([0xEF, 0xBB, 0xBF]) + Data(SmallFile.text.utf8), name: "x").get()
        #expect(try plan == SmallFile.plan())
    }
}
