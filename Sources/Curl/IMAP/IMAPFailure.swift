/// Why something with an IMAP server did not work. Safe to log: no credential, no message.
package struct IMAPFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Kind: String, Sendable, Hashable {
        case unresolved
        case unreachable
        case tls
        /// The certificate is not that of this host or nobody trusted signed it.
        case certificate
        /// The server refused user or secret, or offers no way to log in.
        case login
        case timeout
        /// The connection ended; the server's last words are in the detail.
        case closed
        case cancelled
        /// The server answered NO or BAD; the session goes on.
        case refused
        /// What came is not IMAP, or longer than the bounds.
        case syntax
        /// A mailbox name or server name that cannot be said.
        case invalidRequest
        /// The server cannot do this (IDLE).
        case unsupported
        /// There is no connection: `connect` first.
        case notConnected
    }

    package let kind: Kind
    package let detail: String
    /// The code of a NO: `TRYCREATE`, `AUTHENTICATIONFAILED`, in upper case.
    package let code: String?

    package init(_ kind: Kind, _ detail: String, code: String? = nil) {
        self.kind = kind
        self.detail = detail
        self.code = code
    }

    package var description: String { detail }
}
