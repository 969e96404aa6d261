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

    init() throws { dovecot = try DovecotServer(users: [user: "right", "other@example.org": "right"]) }

    private func source(_ user: String? = nil, done: String? = nil) -> IMAPSource {
        let server = MailServer(
            host: "127.0.0.1", port: dovecot.imapPort, security: .none,
            credential: .password(user: user ?? self.user, password: Secret("right")))
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

    @Test func `a message counts from when the server received it`() async throws {
        let desk = try await Desk()
        let (before, number) = (Date(), desk.seeded.clock.now)
        try dovecot.deliver("Subject: a\r\n\r\nmột", to: user)
        try await collecting([source()], into: desk) { try await stored(1, in: desk) }
        let received = try #require(try await desk.ledger.incoming().first?.message.received)
        #expect(received != number, "our own clock is in another year")
        #expect(received > before.addingTimeInterval(-2) && received < Date().addingTimeInterval(2))
    }

    @Test func `another UIDVALIDITY: all is looked at again, and nothing is stored twice`() async throws {
        let desk = try await Desk()
        try dovecot.deliver("Subject: a\r\n\r\nmột", to: user)
        try await collecting([source()], into: desk) {
            try await stored(1, in: desk)
            try await eventually("the mark") { dovecot.seenMessages(of: user) == 1 ? true : nil }
        }
        try dovecot.setUIDValidity(77, of: user)
        // As restored from a backup: nothing is marked, and the UIDs are others'.
        try await dovecot.restart { try dovecot.forgetMarks(of: user) }
        try dovecot.deliver("Subject: b\r\n\r\nhai", to: user)
        try await collecting([source()], into: desk) { try await stored(2, in: desk) }
        let key = "\(user)@127.0.0.1/INBOX"
        #expect(try await desk.ledger.collectorState(of: key)?.uidValidity == 77)
    }

    @Test func `two accounts of one server keep apart`() async throws {
        let desk = try await Desk()
        try await collecting([source(), source("other@example.org")], into: desk) {
            try dovecot.deliver("Subject: a\r\n\r\nmột", to: user)
            try dovecot.deliver("Subject: b\r\n\r\nhai", to: "other@example.org")
            try await stored(2, in: desk)
        }
        for one in [user, "other@example.org"] {
            #expect(try await desk.ledger.collectorState(of: "\(one)@127.0.0.1/INBOX")?.lastUID == 1)
        }
    }

    @Test func `a server that goes away and comes back is collected from again`() async throws {
        let desk = try await Desk()
        try await collecting([source()], into: desk) {
            try dovecot.deliver("Subject: a\r\n\r\nmột", to: user)
            try await stored(1, in: desk)
            try await dovecot.restart { try await Task.sleep(for: .seconds(2)) }
            try dovecot.deliver("Subject: b\r\n\r\nhai", to: user)
            try await stored(2, in: desk)
        }
    }
}
