import ConvokeTesting
import Curl
import Foundation
import Testing

/// The servers of `ConvokeTesting` themselves, in the ways that no other test of this module uses.
@Suite(.timeLimit(.minutes(2)), .enabled(if: RequiredServer.have(.postfix, .smtpSink, .openssl)))
struct `Test servers` {
    private func send(_ port: Int, to recipient: String, _ pool: SMTPConnectionPool = .init()) async -> SMTPOutcome {
        let server = SMTPServer(
            MailServer(host: "127.0.0.1", port: port, security: .none), helloName: "convoke.example.org")
        let message = Data("Subject: a\r\n\r\nxin chào\r\n".utf8)
        return await pool.send(
            SMTPTransfer(server: server, sender: "a@example.org", recipients: [recipient], message: message))
    }

    @Test("Postfix delivers to a Maildir, hands to a program, and keeps what the program defers")
    func postfix() async throws {
        let folder = try TemporaryFolder("pipe")
        let drop = try folder.makeFolder("drop", owner: "nobody")
        let keep = try folder.write("#!/bin/sh\ncat > \(drop)/message\n", to: "keep")
        let busy = try folder.write("#!/bin/sh\ncat > /dev/null\nexit 75\n", to: "busy")
        for program in [keep, busy] { try SupervisedProgram.run(["/bin/chmod", "755", program]) }
        let postfix = try PostfixServer(
            delivery: .maildirs(["plain"]), pipes: ["keep@example.org": [keep], "busy@example.org": [busy]])
        for name in ["plain+k1", "keep", "busy"] {
            #expect(await send(postfix.port, to: "\(name)@example.org").isAccepted)
        }
        let messages = try await postfix.messages(of: "plain", count: 1)
        #expect(messages.first?.contains("xin chào") == true)
        #expect(messages.first?.contains("plain+k1@example.org") == true)
        let handed = try await eventually("the program") {
            FileManager.default.contents(atPath: "\(drop)/message").flatMap { $0.isEmpty ? nil : $0 }
        }
        #expect(String(decoding: handed, as: UTF8.self).contains("xin chào"))
        try await eventually("a deferral") { postfix.log.contains("status=deferred") ? true : nil }
        guard case .refused = await send(postfix.port, to: "a@elsewhere.example").verdict else {
            Issue.record("mail for elsewhere was taken")
            return
        }
        postfix.stop()
        #expect(throws: TestServerError.self) { try LineConnection(port: postfix.port) }
    }

    @Test("smtp-sink takes everything")
    func sink() async throws {
        let sink = try SMTPSink()
        let pool = SMTPConnectionPool(connections: 2)
        for _ in 0..<10 { #expect(await send(sink.port, to: "a@b.example", pool).isAccepted) }
    }
}
