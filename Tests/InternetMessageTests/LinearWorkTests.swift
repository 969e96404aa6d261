#if DEBUG
    import InternetMessage
    import Testing

    /// Law 9 in figures: work grows with the message and not faster. Octets looked at are counted, no clock is asked.
    @Suite("Law 9: the work of reading is linear")
    struct LinearWorkTests {
        struct Hostile: CustomTestStringConvertible, Sendable {
            var testDescription: String
            var head = ""
            var unit: String
            var tail = ""

            init(_ name: String, head: String = "", _ unit: String, tail: String = "") {
                testDescription = name
                (self.head, self.unit, self.tail) = (head, unit, tail)
            }

            func bytes(_ count: Int) -> [UInt8] {
                Array((head + String(repeating: unit, count: count / max(unit.utf8.count, 1)) + tail).utf8)
            }
        }

        private static func mixed(_ boundary: String) -> String {
            "Content-Type: multipart/mixed; boundary=\(boundary)\n\n"
        }
        private static let html = "Content-Type: text/html\n\n"
        private static let flowed = "Content-Type: text/plain; format=flowed\n\n"

        static let samples: [Hostile] = [
            // Headers
            Hostile("many fields", "X: y\n"), Hostile("one long field", head: "Subject: ", "x"),
            Hostile("folds", head: "Subject: ", "x\n "), Hostile("lines that are no fields", "xyz\n"),
            Hostile("every second line is no field", "xyz\nX: y\n"), Hostile("bare carriage returns", "\r"),
            Hostile("carriage returns in fields", "X: y\r"), Hostile("empty lines", "\n"),
            Hostile("blank lines", " \n"),
            Hostile("envelope lines", "From x\n"),
            // Structured fields
            Hostile("comments", head: "From: ", "("), Hostile("quotes", head: "From: ", "\""),
            Hostile("escaped quotes", head: "From: ", "\"\\"), Hostile("brackets", head: "From: ", "<"),
            Hostile("brackets and quotes", head: "From: ", "<\""), Hostile("literals", head: "From: ", "["),
            Hostile("commas", head: "From: ", "a,"), Hostile("groups", head: "From: ", "a:"),
            Hostile("addresses", head: "From: ", "a@b.example,"), Hostile("dots", head: "From: ", "a."),
            Hostile("parameters", head: "Content-Type: text/plain; ", "a=b;"),
            Hostile("sections", head: "Content-Type: text/plain; ", "a*0=b;"),
            Hostile("quotes in parameters", head: "Content-Type: text/plain; a=", "\""),
            Hostile("words in parameters", head: "Content-Type: text/plain; a=", "=?u?q?"),
            Hostile("identifiers", head: "References: ", "<a@b>"),
            Hostile("open identifiers", head: "References: ", "<"),
            Hostile("results", head: "Authentication-Results: a", ";b=c"),
            // Encoded words
            Hostile("beginnings of words", head: "Subject: ", "=?"),
            Hostile("half words", head: "Subject: ", "=?utf-8?q?"),
            Hostile("half words with text", head: "Subject: ", "=?utf-8?q?a=E1 "),
            Hostile("ends of words", head: "Subject: =?utf-8?q?", "?="),
            Hostile("escapes in ends", head: "Subject: =?u?q?", "?=ab"),
            Hostile("words", head: "Subject: ", "=?utf-8?q?=E1=BB=8D?= "),
            Hostile("words in base64", head: "Subject: ", "=?utf-8?b?4?= "),
            Hostile("words in words", head: "Subject: =?utf-8?q?", "=3D=3Futf-8=3Fq=3F", tail: "?="),
            Hostile("words in addresses", head: "From: ", "=?utf-8?q?a?= "),
            Hostile("half words in addresses", head: "From: ", "=?u?q?a"),
            // Structure
            Hostile("parts", head: mixed("b"), "--b\n\nx\n"), Hostile("delimiters", head: mixed("b"), "--b\n"),
            Hostile("closing delimiters", head: mixed("b"), "--b--\n"),
            Hostile("almost delimiters", head: mixed("b"), "--bx\n"),
            Hostile("hyphens", head: mixed("b"), "--\n"), Hostile("no delimiter", head: mixed("b"), "x\n"),
            Hostile("fields for a body", head: mixed("b"), "Content-X: y\n"),
            Hostile("multiparts in one another", "Content-Type: multipart/mixed; boundary=b\n\n--b\n"),
            Hostile("multiparts without delimiter", "Content-Type: multipart/mixed; boundary=b\n\n"),
            Hostile(
                "multiparts without delimiter, and another", "Content-Type: multipart/mixed; boundary=b\n\n",
                tail: "--z\nContent-Type: x\n\n"),
            Hostile(
                "multiparts with a long boundary", head: mixed(String(repeating: "b", count: 900)),
                "--" + String(repeating: "b", count: 899) + "\n"),
            Hostile("messages in one another", "Content-Type: message/rfc822\n\n"),
            Hostile("pieces in one another", "Content-Type: message/partial; number=1\n\n"),
            Hostile("headers in one another", "A: b\n\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"),
            Hostile("calendars", head: mixed("b"), "--b\nContent-Type: text/calendar\n\nx\n"),
            // Encodings
            Hostile("base64", head: "Content-Transfer-Encoding: base64\n\n", "YWJj\n"),
            Hostile("padding", head: "Content-Transfer-Encoding: base64\n\n", "="),
            Hostile("torn groups", head: "Content-Transfer-Encoding: base64\n\n", "A="),
            Hostile("soft breaks", head: "Content-Transfer-Encoding: quoted-printable\n\n", "=\n"),
            Hostile("almost soft breaks", head: "Content-Transfer-Encoding: quoted-printable\n\n", "=         "),
            Hostile("hidden escapes", head: "\n", "=E1=BB=8D"), Hostile("hidden base64", head: "\n", "YWJj"),
            Hostile("files in the text", head: "\n", "begin 644 a\n#86)C\nend\n"),
            Hostile("begun files", head: "\n", "begin 644 a\n"),
            Hostile("octets of no charset", head: "Content-Type: text/plain; charset=gb2312\n\n", "é"),
            Hostile("mojibake", head: "\n", "Ã©"), Hostile("old fonts", head: "\n", "T«i oâ "),
            Hostile("flowed text", head: flowed, "> a \n"), Hostile("quote marks", head: flowed, ">"),
            Hostile("quotations", head: "\n", "> > "),
            // HTML
            Hostile("open tags", head: html, "<div>"), Hostile("half tags", head: html, "<"),
            Hostile("closed tags", head: html, "</p>"),
            Hostile("comments of HTML", head: html, "<!--"), Hostile("declarations", head: html, "<!x"),
            Hostile("attributes", head: html + "<a ", "a=b "), Hostile("open values", head: html, "<a href='"),
            Hostile("open values of both kinds", head: html, "<a href='<b c=\""),
            Hostile("references", head: html, "&#"),
            Hostile("surrogates", head: html, "&#55357;"), Hostile("lists in lists", head: html, "<ul><li>"),
            Hostile("rows", head: html + "<table>", "<tr><td>a"),
            Hostile("cells", head: html + "<table><tr>", "<td><p>abcdefgh</p></td>"),
            Hostile("tables in tables", head: html, "<table><tr><td>a"),
            Hostile("links", head: html, "<a href='http://a'>b"),
            Hostile("links over lines", head: html, "<a href='http://a'>b<br>"),
            Hostile("scripts", head: html, "<script>"),
            Hostile("addresses as tags", head: html, "<a@"), Hostile("crossed tags", head: html, "<b><i></b>"),
            Hostile("blockquotes", head: html, "<blockquote>a"),
            Hostile("hidden", head: html, "<p style='font-size:0'>"),
            Hostile("preformatted", head: html + "<pre>", "a \n"),
        ]

        private static func steps(_ bytes: [UInt8]) -> Int {
            StepMeter.measure {
                let mail = MailMessage(parsing: bytes)
                _ = mail.body()
                _ = mail.htmlBody()
                _ = mail.recipients
                _ = mail.authenticationResults
            }
        }

        @Test("of a message twice as long as another it is twice as much", arguments: samples)
        func doubling(_ sample: Hostile) {
            let (short, long) = (sample.bytes(8_000), sample.bytes(16_000))
            let (less, more) = (Self.steps(short), Self.steps(long))
            // A depth limit may end the work before the message ends; without a count the test would prove nothing.
            #expect(less >= 200)
            #expect(Double(more) <= Double(less) * 2.2 + 2_000, "\(less) and \(more) steps")
            #expect(more <= long.count * 100 + 20_000, "\(more / long.count) steps an octet")
        }
    }
#endif
