import InternetMessage
import Testing

@Suite("Bounces of many servers")
struct BounceTableTests {
    @Test("name every recipient with action and status, and nobody else", arguments: try BounceSample.all())
    func recipients(_ sample: BounceSample) {
        #expect(sample.found == sample.expected)
    }

    static let returned = [
        "----- Original message -----\nTo: stranger@example.org\n\n<stranger@example.org>: 550 5.1.1 User unknown\n",
        "Received: from a by b\nTo: stranger@example.org\n\nRecipient: stranger@example.org\n550 5.1.1 User unknown\n",
        "From: hop@convoke.example.org\nTo: stranger@example.org\nSubject: x\n\n  stranger@example.org\n  User unknown\n",
    ]

    @Test("never name anybody from the returned message", arguments: returned)
    func returnedMessage(_ returned: String) throws {
        for var sample in try BounceSample.all() where !sample.expected.isEmpty {
            sample.message += "\n\n\(returned)".mail
            #expect(sample.found == sample.expected, "\(sample)")
        }
    }

    @Test("never name the reader or the writer of the report")
    func strangers() throws {
        for sample in try BounceSample.all() {
            let mail = MailMessage(parsing: sample.message)
            let people = Set((mail.from + mail.to).map(\.comparable))
            #expect(DeliveryReport(mail)?.recipients.contains { people.contains($0.address.lowercased()) } != true)
        }
    }

    @Test("cost no more for a body of one endless line, or of nothing but addresses")
    func limits() {
        let head = "From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n\n"
        let line = String(repeating: "user unknown 550 5.1.1 ", count: 20_000)
        #expect(DeliveryReport(MailMessage(parsing: (head + line).mail)) == nil)
        let many = (0..<2_000).map { "<a\($0)@example.org>: 550 5.1.1 user unknown" }.joined(separator: "\n")
        let found = DeliveryReport(MailMessage(parsing: (head + many).mail))?.recipients.count ?? 0
        #expect((1...1_000).contains(found))
    }
}
