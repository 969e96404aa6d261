/// Phrases that are looked up by their first word.
struct PhraseList: Sendable {
    private let byForm: [WordKey: [[SpelledKeys]]]
    private let byPlain: [WordKey: [[SpelledKeys]]]
    private let longest: Int

    /// Of phrases with commas or line ends between them.
    init(_ text: String) {
        let phrases = text.split(whereSeparator: { $0 == "\n" || $0 == "," })
            .map { $0.split(separator: " ").map { Spelled(String($0)).keys } }
            .filter { !$0.isEmpty }
        byForm = Dictionary(grouping: phrases, by: { $0[0].form })
        byPlain = Dictionary(grouping: phrases, by: { $0[0].plain })
        longest = phrases.map(\.count).max() ?? 0
    }

    /// Where the longest of them that stands at `index` ends; nil where none stands.
    func end(at index: Int, in words: [ReplyWord]) -> Int? { lengths(at: index, in: words).max().map { index + $0 } }

    /// One of them stands right before `index`.
    func isBefore(_ index: Int, in words: [ReplyWord]) -> Bool {
        (max(0, index - longest)..<index).contains { lengths(at: $0, in: words).contains(index - $0) }
    }

    private func lengths(at index: Int, in words: [ReplyWord]) -> some Sequence<Int> {
        let candidates =
            words.indices.contains(index)
            ? (words[index].isBare ? byPlain[words[index].key] : byForm[words[index].key]) ?? [] : []
        return candidates.lazy.filter { phrase in
            index + phrase.count <= words.count
                && phrase.indices.dropFirst().allSatisfy { phrase[$0].match(words[index + $0]) }
        }.map(\.count)
    }
}
