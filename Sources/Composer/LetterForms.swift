// Messages about one session differ from person to person in a name and some links. Templates are therefore rendered once
// for all of them, with marks where those stand, and each message is that form with its person's own texts filled in: the
// same octets, as rendering it anew would give, at a twentieth of the cost.
//
// A form is found by everything that went into it, so that no message can get another one's words: two drafts that are
// equal but for the personal texts make one form.

import Synchronization

/// A text of one person's, as it is and escaped for HTML.
struct PersonalText: Hashable, Sendable {
    let plain: String
    let html: String
}

/// Where a personal text stands: which section's, or the letter's own (-1), and which of its keys.
struct PersonalMark: Hashable, Sendable {
    let section: Int
    let key: Int

    /// What differs from person to person. None of it decides anything but by being there or not.
    static let keys: [TemplateKey] = [
        .addressee, .you, .You, .answerURL, .yesURL, .noURL, .maybeURL, .feedbackURL, .pollURL, .leaveURL, .boardURL,
    ]

    /// Those behind them keep their texts, and the letter is nobody else's.
    static let mostSections = 90

    /// Letters and digits, which nothing on the way changes. Whoever writes it into a title has their readers' own names
    /// and links put there.
    private static let sign = "qX7kPersonal2vZ"

    /// Of a fixed length.
    var text: String { "\(Self.sign)\(Self.twoDigits(section + 1))\(Self.twoDigits(key))" }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The text before the first mark in `text`, the mark, and the text behind it.
    static func first(in text: Substring) -> (before: Substring, mark: PersonalMark, after: Substring)? {
        guard let found = text.firstRange(of: sign) else { return nil }
        let digits = text[found.upperBound...].prefix(4)
        guard digits.count == 4, let section = Int(digits.prefix(2)), let key = Int(digits.suffix(2)),
            keys.indices.contains(key)
        else { return nil }
        return (text[..<found.lowerBound], PersonalMark(section: section - 1, key: key), text[digits.endIndex...])
    }
}

/// A text with places for personal ones.
struct TextForm: Hashable, Sendable {
    private var pieces: [String] = []
    private var marks: [PersonalMark] = []

    init(_ text: String) {
        var rest = text[...]
        while let (before, mark, after) = PersonalMark.first(in: rest) {
            pieces.append(String(before))
            marks.append(mark)
            rest = after
        }
        pieces.append(String(rest))
    }

    func filled(_ texts: [PersonalMark: PersonalText], escaped: Bool = false) -> String {
        var text = pieces[0]
        for (mark, piece) in zip(marks, pieces.dropFirst()) {
            if let own = texts[mark] { text += escaped ? own.html : own.plain }
            text += piece
        }
        return text
    }
}

/// A letter with places for personal texts.
struct LetterForm: Hashable, Sendable {
    let subject: TextForm
    let text: TextForm
    let html: TextForm
    let chat: TextForm
}

extension LetterDraft {
    /// Puts marks in the place of personal texts, and returns those.
    mutating func depersonalise() -> [PersonalMark: PersonalText] {
        var texts: [PersonalMark: PersonalText] = [:]
        for (key, name) in PersonalMark.keys.enumerated() {
            let mark = PersonalMark(section: -1, key: key)
            texts[mark] = values.exchange(name, for: mark.text)
            for section in sections.indices.prefix(PersonalMark.mostSections) {
                let mark = PersonalMark(section: section, key: key)
                texts[mark] = sections[section].values.exchange(name, for: mark.text)
            }
        }
        return texts
    }
}

/// The forms that were made last.
final class LetterForms: Sendable {
    /// A few megabytes.
    private static let most = 200
    private let forms = Mutex<[LetterDraft: LetterForm]>([:])

    func form(
        for draft: LetterDraft, make: () throws(MessageComposer.Refusal) -> LetterForm
    ) throws(MessageComposer.Refusal) -> LetterForm {
        if let known = forms.withLock({ $0[draft] }) { return known }
        let form = try make()
        forms.withLock { forms in
            if forms.count >= Self.most { forms = [:] }
            forms[draft] = form
        }
        return form
    }
}
