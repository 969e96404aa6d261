import Composer
import Sessions

/// Words and dates in one language.
struct PageWords: Sendable {
    let language: Language

    init(_ language: Language) { self.language = language }

    subscript(word: PageWord) -> String {
        switch language {
        case .vietnamese: word.vietnamese
        case .english: word.english
        }
    }

    /// With `{name}` replaced by the value of that name.
    subscript(word: PageWord, values: [String: String]) -> String {
        values.reduce(self[word]) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    var dates: DateWords { DateWords(language) }

    /// Every word under its own name, for templates.
    var values: PageValues {
        var values: PageValues = [:]
        for word in PageWord.allCases { values[word.rawValue] = .text(self[word]) }
        return values
    }
}
