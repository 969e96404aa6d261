/// The value of a Content-Disposition field (RFC 2183).
package struct ContentDisposition: Sendable, Hashable {
    /// How a part wants to be shown.
    package enum Kind: Sendable, Hashable {
        case inline
        /// An attachment; every unknown kind counts as one (RFC 2183 section 2.8).
        case attached
    }

    /// Inline or as a file.
    package var kind: Kind
    /// The name that the sender gave the file, decoded; a proposal only, never a path to be trusted.
    package var filename: String?

    /// A disposition to be written.
    package init(_ kind: Kind, filename: String? = nil) {
        self.kind = kind
        self.filename = filename
    }

    /// Reads the field's body; nil when it is empty.
    package static func parse(_ body: ArraySlice<UInt8>) -> ContentDisposition? {
        let parsed = ParameterisedValue.parse(body)
        guard !parsed.value.isEmpty else { return nil }
        return ContentDisposition(
            parsed.value.asciiLowercased == "inline" ? .inline : .attached, filename: parsed["filename"])
    }

    /// The value and its parameters as they are written.
    package var parameterised: ParameterisedValue {
        ParameterisedValue(
            value: kind == .inline ? "inline" : "attachment",
            parameters: filename.map { [.init("filename", $0)] } ?? [])
    }
}
