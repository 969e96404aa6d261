import InternetMessage
import Testing

/// Bodies whose transfer encoding was damaged, mislabelled or is older than MIME.
@Suite("A body whose encoding is damaged")
struct DamagedEncodingTests {
    private static func read(_ fields: String, _ body: String) -> MailMessage {
        MailMessage(
            parsing: "From: a@b.example\nDate: 14 Sep 2027 08:00 +0700\nMessage-ID: <1@a>\n\(fields)\n\n\(body)".mail)
    }

    private static let utf8 = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "

    /// Encoding, body, what is to be read, the defects.
    static let bodies: [(String, String, String, [MailDefect])] = [
        // Quoted-printable
        ("quoted-printable", "D=E1=BA=A1 c=C3=B3=\n =E1=BA=A1=\n", "Dạ có ạ", []),
        ("quoted-printable", "D=e1=ba=a1 c=c3=b3=20=E1=BA=A1", "Dạ có ạ", []),
        ("quoted-printable", "Dạ c=C3=B3 ạ", "Dạ có ạ", []),
        ("quoted-printable", "D=E1=BA=A1 c=C3=B3 = =E1=BA=A1 =", "Dạ có = ạ ", [.damagedQuotedPrintable]),
        ("quoted-printable", "D=E1=BA=A1 c=C3=B3 =E1=BA=A1 100%=", "Dạ có ạ 100%", []),
        (
            "quoted-printable", "\(String(repeating: "D=E1=BA=A1 ", count: 2_000))",
            String(repeating: "Dạ ", count: 1_999) + "Dạ", []
        ),
        ("quoted-printable", "D=E1=BA=\n=A1 c=C3=\n=B3 ạ", "Dạ có ạ", []),
        ("quoted-printable", "D=E1=BA=A1 =C3=B3 =3D3D =E", "Dạ ó =3D =E", [.damagedQuotedPrintable]),
        // Base64
        ("base64", "ROG6oSBjw7Mg4bqh", "Dạ có ạ", []),
        ("base64", "ROG6o\nSBjw7Mg\n 4bqh\n\n", "Dạ có ạ", []),
        ("base64", "RA==4bqhIGPDsw==IOG6oQ==", "Dạ có ạ", []),
        ("base64", "ROG6oSBj*w7Mg!4bqh", "Dạ có ạ", [.damagedBase64]),
        ("base64", "ROG6oSBjw7Mg4bqhCg", "Dạ có ạ", [.damagedBase64]),
        ("base64", "ROG6oSBjw7Mg4bqhCg==\n-- \nNhóm cụm, http://example.org/list", "Dạ có ạ", [.damagedBase64]),
        ("base64", "ROG6oSBjw7Mg4bqhC===", "Dạ có ạ", [.damagedBase64]),
        ("base64", "Dạ em đi được, chị nhé. Em cảm ơn.", "Dạ em đi được, chị nhé. Em cảm ơn.", [.mislabelledEncoding]),
        ("base64", "I shall be there, thank you.", "I shall be there, thank you.", [.mislabelledEncoding]),
        ("base64", "", "", []),
        // Without label, or with one that nobody knows
        (
            "7bit",
            "ROG6oSBjw7Mg4bqhLCBk4bqhIGPDsyDhuqEsIGThuqEgY8OzIOG6oSwgZOG6oSBjw7Mg4bqhLCBk4bqhIGPDsyDh\nuqEsIGThuqEgY8OzIOG6oQ==\n",
            "Dạ có ạ, dạ có ạ, dạ có ạ, dạ có ạ, dạ có ạ, dạ có ạ", [.mislabelledEncoding]
        ),
        (
            "8bit", "D=E1=BA=A1 c=C3=B3 =E1=BA=A1 =E1=BB=8Dp c=E1=BB=A5m=\n nh=C3=A9", "Dạ có ạ ọp cụm nhé",
            [.mislabelledEncoding]
        ),
        ("8bit", "a =3D b, and 1 =2 is wrong", "a =3D b, and 1 =2 is wrong", []),
        ("x-nonsense", "Dạ có ạ", "Dạ có ạ", [.unknownTransferEncoding]),
        ("quoted-printable; charset=x", "D=E1=BA=A1", "Dạ", []),
        ("BASE64 (really)", "ROG6oQ==", "Dạ", []),
        ("x-uuencode", "begin 644 a.txt\n-1.&ZH2!CP[,@X;JA\"@\n`\nend\n", "Dạ có ạ", []),
    ]

