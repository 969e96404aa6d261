import Foundation

/// What the characters of Latin scripts are, Vietnamese among them, and the signs that stand in mail of any language, by
/// a table: asking Unicode for each of them costs more than all else that is done with a word.
struct LatinLetters: Sendable {
    /// The letter made small, and the small or capital letter without its diacritics.
    let small: Unicode.Scalar
    let base: Unicode.Scalar
    let isLetter: Bool
    let isUppercase: Bool
    let isLowercase: Bool
    let isNewline: Bool
    let isWhitespace: Bool

    /// Nil for a character that is not in the table; each one that is, is composed (NFC) and joins no other.
    static subscript(_ scalar: Unicode.Scalar) -> LatinLetters? {
        scalar.value < table.count ? table[Int(scalar.value)] : nil
    }

    /// Whether a text has no other characters. CR, which a LF behind it joins, is none of them.
    static func areAll(of text: some StringProtocol) -> Bool {
        text.unicodeScalars.allSatisfy { self[$0] != nil }
    }

    /// By the number of the character, for whoever looks up many.
    static let table: [LatinLetters?] = {
        var table = [LatinLetters?](repeating: nil, count: 0x2580)
        // Latin; its additions with the Vietnamese vowels; punctuation, arrows, the lines of boxes.
        let ranges = [0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2040, 0x2190..<0x2200, 0x2500..<0x2580] as [Range<UInt32>]
        for value in ranges.joined() where value != 0x0D {
            table[Int(value)] = Unicode.Scalar(value).flatMap { LatinLetters($0) }
        }
        return table
    }()

    /// Nil where a letter is several when made small or stripped.
    private init?(_ scalar: Unicode.Scalar) {
        let character = Character(scalar)
        let lowercased = String(scalar).lowercased().unicodeScalars
        let stripped = Folding.foldAnything(String(scalar)).unicodeScalars
        guard lowercased.count == 1, let small = lowercased.first, stripped.count == 1, let base = stripped.first else {
            return nil
        }
        (self.small, self.base) = (small, base)
        isLetter = character.isLetter
        (isUppercase, isLowercase) = (character.isUppercase, character.isLowercase)
        (isNewline, isWhitespace) = (character.isNewline, character.isWhitespace)
    }
}
