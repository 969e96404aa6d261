import ConvokeTesting
import Foundation
import InternetMessage
import Ledger
import Replies
import Sessions
import Testing

@testable import Simulation

@Suite("An answer to a message of ours, in the form of each client")
struct CutFormsTests {
    private static let words = "Dạ em có ạ.\n2 người"

    /// What clients make of our text.
    private static let texts: [(name: String, quote: @Sendable (String) -> String)] = [
        ("Gmail", { "On Mon, Sep 6, 2027 at 8:00 AM Cụm <cum@example.net> wrote:\n\n" + quoted($0) }),
        ("a language nobody knows", { "Cụm <cum@example.net>-mit allappoq 2027-09-06 8:00:\n\n" + quoted($0) }),
        ("no attribution", { quoted($0) }),
        ("no attribution and no signs", { $0 }),
        ("signs without blanks, twice", { quoted(quoted($0, by: ">"), by: ">") }),
        ("wrapped at 76 columns", { "On Mon, Sep 6, 2027 at 8:00 AM Cụm wrote:\n" + quoted(wrapped($0, at: 74)) }),
        ("wrapped without signs", { wrapped($0, at: 40) }),
        (
            "Outlook",
            { "From: Cụm <cum@example.net>\nSent: Monday, September 6, 2027 8:00 AM\nTo: Lan\nSubject: x\n\n" + $0 }
        ),
        ("Outlook in a language nobody knows", { "________________________________\n" + $0 }),
        ("upper case and no arrows", { quoted($0.uppercased().replacing("↑", with: "")) }),
        ("ASCII only", { String($0.unicodeScalars.map { $0.isASCII ? Character($0) : "?" }) }),
        (
            "without the line",
            { "Vào Th 2, 6 thg 9, 2027 lúc 08:00 Cụm <cum@example.net> đã viết:\n" + withoutLine($0) }
        ),
        ("the line retyped", { "reply above this line\n" + withoutLine($0) }),
    ]

