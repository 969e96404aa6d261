/// Why something was decided, in the words of each language: it is stored once and read by people of both.
package struct Reason: Hashable, Sendable {
    package var vietnamese: String
    package var english: String

    package init(vi vietnamese: String, en english: String) {
        (self.vietnamese, self.english) = (vietnamese, english)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    package var isEmpty: Bool { english.isEmpty }

    /// One after the other, told apart by `; `; empty ones are left out.
    package static func joined(_ reasons: [Reason]) -> Reason {
        let reasons = reasons.filter { !$0.isEmpty }
        return Reason(
            vi: reasons.map(\.vietnamese).joined(separator: "; "), en: reasons.map(\.english).joined(separator: "; "))
    }

    package static func + (one: Reason, other: Reason) -> Reason {
        Reason(vi: one.vietnamese + other.vietnamese, en: one.english + other.english)
    }

    package static func += (one: inout Reason, other: Reason) { one = one + other }
}

extension Reason: ExpressibleByStringLiteral {
    /// What reads the same in every language: a name, a mark, a value of a standard.
    package init(stringLiteral text: String) { self.init(vi: text, en: text) }
}

extension Reason: CustomStringConvertible {
    /// For logs, which are English.
    package var description: String { english }
}

extension Reason: Codable {
    /// Set on an encoder that writes for the ledger: both languages are kept. Without it the English words are written,
    /// for programs that show them as they are.
    package static let keepsLanguages: CodingUserInfoKey? = CodingUserInfoKey(rawValue: "convoke.reason.languages")

    private enum CodingKeys: String, CodingKey {
        case vietnamese = "vi"
        case english = "en"
    }

    package init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(vi: text, en: text)
            return
        }
        let words = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            vi: try words.decode(String.self, forKey: .vietnamese), en: try words.decode(String.self, forKey: .english))
    }

    package func encode(to encoder: any Encoder) throws {
        guard let key = Self.keepsLanguages, encoder.userInfo[key] != nil, vietnamese != english else {
            var text = encoder.singleValueContainer()
            return try text.encode(english)
        }
        var words = encoder.container(keyedBy: CodingKeys.self)
        try words.encode(vietnamese, forKey: .vietnamese)
        try words.encode(english, forKey: .english)
    }
}
