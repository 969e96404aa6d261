import Foundation
import Sessions

/// What one notice says, in every form.
struct Section: Hashable, Sendable {
    let subject: String
    let text: String
    let html: String
    let chat: String
    /// Of its session, if it is about one.
    let code: String?
    /// The day of the session it asks the person to come to: *14/9*.
    let asksForDay: String?
}

/// What a section is made of: equal drafts make equal sections.
struct SectionDraft: Hashable, Sendable {
    /// Language and name of its templates.
    let set: String
    var values: TemplateValues
    let code: String?
    let asksForDay: String?
}

/// What a letter is made of: equal drafts make equal letters.
struct LetterDraft: Hashable, Sendable {
    let language: Language
    let prefix: String?
    var values: TemplateValues
    var sections: [SectionDraft]

    init(matter: MessageMatter, group: Group?, sections: [SectionDraft], links: MessageLinks) {
        (self.sections, language) = (sections, matter.person.language)
        prefix = group.map { cleanLine($0.shortName) }
        values = TemplateValues()
        let address = FormOfAddress(matter.person, isFull: matter.sharesAddress)
        values[.addressee] = address.name
        values[.you] = address.you
        values[.You] = address.you.uppercasingFirst
        values[.group] = group?.name
        values[.leaveURL] = links.leave
        values[.cutLine] = CutLine.text
        values[.cutLineClass] = CutLine.htmlClass
        values[.sharesAddress] = matter.sharesAddress
        let language = language
        values.set(.safety, lines: matter.safetyNotes.map { Self.line(on: $0, language) })
    }

    private static func line(on note: SafetyNote, _ language: Language) -> String {
        let dates = DateWords(language)
        let days = note.from == note.until ? [note.until] : [note.from, note.until]
        return Wording.of(language).safety(
            days.map(dates.dayAndMonth).joined(separator: "–"), note.text(in: language))
    }
}

/// The whole message around its sections: the cut line, one greeting, one footer.
struct Letter: Sendable {
    let sections: [Section]
    let language: Language
    private let prefix: String?
    private let templates: TemplateLibrary
    private var values: TemplateValues

    init(_ draft: LetterDraft, sections: [Section], templates: TemplateLibrary) {
        (self.sections, self.templates, language) = (sections, templates, draft.language)
        (prefix, values) = (draft.prefix, draft.values)
        values[.subject] = subject()
        values[.mergedExample] = mergedExample
    }

    /// `[Cụm MN 3] Mời dự: Làm quen văn học – thứ Ba 14/9/2027, 08:00 (+ 2 việc khác) #k7f2`
    func subject() -> String {
        guard let first = sections.first else { return "" }
        let more = sections.count > 1 ? "(\(Wording.of(language).more(sections.count - 1)))" : nil
        let parts = [prefix.map { "[\($0)]" }, first.subject, more, first.code]
        return cleanLine(parts.compactMap { $0 }.joined(separator: " "))
    }

    /// *14/9: Có, 16/11: Không*, where two sessions or more are asked about.
    private var mergedExample: String? {
        let words = Wording.of(language)
        let days = sections.compactMap(\.asksForDay)
        guard days.count > 1 else { return nil }
        return days.enumerated().map { index, day in
            "\(day): \(words.reply(index.isMultiple(of: 2) ? .accepted : .declined))"
        }.joined(separator: ", ")
    }

    func text() throws(MessageComposer.Refusal) -> String {
        try tidy(render("text", joining: sections.map(\.text), with: "\n* * *\n\n"))
    }

    func chat() throws(MessageComposer.Refusal) -> String {
        try tidy(render("chat", joining: sections.map(\.chat), with: "\n"))
    }

    func html() throws(MessageComposer.Refusal) -> String {
        let rule = "<hr style=\"border:0;border-top:1px solid #999;margin:24px 0\">\n"
        var values = values
        values.set(.sections, rendered: "", html: sections.map(\.html).joined(separator: rule))
        return try templates.text(of: "\(language.rawValue).layout.html", values.forHTML)
    }

    private func render(
        _ part: String, joining texts: [String], with separator: String
    ) throws(MessageComposer.Refusal) -> String {
        var values = values
        values.set(.sections, rendered: texts.joined(separator: separator), html: "")
        return try templates.text(of: "\(language.rawValue).layout.\(part)", values.forText)
    }
}

extension TemplateLibrary {
    /// Throws `MessageComposer.Refusal.noTemplate`.
    func text(of name: String, _ values: TemplateValues.Context) throws(MessageComposer.Refusal) -> String {
        guard let text = render(name, values) else { throw .noTemplate(name) }
        return text
    }
}

/// Without any blank line: a chat has little room.
func dense(_ text: String) -> String {
    text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n") + "\n"
}

/// No blanks at the ends of lines, never two blank lines in a row, one line break at the end.
func tidy(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let blanks = line.reversed().prefix { $0 == " " }.count
        let line = line.dropLast(blanks)
        if line.isEmpty, lines.last?.isEmpty ?? true { continue }
        lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
}
