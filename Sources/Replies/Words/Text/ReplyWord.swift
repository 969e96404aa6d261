/// One word, number, mark or picture of a reply, with the views of it that the grammar compares.
struct ReplyWord: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word
        case number
        /// Punctuation, one sign each; a line end is the mark `\n`.
        case mark
        /// An emoji, without skin tone and variation.
        case picture
    }

    let kind: Kind
    /// In small letters, composed, with abbreviations, stretched letters and Telex keys undone: `ko` is `không`.
    let form: String
    /// `form` without diacritics.
    let plain: String
    /// `form` and `plain` as the rules compare them.
    let key: WordKey
    let plainKey: WordKey
    /// Where it stands in `ReplyText.nfc`.
    let range: Range<String.Index>
    /// Starts with a capital letter in the original.
    let isCapital: Bool
    /// Written without diacritics in a text without them: then `plain` is compared.
    var isBare = false
    /// A figure, or the number a word stands for where it can only be a number.
    var value: Double?
    /// Index of the first word of the clause and of the sentence it belongs to.
    var clause = 0
    var sentence = 0
    /// Index behind the last word of each.
    var clauseEnd = 0
    var sentenceEnd = 0
}
