import Foundation

/// A real Postfix with its own folder, queue and ports. It takes mail for its domains only and never speaks to another
/// machine: what it does not deliver here it returns to the sender.
package final class PostfixServer: Sendable {
    /// Where accepted mail goes.
    package enum Delivery: Sendable {
        /// To Dovecot by LMTP, which also checks passwords of the submission ports.
        case dovecot(DovecotServer)
        /// To `maildir(of:)` for each of these local parts, whatever the domain and whatever follows a `+`.
        case maildirs([String])
    }

    /// Takes mail for the domains without a login, as from the Internet, with STARTTLS.
    package let port: Int
    /// Submission with STARTTLS and login (RFC 6409); needs Dovecot.
    package let submissionPort: Int
    /// Submission with TLS from the first byte and login (RFC 8314); needs Dovecot.
    package let submissionsPort: Int
    package let certificates: TestCertificates
    private let folder: TemporaryFolder
    private let program: SupervisedProgram

    /// Starts it and waits until it answers.
    /// - Parameters:
    ///   - pipes: addresses, each with the command line that is given its messages on standard input; exit 75 defers.
    ///   - pipeUser: the user under whom these commands run; Postfix does not run them as root.
    ///   - settings: further lines for `main.cf`.
    package init(
        domains: [String] = ["example.org"], delivery: Delivery, pipes: [String: [String]] = [:],
        pipeUser: String = "nobody", certificates: TestCertificates? = nil, settings: [String] = []
    ) throws {
        try RequiredServer.postfix.require()
        self.certificates = try certificates ?? TestCertificates()
        folder = try TemporaryFolder("postfix")
        (port, submissionPort, submissionsPort) = (
            try Loopback.freePort(), try Loopback.freePort(), try Loopback.freePort()
        )
        let path = folder.path
        try folder.makeFolder("queue")
        try folder.makeFolder("data", owner: "postfix")
        try folder.makeFolder("mail", owner: "nobody")
        let main = Self.main(path, domains, delivery, self.certificates) + settings
        try folder.write(main.joined(separator: "\n") + "\n", to: "etc/main.cf")
        try folder.write(
            Self.master(port, submissionPort, submissionsPort, pipes, pipeUser), to: "etc/master.cf")
        if case .dovecot(let dovecot) = delivery {
            let known = (Array(dovecot.users.keys) + pipes.keys).map { "\($0) known" }
            try folder.write(known.joined(separator: "\n") + "\n", to: "etc/recipients")
        }
        if case .maildirs(let localParts) = delivery {
            let lines = localParts.flatMap { part in domains.map { "\(part)@\($0) \(part)/" } }
            try folder.write(lines.joined(separator: "\n") + "\n", to: "etc/maildirs")
        }
        let routes = pipes.keys.sorted().enumerated().map { "\($1) pipe\($0):" }
        try folder.write(routes.joined(separator: "\n") + "\n", to: "etc/transport")
        // What `postfix start-fg` does, but with the master process itself in our hands, because it leaves the process
        // group of that script and would outlive it.
        let command = [RequiredServer.postfix.rawValue, "-c", "\(path)/etc"]
        try SupervisedProgram.run(command + ["check"])
        let daemons = try SupervisedProgram.run(["/usr/sbin/postconf", "-c", "\(path)/etc", "-h", "daemon_directory"])
        program = try SupervisedProgram(
            [daemons.trimmingCharacters(in: .whitespacesAndNewlines) + "/master", "-c", "\(path)/etc", "-s"],
            in: folder)
        do {
            try Loopback.waitForServer(port: port)
        } catch {
            throw TestServerError("Postfix does not answer: \(program.printed) \(log)")
        }
    }

    /// What Postfix logged.
    package var log: String { (try? String(contentsOfFile: "\(folder.path)/mail.log", encoding: .utf8)) ?? "" }

    /// Ends Postfix and waits until it is gone.
    package func stop() {
        program.stop()
    }

    /// The Maildir of a local part, when it delivers to Maildirs.
    package func maildir(of localPart: String) -> String { "\(folder.path)/mail/\(localPart)/" }

    /// The messages delivered to a local part's Maildir.
    package func messages(of localPart: String) -> [String] {
        let new = maildir(of: localPart) + "new"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: new)) ?? []).sorted()
        return names.compactMap { name in
            FileManager.default.contents(atPath: "\(new)/\(name)").map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Waits until a local part's Maildir holds so many messages.
    package func messages(of localPart: String, count: Int) async throws -> [String] {
        do {
            return try await eventually("\(count) messages for \(localPart)") {
                let found = messages(of: localPart)
                return found.count >= count ? found : nil
            }
        } catch {
            throw TestServerError("\(error)\n\(log)")
        }
    }
}

