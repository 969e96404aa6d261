import Foundation
import InternetMessage
import Replies
import Sessions
import Testing

@Suite("What is written into a copy of our message that no client quotes")
struct OriginalTextTests {
    private static let paragraphs = [
        "Kính gửi cô Lan,",
        "Mời cô dự buổi sinh hoạt chuyên đề: Làm quen văn học qua trò chơi, thứ Ba 14/9/2027, 08:00, tại Trường mầm non Hoa Sen.",
        "Cô có dự không? Trả lời: Có, Không hoặc Chưa chắc.",
        "1. Buổi trước có bổ ích không? (1–5)",
        "2. Thời gian có hợp lý không? (1–5)",
        "Chương trình và tài liệu: https://convoke.example.org/p/abcdef",
        "Thư của thư ký tự động của Cụm chuyên môn mầm non số 3.",
    ]
    private static let text = ([CutLine.text] + paragraphs).joined(separator: "\n\n") + "\n"
    private static let html =
        "<div class=\"\(CutLine.htmlClass)\">\n\(CutLine.text)</div>"
        + paragraphs.map { "<p>\($0)</p>" }.joined()
        .replacing(
            "https://convoke.example.org/p/abcdef", with: "<a href=\"https://convoke.example.org/p/abcdef\">đây</a>")

    private static var original: [BodyText] {
        [BodyText.plain(text), BodyText.html(html, watching: NewTextCutter.watched)]
    }

    private static let block = """
        From: Cụm <cum@example.net>
        Sent: Monday, September 6, 2027 8:00 AM
        To: Lan <lan@example.org>
        Subject: x


        """

    private static func cut(_ body: String) -> CutText {
        NewTextCutter.cut(BodyText.plain(body), original: original)
    }

    /// The message with something behind one of its lines.
    private static func written(_ words: String, below line: Int, in text: String = text) -> String {
        text.replacing(paragraphs[line], with: paragraphs[line] + "\n\n" + words)
    }

    @Test("is found between its lines, and kept with the line it answers")
    func between() {
        let cut = Self.cut("Thưa cô, em trả lời dưới ạ.\n\n" + Self.block + Self.written("Có ạ, 2 người", below: 2))
        #expect(cut.new == "Thưa cô, em trả lời dưới ạ.\n\nCó ạ, 2 người")
        #expect(cut.inline.map(\.quoted) == [Self.paragraphs[2]])
        #expect(cut.inline.map(\.answer) == ["Có ạ, 2 người"])
        #expect(cut.elided.contains("Kính gửi cô Lan"))
    }

    @Test("is found at the end of its lines")
    func behind() {
        let body = Self.text.replacing("bổ ích không? (1–5)", with: "bổ ích không? (1–5) 4")
            .replacing("hợp lý không? (1–5)", with: "hợp lý không? (1–5): 5 ạ")
        let cut = Self.cut(Self.block + body)
        #expect(cut.inline.map(\.answer) == ["4", "5 ạ"])
        #expect(cut.inline.map(\.quoted) == [Self.paragraphs[3], Self.paragraphs[4] + ":"])
    }

    @Test("is found below all of it")
    func below() {
        #expect(Self.cut(Self.block + Self.text + "\n\nDạ em có ạ.\n").new == "Dạ em có ạ.")
    }

    @Test("is found though it repeats words of ours", arguments: ["Có", "Không", "Có, Không", "1", "Kính gửi cô Lan,"])
    func words(_ answer: String) {
        let cut = Self.cut(Self.block + Self.written(answer, below: 2))
        #expect(cut.new == answer)
    }

    @Test(
        "is found in what clients make of the text",
        arguments: [40, 60, 72])
    func wrapped(width: Int) {
        let body = Self.written("Em có ạ", below: 1).split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            var lines = [""]
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                if lines[lines.count - 1].count + word.count >= width { lines.append("") }
                lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
        #expect(Self.cut(Self.block + body).new == "Em có ạ")
        let linked = Self.written("Em có ạ", below: 1).replacing(
            "/p/abcdef", with: "/p/abcdef<https://safe.example.com/?u=x>")
        #expect(Self.cut(Self.block + linked.replacing("\n\n", with: "\n \n")).new == "Em có ạ")
        #expect(Self.cut(Self.block + linked.replacing("\n\n", with: "\n")).new == "Em có ạ")
    }

    @Test("is found in HTML, under Outlook's block and in the containers of others")
    func html() {
        let body = Self.html.replacing("Chưa chắc.</p>", with: "Chưa chắc.</p><p style='color:red'>Có ạ</p>")
            .replacing("class=\"", with: "class=\"x_")
        for frame in [
            "<div id=divRplyFwdMsg><b>From:</b> Cụm<br><b>Sent:</b> x<br><b>To:</b> Lan<br><b>Subject:</b> x</div>%",
            "<div id=mail-editor-reference-message-container>%</div>", "<div class=yahoo_quoted>%</div>",
        ] {
            let page = "<p>Chào cô,</p>" + frame.replacing("%", with: body)
            let cut = NewTextCutter.cut(BodyText.html(page, watching: NewTextCutter.watched), original: Self.original)
            #expect(cut.new == "Chào cô,\n\nCó ạ", "\(frame)")
            #expect(cut.inline.map(\.quoted) == [Self.paragraphs[2]])
        }
    }

    @Test("is left alone where the message is not known, is another, or holds nothing of the kind")
    func unknown() {
        let body = "Em có ạ\n\n" + Self.block + Self.written("Có ạ, 2 người", below: 2)
        let known = NewTextCutter.cut(BodyText.plain(body))
        #expect(known.new == "Em có ạ")
        #expect(known.holdsOurs)
        let other = [BodyText.plain("Một thư khác hẳn, nói về chuyện khác, không giống gì với thư kia cả, dài hơn.\n")]
        #expect(NewTextCutter.cut(BodyText.plain(body), original: other).new == "Em có ạ")
        #expect(Self.cut("Em có ạ\n\n" + Self.block + Self.text).new == "Em có ạ")
        #expect(Self.cut("Em có ạ").new == "Em có ạ")
        #expect(!NewTextCutter.cut(BodyText.plain("Em có ạ\n\n" + Self.block + "Mời cô")).holdsOurs)
        let quoted = Self.text.split(separator: "\n").map { "> " + $0 }.joined(separator: "\n")
        #expect(!NewTextCutter.cut(BodyText.plain("Em có ạ\n\nCụm wrote:\n" + quoted)).holdsOurs)
    }

    @Test("is looked for in work that grows with the body")
    func hostile() {
        let steps = [2_000, 4_000].map { count in
            StepMeter.measure {
                _ = Self.cut(CutLine.text + "\n" + String(repeating: "Kính gửi cô Lanh\n", count: count))
            }
        }
        #expect(steps[1] < steps[0] * 3)
    }
}
