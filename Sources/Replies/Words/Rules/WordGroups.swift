/// Classes of words and phrases that mean the same to the grammar, by name.
struct WordGroups: Sendable {
    private let indices: [String: Int]
    let phrases: [[[Spelled]]]
    /// The words of all phrases, one phrase after the other.
    private let words: [SpelledKeys]
    /// The phrases by what their first word, or their first two, look like without diacritics.
    private let ofOneWord: WordTable<WordKey, [Phrase]>
    private let longer: WordTable<WordPair, [Phrase]>

    private struct Phrase: Sendable {
        let group: Int
        let words: Range<Int>
        /// Not taken for a word without diacritics.
        let needsMarks: Bool
    }

    /// Reads lines `name: phrase, phrase, …`; a line that begins with blanks goes on with the class above. A class that
    /// is named twice (by two languages) has the phrases of both. `#` begins a comment.
    init(_ texts: [String]) {
        var reader = Reader()
        for text in texts { reader.read(text) }
        (indices, phrases, words) = (reader.indices, reader.phrases, reader.words)
        (ofOneWord, longer) = (WordTable(reader.ofOneWord), WordTable(reader.longer))
    }

    private struct Reader {
        var indices: [String: Int] = [:]
        var phrases: [[[Spelled]]] = []
        var words: [SpelledKeys] = []
        var ofOneWord: [WordKey: [Phrase]] = [:]
        var longer: [WordPair: [Phrase]] = [:]

        mutating func read(_ text: String) {
            var name = ""
            for line in text[...].pieces(at: "\n") {
                var line = Substring(line.utf8.prefix { $0 != UInt8(ascii: "#") })
                if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), !line.begins(with: " ") {
                    name = String(line[..<colon])
                    line = line[line.utf8.index(after: colon)...]
                }
                for phrase in line.pieces(at: ",") {
                    let words = phrase.pieces(at: " ").flatMap { $0.pieces(at: "-") }
                    add(words.map { Spelled(String($0)) }, to: name)
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
            let known = Phrase(
                group: index, words: words.count..<words.count + phrase.count,
                needsMarks: phrase.count == 1 && WordGroups.rare.contains(first.form))
            words += phrase.map(\.keys)
            if phrase.count > 1 {
                longer[WordPair(first.keys.plain, phrase[1].keys.plain), default: []].append(known)
            } else {
                ofOneWord[first.keys.plain, default: []].append(known)
            }
        }
    }

    /// Words that one syllable without diacritics is not taken for, since another word that looks the same is far more
    /// frequent: `co` is `có` or `cô`, not `cố`; `thu` is `thứ`, not `thử`.
    private static let rare: Set<String> = [
        "thử", "cố", "ráng", "chờ", "trống", "đỡ", "lỡ", "sợ", "đẻ", "hư", "cấm", "mổ", "cúng", "giỗ", "đá", "má", "êm",
        "ký",
        "may", "tiện", "mưa", "bão", "bàn", "nghĩ", "dò", "chủ", "ban", "thẻ", "tô", "vé", "bộ", "sổ", "dì", "chú",
        "bọ", "ôn",
        "mợ", "khéo", "chảy", "mò", "lo", "gồi", "rời", "xê", "đôn",
    ]

    func index(of name: String) throws(RuleFault) -> Int {
        guard let index = indices[name] else { throw RuleFault("no class {\(name)}") }
        return index
    }

    /// Every phrase of every class that stands in a text.
    func ends(in words: [ReplyWord]) -> PhraseEnds {
        var ends = PhraseEnds(words: words.count, classes: phrases.count)
        for position in words.indices {
            let plain = words[position].plainKey
            for phrase in ofOneWord[plain] ?? [] where !(phrase.needsMarks && words[position].isBare) {
                add(phrase, to: &ends, at: position, in: words)
            }
            guard position + 1 < words.count else { break }
            for phrase in longer[WordPair(plain, words[position + 1].plainKey)] ?? [] {
                add(phrase, to: &ends, at: position, in: words)
            }
        }
        return ends
    }

    private func add(_ phrase: Phrase, to ends: inout PhraseEnds, at position: Int, in text: [ReplyWord]) {
        guard position + phrase.words.count <= text.count else { return }
        for index in phrase.words {
            guard words[index].match(text[position + index - phrase.words.lowerBound]) else { return }
        }
        ends.add(phrase.words.count, of: phrase.group, at: position)
    }

    /// Whether one word alone is a phrase of the class.
    func isWord(_ form: String, of name: String) -> Bool {
        guard let index = indices[name] else { return false }
        let (key, plain) = (WordKey(form), WordKey(Folding.fold(form)))
        return ofOneWord[plain]?.contains { $0.group == index && words[$0.words.lowerBound].form == key } ?? false
    }

    /// The phrases of one word in some classes, as they are written and without their marks.
    func singleWords(of names: [String]) -> (marked: WordSet, bare: WordSet) {
        let words = names.compactMap { indices[$0] }.flatMap { phrases[$0] }.filter { $0.count == 1 }.map { $0[0].keys }
        return (WordSet(keys: words.map(\.form)), WordSet(keys: words.map(\.plain)))
    }

    var vocabulary: [String] { phrases.flatMap { $0.flatMap { $0.map(\.form) } } }
}
