import ConvokeTesting
import Curl
import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)), .enabled(if: RequiredServer.have(.postfix, .dovecot, .openssl)))
struct `IMAP with a real Dovecot` {
    private func session(
        _ user: String, _ security: TransportSecurity = .none, password: String = "right", authority: String? = nil
    ) throws -> IMAPSession {
        let servers = try MailServersForTests.shared()
        let dovecot = servers.dovecot
        return IMAPSession(
            MailServer(
                host: "localhost", port: security == .implicit ? dovecot.imapsPort : dovecot.imapPort,
                security: security, authorities: authority ?? servers.certificates.authority,
                credential: .password(user: "\(user)@example.org", password: Secret(password))))
    }

    private func deliver(_ text: String, to user: String) throws {
        try MailServersForTests.shared().dovecot.deliver(text, to: "\(user)@example.org")
    }

    @Test("plain, STARTTLS and TLS log in and see the mailbox", arguments: TransportSecurity.allCases)
    func ways(_ security: TransportSecurity) async throws {
        let session = try session("chair", security)
        let capabilities = try await session.connect()
        #expect(capabilities.contains("IDLE"))
        let mailbox = try await session.select("INBOX")
        #expect(mailbox.uidValidity > 0)
        #expect(mailbox.uidNext != nil)
        #expect(!mailbox.isReadOnly)
        session.close()
    }

    @Test("Law 14: a wrong password is refused with the server's words and without the secret")
    func wrongPassword() async throws {
        let session = try session("chair", password: "S3CRET")
        let failure = await session.failure { try await $0.connect() }
        #expect(failure?.kind == .login)
        #expect(failure?.detail.contains("Authentication failed") == true)
        #expect(failure?.detail.contains("S3CRET") == false)
    }

    @Test("a certificate of another authority is refused", arguments: [TransportSecurity.startTLS, .implicit])
    func certificates(_ security: TransportSecurity) async throws {
        let other = try TestCertificates()
        let session = try session("chair", security, authority: other.authority)
        #expect(await session.failure { try await $0.connect() }?.kind == .certificate)
    }

    @Test("messages are listed after a UID, fetched byte for byte without marking them seen, then marked")
    func fetch() async throws {
        let session = try session("fetch", .implicit)
        try await session.connect()
        let before = try await session.select("INBOX")
        #expect(try await session.messages(after: (before.uidNext ?? 1) - 1).isEmpty)
        // A literal that looks like the protocol itself.
        let tricky = "Subject: một\r\n\r\n* 1 FETCH (UID 9 BODY[] {3}\r\nabc)\r\nC1 OK done\r\n)\r\n"
        try deliver(tricky, to: "fetch")
        try deliver("Subject: hai\r\n\r\nhai\r\n", to: "fetch")
        let found = try await session.messages(after: (before.uidNext ?? 1) - 1)
        #expect(found.count == 2)
        let first = try #require(found.first)
        #expect(!first.isSeen)
        #expect(first.internalDate.map { abs($0.timeIntervalSinceNow) < 3600 } == true)
        let message = try #require(try await session.fetch(uid: first.uid, maximumBytes: 100_000))
        #expect(String(decoding: message.bytes, as: UTF8.self).hasSuffix(tricky))
        #expect(message.bytes.count == first.size)
        #expect(!message.isTruncated)
        #expect(try await session.messages(after: first.uid - 1).map(\.isSeen) == [false, false])
        try await session.markSeen([first.uid])
        #expect(try await session.messages(after: first.uid - 1).map(\.isSeen) == [true, false])
        #expect(try await session.messages(after: found[1].uid).isEmpty)
        #expect(try await session.messages(after: .max).isEmpty)
        #expect(try await session.messages(after: first.uid - 1, limit: 1).map(\.uid) == [first.uid])
        #expect(try await session.fetch(uid: 4_000_000, maximumBytes: 1000) == nil)
    }

