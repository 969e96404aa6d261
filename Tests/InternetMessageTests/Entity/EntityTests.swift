import InternetMessage
import Testing

@Suite("The tree of parts")
struct EntityTests {
    static func parse(_ text: String, limits: ParseLimits = .standard) -> ParsedEntity {
        Entity.parse(text.mail[...], limits: limits)
    }

    static func body(_ entity: Entity?) -> String { entity.map { Array($0.body).string } ?? "nil" }

    static let nested = """
        Content-Type: multipart/mixed; boundary=a

        preamble
        --a
        Content-Type: multipart/alternative; boundary="a b"

        --a b
        Content-Type: text/plain

        one
        --a b
        Content-Type: text/html

        two

        --a b--
        --a\u{20}
        Content-Type: image/png

        three
        --a--
        epilogue
        --a
        """

    @Test("is read with its parts, preamble and epilogue left out")
    func nestedMultiparts() {
        let parsed = Self.parse(Self.nested)
        #expect(parsed.defects == [])
        #expect(
            parsed.entity.all().map(\.contentType.mediaType)
                == ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "image/png"])
        #expect(Self.body(parsed.entity.parts.first?.parts.first) == "one")
        #expect(Self.body(parsed.entity.parts.first?.parts.last) == "two\r\n")
        #expect(Self.body(parsed.entity.parts.last) == "three")
    }

    @Test("survives a multipart that is cut off at any octet")
    func cutOff() {
        let bytes = Self.nested.mail
        for length in bytes.indices {
            let parsed = Entity.parse(bytes[..<length])
            #expect(parsed.entity.all().count <= 6)
        }
        let cut = Self.parse(Self.nested.replacing("--a b--\n", with: "").replacing("--a--\n", with: ""))
        #expect(cut.entity.all().count == 6 || cut.entity.all().count == 5)
        #expect(cut.defects.contains(.missingClosingBoundary))
    }

    @Test("ends an inner multipart where the outer one goes on")
    func outerBoundaryClosesInner() {
        let parsed = Self.parse(
            """
            Content-Type: multipart/mixed; boundary=out

            --out
            Content-Type: multipart/alternative; boundary=in

            --in

            one
            --out
            Content-Type: text/html

            two
            --out--
            """)
        #expect(parsed.entity.parts.map(\.contentType.mediaType) == ["multipart/alternative", "text/html"])
        #expect(Self.body(parsed.entity.parts.first?.parts.first) == "one")
        #expect(parsed.defects == [.missingClosingBoundary])
    }

    @Test("tells boundaries apart that begin alike")
    func prefixes() {
        let parsed = Self.parse(
            """
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: multipart/mixed; boundary=x--y

            --x--y

            one
            --x--y--
            --x

            two
            --x--
            """)
        #expect(parsed.entity.parts.count == 2)
        #expect(Self.body(parsed.entity.parts.first?.parts.first) == "one")
        #expect(parsed.defects == [])
    }

    @Test(
        "guesses the boundary when none, or a wrong one, is named",
        arguments: ["", "; boundary=\"\"", "; boundary=other"])
    func guessedBoundary(_ parameter: String) {
        let parsed = Self.parse(
            "Content-Type: multipart/mixed\(parameter)\n\n--real\nContent-Type: text/plain\n\none\n--real\nContent-Type: text/html\n\ntwo\n--real--\n"
        )
        #expect(parsed.entity.parts.map(\.contentType.mediaType) == ["text/plain", "text/html"])
        #expect(parsed.defects == [.missingBoundary])
    }

    @Test("takes a multipart without any boundary for plain text")
    func noBoundary() {
        let parsed = Self.parse("Content-Type: multipart/mixed\n\nEm đi được ạ\n")
        #expect(parsed.defects == [.missingBoundary])
        #expect(Self.body(parsed.entity.parts.first) == "Em đi được ạ\r\n")
    }

    @Test("has messages inside messages, also encoded ones")
    func messages() {
        let inner = "Subject: inner\nContent-Type: text/plain\n\ntext\n"
        let plain = Self.parse("Content-Type: message/rfc822\n\n" + inner)
        let encoded = Self.parse(
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + Base64.encode(inner.mail[...]))
        for parsed in [plain, encoded] {
            #expect(parsed.defects == [])
            #expect(parsed.entity.all(includingMessages: true).last?.header["subject"] == "inner")
            #expect(parsed.entity.all().count == 1)
        }
    }

    @Test("is read no deeper than the limit")
    func deepNesting() {
        var text = ""
        for level in 0..<10_000 { text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
        let parsed = Self.parse(text + "\nbottom")
        #expect(parsed.defects.contains(.tooDeep))
        #expect(parsed.entity.all().count <= ParseLimits.standard.depth + 1)
        let messages = Self.parse(String(repeating: "Content-Type: message/rfc822\n\n", count: 10_000))
        #expect(messages.defects.contains(.tooDeep))
    }

    @Test("has no more parts than the limit")
    func manyParts() {
        let text =
            "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 20_000) + "--b--\n"
        let parsed = Self.parse(text)
        #expect(parsed.defects == [.tooManyParts])
        #expect(parsed.entity.parts.count == ParseLimits.standard.parts - 1)
    }

    @Test("of an empty or too large message says so")
    func sizes() {
        #expect(Entity.parse([]).defects == [.emptyMessage])
        let large = Self.parse("Subject: a\n\n0123456789", limits: ParseLimits(messageBytes: 20))
        #expect(large.defects == [.messageTooLarge])
        #expect(large.entity.body.count == 6)
    }

    @Test("of every fixture gives its octets back unchanged", arguments: FixtureFolder.messages)
    func fixtures(_ name: String) throws {
        let bytes = try FixtureFolder.bytes(name)
        let entity = Entity.parse(bytes[...]).entity
        let separator = bytes.count - entity.header.bytes.count - entity.body.count
        #expect(Array(bytes.prefix(entity.header.bytes.count)) == entity.header.bytes)
        #expect(separator >= 0)
    }
}
