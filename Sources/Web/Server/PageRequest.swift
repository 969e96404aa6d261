import Sessions

/// One request as the pages see it: taken apart, within its limits, and without anything of the server library.
struct PageRequest: Sendable {
    enum Method: Sendable { case get, post, other }

    /// HEAD is answered as GET, without its body: neither changes anything (law 7).
    var method: Method
    /// The path's segments, as they were sent.
    var path: [String]
    var query: FormFields
    /// Names in lower case; a repeated header's values stand behind one another with a comma.
    var headers: [String: String]
    var body: [UInt8]
    /// Nil for a connection without one.
    var remoteAddress: String?

    var form: FormFields { FormFields(body) }

    /// The first cookie of this name.
    func cookie(_ name: String) -> String? {
        headers["cookie"]?.split(separator: ";").lazy
            .map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) }
            .first { $0.count == 2 && $0[0].trimmingBlanks == name }.map { $0[1].trimmingBlanks }
    }

    /// The language asked for in the address.
    var chosenLanguage: Language? { query["lang"].flatMap(Language.init(rawValue:)) }

    /// The language the reader chose, here or before.
    private var keptLanguage: Language? { chosenLanguage ?? cookie(Self.languageCookie).flatMap(Language.init) }

    /// The reader's choice; else `person`'s, where a token tells who reads; else what the browser prefers.
    func language(of person: Person? = nil) -> Language {
        keptLanguage ?? person?.language ?? AcceptedLanguages(headers["accept-language"] ?? "").best ?? .vietnamese
    }

    static let languageCookie = "lang"
}

/// Accept-Language (RFC 9110 §12.5.4).
struct AcceptedLanguages: Sendable {
    /// The one we speak that is preferred most; nil if there is none.
    let best: Language?

    init(_ header: String) {
        let ranges = header.split(separator: ",").prefix(20).compactMap { range -> (Language, Double)? in
            let parts = range.split(separator: ";").map(\.trimmingBlanks)
            let name = parts.first?.lowercased().split(separator: "-").first.map(String.init) ?? ""
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return Language(rawValue: name).flatMap { weight > 0 ? ($0, weight) : nil }
        }
        best =
            ranges.reduce(nil as (Language, Double)?) { best, range in
                best.map { $0.1 >= range.1 } ?? false ? best : range
            }?.0
    }
}

extension StringProtocol {
    /// Without blanks and tabs at either end.
    var trimmingBlanks: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        return String(self.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
