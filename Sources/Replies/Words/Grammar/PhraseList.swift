/// Phrases that are looked up by their first word.
struct PhraseList: Sendable {
    private let byForm: WordTable<WordKey, [[SpelledKeys]]>
    private let byPlain: WordTable<WordKey, [[SpelledKeys]]>
    private let longest: Int

    /// Of phrases with commas or line ends between them.
    init(_ text: String) {
        let phrases = text.split(whereSeparator: { $0 == "\n" || $0 == "," })
            .map { $0.split(separator: " ").map { Spelled(String($0)).keys } }
            .filter { !$0.isEmpty }
        byForm = WordTable(Dictionary(grouping: phrases, by: { $0[0].form }))
        byPlain = WordTable(Dictionary(grouping: phrases, by: { $0[0].plain }))
        longest = phrases.map(\.count).max() ?? 0
    }

    /// Where the longest of them that stands at `index` ends; nil where none stands.
    func end(at index: Int, in words: [ReplyWord]) -> Int? {
        var end: Int?
        for phrase in candidates(at: index, in: words) where Self.stands(phrase, at: index, in: words) {
            end = max(end ?? 0, index + phrase.count)
        }
        return end
    }

    /// One of them stands right before `index`.
    func isBefore(_ index: Int, in words: [ReplyWord]) -> Bool {
        (max(0, index - longest)..<index).contains { start in
            candidates(at: start, in: words).contains {
                start + $0.count == index && Self.stands($0, at: start, in: words)
            }
        }
    }

    /// The phrases whose first word stands at `index`.
    private func candidates(at index: Int, in words: [ReplyWord]) -> [[SpelledKeys]] {
        guard words.indices.contains(index) else { return [] }
        return (words[index].isBare ? byPlain[words[index].key] : byForm[words[index].key]) ?? []
    }

    /// Whether the words behind the first one stand there, too.
    private static func stands(_ phrase: [SpelledKeys], at index: Int, in words: [ReplyWord]) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        for place in 1..<phrase.count where !phrase[place].match(words[index + place]) { return false }
        return true
    }
}
