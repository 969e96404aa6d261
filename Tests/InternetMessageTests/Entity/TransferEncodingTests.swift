import InternetMessage
import Testing

@Suite("Transfer encodings")
struct TransferEncodingTests {
    static let base64: [(String, String, Bool)] = [
        ("", "", false), ("YQ==", "a", false), ("YWI=", "ab", false), ("YWJj", "abc", false),
        ("YW\r\nJj\n", "abc", false), (" Y W J j ", "abc", false),
        ("YQ==YWJj", "aabc", false),
        ("YWJj!YWJj", "abcabc", true), ("YWJjY", "abc", true), ("YWJjYQ", "abca", true), ("====", "", false),
        ("-_-_", "\u{FB}\u{FF}\u{BF}", false),
    ]

    @Test("base64 gives what can be had", arguments: base64)
    func decodeBase64(_ text: String, _ expected: String, _ isDamaged: Bool) {
        let decoded = Base64.decode(Array(text.utf8)[...])
        #expect(decoded.bytes == expected.unicodeScalars.map { UInt8($0.value) })
        #expect(decoded.isDamaged == isDamaged)
    }

    static let quotedPrintable: [(String, String, Bool)] = [
        ("a=3Db", "a=b", false), ("m=E1=BB=9Di", "mời", false), ("m=e1=bb=9di", "mời", false),
        ("one=\r\n two", "one two", false), ("one=\ntwo", "onetwo", false), ("one=  \r\ntwo", "onetwo", false),
        ("one  \r\ntwo\t\n", "one\r\ntwo\n", false), ("one=", "one", false), ("one=20\r\n", "one \r\n", false),
        ("a=b", "a=b", true), ("a=ZZ", "a=ZZ", true), ("=", "", false), ("100% = all", "100% = all", true),
        ("", "", false),
    ]

    @Test("quoted-printable gives what can be had", arguments: quotedPrintable)
    func decodeQuotedPrintable(_ text: String, _ expected: String, _ isDamaged: Bool) {
        let decoded = QuotedPrintable.decode(Array(text.utf8)[...])
        #expect(decoded.bytes.string == expected)
        #expect(decoded.isDamaged == isDamaged)
    }

    static let texts = [
        "", "a", "Kính gửi cô Lan,\r\n\r\nMời cô dự họp.\r\n", "ends with a blank \r\n and a tab\t\r\n",
        ".\r\n..\r\n.x\r\n",
        "From here\r\n", "=3D=\r\n", String(repeating: "ễ", count: 200) + "\r\n",
        String(repeating: "x", count: 500) + "\r\n",
        String(repeating: "x", count: 76) + "\r\n" + String(repeating: "y", count: 75) + " \r\n",
    ]

    @Test("what was encoded comes back", arguments: texts)
    func roundTrip(_ text: String) {
        let octets = Array(text.utf8)
        let quoted = QuotedPrintable.encode(octets[...])
        #expect(
            QuotedPrintable.decode(quoted[...]).bytes.string
                == (text.isEmpty || text.hasSuffix("\r\n") ? text : text + "\r\n"))
        let encoded = Base64.encodeLines(octets[...])
        #expect(Base64.decode(encoded[...]).bytes == octets)
        #expect(!Base64.decode(encoded[...]).isDamaged)
        for written in [quoted, encoded] {
            let lines = written.split(separator: 0x0A, omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.count <= 77 && $0.allSatisfy { $0 < 0x80 } })
            #expect(lines.allSatisfy { !$0.starts(with: Array("From ".utf8)) && $0.first != 0x2E })
        }
    }

    @Test("every octet comes back from base64")
    func allOctets() {
        for length in 0..<130 {
            let octets = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ length) }
            #expect(Base64.decode(Array(Base64.encode(octets[...]).utf8)[...]).bytes == octets)
        }
    }

    @Test("names are read as they are misspelt")
    func names() {
        func parse(_ text: String) -> TransferEncoding? { TransferEncoding.parse(Array(text.utf8)[...]) }
        #expect(parse("BASE64") == .base64)
        #expect(parse("Quoted-Printable (really)") == .quotedPrintable)
        #expect(parse("\"8bit\"") == .eightBit)
        #expect(parse("") == .sevenBit)
        #expect(parse("x-uuencode") == .uuencode)
        #expect(parse("x-yencode") == nil)
    }
}
