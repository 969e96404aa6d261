import Foundation
import Ledger
import Sessions
import Synchronization
import Testing

@testable import Console

@Suite("deliver, backup, board and inspect")
struct PostCommandTests {
    private func deliver(_ bytes: [UInt8], to folder: String, name: String = "1.a.host") async -> Ran {
        let paper = Paper()
        let context = CommandContext(
            output: paper.sink(), clock: FixedClock(now: Desk.morning), language: .english, person: "operator")
        let command = DeliverCommand(
            ledger: folder + "/ledger.sqlite", spool: SpoolFolder(path: folder + "/spool"), name: name,
            read: { limit in Array(bytes.prefix(limit)) })
        return Ran(status: await command.run(in: context), output: paper.output, error: paper.error)
    }

    @Test("Law 6: deliver ends with 0 once the message is in the ledger, and a second copy is the same message")
    func delivered() async throws {
        let desk = try await Desk()
        let mail = Array("From: lan@example.org\r\n\r\nCó\r\n".utf8)
        #expect(await deliver(mail, to: desk.folder).status == .success)
        #expect(await deliver(mail, to: desk.folder, name: "2.b.host").status == .success)
        let messages = try await desk.ledger.incoming()
        #expect(messages.count == 1)
        let id = try #require(messages.first?.message.id)
        #expect(try await desk.ledger.incoming(id)?.message.raw == mail)
        #expect(!FileManager.default.fileExists(atPath: desk.folder + "/spool"))
    }

    /// As the installation makes it.
    private func makeSpool(in folder: String) throws {
        for part in ["tmp", "new", "cur"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/spool/\(part)", withIntermediateDirectories: true)
        }
    }

    @Test("who cannot write the ledger lays the message into the spool, byte for byte, for the daemon to read")
    func spooled() async throws {
        let folder = try temporaryFolder()
        try makeSpool(in: folder)
        let mail = Array("From: lan@example.org\n\n\u{0}\u{FF}".utf8)
        #expect(await deliver(mail, to: folder).status == .success)
        let spooled = FileManager.default.contents(atPath: folder + "/spool/new/1.a.host")
        #expect(spooled.map(Array.init) == mail)
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/spool/new/1.a.host")[.posixPermissions]
        #expect(mode as? Int == 0o640, "whatever the umask")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/spool/tmp").isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder + "/ledger.sqlite"))
    }

