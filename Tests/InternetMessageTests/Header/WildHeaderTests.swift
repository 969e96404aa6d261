import InternetMessage
import Testing

/// Headers as broken gateways, scripts and old clients leave them: what can be had is had, and the defect is named.
@Suite("A header in the wild")
struct WildHeaderTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var bytes: [UInt8]
        /// What must be read of Subject, From and the body.
        var subject = "Họp"
        var from = "lan@example.org"
        var body = "Dạ có ạ"
        var defects: [MailDefect] = []

        init(
            _ name: String, _ text: String, subject: String = "Họp", from: String = "lan@example.org",
            body: String = "Dạ có ạ", _ defects: [MailDefect] = []
        ) {
            testDescription = name
            bytes = Array(text.utf8)
            (self.subject, self.from, self.body, self.defects) = (subject, from, body, defects)
        }
    }

    private static let rest = "Message-ID: <1@example.org>\r\nDate: Tue, 14 Sep 2027 08:00:00 +0700\r\n"
    private static let plain = "From: lan@example.org\r\nSubject: Họp\r\n" + rest + "\r\nDạ có ạ\r\n"

    static let samples: [Sample] = [
        Sample("as it should be", plain),
        Sample("with a byte order mark first", "\u{FEFF}" + plain, [.byteOrderMark]),
        Sample("with empty lines first", "\r\n\n\r\n" + plain, [.leadingEmptyLines]),
        Sample("with the line of an mbox first", "From lan@example.org Tue Sep 14 08:00:00 2027\r\n" + plain),
        Sample("with the quoted line of an mbox first", ">From lan@example.org Tue Sep 14 08:00:00 2027\n" + plain),
        Sample("with an mbox line behind empty ones", "\n\nFrom lan Tue Sep 14 2027\n" + plain, [.leadingEmptyLines]),
        Sample("with bare line feeds", plain.replacing("\r\n", with: "\n")),
        Sample("with bare carriage returns", plain.replacing("\r\n", with: "\r"), [.bareCarriageReturn]),
        Sample("with doubled carriage returns", plain.replacing("\r\n", with: "\r\r\n")),
        Sample(
            "with every line end there is",
            "From: lan@example.org\rSubject: Họp\n" + rest + "\nDạ có ạ\r\n", [.bareCarriageReturn]),
        Sample("with NUL in it", plain.replacing("Họp", with: "H\0ọp").replacing("Dạ", with: "Dạ\0"), [.nulOctet]),
        Sample(
            "folded everywhere",
            "From:\r\n lan\r\n\t@example\r\n .org\r\nSubject:\r\n Họp\r\n" + rest + "\r\nDạ có ạ\r\n"),
        Sample(
            "with a fold of blanks only",
            "From: lan@example.org\r\n \t \r\nSubject: Họp\r\n  \r\n" + rest + "\r\nDạ có ạ\r\n"),
        Sample(
            "with a fold whose blank got lost",
            "From: lan@example.org\r\nSubject: Họp cụm\r\ntháng chín\r\n" + rest + "\r\nDạ có ạ\r\n",
            subject: "Họp cụm tháng chín", [.brokenHeaderLine]),
        Sample(
            "with a line that is no field",
            "nonsense without colon\r\n" + plain, [.brokenHeaderLine]),
        Sample(
            "without an empty line before the body", plain.replacing("\r\n\r\n", with: "\r\n"),
            [.missingHeaderSeparator]),
        Sample("without a body", "From: lan@example.org\r\nSubject: Họp\r\n" + rest, body: ""),
        Sample(
            "with blanks before the colon and none behind",
            "FROM \t:lan@example.org\r\nsubject:Họp\r\n" + rest + "\r\nDạ có ạ\r\n"),
        Sample(
            "with an empty line in its middle",
            "From: lan@example.org\r\nSubject: Họp\r\n" + rest
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Dạ có ạ</p>\r\n",
            [.interruptedHeader]),
        Sample(
            "with fields twice, the first empty",
            "Subject:\r\nFrom: lan@example.org\r\nSubject: Họp\r\nMessage-ID:\r\nDate: x\r\n" + rest + "\r\nDạ có ạ\r\n"
        ),
        Sample("of one long line", "X-Long: \(String(repeating: "x", count: 100_000))\r\n" + plain),
        Sample("of many folds", "X-Long: \(String(repeating: "x\r\n ", count: 20_000))\r\n" + plain),
    ]

    @Test("gives what can be had", arguments: samples)
    func wild(_ sample: Sample) {
        let mail = MailMessage(parsing: sample.bytes)
        #expect(mail.subject == sample.subject)
        #expect(mail.from.map(\.address) == [sample.from])
        #expect(mail.body().string == sample.body)
        #expect(mail.defects == sample.defects)
        #expect(mail.messageID?.value == "1@example.org")
        #expect(mail.date != nil)
    }

    @Test("of raw octets is read in the charset that the body names")
    func rawOctets() {
        let head = Array("Subject: ".utf8) + [0xC4, 0xE3, 0xBA, 0xC3] + Array("\r\nFrom: ".utf8) + [0xC4, 0xE3]
        let mail = MailMessage(
            parsing: head + Array(" <a@b.example>\r\nContent-Type: text/plain; charset=gb2312\r\n\r\n".utf8)
                + [0xBA, 0xC3, 0x0A])
        #expect(mail.subject == "你好")
        #expect(mail.from.first?.name == "你")
        #expect(mail.body().string == "好")
    }

    @Test("of a message in UTF-16 is read", arguments: [[0xFF, 0xFE] as [UInt8], [0xFE, 0xFF]])
    func wide(_ mark: [UInt8]) {
        let units = Array("From: lan@example.org\r\nSubject: Họp\r\n\r\nDạ có ạ\r\n".utf16)
        let isLittle = mark[0] == 0xFF
        let bytes =
            mark
            + units.flatMap { unit in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return isLittle ? [low, high] : [high, low]
            }
        let mail = MailMessage(parsing: bytes)
        #expect(mail.subject == "Họp")
        #expect(mail.body().string == "Dạ có ạ")
        #expect(mail.defects.first == .wideCharacters)
    }

    @Test("with a forwarded header at the beginning of the body does not swallow it")
    func forwarded() {
        let mail = MailMessage(
            parsing:
                "From: lan@example.org\n\nFrom: Mai <mai@example.org>\nSubject: cũ\nTo: lan@example.org\n\nthư cũ\n"
                .mail)
        #expect(mail.subject.isEmpty)
        #expect(mail.body().string.hasPrefix("From: Mai"))
    }
}
