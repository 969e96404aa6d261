import InternetMessage
import Testing

@Suite("Reports about delivery")
struct DeliveryReportTests {
    static func read(_ name: String) throws -> MailMessage { MailMessage(parsing: try FixtureFolder.bytes(name)) }

    @Test("after the standard name every recipient, and a delay is no failure")
    func standard() throws {
        let report = try #require(DeliveryReport(try Self.read("dsn-postfix.eml")))
        #expect(report.isStandard)
        #expect(report.reportingServer == "mx.example.net")
        #expect(report.originalEnvelopeID == "abc-123")
        #expect(report.originalMessageID?.value == "invitation.s1.ha@convoke.example.org")
        #expect(report.recipients.map(\.address) == ["ha.old@example.org", "mai@example.org"])
        #expect(report.recipients.map(\.finalAddress) == ["ha@example.org", nil])
        #expect(report.recipients.map(\.action) == [.failed, .delayed])
        #expect(report.recipients.map { $0.status?.description } == ["5.1.1", "4.4.1"])
        #expect(report.recipients.first?.remoteServer == "mail.example.org")
        #expect(report.failures.map(\.address) == ["ha.old@example.org"])
    }

    @Test("in Exim's prose name the recipient and nobody from the returned message")
    func exim() throws {
        let report = try #require(DeliveryReport(try Self.read("bounce-exim.eml")))
        #expect(!report.isStandard)
        #expect(report.failures.map(\.address) == ["ha@example.org"])
        #expect(report.failures.first?.status?.description == "5.7.1")
        #expect(report.originalMessageID?.value == "invitation.s1.ha@convoke.example.org")
    }

    @Test("in qmail's prose name each recipient with its own status")
    func qmail() throws {
        let report = try #require(DeliveryReport(try Self.read("bounce-qmail.eml")))
        #expect(report.failures.map(\.address) == ["ha@example.org", "mai@example.org"])
        #expect(report.failures.map { $0.status?.description } == ["5.2.2", "5.1.1"])
        #expect(report.originalMessageID?.value == "invitation.s1.ha@convoke.example.org")
    }

    @Test(
        "are not found in other mail",
        arguments: ["reply-gmail.eml", "vacation.eml", "forwarded.eml", "itip-reply-google.eml", "complaint-arf.eml"])
    func others(_ name: String) throws {
        #expect(DeliveryReport(try Self.read(name)) == nil)
    }

    @Test("of complaints name the message")
    func complaint() throws {
        let report = try #require(FeedbackReport(try Self.read("complaint-arf.eml")))
        #expect(report.feedbackType == "abuse")
        #expect(report.recipients == ["ha@example.org"])
        #expect(report.originalMessageID?.value == "invitation.s1.ha@convoke.example.org")
        #expect(FeedbackReport(try Self.read("dsn-postfix.eml")) == nil)
    }

    static let codes: [(String, String?)] = [
        ("550 5.1.1 no such user", "5.1.1"), ("(#5.1.10)", "5.1.10"), ("status=4.2.2.", "4.2.2"),
        ("host 192.0.2.10 said no", nil), ("5.1", nil), ("15.1.1", nil), ("6.1.1", nil), ("5.1.1.1", nil), ("", nil),
        ("5..1", nil), ("version 2.0.1 said 5.7.1", "2.0.1"),
    ]

    @Test("have their status found in text", arguments: codes)
    func statuses(_ text: String, _ expected: String?) {
        #expect(EnhancedStatus.first(in: text)?.description == expected)
    }
}
