package import Sessions

/// One sentence or name in every language Convoke speaks; a third language is a third argument, and the compiler asks
/// for each.
package struct Words: Hashable, Sendable {
    package let vietnamese: String
    package let english: String

    package init(vi: String, en: String) { (vietnamese, english) = (vi, en) }

    package func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
