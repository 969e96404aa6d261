import InternetMessage
import Testing

/// Trees of parts as they are broken in the wild: what is said comes out, what is carried along is listed, and the
/// defect is named.
@Suite("A structure in the wild")
struct WildStructureTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var text: String
        var body: String
        var files: [String] = []
        var defects: [MailDefect] = []

        init(
            _ name: String, _ text: String, body: String = "Dạ có ạ", files: [String] = [], _ defects: [MailDefect] = []
        ) {
            testDescription = name
            (self.text, self.body, self.files, self.defects) = (text, body, files, defects)
        }
    }

    private static func mixed(_ parameter: String, _ body: String) -> String {
        "MIME-Version: 1.0\nContent-Type: multipart/mixed\(parameter)\n\n\(body)"
    }
    private static let text = "Content-Type: text/plain; charset=utf-8\n\nDạ có ạ\n"
    private static let file =
        "Content-Type: application/pdf; name=plan.pdf\nContent-Transfer-Encoding: base64\n\nYWJj\n"
    private static let pdf = "plan.pdf application/pdf 3"

    static let samples: [Sample] = [
        Sample("as it should be", mixed("; boundary=b", "--b\n\(text)--b\n\(file)--b--\n"), files: [pdf]),
        // Boundaries
        Sample(
            "closing boundary missing", mixed("; boundary=b", "--b\n\(text)--b\n\(file)"), files: [pdf],
            [.missingClosingBoundary]),
        Sample(
            "cut off in the header of a part", mixed("; boundary=b", "--b\n\(text)--b\nContent-Type: applic"),
            [.malformedContentType, .missingClosingBoundary]),
        Sample(
            "first boundary missing", mixed("; boundary=b", "\(text)--b\n\(file)--b--\n"), files: [pdf],
            [.missingFirstBoundary]),
        Sample(
            "no boundary parameter", mixed("", "--b\n\(text)--b\n\(file)--b--\n"), files: [pdf], [.missingBoundary]),
        Sample(
            "another boundary than the parameter", mixed("; boundary=x", "--b\n\(text)--b\n\(file)--b--\n"),
            files: [pdf], [.missingBoundary]),
        Sample(
            "another boundary, parts without header", mixed("; boundary=x", "--b\n\nDạ có ạ\n--b--\n"),
            [.missingBoundary]),
        Sample(
            "boundary with blanks behind it", mixed("; boundary=\"b  \"", "--b\n\(text)--b\n\(file)--b--\n"),
            files: [pdf]),
        Sample(
            "boundary with signs of its own",
            mixed("; boundary=\"=_(b):?+'/, .b\"", "--=_(b):?+'/, .b\n\(text)--=_(b):?+'/, .b--\n")),
        Sample(
            "boundary not quoted, with signs",
            mixed("; boundary=----=_Part_1.2", "------=_Part_1.2\n\(text)------=_Part_1.2--\n")),
        Sample(
            "boundary with its hyphens in the parameter", mixed("; boundary=--b", "--b\n\(text)--b--\n"),
            [.missingBoundary]),
        Sample(
            "boundaries of which one begins the other",
            mixed(
                "; boundary=b",
                "--b\nContent-Type: multipart/alternative; boundary=bb\n\n--bb\n\(text)--bb\nContent-Type: text/html\n\n<p>x\n--bb--\n--b\n\(file)--b--\n"
            ),
            files: [pdf]),
        Sample(
            "one boundary for two levels",
            mixed(
                "; boundary=b",
                "--b\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\(text)--b--\n--b\n\(file)--b--\n"),
            files: [pdf]),
        Sample(
            "a line like a boundary in the text",
            mixed("; boundary=b", "--b\nContent-Type: text/plain; charset=utf-8\n\nDạ\n--bx\n-- b\n--\nạ\n--b--\n"),
            body: "Dạ\n--bx\n-- b\n--\nạ"),
        Sample(
            "text before and behind the parts",
            mixed("; boundary=b", "This is a message in MIME.\n--b\n\(text)--b--\nĐã quét virus\n")),
        Sample("no part at all", mixed("; boundary=b", "Dạ có ạ\n"), [.missingBoundary]),
        Sample("an empty part", mixed("; boundary=b", "--b\n--b\n\(text)--b--\n")),
        // Types
        Sample(
            "no type at all, though it has parts", "From: a@b.example\n\n--b\n\(text)--b\n\(file)--b--\n", files: [pdf],
            [.unlabelledMultipart]),
        Sample(
            "plain text that has parts",
            "Content-Type: text/plain\n\nThis is a multi-part message in MIME format.\n\n--b\n\(text)--b\n\(file)--b--\n",
            files: [pdf], [.unlabelledMultipart]),
        Sample("no type, text with hyphens", "From: a@b.example\n\n--b\nDạ\n--b--\n", body: "--b\nDạ\n--b--"),
        Sample("a type that nobody knows", "Content-Type: text/weird; charset=utf-8\n\nDạ có ạ\n"),
        Sample("a type without subtype", "Content-Type: text; charset=utf-8\n\nDạ có ạ\n"),
        Sample("a type of rubbish", "Content-Type: =?;;\n\nDạ có ạ\n", [.malformedContentType]),
        Sample("two types", "Content-Type: text/plain; charset=utf-8\nContent-Type: image/png\n\nDạ có ạ\n"),
        Sample(
            "a whole multipart in base64",
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n"
                + Base64.encode("--b\n\(text)--b\n\(file)--b--\n".mail[...]) + "\n",
            files: [pdf], [.encodedMultipart]),
        // Messages inside
        Sample(
            "a message in base64",
            mixed(
                "; boundary=b",
                "--b\n\(text)--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
                    + Base64.encode("Subject: trong\n\nbên trong\n".mail[...]) + "\n--b--\n"),
            files: ["nil message/rfc822 30"]),
        Sample(
            "a digest",
            "Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: 1\n\nmột\n--b\n\nSubject: 2\n\nhai\n--b--\n",
            body: "", files: ["nil message/rfc822 19", "nil message/rfc822 17"]),
        Sample(
            "nothing but a message",
            "Content-Type: message/rfc822\n\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\nDạ có ạ\n"),
        Sample(
            "the first piece of a message",
            "Content-Type: message/partial; id=\"a@b\"; number=1; total=2\n\nContent-Type: text/plain; charset=utf-8\n\nDạ có ạ\n",
            [.partialMessage]),
        Sample(
            "another piece of a message", "Content-Type: message/partial; id=\"a@b\"; number=2\n\nDạ có ạ\n",
            [.partialMessage]),
        Sample(
            "a body that lies elsewhere",
            mixed(
                "; boundary=b",
                "--b\n\(text)--b\nContent-Type: message/external-body; access-type=URL; URL=\"https://example.org/x\"\n\nContent-Type: image/png\n\n--b--\n"
            ),
            files: ["nil message/external-body 25"]),
        // Signed and sealed
        Sample(
            "signed",
            "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b\n\n--b\n\(text)--b\nContent-Type: application/pgp-signature; name=signature.asc\n\nx\n--b--\n",
            files: ["signature.asc application/pgp-signature 1"]),
        Sample(
            "sealed",
            "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nxyz\n--b--\n",
            body: "", files: ["nil application/pgp-encrypted 10", "nil application/octet-stream 3"], [.encrypted]),
        Sample(
            "sealed by S/MIME",
            "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nYWJj\n",
            body: "", files: ["smime.p7m application/pkcs7-mime 3"], [.encrypted]),
        Sample(
            "signed by S/MIME, and not to be read",
            "Content-Type: application/x-pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nYWJj\n",
            body: "", files: ["smime.p7m application/x-pkcs7-mime 3"], [.opaqueSignature]),
        Sample(
            "in the envelope of Outlook",
            "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\nYWJj\n",
            body: "", files: ["winmail.dat application/ms-tnef 3"], [.opaqueContainer]),
        // What is said, and what is carried along
        Sample(
            "a text that was sent in HTML, and a footer in plain text",
            mixed(
                "; boundary=b",
                "--b\nContent-Type: text/html; charset=utf-8\n\n<p>Dạ có ạ</p>\n--b\nContent-Type: text/plain\n\n-- \nfooter\n--b--\n"
            ),
            body: "Dạ có ạ\n-- \nfooter"),
        Sample(
            "a plain form that says no more than to look at the other",
            "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nPlease view this in HTML.\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Dạ em đi được ạ, cả trường cùng đi, khoảng mười hai người.</p>\n--b--\n",
            body: "Dạ em đi được ạ, cả trường cùng đi, khoảng mười hai người."),
        Sample(
            "a plain form that speaks of HTML",
            "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nEm gửi tệp HTML ạ\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Em gửi tệp HTML ạ\n--b--\n",
            body: "Em gửi tệp HTML ạ"),
        Sample("a byte order mark before the text", "Content-Type: text/plain; charset=utf-8\n\n\u{FEFF}Dạ có ạ\n"),
        Sample(
            "lines that end in the separators of Unicode",
            "Content-Type: text/plain; charset=utf-8\n\nDạ\u{2028}có\u{2029}ạ\n",
            body: "Dạ\ncó\nạ"),
        Sample(
            "HTML in quoted-printable that does not say so",
            "Content-Type: text/html\n\n<p class=3D\"a\" style=3D\"b\"><a href=3D\"#\">D=E1=BA=A1</a> c=C3=B3=\n =E1=BA=A1</p>\n",
            [.mislabelledEncoding]),
        Sample(
            "two forms of one text side by side",
            mixed(
                "; boundary=b",
                "--b\n\(text)--b\nContent-Type: text/html; charset=utf-8\n\n<div>Dạ <b>có</b> ạ</div>\n--b--\n")),
        Sample(
            "a text that calls itself a file without a name",
            "Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment\n\nDạ có ạ\n",
            files: ["nil text/plain 14"]),
        Sample(
            "a text around a picture, its second half in HTML alone",
            mixed(
                "; boundary=b",
                "--b\n\(text)--b\nContent-Type: image/png; name=x.png\n\nx\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Hai người</p>\n--b--\n"
            ),
            body: "Dạ có ạ\nHai người", files: ["x.png image/png 1"]),
        Sample(
            "alternatives of which the plain one is empty",
            "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Dạ có ạ</p>\n--b--\n"
        ),
        Sample(
            "alternatives inside what is related inside what is mixed",
            mixed(
                "; boundary=b",
                "--b\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: multipart/alternative; boundary=a\n\n--a\n\(text)--a\nContent-Type: text/html\n\n<p>x\n--a--\n--r\nContent-Type: image/png; name=x.png\nContent-Disposition: inline\n\nx\n--r--\n--b\n\(file)--b--\n"
            ),
            files: ["x.png image/png 1", pdf]),
        Sample(
            "a text file",
            mixed(
                "; boundary=b",
                "--b\n\(text)--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\nfile\n--b--\n"
            ),
            files: ["a.txt text/plain 4"]),
    ]

    @Test("gives what can be had", arguments: samples)
    func wild(_ sample: Sample) {
        let mail = MailMessage(parsing: sample.text.mail)
        #expect(mail.body().string == sample.body)
        #expect(
            mail.attachments.map { "\($0.filename ?? "nil") \($0.contentType) \($0.size)" } == sample.files)
        #expect(
            mail.defects.filter { ![.missingFrom, .missingDate, .missingMessageID].contains($0) } == sample.defects)
    }
}
