// A mail often says the same twice, as plain text and as HTML. The plain part is taken, because it is what the writer
// typed, to the blank. It is poorer in two ways that are noticed: some programs put a stub there ("this message needs
// HTML"), and some leave out what tells old from new, while in HTML the client says where the old message begins.

package import InternetMessage

extension NewTextCutter {
    /// The body of a mail and what is new in it, from whichever part tells it better.
    /// `sent` is the message of ours that it answers, where that is known.
    package static func cut(_ mail: MailMessage, answering sent: MailMessage? = nil) -> (body: BodyText, text: CutText)
    {
        let original = sent.map { [$0.plainBody, $0.htmlBody(watching: watched)].compactMap(\.self) } ?? []
        let body = mail.body(watching: watched)
        let text = cut(body, original: original)
        // Something was cut and something is left: the plain part has its marks.
        guard !body.isFromHTML, text.elidedLines.isEmpty || text.new.isEmpty,
            let html = mail.htmlBody(watching: watched)
        else { return (body, text) }
        let other = cut(html, original: original)
        return isPoorer(text, than: other) ? (html, other) : (body, text)
    }

    private static func isPoorer(_ text: CutText, than other: CutText) -> Bool {
        if other.new.isEmpty { return false }
        let (words, otherWords) = (Self.words(text.new), Self.words(other.new))
        // The HTML tells old from new where the text does not.
        if !text.new.isEmpty, !other.elidedLines.isEmpty {
            let known = Set(words)
            let isPart =
                otherWords.count < words.count && otherWords.count { known.contains($0) } * 5 >= otherWords.count * 4
            return isPart || isStub(words, otherWords)
        }
        // Nothing is left of the text: what the HTML has must not be something that was rightly cut.
        if text.new.isEmpty { return !Set(otherWords).isSubset(of: Set(Self.words(text.elided))) }
        return isStub(words, otherWords)
    }

    /// The text holds few of the words of the HTML, and says that it is none or is far shorter.
    private static func isStub(_ words: [Substring], _ otherWords: [Substring]) -> Bool {
        let isExcuse = words.contains { $0 == "html" || $0 == "http" || $0 == "https" }
        guard isExcuse || otherWords.count >= words.count * 3 + 5 else { return false }
        let known = Set(words)
        return otherWords.count { known.contains($0) } * 2 < otherWords.count
    }

    private static func words(_ text: String) -> [Substring] {
        text.prefix(20_000).lowercased()[...].split { !$0.isLetter && !$0.isNumber }
    }
}
