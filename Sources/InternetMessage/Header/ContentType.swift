/// The value of a Content-Type field (RFC 2045 section 5).
package struct ContentType: Sendable, Hashable {
    /// The top-level type in small letters: `text`.
    package var type: String
    /// The subtype in small letters: `plain`.
    package var subtype: String
    /// The parameters in order, of each name the first.
    package var parameters: [ParameterisedValue.Parameter]

    /// A type to be written; brought to small letters.
    package init(_ type: String, _ subtype: String, parameters: [ParameterisedValue.Parameter] = []) {
        self.type = type.asciiLowercased
        self.subtype = subtype.asciiLowercased
        self.parameters = parameters
    }

    /// What a part without the field is (RFC 2045 section 5.2).
    package static let textPlain = ContentType("text", "plain")

    /// `type/subtype` in small letters.
    package var mediaType: String { "\(type)/\(subtype)" }

    /// The parameter of that name, without regard to case.
    package subscript(_ name: String) -> String? { parameterised[name] }

    /// What the text claims to be in.
    package var charset: String? { self["charset"] }
    /// What separates the parts of a multipart.
    package var boundary: String? { self["boundary"] }

    /// The value and its parameters as they are written.
    package var parameterised: ParameterisedValue { ParameterisedValue(value: mediaType, parameters: parameters) }

    /// Reads the field's body; nil when it names no type at all. `text` alone, as old clients write it, is
    /// `text/plain`.
    package static func parse(_ body: ArraySlice<UInt8>) -> ContentType? {
        let parsed = ParameterisedValue.parse(body)
        let halves = parsed.value.utf8.split(separator: UInt8.slash, maxSplits: 1).map { Array($0)[...] }
        guard let type = halves.first, !type.isEmpty, type.allSatisfy(\.isTokenText) else { return nil }
        if halves.count == 1 {
            guard type.asciiLowercased == "text" else { return nil }
            return ContentType("text", "plain", parameters: parsed.parameters)
        }
        let subtype = halves[1].prefix { $0.isTokenText }
        guard !subtype.isEmpty else { return nil }
        return ContentType(type.asciiLowercased, subtype.asciiLowercased, parameters: parsed.parameters)
    }
}
