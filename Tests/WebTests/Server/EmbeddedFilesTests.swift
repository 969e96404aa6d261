import Foundation
import Sessions
import Testing

@testable import Web

@Suite("What is in the binary")
struct EmbeddedFilesTests {
    private var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Web/Resources")
    }

    @Test("every template of the folder, and none besides")
    func templates() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let names = files.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
        #expect(Set(PageTemplates.embedded.keys) == Set(names))
        #expect(Set(files.filter { !$0.hasSuffix(".mustache") }) == ["style.css"])
    }

    @Test("every word is said in both languages, with the same blanks to fill in", arguments: PageWord.allCases)
    func words(word: PageWord) {
        let blanks = { (text: String) in Set(text.matches(of: /\{\w+\}/).map { String($0.output) }) }
        #expect(!word.vietnamese.isEmpty && !word.english.isEmpty)
        #expect(blanks(word.vietnamese) == blanks(word.english))
    }

    @Test("no page loads anything from elsewhere, and none has a script or a style of its own")
    func nothingForeign() {
        for (name, bytes) in PageTemplates.embedded {
            let text = String(decoding: bytes, as: UTF8.self)
            for mark in ["http:", "https:", "<script", "style=", "onclick", "{{{", "{{&"] {
                #expect(!text.contains(mark), "\(name): \(mark)")
            }
        }
    }

    @Test("form fields are read as browsers write them, and nothing in them is too strange")
    func formFields() {
        let fields = FormFields("a=1+2&b=%C4%91i&a=3&=x&c&d=%zz%4&e=%ff&&f=a=b")
        #expect(fields["a"] == "1 2" && fields.all("a") == ["1 2", "3"] && fields["b"] == "đi")
        #expect(fields["c"] == "" && fields["d"] == "%zz%4" && fields["e"] == "\u{FFFD}" && fields["f"] == "a=b")
        #expect(fields[""] == "x" && fields["g"] == nil)
        #expect(FormFields(String(repeating: "a=1&", count: 10_000)).pairs.count == 500)
    }
}
