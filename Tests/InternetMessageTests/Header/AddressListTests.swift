import InternetMessage
import Testing

@Suite("An address list")
struct AddressListTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var expected: [Mailbox]
        var testDescription: String { text }

        init(_ text: String, _ expected: (String?, String)...) {
            self.text = text
            self.expected = expected.map { Mailbox(name: $0.0, address: $0.1) }
        }
    }

    static let cases = [
        Case("lan@example.org", (nil, "lan@example.org")),
        Case("<lan@example.org>", (nil, "lan@example.org")),
        Case("Lan <lan@example.org>, Hà <ha@example.org>", ("Lan", "lan@example.org"), ("Hà", "ha@example.org")),
        Case("\"Nguyễn, Lan\" <lan@example.org>", ("Nguyễn, Lan", "lan@example.org")),
        Case("\"Lan \\\"Bé\\\"\" <lan@example.org>", ("Lan \"Bé\"", "lan@example.org")),
        Case("Nguyen Thi Lan<lan@example.org>", ("Nguyen Thi Lan", "lan@example.org")),
        Case("lan@example.org (Nguyễn Lan)", ("Nguyễn Lan", "lan@example.org")),
        Case("lan@example.org (Lan (of the (third) cluster))", ("Lan (of the (third) cluster)", "lan@example.org")),
        Case("Lan (cô giáo) <lan@example.org>", ("Lan", "lan@example.org")),
        Case("=?UTF-8?B?Tmd1eeG7hW4gVGjhu4sgTGFu?= <lan@example.org>", ("Nguyễn Thị Lan", "lan@example.org")),
        Case("\"=?UTF-8?Q?Nguy=E1=BB=85n_Lan?=\" <lan@example.org>", ("Nguyễn Lan", "lan@example.org")),
        Case("=?UTF-8?Q?Lan, (MN 3)?= <lan@example.org>", ("Lan, (MN 3)", "lan@example.org")),
        Case("=?UTF-8?Q?Nguy=E1=BB=85n?= =?UTF-8?Q?_Lan?= <lan@example.org>", ("Nguyễn Lan", "lan@example.org")),
        // Names that should have been quoted
        Case("Nguyen, Lan <lan@example.org>", ("Nguyen, Lan", "lan@example.org")),
        Case("T.S. Nguyen Lan <lan@example.org>", ("T.S. Nguyen Lan", "lan@example.org")),
        Case("lan@example.org <lan@example.org>", ("lan@example.org", "lan@example.org")),
        Case("Lan lan@example.org", ("Lan", "lan@example.org")),
        Case("'Lan' <lan@example.org>", ("'Lan'", "lan@example.org")),
        // Obsolete and odd forms
        Case("Lan <@relay.example,@b.example:lan@example.org>", ("Lan", "lan@example.org")),
        Case("lan . nguyen @ example . org", (nil, "lan.nguyen@example.org")),
        Case("< lan@example.org >", (nil, "lan@example.org")),
        Case("\"lan nguyen\"@example.org", (nil, "\"lan nguyen\"@example.org")),
        Case("lan@[192.0.2.1]", (nil, "lan@[192.0.2.1]")),
        Case(", lan@example.org,, ha@example.org,", (nil, "lan@example.org"), (nil, "ha@example.org")),
        Case("Lan <lan@example.org", ("Lan", "lan@example.org")),
        Case("Lan <lan@example.org, Hà <ha@example.org>", ("Lan", "lan@example.org"), ("Hà", "ha@example.org")),
        Case("<<lan@example.org>>", (nil, "lan@example.org")),
        Case("mailto:lan@example.org", (nil, "lan@example.org")),
        Case("\"lan@example.org\"", (nil, "lan@example.org")),
        Case("lan+họp@example.org", (nil, "lan+họp@example.org")),
        Case("lan@example.org; ha@example.org", (nil, "lan@example.org"), (nil, "ha@example.org")),
        Case("Lan [mailto:lan@example.org]", ("Lan", "lan@example.org")),
        Case("Lan <mailto:lan@example.org>", ("Lan", "lan@example.org")),
        Case("Lan <SMTP:lan@example.org>", ("Lan", "lan@example.org")),
        Case("<lan@example.org> Lan", ("Lan", "lan@example.org")),
        Case("<lan@example.org> (Lan)", ("Lan", "lan@example.org")),
        Case("\"Lan\" lan@example.org", ("Lan", "lan@example.org")),
        Case("Lan lan@example.org; Hà <ha@example.org>", ("Lan", "lan@example.org"), ("Hà", "ha@example.org")),
        Case("lan(a)@(b)example(c).(d)org(Lan)", ("Lan", "lan@example.org")),
        Case("Lan (\\(bé\\)) <lan(x)@example.org(y)>", ("Lan", "lan@example.org")),
        Case("Lan\r\n\t<lan@\r\n example.org>", ("Lan", "lan@example.org")),
        Case("\"Lan\r\n Nguyen\" <lan@example.org>", ("Lan Nguyen", "lan@example.org")),
        Case("Lan <lan@example.org>>, <ha@example.org>", ("Lan", "lan@example.org"), (nil, "ha@example.org")),
        Case("\"Lan <lan@example.org>\" <lan@example.org>", ("Lan <lan@example.org>", "lan@example.org")),
        Case("\"Lan <lan@example.org>, ha@example.org", ("Lan", "lan@example.org"), (nil, "ha@example.org")),
        Case("Lan <lan@example.org.>", ("Lan", "lan@example.org")),
        Case("Lan <lan @ example . org>", ("Lan", "lan@example.org")),
        Case("Cụm: Lan <lan@example.org>, ha@example.org", ("Lan", "lan@example.org"), (nil, "ha@example.org")),
        Case("A: lan@example.org;, B: ha@example.org;", (nil, "lan@example.org"), (nil, "ha@example.org")),
        Case("<@a.example:@b.example:lan@example.org>", (nil, "lan@example.org")),
        Case("Lan <lan@học.example.vn>", ("Lan", "lan@học.example.vn")),
        Case("lan..nguyen.@docomo.example", (nil, "lan..nguyen.@docomo.example")),
        // Nothing to be had
        Case(""), Case("undisclosed-recipients:;"), Case("<>"), Case("Lan"), Case("@"), Case("((((("), Case("\"Lan"),
    ]

    @Test("gives its mailboxes", arguments: cases)
    func mailboxes(_ sample: Case) {
        #expect(AddressList.parse(sample.text).mailboxes == sample.expected)
    }

    @Test("keeps its groups")
    func groups() {
        let list = AddressList.parse("Cụm MN 3: Lan <lan@example.org>, ha@example.org;, mai@example.org")
        #expect(
            list.members == [
                .group(
                    name: "Cụm MN 3",
                    [Mailbox(name: "Lan", address: "lan@example.org"), Mailbox(address: "ha@example.org")]),
                .mailbox(Mailbox(address: "mai@example.org")),
            ])
    }

    @Test("compares without regard to case and knows the two sides of an address")
    func sides() {
        let mailbox = Mailbox(address: "Lan.Nguyen+Key@Example.ORG")
        #expect(mailbox.comparable == "lan.nguyen+key@example.org")
        #expect(mailbox.localPart == "Lan.Nguyen+Key")
        #expect(mailbox.domain == "Example.ORG")
        #expect(Mailbox(address: "lan").domain == nil)
    }

    @Test(
        "of hostile length is read in bounded work",
        arguments: ["(", "<", "\"", ",", "a,", "a@b,", ":", "=?a?q?", "a:b;", "[", "\\", "@", "."])
    func hostile(_ unit: String) {
        let text = String(repeating: unit, count: 10_000)
        #expect(AddressList.parse(text).mailboxes.count <= 10_000)
    }
}