    private static let markups: [(name: String, quote: @Sendable (String) -> String)] = [
        (
            "Gmail",
            { "<div class=gmail_quote><div class=gmail_attr>On Mon wrote:</div><blockquote>\($0)</blockquote></div>" }
        ),
        ("Gmail's prefix", { $0.replacing("convoke-cut-line", with: "m_-12convoke-cut-line") }),
        (
            "Outlook's prefix",
            { "<div id=divRplyFwdMsg><b>From:</b> Cụm</div>" + $0.replacing("class=\"", with: "class=\"x_") }
        ),
        ("no container", { $0 }),
        ("classes and styles stripped", { $0.replacing(#/ (class|style|id)="[^"]*"/#, with: "") }),
        (
            "words of the line changed, class kept",
            {
                $0.replacing("Reply above this line", with: "z").replacing("phía trên", with: "z")
            }
        ),
        ("tags stripped but for lines", { $0.replacing(#/<(?!/?(p|br|div|li)\b)[^>]*>/#, with: "") }),
        ("a blockquote of nobody's", { "<p>???:</p><blockquote>\($0)</blockquote>" }),
    ]

    @Test("is cut exactly, from text and from HTML, whatever the client")
    func forms() async throws {
        let (text, html) = try await Self.message()
        #expect(text.hasPrefix(CutLine.text))
        for form in Self.texts {
            let body = BodyText.plain("\(Self.words)\n\n" + form.quote(text))
            #expect(NewTextCutter.cut(body).new == Self.words, "\(form.name)")
        }
        for form in Self.markups {
            let own = "<div>\(Self.words.replacing("\n", with: "<br>"))</div>"
            let body = BodyText.html(own + form.quote(html), watching: NewTextCutter.watched)
            let new = NewTextCutter.cut(body).new
            // What a client nobody knows writes above the quotation is nobody's to tell.
            #expect(new == Self.words || new == Self.words + "\n\n???:", "\(form.name)")
        }
    }

    @Test("is found below the quotation and inside it, where the client quotes")
    func places() async throws {
        let (text, html) = try await Self.message()
        for form in CutForms.texts {
            let below = NewTextCutter.cut(BodyText.plain(form.quote(text) + "\n\n\(Self.words)\n"))
            if form.quotes { #expect(below.new == Self.words, "\(form.name), below") }
            let above = NewTextCutter.cut(BodyText.plain("\(Self.words)\n\n" + form.quote(text)))
            #expect(above.new == Self.words, "\(form.name), above")
            let inside = NewTextCutter.cut(BodyText.plain(Self.answered(form.quote(text))))
            if form.quotes { #expect(inside.new == Self.words, "\(form.name), inside") }
            if form.quotes { #expect(inside.inline.map(\.answer) == [Self.words], "\(form.name), inside") }
        }
        let own = "<div>\(Self.words.replacing("\n", with: "<br>"))</div>"
        for form in CutForms.markups {
            let above = BodyText.html(own + form.quote(html), watching: NewTextCutter.watched)
            #expect(NewTextCutter.cut(above).new == Self.words, "\(form.name), above")
            let below = BodyText.html(form.quote(html) + own, watching: NewTextCutter.watched)
            if form.quotes { #expect(NewTextCutter.cut(below).new == Self.words, "\(form.name), below") }
        }
    }

    @Test("is found above, inside and below also where the client quotes nothing, by the message that was sent")
    func known() async throws {
        let (text, html) = try await Self.message()
        let original = [BodyText.plain(text), BodyText.html(html, watching: NewTextCutter.watched)]
        for form in CutForms.texts where !form.quotes {
            let above = BodyText.plain("\(Self.words)\n\n" + form.quote(text))
            #expect(NewTextCutter.cut(above, original: original).new == Self.words, "\(form.name), above")
            let inside = BodyText.plain(form.quote(Self.answered(text)))
            // Some put an empty line between all.
            let found = NewTextCutter.cut(inside, original: original).new.replacing("\n\n", with: "\n")
            #expect(found == Self.words, "\(form.name), inside")
            let below = BodyText.plain(form.quote(text) + "\n\n\(Self.words)\n")
            #expect(NewTextCutter.cut(below, original: original).new == Self.words, "\(form.name), below")
        }
        let own = "<div>\(Self.words.replacing("\n", with: "<br>"))</div>"
        for form in CutForms.markups where !form.quotes {
            for page in [
                own + form.quote(html), form.quote(html) + own,
                form.quote(html.replacing("</p>", with: "</p>" + own, maxReplacements: 1)),
            ] {
                let body = BodyText.html(page, watching: NewTextCutter.watched)
                #expect(NewTextCutter.cut(body, original: original).new == Self.words, "\(form.name)")
            }
        }
    }

    /// One of our messages: its text, and what a client takes of its HTML.
    private static func message() async throws -> (text: String, html: String) {
        let folder = try TemporaryFolder()
        let stage = try await Stage(folder)
        let start = try #require(stage.session.startInstant)
        try await stage.clockwork.advance(to: start.addingTimeInterval(-10 * 86_400))
        let person = try #require(try await stage.told(.invitation).keys.min { $0.rawValue < $1.rawValue })
        let sent = try await stage.mail(.invitation, to: person)
        let mail = try #require(sent)
        let (text, html) = (try #require(mail.plainText), try #require(mail.html))
        let body = try #require(html.firstRange(of: "<body"))
        return (text.replacing("\r\n", with: "\n"), String(html[body.lowerBound...]))
    }

    /// The words behind the line of the message that asks.
    private static func answered(_ quoted: String) -> String {
        var lines = quoted.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let question = lines.firstIndex { $0.contains("Kính gửi") || $0.contains("Dear") } ?? 0
        lines.insert(contentsOf: ["", words, ""], at: question + 1)
        return lines.joined(separator: "\n")
    }

    // MARK: - What clients do

    private static func quoted(_ text: String, by sign: String = "> ") -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { sign + $0 }.joined(separator: "\n")
    }

    private static func withoutLine(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
    }

    private static func wrapped(_ text: String, at width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var lines = [""]
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                if lines[lines.count - 1].count + word.count >= width { lines.append("") }
                lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
