import Foundation

/// Undoes Telex keys that an input method left unconverted: `dduwowcj` → `được`, `nhes` → `nhé`.
enum Telex {
    /// Nil for a word that Telex keys cannot have made. Whether the result is a word is for the caller to know.
    static func decode(_ word: String) -> String? {
        guard word.utf8.count <= 12, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        var letters: [Character] = []
        var tone: Character?
        var changed = false
        for character in word {
            if let mark = tones[character], letters.contains(where: isVowel) {
                (tone, changed) = (mark, true)
            } else if character == "w" {
                if let last = letters.lastIndex(where: { "uoa".contains($0) }) {
                    hook(&letters, last)
                } else {
                    letters.append("ư")
                }
                changed = true
            } else if let at = letters.lastIndex(of: character), let doubled = doubles[character],
                at == letters.count - 1 || character == "d"
            {
                (letters[at], changed) = (doubled, true)
            } else {
                letters.append(character)
            }
        }
        guard changed else { return nil }
        if let tone { place(tone, on: &letters) }
        return String(letters).precomposedStringWithCanonicalMapping
    }

    private static let tones: [Character: Character] = [
        "s": "\u{301}", "f": "\u{300}", "r": "\u{309}", "x": "\u{303}", "j": "\u{323}",
    ]
    private static let doubles: [Character: Character] = ["a": "â", "e": "ê", "o": "ô", "d": "đ"]

    private static func isVowel(_ letter: Character) -> Bool { "aeiouyâêôăơư".contains(letter) }

    private static func hook(_ letters: inout [Character], _ last: Int) {
        switch letters[last] {
        case "a": letters[last] = "ă"
        case "u": letters[last] = "ư"
        default:
            letters[last] = "ơ"
            if last > 0, "uư".contains(letters[last - 1]) { letters[last - 1] = "ư" }
        }
    }

    /// On the vowel with a diacritic if there is one, else on the last but one before an open end, else on the last.
    private static func place(_ tone: Character, on letters: inout [Character]) {
        let vowels = letters.indices.filter { isVowel(letters[$0]) }
        guard let last = vowels.last else { return }
        let special = vowels.last { "âêôăơư".contains(letters[$0]) }
        let open = last == letters.count - 1 && vowels.count > 1 && letters.first != "q"
        let at = special ?? (open ? vowels[vowels.count - 2] : last)
        letters[at] = Character(String(letters[at]) + String(tone))
    }
}
