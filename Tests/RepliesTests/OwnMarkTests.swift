import Foundation
import InternetMessage
import Replies
import Sessions
import Testing

@Suite("The hidden marker of our cut line")
struct OwnMarkTests {
    private static let mark = CutLine.mark
    private static let rest = "\n\nKính gửi cô Lan,\n\nMời cô dự họp thứ Ba 14/9, 08:00.\nTrả lời: Có hoặc Không."

    private func new(_ text: String) -> String { NewTextCutter.cut(BodyText.plain(text)).new }

    private func newOfHTML(_ html: String) -> String {
        NewTextCutter.cut(BodyText.html(html, watching: NewTextCutter.watched)).new
    }

    @Test("is four characters without width, at the beginning of the line, on no word")
    func form() throws {
        #expect(Self.mark.unicodeScalars.map(\.value) == [0x200D, 0x200D, 0x200D, 0x200D])
        let scalars = Array(CutLine.text.unicodeScalars)
        #expect(scalars.starts(with: Array(Self.mark.unicodeScalars)))
        #expect(scalars[4] == "-")
        #expect(CutLine.text.precomposedStringWithCompatibilityMapping == CutLine.text)
    }

    @Test(
        "cuts where the words of the line are gone",
        arguments: [
            mark, "\(mark)--- ↑ 在此行上方回复 · 在此行上方回复 ↑ ---", "\(mark)--- ? ? ---", "> \(mark)", ">> \(mark)--- x",
            "\t\(mark)---", "|\(mark)---", "--- \(mark)↑ ตอบกลับเหนือบรรทัดนี้", "\u{FEFF}\(mark)\u{200B}",
            "\u{200D}\u{200C}\u{200D}\u{2060}\u{200D}\u{200D}--- y",
        ])
    func withoutWords(line: String) {
        #expect(new("Em có ạ\n2 người\n\n" + line + Self.rest) == "Em có ạ\n2 người")
    }

    @Test("cuts within a line that a client made out of two")
    func joined() {
        #expect(new("Em có ạ \(Self.mark)--- z ---" + Self.rest) == "Em có ạ")
        #expect(new("Em có ạ " + CutLine.text + Self.rest) == "Em có ạ")
        #expect(new("👍\(CutLine.text)" + Self.rest) == "👍")
        let cut = NewTextCutter.cut(BodyText.plain("Em có ạ \(Self.mark)--- z ---" + Self.rest))
        #expect(cut.elided.contains("--- z ---\n\nKính gửi cô Lan,"))
        #expect(new("Em có ạ\n\nCụm wrote: " + CutLine.text + Self.rest) == "Em có ạ")
    }

    @Test("is found behind an attribution in a language that nobody knows")
    func introduced() {
        #expect(new("Em có ạ\n\nCụm <cum@example.net>-mit allappoq:\n\(Self.mark)" + Self.rest) == "Em có ạ")
    }

    @Test(
        "is found in HTML without class, written as characters or as references, in an element of its own or not",
        arguments: [
            "<div>\(mark)--- z ---</div>", "<p>&zwj;&zwj;&zwj;&zwj;--- z ---</p>",
            "<p>&#8205;&#x200D;&#8205;&#x200d;</p>",
            "<span>\(mark)</span><font><font>--- 在此行上方回复 ---</font></font>", "<blockquote><p>\(mark)</p></blockquote>",
            "\(mark)<b>z</b>",
        ])
    func html(line: String) {
        let rest = Self.rest.replacing("\n", with: "<br>")
        #expect(newOfHTML("<div>Em có ạ<br>2 người</div>" + line + rest) == "Em có ạ\n2 người")
    }

    @Test("is not taken for the joiners of emoji, of Persian or of Sinhala, nor for fewer")
    func others() {
        for text in ["👨‍👩‍👧‍👦 👩‍🏫 em đi", "ක්‍රි\u{200D}\u{200D}", "می\u{200C}خواهم", "a\u{200D}\u{200D}\u{200D}b"] {
            #expect(new(text + "\nMời cô") == text + "\nMời cô")
        }
    }

    @Test(
        "goes through what we write and is folded with its line", arguments: ["Mời cô", "Please come to the meeting"])
    func encoded(words: String) throws {
        let text = CutLine.text + "\n\n" + String(repeating: words + " ", count: 30)
        for subtype in ["plain", "html"] {
            let (fields, body) = try OutgoingEntity.text(subtype: subtype, text).write(seed: "s")
            let mail = MailMessage(parsing: fields.bytes + Array("\r\n".utf8) + body)
            #expect(body.split(separator: 0x0A).allSatisfy { $0.count <= 77 })
            let read = subtype == "html" ? mail.html : mail.plainText
            #expect(read?.split(whereSeparator: \.isNewline).first.map(String.init) == CutLine.text)
            #expect(NewTextCutter.cut(mail).text.new.isEmpty)
        }
    }
}
