import InternetMessage

/// A word or a number of a text that was made ready, with its octets.
struct TextToken {
    let range: Range<Int>
    /// Nil for a word.
    let number: Int?
    /// How many figures the number has.
    var figures: Int { number == nil ? 0 : range.count }

    /// The words and numbers of a text in order; at most `limit`.
    static func all(in text: PhraseText, limit: Int = 2_000) -> [TextToken] {
        let octets = text.octets
        var tokens: [TextToken] = []
        var place = 0
        while place < octets.count, tokens.count < limit {
            let start = place
            if isFigure(octets[place]) {
                while place < octets.count, isFigure(octets[place]) { place += 1 }
                let isShort = place - start <= 4
                let value = isShort ? octets[start..<place].reduce(0) { $0 * 10 + Int($1 - 0x30) } : -1
                tokens.append(TextToken(range: start..<place, number: value))
            } else if isLetter(octets[place]) {
                while place < octets.count, isLetter(octets[place]) { place += 1 }
                tokens.append(TextToken(range: start..<place, number: nil))
            } else {
                place += 1
            }
        }
        return tokens
    }

    private static func isFigure(_ octet: UInt8) -> Bool { (0x30...0x39).contains(octet) }
    private static func isLetter(_ octet: UInt8) -> Bool { (0x61...0x7A).contains(octet) || octet >= 0x80 }
}
