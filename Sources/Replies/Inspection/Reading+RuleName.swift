package import Sessions

extension Reading {
    /// Which rule decided, for figures: what the rule takes its words for, or the way of answering that needs no words.
    /// One of a closed set, without anything that somebody wrote.
    package var ruleName: String {
        let rule = rule.english
        if let meaning = Self.meaning(in: rule) { return meaning }
        return Self.ways.first { rule.hasPrefix($0.beginning) }?.name ?? "other"
    }

    private static let ways: [(beginning: String, name: String)] = [
        ("PARTSTAT=", "calendar button"), ("METHOD=", "calendar button"), ("no rule knows it", "second opinion"),
        ("no words", "no words"), ("nothing on coming", "nothing on coming"),
        ("thanks or a receipt", "thanks or a receipt"),
        ("asks for an extra session", "asks for an extra session"), ("dates:", "dates"),
        ("scores and words", "feedback"), ("prose tied", "feedback"), ("a head-count alone", "a head-count alone"),
        ("comes for a part", "comes for a part"),
    ]

    /// A found rule says `“words”: meaning`; the meaning may itself hold a comma or a semicolon, and more may follow.
    private static func meaning(in rule: String) -> String? {
        guard let mark = rule.firstRange(of: "”: ") else { return nil }
        let rest = rule[mark.upperBound...]
        var end = rest.startIndex
        while true {
            end = rest[end...].firstIndex { $0 == ";" || $0 == "," } ?? rest.endIndex
            let candidate = String(rest[..<end])
            if RuleMeanings.vietnamese(candidate) != nil { return candidate }
            guard end < rest.endIndex else { return nil }
            end = rest.index(after: end)
        }
    }
}
