/// The value of a Content-Type field (RFC 2045 section 5).
package struct ContentType: Sendable, Hashable {
    /// The top-level type in small letters: `text`.
    package let type: String
    /// The subtype in small letters: `plain`.
    package let subtype: String
    /// `type/subtype` in small letters.
    package let mediaType: String
    /// The parameters in order, of each name the first.
    package var parameters: [ParameterisedValue.Parameter]

    /// A type to be written; brought to small letters.
    package init(_ type: String, _ subtype: String, parameters: [ParameterisedValue.Parameter] = []) {
        self.type = type.asciiLowercased
        self.subtype = subtype.asciiLowercased
        mediaType = self.type + "/" + self.subtype
        self.parameters = parameters
    }

    /// What a part without the field is (RFC 2045 section 5.2).
    package static let textPlain = ContentType("text", "plain")

    /// The parameter of that name, without regard to case.
    package subscript(_ name: String) -> String? { parameters.first(named: name) }

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
        let value = Array(parsed.value.utf8).drop { $0 == .slash }
        let type = value.prefix { $0 != .slash }
        guard !type.isEmpty, type.allSatisfy(\.isTokenText) else { return nil }
        let rest = value[type.endIndex...].dropFirst()
        if rest.isEmpty {
            guard type.asciiLowercased == "text" else { return nil }
            return ContentType("text", "plain", parameters: parsed.parameters)
        }
        let subtype = rest.prefix { $0.isTokenText }
        guard !subtype.isEmpty else { return nil }
        return ContentType(type.asciiLowercased, subtype.asciiLowercased, parameters: parsed.parameters)
    }
}
