import Foundation
import InternetMessage
import Replies
import Testing

/// One body of `Fixtures/cutting/*.txt`, and what is new in it. A case is written
///
///     ### name            or  ### name (html)
///     the body
///     === new
///     the new text
///     === inline
///     quoted line => answer (lines of one answer joined by " / ")
struct CutCase: CustomTestStringConvertible, Sendable {
    var name: String
    var body: String
    var new: String
    var inline: [String]?

    var isHTML: Bool { name.hasSuffix("(html)") }
    var testDescription: String { name }

    var cut: CutText {
        NewTextCutter.cut(isHTML ? BodyText.html(body, watching: NewTextCutter.watched) : BodyText.plain(body))
    }

    var cutInline: [String] {
        cut.inline.map { "\($0.quoted) => \($0.answer.split(separator: "\n").joined(separator: " / "))" }
    }

    static func all(_ file: String) -> [CutCase] {
        guard let bytes = try? Fixture.bytes("cutting/\(file).txt") else { return [] }
        let text = "\n" + String(decoding: bytes, as: UTF8.self)
        return text.components(separatedBy: "\n### ").dropFirst().compactMap(CutCase.init)
    }

    private init?(_ text: String) {
        let parts = text.components(separatedBy: "\n=== ")
        guard let end = parts[0].firstIndex(of: "\n"), parts.count > 1 else { return nil }
        name = String(parts[0][..<end])
        body = String(parts[0][parts[0].index(after: end)...]) + "\n"
        new = ""
        for part in parts.dropFirst() {
            let lines = part.components(separatedBy: "\n")
            let value = lines.dropFirst().joined(separator: "\n").trimmingCharacters(in: .newlines)
            switch lines[0] {
            case "new": new = value
            case "inline": inline = value.components(separatedBy: "\n")
            default: return nil
            }
        }
    }
}
