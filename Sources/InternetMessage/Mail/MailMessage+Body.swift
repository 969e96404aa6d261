extension MailMessage {
    /// The text of the message as lines: the plain form where it says anything, otherwise the HTML.
    ///
    /// `watching` are ends of class names or ids; lines inside such elements of the HTML carry the mark `watched`.
    package func body(watching: [String] = []) -> BodyText {
        stretches.body(watching: watching)
    }

    /// The text/plain body, charset and flow undone; nil when the message has none.
    package var plainText: String? { Self.joined(stretches.compactMap(\.plain)) }

    /// The text/html body as it was written; nil when the message has none.
    package var html: String? { Self.joined(stretches.compactMap(\.html)) }

    private static func joined(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    /// The plain part as lines.
    package var plainBody: BodyText? { plainText.map { BodyText.plain($0) } }

    /// The HTML part as lines.
    package func htmlBody(watching: [String] = []) -> BodyText? {
        html.map { HTMLRenderer.render($0, watching: watching) }
    }
}

extension BodyText {
    /// HTML as lines: blocks, lists, links and quotations kept, what is not shown left out.
    package static func html(_ html: String, watching: [String] = []) -> BodyText {
        HTMLRenderer.render(html, watching: watching)
    }
}
