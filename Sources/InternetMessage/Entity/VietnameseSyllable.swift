import Foundation

/// The shape of a written Vietnamese syllable: perhaps a consonant, one to three vowels with at most one tone, perhaps
/// a final consonant. Foreign words with marks hardly ever have it, and a wrong charset never has it for long.
enum VietnameseSyllable {
    private static let initials: Set<String> = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
        "r", "s", "t", "th", "tr", "v", "x",
    ]
    private static let finals: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
    private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y"]
    private static let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
    /// Circumflex, breve and horn, which make other vowels.
    private static let qualities: Set<UInt32> = [0x302, 0x306, 0x31B]

    static func isOne(_ word: Substring.UnicodeScalarView) -> Bool {
        guard (1...7).contains(word.count), hasOneCase(word) else { return false }
        var initial = ""
        var nucleus = 0
        var final = ""
        var toneCount = 0
        for scalar in String(word).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if tones.contains(scalar.value) {
                toneCount += 1
            } else if vowels.contains(scalar) {
                guard final.isEmpty else { return false }
                nucleus += 1
            } else if qualities.contains(scalar.value) {
                guard nucleus > 0, final.isEmpty else { return false }
            } else if nucleus == 0 {
                initial.unicodeScalars.append(scalar)
            } else {
                final.unicodeScalars.append(scalar)
            }
        }
        return toneCount <= 1 && (1...4).contains(nucleus) && initials.contains(initial) && finals.contains(final)
    }

    /// No capital after a small letter.
    private static func hasOneCase(_ word: Substring.UnicodeScalarView) -> Bool {
        var sawSmall = false
        for scalar in word {
            if !scalar.properties.isUppercase { sawSmall = true } else if sawSmall { return false }
        }
        return true
    }
}
