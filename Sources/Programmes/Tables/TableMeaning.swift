/// What a column of a table can hold. The raw value is its key under `columns` in a programme file, and the first of its
/// phrases the heading an export gives it.
protocol TableMeaning: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Headings by which it is known, folded.
    var phrases: [String] { get }
    /// Whether a cell under a heading that says nothing looks like this. False for what cannot be told by looks.
    func fits(_ text: String) -> Bool
    /// Headings of what is never read, folded: they keep a shorter phrase from being found at their beginning.
    static var unread: [String] { get }
    /// Without one of these there is no table; the first stands for them in a fault.
    static var essential: [Self] { get }
    /// Settles what a heading alone could not: which of two readings it has beside the others.
    static func settle(_ columns: [Self: Int]) -> [Self: Int]
}

extension TableMeaning {
    /// The meaning of a heading, and how well it is said: an exact phrase goes before one that only begins it.
    static func of(heading: String) -> (meaning: Self, isExact: Bool)? {
        let heading = heading.folded
        guard !heading.isEmpty else { return nil }
        var best: (meaning: Self?, length: Int) = (nil, 0)
        for phrase in unread where heading.begins(with: phrase) && phrase.count > best.length {
            best = (nil, phrase.count)
        }
        for meaning in allCases {
            for phrase in meaning.phrases where heading.begins(with: phrase) && phrase.count > best.length {
                best = (meaning, phrase.count)
            }
        }
        return best.meaning.map { ($0, best.length == heading.count) }
    }
}

extension String {
    /// Whole words only, and no short word alone: `ten to` is no `ten`.
    fileprivate func begins(with phrase: String) -> Bool {
        if self == phrase { return true }
        return hasPrefix(phrase + " ") && (phrase.contains(" ") || phrase.count >= 5)
    }
}
