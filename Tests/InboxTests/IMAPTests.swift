import ConvokeTesting
import Curl
import Foundation
import Inbox
import Ledger
import Sessions
import Testing

@Suite(.timeLimit(.minutes(2)), .serialized, .enabled(if: RequiredServer.have(.dovecot, .openssl)))
struct `Collecting over IMAP` {
    private let user = "answer@example.org"
    private let dovecot: DovecotServer

    init() throws { dovecot = try DovecotServer(users: [user: "right"]) }

    private func source(done: String? = nil) -> IMAPSource {
        let server = MailServer(
            host: "127.0.0.1", port: dovecot.imapPort, security: .none,
            credential: .password(user: user, password: Secret("right")))
        return IMAPSource(server: server, done: done, poll: .seconds(3600), logger: quiet)
    }

    /// Runs the collector while `work` is done.
    private func collecting(
        _ sources: [IMAPSource], into desk: Desk, _ work: () async throws -> Void
    ) async throws {
        let collector = InboxCollector(
            sources: sources, ledger: desk.ledger, clock: desk.seeded.clock, pulse: Pulse(), ringing: Bell(),
            logger: quiet)
        let task = Task { try await collector.run() }
        defer { task.cancel() }
        try await work()
        task.cancel()
        try await task.value
    }

    private func stored(_ count: Int, in desk: Desk) async throws {
        try await eventually("\(count) messages") {
            try await desk.ledger.incoming().count >= count ? true : nil
        }
        try await Task.sleep(for: .milliseconds(100))
        #expect(try await desk.ledger.incoming().count == count)
    }

    @Test func `Law 6: what comes is stored through IDLE while the poll is an hour away, and only then marked`()
        async throws
    {
        let desk = try await Desk()
        try await collecting([source()], into: desk) {
            try dovecot.deliver("Subject: a\r\n\r\nmột", to: user)
            try await stored(1, in: desk)
            // The mailbox is in IDLE now.
            desk.seeded.database.isHeld.update { $0 = true }
            try dovecot.deliver("Subject: b\r\n\r\nhai", to: user)
            try await Task.sleep(for: .seconds(2))
            #expect(dovecot.seenMessages(of: user) == 1, "not before it is committed")
            desk.seeded.database.isHeld.update { $0 = false }
            try await stored(2, in: desk)
            try await eventually("marks") { dovecot.seenMessages(of: user) == 2 ? true : nil }
        }
    }

    @Test func `what is stored is moved, where that is wanted`() async throws {
        let desk = try await Desk()
        try await collecting([source(done: "Done")], into: desk) {
            try dovecot.deliver("Subject: a\r\n\r\nmột", to: user)
            try await stored(1, in: desk)
            _ = try await dovecot.messages(of: user, in: "Done", count: 1)
            #expect(dovecot.messages(of: user).isEmpty)
        }
    }

    @Test func `Law 6: a crash between storing and marking gives no double`() async throws {
        let desk = try await Desk()
        let text = "Subject: a\r\n\r\nmột"
        try dovecot.deliver(text, to: user)
        try await collecting([source()], into: desk) { try await stored(1, in: desk) }
        // As if the mark had never been made, nor the state.
        try await desk.seeded.execute("DELETE FROM collectorState")
        try await dovecot.restart { try dovecot.forgetMarks(of: user) }
        try await collecting([source()], into: desk) {
            try dovecot.deliver("Subject: b\r\n\r\nhai", to: user)
            try await stored(2, in: desk)
        }
    }
}
