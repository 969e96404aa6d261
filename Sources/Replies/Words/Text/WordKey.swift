import Foundation

/// A word as a value of two machine words: comparing strings outside ASCII asks for their normal forms each time, and
/// the rules compare each word of a reply hundreds of times. The text must be composed (NFC).
struct WordKey: TableKey {
    private var head: UInt64 = 0
    private var tail: UInt64 = 0

    /// The longest word that its key holds whole, in octets; a longer one is told by a digest.
    private static let capacity = 15

    init(_ text: String) {
        var count: UInt64 = 0
        for octet in text.utf8 {
            if count < 8 {
                head |= UInt64(octet) << (count * 8)
            } else if count < Self.capacity {
                tail |= UInt64(octet) << (count * 8 - 64)
            } else {
                head = (head ^ UInt64(octet)) &* 0x100_0000_01B3
            }
            count += 1
        }
        tail |= min(count, 0xFF) << 56
    }

    private init() {}

    // Computed, since each step of each search in a table asks for it: a stored one would first be asked whether it has
    // been made.
    static var empty: WordKey { WordKey() }

    var mixed: UInt64 { head ^ (tail &* 0x9E37_79B9_7F4A_7C15) }

    func hash(into hasher: inout Hasher) { hasher.combine(mixed) }
}

/// Two words that follow one another.
struct WordPair: TableKey {
    private let first: WordKey
    private let second: WordKey

    init(_ first: WordKey, _ second: WordKey) { (self.first, self.second) = (first, second) }

    static var empty: WordPair { WordPair(.empty, .empty) }

    var mixed: UInt64 { first.mixed ^ (second.mixed &* 0xD6E8_FEB8_6659_FD93) }

    func hash(into hasher: inout Hasher) { hasher.combine(mixed) }
}

/// A set of words.
struct WordSet: Sendable {
    private let places: KeyPlaces<WordKey>

    init(_ words: some Sequence<String>) { self.init(keys: words.map { WordKey($0) }) }

    init(keys: [WordKey]) { places = KeyPlaces(keys) }

    func contains(_ key: WordKey) -> Bool { places.place(of: key) != nil }
    func contains(_ word: String) -> Bool { contains(WordKey(word)) }

    func subtracting(_ other: WordSet) -> WordSet { WordSet(keys: places.keys.filter { !other.contains($0) }) }
    func union(_ other: WordSet) -> WordSet { WordSet(keys: places.keys + other.places.keys) }
}

extension WordSet: ExpressibleByArrayLiteral {
    init(arrayLiteral words: String...) { self.init(words) }
}

/// A set of words that a bare text writes without their diacritics.
struct SpelledSet: ExpressibleByArrayLiteral, Sendable {
    private let forms: WordSet
    private let plain: WordSet

    init(arrayLiteral words: String...) {
        (forms, plain) = (WordSet(words), WordSet(words.map(Folding.fold)))
    }

    func contains(_ word: ReplyWord) -> Bool {
        forms.contains(word.key) || (word.isBare && plain.contains(word.plainKey))
    }
}

/// A word of a pattern and what it looks like without diacritics.
struct Spelled: Hashable, Sendable {
    let form: String
    let plain: String

    init(_ form: String) {
        self.form = LatinLetters.areAll(of: form) ? form : form.precomposedStringWithCanonicalMapping
        plain = Folding.fold(self.form)
    }

    var keys: SpelledKeys {
        SpelledKeys(form: WordKey(form), plain: WordKey(plain), needsMarks: Self.shy.contains(form))
    }

    /// `cho` without diacritics is the word it looks like: giving, not waiting, riding or the market.
    private static let shy: Set<String> = ["chờ", "chở", "chợ", "nhỡ"]

    func matches(_ word: ReplyWord) -> Bool { keys.match(word) }
}

/// What `Spelled` is compared by.
struct SpelledKeys: Hashable, Sendable {
    let form: WordKey
    let plain: WordKey
    let needsMarks: Bool

    /// A bare word is its own form without diacritics.
    func match(_ word: borrowing ReplyWord) -> Bool {
        word.key == form || (word.isBare && !needsMarks && word.key == plain)
    }
}
