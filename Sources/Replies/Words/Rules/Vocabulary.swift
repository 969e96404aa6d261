/// Every word the rules know: an odd spelling is only taken for another word if that one is known.
enum Vocabulary {
    static let words: WordSet = {
        let book = RuleBook.standard
        let patterns = book.shared.rules + book.vietnamese.rules + book.english.rules
        return WordSet(
            book.groups.vocabulary + ClauseLexicon.vietnamese.vocabulary + patterns.flatMap { $0.pattern.vocabulary }
                + Abbreviations.vietnamese.longForms.flatMap { $0.split(separator: " ").map(String.init) }
                + Abbreviations.vietnamese.shortForms + Abbreviations.english.shortForms
                + FrameLexicon.standard.vocabulary)
    }()
}
