import Foundation
import InternetMessage

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

    init(_ whole: String) {
        let text = ReadableText.of(whole)
        let isLatin = LatinLetters.areAll(of: text)
        nfc = isLatin ? text : text.precomposedStringWithCanonicalMapping
        var raw =
            isLatin
            ? WordSplitter(nfc.unicodeScalars, limit: Self.limit).pieces : WordSplitter(nfc, limit: Self.limit).pieces
        if isLatin ? nfc.unicodeScalars.isShouted : nfc.isShouted {
            // None of the capitals makes a name.
            for index in raw.indices where index > 0 { raw[index].isCapital = false }
        }
        let language = LanguageGuess(raw)
        isVietnamese = language.isVietnamese
        isBare = language.isBare
        hasEnglish = language.hasEnglish
        words = ClauseSplitter.mark(
            Salutation.removed(from: Spelling(language).words(raw), isVietnamese: language.isVietnamese))
        classes = RuleBook.standard.groups.ends(in: words)
        clauseWords = ClauseLexicon.vietnamese.ends(in: isVietnamese ? words : [])
    }

    /// The original text between two words, `end` not included.
    func original(_ words: Range<Int>) -> String {
        guard let first = words.first, let last = words.last, last < self.words.count else { return "" }
        return String(nfc[self.words[first].range.lowerBound..<self.words[last].range.upperBound])
    }

    /// The sentence a word belongs to.
    func sentence(of word: Int) -> Range<Int> {
        words[word].sentence..<words[word].sentenceEnd
    }

    /// The clause a word belongs to.
    func clause(of word: Int) -> Range<Int> {
        words[word].clause..<words[word].clauseEnd
    }
}
