import Sessions

/// The two scores that a doubtful one lies between: `4.5`, `3-4`, `between 3 and 4`, `trên 4 dưới 5`. One that is off the
/// scale, or on another one, lies between none.
struct DoubtfulScores {
    private let words: [ReplyWord]

    init(_ text: ReplyText) { words = text.words }

    func meanings(of question: Int, in segment: Range<Int>) -> [Meaning] {
        let values = words[segment].compactMap { $0.kind == .number ? Numbers.value($0) ?? $0.value : nil }
        // A figure may have any number of digits, more than an Int holds.
        guard values.prefix(2).allSatisfy((0...5).contains) else { return [] }
        let scores: [Int]
        switch (values.first, values.dropFirst().first) {
        case (let half?, nil) where half != half.rounded(): scores = [Int(half.rounded(.down)), Int(half.rounded(.up))]
        case (let one?, let other?) where one == one.rounded() && other == one + 1: scores = [Int(one), Int(other)]
        default: scores = []
        }
        guard scores.allSatisfy((1...5).contains) else { return [] }
        return scores.map { .score(question: question, $0) }
    }
}
