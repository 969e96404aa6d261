/// One stretch of what a message says, in up to two forms.
struct TextStretch: Sendable, Hashable {
    private(set) var plain: String?
    /// Decoded when somebody asks: nearly every mail says the same in its plain form, and nobody does.
    private(set) var pages: [HTMLPage] = []

    /// Adds a text in the plain form; a second one goes on where the first ended.
    mutating func add(_ text: String) { plain = plain.map { $0 + "\n" + text } ?? text }

    /// Adds a text in the other form.
    mutating func add(_ page: HTMLPage) { pages.append(page) }

    /// The form in HTML; nil when there is none.
    var html: String? { pages.isEmpty ? nil : pages.map(\.read.text).joined(separator: "\n") }

    /// Whether neither form was there.
    var isEmpty: Bool { plain == nil && pages.isEmpty }

    /// Whether nothing is said in the plain form, and there is no other.
    var isBlank: Bool { pages.isEmpty && plain?.utf8.allSatisfy(\.isWhitespace) ?? true }

    /// As lines: the plain form where it says anything, otherwise the HTML.
    func body(watching: [String]) -> BodyText {
        let text = plain.map { BodyText.plain($0) }
        if let text, !text.isBlank, !isExcuse { return text }
        let rendered = html.map { HTMLRenderer.render($0, watching: watching) }
        if let text, let rendered, isExcuse, rendered.letters.count < text.letters.count * 2 { return text }
        return rendered ?? text ?? BodyText(lines: [])
    }

    /// Whether the plain form perhaps says no more than that one should look at the other: "This message is in HTML."
    private var isExcuse: Bool {
        guard !pages.isEmpty, let plain, plain.utf8.count < 400 else { return false }
        return plain.uppercased().contains("HTML")
    }
}

/// A text in HTML, not yet decoded.
struct HTMLPage: Sendable, Hashable {
    let part: Entity
    let limits: ParseLimits

    /// The text, with what was wrong about it.
    var read: (text: String, defects: [MailDefect]) { part.said(limits: limits) }
}

extension [TextStretch] {
    /// The stretches one after the other. A careless sender puts the two forms of one text side by side instead of
    /// marking them as alternatives: a stretch that says what the one before it said is left out.
    func body(watching: [String]) -> BodyText {
        if count == 1 { return self[0].body(watching: watching) }
        var whole = BodyText(lines: [])
        var letters: [UInt8] = []
        for stretch in self {
            let text = stretch.body(watching: watching)
            guard !text.isBlank else { continue }
            let own = text.letters
            if text.isFromHTML != whole.isFromHTML || !stretch.pages.isEmpty, Self.isSame(letters, own) { continue }
            whole.lines += text.lines
            whole.isFromHTML = whole.isFromHTML || text.isFromHTML
            letters = own
        }
        return whole
    }

    /// Whether one text is the beginning, and most, of the other.
    private static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        return !short.isEmpty && short.count * 4 >= long.count * 3 && long.starts(with: short)
    }
}

extension BodyText {
    /// The letters and digits alone, as octets.
    var letters: [UInt8] {
        lines.flatMap { $0.text.utf8.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 } }
    }
}
