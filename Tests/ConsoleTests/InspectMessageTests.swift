import Console
import ConvokeTesting
import Foundation
import Sessions
import Testing

@Suite("inspect message")
struct InspectMessageTests {
    private static func mail(_ subject: String, _ text: String = "Tôi sẽ tham dự ạ") -> Data {
        Data("From: Lan <lan@example.org>\r\nSubject: \(subject)\r\nMessage-ID: <1@a>\r\n\r\n\(text)\r\n".utf8)
    }

    private func ask(
        _ files: [String], kind: InspectMessageCommand.Kind = .rsvp, input: Data? = nil
    ) throws -> (status: CommandStatus, lines: [[String: Any]]) {
        let paper = Paper()
        let context = CommandContext(
            output: paper.sink(), clock: FixedClock(now: Desk.morning), language: .vietnamese, person: "operator")
        let command = InspectMessageCommand(files: files, kind: kind) { limit in
            guard let input else { throw CocoaError(.fileReadUnknown) }
            return input.prefix(limit)
        }
        let status = try command.run(in: context)
        let lines = try paper.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        return (status, lines)
    }

    private func reading(_ line: [String: Any]) -> [String: Any] { line["reading"] as? [String: Any] ?? [:] }

    @Test("standard input is one message, by its name and by default")
    func standardInput() throws {
        for files in [[], ["-"]] {
            let (status, lines) = try ask(files, input: Self.mail("a"))
            #expect(status == .success)
            #expect(lines.count == 1)
            #expect(lines[0]["file"] as? String == "-")
            #expect(lines[0]["from"] as? [String: String] == ["name": "Lan", "address": "lan@example.org"])
            #expect(lines[0]["error"] is NSNull)
            #expect(reading(lines[0])["partstat"] as? String == "accepted")
            #expect(reading(lines[0])["clarify"] as? Bool == false)
            #expect((reading(lines[0])["rule"] as? String)?.isEmpty == false)
        }
        #expect(try ask([]).lines.first?["error"] as? String == "Standard input cannot be read.")
    }

    @Test("a file that cannot be read is a line with its error, and the others go on")
    func unreadable() throws {
        let folder = try temporaryFolder()
        try Self.mail("one").write(to: URL(fileURLWithPath: folder + "/1.eml"))
        let (status, lines) = try ask([folder + "/none.eml", folder + "/1.eml"])
        #expect(status == .success)
        #expect(lines.count == 2)
        #expect((lines[0]["error"] as? String)?.contains("none.eml cannot be read") == true)
        #expect(lines[0]["from"] is NSNull)
        #expect(lines[1]["subject"] as? String == "one")
    }

    @Test("a folder is every message in it, a Maildir those that have arrived")
    func folders() throws {
        let folder = try temporaryFolder()
        for name in ["plain", "box/cur", "box/new", "box/tmp"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        for name in ["plain/b", "plain/a", "plain/.hidden", "box/new/2", "box/cur/1:2,S", "box/tmp/3"] {
            try Self.mail(name).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        #expect(try ask([folder + "/plain"]).lines.map { $0["subject"] as? String } == ["plain/a", "plain/b"])
        #expect(try ask([folder + "/box"]).lines.map { $0["subject"] as? String } == ["box/cur/1:2,S", "box/new/2"])
        #expect(try ask([folder + "/box"]).lines.first?["file"] as? String == folder + "/box/cur/1:2,S")
    }

    @Test("octets that are no message are read all the same")
    func rubbish() throws {
        for input in [Data(), Data([0, 255, 10, 13]), Data(repeating: 0x3D, count: 5_000)] {
            let (status, lines) = try ask(["-"], input: input)
            #expect(status == .success)
            #expect(lines.count == 1)
            #expect((lines[0]["defects"] as? [String])?.contains("missing-from") == true)
        }
    }

    @Test("the kind says as what the words are read")
    func kinds() throws {
        let line = try #require(try ask([], kind: .feedback, input: Self.mail("a", "1. 4\n2. 5")).lines.first)
        #expect(reading(line)["answers"] as? [String: Int] == ["1": 4, "2": 5])
    }
}
