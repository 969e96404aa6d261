/// Words that turn the ones behind them into their opposite. No gap of a pattern passes over one.
enum Negation {
    static func isOne(_ word: ReplyWord) -> Bool {
        word.kind == .word && (words.contains(word.key) || (word.isBare && bare.contains(word.key)))
    }

    private static let words: WordSet = [
        "không", "chẳng", "chả", "chưa", "đừng", "khỏi", "not", "no", "never", "can't", "won't", "don't", "isn't",
        "aren't",
        "couldn't", "wouldn't", "didn't", "doesn't", "haven't", "hasn't", "shouldn't", "nobody", "unable",
    ]
    private static let bare: WordSet = ["khong", "chang", "cha", "chua", "dung"]
}
