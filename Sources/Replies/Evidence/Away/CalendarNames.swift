import InternetMessage

/// The names of months and weekdays of some languages, to be recognised at a place of a text.
struct CalendarNames {
    private struct Name {
        let octets: [UInt8]
        let number: Int
        /// The whole word, not its beginning.
        let isWhole: Bool
    }

    private let months: [UInt8: [Name]]
    private let weekdays: [UInt8: [Name]]

    init(_ languages: Set<Int>) {
        let chosen = languages.sorted().map { AwayLanguage.all[$0] }
        months = Self.table(chosen.map(\.months))
        weekdays = Self.table(chosen.map(\.weekdays))
    }

    /// Names of four letters and more stand for all that begin so: `june`, `giugno`, `червня`.
    private static func table(_ languages: [[String]]) -> [UInt8: [Name]] {
        var table: [UInt8: [Name]] = [:]
        for names in languages {
            for (index, forms) in names.enumerated() {
                for form in forms.split(separator: "|").map(String.init) {
                    for written in Set([form, AwayPhrases.withoutMarks(form)]) {
                        guard let first = written.utf8.first else { continue }
                        let isWhole = written.count < 4 && !written.contains(".")
                        table[first, default: []]
                            .append(Name(octets: Array(written.utf8), number: index + 1, isWhole: isWhole))
                    }
                }
            }
        }
        return table.mapValues { $0.sorted { $0.octets.count > $1.octets.count } }
    }

    /// The month that a place of the text names, with the end of its name.
    func month(_ text: PhraseText, _ token: TextToken) -> (number: Int, end: Int)? { find(months, text, token) }

    /// The weekday that a place of the text names, 1 for Monday, with the end of its name.
    func weekday(_ text: PhraseText, _ token: TextToken) -> (number: Int, end: Int)? { find(weekdays, text, token) }

    private func find(_ table: [UInt8: [Name]], _ text: PhraseText, _ token: TextToken) -> (number: Int, end: Int)? {
        guard token.number == nil, let candidates = table[text.octets[token.range.lowerBound]] else { return nil }
        for name in candidates where text.octets[token.range.lowerBound...].starts(with: name.octets) {
            let end = token.range.lowerBound + name.octets.count
            if name.isWhole, end != token.range.upperBound { continue }
            return (name.number, max(end, token.range.upperBound))
        }
        return nil
    }
}
