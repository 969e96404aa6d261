import Curl
import Foundation
import Testing

@Suite struct `IMAP responses` {
    /// All responses in `text`, fed in chunks of `step` bytes.
    private func read(_ text: String, step: Int = .max, line: Int = 1000, literal: Int = 1000) throws -> [IMAPResponse]
    {
        var reader = IMAPResponseReader(maximumLineBytes: line, maximumLiteralBytes: literal)
        var responses: [IMAPResponse] = []
        var rest = Data(text.utf8)
        while !rest.isEmpty {
            reader.feed(Data(rest.prefix(step)))
            rest = Data(rest.dropFirst(step))
            while let bytes = try reader.next() { responses.append(try IMAPResponse(bytes)) }
        }
        return responses
    }

    @Test(
        "each form is read",
        arguments: [
            ("* OK ready\r\n", .status(tag: nil, .ok, code: nil, text: "ready")),
            (
                "* OK [UIDVALIDITY 3857529045] UIDs valid\r\n",
                .status(
                    tag: nil, .ok, code: IMAPResponseCode(name: "UIDVALIDITY", argument: "3857529045"),
                    text: "UIDs valid")
            ),
            (
                "a1 no [trycreate] none\r\n",
                .status(tag: "a1", .no, code: IMAPResponseCode(name: "TRYCREATE"), text: "none")
            ),
            ("C12 OK\r\n", .status(tag: "C12", .ok, code: nil, text: "")),
            ("* BYE bye\r\n", .status(tag: nil, .bye, code: nil, text: "bye")),
            ("+ idling\r\n", .continuation("idling")),
            ("+\r\n", .continuation("")),
            ("* 23 EXISTS\r\n", .exists(23)),
            ("* 3 expunge\r\n", .expunge(3)),
            ("* 1 RECENT\r\n", .other("RECENT")),
            ("* CAPABILITY IMAP4rev1 idle AUTH=PLAIN\r\n", .capability(["IMAP4REV1", "IDLE", "AUTH=PLAIN"])),
            (#"* FLAGS (\Seen \Answered)"# + "\r\n", .other("FLAGS")),
            (
                #"* 12 FETCH (UID 7 FLAGS (\Seen $Own) INTERNALDATE "17-Jul-1996 02:44:25 -0700" RFC822.SIZE 4286)"#
                    + "\r\n",
                .fetch(
                    sequence: 12,
                    [
                        "UID": .atom("7"), "FLAGS": .list([.atom("\\Seen"), .atom("$Own")]),
                        "INTERNALDATE": .string(Data("17-Jul-1996 02:44:25 -0700".utf8)), "RFC822.SIZE": .atom("4286"),
                    ])
            ),
            (
                "* 1 FETCH (BODY[HEADER.FIELDS (TO CC)]<0> NIL UID 3)\r\n",
                .fetch(sequence: 1, ["BODY[HEADER.FIELDS (TO CC)]": .nothing, "UID": .atom("3")])
            ),
            (
                "* 1 FETCH (BODY[]<0> {11}\r\na\r\n)* {3}\r\n UID 3)\r\n",
                .fetch(sequence: 1, ["BODY[]": .string(Data("a\r\n)* {3}\r\n".utf8)), "UID": .atom("3")])
            ),
            ("* 1 FETCH (X \"a\\\"b\\\\c\")\r\n", .fetch(sequence: 1, ["X": .string(Data("a\"b\\c".utf8))])),
            ("* 1 FETCH (X {0}\r\n)\r\n", .fetch(sequence: 1, ["X": .string(Data())])),
            ("* 1 FETCH (X ~{1}\r\n()\r\n", .fetch(sequence: 1, ["X": .string(Data("(".utf8))])),
            ("* 1 FETCH ()\n", .fetch(sequence: 1, [:])),
        ] as [(String, IMAPResponse)])
    func forms(_ text: String, _ expected: IMAPResponse) throws {
        #expect(try read(text) == [expected])
        #expect(try read(text, step: 1) == [expected])
        #expect(try read(text + "* 5 EXISTS\r\n" + text, step: 7) == [expected, .exists(5), expected])
    }

    @Test(
        "what is not a response is an error and not a crash",
        arguments: [
            "\r\n", "*\r\n", "a1\r\n", "a1 PERHAPS\r\n", "* 1 FETCH\r\n", "* 1 FETCH (UID\r\n", "* 1 FETCH (\"a\r\n",
            "* 1 FETCH ((a) b)\r\n", "* 1 FETCH )\r\n", "* 1 FETCH (X " + String(repeating: "(", count: 100) + "\r\n",
            "* 1 FETCH (X {99999999999}\r\n", "* 1 FETCH (X {1001}\r\n", String(repeating: "x", count: 1001),
            "* 1 FETCH (X {600}\r\n" + String(repeating: "a", count: 600) + " Y {600}\r\n",
        ])
    func errors(_ text: String) {
        #expect(throws: IMAPSyntaxError.self) { try read(text) }
        #expect(throws: IMAPSyntaxError.self) { try read(text, step: 1) }
    }

    @Test("a flood of small values is bounded")
    func flood() {
        let text = "* 1 FETCH (" + String(repeating: "a ", count: 30_000) + ")\r\n"
        #expect(throws: IMAPSyntaxError.self) { try read(text, line: 100_000) }
    }

    @Test(
        "mailbox names go out in modified UTF-7",
        arguments: [
            ("INBOX", #""INBOX""#), ("a b", #""a b""#), ("A&B", #""A&-B""#), (#"x"\"#, #""x\"\\""#),
            ("Đã xử lý", #""&ARAA4w- x&Hu0- l&AP0-""#), ("台北", #""&U,BTFw-""#), ("😀", #""&2D3eAA-""#),
        ])
    func names(_ name: String, _ wire: String) {
        #expect(IMAPMailboxName.quoted(name) == wire)
    }

    @Test("a name that could hold a command is none", arguments: ["", "a\r\nb", "a\nb", "\u{0}", "a\u{7F}"])
    func badNames(_ name: String) {
        #expect(IMAPMailboxName.quoted(name) == nil)
    }

    @Test(
        "an internal date is an instant",
        arguments: [
            ("17-Jul-1996 02:44:25 -0700", 837_596_665.0), (" 1-Jan-1970 00:00:00 +0000", 0),
            ("01-Jan-1970 07:00:00 +0700", 0), ("29-Feb-2024 23:59:59 +0000", 1_709_251_199),
            ("01-Mar-2000 00:00:00 +0000", 951_868_800), ("31-Dec-1969 23:59:59 +0000", -1),
        ])
    func dates(_ text: String, _ seconds: Double) {
        #expect(IMAPDate.parse(text)?.timeIntervalSince1970 == seconds)
    }

    @Test("what is no date is none", arguments: ["", "now", "32-Jan-2024 00:00:00 +0000", "1-Foo-2024 00:00:00 +0000"])
    func badDates(_ text: String) {
        #expect(IMAPDate.parse(text) == nil)
    }
}
