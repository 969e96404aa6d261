/// Marks each word with the clause and the sentence it belongs to. Sentences end at `. ! ?`, line ends and pictures;
/// clauses also at commas, dashes and contrast.
enum ClauseSplitter {
    static func mark(_ words: [ReplyWord]) -> [ReplyWord] {
        var marked = words
        var (clause, sentence) = (0, 0)
        for index in words.indices {
            if startsClause(words, index), index > clause { clause = index }
            (marked[index].clause, marked[index].sentence) = (clause, sentence)
            if endsSentence(words, index) {
                (clause, sentence) = (index + 1, index + 1)
            } else if endsClause(words[index]) {
                clause = index + 1
            }
        }
        markEnds(&marked)
        return marked
    }

    private static func markEnds(_ words: inout [ReplyWord]) {
        var (clauseEnd, sentenceEnd) = (words.count, words.count)
        for index in words.indices.reversed() {
            (words[index].clauseEnd, words[index].sentenceEnd) = (clauseEnd, sentenceEnd)
            if words[index].clause == index { clauseEnd = index }
            if words[index].sentence == index { sentenceEnd = index }
        }
    }

    private static func endsSentence(_ words: [ReplyWord], _ index: Int) -> Bool {
        let word = words[index]
        switch word.kind {
        case .mark: return sentenceEnds.contains(word.key)
        case .picture: return true
        case .word, .number: return false
        }
    }

    private static func endsClause(_ word: ReplyWord) -> Bool {
        word.kind == .mark && clauseEnds.contains(word.key)
    }

    private static let sentenceEnds: WordSet = [".", "!", "?", "\n", ";"]
    private static let clauseEnds: WordSet = [",", ":", "(", ")", "–", "—", "-", "\"", "“", "”"]

    private static func startsClause(_ words: [ReplyWord], _ index: Int) -> Bool {
        let word = words[index]
        guard word.kind == .word else { return false }
        return contrast.contains(word.key) || (word.isBare && bareContrast.contains(word.key))
    }

    private static let contrast: WordSet = ["nhưng", "nhưngmà", "but", "however", "though", "song", "còn"]
    private static let bareContrast: WordSet = ["nhung"]
}
