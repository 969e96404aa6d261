import Foundation
import InternetMessage
import Replies
import Sessions
import Testing

/// Every kind of message that we send, as the composer's golden files have it.
@Suite("Answers to every kind of message of ours")
struct OwnMessagesTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var html: String
        var testDescription: String { name }

        var original: [BodyText] { [BodyText.plain(text), BodyText.html(html, watching: NewTextCutter.watched)] }
    }

    private static let folder = Fixture.folder.appending(path: "../../ComposerTests/Fixtures").standardized

    static let samples: [Sample] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
            let name = String(file.dropLast(4))
            guard let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8),
                let html = try? String(contentsOf: folder.appending(path: name + ".html"), encoding: .utf8),
                let start = text.firstRange(of: CutLine.text), let end = text.firstRange(of: "======== chat"),
                let body = html.firstRange(of: "<body")
            else { return nil }
            return Sample(
                name: name, text: String(text[start.lowerBound..<end.lowerBound]),
                html: String(html[body.lowerBound...]))
        }
    }()

    private static let words = "Dạ em có ạ.\n2 người"
    private static let page = "<div>Dạ em có ạ.<br>2 người</div>"
    private static let block = "From: Cụm\nSent: Monday, September 6, 2027 8:00 AM\nTo: Lan\nSubject: x\n\n"
    private static let frame =
        "<div id=divRplyFwdMsg><b>From:</b> Cụm<br><b>Sent:</b> x<br><b>To:</b> Lan<br><b>Subject:</b> x</div>"

    @Test("are told from it above, where a client quotes and where it does not", arguments: samples)
    func above(_ sample: Sample) {
        let quoted = sample.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
            .joined(separator: "\n")
        for form in [Self.block + sample.text, sample.text, "Cụm wrote:\n" + quoted, quoted] {
            #expect(NewTextCutter.cut(BodyText.plain(Self.words + "\n\n" + form)).new == Self.words)
        }
        for form in [Self.frame + sample.html, sample.html, "<blockquote>\(sample.html)</blockquote>"] {
            let body = BodyText.html(Self.page + form, watching: NewTextCutter.watched)
            #expect(NewTextCutter.cut(body).new == Self.words)
        }
    }

    @Test("are told from it above, inside and below where nothing is quoted, by what was sent", arguments: samples)
    func known(_ sample: Sample) {
        let paragraphs = sample.text.components(separatedBy: "\n\n")
        let inside = ([paragraphs[0], paragraphs[1], Self.words] + paragraphs.dropFirst(2)).joined(separator: "\n\n")
        for form in [
            Self.words + "\n\n" + Self.block + sample.text, Self.block + inside,
            Self.block + sample.text + "\n\n" + Self.words,
        ] { #expect(NewTextCutter.cut(BodyText.plain(form), original: sample.original).new == Self.words) }
        let between = sample.html.replacing("</p>", with: "</p>" + Self.page, maxReplacements: 1)
        for form in [Self.page + Self.frame + sample.html, Self.frame + between, Self.frame + sample.html + Self.page] {
            let body = BodyText.html(form, watching: NewTextCutter.watched)
            #expect(NewTextCutter.cut(body, original: sample.original).new == Self.words)
        }
    }

    @Test("come from all of them")
    func count() {
        #expect(Self.samples.count >= 150)
    }
}
