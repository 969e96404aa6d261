/// Classes of words and phrases that mean the same to the grammar, by name.
struct WordGroups: Sendable {
    private var indices: [String: Int] = [:]
    private(set) var phrases: [[[Spelled]]] = []
    /// The words of all phrases, one phrase after the other; and which of them begin with a word as it is written, or
    /// as it looks without diacritics.
    private var words: [SpelledKeys] = []
    private var byForm: [WordKey: [Phrase]] = [:]
    private var byPlain: [WordKey: [Phrase]] = [:]

    private struct Phrase: Sendable {
        let group: Int
        let words: Range<Int>
    }

    /// Reads lines `name: phrase, phrase, …`; a line that begins with blanks goes on with the class above. A class that
    /// is named twice (by two languages) has the phrases of both. `#` begins a comment.
    init(_ texts: [String]) {
        for text in texts {
            var name = ""
            for line in text.split(separator: "\n") {
                var line = line.prefix { $0 != "#" }[...]
                if let colon = line.firstIndex(of: ":"), line.first != " " {
                    name = String(line[..<colon])
                    line = line[line.index(after: colon)...]
                }
                for phrase in line.split(separator: ",") {
                    add(phrase.split(whereSeparator: { $0 == " " || $0 == "-" }).map { Spelled(String($0)) }, to: name)
                }
            }
        }
    }

    private mutating func add(_ phrase: [Spelled], to name: String) {
        guard let first = phrase.first, !name.isEmpty else { return }
        let index = indices[name] ?? phrases.count
        if index == phrases.count {
            indices[name] = index
            phrases.append([])
        }
        phrases[index].append(phrase)
        let known = Phrase(group: index, words: words.count..<words.count + phrase.count)
        words += phrase.map(\.keys)
        byForm[first.keys.form, default: []].append(known)
        guard phrase.count > 1 || !Self.rare.contains(first.form) else { return }
        byPlain[first.keys.plain, default: []].append(known)
    }

    /// Words that one syllable without diacritics is not taken for, since another word that looks the same is far more
    /// frequent: `co` is `có` or `cô`, not `cố`; `thu` is `thứ`, not `thử`.
    private static let rare: Set<String> = [
        "thử", "cố", "ráng", "chờ", "trống", "đỡ", "lỡ", "sợ", "đẻ", "hư", "cấm", "mổ", "cúng", "giỗ", "đá", "má", "êm",
        "ký",
        "may", "tiện", "mưa", "bão", "bàn", "nghĩ", "dò", "chủ", "ban", "thẻ", "tô", "vé", "bộ", "sổ", "dì", "chú",
        "bọ", "ôn",
        "mợ", "khéo", "chảy", "mò", "lo", "gồi",
    ]

    func index(of name: String) throws(RuleFault) -> Int {
        guard let index = indices[name] else { throw RuleFault("no class {\(name)}") }
        return index
    }

    /// Every phrase of every class that stands in a text.
    func ends(in words: [ReplyWord]) -> PhraseEnds {
        var ends = PhraseEnds(words: words.count, classes: phrases.count)
        for position in words.indices {
            let key = words[position].key
            for phrase in (words[position].isBare ? byPlain[key] : byForm[key]) ?? []
            where stands(phrase, at: position, in: words) {
                ends.add(phrase.words.count, of: phrase.group, at: position)
            }
        }
        return ends
    }

    private func stands(_ phrase: Phrase, at position: Int, in text: [ReplyWord]) -> Bool {
        guard position + phrase.words.count <= text.count else { return false }
        // The first word is known to fit.
        for index in phrase.words.dropFirst() {
            guard words[index].match(text[position + index - phrase.words.lowerBound]) else { return false }
        }
        return true
    }

    /// Whether one word alone is a phrase of the class.
    func isWord(_ form: String, of name: String) -> Bool {
        guard let index = indices[name] else { return false }
        return byForm[WordKey(form)]?.contains { $0.group == index && $0.words.count == 1 } ?? false
    }

    /// The phrases of one word in some classes, as they are written and without their marks.
    func singleWords(of names: [String]) -> (marked: Set<WordKey>, bare: Set<WordKey>) {
        let words = names.compactMap { indices[$0] }.flatMap { phrases[$0] }.filter { $0.count == 1 }.map { $0[0].keys }
        return (Set(words.map(\.form)), Set(words.map(\.plain)))
    }

    var vocabulary: [String] { phrases.flatMap { $0.flatMap { $0.map(\.form) } } }
}
