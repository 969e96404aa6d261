/// What people type for short, and the dialects' words for the common ones. The long form is what the grammar knows.
///
/// One line each: `short = long`. The Vietnamese ones are undone only in a text that is Vietnamese, the English ones in
/// one that is English.
enum Abbreviations {
    /// What short forms stand for.
    struct Table: Sendable {
        private let words: [String: String]
        private let byKey: WordTable<WordKey, String>
        /// Short forms that two lines explain; none.
        let repeated: [String]

        /// Reads lines `short = long`.
        init(_ text: String) {
            var words: [String: String] = [:]
            var repeated: [String] = []
            for line in text[...].pieces(at: "\n") {
                let sides = line.pieces(at: "=").map { String($0.trimmed) }
                guard sides.count == 2 else { continue }
                if words.updateValue(sides[1], forKey: sides[0]) != nil { repeated.append(sides[0]) }
            }
            self.words = words
            self.repeated = repeated
            byKey = WordTable(Dictionary(words.map { (WordKey($0), $1) }, uniquingKeysWith: { first, _ in first }))
        }

        var shortForms: [String] { Array(words.keys) }
        var longForms: [String] { Array(words.values) }

        subscript(_ word: WordKey) -> String? { byKey[word] }
    }
}