    @Test("75 when it can be laid down nowhere, so that the mail server keeps it")
    func nowhere() async throws {
        #expect(await deliver([65], to: "/proc/convoke").status == .temporary)
        let folder = try temporaryFolder()
        #expect(await deliver([65], to: folder).status == .temporary, "no daemon reads a spool that it did not make")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test("a backup is for its owner's eyes")
    func backupMode() async throws {
        let desk = try await Desk()
        let file = desk.folder + "/copy.sqlite"
        #expect(await desk.run(BackupCommand(file: file)).status == .success)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    }

    @Test("75 for a damaged ledger, and nothing is lost in the spool")
    func damaged() async throws {
        let folder = try temporaryFolder()
        try makeSpool(in: folder)
        try Data("this is no database, whatever its name".utf8).write(
            to: URL(fileURLWithPath: folder + "/ledger.sqlite"))
        #expect(await deliver([65], to: folder).status == .temporary)
    }

    @Test("an empty and a too large message are refused for good", arguments: [0, DeliverCommand.limit + 1])
    func refused(size: Int) async throws {
        let desk = try await Desk()
        #expect(await deliver([UInt8](repeating: 65, count: size), to: desk.folder).status == .badInput)
        #expect(try await desk.ledger.incoming().isEmpty)
    }

    @Test("a backup is a ledger of its own and never overwrites a file")
    func backup() async throws {
        let desk = try await Desk()
        let file = desk.folder + "/copy.sqlite"
        #expect(await desk.run(BackupCommand(file: file)).status == .success)
        let copy = try await LedgerDatabase(try GRDBDatabase(path: file), at: desk.now)
        #expect(try await copy.sessions().count == 2)
        let ran = await desk.run(BackupCommand(file: file))
        #expect(ran.status == .failure)
        #expect(ran.error.contains("never overwrites"))
    }

    @Test("a link to the board goes by mail to chair and secretary, and is not printed")
    func board() async throws {
        let desk = try await Desk()
        let ran = await desk.run(BoardLinkCommand(group: "cum-3", publicURL: "https://cum.example.org"))
        #expect(ran.output == "A link to the board of Cụm chuyên môn số 3 will be sent to: lan, mai.\n")
        let lines = try await desk.ledger.deliveries(.init(states: [.ready]))
        #expect(Set(lines.map(\.person.id)) == ["lan", "mai"])
        let keys = lines.flatMap(\.notices).map(\.key.subject)
        #expect(keys.allSatisfy { $0 == .board("cum-3", desk.now.millisecondsSince1970) })
    }

    @Test("a member gets no link to the board")
    func boardForMember() async throws {
        let desk = try await Desk()
        let ran = await desk.run(
            BoardLinkCommand(group: "cum-3", person: "hoa", publicURL: "https://cum.example.org"))
        #expect(ran.error == "convoke: The board opens for chair and secretary only: lan, mai.\n")
        #expect(try await desk.ledger.deliveries().isEmpty)
    }

    @Test("no link to the board goes out where it would lead nowhere")
    func boardWithoutPages() async throws {
        let desk = try await Desk()
        let ran = await desk.run(BoardLinkCommand(group: "cum-3", publicURL: nil))
        #expect(ran.status == .settings)
        #expect(ran.error.contains("web.publicURL"))
        #expect(try await desk.ledger.deliveries().isEmpty)
    }

    @Test("a missing ledger is told in one sentence, and none is made", arguments: Language.allCases)
    func missing(language: Language) async throws {
        let folder = try temporaryFolder()
        let paper = Paper()
        let context = CommandContext(
            output: paper.sink(), clock: FixedClock(now: Desk.morning), language: language, person: "operator")
        let status = await LedgerDoor(path: folder + "/ledger.sqlite").run(ProgrammeListCommand(), in: context)
        #expect(status == .unavailable)
        #expect(paper.error.contains("--state"))
        #expect(paper.error.count { $0 == "\n" } == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test("a ledger of a newer version is refused; the details come with --verbose")
    func newer() async throws {
        let desk = try await Desk()
        let database = try GRDBDatabase(path: desk.folder + "/ledger.sqlite")
        try await database.write { sql in
            _ = try sql.execute(
                "INSERT INTO migration (number, name, checksum, applied) VALUES (9999, 'later', 'x', 0)", values: [])
        }
        let ran = await desk.run(ProgrammeListCommand())
        #expect(ran.status == .unavailable)
        #expect(
            ran.error
                == "convoke: A newer version of Convoke wrote the ledger; install it, or restore a backup from before.\n"
        )
        #expect(await desk.run(ProgrammeListCommand(), verbose: true).error.contains("9999 later"))
    }

    @Test("inspect text reads line by line; a bad line is told and the others go on")
    func inspect() async throws {
        let desk = try await Desk()
        let lines = [
            #"{"id": "1", "kind": "rsvp", "text": "Tôi sẽ tham dự"}"#, "nonsense", "",
            #"{"id": "2", "kind": "gossip", "text": "x"}"#, #"{"id": "3", "text": "I cannot come"}"#, #"{"id": "4"}"#,
        ]
        let feed = Feed(lines)
        let paper = Paper()
        let status = try InspectTextCommand(nextLine: { feed.next() }).run(in: desk.context(paper))
        #expect(status == .badInput)
        let answers = try paper.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(answers.count == 5)
        #expect((answers[0]["reading"] as? [String: Any])?["partstat"] as? String == "accepted")
        #expect(answers[1]["line"] as? Int == 2)
        #expect(answers[2]["error"] as? String == "`kind` has no such value")
        #expect((answers[3]["reading"] as? [String: Any])?["partstat"] as? String == "declined")
        #expect(answers[4]["error"] as? String == "`text` is missing")
    }
}

/// Lines handed out one by one.
private final class Feed: Sendable {
    private let lines: Mutex<[String]>
    init(_ lines: [String]) { self.lines = Mutex(lines) }
    func next() -> String? { lines.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}
