import Foundation

// Vietnamese before UTF-8 came in charsets that mail rarely named. Each candidate is tried and scored by how far what
// comes out looks like Vietnamese: its own letters inside words of small length count for it, signs and capitals in
// the middle of words against it. Western Europe's reading takes part as the candidate to beat.

/// Recognising Vietnamese eight-bit text whose label is missing or wrong.
enum VietnameseCharset {
    private static let candidates = ["TCVN", "CP1258", "VISCII"]
    /// How much of a text is looked at to decide.
    private static let sample = 4_000

    /// The text in NFC, when the octets are Vietnamese in an old charset beyond doubt; nil otherwise.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        let head = bytes.prefix(sample)
        let western = score(Iconv(from: "CP1252")?.convert(head))
        var best: (charset: String, score: Int)?
        for charset in candidates {
            let points = score(Iconv(from: charset)?.convert(head))
            if points > best?.score ?? 0 { best = (charset, points) }
        }
        guard let best, best.score >= 3, best.score > western * 2, let converter = Iconv(from: best.charset) else {
            return nil
        }
        return converter.convert(bytes).text.precomposedStringWithCanonicalMapping
    }

    /// Letters that only Vietnamese writes, in words that could be Vietnamese, minus everything that speaks against it.
    private static func score(_ converted: (text: String, isDamaged: Bool)?) -> Int {
        guard let converted, !converted.isDamaged else { return 0 }
        var points = 0
        let text = converted.text.precomposedStringWithCanonicalMapping
        for word in text.unicodeScalars.split(whereSeparator: { $0.value < 0x80 && !isASCIILetter($0) }) {
            guard word.contains(where: { $0.value >= 0x80 }) else { continue }
            points += isSyllable(word) ? word.count { isVietnameseOnly($0) } * 2 + 1 : -3
        }
        return points
    }

    private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && UInt8(scalar.value).isLetter
    }

    /// A written syllable: at most seven letters, no capital after a small one, no foreign sign or letter.
    private static func isSyllable(_ word: Substring.UnicodeScalarView) -> Bool {
        guard word.count <= 7 else { return false }
        var sawSmall = false
        for scalar in word {
            guard isASCIILetter(scalar) || isVietnameseOnly(scalar) || isShared(scalar) else { return false }
            let isCapital = scalar.properties.isUppercase
            if isCapital, sawSmall { return false }
            if !isCapital { sawSmall = true }
        }
        return hasOneTone(word)
    }

    private static func hasOneTone(_ word: Substring.UnicodeScalarView) -> Bool {
        let marks = String(word).decomposedStringWithCanonicalMapping.unicodeScalars
        return marks.count { [0x300, 0x301, 0x303, 0x309, 0x323].contains($0.value) } <= 1
    }

    /// Letters with marks that no Western language of windows-1252 has.
    private static func isVietnameseOnly(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9: true
        default: false
        }
    }

    /// Letters that Vietnamese shares with Western languages: à á â ã è é ê ì í ò ó ô õ ù ú ý and their capitals.
    private static func isShared(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xC0...0xC3, 0xC8...0xCA, 0xCC, 0xCD, 0xD2...0xD5, 0xD9, 0xDA, 0xDD, 0xE0...0xE3, 0xE8...0xEA, 0xEC, 0xED,
            0xF2...0xF5, 0xF9, 0xFA, 0xFD:
            true
        default: false
        }
    }
}
