import Foundation
import Glibc

/// A real Dovecot with its own folder, ports and users: IMAP with IDLE, plain, STARTTLS and TLS, over Maildir; LMTP for
/// Postfix to deliver to; SASL for Postfix to ask. `answer+key@example.org` arrives in the mailbox of
/// `answer@example.org`.
package final class DovecotServer: Sendable {
    /// Whom the mail folders belong to: any user but root, whom Dovecot refuses.
    private static let mailUser = "nobody"

    /// IMAP, with STARTTLS.
    package let imapPort: Int
    /// IMAP over TLS.
    package let imapsPort: Int
    package let lmtpPort: Int
    /// Dovecot's authentication service, for Postfix.
    package let saslPort: Int
    package let certificates: TestCertificates
    /// Addresses with their passwords.
    package let users: [String: String]
    private let folder: TemporaryFolder
    private let program: Locked<SupervisedProgram>

    /// Starts it and waits until it answers.
    /// - Parameter users: addresses with their passwords.
    package init(
        users: [String: String], certificates: TestCertificates? = nil, capabilities: String? = nil
    ) throws {
        try RequiredServer.dovecot.require()
        self.users = users
        self.certificates = try certificates ?? TestCertificates()
        folder = try TemporaryFolder("dovecot")
        (imapPort, imapsPort) = (try Loopback.freePort(), try Loopback.freePort())
        (lmtpPort, saslPort) = (try Loopback.freePort(), try Loopback.freePort())
        let path = folder.path
        try folder.makeFolder("mail", owner: Self.mailUser)
        guard let owner = getpwnam(Self.mailUser)?.pointee else { throw TestServerError("no user \(Self.mailUser)") }
        let lines = users.sorted { $0.key < $1.key }.map { address, password in
            "\(address):{PLAIN}\(password):\(owner.pw_uid):\(owner.pw_gid)::\(path)/mail/\(address)::"
        }
        try folder.write(lines.joined(separator: "\n") + "\n", to: "users")
        let settings = Self.settings(
            path: path, certificates: self.certificates, imap: imapPort, imaps: imapsPort, lmtp: lmtpPort,
            sasl: saslPort, capabilities: capabilities)
        let file = try folder.write(settings, to: "dovecot.conf")
        program = Locked(try Self.run(file, in: folder))
        try waitUntilItAnswers()
    }

    private static func run(_ settings: String, in folder: TemporaryFolder) throws -> SupervisedProgram {
        try SupervisedProgram([RequiredServer.dovecot.rawValue, "-F", "-c", settings], in: folder)
    }

    private func waitUntilItAnswers() throws {
        do {
            try Loopback.waitForServer(port: imapPort)
        } catch {
            throw TestServerError("Dovecot does not answer: \(program.value.printed) \(log)")
        }
    }

    /// What Dovecot logged.
    package var log: String { (try? String(contentsOfFile: "\(folder.path)/dovecot.log", encoding: .utf8)) ?? "" }

    /// Ends Dovecot and waits until it is gone.
    package func stop() {
        program.value.stop()
    }

    /// Ends Dovecot, does `work` while nothing answers, and starts it again on the same ports with the same mail.
    package func restart(after work: () async throws -> Void = {}) async throws {
        try folder.write("", to: "keep")
        stop()
        try await work()
        try FileManager.default.removeItem(atPath: "\(folder.path)/keep")
        let next = try Self.run("\(folder.path)/dovecot.conf", in: folder)
        program.update { $0 = next }
        try waitUntilItAnswers()
    }

    /// Gives a user's INBOX another UIDVALIDITY, as a mailbox restored from a backup has; to be done while nobody reads
    /// it.
    package func setUIDValidity(_ number: UInt32, of user: String) throws {
        try SupervisedProgram.run([
            "/usr/bin/doveadm", "-c", "\(folder.path)/dovecot.conf", "mailbox", "update", "--uid-validity",
            String(number), "-u", user, "INBOX",
        ])
    }

    /// Takes the marks off the messages in a user's INBOX; to be done while Dovecot is stopped.
    package func forgetMarks(of user: String) throws {
        let cur = "\(folder.path)/mail/\(user)/Maildir/cur"
        for name in try FileManager.default.contentsOfDirectory(atPath: cur) where name.hasSuffix("S") {
            try FileManager.default.moveItem(atPath: "\(cur)/\(name)", toPath: "\(cur)/\(name.dropLast())")
        }
    }

    /// How many messages of a user's INBOX are marked as seen.
    package func seenMessages(of user: String) -> Int {
        let cur = "\(folder.path)/mail/\(user)/Maildir/cur"
        return ((try? FileManager.default.contentsOfDirectory(atPath: cur)) ?? []).count { $0.hasSuffix("S") }
    }

    /// Puts a message into a user's mailbox, as LMTP would.
    /// - Parameter recipient: may have a `+detail`.
    package func deliver(_ message: String, to recipient: String) throws {
        let connection = try LineConnection(port: lmtpPort)
        defer { connection.close() }
        let body = message.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n", with: "\r\n")
            .replacingOccurrences(of: "\r\n.", with: "\r\n..")
        let end = body.hasSuffix("\r\n") ? "." : "\r\n."
        var answers = [connection.readLine()]
        for command in [
            "LHLO test", "MAIL FROM:<>", "RCPT TO:<\(recipient)>", "DATA",
            body + end,
        ] {
            connection.write(command + "\r\n")
            var line = connection.readLine()
            while line?.dropFirst(3).first == "-" { line = connection.readLine() }
            answers.append(line)
        }
        guard answers.last??.hasPrefix("250") == true else {
            throw TestServerError("Dovecot refused a message: \(answers) \(log)")
        }
    }

    /// The messages in a user's INBOX, or in a folder of it, as they lie in the Maildir, oldest first.
    package func messages(of user: String, in mailbox: String? = nil) -> [String] {
        let maildir = "\(folder.path)/mail/\(user)/Maildir" + (mailbox.map { "/.\($0)" } ?? "")
        let files = ["new", "cur"].flatMap { part in
            ((try? FileManager.default.contentsOfDirectory(atPath: "\(maildir)/\(part)")) ?? []).map {
                (name: $0, path: "\(maildir)/\(part)/\($0)")
            }
        }
        // The microseconds in a name are not padded.
        return files.sorted { $0.name.compare($1.name, options: .numeric) == .orderedAscending }.compactMap {
            FileManager.default.contents(atPath: $0.path).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Waits until a user's mailbox holds so many messages.
    package func messages(of user: String, in mailbox: String? = nil, count: Int) async throws -> [String] {
        try await eventually("\(count) messages for \(user)") {
            let found = messages(of: user, in: mailbox)
            return found.count >= count ? found : nil
        }
    }

    private static func settings(
        path: String, certificates: TestCertificates, imap: Int, imaps: Int, lmtp: Int, sasl: Int,
        capabilities: String?
    ) -> String {
        """
        base_dir = \(path)/run
        state_dir = \(path)/state
        instance_name = convoke-test
        log_path = \(path)/dovecot.log
        listen = 127.0.0.1
        protocols = imap lmtp
        ssl = yes
        ssl_cert = <\(certificates.certificate)
        ssl_key = <\(certificates.key)
        disable_plaintext_auth = no
        auth_mechanisms = plain login
        auth_failure_delay = 0
        auth_username_format = %Lu
        first_valid_uid = 1
        first_valid_gid = 1
        mail_location = maildir:~/Maildir
        mail_max_userip_connections = 100
        recipient_delimiter = +
        lmtp_save_to_detail_mailbox = no
        postmaster_address = postmaster@example.org
        mailbox_idle_check_interval = 1s
        \(capabilities.map { "imap_capability = \($0)" } ?? "")
        namespace inbox {
          inbox = yes
        }
        passdb {
          driver = passwd-file
          args = \(path)/users
        }
        userdb {
          driver = passwd-file
          args = \(path)/users
        }
        service imap-login {
          inet_listener imap {
            port = \(imap)
          }
          inet_listener imaps {
            port = \(imaps)
            ssl = yes
          }
        }
        service lmtp {
          inet_listener lmtp {
            port = \(lmtp)
          }
        }
        service auth {
          inet_listener {
            port = \(sasl)
          }
        }

        """
    }
}
