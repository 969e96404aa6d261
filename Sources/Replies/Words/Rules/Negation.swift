/// Words that turn the ones behind them into their opposite. No gap of a pattern passes over one.
enum Negation {
    static func isOne(_ word: ReplyWord) -> Bool {
        word.kind == .word && (words.contains(word.form) || (word.isBare && bare.contains(word.plain)))
    }

    private static let words: Set<String> = [
        "không", "chẳng", "chả", "chưa", "đừng", "khỏi", "not", "no", "never", "can't", "won't", "don't", "isn't",
        "aren't",
        "couldn't", "wouldn't", "didn't", "doesn't", "haven't", "hasn't", "shouldn't", "nobody", "unable",
    ]
    private static let bare: Set<String> = ["khong", "chang", "cha", "chua", "dung"]
}
