/// The patterns of a book as the matcher walks over them: flat tables of numbers, so that trying one touches no
/// reference count and a pattern that cannot fit is passed over at once.
struct PatternTable: Sendable {
    struct Step: Sendable {
        enum Kind: Sendable { case choice, gap, not, clauseStart, clauseEnd, textStart, textEnd, end }
        let kind: Kind
        let isOptional: Bool
        /// Which choice; of a gap how many words.
        let number: Int
    }

    /// Where the steps of a pattern begin, and which of `needs` are its own, the rarest first.
    struct Compiled: Sendable {
        let start: Int
        let needs: Range<Int>
    }

    /// What may stand in one place: stretches of `words` and `groups`, a number, a name.
    struct Choice: Sendable {
        let words: Range<Int>
        let groups: Range<Int>
        let number: Bool
        let name: Bool
    }

    let steps: [Step]
    let choices: [Choice]
    let words: [SpelledKeys]
    let groups: [Int]
    let patterns: [Compiled]
    /// The choices without which a pattern is found nowhere, one pattern after the other.
    let needs: [Int]

    /// The choices that hold a word, as it is written and without its marks, and those that hold a class.
    private let byForm: WordTable<WordKey, [Int]>
    private let byPlain: WordTable<WordKey, [Int]>
    private let byGroup: [[Int]]
    /// Those of a number or a name, which may be met in any text.
    private let always: [Int]

    init(_ compiler: PatternCompiler) {
        (steps, choices, words, groups) = (compiler.steps, compiler.choices, compiler.words, compiler.groups)
        (patterns, needs) = (compiler.patterns, compiler.needs)
        (byForm, byPlain) = (WordTable(compiler.byForm), WordTable(compiler.byPlain))
        (byGroup, always) = (compiler.byGroup, compiler.always)
    }

    /// The choice of a pattern that is most likely missing in a text; nil where the pattern can do without any.
    func rarest(of pattern: Int) -> Int? { patterns[pattern].needs.first.map { needs[$0] } }

    /// Which choices can be met somewhere in a text.
    func choices(in text: ReplyText) -> [Bool] {
        var met = Array(repeating: false, count: choices.count)
        for number in always { met[number] = true }
        for word in text.words {
            for number in (word.isBare ? byPlain[word.key] : byForm[word.key]) ?? [] { met[number] = true }
        }
        let present = text.classes.present
        for (group, numbers) in byGroup.enumerated() where present[group] {
            for number in numbers { met[number] = true }
        }
        return met
    }
}
