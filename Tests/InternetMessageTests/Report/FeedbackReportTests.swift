import InternetMessage
import Testing

@Suite("Complaints that providers pass on")
struct FeedbackReportTests {
    /// A report with these fields about a message with those.
    static func report(_ fields: String, original: String) -> FeedbackReport? {
        let mail = """
            From: <feedback@provider.example>
            To: <abuse@convoke.example.org>
            Subject: FW: Moi hop
            Content-Type: multipart/report; report-type=feedback-report; boundary=b

            --b
            Content-Type: text/plain

            This is an email abuse report.
            --b
            Content-Type: message/feedback-report

            \(fields)
            --b
            Content-Type: message/rfc822

            \(original)
            Subject: Moi hop

            Moi hop
            --b--
            """
        return FeedbackReport(MailMessage(parsing: mail.mail))
    }

    static let original = "Return-Path: <hop+b1@convoke.example.org>\nTo: Ha <ha@example.org>\nMessage-ID: <m1@x>"

    static let reports: [(String, String, String, [String])] = [
        ("Feedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: <ha@example.org>", original, "abuse", ["ha@example.org"]),
        // RFC 6650 lets a provider leave the address out, or black it out.
        ("Feedback-Type: Abuse", original, "abuse", ["ha@example.org"]),
        ("Feedback-Type: abuse\nOriginal-Rcpt-To: redacted@example.org", original, "abuse", ["ha@example.org"]),
        (
            "Feedback-Type: abuse", "X-HmXmrOriginalRecipient: ha@example.org\nTo: list@example.org", "abuse",
            ["ha@example.org"]
        ),
        ("Feedback-Type: abuse", "To: [redacted] <xxxx@example.org>", "abuse", []),
        ("Feedback-Type: not-spam", original, "not-spam", ["ha@example.org"]),
        ("Feedback-Type: opt-out\nRemoval-Recipient: ha@example.org", original, "opt-out", ["ha@example.org"]),
    ]

    @Test("name what is complained about and by whom, as far as it is told", arguments: reports)
    func standard(_ fields: String, _ original: String, _ type: String, _ recipients: [String]) throws {
        let report = try #require(Self.report(fields, original: original))
        #expect(report.feedbackType == type)
        #expect(report.recipients == recipients)
    }

    @Test("name the envelope sender, which has our token")
    func sender() throws {
        let told = try #require(
            Self.report(
                "Feedback-Type: abuse\nOriginal-Mail-From: <hop+b2@convoke.example.org>", original: Self.original))
        #expect(told.originalSender == "hop+b2@convoke.example.org")
        #expect(
            Self.report("Feedback-Type: abuse", original: Self.original)?.originalSender == "hop+b1@convoke.example.org"
        )
    }

    @Test("are known without the report's form where a provider only forwards the message")
    func forwarded() throws {
        let mail = """
            From: <staff@provider.example>
            Subject: complaint about message from 192.0.2.1
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: message/rfc822

            X-HmXmrOriginalRecipient: ha@example.org
            From: hop@convoke.example.org
            Message-ID: <m1@convoke.example.org>

            Moi hop
            --b--
            """
        let message = MailMessage(parsing: mail.mail)
        let report = try #require(FeedbackReport(message))
        #expect(report.recipients == ["ha@example.org"])
        #expect(report.originalMessageID?.value == "m1@convoke.example.org")
        #expect(message.automatic()?.kind == .bounce)
        #expect(DeliveryReport(message) == nil)
        let person = MailMessage(parsing: mail.replacing("staff@provider", with: "lan@provider").mail)
        #expect(FeedbackReport(person) == nil)
    }
}
