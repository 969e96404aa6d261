import Foundation

/// A word as a value of two machine words: comparing strings outside ASCII asks for their normal forms each time, and
/// the rules compare each word of a reply hundreds of times. The text must be composed (NFC).
struct WordKey: Hashable, Sendable {
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

    /// Whether two words with this key are the same, whatever they are.
    var isWhole: Bool { tail >> 56 <= Self.capacity }

    func hash(into hasher: inout Hasher) { hasher.combine(head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) }
}

/// A word of a pattern and what it looks like without diacritics.
struct Spelled: Hashable, Sendable {
    let form: String
    let plain: String
    let key: WordKey
    let plainKey: WordKey

    init(_ form: String) {
        self.form = form.precomposedStringWithCanonicalMapping
        plain = Folding.fold(self.form)
        (key, plainKey) = (WordKey(self.form), WordKey(plain))
    }

    func matches(_ word: ReplyWord) -> Bool {
        // A bare word is its own form without diacritics.
        guard word.key == key || (word.isBare && word.key == plainKey) else { return false }
        return key.isWhole || word.form == form || (word.isBare && word.form == plain)
    }
}
