import Console
import ConvokeTesting
import Foundation
import Ledger
import Sessions
import Testing

@Suite("status")
struct StatusCommandTests {
    /// A desk with something in every line of the screen: sent and failed messages, an answer that waits, a suspended
    /// address, and a daemon that told of itself twenty seconds ago.
    private func desk(process: Int32 = getpid(), host: String = ProcessInfo.processInfo.hostName) async throws -> Desk {
        var desk = try await Desk()
        desk.now += 2 * 86_400
        try await desk.fill(first)
        let ids = try await desk.send()
        let id = try #require(ids.min())
        let person = try #require(try await desk.ledger.delivery(id)?.line.person.id)
        let address = try #require(try await desk.ledger.contactPoints(of: person).first)
        try await desk.ledger.suspend(address.id, reason: "bounced", at: desk.now)
        try await desk.hear("?", Verdict(end: .queued, text: "?", explanation: "nobody knows"))
        desk.now += 600
        try await desk.ledger.write(
            DaemonReport(
                version: "0.1.0", process: process, host: host, started: Desk.morning,
                at: desk.now.addingTimeInterval(-20),
                parts: [
                    .init(name: "channel email", failingSince: desk.now.addingTimeInterval(-1800)),
                    .init(name: "channel webhook", failingSince: nil),
                    .init(name: "collector imap mail.example.org/INBOX", failingSince: nil),
                    .init(name: "filler", failingSince: nil),
                ],
                alarms: ["channel email"],
                canary: .init(sent: desk.now.addingTimeInterval(-7200), seconds: 3.4)), at: desk.now)
        return desk
    }

    private func run(_ desk: Desk, _ language: Language = .english, json: Bool = false, width: Int? = 80) async -> Ran {
        await desk.run(StatusCommand(path: desk.door.path), language, json: json, width: width)
    }

    @Test("everything on one screen of 80 columns and 24 lines", arguments: Language.allCases)
    func screen(language: Language) async throws {
        let ran = await run(try await desk(), language)
        #expect(ran.status == .success && ran.error == "")
        let lines = ran.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count <= 23, "\(lines.count) lines")
        for line in lines { #expect(line.count <= 80, "\(line)") }
        #expect(!ran.output.contains("\u{1B}"), "no colour where nobody asked for it")
        let wanted: [String] =
            switch language {
            case .english:
                [
                    "running", "process \(getpid())", "email fails since", "webhook ✓", "imap mail.example.org/INBOX ✓",
                    "alarms       channel email", "back after 3 s", "accepted", "1 wait for a person", "suspended    1",
                    "dinh-ky-20270914",
                ]
            case .vietnamese:
                [
                    "đang chạy", "tiến trình \(getpid())", "email lỗi từ", "1 chờ người", "địa chỉ hỏng",
                    "dinh-ky-20270914",
                ]
            }
        for words in wanted { #expect(ran.output.contains(words), "\(words) in \(ran.output)") }
    }

    @Test("a daemon whose process is gone is not called running; one of another machine is taken at its word")
    func vanished() async throws {
        // No process has this number: it is above the kernel's limit.
        #expect(await run(try await desk(process: 1 << 30)).output.contains("gone"))
        #expect(await run(try await desk(process: 1 << 30, host: "elsewhere")).output.contains("running"))
        var late = try await desk()
        late.now += 600
        #expect(await run(late).output.contains("gone"), "it would have told of itself since")
        #expect(await run(try await Desk()).output.contains("has never run"))
    }

    @Test("on a narrow terminal nothing wraps; JSON names everything")
    func narrowAndJSON() async throws {
        let desk = try await desk()
        let narrow = await run(desk, width: 50)
        for line in narrow.output.split(separator: "\n") { #expect(line.count <= 50, "\(line)") }
        let ran = await run(desk, json: true)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
        #expect(
            Set(object.keys).isSuperset(of: [
                "at", "daemon", "inbox", "ledger", "next", "outbox", "quiet", "sessions", "suspended",
            ]))
        #expect((object["daemon"] as? [String: Any])?["state"] as? String == "running")
        #expect((object["inbox"] as? [String: Int])?["queued"] == 1)
    }

    @Test("watching a pipe prints it once a period; watching a terminal draws over it and leaves it as it was")
    func watching() async throws {
        let desk = try await desk()
        let command = StatusCommand(path: desk.door.path, period: .milliseconds(20))
        let pipe = Paper()
        let piped = Task { [context = desk.context(pipe, width: nil)] in await desk.door.run(command, in: context) }
        try await eventually("three of them") { pipe.output.components(separatedBy: "daemon ").count > 3 ? true : nil }
        piped.cancel()
        #expect(await piped.value == .success)
        #expect(!pipe.output.contains("\u{1B}"))

        let terminal = Paper()
        var context = desk.context(terminal)
        let write = context.output.write
        context.output.screen = TerminalScreen(write: write) { .init(columns: 80, rows: 10) }
        let drawn = Task { [context] in await desk.door.run(command, in: context) }
        try await eventually("two drawings") {
            terminal.output.components(separatedBy: "\u{1B}[H").count > 2 ? true : nil
        }
        drawn.cancel()
        #expect(await drawn.value == .success)
        #expect(terminal.output.hasPrefix("\u{1B}[?1049h\u{1B}[?25l"))
        #expect(terminal.output.hasSuffix("\u{1B}[?25h\u{1B}[?1049l"), "the cursor and the old screen are back")
        let drawing = try #require(terminal.output.components(separatedBy: "\u{1B}[H").dropFirst().first)
        #expect(drawing.components(separatedBy: "\r\n").count <= 10, "never more lines than the terminal has")
    }
}
