// `Mùng 5 nhà em giỗ, mùng 7 thì em dự được`; `Wednesday's out for me, Thursday works`: a day that suits beside one that
// does not is another day than the session's. What is said of it asks to move, and is no yes to the invitation.

/// The yes of a reply that is meant for another day.
struct OtherDayFinder {
    let text: ReplyText
    let signs: [Found]

    /// Words of the signs that say yes to another day.
    var offers: [Range<Int>] {
        let refused = signs.filter { [.no, .clash, .refuse].contains($0.sign) }.map { days(at: $0) }
            .filter { !$0.isEmpty }
        guard !refused.isEmpty else { return [] }
        return signs.filter { [.yes, .agree].contains($0.sign) }.filter { sign in
            let own = days(at: sign)
            return !own.isEmpty && refused.allSatisfy { $0.isDisjoint(with: own) }
        }.map(\.range)
    }

    /// The days that the clause of a sign names.
    private func days(at sign: Found) -> Set<String> {
        let clause = text.clause(of: sign.range.lowerBound)
        var days: Set<String> = []
        for index in clause where index < text.words.count {
            if let end = end(ofDayAt: index) {
                days.insert(text.words[index..<end].map(\.form).joined(separator: " "))
            }
        }
        return days
    }

    private func end(ofDayAt index: Int) -> Int? {
        let words = text.words
        if let group = Self.group, let end = text.classes.end(of: group, at: index) { return end }
        guard index + 1 < words.count, words[index + 1].kind == .number else { return nil }
        return Self.dates.contains(words[index].form) || Self.dates.contains(words[index].plain) ? index + 2 : nil
    }

    private static let group = try? RuleBook.standard.groups.index(of: "dayVi")
    private static let dates: Set<String> = ["mùng", "mồng", "ngày", "hôm", "bữa", "mung", "mong", "ngay"]
}
