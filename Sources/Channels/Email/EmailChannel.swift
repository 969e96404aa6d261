package import Curl
package import Foundation
package import Sessions

/// E-mail over SMTP submission (RFC 6409), with the calendar part of RFC 6047 where there is one.
package struct EmailChannel: Channel {
    package let kind = ChannelKind.email
    package let concurrency: Int
    package let repetition: Repetition

    private let form: EmailForm
    private let server: SMTPServer
    private let pool: SMTPConnectionPool
    private let timeouts: SMTPTimeouts

    /// `uncertainPause` is how long a message that may have arrived waits for evidence before it goes out again, with
    /// the same bytes (law 5).
    package init(
        form: EmailForm, server: SMTPServer, connections: Int, timeouts: SMTPTimeouts = SMTPTimeouts(),
        uncertainPause: TimeInterval = 600
    ) {
        (self.form, self.server, self.timeouts) = (form, server, timeouts)
        concurrency = connections
        repetition = .sameIdentity(after: uncertainPause, atMost: 2)
        pool = SMTPConnectionPool(connections: connections)
    }

    package func render(_ message: ComposedMessage, to address: String) throws -> RenderedMessage {
        try form.render(message, to: address)
    }

    package func send(_ message: RenderedMessage, to address: String) async -> DeliveryOutcome {
        let transfer = SMTPTransfer(
            server: server, sender: form.returnPath(of: message), recipients: [address],
            message: Data(message.bytes), timeouts: timeouts)
        return await pool.send(transfer).deliveryOutcome
    }

    package func probe() async -> ChannelProbe {
        switch await pool.verifyLogin(server, timeouts: timeouts).verdict {
        case .accepted:
            return ChannelProbe(works: true, finding: "logged in to \(server.mail.host):\(server.mail.port)")
        case .refused(let reply, let stage):
            let remedy =
                stage == .authentication
                ? "check mail.smtp.user and the password file" : "ask whoever runs the server what it wants"
            return ChannelProbe(works: false, finding: "refused at \(stage.rawValue): \(reply)", remedy: remedy)
        case .failed(let failure):
            return ChannelProbe(works: false, finding: failure.detail, remedy: failure.remedy)
        case .uncertain(let detail):
            return ChannelProbe(works: false, finding: detail, remedy: "try again")
        }
    }
}

extension SMTPFailure {
    fileprivate var remedy: String {
        switch kind {
        case .unresolved, .unreachable, .invalidServer, .timeout, .broken:
            "check mail.smtp.host and mail.smtp.port, and that the network lets the connection through"
        case .tls: "set mail.smtp.security to what the server offers: starttls, tls or none"
        case .certificate: "set mail.smtp.authorityFile to the authority that signed the server's certificate"
        case .login: "the server offers no login over this connection; check mail.smtp.security"
        case .addressNotSupported, .messageTooLarge, .invalidAddress: "check mail.address"
        case .cancelled, .unavailable: "try again"
        }
    }
}
