/// What a case may cost, counted where it is looked at (`StepMeter`, `CalendarMeter`).
package struct FuzzBudget: Sendable {
    /// Of 40,000 cases of other seeds the worst cost 106 steps an octet of a message besides its words, 9 an octet of a
    /// calendar, and 18 an octet of long words.
    private static let stepsPerOctet: [FuzzKind: Int] = [.mail: 250, .calendar: 27, .words: 54]
    /// The worst cost 700 a word: 700 signs in one sentence, each held against each other (`AnswerWeighing`). That is
    /// bounded, since no more words are read; the next worst cost 440, and nearly all less than 100.
    private static let stepsPerWord = 1_500
    /// What any input may cost, however short; the worst of less than 100 octets cost 2,300 with its words.
    private static let stepsForAny = 3_000
    /// The grammar reads no more.
    private static let wordsRead = 700

    /// How often the input is read.
    package var readings = 1
    /// How many words go through the grammar in one reading.
    package var words = 0

    package init(readings: Int = 1, words: Int = 0) { (self.readings, self.words) = (readings, words) }

    /// How many steps an input of this kind and length may take.
    package func steps(_ kind: FuzzKind, octets: Int) -> Int {
        let once = octets * (Self.stepsPerOctet[kind] ?? 0) + words * Self.stepsPerWord + Self.stepsForAny
        return once * readings
    }

    /// How many words of a text the grammar reads, about: letters that hang together, figures that do, signs one by one.
    static func words(of text: String) -> Int {
        enum Part { case letter, figure, sign, blank }
        var (words, last) = (0, Part.blank)
        for scalar in text.unicodeScalars where words < wordsRead {
            let properties = scalar.properties
            let part: Part =
                if properties.isWhitespace {
                    .blank
                } else if properties.numericType != nil {
                    .figure
                } else {
                    properties.isAlphabetic ? .letter : .sign
                }
            if part == .sign || part != .blank && part != last { words += 1 }
            last = part
        }
        return words
    }
}
