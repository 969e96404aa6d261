import InternetMessage
import Testing

@Suite("Who says that there is nobody at an address")
struct SpeakerTests {
    static func recipient(
        _ fields: String, reporter: String = "mx.relay.example", to final: String = "ha@example.org"
    ) -> DeliveryReport.Recipient? {
        let mail = """
            From: MAILER-DAEMON@\(reporter)
            To: hop+b1@convoke.example.org
            Subject: report
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; \(reporter)

            Final-Recipient: rfc822; \(final)
            Action: failed
            \(fields)
            --b--
            """
        return DeliveryReport(MailMessage(parsing: mail.mail))?.recipients.first
    }

    static let fields: [(String, DeliveryReport.Speaker, Bool)] = [
        (
            "Status: 5.1.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 no such user",
            .recipientServer, true
        ),
        (
            "Status: 5.0.0\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 no such user", .recipientServer,
            true
        ),
        // Its own table of mailboxes: whoever can say 5.1.1 keeps the mailboxes.
        ("Status: 5.1.1\nDiagnostic-Code: X-Postfix; unknown user", .reporter, true),
        // The relay's guess, from words, from a bare reply code, and from a name server.
        ("Status: 5.0.0\nDiagnostic-Code: X-Relay; user unknown", .reporter, false),
        ("Status: 5.0.0\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 denied", .recipientServer, false),
        ("Status: 5.1.2\nDiagnostic-Code: X-Postfix; Host not found", .reporter, false),
        // Two codes that contradict each other.
        (
            "Status: 5.1.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 552 5.2.2 mailbox full",
            .recipientServer, false
        ),
        ("Status: 4.4.7\nDiagnostic-Code: smtp; 550 5.1.1 no such user", .reporter, false),
    ]

    @Test("is told from the fields", arguments: fields)
    func standard(_ fields: String, _ speaker: DeliveryReport.Speaker, _ isMissing: Bool) throws {
        let recipient = try #require(Self.recipient(fields))
        #expect(recipient.speaker == speaker)
        #expect(recipient.isMissing == isMissing)
    }

    @Test("and the reporter is believed on its own domain")
    func ownDomain() throws {
        let own = try #require(Self.recipient("Status: 5.1.2", reporter: "mail.example.org"))
        #expect(own.speaker == .recipientServer)
        #expect(own.isMissing)
    }

    static let prose: [(String, Bool)] = [
        ("<ha@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown", true),
        ("<ha@example.org>: host mx.example.org[192.0.2.1] said: 550 User unknown", true),
        ("<ha@example.org>: user unknown", false),
        ("<ha@example.org>: host mx.example.org[192.0.2.1] said: 550 Denied", false),
        ("<ha@example.org>: Host or domain name not found", false),
        ("<ha@example.org>: host mx.example.org[192.0.2.1] said: 552 5.2.2 Mailbox full", false),
        ("<x@example.com> (expanded from <ha@example.org>): host mx.example.com said: 550 5.1.1 User unknown", false),
    ]

    @Test("is told from the prose", arguments: prose)
    func words(_ line: String, _ isMissing: Bool) throws {
        let mail = "From: MAILER-DAEMON@mx.relay.example\nSubject: failure notice\n\nSorry:\n\n\(line)\n"
        let recipient = try #require(DeliveryReport(MailMessage(parsing: mail.mail))?.recipients.first)
        #expect(recipient.address == "ha@example.org")
        #expect(recipient.isMissing == isMissing)
    }
}
