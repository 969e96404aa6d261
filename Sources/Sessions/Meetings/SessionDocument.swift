/// A text or a recording on the web that belongs to a session.
package struct SessionDocument: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        /// To be read before it, or written in it.
        case document
        case recording
    }

    package var kind: Kind
    /// What a list calls it.
    package var title: String
    /// https or http.
    package var url: String

    package init(kind: Kind = .document, title: String, url: String) {
        (self.kind, self.title, self.url) = (kind, title, url)
    }
}