    @Test("gives what can be had", arguments: bodies)
    func damaged(_ encoding: String, _ body: String, _ text: String, _ defects: [MailDefect]) {
        let mail = Self.read(Self.utf8 + encoding, body)
        #expect(mail.body().string == text.trimmingTrailingBlanks)
        #expect(mail.defects == defects)
    }

    @Test("of old mail carries files between its lines (uuencode)")
    func uuencoded() {
        let mail = Self.read(
            "Subject: x",
            "Gửi chị\nbegin 644 kế hoạch.txt\n#86)C\n`\nend\nEm Lan\nbegin 755 b.bin\n#86)C\n#86)C\n`\nend\n")
        #expect(mail.body().string == "Gửi chị\nEm Lan")
        #expect(mail.attachments.map(\.filename) == ["kế hoạch.txt", "b.bin"])
        #expect(mail.attachments.map(\.size) == [3, 6])
        let prose = Self.read("Subject: x", "begin 644 words here\nthe meeting at nine o'clock\nend\n")
        #expect(prose.body().string == "begin 644 words here\nthe meeting at nine o'clock\nend")
        let torn = Self.read("Subject: x", "Dạ\nbegin 644 a.txt\n#86)C\n#86)C\n")
        #expect(torn.body().string == "Dạ")
        #expect(torn.attachments.map(\.size) == [6])
        #expect(torn.defects == [.damagedUuencode])
    }

    /// Parameters, text, lines.
    static let flowed: [(String, String, [BodyLine])] = [
        ("", "one \ntwo\n", [BodyLine("one two")]),
        ("; delsp=yes", "one \ntwo\n", [BodyLine("onetwo")]),
        ("; DelSp=\"Yes\"", "dài \n ra\n", [BodyLine("dàira")]),
        ("", " >not quoted\n From here\n  two\n", [BodyLine(" >not quoted"), BodyLine("From here"), BodyLine(" two")]),
        (
            "", "> a \n> b\n>> c \n> d\n",
            [BodyLine("a b", quoteDepth: 1), BodyLine("c", quoteDepth: 2), BodyLine("d", quoteDepth: 1)]
        ),
        ("", ">>> a\n> > > b\n", [BodyLine("a", quoteDepth: 3), BodyLine("b", quoteDepth: 3)]),
        ("", "end \n-- \nLan\n", [BodyLine("end"), BodyLine("-- "), BodyLine("Lan")]),
        (
            "", "> end \n> -- \n> Lan\n",
            [BodyLine("end", quoteDepth: 1), BodyLine("-- ", quoteDepth: 1), BodyLine("Lan", quoteDepth: 1)]
        ),
        ("", "a \n\nb \n", [BodyLine("a"), BodyLine(""), BodyLine("b")]),
        ("", "torn ", [BodyLine("torn")]),
        ("", " \n \na", [BodyLine(""), BodyLine(""), BodyLine("a")]),
    ]

    @Test("flows as RFC 3676 has it", arguments: flowed)
    func flows(_ parameters: String, _ text: String, _ lines: [BodyLine]) {
        let mail = Self.read("Content-Type: text/plain; charset=utf-8; format=Flowed\(parameters)", text)
        #expect(mail.body().lines == lines)
    }
}

extension String {
    /// Without the blanks with which a line ends.
    fileprivate var trimmingTrailingBlanks: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
