import Foundation
import Replies
import Sessions
import Testing

/// One away message of `Fixtures/away.txt`, and what must be read in it.
struct AwaySample: Sendable, CustomTestStringConvertible {
    var name: String
    /// Written before the reader was, and not looked at while it was made.
    var isHeldOut: Bool
    var subject = ""
    var until: String?
    var standIn: String?
    var text: String

    var testDescription: String { name }

    static func all() throws -> [AwaySample] {
        let text = String(decoding: try Fixture.bytes("away.txt"), as: UTF8.self)
        return ("\n" + text).components(separatedBy: "\n@@@ ").dropFirst().map { AwaySample($0) }
    }

    private init(_ block: String) {
        let lines = block.components(separatedBy: "\n")
        isHeldOut = lines[0].hasPrefix("held ")
        name = isHeldOut ? String(lines[0].dropFirst(5)) : lines[0]
        text = lines.dropFirst().filter { !$0.hasPrefix("> ") }.joined(separator: "\n").trimmingCharacters(
            in: .newlines)
        for line in lines.dropFirst() {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard words.count == 3, words[0] == ">" else { continue }
            switch words[1] {
            case "subject": subject = words[2]
            case "until": until = words[2]
            case "standIn": standIn = words[2]
            default: Issue.record("\(line)")
            }
        }
    }

    /// The evidence of a message with this subject and text, received on 1 June 2026.
    func evidence(headers: [String]) throws -> Evidence {
        let raw = try Fixture.mail(text, headers: headers).withSubject(subject)
        return try Fixture.reader().hear(raw, received: Date(timeIntervalSince1970: 1_780_300_800)).evidence
    }
}
