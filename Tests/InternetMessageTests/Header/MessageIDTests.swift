import InternetMessage
import Testing

@Suite("Message identifiers")
struct MessageIDTests {
    static let lists: [(String, [String])] = [
        ("<a@example.org>", ["a@example.org"]),
        ("<a@example.org> <b@example.org>\r\n\t<c@example.org>", ["a@example.org", "b@example.org", "c@example.org"]),
        ("<a@example.org><b@example.org>,<a@example.org>", ["a@example.org", "b@example.org"]),
        ("<a.very.long.one\r\n @example.org>", ["a.very.long.one@example.org"]),
        ("Your message of Tue, 14 Sep <a@example.org> (comment)", ["a@example.org"]),
        ("a@example.org b@example.org", ["a@example.org", "b@example.org"]),
        ("<a@example.org> <cut@exam", ["a@example.org", "cut@exam"]),
        ("<no-at-sign>", ["no-at-sign"]),
        ("", []), ("<>", []), ("<<<>>>", []), ("nothing here", []),
    ]

    @Test("are read in order, once each, whatever stands around them", arguments: lists)
    func list(_ text: String, _ expected: [String]) {
        #expect(MessageID.list(Array(text.utf8)[...]).map(\.value) == expected)
    }

    @Test("hold no blank, bracket or line end", arguments: ["", "a b", "a\r\nBcc: x", "a>b", "<a@b>"])
    func refused(_ value: String) {
        #expect(MessageID(value) == nil)
    }

    @Test("have two sides")
    func sides() throws {
        let id = try #require(MessageID("kind.occ.person@example.org"))
        #expect(id.leftPart == "kind.occ.person")
        #expect(id.domain == "example.org")
        #expect(id.description == "<kind.occ.person@example.org>")
    }
}
