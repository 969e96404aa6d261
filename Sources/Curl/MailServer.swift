/// When a connection to a mail server becomes TLS.
package enum TransportSecurity: String, Sendable, Hashable, CaseIterable {
    /// Never. Only for a server on this machine.
    case none
    /// By STARTTLS before anything is said that matters (RFC 3207, RFC 9051 section 6.2.1); refused if the server cannot.
    case startTLS
    /// From the first byte (RFC 8314).
    case implicit
}

/// Where a mail server is and how to log in. Certificates are always checked when there is TLS.
package struct MailServer: Sendable, Hashable {
    package var host: String
    package var port: Int
    package var security: TransportSecurity
    /// A PEM file of the only authorities that are trusted; `nil` for those of the system.
    package var authorities: String?
    package var credential: Credential?

    package init(
        host: String, port: Int, security: TransportSecurity = .implicit, authorities: String? = nil,
        credential: Credential? = nil
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.authorities = authorities
        self.credential = credential
    }

    /// `host:port` as a URL wants it; an IPv6 address in brackets.
    var authority: String {
        host.contains(":") && !host.hasPrefix("[") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// Whether host and port can stand in a URL: no byte that could end the authority part or begin another.
    var isWellFormed: Bool {
        let allowed = host.utf8.allSatisfy { byte in
            byte >= 0x80 || (byte >= 0x30 && byte <= 0x3A) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "%")
        }
        return allowed && !host.isEmpty && (1...65_535).contains(port)
    }
}
