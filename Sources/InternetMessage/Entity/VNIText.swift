import Foundation

// The VNI fonts write a vowel with its marks as two characters: the vowel, and behind it a letter of Western Europe that
// the font shows as the marks. Whoever lacks the font reads "Toâi seõ tham döï" for "Tôi sẽ tham dự".

/// Text in a VNI font, read as windows-1252, back to Vietnamese.
enum VNIText {
    private static let grave = "\u{300}", acute = "\u{301}", tilde = "\u{303}", hook = "\u{309}", dot = "\u{323}"
    private static let circumflex = "\u{302}", breve = "\u{306}"

    /// What stands behind a vowel, as the marks on it.
    private static let marks: [Unicode.Scalar: String] = [
        "ù": acute, "ø": grave, "û": hook, "õ": tilde, "ï": dot,
        "â": circumflex, "á": circumflex + acute, "à": circumflex + grave, "å": circumflex + hook,
        "ã": circumflex + tilde, "ä": circumflex + dot,
        "ê": breve, "é": breve + acute, "è": breve + grave, "ú": breve + hook, "ü": breve + tilde, "ë": breve + dot,
    ]
    /// Letters that are one character. Those with a horn are vowels to which marks are added.
    private static let letters: [Unicode.Scalar: String] = [
        "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ",
    ]
    private static let vowels: Set<Unicode.Scalar> = ["a", "e", "o", "u", "y", "ô", "ö"]

    /// The text in NFC.
    static func decode(_ text: String) -> String {
        var output = ""
        var isAfterVowel = false
        for scalar in text.unicodeScalars {
            let isCapital = scalar.properties.isUppercase
            let small = isCapital ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
            if isAfterVowel, let added = marks[small] {
                output += added
                isAfterVowel = false
            } else {
                let letter = letters[small] ?? String(small)
                output += isCapital ? letter.uppercased() : letter
                isAfterVowel = vowels.contains(small)
            }
        }
        return output.precomposedStringWithCanonicalMapping
    }

    /// Whether vowels with a letter of Western Europe behind them are frequent enough to look closer, in windows-1252.
    static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
        var (pairs, marked) = (0, 0)
        var isAfterVowel = false
        for byte in bytes {
            if byte >= 0xC0 {
                marked += 1
                if isAfterVowel { pairs += 1 }
            }
            switch byte | 0x20 {
            case 0x61, 0x65, 0x6F, 0x75, 0x79, 0xF4, 0xF6: isAfterVowel = true
            default: isAfterVowel = false
            }
        }
        return pairs >= 3 && pairs * 3 >= marked
    }
}
