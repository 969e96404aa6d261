/// Why there is no complete answer. Safe to log: it never contains the URL, a field or the body.
package struct HTTPFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Kind: Sendable, Equatable {
        /// The exchange cannot be sent at all: a URL that is none, a scheme other than http(s), a line break in a field.
        case invalidRequest
        /// The name leads only to addresses that the policy does not permit.
        case addressRefused
        case unresolved
        case unreachable
        /// No TLS with this server, for another reason than its certificate.
        case tls
        /// The certificate is not that of this host or nobody trusted signed it.
        case certificate
        case timeout
        /// The connection ended, or what came back is not HTTP.
        case broken
        case answerTooLarge
        /// The task was cancelled, or the loop was closed.
        case cancelled
    }

    package let kind: Kind
    /// Whether the last byte of the request may have gone out, so that the server may have acted on it (law 5:
    /// uncertain). When false, it certainly has not.
    package let requestSent: Bool
    /// The status, when at least the header of an answer came.
    package let status: Int?
    package let detail: String

    package var description: String {
        let sent = requestSent ? "after the request was sent" : "before the request was sent"
        return "\(detail) (\(sent)\(status.map { ", status \($0)" } ?? ""))"
    }
}
