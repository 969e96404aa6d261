import ConvokeTesting
import Foundation
import Testing

/// `convoke check` against a real Postfix and a real Dovecot.
@Suite(.serialized, .timeLimit(.minutes(3)), .enabled(if: RequiredServer.have(.postfix, .dovecot, .openssl)))
struct `convoke check` {
    private func check(_ settings: String) async throws -> (ending: ConvokeProgram.Ending, lines: [String]) {
        let program = try ConvokeProgram(["check", "--settings", settings])
        let ending = try await program.ending()
        return (ending, program.output.split(separator: "\n").map(String.init))
    }

    @Test("all is well: a line each, exit 0, no mail sent and none marked; what is wrong is said with what to do")
    func goodAndBad() async throws {
        let world = try MailWorld(people: [])
        try world.dovecot.deliver("From: a@example.org\r\n\r\nunread", to: "convoke@example.org")
        let good = try await check(world.settings())
        #expect(good.ending == .exit(0), "\(good.lines)")
        #expect(good.lines.allSatisfy { $0.hasPrefix("ok ") }, "\(good.lines)")
        for subject in ["state", "ledger", "clock", "zones", "email", "inbox", "pages"] {
            #expect(good.lines.filter { $0.hasPrefix("ok    \(subject):") }.count == 1, "\(subject) in \(good.lines)")
        }
        #expect(good.lines.contains { $0.contains("tells of new mail at once") })
        #expect(world.mailCount(of: "convoke") == 1)

        let wrong = try await check(world.settings(password: "sai-mat-khau"))
        #expect(wrong.ending == .exit(1))
        expect(wrong.lines, fault: "email", remedy: "mail.smtp.user and the password file")
        expect(wrong.lines, fault: "inbox", remedy: "mail.imap.user and the password file")
        #expect(!wrong.lines.joined().contains("sai-mat-khau"), "Law 14: no password")

        let closed = try await check(world.settings(smtp: Loopback.freePort()))
        expect(closed.lines, fault: "email", remedy: "mail.smtp.host and mail.smtp.port")
        #expect(closed.lines.contains { $0.hasPrefix("ok    inbox:") })

        let stranger = try await check(world.settings(trusting: TestCertificates().authority))
        expect(stranger.lines, fault: "email", remedy: "mail.smtp.authorityFile")
        #expect(stranger.lines.contains { $0.hasPrefix("FAULT inbox:") })
    }

    /// A fault's line, and below it what to do.
    private func expect(_ lines: [String], fault subject: String, remedy: String) {
        let index = lines.firstIndex { $0.hasPrefix("FAULT \(subject):") }
        #expect(index.map { lines.dropFirst($0 + 1).first?.contains(remedy) == true } == true, "\(subject) in \(lines)")
    }
}
