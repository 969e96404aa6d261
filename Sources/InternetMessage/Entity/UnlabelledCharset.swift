// Octets without a label, or with one that cannot be true, are read in each charset of the scripts that mail was written
// in before UTF-8: Cyrillic of five charsets, Japanese, Korean and Chinese of five. A reading is possible when no octet
// is left over, and likely when the signs that are frequent in the language are frequent in the text. The likeliest is
// believed only when it is clearly the likeliest, and never where the octets read well as a language of Western Europe.
// The beginning of the text decides; each reading looks at it once, so the work grows with the length and no faster.

/// A guess at the charset of Cyrillic and East Asian text.
enum UnlabelledCharset {
    /// How much of a text is looked at to decide.
    private static let window = 4_000

    /// The name of the charset for iconv, or nil where nothing is likely. `least` is how many letters outside ASCII it
    /// takes; a character of East Asia counts for two.
    static func guess(_ bytes: ArraySlice<UInt8>, least: Int = 5) -> String? {
        let head = head(of: bytes)
        guard head.count(where: { $0 >= 0x80 }) >= least else { return nil }
        return cyrillic(head, least: least) ?? eastAsian(head, least: least)
    }

    /// The beginning of a text, not cut inside a character where that can be helped.
    private static func head(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let head = bytes.prefix(window)
        guard head.count < bytes.count, let end = head.lastIndex(where: \.isWhitespace) else { return head }
        return head[..<end]
    }

    // MARK: - Cyrillic

    private static let cyrillicCharsets: [(name: String, table: OctetCharset)] =
        ["CP1251", "KOI8-U", "ISO-8859-5", "CP866", "MAC-CYRILLIC"].map { ($0, OctetCharset(named: $0)) }
    /// What the letters of a text in Russian, Ukrainian or Bulgarian are worth on average, at least.
    private static let leastWorth = 3.2
    private static let margin = 0.5

    private static func cyrillic(_ bytes: ArraySlice<UInt8>, least: Int) -> String? {
        let readings = cyrillicCharsets.map { ($0.name, $0.table.decode(bytes).text) }
            .map { (name: $0, text: $1, worth: LetterFrequency.cyrillicWorth($1, least: least)) }
            .sorted { $0.worth > $1.worth }
        guard let best = readings.first, best.worth >= leastWorth else { return nil }
        let other = readings.first { $0.text != best.text && !(isAlike($0.name) && isAlike(best.name)) }
        return best.worth - (other?.worth ?? 0) >= margin ? best.name : nil
    }

    /// Microsoft's and Apple's charsets have the same small letters: there the capitals decide, however few.
    private static func isAlike(_ name: String) -> Bool { name == "CP1251" || name == "MAC-CYRILLIC" }

    // MARK: - East Asia

    private static let eastAsianCharsets: [(name: String, language: LetterFrequency.EastAsian)] = [
        ("CP932", .japanese), ("EUC-JP-MS", .japanese), ("CP949", .korean), ("GB18030", .chinese),
        ("BIG5-HKSCS", .chinese),
    ]
    /// The share of frequent signs that a text has at least.
    private static let leastShare = 0.15

    private static func eastAsian(_ bytes: ArraySlice<UInt8>, least: Int) -> String? {
        var best: (name: String, share: Double)?
        for (name, language) in eastAsianCharsets {
            guard let (text, isDamaged) = Iconv(from: name)?.convert(bytes), !isDamaged || isCut(text) else { continue }
            let share = language.share(of: text, least: least)
            if share >= leastShare, share > best?.share ?? 0 { best = (name, share) }
        }
        return best?.name
    }

    /// The only damage is at the end, where the text was cut.
    private static func isCut(_ text: String) -> Bool {
        text.unicodeScalars.last == "\u{FFFD}" && !text.unicodeScalars.dropLast().contains("\u{FFFD}")
    }
}
