import Foundation
import InternetMessage
import Replies
import Testing

@Suite("The new text of bodies")
struct CutCasesTests {
    static let files = ["clients", "answers", "signatures", "sentences", "html", "held", "parsers"]

    static let cases = files.flatMap(CutCase.all)

    @Test("is what the writer wrote", arguments: cases)
    func new(_ sample: CutCase) {
        #expect(sample.cut.new == sample.new)
        if let inline = sample.inline { #expect(sample.cutInline == inline) }
    }

    @Test("and what is cut lose no word between them and have none twice", arguments: cases)
    func nothingLost(_ sample: CutCase) {
        let body = sample.isHTML ? BodyText.html(sample.body) : BodyText.plain(sample.body)
        let cut = sample.isHTML ? NewTextCutter.cut(body) : sample.cut
        let kept = (cut.new + "\n" + cut.elided).split(separator: "\n").flatMap(Self.words)
        let written = body.lines.flatMap { Self.words($0.marked[...]) }
        #expect(kept.sorted() == written.sorted())
    }

    private static func words(_ line: some StringProtocol) -> [String] {
        line.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: ">")))
            .split(whereSeparator: \.isWhitespace).map(String.init)
    }

    @Test("come from fixtures of which each file is there, with names used once")
    func fixtures() throws {
        #expect(try Fixture.names("cutting", ending: ".txt") == Self.files.sorted())
        #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
        #expect(Self.cases.count >= 150)
    }
}
