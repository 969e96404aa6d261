import Mustache
import Sessions

/// The pages' templates, in the binary. They hold structure only; every word comes from `PageWord`.
struct PageTemplates: Sendable {
    private let library: MustacheLibrary

    /// Throws when a template is not Mustache: a fault of this build, which every test meets.
    init() throws {
        var library = MustacheLibrary()
        for (name, bytes) in Self.embedded {
            // Values are escaped before they come here.
            try library.register(
                "{{% CONTENT_TYPE:TEXT}}" + String(decoding: bytes, as: UTF8.self), named: name)
        }
        self.library = library
    }

    /// The template's markup; empty for an unknown name.
    func render(_ name: String, _ values: PageValues, in language: Language) -> String {
        let words = PageWords(language)
        return library.render(words.values.merging(values), withTemplate: name) ?? ""
    }
}
