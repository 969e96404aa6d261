import InternetMessage
import Testing

/// HTML as mail clients, editors and newsletters write it.
@Suite("HTML in the wild")
struct WildHTMLTests {
    static let samples: [(String, String, String)] = [
        // Line breaks
        ("breaks of every spelling", "a<br>b<BR/>c<br />d<br clear=all>e</br>f", "a\nb\nc\nd\ne\nf"),
        ("one break in a block is an empty line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("a word that may break", "nguyên<wbr>văn&shy;x", "nguyênvănx"),
        // Outlook
        (
            "empty paragraphs of Word",
            "<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>",
            "a\n\nb"
        ),
        (
            "paragraphs of Word keep to their lines",
            "<p class=MsoNormal style='margin:0cm'>a</p><p class=MsoNormal>b</p>", "a\n\nb"
        ),
        (
            "conditional comments",
            "<!--[if mso]><p>hidden</p><![endif]-->a<!--[if !mso]><!-->b<!--<![endif]-->c<![if !supportLists]>d<![endif]>",
            "abcd"
        ),
        ("a comment inside a comment", "a<!-- <!-- x --> b", "a b"),
        ("comments that end too early", "a<!-->b<!--->c<!---->d", "abcd"),
        ("XML islands", "<xml><w:Document>x</w:Document></xml>a<?xml:namespace prefix = o />b", "ab"),
        ("a style in a body", "a<style type='text/css'>p > b { }</style>b", "ab"),
        // Hidden
        ("display", "<div style=\"DISPLAY : NONE !important\">x</div>a", "a"),
        (
            "a preview line by its size",
            "<span style='font-size:0px;line-height:0'>x</span>a<span style='font-size:0;'>y</span>", "a"
        ),
        ("a preview line by its height", "<div style='max-height:0;overflow:hidden;mso-hide:all'>x</div>a", "a"),
        ("a preview line by its opacity", "<div style='opacity:0;color:transparent'>x</div>a", "a"),
        (
            "a size that is not nothing",
            "<span style='font-size:0.9em'>a</span><span style='font-size:10px'>b</span><div style='max-height:0.5em'>c</div>",
            "ab\nc"
        ),
        ("hidden by attribute, and shown behind it", "<p hidden>x<b>y</b></p><p>a</p>", "a"),
        ("hidden breaks and rules", "<div style='display:none'><br><hr><ul><li>x</ul></div>a", "a"),
        (
            "a head with everything",
            "<head><title>t</title><meta charset=utf-8><style>x</style><script>y</script></head><body>a", "a"
        ),
        (
            "what is not text",
            "<svg><desc>t</desc><text>x</text></svg><math><mi>x</mi></math><object>y</object><template>z</template>a",
            "ya"
        ),
        // Lists
        ("a list in a list", "<ol><li>một<ol><li>a<li>b</ol><li>hai</ol>", "1. một\n  1. a\n  2. b\n2. hai"),
        ("a list inside no list", "<li>a</li><li>b</li>", "a\nb"),
        ("numbers that are given", "<ol><li value=4>a</li><li>b</li></ol>", "4. a\n5. b"),
        ("letters", "<ol type=a><li>x</li><li>y</li></ol>", "a. x\nb. y"),
        ("a menu and definitions", "<dl><dt>Giờ</dt><dd>8:00</dd></dl><menu><li>x</menu>", "Giờ\n8:00\n\n- x"),
        ("items without their list items", "<ul>a<li>b</ul>", "a\n- b"),
        // Links
        (
            "a link whose text is its target", "<a href=\"https://www.example.org/x\">www.example.org/x</a>",
            "www.example.org/x"
        ),
        (
            "a link whose text differs in case and slash", "<a href='HTTPS://Example.org/'>https://example.org</a>",
            "https://example.org"
        ),
        ("a link around a picture", "<a href='https://example.org/x'><img src=a.png alt='Logo'></a>a", "a"),
        ("a link over two lines", "<a href='https://example.org/x'>một<br>hai</a>", "một\nhai <https://example.org/x>"),
        ("a link never closed", "<a href='https://example.org/x'>một", "một <https://example.org/x>"),
        (
            "links inside one another",
            "<a href='https://example.org/x'>một<a href='https://example.org/y'>hai</a></a>",
            "một <https://example.org/x>hai <https://example.org/y>"
        ),
        ("a telephone number", "<a href='tel:+84123'>0123</a>", "0123"),
        (
            "a link with spaces and signs", "<a href=' https://example.org/a?b=1&amp;c=2 '>x</a>",
            "x <https://example.org/a?b=1&c=2>"
        ),
        // Tables
        (
            "row by row", "<table><tr><th>Câu</th><th>Điểm</th></tr><tr><td>1</td><td>4</td></tr></table>",
            "Câu\tĐiểm\n1\t4"
        ),
        ("blocks in cells", "<table><tr><td><p>1</p></td><td><div>có</div></td></tr></table>", "1\tcó"),
        ("empty cells", "<table><tr><td></td><td>a</td><td></td><td>b</td></tr></table>", "a\t\tb"),
        (
            "a table for the layout",
            "<table><tr><td><table><tr><td>a</td></tr><tr><td>b</td></tr></table></td></tr></table>", "a\nb"
        ),
        ("cells never closed", "<table><tr><td>a<td>b<tr><td>c<td>d</table>e", "a\tb\nc\td\ne"),
        ("a break in a cell", "<table><tr><td>a<br>b</td><td>c</td></tr></table>", "a\nb\tc"),
        // Quotations
        ("inside one another", "a<blockquote>b<blockquote>c</blockquote></blockquote>d", "a\n> b\n>> c\nd"),
        ("with an empty line", "<blockquote>a<br><br>b</blockquote>", "> a\n>\n> b"),
        ("never closed", "a<blockquote>b<p>c", "a\n> b\n>\n> c"),
        ("an answer inside", "<blockquote>q1</blockquote>a1<blockquote>q2</blockquote>a2", "> q1\na1\n> q2\na2"),
        ("quoted words", "Chị nói <q>được</q>", "Chị nói \"được\""),
        // Preformatted
        ("pre with breaks", "<pre>a  b\n\n c</pre>", "a  b\n\n c"),
        ("pre with a quotation in it", "<pre>&gt; q\na</pre>", "> q\na"),
        ("white-space by style", "<div style='white-space: pre-wrap'>a\n  b</div>", "a\n  b"),
        ("a listing", "<listing>x\n y</listing>", "x\n y"),
        // References
        ("named, numbered, without semicolon", "&lt;&#60;&#x3C;&LT;&#0060 &nbsp;&amp&quot;", "<<<<<  &\""),
        (
            "of Vietnamese and of typography", "&#7841;&#x1EA1;&agrave;&Agrave;&ocirc;&hellip;&ndash;&rsquo;&#146;",
            "ạạàÀô…–’’"
        ),
        (
            "that are none", "&; &#; &#x; &#xZZ; &nosuch; AT&T &#99999999; &#0;",
            "&; &#; &#x; &#xZZ; &nosuch; AT&T \u{FFFD} &#0;"
        ),
        ("in an address", "<a href='https://example.org/?a=1&copy=2'>x</a>", "x <https://example.org/?a=1&copy=2>"),
        ("of emoji", "&#128077; &#x1F44D; &#55357;&#56397;", "👍 👍 👍"),
        // Broken
        (
            "a quote in an attribute never closed", "<p>a</p><a href=\"https://example.org>b</a><p>c</p>",
            "a\n\nb <https://example.org>\n\nc"
        ),
        ("tags never closed", "<b>a<i>b<p>c<div>d", "ab\n\nc\n\nd"),
        ("tags closed that never opened", "</div></p>a</b></td></table>b", "ab"),
        ("crossed tags", "<b>a<i>b</b>c</i>d", "abcd"),
        ("an end tag with attributes", "<p>a</p class=x>b", "a\n\nb"),
        (
            "angle brackets that are none", "a < b > c <- d <3 <> e <lan@example.org>",
            "a < b > c <- d <3 <> e <lan@example.org>"
        ),
        ("no tag at all", "Dạ em đi được ạ.\nEm cảm ơn.", "Dạ em đi được ạ. Em cảm ơn."),
        ("a text cut off in a tag", "Dạ có ạ<div class=\"gmail_quo", "Dạ có ạ"),
        ("NUL and other signs", "a\u{0}b\u{1}c\u{7F}", "abc"),
        ("capitals", "<P>A</P><DIV>B</DIV>", "A\n\nB"),
        ("two documents", "<html><body>a</body></html><html><body><div>b</div></body></html>", "a\nb"),
        (
            "a form",
            "<form><label>Tên</label><input value='Lan'><select><option>A<option>B</select><button>Gửi</button></form>",
            "Tên\nA\nB\nGửi"
        ),
        ("struck out", "<s>không</s> <del>có</del> <strike>x</strike>đi", "đi"),
        ("superscript", "10m<sup>2</sup>", "10m2"),
        ("emoji of Gmail and Outlook", "<img data-emoji=\"👍\" alt=\"👍\" src=x> <span class=EmojiInput>😀</span>", "👍 😀"),
    ]

    @Test("says what people see", arguments: samples)
    func wild(_ name: String, _ html: String, _ text: String) {
        #expect(BodyText.html(html).string == text, "\(name)")
    }

    @Test(
        "names its charset itself",
        arguments: [
            "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "<META CHARSET=windows-1251>",
            "<meta charset = \"windows-1251\" />", "<?xml version='1.0' encoding='windows-1251'?>",
        ])
    func charset(_ meta: String) {
        for field in ["text/html", "text/html; charset=x-unknown", "text/html; charset="] {
            let mail = MailMessage(parsing: "Content-Type: \(field)\n\n<html>\(meta)<p>".mail + [0xE4, 0xE0])
            #expect(mail.body().string == "да", "\(field)")
        }
        let named = MailMessage(parsing: "Content-Type: text/html; charset=koi8-r\n\n\(meta)<p>".mail + [0xC4, 0xC1])
        #expect(named.body().string == "да")
    }
}
