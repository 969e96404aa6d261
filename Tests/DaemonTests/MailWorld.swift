import ConvokeTesting
import Curl
import Foundation
import InternetMessage
import Ledger
import Programmes
import Sessions

/// The world around one daemon: a real Postfix that it submits to, a real Dovecot that it listens at and that everybody
/// has a mailbox in, a folder for its state, and its settings.
final class MailWorld: Sendable {
    static let password = "đúng mật khẩu-7f3a"

    let dovecot: DovecotServer
    let postfix: PostfixServer
    let folder: TemporaryFolder
    private let certificates: TestCertificates
    private let pool = SMTPConnectionPool(connections: 1)

    /// - Parameter people: local parts at example.org, beside `convoke`.
    init(people: [String]) throws {
        folder = try TemporaryFolder("daemon")
        certificates = try TestCertificates()
        let users = (people + ["convoke"]).map { ("\($0)@example.org", Self.password) }
        dovecot = try DovecotServer(users: Dictionary(uniqueKeysWithValues: users), certificates: certificates)
        postfix = try PostfixServer(delivery: .dovecot(dovecot), certificates: certificates)
    }

    /// In this order: Dovecot's login service stays as long as Postfix is connected to it.
    deinit {
        postfix.stop()
        dovecot.stop()
    }

    var state: String { "\(folder.path)/state" }

    /// Writes the settings, and returns the file's path. The mailbox is looked at once an hour, beside IDLE.
    func settings(
        password: String = MailWorld.password, smtp: Int? = nil, trusting authority: String? = nil
    ) throws -> String {
        let secret = try folder.write(password + "\n", to: "password")
        chmod(secret, 0o600)
        let authority = authority ?? certificates.authority
        let account = "user: convoke@example.org, passwordFile: \(secret), authorityFile: \(authority)"
        return try folder.write(
            """
            state: \(state)
            mail:
              address: convoke@example.org
              smtp: { host: localhost, port: \(smtp ?? postfix.submissionPort), \(account) }
              imap: { host: localhost, port: \(dovecot.imapsPort), poll: 1h, \(account) }
            web: { listen: "127.0.0.1:0" }
            planning: { horizon: 20d }

            """, to: "convoke.yaml")
    }

    /// Starts the daemon and waits until it is ready and listens for mail.
    func start() async throws -> ConvokeProgram {
        let daemon = try ConvokeProgram(["run", "--settings", try settings()])
        try await daemon.ready()
        try await daemon.line("mailbox opened", "idle=true")
        return daemon
    }

    /// The daemon's ledger, opened beside it as a command would.
    func ledger() async throws -> LedgerDatabase {
        try await LedgerDatabase(GRDBDatabase(path: "\(state)/ledger.sqlite"), at: Date())
    }

    /// What is in somebody's mailbox once it holds so many messages, oldest first.
    func mails(of person: String, count: Int) async throws -> [MailMessage] {
        try await dovecot.messages(of: "\(person)@example.org", count: count)
            .map { MailMessage(parsing: Array($0.utf8)) }
    }

    func mailCount(of person: String) -> Int { dovecot.messages(of: "\(person)@example.org").count }

    /// Submits a mail as a person's client does: STARTTLS, login, and the message as it is.
    func submit(_ mail: ClientMail) async throws {
        let server = MailServer(
            host: "localhost", port: postfix.submissionPort, security: .startTLS, authorities: certificates.authority,
            credential: .password(user: mail.sender, password: Secret(Self.password)))
        let outcome = await pool.send(
            SMTPTransfer(
                server: SMTPServer(server, helloName: "client.example.org"), sender: mail.sender,
                recipients: [mail.recipient], message: Data(mail.text.utf8)))
        guard case .accepted = outcome.verdict else { throw TestServerError("Postfix refused a reply: \(outcome)") }
    }

    func apply(_ programme: SmallProgramme, to ledger: LedgerDatabase) async throws {
        try await ledger.apply(ProgrammeFile.read(programme.text, name: "small.yaml").get(), at: Date())
    }
}