    @Test("a large message comes whole, and is cut off at the bound when it is longer")
    func large() async throws {
        let body = (0..<40_000).map { "line \($0) of a long letter\r\n" }.joined()
        try deliver("Subject: large\r\n\r\n" + body, to: "large")
        let session = try session("large")
        try await session.connect()
        _ = try await session.select("INBOX")
        let summary = try #require(try await session.messages(after: 0).first)
        let whole = try #require(try await session.fetch(uid: summary.uid, maximumBytes: 10_000_000))
        #expect(whole.bytes.count == summary.size)
        #expect(!whole.isTruncated)
        let exact = try #require(try await session.fetch(uid: summary.uid, maximumBytes: summary.size))
        #expect(exact.bytes == whole.bytes)
        #expect(!exact.isTruncated)
        let part = try #require(try await session.fetch(uid: summary.uid, maximumBytes: 1000))
        #expect(part.bytes == whole.bytes.prefix(1000))
        #expect(part.isTruncated)
    }

    @Test("messages are moved to a mailbox with a Vietnamese name, which is made")
    func move() async throws {
        try deliver("Subject: move\r\n\r\nx\r\n", to: "move")
        let session = try session("move")
        try await session.connect()
        _ = try await session.select("INBOX")
        let uid = try #require(try await session.messages(after: 0).first?.uid)
        try await session.move([uid], to: "Đã xử lý")
        #expect(try await session.messages(after: 0).isEmpty)
        #expect(try await session.select("Đã xử lý").exists == 1)
        try await session.create("Đã xử lý")
    }

    @Test("a mailbox that is not there is refused and the session goes on")
    func refusal() async throws {
        let session = try session("create")
        try await session.connect()
        #expect(await session.failure { _ = try await $0.select("Nowhere") }?.kind == .refused)
        #expect(await session.failure { _ = try await $0.select("a\r\nC9 LOGOUT") }?.kind == .invalidRequest)
        #expect(try await session.select("INBOX").uidValidity > 0)
    }

    @Test("IDLE tells of new mail at once, at every renewal and after it", arguments: TransportSecurity.allCases)
    func idle(_ security: TransportSecurity) async throws {
        let session = try session("idle-\(security.rawValue.lowercased())", security)
        try await session.connect()
        let mailbox = try await session.select("INBOX")
        let last = (mailbox.uidNext ?? 1) - 1
        #expect(try await session.idle(upTo: .milliseconds(400), renewingEvery: .milliseconds(100)) == .elapsed)
        async let event = session.idle(upTo: .seconds(60), renewingEvery: .seconds(30))
        try deliver("Subject: idle\r\n\r\nx\r\n", to: "idle-\(security.rawValue.lowercased())")
        #expect(try await event == .newMail)
        #expect(try await session.messages(after: last).count >= 1)
    }

    @Test("mail that came between a listing and IDLE is not slept through")
    func between() async throws {
        let session = try session("late")
        try await session.connect()
        let mailbox = try await session.select("INBOX")
        _ = try await session.messages(after: 0)
        try deliver("Subject: late\r\n\r\nx\r\n", to: "late")
        // The server tells of it with the answer to another command.
        try await session.markSeen([mailbox.uidNext ?? 1])
        #expect(try await session.idle(upTo: .seconds(60), renewingEvery: .seconds(30)) == .newMail)
    }

    @Test("cancelling IDLE ends it at once and in good order")
    func cancelIdle() async throws {
        let session = try session("chair")
        try await session.connect()
        _ = try await session.select("INBOX")
        let task = Task {
            await session.failure { _ = try await $0.idle(upTo: .seconds(3600), renewingEvery: .seconds(1000)) }
        }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        #expect(try await session.messages(after: 0).isEmpty)
    }

    @Test("a closed session ends what waits and can do nothing more")
    func closing() async throws {
        let session = try session("chair")
        try await session.connect()
        _ = try await session.select("INBOX")
        let task = Task {
            await session.failure { _ = try await $0.idle(upTo: .seconds(3600), renewingEvery: .seconds(1000)) }
        }
        try await Task.sleep(for: .milliseconds(200))
        session.close()
        #expect(await task.value?.kind == .cancelled)
        #expect(await session.failure { _ = try await $0.select("INBOX") }?.kind == .cancelled)
    }
}

