import InternetMessage
import Testing

@Suite("HTML as text")
struct HTMLTextTests {
    static let samples: [(String, String)] = [
        ("Dạ <b>có</b> ạ", "Dạ có ạ"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<div>a<br></div><div>b</div>", "a\nb"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<p>a\n  b\t c</p>", "a b c"),
        ("<p>a&nbsp;&nbsp;b</p><p>&nbsp;</p><p>c</p>", "a  b\n\nc"),
        ("<pre>a\n  b\n</pre>c", "a\n  b\n\nc"),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2 &#273;&#x111;&euro;&unknown; &copy", "1 < 2 && 3 > 2 đđ€&unknown; &copy"),
        ("I <3 you & a < b", "I <3 you & a < b"),
        // Lists
        ("<ol><li>4</li><li>có</li></ol>", "1. 4\n2. có"),
        ("<ol start=3><li>x<li>y</ol>", "3. x\n4. y"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<ul><li></li><li>b</li></ul>", "-\n- b"), ("x<ul><li><p>a</p></li></ul>y", "x\n\n- a\n\ny"),
        // Links
        ("<a href='https://example.org/x'>trang này</a>", "trang này <https://example.org/x>"),
        ("<a href='https://example.org/x'>https://example.org/x</a>", "https://example.org/x"),
        ("<a href='https://example.org/'>example.org</a>", "example.org"),
        ("<a href='mailto:lan@example.org?subject=x'>lan@example.org</a>", "lan@example.org"),
        ("<a href='mailto:lan@example.org'>cô Lan</a>", "cô Lan <lan@example.org>"),
        ("<a name=x>a</a> <a href='#x'>b</a> <a href='javascript:x'>c</a>", "a b c"),
        // What is not shown
        ("<style>p{}</style><script>if (a<b) {}</script><title>t</title>x", "x"),
        ("<style>never closed", ""),
        ("a<!-- b -->c<!-- never closed > d", "ac d"),
        ("a<div style='display: none'>hidden<div>deep</div></div>b", "a\nb"),
        ("<span hidden>x</span>y", "y"),
        ("<![if !mso]>a<![endif]>b<?xml x?>", "ab"),
        ("a\u{200B}\u{FEFF}b 👩‍🏫", "ab 👩‍🏫"),
        // Pictures that are emoji
        ("<img alt='👍' src='x'> <img alt='Logo of the school' src=y><img data-emoji='🎉' alt=':tada:'>", "👍 🎉"),
        // Tables
        ("<table><tr><td>1</td><td>có</td></tr><tr><td>2<td>không</table>", "1\tcó\n2\tkhông"),
        ("<h1>T</h1>a<hr>b", "T\n\na\n---\nb"),
        // Broken ones
        ("<p>a<p>b</div></div><b>c", "a\n\nbc"),
        ("<div", ""), ("<", "<"), ("a<", "a<"), ("</", "</"), ("<a href=\"x", ""), ("", ""),
    ]

    @Test("keeps lines, lists and links", arguments: samples)
    func render(_ html: String, _ expected: String) {
        #expect(BodyText.html(html).string == expected)
    }

    @Test("keeps the depth of quotations")
    func quotes() {
        let text = BodyText.html(
            "a<blockquote>b<blockquote>c</blockquote>d</blockquote>e<blockquote type=cite><p>f</p><p>g</p></blockquote>h"
        )
        #expect(text.string == "a\n> b\n>> c\n> d\ne\n\n> f\n>\n> g\n\nh")
    }

    static let marks: [(String, BodyMarks)] = [
        ("<div class='x gmail_quote'>old</div>", .frame),
        ("<div class=\"gmail_quote\"><div class=\"gmail_attr\">old</div></div>", [.frame, .attribution]),
        ("<div class='moz-cite-prefix'>old</div>", .attribution),
        ("<div class='moz-forward-container'>old</div>", .forwarded),
        ("<div id='divRplyFwdMsg'>old</div>", .replyHeader),
        ("<div id='x_divRplyFwdMsg'>old</div>", .replyHeader),
        ("<div id='m_-824398divRplyFwdMsg'>old</div>", .replyHeader),
        ("<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>old</div>", .replyHeader),
        ("<div id='yahoo_quoted_123' class='yahoo_quoted'>old</div>", .quote),
        ("<div data-marker='__QUOTED_TEXT__'>old</div>", .quote),
        ("<blockquote class='protonmail_quote'>old</blockquote>", .frame),
        ("<div class='gmail_signature'>old</div>", .signature),
        ("<div id=appleMailSignature>old</div>", .signature),
        ("<pre class='moz-signature'>old</pre>", .signature),
        ("<div class='convoke-cut'>old</div>", .watched),
        ("<div class='m_123convoke-cut'>old</div>", .watched),
        ("<div class='plain'>old</div>", []),
    ]

    @Test("keeps how clients mark what is old", arguments: marks)
    func keepsMarks(_ html: String, _ expected: BodyMarks) {
        let lines = BodyText.html("<p>new</p>" + html + "<p>after</p>", watching: ["convoke-cut"]).lines
        #expect(lines.first { $0.text == "old" }?.marks == expected)
        #expect(lines.first { $0.text == "new" }?.marks == [])
        #expect(lines.first { $0.text == "after" }?.marks == [])
    }

    @Test("shows the place of a watched element that is hidden")
    func hiddenMarker() {
        let lines = BodyText.html(
            "<p>new</p><div id='m_99convoke-cut' style='display:none'>secret</div><p>old</p>", watching: ["convoke-cut"]
        ).lines
        #expect(lines.map(\.text) == ["new", "", "old"])
        #expect(lines.map { $0.marks.contains(.watched) } == [false, true, false])
    }

    @Test(
        "of hostile length is read in bounded work",
        arguments: [
            "<div>", "<blockquote>", "<", "<!--", "<a href='", "&", "&#", "<p>", "</p>", "<ol><li>", "<b></i>",
            "<style>", "<x a=", "<br>", "<table><td>",
        ])
    func hostile(_ unit: String) {
        let text = BodyText.html(String(repeating: unit, count: 20_000) + "end")
        #expect(text.lines.count <= 200_001)
    }
}
