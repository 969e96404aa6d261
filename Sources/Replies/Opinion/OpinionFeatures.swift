import Sessions

/// What the second opinion looks at in a reply: runs of up to three words and pairs of words near each other, runs of two
/// to five characters, and what the grammar found and made of it. Each thing is known by a number only, its bucket; two
/// things may share one.
package struct OpinionFeatures: Sendable {
    package static let buckets = 1 << 22

    /// Buckets by what kind of thing they stand for. All of a group weigh 1 together, as a vector's length, so that a long
    /// reply counts no more than a short one.
    package private(set) var groups: [[Int]]
    private let forms: WordRow
    /// Words of which the grammar knows nothing; 0 where it was not asked.
    package private(set) var unread = 0

    /// Words beyond this many are not looked at: where people answer at length, the answer stands at the beginning.
    private static let limit = 80

    /// Of a reply as it was written. `knowsRules` is false for one that shaped the rules: what the grammar makes of it says
    /// nothing of replies that nobody has seen.
    package init(_ written: String, kind: ReplyKind, knowsRules: Bool) {
        let text = ReplyText(written)
        let signs = RuleBook.standard.find(in: text)
        self.init(text, grammar: knowsRules ? (WordReader.readGrammar(written, kind: kind), signs) : nil)
    }

    init(_ text: ReplyText, grammar: (reading: Reading, signs: [Found])?) {
        let words = text.words.prefix(Self.limit)
        forms = WordRow(words.lazy.map { $0.kind == .number ? "0" : $0.form })
        let plain = WordRow(words.lazy.map { $0.kind == .number ? "0" : $0.plain })
        groups = [forms.runs(.forms), plain.runs(.plain), plain.characters, plain.pairs]
        if let grammar {
            unread = UnreadWords.count(in: text, signs: grammar.signs)
            groups.append(Self.circumstances(grammar.reading, unread: unread))
            groups.append(WordRow(grammar.signs.lazy.map(\.sign.rawValue)).runs(.signs))
            groups.append(WordRow(grammar.signs.lazy.map(\.rule.name)).runs(.rules))
        }
    }

    /// The runs of words behind the buckets of the first group, one for one.
    var runs: [ArraySlice<String>] { forms.runsOfWords }

    /// What the grammar read, and by which rules.
    private static func circumstances(_ reading: Reading, unread: Int) -> [Int] {
        let start = Bucket(.circumstances)
        let said = String(OpinionAnswer(reading).rawValue)
        let depth = start.adding("unread \(min(unread, 4))")
        var numbers = [start.adding(said).number, depth.number, depth.adding(said).number]
        for flag in OpinionFlag.allCases where reading[flag] {
            numbers.append(start.adding("flag").adding(String(flag.rawValue)).number)
        }
        for rule in Array(RuleMeanings.named(reading.rule.english).utf8).split(separator: UInt8(ascii: ";")) {
            var bucket = start
            bucket.add(withoutQuotation(rule))
            numbers += [bucket.number, bucket.adding(said).number]
        }
        return numbers
    }

    /// A rule without the words it found: `“em bận”: is busy` is `: is busy`.
    private static func withoutQuotation(_ rule: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let signs = rule.indices.filter { rule[$0] == openingQuote[0] }
        guard let start = signs.first(where: { rule[$0...].starts(with: openingQuote) }),
            let end = signs.last(where: { rule[$0...].starts(with: closingQuote) }), start < end
        else { return rule }
        return rule[..<start] + rule[(end + closingQuote.count)...]
    }

    /// Both begin with the same octet.
    private static let openingQuote = Array("“".utf8)
    private static let closingQuote = Array("”".utf8)
}
