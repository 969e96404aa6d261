/// Numbers in figures and in the words of both languages.
enum Numbers {
    /// The number a word can stand for; `ba`, `năm`, `tư` are names and other things, too: the pattern around decides.
    static func value(_ word: ReplyWord) -> Double? {
        if let value = word.value { return value }
        guard word.kind == .word else { return nil }
        return words[word.key] ?? (word.isBare ? bareWords[word.key] : nil)
    }

    /// A whole number of people, 0 to 500; nil for one that no group has.
    static func people(_ word: ReplyWord) -> Int? {
        value(word).flatMap { (0...500).contains($0) && $0 == $0.rounded() ? Int($0) : nil }
    }

    static func word(_ text: String) -> Double? { words[WordKey(text)] ?? bareWords[WordKey(text)] }

    private static let words = keyed([
        "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
        "tám": 8, "chín": 9, "mười": 10, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "zero": 0,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "dozen": 12, "sixty": 60,
    ])

    private static let bareWords = keyed([
        "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    ])

    private static func keyed(_ words: [String: Double]) -> WordTable<WordKey, Double> {
        WordTable(Dictionary(uniqueKeysWithValues: words.map { (WordKey($0), $1) }))
    }
}
