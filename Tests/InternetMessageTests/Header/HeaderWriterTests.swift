import InternetMessage
import Testing

@Suite("Writing header fields")
struct HeaderWriterTests {
    @Test(
        "a line end in a value is refused, never cleaned",
        arguments: ["a\r\nBcc: x@example.org", "a\nb", "a\rb", "a\0b", "a\u{7F}"])
    func injection(_ value: String) {
        var writer = HeaderWriter()
        #expect(throws: MailWritingError.controlCharacter(field: "Subject")) { try writer.add("Subject", text: value) }
        #expect(throws: MailWritingError.controlCharacter(field: "X")) { try writer.add("X", words: [value]) }
        #expect(throws: MailWritingError.controlCharacter(field: "To")) {
            try writer.add("To", mailboxes: [Mailbox(name: value, address: "lan@example.org")])
        }
        #expect(throws: MailWritingError.badAddress(field: "To")) {
            try writer.add("To", mailboxes: [Mailbox(address: value + "@example.org")])
        }
    }

    @Test(
        "what is no address is refused",
        arguments: [
            "", "@", "lan", "lan@", "@example.org", "a b@example.org", "a@b@example.org", "a,b@example.org",
            "a@example.org>", "<a@example.org", "a@exam ple.org", "a@[1.2.3", "\"a\"b\"@example.org",
            "a(b)@example.org",
            "a@example.org, b@example.org",
        ])
    func addresses(_ address: String) {
        var writer = HeaderWriter()
        #expect(throws: MailWritingError.badAddress(field: "To")) {
            try writer.add("To", mailboxes: [Mailbox(address: address)])
        }
    }

    @Test(
        "what is an address is written",
        arguments: [
            "a@example.org", "a.b+c@example.org", "\"a b\"@example.org", "a@[192.0.2.1]", "a@[IPv6:2001:db8::1]",
            "họp@ví-dụ.vn",
        ])
    func goodAddresses(_ address: String) throws {
        var writer = HeaderWriter()
        try writer.add("To", mailboxes: [Mailbox(name: "A", address: address)])
        #expect(writer.bytes.string == "To: A <\(address)>\r\n")
    }

    @Test(
        "names are written so that they come back",
        arguments: [
            "Lan", "Nguyễn Thị Lan", "Nguyen, Lan", "T.S. \"Lan\" (MN 3)", "a@b", "  two  blanks ", "=?x?q?y?=",
            "Back\\slash", "<>",
        ])
    func names(_ name: String) throws {
        var writer = HeaderWriter()
        let mailboxes = [Mailbox(name: name, address: "a@example.org"), Mailbox(name: "B", address: "b@example.org")]
        try writer.add("To", mailboxes: mailboxes)
        let header = MessageHeader.parse(writer.bytes[...]).header
        let read = header.first("To").map { AddressList.parse($0.body).mailboxes }
        #expect(read?.map(\.address) == ["a@example.org", "b@example.org"])
        #expect(read?.first?.name == name.trimmingBlanks)
    }

    @Test("lines are folded at 78 octets and never pass 998")
    func folding() throws {
        var writer = HeaderWriter()
        try writer.add("References", words: (0..<40).map { "<identifier.number.\($0)@example.org>" })
        let lines = writer.bytes.string.split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" <") })
        #expect(throws: MailWritingError.wordTooLong(field: "X")) {
            try writer.add("X", words: [String(repeating: "a", count: 999)])
        }
    }

    @Test("a list keeps its name and identifier")
    func listIdentifier() throws {
        let list = ListIdentifier(name: "Cụm MN 3", identifier: "cum-3.convoke.example.org")
        var writer = HeaderWriter()
        try writer.add(list)
        #expect(
            MessageHeader.parse(writer.bytes[...]).header.first("List-Id").flatMap { ListIdentifier.parse($0.body) }
                == list)
        for bad in ["", "a b", "a..b", "cụm.org", "a>b"] {
            #expect(throws: MailWritingError.badListIdentifier) { try writer.add(ListIdentifier(identifier: bad)) }
        }
    }

    @Test("only addresses may leave ASCII")
    func ascii() {
        var writer = HeaderWriter()
        #expect(throws: MailWritingError.notASCII(field: "X")) { try writer.add("X", words: ["cụm"]) }
    }

    @Test("a name that is none is refused", arguments: ["", "A B", "A:", "Ä", "A\n"])
    func fieldNames(_ name: String) {
        var writer = HeaderWriter()
        #expect(throws: MailWritingError.badFieldName(name)) { try writer.add(name, text: "x") }
    }
}

extension String {
    /// Blanks at the ends of a name have no meaning.
    fileprivate var trimmingBlanks: String {
        var inner = self[...]
        while inner.first == " " { inner.removeFirst() }
        while inner.last == " " { inner.removeLast() }
        return String(inner)
    }
}
