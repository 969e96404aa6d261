import Sessions

/// What the second opinion looks at in a reply: runs of up to three words and pairs of words near each other, runs of two
/// to five characters, and what the grammar found and made of it. Each thing is known by a number only, its bucket; two
/// things may share one.
package struct OpinionFeatures: Sendable {
    package static let buckets = 1 << 22

    /// Buckets by what kind of thing they stand for. All of a group weigh 1 together, as a vector's length, so that a long
    /// reply counts no more than a short one.
    package private(set) var groups: [[Int]]
    private let edged: [String]
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
        let forms = words.map { $0.kind == .number ? "0" : $0.form }
        let plain = words.map { $0.kind == .number ? "0" : $0.plain }
        edged = ["^"] + forms + ["$"]
        groups = [
            Self.runs(of: forms, .forms), Self.runs(of: plain, .plain),
            Self.characters(in: plain), Self.pairs(of: plain),
        ]
        if let grammar {
            unread = UnreadWords.count(in: text, signs: grammar.signs)
            groups.append(Self.circumstances(grammar.reading, unread: unread))
            groups.append(Self.runs(of: grammar.signs.map(\.sign.rawValue), .signs))
            groups.append(Self.runs(of: grammar.signs.map(\.rule.meaning), .rules))
        }
    }

    /// The runs of words behind the buckets of the first group, one for one.
    var runs: [ArraySlice<String>] {
        edged.indices.flatMap { start in
            (1...3).filter { start + $0 <= edged.count }.map { edged[start..<start + $0] }
        }
    }

    /// Runs of one, two and three, the edges counted.
    private static func runs(of words: [String], _ group: Bucket.Group) -> [Int] {
        let edged = ["^"] + words + ["$"]
        var numbers: [Int] = []
        numbers.reserveCapacity(edged.count * 3)
        for start in edged.indices {
            var bucket = Bucket(group)
            for word in edged[start..<min(start + 3, edged.count)] {
                bucket.add(word)
                numbers.append(bucket.number)
            }
        }
        return numbers
    }

    /// `không … đi`: two words with one to three others between them.
    private static func pairs(of words: [String]) -> [Int] {
        var numbers: [Int] = []
        numbers.reserveCapacity(words.count * 3)
        for start in words.indices {
            var first = Bucket(.pairs)
            first.add(words[start])
            for other in words[min(start + 2, words.count)..<min(start + 5, words.count)] {
                var pair = first
                pair.add(other)
                numbers.append(pair.number)
            }
        }
        return numbers
    }

    /// Runs of two to five characters within a word, its edges counted: what survives typing errors and new words.
    private static func characters(in words: [String]) -> [Int] {
        var numbers: [Int] = []
        for word in words {
            let octets = [UInt8(ascii: " ")] + word.utf8 + [UInt8(ascii: " ")]
            numbers.reserveCapacity(numbers.count + octets.count * 4)
            for start in octets.indices where UTF8.isBeginning(octets[start]) {
                var bucket = Bucket(.characters)
                var end = start
                while bucket.count < 5, end < octets.count {
                    end = bucket.addCharacter(of: octets, at: end)
                    if bucket.count > 1 { numbers.append(bucket.number) }
                }
            }
        }
        return numbers
    }

    /// What the grammar read, and by which rules.
    private static func circumstances(_ reading: Reading, unread: Int) -> [Int] {
        let said = String(OpinionAnswer(reading).rawValue)
        let depth = "unread \(min(unread, 4))"
        let flags = OpinionFlag.allCases.filter { reading[$0] }.map { ["flag", String($0.rawValue)] }
        let rules = reading.rule.english.utf8.split(separator: UInt8(ascii: ";")).map {
            withoutQuotation(Substring($0))
        }
        let all =
            [[said], [depth], [depth, said]] + flags + rules.map { [$0] }
            + rules.map { [$0, said] }
        return all.map { Bucket(.circumstances, $0).number }
    }

    /// A rule without the words it found: `“em bận”: is busy` is `: is busy`.
    private static func withoutQuotation(_ rule: Substring) -> String {
        let octets = Array(rule.utf8)
        guard let start = octets.position(of: openingQuote), let end = octets.lastPosition(of: closingQuote),
            start < end
        else { return String(rule) }
        return String(decoding: octets[..<start] + octets[(end + closingQuote.count)...], as: UTF8.self)
    }

    private static let openingQuote = Array("“".utf8)
    private static let closingQuote = Array("”".utf8)
}

extension [UInt8] {
    /// Where `needle` begins for the last time.
    fileprivate func lastPosition(of needle: [UInt8]) -> Int? {
        guard !needle.isEmpty, count >= needle.count else { return nil }
        return (0...(count - needle.count)).last { self[$0..<($0 + needle.count)].elementsEqual(needle) }
    }
}
