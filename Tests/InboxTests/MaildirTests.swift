import ConvokeTesting
import Foundation
import Inbox
import Ledger
import Sessions
import Testing

@Suite(.timeLimit(.minutes(1)))
struct `Collecting from a Maildir` {
    private let folder: TemporaryFolder
    private let source: MaildirSource

    init() throws {
        folder = try TemporaryFolder("maildir")
        let url = URL(fileURLWithPath: folder.path)
        try MaildirSource.create(at: url)
        source = MaildirSource(folder: url, maximumBytes: 1000, logger: quiet)
    }

    private func names(in part: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(part)").sorted()
    }

    @Test func `what is new is stored whole and then marked as seen`() async throws {
        let desk = try await Desk()
        try folder.write("Subject: một\r\n\r\nhai", to: "new/1.a.host")
        #expect(try await source.collectNew(into: desk.intake()) == 1)
        let id = try #require(try await desk.ledger.incoming().first?.message.id)
        #expect(try await desk.detail(id).message.raw == Array("Subject: một\r\n\r\nhai".utf8))
        #expect(try names(in: "new").isEmpty)
        #expect(try names(in: "cur") == ["1.a.host:2,S"])
    }

    @Test func `Law 6: what is not stored stays where it is`() async throws {
        let desk = try await Desk()
        try folder.write("một", to: "new/1.a.host")
        desk.seeded.database.refusals.update { $0 = 1 }
        await #expect(throws: WatchedDatabase.Refused.self) { try await source.collectNew(into: desk.intake()) }
        #expect(try names(in: "new") == ["1.a.host"])
        try await source.collectNew(into: desk.intake())
        #expect(try await desk.ledger.incoming().count == 1)
    }

    private func write(_ text: String, to name: String, at written: Date) throws {
        let file = try folder.write(text, to: name)
        try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: file)
    }

    @Test func `an older answer that is collected late overrules no newer one`() async throws {
        let desk = try await Desk()
        let source = MaildirSource(folder: URL(fileURLWithPath: folder.path), logger: quiet)
        let now = desk.seeded.clock.now
        try await desk.hear(try desk.answer("Em đi nhé", of: "mai"))
        try write(try desk.answer("Em không đi được ạ", of: "mai", number: 2), to: "new/1.old", at: now - 3600)
        try await source.collectNew(into: desk.intake())
        try await desk.processor.process()
        #expect(try await desk.ledger.rsvps(of: "s1").map(\.status) == [.declined, .accepted])
        #expect(try await desk.ledger.rsvps(of: "s1").map(\.at) == [now - 3600, now])
        #expect(try await desk.status(of: "mai") == .accepted)
        let board = try await desk.ledger.board(of: "s1")
        #expect(board?.rows.first { $0.person.id == "mai" }?.rsvp?.status == .accepted)
    }

    @Test func `a file from the future arrived now`() async throws {
        let desk = try await Desk()
        try write("một", to: "new/1.early", at: desk.seeded.clock.now + 3600)
        try await source.collectNew(into: desk.intake())
        #expect(try await desk.ledger.incoming().map(\.message.received) == [desk.seeded.clock.now])
    }

    @Test func `a crash between storing and marking gives no double`() async throws {
        let desk = try await Desk()
        try folder.write("một", to: "new/1.a.host")
        try await source.collectNew(into: desk.intake())
        try FileManager.default.moveItem(
            atPath: "\(folder.path)/cur/1.a.host:2,S", toPath: "\(folder.path)/new/1.a.host")
        try await source.collectNew(into: desk.intake())
        #expect(try await desk.ledger.incoming().count == 1)
        #expect(try names(in: "new").isEmpty)
    }

    @Test func `Law 9: what is no file, and what is too large, keeps nothing back`() async throws {
        let desk = try await Desk()
        try folder.makeFolder("new/0.folder")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/new/1.link", withDestinationPath: "/etc/passwd")
        try SupervisedProgram.run(["/usr/bin/mkfifo", "\(folder.path)/new/2.pipe"])
        try folder.write(String(repeating: "x", count: 5000), to: "new/3.large")
        try folder.write("một", to: "new/4.good")
        try await source.collectNew(into: desk.intake())
        let sizes = try await desk.ledger.incoming().map(\.message.id)
        #expect(sizes.count == 2)
        #expect(try names(in: "cur") == ["3.large:2,S", "4.good:2,S"])
    }

    @Test func `it goes on watching, and tells the processor`() async throws {
        let desk = try await Desk()
        let bell = Bell()
        let collector = InboxCollector(
            sources: [source], ledger: desk.ledger, clock: desk.seeded.clock, pulse: Pulse(), ringing: bell,
            logger: quiet)
        let task = Task { try await collector.run() }
        for number in 1...2 {
            try folder.write("số \(number)", to: "tmp/\(number)")
            try FileManager.default.moveItem(
                atPath: "\(folder.path)/tmp/\(number)", toPath: "\(folder.path)/new/\(number)")
            try await bell.sleep(until: nil, on: desk.seeded.clock)
            #expect(try await desk.ledger.incoming().count == number)
        }
        task.cancel()
        try await task.value
    }
}
