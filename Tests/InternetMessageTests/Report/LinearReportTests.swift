#if DEBUG
    import InternetMessage
    import Testing

    @Suite("The work of reading a bounce is linear")
    struct LinearReportTests {
        private static let head = "From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n\nSorry:\n\n"

        private static func steps(_ line: String, _ count: Int) -> Int {
            let mail = MailMessage(parsing: (head + String(repeating: line, count: count)).mail)
            return StepMeter.measure { _ = DeliveryReport(mail) }
        }

        @Test(
            "twice the text costs no more than twice the work, whatever the text is",
            arguments: [
                "<ha@example.org>: 550 5.1.1 User unknown\n", "user unknown 550 5.1.1 ", "@", "a@b.c ", "<<<<",
                "----- ",
                "Recipient: ha@example.org\n\n", "From: a\nTo: b\nSubject: c\n", "could not be delivered to: \n",
            ])
        func doubling(_ line: String) {
            let once = Self.steps(line, 100)
            #expect(once > 0)
            #expect(Self.steps(line, 200) <= once * 5 / 2 + 1_000)
        }
    }
#endif