// MARK: - Settings

extension PostfixServer {
    private static func main(
        _ path: String, _ domains: [String], _ delivery: Delivery, _ certificates: TestCertificates
    ) -> [String] {
        let names = domains.joined(separator: ", ")
        return [
            "compatibility_level = 3.6",
            "queue_directory = \(path)/queue",
            "data_directory = \(path)/data",
            "maillog_file = \(path)/mail.log",
            "maillog_file_prefixes = \(path)",
            "myhostname = mail.example.org",
            "mydestination =",
            "mynetworks =",
            "inet_interfaces = 127.0.0.1",
            "inet_protocols = ipv4",
            "biff = no",
            "alias_maps =",
            "alias_database =",
            "smtpd_peername_lookup = no",
            "disable_dns_lookups = yes",
            "default_transport = error:5.7.1 no mail leaves the test",
            "relay_transport = error:5.7.1 no mail leaves the test",
            "recipient_delimiter = +",
            "transport_maps = texthash:\(path)/etc/transport",
            "virtual_mailbox_domains = \(names)",
            "smtpd_recipient_restrictions = permit_sasl_authenticated, reject_unauth_destination",
            "smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination",
            "smtpd_tls_cert_file = \(certificates.certificate)",
            "smtpd_tls_key_file = \(certificates.key)",
            "smtpd_tls_security_level = may",
            "smtpd_client_connection_count_limit = 0",
            "smtpd_error_sleep_time = 0",
        ] + destination(delivery, path)
    }

    private static func destination(_ delivery: Delivery, _ path: String) -> [String] {
        switch delivery {
        case .dovecot(let dovecot):
            [
                "virtual_transport = lmtp:inet:127.0.0.1:\(dovecot.lmtpPort)",
                "virtual_mailbox_maps = texthash:\(path)/etc/recipients",
                "smtpd_sasl_type = dovecot",
                "smtpd_sasl_path = inet:127.0.0.1:\(dovecot.saslPort)",
            ]
        case .maildirs:
            [
                "virtual_transport = virtual",
                "virtual_mailbox_base = \(path)/mail",
                "virtual_mailbox_maps = texthash:\(path)/etc/maildirs, texthash:\(path)/etc/transport",
                "virtual_minimum_uid = 1",
                "virtual_uid_maps = static:65534",
                "virtual_gid_maps = static:65534",
            ]
        }
    }

    private static func master(
        _ port: Int, _ submission: Int, _ submissions: Int, _ pipes: [String: [String]], _ user: String
    ) -> String {
        let login = "-o smtpd_sasl_auth_enable=yes -o smtpd_tls_auth_only=yes"
        let only = "-o smtpd_recipient_restrictions=permit_sasl_authenticated,reject"
        var lines = [
            "127.0.0.1:\(port) inet n - n - - smtpd",
            "127.0.0.1:\(submission) inet n - n - - smtpd \(login) \(only)",
            "127.0.0.1:\(submissions) inet n - n - - smtpd -o smtpd_tls_wrappermode=yes \(login) \(only)",
            "pickup unix n - n 60 1 pickup",
            "cleanup unix n - n - 0 cleanup",
            "qmgr unix n - n 300 1 qmgr",
            "tlsmgr unix - - n 1000? 1 tlsmgr",
            "postlog unix-dgram n - n - 1 postlogd",
            "rewrite unix - - n - - trivial-rewrite",
            "virtual unix - n n - - virtual",
            "showq unix n - n - - showq",
            "flush unix n - n 1000? 0 flush",
        ]
        lines += ["bounce", "defer", "trace"].map { "\($0) unix - - n - 0 bounce" }
        lines += ["verify", "anvil", "scache"].map { "\($0) unix - - n - 1 \($0)" }
        lines += ["lmtp", "smtp", "proxymap"].map { "\($0) unix - - n - - \($0)" }
        lines += ["error", "retry"].map { "\($0) unix - - n - - error" }
        for (index, address) in pipes.keys.sorted().enumerated() {
            let command = (pipes[address] ?? []).joined(separator: " ")
            lines.append("pipe\(index) unix - n n - - pipe flags=DORhu user=\(user) argv=\(command)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
