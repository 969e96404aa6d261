package import Foundation
import Tokens

extension MessageComposer {
    /// Writes messages that are looked at and never sent: their links are signed with a key that nobody keeps.
    ///
    /// - Parameter templates: the operator's own; nil for the built-in ones alone.
    /// - Parameter pages: where people reach the pages; nil for messages without links.
    /// Throws `TemplateFault`.
    package static func rehearsing(templates: URL? = nil, pages: String? = nil) throws -> MessageComposer {
        MessageComposer(
            templates: try TemplateLibrary.load(overrides: templates),
            settings: ComposerSettings(pages: pages.flatMap { PageLinks($0) }, sendingAddress: "convoke@localhost"),
            mint: TokenMint(keys: try TokenKeys([1: Secret.random()])))
    }
}
