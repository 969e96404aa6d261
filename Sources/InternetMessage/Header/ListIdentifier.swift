/// The value of a List-Id field (RFC 2919).
package struct ListIdentifier: Sendable, Hashable {
    /// What people call the list.
    package var name: String?
    /// A name in the form of a domain, unique and never changed: `cluster-3.convoke.example.org`.
    package var identifier: String

    /// An identifier to be written.
    package init(name: String? = nil, identifier: String) {
        self.name = name
        self.identifier = identifier
    }

    /// Reads the field's body; nil when there is no identifier in it.
    package static func parse(_ body: ArraySlice<UInt8>) -> ListIdentifier? {
        guard let open = body.lastIndex(of: .less) else { return nil }
        let identifier = body[(open + 1)...].prefix { $0 != .greater }.filter { !$0.isWhitespace }
        guard !identifier.isEmpty else { return nil }
        var name = body[..<open].trimmed
        if name.count >= 2, name.first == .quote, name.last == .quote { name = name.dropFirst().dropLast() }
        return ListIdentifier(
            name: name.isEmpty ? nil : EncodedWord.decode(name), identifier: RawText.decode(identifier[...]))
    }

    /// Whether the identifier is labels of letters, digits, hyphens and underscores with dots between them.
    var isWritable: Bool {
        let labels = identifier.utf8.split(separator: UInt8.dot, omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == .underscore }
        }
    }
}
