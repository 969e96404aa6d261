import InternetMessage
import Testing

@Suite("A header")
struct MessageHeaderTests {
    static func parse(_ text: String) -> ParsedHeader { MessageHeader.parse(text.mail[...]) }

    @Test("keeps order, names and raw octets, and writes back unchanged")
    func unchanged() {
        let bytes = "From: a@example.org\nSUBJECT : one\n\ttwo\n  three\nX-Empty:\nfrom: b@example.org\n\nBody\n".mail
        let parsed = MessageHeader.parse(bytes[...])
        #expect(parsed.defects == [])
        #expect(parsed.header.fields.map(\.name) == ["From", "SUBJECT", "X-Empty", "from"])
        #expect(parsed.header["Subject"] == "one\ttwo  three")
        #expect(parsed.header.all("FROM").count == 2)
        #expect(parsed.header["x-empty"] == "")
        #expect(parsed.header["absent"] == nil)
        #expect((parsed.header.bytes + "\n".mail + parsed.rest) == bytes)
    }

    @Test("is the same for LF, CRLF and the doubled CR of broken gateways", arguments: ["\n", "\r\n", "\r\r\n"])
    func lineEnds(_ end: String) {
        let text = ["From: a@example.org", "Subject: one", " two", "", "Body"].joined(separator: end)
        let parsed = MessageHeader.parse(Array(text.utf8)[...])
        #expect(parsed.header["subject"] == "one two")
        #expect(Array(parsed.rest).string == "Body")
        #expect(parsed.defects == [])
    }

    @Test("of a broken fold goes on when a field follows")
    func brokenFold() {
        let parsed = Self.parse("Subject: one\ntwo without a blank\nFrom: a@example.org\n\nBody\n")
        #expect(parsed.header["from"] == "a@example.org")
        #expect(parsed.header["subject"]?.contains("two without") == true)
        #expect(parsed.defects == [.brokenHeaderLine])
    }

    @Test("without an empty line ends where the text begins")
    func missingSeparator() {
        let parsed = Self.parse("Subject: one\nFrom: a@example.org\nEm đi được ạ\nLan\n")
        #expect(parsed.header.fields.count == 2)
        #expect(Array(parsed.rest).string.hasPrefix("Em đi được"))
        #expect(parsed.defects == [.missingHeaderSeparator])
    }

    @Test("passes over the From line of an mbox")
    func envelopeLine() {
        let parsed = Self.parse("From lan@example.org Tue Sep 14 08:00:00 2027\nSubject: one\n\nBody\n")
        #expect(parsed.header.fields.map(\.name) == ["Subject"])
        #expect(parsed.defects == [])
    }

    @Test("may have folds of blanks only, and may be closed by a line of blanks")
    func blankLines() {
        #expect(Self.parse("Subject: one\n \n two\n\nBody\n").header["subject"] == "one  two")
        let closed = Self.parse("Subject: one\n  \nxin chào các cô\n")
        #expect(Array(closed.rest).string.contains("xin chào"))
        #expect(closed.defects == [.missingHeaderSeparator])
    }

    @Test("that never ends is still a header", arguments: ["Subject: one", "Subject: one\n", "Subject: one\n two"])
    func unended(_ text: String) {
        let parsed = Self.parse(text)
        #expect(parsed.header["subject"]?.hasPrefix("one") == true)
        #expect(parsed.rest.isEmpty)
    }

    @Test("of a million lines is bounded, and the body is found behind it")
    func millionLines() {
        let line = "X-Fill: 1\n"
        let parsed = MessageHeader.parse(Array((String(repeating: line, count: 1_000_000) + "\nBody").utf8)[...])
        #expect(parsed.header.fields.count == ParseLimits.standard.headerFields)
        #expect(parsed.defects == [.headerTooLarge])
        #expect(Array(parsed.rest).string == "Body")
    }

    @Test("decodes encoded words of an unstructured field and raw 8-bit in any field")
    func text() {
        let parsed = Self.parse("Subject: =?utf-8?Q?Th=C6=B0_m=E1=BB=9Di?= thử\nX-Raw: họp cụm\n\n")
        #expect(parsed.header.first("Subject")?.text == "Thư mời thử")
        #expect(parsed.header["X-Raw"] == "họp cụm")
    }

    @Test("survives NUL octets and colons without names")
    func oddities() {
        let parsed = MessageHeader.parse(Array("Sub\0ject: a\n: nothing\nX-Z: a\0b\n\n".utf8)[...])
        #expect(parsed.header["X-Z"] == "ab" || parsed.header["X-Z"] == nil)
    }
}
