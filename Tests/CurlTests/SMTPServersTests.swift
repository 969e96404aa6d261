import ConvokeTesting
import Curl
import Foundation
import Testing

@Suite(.timeLimit(.minutes(2)), .enabled(if: RequiredServer.have(.postfix, .dovecot, .openssl)))
struct `SMTP with a real Postfix` {
    let pool = SMTPConnectionPool(connections: 2)
    let credential = Credential.password(user: "chair@example.org", password: Secret("right"))

    private func transfer(
        _ servers: MailServersForTests, port: Int, _ security: TransportSecurity, to recipient: String,
        _ credential: Credential? = nil, subject: String = "a"
    ) -> SMTPTransfer {
        let mail = MailServer(
            host: "localhost", port: port, security: security, authorities: servers.certificates.authority,
            credential: credential)
        return SMTPTransfer(
            server: SMTPServer(mail, helloName: "convoke.example.org"), sender: "chair@example.org",
            recipients: [recipient], message: Data("Subject: \(subject)\r\n\r\n.b\r\n".utf8))
    }

    @Test("plain, STARTTLS and TLS, with and without a login: the message arrives, a reply address in its mailbox")
    func ways() async throws {
        let servers = try MailServersForTests.shared()
        let postfix = servers.postfix
        let ways: [(Int, TransportSecurity, Credential?)] = [
            (postfix.port, .none, nil), (postfix.port, .startTLS, nil),
            (postfix.submissionPort, .startTLS, credential), (postfix.submissionsPort, .implicit, credential),
        ]
        for (index, (port, security, credential)) in ways.enumerated() {
            let sending = transfer(
                servers, port: port, security, to: "ways+k\(index)@example.org", credential, subject: "way \(index)")
            let outcome = await pool.send(sending)
            #expect(outcome.isAccepted, "\(outcome)")
        }
        let messages = try await servers.dovecot.messages(of: "ways@example.org", count: 4)
        for index in 0..<4 {
            let message = try #require(messages.first { $0.contains("Subject: way \(index)\n") })
            #expect(message.contains("Delivered-To: ways+k\(index)@example.org") || message.contains("k\(index)@"))
            #expect(message.hasSuffix("\n.b\n"))
        }
    }

    @Test("a wrong password is refused at the login")
    func wrongPassword() async throws {
        let servers = try MailServersForTests.shared()
        let wrong = Credential.password(user: "chair@example.org", password: Secret("wrong"))
        let server = transfer(servers, port: servers.postfix.submissionsPort, .implicit, to: "a@b", wrong).server
        guard case .refused(let reply, at: .authentication) = await pool.verifyLogin(server).verdict else {
            Issue.record("a wrong password was not refused")
            return
        }
        #expect(reply.code == 535)
    }

    @Test("the right password is accepted without sending mail")
    func rightPassword() async throws {
        let servers = try MailServersForTests.shared()
        let server = transfer(servers, port: servers.postfix.submissionPort, .startTLS, to: "a@b", credential).server
        let outcome = await pool.verifyLogin(server)
        #expect(outcome.isAccepted)
        #expect(outcome.capabilities?.authentication.contains("PLAIN") == true)
    }

    @Test("submission without a login is refused")
    func noLogin() async throws {
        let servers = try MailServersForTests.shared()
        let outcome = await pool.send(
            transfer(servers, port: servers.postfix.submissionsPort, .implicit, to: "ways@example.org"))
        guard case .refused(let reply, at: .recipient) = outcome.verdict else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reply.isPermanent)
    }

    @Test("an unknown recipient is refused for good")
    func unknown() async throws {
        let servers = try MailServersForTests.shared()
        let outcome = await pool.send(transfer(servers, port: servers.postfix.port, .none, to: "nobody@example.org"))
        guard case .refused(let reply, at: .recipient) = outcome.verdict else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reply.code == 550)
        #expect(reply.enhancedStatus == "5.1.1")
    }

    @Test(
        "a certificate of another authority or another name is refused",
        arguments: [TransportSecurity.startTLS, .implicit])
    func certificates(_ security: TransportSecurity) async throws {
        let servers = try MailServersForTests.shared()
        let port = security == .implicit ? servers.postfix.submissionsPort : servers.postfix.submissionPort
        let other = try TestCertificates()
        for authority in [other.authority, nil] {
            var sending = transfer(servers, port: port, security, to: "ways@example.org", credential)
            sending.server.mail.authorities = authority
            #expect(await pool.send(sending).failure?.kind == .certificate)
        }
        var misnamed = transfer(servers, port: port, security, to: "ways@example.org", credential)
        misnamed.server.mail.host = "127.0.0.2"
        let kind = await pool.send(misnamed).failure?.kind
        #expect(kind == .certificate || kind == .unreachable)
    }

    @Test("many messages arrive once each over few connections")
    func many() async throws {
        let servers = try MailServersForTests.shared()
        let outcomes = await withTaskGroup(of: SMTPOutcome.self) { group in
            for index in 0..<60 {
                let sending = transfer(
                    servers, port: servers.postfix.port, .none, to: "many@example.org", subject: "number \(index)")
                group.addTask { await pool.send(sending) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter(\.isAccepted).count == 60)
        let messages = try await servers.dovecot.messages(of: "many@example.org", count: 60)
        let subjects = Set(messages.compactMap { $0.split(separator: "\n").first { $0.hasPrefix("Subject: ") } })
        #expect(messages.count == 60)
        #expect(subjects.count == 60)
    }
}

/// One Postfix in front of one Dovecot for all tests of this module, started when first wanted. They end with the test
/// process.
struct MailServersForTests: Sendable {
    let certificates: TestCertificates
    let dovecot: DovecotServer
    let postfix: PostfixServer

    private static let started = Result { try MailServersForTests() }

    static func shared() throws -> MailServersForTests { try started.get() }

    private init() throws {
        certificates = try TestCertificates()
        let names = [
            "chair", "ways", "many", "idle-none", "idle-starttls", "idle-implicit", "fetch", "move", "large", "create",
            "late",
        ]
        let users = names.map { ("\($0)@example.org", "right") }
        dovecot = try DovecotServer(users: Dictionary(uniqueKeysWithValues: users), certificates: certificates)
        postfix = try PostfixServer(delivery: .dovecot(dovecot), certificates: certificates)
    }
}
