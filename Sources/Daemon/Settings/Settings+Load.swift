import Curl
package import Foundation
import Tokens

extension Settings {
    /// Reads file, environment and secrets. Throws `SettingsFaults` with everything that is wrong, in one go.
    package static func load(
        file: URL?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(SettingsFaults) -> Settings {
        var source = SettingsSource(file: file, environment: environment)
        let secrets = SecretFile(environment: environment)
        let mail = mail(&source, secrets)
        let web = web(&source)
        let webhook = webhook(&source, secrets)
        guard source.faults.isEmpty else { throw SettingsFaults(lines: source.faults) }
        let state = state(source, environment)
        return Settings(
            state: state, spool: source.folder("inbox.spool") ?? spool(beside: state),
            templates: source.folder("templates"), mail: mail, web: web,
            webhook: webhook, horizon: seconds(source.duration("planning.horizon") ?? .seconds(86_400)),
            log: Log(
                level: source.text("log.level") ?? "info",
                format: Log.Format(rawValue: source.text("log.format") ?? "") ?? .logfmt),
            rawRetention: source.duration("retention.raw") ?? .seconds(180 * 86_400),
            shutdownDeadline: source.duration("shutdown.deadline") ?? .seconds(20))
    }

    /// The first folder of `STATE_DIRECTORY`, which systemd sets; else one beside the person.
    private static func state(_ source: SettingsSource, _ environment: [String: String]) -> URL {
        if let given = source.folder("state") { return given }
        let directory = environment["STATE_DIRECTORY"]?.split(separator: ":").first.map(String.init)
        return URL(fileURLWithPath: directory ?? "convoke-state", isDirectory: true)
    }

    private static func mail(_ source: inout SettingsSource, _ secrets: SecretFile) -> Mail? {
        guard source.mentions("mail") else { return nil }
        guard let text = source.text("mail.address"), let at = text.lastIndex(of: "@") else {
            source.fault("mail.address", "is missing", remedy: "set the address everything is sent from")
            return nil
        }
        let address = TokenAddress(
            localPart: String(text[..<at]), separator: source.text("mail.separator")?.first ?? "+",
            domain: String(text[text.index(after: at)...]))
        if !address.fits {
            source.fault(
                "mail.address", "leaves no room for a key: \(address.localPart.utf8.count) of 64 octets before the @",
                remedy: "use a mailbox of at most 31 characters")
        }
        return Mail(
            address: address, name: source.text("mail.name") ?? "Convoke",
            smtp: server("smtp", port: (startTLS: 587, tls: 465), &source, secrets),
            connections: source.integer("mail.smtp.connections") ?? 4,
            uncertainAfter: source.duration("mail.uncertainAfter") ?? .seconds(600),
            imap: imap(&source, secrets), maildir: source.folder("mail.maildir"),
            trustedAuthority: source.text("mail.trustedAuthority"))
    }

    private static func imap(_ source: inout SettingsSource, _ secrets: SecretFile) -> IMAP? {
        guard let server = server("imap", port: (startTLS: 143, tls: 993), &source, secrets) else { return nil }
        return IMAP(
            server: server, mailbox: source.text("mail.imap.mailbox") ?? "INBOX", done: source.text("mail.imap.done"),
            poll: source.duration("mail.imap.poll") ?? .seconds(300))
    }

    private static func server(
        _ name: String, port: (startTLS: Int, tls: Int), _ source: inout SettingsSource, _ secrets: SecretFile
    ) -> MailServer? {
        let section = "mail.\(name)"
        guard let host = source.text("\(section).host") else {
            if source.text("\(section).user") != nil {
                source.fault("\(section).host", "is missing", remedy: "name the server that \(section).user is for")
            }
            return nil
        }
        let security: TransportSecurity =
            switch source.text("\(section).security") {
            case "none": .none
            case "tls": .implicit
            default: .startTLS
            }
        return MailServer(
            host: host, port: source.integer("\(section).port") ?? (security == .implicit ? port.tls : port.startTLS),
            security: security, authorities: source.text("\(section).authorityFile"),
            credential: credential(name, section, &source, secrets))
    }

    private static func credential(
        _ name: String, _ section: String, _ source: inout SettingsSource, _ secrets: SecretFile
    ) -> Credential? {
        guard let user = source.text("\(section).user") else { return nil }
        do {
            let path = source.text("\(section).passwordFile")
            guard let password = try secrets.read(credential: "\(name)-password", path: path) else {
                source.fault(
                    "\(section).passwordFile", "is missing",
                    remedy: "name a file that holds the password, or hand over the credential \(name)-password")
                return nil
            }
            return .password(user: user, password: Curl.Secret(password))
        } catch {
            source.fault("\(section).passwordFile", "\(error)", remedy: "chmod 600, and the password in one line")
            return nil
        }
    }

    private static func web(_ source: inout SettingsSource) -> Web {
        let listen = source.text("web.listen") ?? "127.0.0.1:8080"
        let colon = listen.lastIndex(of: ":")
        let port = colon.flatMap { Int(listen[listen.index(after: $0)...]) }
        if port.map({ !(0...65_535).contains($0) }) ?? true {
            source.fault("web.listen", "is no address with a port", remedy: "write it like 127.0.0.1:8080")
        }
        let host = colon.map { String(listen[..<$0]) } ?? listen
        return Web(
            host: host.trimmingCharacters(in: ["[", "]"]), port: port ?? 8080, publicURL: source.text("web.publicURL"),
            openMetrics: source.boolean("web.openMetrics"))
    }

    private static func webhook(_ source: inout SettingsSource, _ secrets: SecretFile) -> Webhook? {
        do {
            let path = source.text("webhook.secretFile")
            guard let text = try secrets.read(credential: "webhook-secret", path: path) else { return nil }
            let keys = text.split(whereSeparator: \.isWhitespace).map { WebhookKey(String($0)) }
            guard !keys.contains(nil) else {
                source.fault("webhook.secretFile", "holds something that is no key", remedy: "write whsec_… keys")
                return nil
            }
            return Webhook(
                keys: keys.compactMap(\.self),
                allowsPrivateAddresses: source.boolean("webhook.allowPrivateAddresses"))
        } catch {
            source.fault("webhook.secretFile", "\(error)", remedy: "chmod 600, and the keys in one line")
            return nil
        }
    }

    private static func seconds(_ duration: Duration) -> TimeInterval { TimeInterval(duration.components.seconds) }
}
