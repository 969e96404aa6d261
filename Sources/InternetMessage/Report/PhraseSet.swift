/// Phrases to be looked for in a text, all in one pass over its octets, whatever their number.
///
/// Phrases are written in small letters with single spaces, and are matched against a `PhraseText`. One that begins
/// with an ASCII letter or figure matches at the beginning of a word only; where it may end is left to the phrase,
/// since most stand for several forms of a word.
package struct PhraseSet<Value: Sendable>: Sendable {
    /// A phrase that was found, with the place behind it.
    package struct Match: Sendable {
        /// What the phrase stands for.
        package let value: Value
        /// The phrase itself.
        package let phrase: String
        /// Its octets in the text.
        package let range: Range<Int>
    }

    private struct Entry: Sendable {
        let octets: [UInt8]
        let phrase: String
        let value: Value
        /// The place in the table: an earlier phrase is the more telling one.
        let rank: Int
    }

    /// By the first two octets.
    private let entries: [UInt16: [Entry]]
    /// One bit for each pair of octets with which a phrase begins, so that most places of a text cost one look.
    private let beginnings: [UInt64]

    /// A set of these phrases; an earlier one counts for more.
    package init(_ phrases: [(String, Value)]) {
        var entries: [UInt16: [Entry]] = [:]
        for (rank, (phrase, value)) in phrases.enumerated() {
            let octets = Array(phrase.utf8)
            guard octets.count > 1 else { continue }
            entries[Self.key(octets[0], octets[1]), default: []]
                .append(Entry(octets: octets, phrase: phrase, value: value, rank: rank))
        }
        self.entries = entries
        var beginnings = [UInt64](repeating: 0, count: 1_024)
        for key in entries.keys { beginnings[Int(key >> 6)] |= 1 << UInt64(key & 63) }
        self.beginnings = beginnings
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

    /// The match whose phrase stands first in the table; of equals the one that comes first in the text.
    package func best(in text: PhraseText) -> Match? {
        var best: (rank: Int, match: Match)?
        scan(text) { entry, range in
            if best.map({ entry.rank < $0.rank }) ?? true {
                best = (entry.rank, Match(value: entry.value, phrase: entry.phrase, range: range))
            }
        }
        return best?.match
    }

    /// The match that comes first in the text; of those the longest.
    package func first(in text: PhraseText, from start: Int = 0) -> Match? {
        var first: Match?
        scan(text, from: start) { entry, range in
            guard first.map({ range.lowerBound == $0.range.lowerBound && range.count > $0.range.count }) ?? true
            else { return }
            first = Match(value: entry.value, phrase: entry.phrase, range: range)
        }
        return first
    }

    /// Every match in the order of the text.
    package func all(in text: PhraseText) -> [Match] {
        var matches: [Match] = []
        scan(text) { entry, range in
            matches.append(Match(value: entry.value, phrase: entry.phrase, range: range))
        }
        return matches
    }

    /// The phrase with which the text begins; of several the longest.
    package func opening(_ text: PhraseText) -> Match? {
        guard text.octets.count > 1, let candidates = entries[Self.key(text.octets[0], text.octets[1])] else {
            return nil
        }
        let found = candidates.filter { text.octets.starts(with: $0.octets) }
            .max { $0.octets.count < $1.octets.count }
        return found.map { Match(value: $0.value, phrase: $0.phrase, range: 0..<$0.octets.count) }
    }

    private func scan(_ text: PhraseText, from start: Int = 0, _ found: (Entry, Range<Int>) -> Void) {
        let octets = text.octets
        StepMeter.add(octets.count - start)
        var place = start
        var isInWord = place > 0 && octets[place - 1].isWordOctet
        while place + 1 < octets.count {
            let first = octets[place]
            let key = Self.key(first, octets[place + 1])
            if !isInWord || first >= 0x80, beginnings[Int(key >> 6)] & (1 << UInt64(key & 63)) != 0,
                let candidates = entries[key]
            {
                for entry in candidates where octets[place...].starts(with: entry.octets) {
                    found(entry, place..<place + entry.octets.count)
                }
            }
            isInWord = first.isWordOctet
            place += 1
        }
    }
}

extension PhraseSet {
    /// Whether any of the phrases occurs.
    package func occurs(in text: PhraseText) -> Bool { first(in: text) != nil }
}

extension PhraseSet where Value == Bool {
    /// A set whose phrases stand for nothing but themselves.
    package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}

/// A text made ready for `PhraseSet`: small letters, every run of blanks one space, typewriter quotes, and a space at
/// the end, so that a phrase may ask for the end of its last word.
package struct PhraseText: Sendable {
    /// The text as octets of UTF-8.
    package let octets: [UInt8]

    /// Makes a text ready; what is beyond `limit` octets is not looked at.
    package init(_ text: String, limit: Int = 20_000) {
        var octets: [UInt8] = []
        octets.reserveCapacity(min(text.utf8.count, limit) + 1)
        StepMeter.add(octets.capacity)
        for scalar in text.lowercased().unicodeScalars {
            guard octets.count < limit else { break }
            switch scalar.value {
            case 0x2018, 0x2019, 0x02BC: octets.append(0x27)
            case 0x201C, 0x201D, 0xAB, 0xBB: octets.append(.quote)
            // The wide forms of East Asia.
            case 0xFF01...0xFF5E: octets.append(UInt8(scalar.value - 0xFF01 + 0x21))
            case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
            case 0...0x20, 0xA0, 0x202F, 0x3000: if octets.last != .space { octets.append(.space) }
            default: octets.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        if octets.last != .space { octets.append(.space) }
        if octets.first == .space { octets.removeFirst() }
        self.octets = octets
    }

    /// The text made ready.
    package var string: String { String(decoding: octets, as: UTF8.self) }

    /// A piece of it.
    package func text(_ range: Range<Int>) -> String {
        String(decoding: octets[range.clamped(to: 0..<octets.count)], as: UTF8.self)
    }
}

extension UInt8 {
    /// A letter or figure of ASCII, or an octet of any other letter.
    fileprivate var isWordOctet: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }
}
