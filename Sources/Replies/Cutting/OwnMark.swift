import InternetMessage
import Sessions

/// The hidden marker of our own cut line (`CutLine.mark`), wherever it comes up again: behind signs of quotation, with
/// the words of the line translated or taken away, in the middle of a line that a client has made out of two.
enum OwnMark {
    /// Joiners in a row that make a marker.
    private static let count = CutLine.mark.unicodeScalars.count

    /// How many octets stand before the marker; nil if there is none. Other characters without width that a client may
    /// have put between the joiners do not count.
    static func position(in text: String) -> Int? {
        var (index, run, start) = (0, 0, 0)
        // The octets of U+200D begin with one that is rare in every language.
        StepMeter.add(text.utf8.count)
        guard text.holds(0xE2) else { return nil }
        for scalar in text.unicodeScalars {
            if scalar.value == 0x200D {
                if run == 0 { start = index }
                run += 1
                if run == count { return start }
            } else if !isWithoutWidth(scalar) {
                run = 0
            }
            index += UTF8.width(scalar)
        }
        return nil
    }

    private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// The lines, the ones divided that have the marker behind something else, or an old message behind its attribution:
    /// what stands before is the writer's, or says who wrote what follows.
    static func onLinesOfItsOwn(_ lines: [BodyLine]) -> [BodyLine] {
        func first(of line: BodyLine) -> String? { words(before: line) ?? attribution(before: line) }
        guard lines.contains(where: { first(of: $0) != nil }) else { return lines }
        return lines.flatMap { line in
            guard let words = first(of: line) else { return [line] }
            let rest = String(decoding: line.text.utf8.dropFirst(words.utf8.count), as: UTF8.self)
            return [
                BodyLine(words, quoteDepth: line.quoteDepth, marks: line.marks.subtracting(.watched)),
                BodyLine(rest, quoteDepth: line.quoteDepth, marks: line.marks),
            ]
        }
    }

    /// An attribution whose line goes on with the old message, several blanks between: Yahoo's on telephones.
    private static func attribution(before line: BodyLine) -> String? {
        let text = line.text.utf8
        guard line.quoteDepth == 0, line.text.holds(0x40), let colon = colonBeforeBlanks(text.span) else { return nil }
        let words = String(decoding: text.prefix(colon + 1), as: UTF8.self)
        return Attribution(words).strength == .strong ? words : nil
    }

    /// Where the first colon stands that has two blanks and more behind it, near the beginning of a line.
    private static func colonBeforeBlanks(_ text: Span<UInt8>) -> Int? {
        let blank = FoldedText.space
        for index in 0..<max(min(text.count, 400) - 2, 0)
        where text[index] == 0x3A && text[index + 1] == blank && text[index + 2] == blank {
            return index + 3 < text.count ? index : nil
        }
        return nil
    }

    /// What stands before the marker in a line that nobody quotes, if it is more than signs.
    private static func words(before line: BodyLine) -> String? {
        guard line.quoteDepth == 0, let end = position(in: line.text), end > 0 else { return nil }
        var text = line.text.utf8.prefix(end)
        while text.last == FoldedText.space { text.removeLast() }
        let words = String(decoding: text, as: UTF8.self)
        return words.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.properties.isEmojiPresentation
        } ? words : nil
    }
}
