import Sessions

/// One page in its frame.
struct Page: Sendable {
    var title: String
    var language: Language
    /// What the template made.
    var content: String
    var status = 200
    /// Loads again after so many seconds, while something is under way.
    var reload: Int?
    /// Wide pages hold tables.
    var isWide = false
    /// The demo's clock and navigation, where there is one.
    var head = ""
}

extension Site {
    func layout(_ page: Page, for request: PageRequest) -> PageResponse {
        let others = Language.allCases.map { language -> PageValues in
            [
                "code": .text(language.rawValue), "name": .text(language.ownName),
                "isCurrent": .flag(language == page.language),
                "address": .text(request.address(in: language)),
            ]
        }
        let values: PageValues = [
            "styleSheet": .text((request.path.count > 1 ? "../" : "") + "style.css"),
            "title": .text(page.title), "language": .text(page.language.rawValue), "languages": .list(others),
            "content": .markup(page.content), "reload": .text(page.reload.map(String.init)),
            "head": .markup(page.head), "isWide": .flag(page.isWide),
        ]
        return .html(templates.render("layout", values, in: page.language), status: page.status)
    }

    /// The friendly page in place of the one asked for: what happened, and what the reader can do.
    func refusal(_ refusal: PageRefusal, for request: PageRequest) -> PageResponse {
        let language = request.language()
        let words = PageWords(language)
        let (title, text) = refusal.words
        let content = templates.render(
            "notice", ["heading": .text(words[title]), "text": .text(words[text])], in: language)
        return layout(
            Page(title: words[title], language: language, content: content, status: refusal.status), for: request)
    }
}

extension Language {
    /// What its speakers call it.
    var ownName: String {
        switch self {
        case .vietnamese: "Tiếng Việt"
        case .english: "English"
        }
    }
}

extension PageRequest {
    /// This page in another language; after a form, the page that the form lies on.
    func address(in language: Language) -> String {
        let items = query.pairs.filter { $0.name != "lang" && $0.name != "done" } + [("lang", language.rawValue)]
        let query = items.map { "\(queryEscaped($0.name))=\(queryEscaped($0.value))" }.joined(separator: "&")
        return "?\(query)"
    }
}
