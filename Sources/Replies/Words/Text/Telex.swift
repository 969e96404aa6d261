/// Undoes Telex keys that an input method left unconverted: `dduwowcj` → `được`, `nhes` → `nhé`.
enum Telex {
    /// Nil for a word that Telex keys cannot have made. Whether the result is a word is for the caller to know.
    static func decode(_ word: String) -> String? {
        guard word.utf8.count <= 12, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        var letters: [Unicode.Scalar] = []
        letters.reserveCapacity(word.utf8.count)
        var tone: Int?
        var changed = false
        for key in word.unicodeScalars {
            if let number = toneKeys.firstIndex(of: key), letters.contains(where: isVowel) {
                (tone, changed) = (number, true)
            } else if key == "w" {
                if let last = letters.lastIndex(where: { $0 == "u" || $0 == "o" || $0 == "a" }) {
                    hook(&letters, last)
                } else {
                    letters.append("ư")
                }
                changed = true
            } else if let doubled = doubled(key), let at = letters.lastIndex(of: key),
                at == letters.count - 1 || key == "d"
            {
                (letters[at], changed) = (doubled, true)
            } else {
                letters.append(key)
            }
        }
        guard changed else { return nil }
        if let tone { place(tone, on: &letters) }
        return String(String.UnicodeScalarView(letters))
    }

    /// By the number of the tone: acute, grave, hook above, tilde, dot below.
    private static let toneKeys: [Unicode.Scalar] = ["s", "f", "r", "x", "j"]

    /// The vowels, each with its five tones.
    private static let vowels: [Unicode.Scalar: [Unicode.Scalar]] = [
        "a": ["á", "à", "ả", "ã", "ạ"], "ă": ["ắ", "ằ", "ẳ", "ẵ", "ặ"], "â": ["ấ", "ầ", "ẩ", "ẫ", "ậ"],
        "e": ["é", "è", "ẻ", "ẽ", "ẹ"], "ê": ["ế", "ề", "ể", "ễ", "ệ"], "i": ["í", "ì", "ỉ", "ĩ", "ị"],
        "o": ["ó", "ò", "ỏ", "õ", "ọ"], "ô": ["ố", "ồ", "ổ", "ỗ", "ộ"], "ơ": ["ớ", "ờ", "ở", "ỡ", "ợ"],
        "u": ["ú", "ù", "ủ", "ũ", "ụ"], "ư": ["ứ", "ừ", "ử", "ữ", "ự"], "y": ["ý", "ỳ", "ỷ", "ỹ", "ỵ"],
    ]

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y": true
        default: isMarked(letter)
        }
    }

    /// A vowel with a mark of its own.
    private static func isMarked(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "â", "ê", "ô", "ă", "ơ", "ư": true
        default: false
        }
    }

    private static func doubled(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
        switch letter {
        case "a": "â"
        case "e": "ê"
        case "o": "ô"
        case "d": "đ"
        default: nil
        }
    }

    private static func hook(_ letters: inout [Unicode.Scalar], _ last: Int) {
        switch letters[last] {
        case "a": letters[last] = "ă"
        case "u": letters[last] = "ư"
        default:
            letters[last] = "ơ"
            if last > 0, letters[last - 1] == "u" || letters[last - 1] == "ư" { letters[last - 1] = "ư" }
        }
    }

    /// On the vowel with a diacritic if there is one, else on the last but one before an open end, else on the last.
    private static func place(_ tone: Int, on letters: inout [Unicode.Scalar]) {
        let vowels = letters.indices.filter { isVowel(letters[$0]) }
        guard let last = vowels.last else { return }
        let special = vowels.last { isMarked(letters[$0]) }
        let open = last == letters.count - 1 && vowels.count > 1 && letters.first != "q"
        let at = special ?? (open ? vowels[vowels.count - 2] : last)
        letters[at] = Self.vowels[letters[at]]?[tone] ?? letters[at]
    }
}
