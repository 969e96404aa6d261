package import Programmes

extension SettingsSchema {
    /// Every setting Convoke has. `Config/convoke.yaml` is the commented sample and `docs/settings.md` the reference; a
    /// test holds the three together.
    package static let convoke = SettingsSchema(general + mail + windows + work)

    private static let general: [SettingsKey] = [
        SettingsKey(
            "state", .path,
            doc: "The folder of the ledger and the token keys. Default: systemd's state directory, else "
                + "convoke-state in the working directory."),
        SettingsKey(
            "templates", .path,
            doc: "A folder with templates of your own; what is not there is taken from the built-in ones."),
    ]

    private static let mail: [SettingsKey] = [
        SettingsKey(
            "mail.address", .mailAddress,
            doc: "The address everything is sent from and answered to. It must accept plus-addresses."),
        SettingsKey(
            "mail.name", .text, default: "Convoke",
            doc: "The sender's name. A group's mail comes from its own name “via” this one."),
        SettingsKey(
            "mail.separator", .choice(["+", "-", "=", "_"]), default: "+",
            doc: "What stands between the mailbox and the key in an answer's address."),
        SettingsKey("mail.smtp.host", .text, doc: "The submission server. Without it no mail is sent."),
        SettingsKey("mail.smtp.port", .integer(1...65_535), doc: "Default: 587; 465 with tls."),
        SettingsKey(
            "mail.smtp.security", .choice(["starttls", "tls", "none"]), default: "starttls",
            doc: "How the connection becomes private; none only for a server on this machine."),
        SettingsKey("mail.smtp.user", .text, doc: "The account to log in with; without it there is no login."),
        SettingsKey(
            "mail.smtp.passwordFile", .path,
            doc: "A file that holds the password and that others cannot read. A systemd credential smtp-password goes "
                + "before it."),
        SettingsKey(
            "mail.smtp.connections", .integer(1...64), default: "4", doc: "Connections at once, at most."),
        SettingsKey(
            "mail.smtp.authorityFile", .path,
            doc: "A PEM file of the only authorities whose certificates are accepted. Default: the system's."),
        SettingsKey(
            "mail.uncertainAfter", .duration, default: "10m",
            doc: "How long a message that may have arrived waits before it goes out again, the same to the byte and at "
                + "most twice."),
        SettingsKey("mail.imap.host", .text, doc: "The server of the mailbox that answers arrive in."),
        SettingsKey("mail.imap.port", .integer(1...65_535), doc: "Default: 993; 143 with starttls or none."),
        SettingsKey(
            "mail.imap.security", .choice(["tls", "starttls", "none"]), default: "tls",
            doc: "As mail.smtp.security."),
        SettingsKey("mail.imap.user", .text, doc: "The account to log in with."),
        SettingsKey(
            "mail.imap.passwordFile", .path,
            doc: "As mail.smtp.passwordFile; the systemd credential is imap-password."),
        SettingsKey("mail.imap.authorityFile", .path, doc: "As mail.smtp.authorityFile."),
        SettingsKey("mail.imap.mailbox", .text, default: "INBOX", doc: "The mailbox that is read."),
        SettingsKey(
            "mail.imap.done", .text,
            doc: "Where a message is moved once it is stored; without it, it is marked as read and stays."),
        SettingsKey(
            "mail.imap.poll", .duration, default: "5m", doc: "How often to look where the server has no IDLE."),
        SettingsKey("mail.maildir", .path, doc: "A Maildir to read beside, or instead of, a mailbox."),
        SettingsKey(
            "inbox.spool", .path,
            doc: "The Maildir into which convoke deliver lays what it may not write into the ledger. Default: "
                + "/var/spool/convoke for the state folder /var/lib/convoke, else spool in the state folder."),
        SettingsKey(
            "mail.trustedAuthority", .text,
            doc: "Whose Authentication-Results are believed: the name your own mail server writes into them."),
    ]

    private static let windows: [SettingsKey] = [
        SettingsKey("web.listen", .text, default: "127.0.0.1:8080", doc: "Address and port of the pages."),
        SettingsKey(
            "web.publicURL", .url,
            doc: "The address people reach the pages under. Without it messages hold no links."),
        SettingsKey(
            "web.openMetrics", .boolean, default: "false",
            doc:
                "Whether /metrics is shown to other machines, and to whoever comes through a proxy; else to this one only."
        ),
        SettingsKey(
            "webhook.secretFile", .path,
            doc: "A file with the key that signs webhooks (whsec_…, Standard Webhooks). A systemd credential "
                + "webhook-secret goes before it."),
        SettingsKey(
            "webhook.allowPrivateAddresses", .boolean, default: "false",
            doc: "Whether webhooks may go to private, loopback and link-local addresses."),
    ]

    private static let work: [SettingsKey] = [
        SettingsKey(
            "planning.horizon", .duration, default: "24h",
            doc: "How long before its time a notice becomes a row of the ledger."),
        SettingsKey(
            "log.level", .choice(["debug", "info", "notice", "warning", "error"]), default: "info", reloads: true,
            doc: "The least important lines that are logged. debug shows addresses."),
        SettingsKey("log.format", .choice(["logfmt", "json"]), default: "logfmt", doc: "The form of a log line."),
        SettingsKey(
            "retention.raw", .duration, default: "180d", reloads: true,
            doc: "How long raw messages and sent bytes are kept; answers are kept for good."),
        SettingsKey(
            "shutdown.deadline", .duration, default: "20s",
            doc: "How long messages on the wire get to finish when the daemon is told to stop."),
    ]
}