@Suite(.timeLimit(.minutes(1))) struct `IMAP with a scripted server` {
    /// Answers each command by its text; `%` stands for the tag. Nothing is answered where the script says nothing.
    private func serve(
        _ script: @escaping @Sendable (_ command: String) -> String?
    ) throws -> (server: ConnectionServer, session: IMAPSession) {
        let server = try ConnectionServer { connection, _ in
            connection.write("* PREAUTH ready\r\n")
            while let line = connection.readLine() {
                let words = line.split(separator: " ", maxSplits: 1).map(String.init)
                let command = words.count > 1 ? words[1] : line
                let usual = command == "CAPABILITY" ? "* CAPABILITY IMAP4rev1 UIDPLUS\r\n% OK\r\n" : nil
                guard let answer = script(command) ?? usual else { continue }
                connection.write(answer.replacingOccurrences(of: "%", with: words[0]))
            }
        }
        let mail = MailServer(host: "127.0.0.1", port: server.port, security: .none)
        return (server, IMAPSession(mail, timeouts: IMAPTimeouts(connect: .seconds(10), reply: .seconds(1))))
    }

    @Test("without MOVE it copies, marks as deleted and expunges only those")
    func moveFallback() async throws {
        let commands = Commands()
        let (server, session) = try serve { command in
            commands.add(command)
            return command.hasPrefix("UID") ? "% OK done\r\n" : nil
        }
        defer { server.stop() }
        try await session.connect()
        try await session.move([7, 5, 5], to: "Done \"x\\")
        #expect(
            commands.all.filter { $0.hasPrefix("UID") } == [
                #"UID COPY 5,7 "Done \"x\\""#, #"UID STORE 5,7 +FLAGS.SILENT (\Deleted)"#, "UID EXPUNGE 5,7",
            ])
    }

    @Test("without IDLE the caller is told to poll")
    func noIdle() async throws {
        let (server, session) = try serve { _ in nil }
        defer { server.stop() }
        try await session.connect()
        let failure = await session.failure { _ = try await $0.idle(upTo: .seconds(1), renewingEvery: .seconds(1)) }
        #expect(failure?.kind == .unsupported)
    }

    @Test(
        "silence, BYE, nonsense and lines or literals without end end the session, and bounded",
        arguments: [
            ("", IMAPFailure.Kind.timeout), ("* BYE too busy\r\n", .closed), ("(((\r\n", .syntax),
            ("* 1 FETCH (BODY[] {99999999999}\r\n", .syntax), ("* 1 FETCH (BODY[] {70000}\r\nabc", .syntax),
            ("* OK " + String(repeating: "x", count: 70_000), .syntax), ("* 1 FETCH (UID 1\r\n", .syntax),
        ])
    func badServers(_ answer: String, _ kind: IMAPFailure.Kind) async throws {
        let (server, session) = try serve { $0.hasPrefix("SELECT") ? answer : nil }
        defer { server.stop() }
        try await session.connect()
        #expect(await session.failure { _ = try await $0.select("INBOX") }?.kind == kind)
        #expect(await session.failure { _ = try await $0.select("INBOX") }?.kind == .notConnected)
        try await session.connect()
    }

    @Test("cancelling a command drops the connection, and a new one can be made")
    func cancelling() async throws {
        let (server, session) = try serve { _ in nil }
        defer { server.stop() }
        try await session.connect()
        let task = Task { await session.failure { _ = try await $0.select("INBOX") } }
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        try await session.connect()
    }

    private final class Commands: Sendable {
        private let gathered = Locked<[String]>([])

        var all: [String] { gathered.value }

        func add(_ command: String) { gathered.update { $0.append(command) } }
    }
}

extension IMAPSession {
    /// The failure that `work` ends with, or `nil` when it succeeds.
    fileprivate func failure(_ work: (IMAPSession) async throws -> Void) async -> IMAPFailure? {
        do {
            try await work(self)
            return nil
        } catch {
            return error as? IMAPFailure
        }
    }
}
