import InternetMessage

/// Words of both languages; those with diacritics are found in texts typed without them, too. `⏎` is a line end.
struct WordList: Sendable {
    private let forms: Set<String>
    private let plains: Set<String>

    init(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map { Spelled($0 == "⏎" ? "\n" : String($0)) }
        forms = Set(words.map(\.form))
        plains = Set(words.map(\.plain))
    }

    func has(_ word: ReplyWord) -> Bool {
        forms.contains(word.form) || (word.isBare && plains.contains(word.plain))
    }
}

extension ReplyText {
    /// Whether the word at `index` is one of these; false outside the text.
    func isOne(_ index: Int, of list: WordList) -> Bool {
        StepMeter.add(1)
        return words.indices.contains(index) && list.has(words[index])
    }

    /// Where the words from `index` on that are of these end.
    func skip(_ list: WordList, from index: Int, upTo count: Int = 4) -> Int {
        var end = index
        while end < index + count, isOne(end, of: list) { end += 1 }
        return end
    }

    /// The form of a word, empty outside the text.
    func form(_ index: Int) -> String {
        StepMeter.add(1)
        return words.indices.contains(index) ? words[index].form : ""
    }

    /// Whether two neighbours have nothing between them.
    func isTight(_ index: Int) -> Bool {
        words.indices.contains(index) && words.indices.contains(index + 1)
            && words[index].range.upperBound == words[index + 1].range.lowerBound
    }
}
