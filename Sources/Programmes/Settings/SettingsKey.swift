/// One key of the settings file: what it may hold, what it means, and what holds where it is absent.
package struct SettingsKey: Hashable, Sendable {
    /// Dotted: `mail.smtp.host`. A segment `*` stands for a name the operator chooses: `webhooks.*.url`.
    package let path: String
    package let kind: Kind
    /// One sentence for the reference and for `convoke check`.
    package let doc: String
    /// Written as in the file; nil where there is none.
    package let defaultText: String?
    /// Its value never appears in a fault, a log or a listing (law 14).
    package let isSecret: Bool
    /// Takes effect on SIGHUP; otherwise at the next start.
    package let reloads: Bool

    package init(
        _ path: String, _ kind: Kind, default defaultText: String? = nil, isSecret: Bool = false, reloads: Bool = false,
        doc: String
    ) {
        (self.path, self.kind, self.doc, self.defaultText) = (path, kind, doc, defaultText)
        (self.isSecret, self.reloads) = (isSecret, reloads)
    }

    /// What a key may hold.
    package enum Kind: Hashable, Sendable {
        /// One line that is not empty.
        case text
        case integer(ClosedRange<Int>)
        /// `true` or `false`
        case boolean
        /// `30s`, `5m`, `2h`, `14d`
        case duration
        /// `512`, `64kB`, `10MB`; units of 1,024.
        case bytes
        /// `06:30`
        case timeOfDay
        /// An IANA name.
        case zone
        case mailAddress
        /// `https://…` or `http://…`
        case url
        /// An absolute path.
        case path
        /// One of these words.
        case choice([String])
        /// A list of lines.
        case list
    }
}

/// All keys of the settings file, in the order of its reference.
package struct SettingsSchema: Hashable, Sendable {
    package let keys: [SettingsKey]

    package init(_ keys: [SettingsKey]) { self.keys = keys }

    /// The key that governs a path as the file writes it: `webhooks.board.url` finds `webhooks.*.url`.
    package func key(for path: String) -> SettingsKey? {
        let segments = path.split(separator: ".")
        return keys.first { key in
            let pattern = key.path.split(separator: ".")
            return pattern.count == segments.count && zip(pattern, segments).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }

    /// The names that may follow `segments`: section names and keys, each once, in the schema's order.
    func names(below segments: [String]) -> [String] {
        var seen: Set<String> = []
        return keys.compactMap { key in
            let pattern = key.path.split(separator: ".").map(String.init)
            guard pattern.count > segments.count,
                zip(pattern, segments).allSatisfy({ $0 == "*" || $0 == $1 })
            else { return nil }
            let name = pattern[segments.count]
            return seen.insert(name).inserted ? name : nil
        }
    }
}
