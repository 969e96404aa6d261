// The golden files in `Fixtures` are every message in every language, to be read by people. After a change to a template
// write them anew and read the difference:
//
//     UPDATE_GOLDEN=1 swift test --filter ComposerTests.GoldenTests && git diff Tests/ComposerTests/Fixtures

import Composer
import Foundation
import Sessions
import Testing

@Suite("Golden messages")
struct GoldenTests {
    @Test("every kind of message reads as its golden file", arguments: Scenario.allCases, Language.allCases)
    func golden(scenario: Scenario, language: Language) throws {
        let world = scenario.world(language)
        let message = try world.composer().compose(
            scenario.matter(in: world), to: world.address, over: .email, at: world.now)
        let name = "\(scenario.rawValue).\(language.rawValue)"
        let text = """
            From: \(message.senderName)
            To: \(message.recipientName)
            Subject: \(message.subject)

            \(message.text)
            ======== chat ========
            \(message.chat)
            """
        try Self.compare(text, with: "\(name).txt")
        try Self.compare(message.html, with: "\(name).html")
        if let calendar = message.calendar {
            #expect(calendar.text.contains("\r\nMETHOD:\(calendar.method)\r\n"))
            try Self.compare(calendar.text.replacing("\r\n", with: "\n"), with: "\(name).ics")
        }
    }

    @Test("no golden file is left over from a scenario that is gone")
    func complete() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        // Of all receipts, `ReceiptTests`.
        let lists = Language.allCases.map { "receipts.\($0.rawValue)" }
        let known = Set(
            lists + Scenario.allCases.flatMap { one in Language.allCases.map { "\(one.rawValue).\($0.rawValue)" } })
        for name in names {
            #expect(known.contains(name.split(separator: ".").dropLast().joined(separator: ".")), "\(name)")
        }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func compare(_ text: String, with name: String) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(text == golden, "\(name) differs")
    }
}
