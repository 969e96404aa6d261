package import Foundation

/// A submission server or smarthost, and the name by which we greet it (RFC 5321 section 4.1.1.1).
package struct SMTPServer: Sendable, Hashable {
    package var mail: MailServer
    package var helloName: String

    package init(_ mail: MailServer, helloName: String) {
        self.mail = mail
        self.helloName = helloName
    }
}

/// How long each part of a transfer may take. The defaults follow RFC 5321 section 4.5.3.2 where a person does not wait.
package struct SMTPTimeouts: Sendable, Hashable {
    /// Name, TCP, TLS, greeting and login together.
    package var connect: Duration
    /// Each reply, also the one to the final dot.
    package var reply: Duration
    /// One message, from MAIL to the last reply.
    package var transfer: Duration
    /// How long a cancelled transfer whose last byte has gone out still waits for its reply, before it is uncertain.
    package var graceAfterCancelling: Duration

    package init(
        connect: Duration = .seconds(30), reply: Duration = .seconds(300), transfer: Duration = .seconds(600),
        graceAfterCancelling: Duration = .seconds(10)
    ) {
        self.connect = connect
        self.reply = reply
        self.transfer = transfer
        self.graceAfterCancelling = graceAfterCancelling
    }
}

/// One message to be handed to one server.
package struct SMTPTransfer: Sendable {
    package var server: SMTPServer
    /// The reverse-path without angle brackets; empty for `<>`.
    package var sender: String
    /// All in one envelope: one that is refused refuses all.
    package var recipients: [String]
    /// With CR LF line ends. Dots are stuffed and the final CR LF added on the way.
    package var message: Data
    package var timeouts: SMTPTimeouts

    package init(
        server: SMTPServer, sender: String, recipients: [String], message: Data, timeouts: SMTPTimeouts = .init()
    ) {
        self.server = server
        self.sender = sender
        self.recipients = recipients
        self.message = message
        self.timeouts = timeouts
    }
}

extension SMTPTransfer {
    /// Whether a local part needs SMTPUTF8 (RFC 6531). A domain that is not ASCII goes out in its A-label form.
    var needsSMTPUTF8: Bool {
        ([sender] + recipients).contains { address in
            address.prefix(upTo: address.lastIndex(of: "@") ?? address.endIndex).utf8.contains { $0 >= 0x80 }
        }
    }

    /// Why it must not be given to libcurl, which would pass a line break on as the next command.
    var invalidity: SMTPFailure? {
        let texts = [sender, server.helloName] + recipients
        let hasControl = texts.contains { text in
            text.utf8.contains { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
        }
        if hasControl || recipients.isEmpty || recipients.contains("") {
            return SMTPFailure(.invalidAddress, at: .connect, "An address in the envelope is not one")
        }
        return server.mail.isWellFormed
            ? nil : SMTPFailure(.invalidServer, at: .connect, "The server's name or port is not one")
    }
}
