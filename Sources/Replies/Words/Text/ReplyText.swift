import Foundation

/// A reply as the grammar sees it: composed, cut into words, with each word's clause and sentence.
struct ReplyText: Sendable {
    /// The text in NFC.
    let nfc: String
    let words: [ReplyWord]
    /// Some word is Vietnamese beyond doubt, or more words look Vietnamese than English.
    let isVietnamese: Bool
    /// Some word is English beyond doubt, in a Vietnamese text, too.
    let hasEnglish: Bool
    /// Typed without diacritics although it is Vietnamese.
    let isBare: Bool
    /// The phrases of the rules' classes that stand in the text, and those of the lexicon of clauses.
    let classes: PhraseEnds
    let clauseWords: PhraseEnds

    /// Words beyond this many are not read: no answer is hidden there, and work stays bounded.
    static let limit = 700

    init(_ text: String) {
        nfc = text.precomposedStringWithCanonicalMapping
        var raw = WordSplitter.split(nfc, limit: Self.limit)
        if nfc.contains(where: \.isUppercase), !nfc.contains(where: \.isLowercase) {
            // Written all in capitals: none of them makes a name.
            for index in raw.indices where index > 0 { raw[index].isCapital = false }
        }
        let language = LanguageGuess(raw.map(\.text))
        isVietnamese = language.isVietnamese
        isBare = language.isBare
        hasEnglish = language.hasEnglish
        words = ClauseSplitter.mark(Spelling(language).words(raw))
        classes = RuleBook.standard.groups.ends(in: words)
        clauseWords = ClauseLexicon.vietnamese.ends(in: isVietnamese ? words : [])
    }

    /// The original text between two words, `end` not included.
    func original(_ words: Range<Int>) -> String {
        guard let first = words.first, let last = words.last, last < self.words.count else { return "" }
        return String(nfc[self.words[first].range.lowerBound..<self.words[last].range.upperBound])
    }

    /// The sentence a word belongs to.
    func sentence(of word: Int) -> Range<Int> { span(of: word, by: \.sentence) }

    /// The clause a word belongs to.
    func clause(of word: Int) -> Range<Int> { span(of: word, by: \.clause) }

    private func span(of word: Int, by group: KeyPath<ReplyWord, Int>) -> Range<Int> {
        let number = words[word][keyPath: group]
        var end = word + 1
        while end < words.count, words[end][keyPath: group] == number { end += 1 }
        return number..<end
    }
}

/// Cuts a text into raw words.
enum WordSplitter {
    struct Piece {
        var text: String
        var kind: ReplyWord.Kind
        var range: Range<String.Index>
        var isCapital = false
    }

    static func split(_ text: String, limit: Int) -> [Piece] {
        var pieces: [Piece] = []
        var at = text.startIndex
        while at < text.endIndex, pieces.count < limit {
            let character = text[at]
            let start = at
            if isDigit(character) {
                at = end(of: text, from: at) { isDigit($0) }
                if at < text.endIndex, text[at] == "." || text[at] == ",", let next = after(text, at),
                    isDigit(text[next]), text[at] == "." || text.distance(from: start, to: at) == 1
                {
                    let tail = end(of: text, from: next) { isDigit($0) }
                    if text[at] == "." || text.distance(from: next, to: tail) == 1 { at = tail }
                }
                pieces.append(Piece(text: String(text[start..<at]), kind: .number, range: start..<at))
            } else if character.isLetter {
                at = endOfWord(text, from: at)
                pieces.append(
                    Piece(
                        text: String(text[start..<at]).lowercased(), kind: .word, range: start..<at,
                        isCapital: character.isUppercase))
            } else {
                at = text.index(after: at)
                if character == "-", isInsideWord(text, start) { continue }
                if let piece = sign(character, range: start..<at) { pieces.append(piece) }
            }
        }
        return pieces
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func after(_ text: String, _ at: String.Index) -> String.Index? {
        let next = text.index(after: at)
        return next < text.endIndex ? next : nil
    }

    private static func end(
        of text: String, from start: String.Index, while keeps: (Character) -> Bool
    ) -> String.Index {
        var at = start
        while at < text.endIndex, keeps(text[at]) { at = text.index(after: at) }
        return at
    }

    /// Apostrophes belong to the word (`can't`), and the slash of `đ/c`.
    private static func endOfWord(_ text: String, from start: String.Index) -> String.Index {
        var at = start
        while at < text.endIndex {
            let character = text[at]
            if character.isLetter {
                at = text.index(after: at)
            } else if "'’".contains(character) || (character == "/" && text[start..<at].lowercased() == "đ"),
                let next = after(text, at), text[next].isLetter
            {
                at = next
            } else {
                break
            }
        }
        return at
    }

    /// The hyphen of `double-booked`.
    private static func isInsideWord(_ text: String, _ at: String.Index) -> Bool {
        guard at > text.startIndex, let next = after(text, at) else { return false }
        return text[text.index(before: at)].isLetter && text[next].isLetter
    }

    private static func sign(_ character: Character, range: Range<String.Index>) -> Piece? {
        if character.isNewline { return Piece(text: "\n", kind: .mark, range: range) }
        if character.isWhitespace { return nil }
        guard let scalar = character.unicodeScalars.first else { return nil }
        if scalar.properties.isEmoji, scalar.value > 0x2000 {
            return Piece(text: String(scalar), kind: .picture, range: range)
        }
        if character == "…" { return Piece(text: ".", kind: .mark, range: range) }
        return Piece(text: String(character), kind: .mark, range: range)
    }
}
