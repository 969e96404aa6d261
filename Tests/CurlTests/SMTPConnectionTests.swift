import ConvokeTesting
import Curl
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1))) struct `SMTP connections` {
    typealias Event = ScriptedSMTPServer.Event

    let pool = SMTPConnectionPool(connections: 1)

    private func transfer(
        to server: ScriptedSMTPServer, recipient: String = "hanh@example.org",
        message: String = "Subject: a\r\n\r\nb\r\n",
        timeouts: SMTPTimeouts = .init(), credential: Credential? = nil
    ) -> SMTPTransfer {
        let mail = MailServer(host: "127.0.0.1", port: server.port, security: .none, credential: credential)
        return SMTPTransfer(
            server: SMTPServer(mail, helloName: "convoke.example.org"), sender: "bounce+k@example.org",
            recipients: [recipient], message: Data(message.utf8), timeouts: timeouts)
    }

    @Test("a message arrives with its envelope, and the final reply is the outcome")
    func success() async throws {
        let server = try ScriptedSMTPServer { event in
            event.stage == .message ? .reply("250 2.6.0 <x@y> queued as ABC") : nil
        }
        let outcome = await pool.send(transfer(to: server))
        #expect(
            outcome.verdict == .accepted(SMTPReply(code: 250, enhancedStatus: "2.6.0", text: "<x@y> queued as ABC")))
        #expect(outcome.capabilities?.smtpUTF8 == true)
        #expect(outcome.capabilities?.maximumSize == 10_485_760)
        let message = try #require(server.messages.first)
        #expect(message.sender.hasPrefix("<bounce+k@example.org>"))
        #expect(message.recipients == ["<hanh@example.org>"])
        #expect(String(decoding: message.content, as: UTF8.self) == "Subject: a\r\n\r\nb\r\n")
        #expect(server.dialogues.first?.first == "EHLO convoke.example.org")
    }

    @Test(
        "lines that begin with a dot arrive as they were",
        arguments: [".\r\n", "a\r\n.\r\nb\r\n", "..\r\n...\r\n", ".a\r\n.", "no end", "a\r\n.b\r\n\r\n.\r\n.\r\n"])
    func dots(_ body: String) async throws {
        let server = try ScriptedSMTPServer()
        let outcome = await pool.send(transfer(to: server, message: "A: b\r\n\r\n" + body))
        #expect(outcome.isAccepted)
        let text = String(decoding: try #require(server.messages.first).content, as: UTF8.self)
        #expect(text == "A: b\r\n\r\n" + body + (body.hasSuffix("\r\n") ? "" : "\r\n"))
    }

    @Test(
        "a refusal is told with its stage, code, status and all its lines",
        arguments: [
            (ScriptedSMTPServer.Stage.connect, SMTPStage.connect), (.hello, .hello), (.mail, .mail),
            (.recipient, .recipient), (.data, .data), (.message, .message),
        ], ["451 4.3.0 later", "550-5.1.1 first\r\n550-5.1.1 second\r\n550 5.1.1 third"])
    func refusals(_ stages: (ScriptedSMTPServer.Stage, SMTPStage), _ text: String) async throws {
        let server = try ScriptedSMTPServer { $0.stage == stages.0 || $0.line.hasPrefix("HELO") ? .reply(text) : nil }
        let outcome = await pool.send(transfer(to: server))
        guard case .refused(let reply, at: let stage) = outcome.verdict else {
            Issue.record("\(outcome)")
            return
        }
        #expect(stage == stages.1)
        #expect(reply.code == Int(text.prefix(3)))
        #expect(reply.isPermanent == text.hasPrefix("5"))
        #expect(reply.enhancedStatus == (text.hasPrefix("5") ? "5.1.1" : "4.3.0"))
        #expect(reply.text == (text.hasPrefix("5") ? "first second third" : "later"))
        #expect(server.messages.count == (stages.0 == .message ? 1 : 0))
    }

    @Test("a server that is silent after QUIT delays the outcome of a refusal by seconds only")
    func silentAfterRefusal() async throws {
        let server = try ScriptedSMTPServer { event in
            event.stage == .quit ? .silent : event.stage == .recipient ? .reply("550 5.1.1 no") : nil
        }
        guard case .refused(_, at: .recipient) = await pool.send(transfer(to: server)).verdict else {
            Issue.record("not refused")
            return
        }
    }

    @Test("connections are re-used, one message after another")
    func reuse() async throws {
        let server = try ScriptedSMTPServer()
        for _ in 0..<20 { #expect(await pool.send(transfer(to: server)).isAccepted) }
        #expect(server.messages.count == 20)
        #expect(server.connections == 1)
    }

    @Test("no more connections than allowed are made, and all of them are used")
    func manyConnections() async throws {
        let pool = SMTPConnectionPool(connections: 3)
        let server = try ScriptedSMTPServer {
            $0.stage == .message && $0.connection < 3 && $0.attempt < 3 ? .pause : nil
        }
        let tasks = (0..<30).map { _ in Task { await pool.send(transfer(to: server)) } }
        _ = try await server.messages(count: 3)
        #expect(server.connections == 3)
        server.release()
        for task in tasks { #expect(await task.value.isAccepted) }
        #expect(server.connections == 3)
        #expect(server.messages.count == 30)
    }

    @Test(
        "a connection that the server closed or ended with 421 while idle is opened anew, and nothing is lost",
        arguments: ["closed", "421"])
    func lostWhileIdle(_ way: String) async throws {
        let server = try ScriptedSMTPServer { event in
            if way == "closed" { return event.stage == .message && event.attempt == 0 ? .replyAndClose("250 ok") : nil }
            return event.stage == .mail && event.attempt == 1 ? .replyAndClose("421 4.4.2 idle for too long") : nil
        }
        #expect(await pool.send(transfer(to: server)).isAccepted)
        #expect(await pool.send(transfer(to: server)).isAccepted)
        #expect(server.messages.count == 2)
        #expect(server.connections == 2)
    }

    @Test("421 on a new connection is a refusal for a while")
    func busy() async throws {
        let server = try ScriptedSMTPServer { $0.stage == .mail ? .replyAndClose("421 4.3.2 shutting down") : nil }
        let outcome = await pool.send(transfer(to: server))
        #expect(
            outcome.verdict
                == .refused(SMTPReply(code: 421, enhancedStatus: "4.3.2", text: "shutting down"), at: .mail))
        #expect(server.connections == 1)
    }

    @Test(
        "Law 5: no reply or half a reply to the final dot is uncertain",
        arguments: ["close", "half", "silent", "multi"])
    func uncertain(_ way: String) async throws {
        let server = try ScriptedSMTPServer { event in
            guard event.stage == .message else { return nil }
            switch way {
            case "close": return .close
            case "half": return .raw("250 2.0.0 que")
            case "multi": return .raw("250-2.0.0 first\r\n")
            default: return .silent
            }
        }
        let outcome = await pool.send(transfer(to: server, timeouts: SMTPTimeouts(reply: .seconds(1))))
        guard case .uncertain = outcome.verdict else {
            Issue.record("\(outcome)")
            return
        }
        #expect(server.messages.count == 1)
    }

    @Test(
        "Law 5: silence or an end before the final dot is not uncertain",
        arguments: [ScriptedSMTPServer.Stage.connect, .hello, .mail, .recipient, .data], ["close", "silent"])
    func lostBefore(_ stage: ScriptedSMTPServer.Stage, _ way: String) async throws {
        let server = try ScriptedSMTPServer { event in
            event.stage == stage || event.line.hasPrefix("HELO") ? (way == "close" ? .close : .silent) : nil
        }
        let timeouts = SMTPTimeouts(connect: .seconds(1), reply: .seconds(1), transfer: .seconds(1))
        let outcome = await pool.send(transfer(to: server, timeouts: timeouts))
        guard case .failed(let failure) = outcome.verdict else {
            Issue.record("\(outcome)")
            return
        }
        #expect(!failure.kind.isPermanent)
        #expect(failure.kind == (way == "close" ? .broken : .timeout))
        #expect(server.messages.isEmpty)
    }

    @Test("a server silent after the final dot delays no other delivery")
    func silentServer() async throws {
        let silent = try ScriptedSMTPServer { $0.stage == .message ? .silent : nil }
        let good = try ScriptedSMTPServer()
        let timeouts = SMTPTimeouts(graceAfterCancelling: .milliseconds(100))
        let waiting = Task { [pool] in await pool.send(transfer(to: silent, timeouts: timeouts)) }
        _ = try await silent.messages(count: 1)
        for _ in 0..<10 { #expect(await pool.send(transfer(to: good)).isAccepted) }
        waiting.cancel()
        _ = await waiting.value
    }

    @Test("a message silent after its final dot delays no other to the same server")
    func silentMessage() async throws {
        let pool = SMTPConnectionPool(connections: 2)
        let server = try ScriptedSMTPServer { $0.stage == .message && $0.attempt == 0 ? .silent : nil }
        let timeouts = SMTPTimeouts(graceAfterCancelling: .milliseconds(100))
        let waiting = Task { await pool.send(transfer(to: server, timeouts: timeouts)) }
        _ = try await server.messages(count: 1)
        for _ in 0..<10 { #expect(await pool.send(transfer(to: server)).isAccepted) }
        waiting.cancel()
        guard case .uncertain = await waiting.value.verdict else {
            Issue.record("a cancelled transfer without a reply must be uncertain")
            return
        }
    }

    @Test("cancelling in mid-DATA leaves nothing accepted")
    func cancelMidData() async throws {
        let server = try ScriptedSMTPServer(capabilities: []) { $0.stage == .content ? .pause : nil }
        let line = String(repeating: "x", count: 76) + "\r\n"
        let large = "A: b\r\n\r\n" + String(repeating: line, count: 400_000)
        let sending = transfer(to: server, message: large)
        let task = Task { [pool] in await pool.send(sending) }
        try await eventually("DATA") { server.attempts(at: .content) > 0 ? true : nil }
        task.cancel()
        let outcome = await task.value
        server.release()
        #expect(outcome.failure?.kind == .cancelled)
        try await eventually("the end of the bytes") { server.unfinishedMessages == 1 ? true : nil }
        #expect(server.messages.isEmpty)
    }

    @Test("a message that takes too long in mid-DATA leaves nothing accepted")
    func timeoutMidData() async throws {
        let server = try ScriptedSMTPServer(capabilities: []) { $0.stage == .content ? .pause : nil }
        let large = String(repeating: String(repeating: "x", count: 76) + "\r\n", count: 400_000)
        let outcome = await pool.send(
            transfer(to: server, message: large, timeouts: SMTPTimeouts(transfer: .seconds(1))))
        server.release()
        #expect(outcome.failure?.kind == .timeout)
        try await eventually("the end of the bytes") { server.unfinishedMessages == 1 ? true : nil }
        #expect(server.messages.isEmpty)
    }

    @Test("after the last byte cancelling waits for the reply, which counts")
    func cancelAfterLastByte() async throws {
        let server = try ScriptedSMTPServer { $0.stage == .message ? .pause : nil }
        let sending = transfer(to: server)
        let task = Task { [pool] in await pool.send(sending) }
        _ = try await server.messages(count: 1)
        task.cancel()
        server.release()
        #expect(await task.value.isAccepted)
    }

    @Test("what waits in the queue is cancelled at once, by its task and by closing")
    func cancelQueued() async throws {
        let server = try ScriptedSMTPServer { $0.stage == .message ? .pause : nil }
        let first = Task { [pool] in await pool.send(transfer(to: server)) }
        _ = try await server.messages(count: 1)
        let queued = Task { [pool] in await pool.send(transfer(to: server)) }
        let last = Task { [pool] in await pool.send(transfer(to: server)) }
        queued.cancel()
        #expect(await queued.value.failure?.kind == .cancelled)
        pool.close()
        #expect(await last.value.failure?.kind == .cancelled)
        server.release()
        #expect(await first.value.isAccepted)
        #expect(server.messages.count == 1)
        #expect(await pool.send(transfer(to: server)).failure?.kind == .cancelled)
    }

    @Test("a local part that is not ASCII goes out with SMTPUTF8, and fails for good before sending without it")
    func internationalAddress() async throws {
        let able = try ScriptedSMTPServer()
        #expect(await pool.send(transfer(to: able, recipient: "hạnh@example.org")).isAccepted)
        #expect(able.messages.first?.sender.contains("SMTPUTF8") == true)
        let unable = try ScriptedSMTPServer(capabilities: ["SIZE", "8BITMIME"])
        let outcome = await pool.send(transfer(to: unable, recipient: "hạnh@example.org"))
        #expect(outcome.failure?.kind == .addressNotSupported)
        #expect(outcome.failure?.kind.isPermanent == true)
        #expect(unable.attempts(at: .mail) == 0)
    }

    @Test("a message larger than the server takes fails for good before sending")
    func size() async throws {
        let server = try ScriptedSMTPServer(capabilities: ["SIZE 100"])
        let outcome = await pool.send(transfer(to: server, message: String(repeating: "x", count: 101)))
        #expect(outcome.failure?.kind == .messageTooLarge)
        #expect(server.attempts(at: .mail) == 0)
    }

    @Test(
        "an address cannot smuggle a command in",
        arguments: ["a@b>\r\nRCPT TO:<x@y", "a@b\nDATA", "", "<a@b>", "a b@c", "a\u{0}@b"])
    func smuggling(_ address: String) async throws {
        let server = try ScriptedSMTPServer()
        let outcome = await pool.send(transfer(to: server, recipient: address))
        #expect(outcome.failure?.kind == .invalidAddress)
        #expect(server.connections == 0)
    }

    @Test("an empty sender goes out as <>")
    func emptySender() async throws {
        let server = try ScriptedSMTPServer()
        var sending = transfer(to: server)
        sending.sender = ""
        let outcome = await pool.send(sending)
        #expect(outcome.isAccepted, "\(outcome)")
        #expect(server.messages.first?.sender.hasPrefix("<>") == true)
    }

    @Test("the login is tried without sending mail, and QUIT is said")
    func login() async throws {
        let server = try ScriptedSMTPServer(capabilities: ["AUTH PLAIN LOGIN"])
        let credential = Credential.password(user: "ban", password: Secret("m4t kh4u"))
        let outcome = await pool.verifyLogin(transfer(to: server, credential: credential).server)
        #expect(outcome.isAccepted)
        let lines = try #require(server.dialogues.first)
        #expect(lines.contains { $0.hasPrefix("AUTH PLAIN") })
        try await eventually("QUIT") { server.attempts(at: .quit) == 1 ? true : nil }
        #expect(server.attempts(at: .mail) == 0)
    }

    @Test("a token logs in by XOAUTH2")
    func bearer() async throws {
        let server = try ScriptedSMTPServer(capabilities: ["AUTH XOAUTH2"])
        let credential = Credential.bearer(user: "ban@example.org", token: Secret("ya29"))
        #expect(await pool.send(transfer(to: server, credential: credential)).isAccepted)
        #expect(server.dialogues.first?.contains { $0.hasPrefix("AUTH XOAUTH2") } == true)
    }

    @Test("Law 14: a refused login tells the server's words and not the secret")
    func refusedLogin() async throws {
        let server = try ScriptedSMTPServer(capabilities: ["AUTH PLAIN"]) {
            $0.stage == .authentication ? .reply("535 5.7.8 bad credentials") : nil
        }
        let sending = transfer(to: server, credential: .password(user: "ban", password: Secret("S3CRET")))
        let outcome = await pool.send(sending)
        #expect(
            outcome.verdict
                == .refused(SMTPReply(code: 535, enhancedStatus: "5.7.8", text: "bad credentials"), at: .authentication)
        )
        #expect(!"\(outcome) \(String(reflecting: sending))".contains("S3CRET"))
        #expect(server.attempts(at: .mail) == 0)
    }

    @Test("a credential and a server without login: no mail goes out unproven")
    func loginNotOffered() async throws {
        let server = try ScriptedSMTPServer(capabilities: ["SIZE"])
        let sending = transfer(to: server, credential: .password(user: "ban", password: Secret("S3CRET")))
        #expect(await pool.send(sending).failure?.kind == .login)
        #expect(server.attempts(at: .mail) == 0)
    }

    @Test("STARTTLS wanted and not offered: nothing is said in the clear")
    func stripping() async throws {
        let server = try ScriptedSMTPServer(capabilities: ["AUTH PLAIN"])
        var sending = transfer(to: server, credential: .password(user: "ban", password: Secret("S3CRET")))
        sending.server.mail.security = .startTLS
        #expect(await pool.send(sending).failure?.kind == .tls)
        #expect(server.attempts(at: .authentication) == 0)
    }

    @Test("nobody there, or a name that leads nowhere, can be tried again")
    func nobody() async throws {
        let mail = MailServer(host: "127.0.0.1", port: try Loopback.freePort(), security: .none)
        let outcome = await pool.verifyLogin(SMTPServer(mail, helloName: "x"))
        #expect(outcome.failure?.kind == .unreachable)
        let nowhere = MailServer(host: "nowhere.invalid", port: 25, security: .none)
        #expect(await pool.verifyLogin(SMTPServer(nowhere, helloName: "x")).failure?.kind == .unresolved)
        let absurd = MailServer(host: "a/b@c", port: 25, security: .none)
        #expect(await pool.verifyLogin(SMTPServer(absurd, helloName: "x")).failure?.kind == .invalidServer)
    }
}

extension SMTPOutcome {
    var isAccepted: Bool {
        if case .accepted = verdict { true } else { false }
    }

    var failure: SMTPFailure? {
        if case .failed(let failure) = verdict { failure } else { nil }
    }
}
