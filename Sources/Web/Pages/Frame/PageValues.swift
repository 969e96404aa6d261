import Composer
import Mustache

/// The values of a template. What comes from outside is escaped on its way in, so that no template can forget to; markup
/// is what another template made.
struct PageValues: Sendable, ExpressibleByDictionaryLiteral {
    enum Value: Sendable {
        /// Somebody's words: cleaned line by line, and escaped.
        case text(String)
        /// Escaped, and otherwise as it is: a message's source.
        case verbatim(String)
        case markup(String)
        case flag(Bool)
        case list([PageValues])
    }

    private var values: [String: Value]

    init(dictionaryLiteral elements: (String, Value)...) {
        values = Dictionary(elements, uniquingKeysWith: { $1 })
    }

    subscript(name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    func merging(_ others: PageValues) -> PageValues {
        var merged = self
        merged.values.merge(others.values) { $1 }
        return merged
    }
}

extension PageValues: MustacheParent {
    /// The section of an empty text is left out, and what an outer value of the same name says does not count.
    func child(named name: String) -> Any? {
        switch values[name] {
        case nil: return nil
        case .text(let text):
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            let clean = escapedHTML(lines.map { cleanLine(String($0)) }.joined(separator: "\n"))
            return clean.isEmpty ? Nothing() : clean
        case .verbatim(let text): return text.isEmpty ? Nothing() : escapedHTML(text)
        case .markup(let html): return html.isEmpty ? Nothing() : html
        case .flag(let flag): return flag
        case .list(let list): return list
        }
    }
}

extension PageValues.Value: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    init(stringLiteral text: String) { self = .text(text) }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }
    init(arrayLiteral elements: PageValues...) { self = .list(elements) }

    /// Nothing for nil.
    static func text(_ text: String?) -> Self { .text(text ?? "") }
}

/// An empty text.
private struct Nothing: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
}
