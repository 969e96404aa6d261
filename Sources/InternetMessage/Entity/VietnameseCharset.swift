// Vietnamese before UTF-8 came in charsets that mail rarely named. Read as Western Europe's, such text gives itself
// away: signs in the middle of words (TCVN3 has đ where windows-1252 has ®, á where it has ¸), capitals after small
// letters, marks one after the other (windows-1258 writes tones as characters of their own). Only when that reading
// is spoilt are the Vietnamese charsets tried, and one is believed only when what comes out is Vietnamese throughout.
// A lone "café" therefore stays what it is.

/// Recognising Vietnamese eight-bit text whose label is missing or wrong.
enum VietnameseCharset {
    private static let candidates = [OctetCharset.tcvn3, .windows1258, .viscii, .vps]
    /// How much of a text is looked at to decide.
    private static let sample = 4_000

    /// The text in NFC, when the octets are Vietnamese in an old charset beyond doubt; nil otherwise. `least` is how
    /// many words with marks it takes.
    static func decode(_ bytes: ArraySlice<UInt8>, least: Int = 1) -> String? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        let head = bytes.prefix(sample)
        if let text = decodeVNI(bytes, least: max(least, 3)) { return text }
        guard isSpoilt(head) else { return nil }
        var best: (charset: OctetCharset, good: Int)?
        for charset in candidates {
            let reading = judge(charset.decode(head), by: VietnameseSyllable.isOne)
            guard reading.own > 0, reading.good >= least, reading.bad * 10 <= reading.good else { continue }
            if reading.good > best?.good ?? 0 { best = (charset, reading.good) }
        }
        return best?.charset.decode(bytes).text
    }

    /// Whether a text, read as Western Europe's, has words that can be nothing there.
    static func isSpoilt(_ bytes: ArraySlice<UInt8>) -> Bool {
        let western = judge(OctetCharset.western.decode(bytes.prefix(sample)), by: isWesternWord)
        return western.bad > 0 && western.bad * 4 >= western.good
    }

    /// Whether most of the longer words have no ASCII letter at all, as in no language of Western Europe: texts in other
    /// scripts, whose octets may all be letters there.
    static func isForeign(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = OctetCharset.western.decode(bytes.prefix(sample)).text
        var (whole, others) = (0, 0)
        for word in text.unicodeScalars.split(whereSeparator: isSeparator) where word.count >= 3 {
            let ascii = word.count(where: \.isASCII)
            if ascii == 0 { whole += 1 } else if ascii < word.count { others += 1 }
        }
        return whole > 0 && whole >= others
    }

    /// ASCII that is Vietnamese in VIQR; nil where it is not that beyond doubt.
    static func decodeVIQR(_ bytes: ArraySlice<UInt8>) -> String? {
        let head = bytes.prefix(sample)
        guard VIQRText.isLikely(head) else { return nil }
        let reading = judge((VIQRText.decode(head), false), by: VietnameseSyllable.isOne)
        guard reading.own >= 3, reading.bad * 10 <= reading.good else { return nil }
        return VIQRText.decode(bytes)
    }

    /// Two characters for a vowel with marks. The text as it stands must be no Vietnamese: "hoàn toàn" could be both.
    private static func decodeVNI(_ bytes: ArraySlice<UInt8>, least: Int) -> String? {
        let head = bytes.prefix(sample)
        guard VNIText.isLikely(head) else { return nil }
        let asItStands = OctetCharset.western.decode(head)
        let plain = judge(asItStands, by: VietnameseSyllable.isOne)
        guard plain.bad * 3 >= plain.good else { return nil }
        let reading = judge((VNIText.decode(asItStands.text), asItStands.isDamaged), by: VietnameseSyllable.isOne)
        guard reading.good >= least, reading.own * 2 >= reading.good, reading.bad * 10 <= reading.good else {
            return nil
        }
        return VNIText.decode(OctetCharset.western.decode(bytes).text)
    }

    /// How the words with marks look in one reading.
    private struct Reading {
        /// Words that could be of the language.
        var good = 0
        /// Words that could be nothing.
        var bad = 0
        /// Good words of several letters, one of which only Vietnamese has.
        var own = 0
    }

    private static func judge(
        _ decoded: (text: String, isDamaged: Bool), by isWord: (Substring.UnicodeScalarView) -> Bool
    ) -> Reading {
        let (text, isDamaged) = decoded
        var reading = Reading(bad: isDamaged ? 1 : 0)
        for word in text.unicodeScalars.split(whereSeparator: isSeparator) {
            guard word.contains(where: { $0.value >= 0x80 }) else { continue }
            if isWord(word) {
                reading.good += 1
                if word.count > 1, word.contains(where: isVietnameseOnly) { reading.own += 1 }
            } else {
                reading.bad += 1
            }
        }
        return reading
    }

    /// What stands between words: everything of ASCII but letters, and the dashes and quotation marks of typography.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        // Control characters are letters in VISCII and signs of a wrong reading elsewhere.
        let isControl = scalar.value < 0x20 && scalar.value != 9 && scalar.value != 10 && scalar.value != 13
        if scalar.isASCII { return !isControl && !isASCIILetter(scalar) }
        return (0x2010...0x2026).contains(scalar.value) || scalar.value == 0xA0
    }

    private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && UInt8(scalar.value).isLetter
    }

    /// Letters throughout, no capital after a small one, no two vowels with marks side by side.
    private static func isWesternWord(_ word: Substring.UnicodeScalarView) -> Bool {
        var sawSmall = false
        var lastIsMarked = false
        for scalar in word {
            guard scalar.properties.isAlphabetic else { return false }
            let isCapital = scalar.properties.isUppercase
            if isCapital, sawSmall { return false }
            if !isCapital { sawSmall = true }
            let isMarked = isShared(scalar)
            if isMarked, lastIsMarked { return false }
            lastIsMarked = isMarked
        }
        return true
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
