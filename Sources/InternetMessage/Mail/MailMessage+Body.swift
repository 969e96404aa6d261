extension MailMessage {
    /// The text of the message as lines: the plain part where it says anything, otherwise the HTML.
    ///
    /// `watching` are ends of class names or ids; lines inside such elements of the HTML carry the mark `watched`.
    package func body(watching: [String] = []) -> BodyText {
        if let text = plainBody, !text.isBlank { return text }
        return htmlBody(watching: watching) ?? plainBody ?? BodyText(lines: [])
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
