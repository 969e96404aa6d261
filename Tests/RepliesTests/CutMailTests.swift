import Foundation
import InternetMessage
import Replies
import Testing

@Suite("The new text of a mail in two parts")
struct CutMailTests {
    private func mail(text: String?, html: String?) -> MailMessage {
        var lines = ["From: Lan <lan@example.org>", "Message-ID: <a@example.org>", "MIME-Version: 1.0"]
        lines += ["Content-Type: multipart/alternative; boundary=b", ""]
        for (type, body) in [("plain", text), ("html", html)] {
            guard let body else { continue }
            lines += ["--b", "Content-Type: text/\(type); charset=utf-8", "", body]
        }
        lines += ["--b--", ""]
        return MailMessage(parsing: Array(lines.joined(separator: "\r\n").utf8))
    }

    private let quoted = """
        <div>Em đi nhé</div><div class="gmail_quote"><div class="gmail_attr">Vào lúc 8:00 Cụm đã viết:</div>\
        <blockquote>Mời cô</blockquote></div>
        """

    @Test("is the same from the text, from the HTML, and from both")
    func same() {
        let text = "Em đi nhé\n\nVào Th 2, 6 thg 9, 2027 lúc 08:00 Cụm <cum@example.net> đã viết:\n\n> Mời cô\n"
        for mail in [mail(text: text, html: nil), mail(text: nil, html: quoted), mail(text: text, html: quoted)] {
            #expect(NewTextCutter.cut(mail).text.new == "Em đi nhé")
        }
    }

    @Test(
        "comes from the HTML where the text part is a stub, empty, or does not tell old from new",
        arguments: [
            "This message requires an HTML viewer.", "Để xem thư này, hãy dùng chương trình đọc thư HTML.", "", "  \n ",
            "Em đi nhé\n\nVào lúc 8:00 Cụm\n\nMời cô đến họp vào lúc ấy và mang theo tranh",
        ])
    func poorer(_ text: String) {
        #expect(NewTextCutter.cut(mail(text: text, html: quoted)).text.new == "Em đi nhé")
    }

    @Test("comes from the text where that tells more")
    func richer() {
        let text = "Em đi nhé\n\n-- \nLan\n"
        #expect(NewTextCutter.cut(mail(text: text, html: "<p>Em đi nhé</p><p>Lan</p>")).text.new == "Em đi nhé")
        #expect(NewTextCutter.cut(mail(text: "Em đi  nhé", html: "<p>Em đi nhé</p>")).text.new == "Em đi  nhé")
        #expect(NewTextCutter.cut(mail(text: "Em đi nhé", html: nil)).body.isFromHTML == false)
    }

    @Test("of a forward without a word is empty, in both parts")
    func forward() {
        let text = "---------- Forwarded message ---------\nFrom: Hoa <hoa@example.org>\nDate: x\n\nEm bận rồi\n"
        let html =
            "<div class=\"gmail_quote\"><div class=\"gmail_attr\">---------- Forwarded message ---------<br>From: Hoa</div>Em bận rồi</div>"
        #expect(NewTextCutter.cut(mail(text: text, html: html)).text.new.isEmpty)
        #expect(NewTextCutter.cut(mail(text: text, html: "<p>\(text)</p>")).text.new.isEmpty)
    }

    @Test("of two hundred thousand quoted lines is nothing, and nothing is lost")
    func long() {
        let cut = NewTextCutter.cut(BodyText.plain("Ok\n" + String(repeating: "> x\n", count: 200_000)))
        #expect(cut.new == "Ok")
        #expect(cut.elided.utf8.count == 200_000 * 4 - 1)
    }

    @Test(
        "of a hostile body is found in steps that grow with its length",
        arguments: [
            "> x\n", "On \n", "On 6/9/2027 8:00 a@b.c wrote:\n", "On 2027 wrote:\n", "a\n> b\n", "From: a@b.c\n",
            "--\n", "Thanks,\n",
            "Best,\nSent from my iPhone\n", "-----\n", "```\n", "\n", "PS: x\nBest,\n", "Date: x\nTo: y\n", ">",
            "<a@b.c>\n", "-Anna\n\n",
            "Bob wrote:\n\n\n\n", "begin forwarded message:\n", "Disclaimer\n\n", "\u{1E9}\u{301}:\n", "こ\n",
        ])
    func hostile(_ unit: String) {
        let body = BodyText.plain(String(repeating: unit, count: 4_000 / (unit.utf8.count > 8 ? 4 : 1)))
        let cut = NewTextCutter.cut(body)
        #expect(cut.new.utf8.count + cut.elided.utf8.count > 0 || unit == "\n" || unit == ">")
    }
}
