import InternetMessage

/// Phrases in the order they were written, found by their first words: lists of dozens are asked for at every word.
struct PhraseTable: Sendable {
    let phrases: [[Spelled]]
    private let byFirst: WordTable<WordKey, [Candidate]>

    private struct Candidate: Sendable {
        let number: Int
        let keys: [SpelledKeys]
    }

    init(_ phrases: [[Spelled]]) {
        self.phrases = phrases
        var byFirst: [WordKey: [Candidate]] = [:]
        for (number, phrase) in phrases.enumerated() {
            let keys = phrase.map(\.keys)
            guard let first = keys.first else { continue }
            for key in Set([first.form, first.plain]) {
                byFirst[key, default: []].append(Candidate(number: number, keys: keys))
            }
        }
        self.byFirst = WordTable(byFirst)
    }

    /// The numbers of the phrases that stand at `index`, in their order.
    func standing(at index: Int, in words: [ReplyWord]) -> [Int] {
        guard index >= 0, index < words.count, let candidates = byFirst[words[index].key] else { return [] }
        StepMeter.add(candidates.count)
        return candidates.filter { Self.stands($0.keys, at: index, in: words) }.map(\.number)
    }

    private static func stands(_ phrase: [SpelledKeys], at index: Int, in words: [ReplyWord]) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        for place in phrase.indices where !phrase[place].match(words[index + place]) { return false }
        return true
    }
}

/// Phrases that name a question each.
struct QuestionPhrases: Sendable {
    private let table: PhraseTable
    private let questions: [Int]

    init(_ all: [(phrase: [Spelled], question: Int)]) {
        (table, questions) = (PhraseTable(all.map(\.phrase)), all.map(\.question))
    }

    /// Those that stand at `index`, in their order, and where each ends.
    func standing(at index: Int, in text: ReplyText) -> [(phrase: [Spelled], question: Int, end: Int)] {
        StepMeter.add(1)
        return table.standing(at: index, in: text.words).map {
            (table.phrases[$0], questions[$0], index + table.phrases[$0].count)
        }
    }
}

extension ReplyText {
    /// The end of the first of these phrases that stands at `index`.
    func end(ofAny phrases: PhraseTable, at index: Int) -> Int? {
        StepMeter.add(1)
        return phrases.standing(at: index, in: words).first.map { index + phrases.phrases[$0].count }
    }

    /// The end of the longest of these phrases that stands at `index`.
    func longestEnd(ofAny phrases: PhraseTable, at index: Int) -> Int? {
        StepMeter.add(1)
        return phrases.standing(at: index, in: words).map { index + phrases.phrases[$0].count }.max()
    }

    /// Whether one of these phrases stands in `range`.
    func holds(_ phrases: PhraseTable, in range: Range<Int>) -> Bool {
        range.contains { index in end(ofAny: phrases, at: index).map { $0 <= range.upperBound } ?? false }
    }
}
