import Composer
import Foundation
import Sessions
import Testing

/// Names, titles and reasons are written by others.
@Suite("Hostile text")
struct HostileTextTests {
    static let attacks = [
        "{{leaveURL}} {{{sections}}}", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
        "'\u{301}\" onmouseover=\"x", "\"\u{301} onmouseover=x y=\"", "a\r\nBcc: victim@example.net\r\n\r\nb",
        "a\nEND:VEVENT\nBEGIN:VEVENT", "a\u{2028}b\u{85}c\u{0}d", "\u{202E}txet\u{202C}", "&lt;b&gt; & <b>",
        "=?utf-8?q?x?=", "\\, ; : \"",
    ]

    @Test("a hostile text changes no form of the message but its own words", arguments: attacks, Language.allCases)
    func neutralised(attack: String, language: Language) throws {
        let calm = try compose("calm", language)
        let message = try compose(attack, language)
        for line in [message.subject, message.senderName, message.recipientName] {
            #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
        #expect(lineCount(message.text) == lineCount(calm.text))
        #expect(!message.text.unicodeScalars.contains("\u{202E}"))
        // The same elements and the same attributes: nothing was opened, closed or added.
        #expect(skeleton(message.html) == skeleton(calm.html))
        let calendar = try #require(message.calendar).text
        #expect(calendar.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == 1)
        #expect(calendar.matches(of: /\r\nATTENDEE/).count == 1)
        #expect(!calendar.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
    }

    @Test("a tag of Mustache in a name stays what it is")
    func mustache() throws {
        let message = try compose("{{leaveURL}}", .english)
        #expect(message.text.contains("“{{leaveURL}}”"))
        #expect(message.html.contains("“{{leaveURL}}”"))
    }

    @Test(
        "only a web address becomes a link",
        arguments: [
            "javascript:alert(1)", "data:text/html,x", "https:", "zoom 123 456", "https://\" onclick=x",
        ])
    func links(link: String) throws {
        var world = World(.english)
        world.session.link = link
        #expect(!(try world.compose(world.item(.invitation))).html.contains("href=\"\(escapedHTML(link))\""))
    }

    @Test(
        "words written in somebody's name are repeated to them without a link",
        arguments: [
            ("xem https://evil.example/in?x=1 nhé", "xem […] nhé"), ("(ht\u{200B}tps://evil.example)", "[…]"),
            ("www.evil.example", "www. evil. example"), ("vào evil.example/dang-nhap", "vào evil. example/dang-nhap"),
            ("MAILTO:x@evil.example", "[…]"), ("(mailto:x@evil.example)", "[…]"), ("xem:TEL:113", "[…]"),
            ("hotel: 5\u{3000}evil.example", "hotel: 5 evil. example"), ("hỏi x@evil.example", "hỏi x@evil. example"),
            ("Em đi ạ.Chào chị 8.30 1.5", "Em đi ạ. Chào chị 8.30 1.5"), ("evil。example", "evil。 example"),
        ], Language.allCases)
    func unproven(quoted: (said: String, repeated: String), language: Language) throws {
        var item = World(language).item(.receipt)
        item.receipt = ReceiptContent(lines: [], question: .confirmSender, heard: quoted.said)
        let message = try World(language).compose(item)
        #expect(message.text.contains("“\(quoted.repeated)”"))
        #expect(message.html.contains(quoted.repeated) && !message.html.contains("evil.example"))
    }

    @Test("a very long text is cut where it is quoted")
    func long() throws {
        var item = World(.english).item(.receipt)
        item.receipt = ReceiptContent(lines: [], heard: String(repeating: "word ", count: 10_000))
        #expect(try World(.english).compose(item).text.utf8.count < 2_000)
    }

    private func compose(_ text: String, _ language: Language) throws -> ComposedMessage {
        var world = World(language)
        world.person.name = "Nguyễn \(text)"
        world.group.name = text
        world.group.shortName = text
        world.session.before = world.session.details
        world.session.before?.place = text
        world.session.title = text
        world.session.reason = text
        world.session.place = "x \(text)"
        world.session.agenda = [AgendaItem(title: text, owner: text)]
        var item = world.item(.update)
        item.host?.name = text
        return try world.compose(item)
    }

    private func lineCount(_ text: String) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).count
    }

    private func skeleton(_ markup: String) -> [Substring] { markup.matches(of: /<[^>]*>/).map(\.output) }
}
