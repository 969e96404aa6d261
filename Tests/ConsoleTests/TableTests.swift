import Foundation
import Sessions
import Testing

@testable import Console

@Suite("what a terminal shows")
struct TableTests {
    @Test(
        "a text takes as many columns as a terminal gives it",
        arguments: [
            ("", 0), ("Lan", 3), ("Nguyễn Thị Lan", 14), ("Nguyễn Thị Lan".decomposedStringWithCanonicalMapping, 14),
            ("thứ Tư", 6), ("日本", 4), ("한국", 4), ("👩‍🏫", 2), ("✓", 1), ("☎️", 2), ("a\u{200B}b", 2), ("ｆｕｌｌ", 8),
        ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test("columns line up whatever the letters are made of")
    func alignment() {
        var table = TextTable([.init("tên"), .init("số", .trailing), .init("cuối")])
        table.add([.init("Nguyễn".decomposedStringWithCanonicalMapping), "1", "a"])
        table.add([.init("日本"), "100", "b"])
        let lines = table.lines(width: nil, palette: Palette(isOn: false))
        #expect(
            lines.map { $0.precomposedStringWithCanonicalMapping } == [
                "tên      số  cuối", "Nguyễn    1  a", "日本    100  b",
            ])
    }

    @Test("a narrow terminal shortens the columns that may give way, never the others", arguments: 20...40)
    func narrow(width: Int) {
        var table = TextTable([.init("id"), .init("title", shrinks: true)])
        table.add(["dinh-ky-20", .init("Sinh hoạt chuyên môn cụm số ba")])
        let lines = table.lines(width: width, palette: Palette(isOn: false))
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
        #expect(lines[1].hasPrefix("dinh-ky-20  Sinh"))
        #expect(lines[1].hasSuffix("…"))
    }

    @Test("control characters of others never reach the terminal")
    func controls() {
        var table = TextTable([.init("x")])
        table.add([.init("a\u{1B}[2J\u{7}b\nc\u{9B}d\u{202E}e")])
        let line = table.lines(width: nil, palette: Palette(isOn: false))[1]
        #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" })
    }

    @Test("JSON keeps control characters, and none of them reaches the terminal")
    func jsonControls() throws {
        let text = "a\u{1B}[2J\u{7F}\u{9B}2Jé"
        let line = try JSONText.line([text])
        #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        #expect(try JSONDecoder().decode([String].self, from: Data(line.utf8)) == [text])
    }

    @Test(
        "colours are for terminals that want them",
        arguments: [
            (true, ["TERM": "xterm"], true), (false, ["TERM": "xterm"], false), (true, ["TERM": "dumb"], false),
            (true, [:], false), (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
            (true, ["TERM": "xterm", "NO_COLOR": ""], true),
        ])
    func inks(onTerminal: Bool, environment: [String: String], isInked: Bool) {
        #expect(CommandOutput.isInked(onTerminal: onTerminal, environment: environment) == isInked)
    }

    @Test("with colours the columns stay where they are, and taking the colours away gives the plain text")
    func coloured() async throws {
        let desk = try await Desk()
        let (plain, inked) = (Paper(), Paper())
        _ = await desk.door.run(SessionShowCommand(id: first), in: desk.context(plain))
        _ = await desk.door.run(SessionShowCommand(id: first), in: desk.context(inked, isInked: true))
        #expect(!plain.output.contains("\u{1B}"))
        #expect(inked.output.contains("\u{1B}["))
        #expect(inked.output.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.output)
    }

    @Test(
        "the language is that of the first locale that is set",
        arguments: [
            (["LANG": "vi_VN.UTF-8"], Language.vietnamese), ([:], .english), (["LANG": "C"], .english),
            (["LC_ALL": "en_GB.UTF-8", "LANG": "vi_VN"], .english), (["LC_ALL": "", "LANG": "vi_VN"], .vietnamese),
        ])
    func language(environment: [String: String], language: Language) {
        #expect(Language(environment: environment) == language)
    }

    @Test("a bar appears after a second and is wiped away; a short work shows none")
    func progress() {
        for (elapsed, shows) in [(Duration.seconds(2), true), (.milliseconds(900), false)] {
            let paper = Paper()
            var output = paper.sink()
            output.showsProgress = true
            var bar = ProgressBar(of: 4, on: output, elapsed: { elapsed })
            for _ in 0..<4 { bar.advance() }
            bar.finish()
            #expect(paper.error.isEmpty != shows)
            #expect(paper.error.hasSuffix("4/4\r\u{1B}[K") == shows)
        }
    }
}
