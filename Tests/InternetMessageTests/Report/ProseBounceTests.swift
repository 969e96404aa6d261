import InternetMessage
import Testing

@Suite("Bounces written for people")
struct ProseBounceTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var name: String
        var header: String
        var body: String
        /// Address, action and status of each recipient.
        var expected: [String]
        var testDescription: String { name }
    }

    static let daemon = "From: MAILER-DAEMON@mx.example.net\nReturn-Path: <>\n"

    static let samples = [
        Sample(
            name: "Postfix without MIME", header: daemon + "Subject: Undelivered Mail Returned to Sender",
            body: """
                This is the mail system at host mx.example.net.

                I'm sorry to have to inform you that your message could not
                be delivered to one or more recipients. It's attached below.

                <ha@example.org>: host mail.example.org[192.0.2.10] said: 550 5.2.1 The
                    account is disabled (in reply to RCPT TO command)

                <mai@example.org> (expanded from <all@example.org>): mail for example.org
                    loops back to myself, status 5.4.6
                """, expected: ["ha@example.org failed 5.2.1", "all@example.org failed 5.4.6"]),
        Sample(
            name: "Sendmail", header: daemon + "Subject: Returned mail: see transcript for details",
            body: """
                The original message was received at Tue, 7 Sep 2027 08:00:00 +0700
                from convoke.example.org [192.0.2.1]

                   ----- The following addresses had permanent fatal errors -----
                <ha@example.org>
                    (reason: 550 5.1.1 <ha@example.org>... User unknown)

                   ----- Transcript of session follows -----
                ... while talking to mail.example.org.:
                >>> DATA
                <<< 550 5.1.1 <ha@example.org>... User unknown
                550 5.1.1 <ha@example.org>... User unknown
                <<< 503 5.0.0 Need RCPT (recipient)
                """, expected: ["ha@example.org failed 5.1.1"]),
        Sample(
            name: "a large webmail provider", header: daemon + "Subject: Failure Notice",
            body: """
                Sorry, we were unable to deliver your message to the following address.

                <ha@mail.example.org>:
                Remote host said: 554 delivery error: dd This user doesn't have an account (ha@mail.example.org) [0]

                --- Below this line is a copy of the message.

                From: hop@convoke.example.org

                <someone@example.org>: 550 5.1.1 text
                """, expected: ["ha@mail.example.org failed 5.1.1"]),
        Sample(
            name: "an old Exchange",
            header: "From: System Administrator <postmaster@example.org>\nSubject: Undeliverable: Moi hop",
            body: """
                Your message did not reach some or all of the intended recipients.

                      Subject: Moi hop
                      Sent: 9/7/2027 8:00 AM

                The following recipient(s) could not be reached:

                      ha@example.org on 9/7/2027 8:00 AM
                            The e-mail account does not exist at the organization this message was sent to.
                            <mx.example.org #5.1.1>
                """, expected: ["ha@example.org failed 5.1.1"]),
        Sample(
            name: "Exim's warning of a delay",
            header: daemon + "X-Failed-Recipients: none\nSubject: Warning: message 1abc delayed 24 hours",
            body: """
                This message was created automatically by mail delivery software.
                A message that you sent has not yet been delivered to one or more of its
                recipients after more than 24 hours on the queue on mx.example.net.

                The address to which the message has not yet been delivered is:

                  ha@example.org
                    Delay reason: mailbox is full

                No action is required on your part. Delivery attempts will continue for
                some time, and this warning may be repeated at intervals.
                """, expected: ["ha@example.org delayed 4.2.2"]),
        Sample(
            name: "X-Failed-Recipients alone",
            header: daemon + "X-Failed-Recipients: ha@example.org, mai@example.org",
            body: "Your mail was rejected: 552 mailbox full\n",
            expected: ["ha@example.org failed 5.2.2", "mai@example.org failed 5.2.2"]),
        Sample(
            name: "HTML alone", header: daemon + "Content-Type: text/html; charset=utf-8",
            body: """
                <p>Delivery has failed to these recipients or groups:</p>
                <p><a href="mailto:ha@example.org">ha@example.org</a><br>
                The email address you entered couldn't be found.</p><p>Remote server returned '550 5.1.10 not found'</p>
                """, expected: ["ha@example.org failed 5.1.10"]),
        Sample(
            name: "a person at postmaster", header: "From: postmaster@example.org\nSubject: Re: họp",
            body: "<ha@example.org> 550 5.1.1\n", expected: []),
        Sample(
            name: "a daemon without an address", header: daemon, body: "Something went wrong: 550 5.1.1\n", expected: []
        ),
    ]

    @Test("name every failed recipient and nobody else", arguments: samples)
    func prose(_ sample: Sample) {
        let report = DeliveryReport(MailMessage(parsing: (sample.header + "\n\n" + sample.body).mail))
        let found = report?.recipients.map { "\($0.address) \($0.action.rawValue) \($0.status?.description ?? "nil")" }
        #expect(found ?? [] == sample.expected)
    }
}
