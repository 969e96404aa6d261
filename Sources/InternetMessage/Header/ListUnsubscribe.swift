/// How a reader leaves a list: List-Unsubscribe (RFC 2369) and List-Unsubscribe-Post (RFC 8058).
package struct ListUnsubscribe: Sendable, Hashable {
    /// The body that RFC 8058 section 3.1 prescribes for List-Unsubscribe-Post, and for the POST itself.
    package static let oneClickValue = "List-Unsubscribe=One-Click"

    /// Where to go, in the sender's order of preference.
    package var uris: [String]
    /// Whether a POST to the https URI suffices (RFC 8058).
    package var isOneClick: Bool

    /// The https form comes before mailto, because some readers follow only the first. One-click is claimed only
    /// with an https form.
    package init(https: String?, mailto: String?) {
        uris = [https, mailto.map { $0.hasPrefix("mailto:") ? $0 : "mailto:" + $0 }].compactMap(\.self)
        isOneClick = https != nil
    }

    private init(uris: [String], isOneClick: Bool) {
        self.uris = uris
        self.isOneClick = isOneClick
    }

    /// Reads both fields; nil when there is no way out in them.
    package static func parse(_ header: MessageHeader) -> ListUnsubscribe? {
        guard let field = header.first("List-Unsubscribe") else { return nil }
        let uris = field.unfolded.split(separator: .less).compactMap { piece -> String? in
            guard let end = piece.firstIndex(of: .greater) else { return nil }
            let uri = piece[..<end].filter { !$0.isWhitespace }
            return uri.isEmpty ? nil : RawText.decode(uri[...])
        }
        let post = header["List-Unsubscribe-Post"]?.filter { !$0.isWhitespace }.lowercased()
        let isOneClick = post == oneClickValue.lowercased() && uris.contains { $0.lowercased().hasPrefix("https:") }
        return uris.isEmpty ? nil : ListUnsubscribe(uris: uris, isOneClick: isOneClick)
    }

    /// The fields to write.
    package var fields: [(name: String, words: [String])] {
        guard !uris.isEmpty else { return [] }
        let last = uris.count - 1
        let words = uris.enumerated().map { "<\($1)>" + ($0 < last ? "," : "") }
        let post = isOneClick ? [("List-Unsubscribe-Post", [Self.oneClickValue])] : []
        return [("List-Unsubscribe", words)] + post
    }
}
