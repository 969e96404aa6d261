/// How far a dialogue had come (RFC 5321 section 3).
package enum SMTPStage: String, Sendable, Hashable, CaseIterable {
    /// Up to the greeting.
    case connect
    case hello
    case tls
    case authentication
    /// NOOP, by which a connection is opened and a login tried.
    case noop
    case mail
    case recipient
    /// The DATA command, before any byte of the message.
    case data
    /// The message and the reply to its final dot.
    case message
    case quit
}

/// A complete reply of the server (RFC 5321 section 4.2), its lines joined, without codes, bounded and printable.
package struct SMTPReply: Sendable, Hashable, CustomStringConvertible {
    package let code: Int
    /// The enhanced status code of RFC 3463, such as `5.1.1`, when the text begins with one.
    package let enhancedStatus: String?
    package let text: String

    package init(code: Int, enhancedStatus: String? = nil, text: String) {
        self.code = code
        self.enhancedStatus = enhancedStatus
        self.text = text
    }

    package var isPermanent: Bool { code >= 500 }
    package var description: String { [String(code), enhancedStatus, text].compactMap(\.self).joined(separator: " ") }
}

/// A transfer that ended without a reply that decides it, and certainly without being accepted.
package struct SMTPFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Kind: String, Sendable, Hashable {
        case unresolved
        case unreachable
        /// No TLS: not offered, or not agreed upon.
        case tls
        /// The certificate is not that of this host or nobody trusted signed it.
        case certificate
        /// There is a credential, but the server offers no way to use it.
        case login
        case timeout
        /// The connection ended, or what came is not SMTP.
        case broken
        case cancelled
        /// A local part that is not ASCII, and a server without SMTPUTF8. Nothing was sent; trying again is useless.
        case addressNotSupported
        /// Larger than the server's SIZE (RFC 1870). Nothing was sent; trying again is useless.
        case messageTooLarge
        /// Control characters, brackets or nothing where an address should be; trying again is useless.
        case invalidAddress
        /// A host or port that is none: the operator's to mend.
        case invalidServer
        /// libcurl itself cannot work.
        case unavailable

        /// Whether the same message to the same recipient can never succeed here.
        package var isPermanent: Bool {
            switch self {
            case .addressNotSupported, .messageTooLarge, .invalidAddress: true
            case .unresolved, .unreachable, .tls, .certificate, .login, .timeout, .broken, .cancelled, .invalidServer,
                .unavailable:
                false
            }
        }
    }

    package let kind: Kind
    package let stage: SMTPStage
    /// For the operator; holds no secret and nothing of the message.
    package let detail: String

    package init(_ kind: Kind, at stage: SMTPStage, _ detail: String) {
        self.kind = kind
        self.stage = stage
        self.detail = detail
    }

    package var description: String { "\(detail) (\(stage.rawValue))" }
}

/// What became of one transfer.
package struct SMTPOutcome: Sendable, Equatable {
    package enum Verdict: Sendable, Equatable {
        /// The server took responsibility for the message (2xx to the final dot).
        case accepted(SMTPReply)
        /// The server said no. 4xx may be tried again; 5xx at `mail`, `recipient`, `data` or `message` is about this
        /// message or its addresses, 5xx before that is about our settings.
        case refused(SMTPReply, at: SMTPStage)
        /// No reply decided it, and nothing was accepted: try again, unless `kind.isPermanent`.
        case failed(SMTPFailure)
        /// The last byte of the message went out and no complete reply came (law 5).
        case uncertain(String)
    }

    package let verdict: Verdict
    /// What the server said it can do, if the dialogue came so far.
    package let capabilities: SMTPCapabilities?

    package init(_ verdict: Verdict, capabilities: SMTPCapabilities? = nil) {
        self.verdict = verdict
        self.capabilities = capabilities
    }
}

/// What the last EHLO offered (RFC 5321 section 4.1.1.1).
package struct SMTPCapabilities: Sendable, Hashable {
    /// Keywords in upper case, each with its parameters as they came.
    package private(set) var keywords: [String: String] = [:]

    package var smtpUTF8: Bool { keywords["SMTPUTF8"] != nil }
    package var eightBitMIME: Bool { keywords["8BITMIME"] != nil }
    /// RFC 2920.
    var pipelining: Bool { keywords["PIPELINING"] != nil }
    package var startTLS: Bool { keywords["STARTTLS"] != nil }
    /// The largest message in bytes; `nil` when the server names none (RFC 1870: 0 is none, too).
    package var maximumSize: Int? { keywords["SIZE"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }
    package var authentication: [String] { (keywords["AUTH"] ?? "").split(separator: " ").map { $0.uppercased() } }

    /// - Parameter text: one line of the reply to EHLO without its code.
    mutating func add(_ text: Substring) {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let keyword = parts.first, keywords.count < 100 else { return }
        keywords[keyword.uppercased()] = parts.count > 1 ? String(parts[1]) : ""
    }
}
