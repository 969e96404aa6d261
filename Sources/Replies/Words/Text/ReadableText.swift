import InternetMessage

/// What of a text is read for its meaning. The text itself is kept whole, and a person sees all of it.
enum ReadableText {
    /// In octets. The grammar reads the first few hundred words, which rarely make four thousand octets and never more
    /// than this, unless they are no words; what a longer text costs is then the same as what this much costs.
    static let limit = 65_536

    /// The beginning of a text up to the limit; nothing where it is noise.
    static func of(_ text: String) -> String {
        let read = text.utf8.count <= limit ? text : String(decoding: text.utf8.prefix(limit), as: UTF8.self)
        StepMeter.add(read.utf8.count)
        return isNoise(read) ? "" : read
    }

    /// Whether at least half of what is not blank are control characters, and signs that stand for what could not be
    /// decoded: a picture or a document that was taken for text. A letter among them answers nothing.
    private static func isNoise(_ text: String) -> Bool {
        var (noise, rest) = (0, 0)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0xA0: continue
            case 0x00..<0x20, 0x7F..<0xA0, 0xFFFD, 0xFFFE, 0xFFFF, 0xE000..<0xF900, 0xF_0000...: noise += 1
            default: rest += 1
            }
        }
        return noise > 0 && noise >= rest
    }
}
