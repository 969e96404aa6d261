package import Curl
package import Foundation
package import Tokens

/// What the operator set, checked and typed. Secrets are read when the settings are; no other place holds them.
package struct Settings: Sendable {
    package var state: URL
    /// The Maildir into which `convoke deliver` lays what it could not write into the ledger.
    package var spool: URL
    package var templates: URL?
    package var mail: Mail?
    package var web: Web
    package var webhook: Webhook?
    package var horizon: TimeInterval
    package var log: Log
    package var rawRetention: Duration
    package var shutdownDeadline: Duration

    package struct Mail: Hashable, Sendable {
        package var address: TokenAddress
        package var name: String
        package var smtp: MailServer?
        package var connections: Int
        /// The pause of law 5.
        package var uncertainAfter: Duration
        package var imap: IMAP?
        package var maildir: URL?
        package var trustedAuthority: String?
    }

    package struct IMAP: Hashable, Sendable {
        package var server: MailServer
        package var mailbox: String
        package var done: String?
        package var poll: Duration
    }

    package struct Web: Hashable, Sendable {
        package var host: String
        package var port: Int
        package var publicURL: String?
        /// Whether `/metrics` is shown to other machines, too.
        package var openMetrics: Bool
    }

    package struct Webhook: Hashable, Sendable {
        package var keys: [WebhookKey]
        package var allowsPrivateAddresses: Bool
    }

    package struct Log: Hashable, Sendable {
        package enum Format: String, Sendable { case logfmt, json }

        package var level: String
        package var format: Format
    }
}

/// Everything that is wrong with the settings, one line each: where, what, and what to do.
package struct SettingsFaults: Error, Sendable, CustomStringConvertible {
    package var lines: [String]
    package var description: String { lines.joined(separator: "\n") }
}
