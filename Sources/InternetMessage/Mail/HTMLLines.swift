/// The lines of a text while HTML is turned into them: white space collapsed, empty lines where paragraphs want them
/// and never two for one, every line with the place where its first text stood.
struct HTMLLines {
    /// Where in the text something stands.
    struct Place {
        var quotes = 0
        var marks: BodyMarks = []
    }

    /// A line longer than this is opened no more: a row of a thousand cells would be copied a thousand times.
    private static let reopenLimit = 400

    private(set) var lines: [BodyLine] = []
    /// The line that is being filled.
    private(set) var line: [UInt8] = []
    private var linePlace = Place()
    private var hasPendingSpace = false
    private var wantsEmptyLine = false
    /// The line holds nothing but the mark of a list item: what follows stays on it.
    private var isAtItemMark = false

    // MARK: - Text

    /// Adds running text; white space of any length is one space between words. A line feed ends the line in
    /// preformatted text, where all blanks stay.
    mutating func add(_ text: [UInt8], isPreformatted: Bool, at place: Place) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte.isWhitespace {
                isPreformatted ? addPreformatted(byte, at: place) : (hasPendingSpace = !line.isEmpty)
                index += 1
            } else if Self.isFixedBlank(text, at: index) {
                put([.space], at: place)
                index += 2
            } else if case let count = Self.invisibleCount(text, at: index), count > 0 {
                index += count
            } else {
                let start = index
                repeat { index += 1 } while index < text.count && !Self.endsWord(text, at: index)
                put(text[start..<index], at: place)
            }
        }
    }

    private mutating func addPreformatted(_ byte: UInt8, at place: Place) {
        if byte == .lineFeed { breakLine(at: place) } else if byte != .carriageReturn { put([byte], at: place) }
    }

    /// U+00A0.
    private static func isFixedBlank(_ text: [UInt8], at index: Int) -> Bool {
        text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0
    }

    /// How many octets of a character that nobody sees stand here: the zero-width ones with which senders fill their
    /// preview lines (U+200B to U+200F, U+2060, U+FEFF, but not U+200D, which joins emoji), the soft hyphen, and control
    /// characters.
    private static func invisibleCount(_ text: [UInt8], at index: Int) -> Int {
        let byte = text[index]
        if byte < 0x20 || byte == 0x7F { return 1 }
        if byte == 0xC2 { return index + 1 < text.count && text[index + 1] == 0xAD ? 2 : 0 }
        guard byte == 0xE2 || byte == 0xEF, index + 2 < text.count else { return 0 }
        let (second, third) = (text[index + 1], text[index + 2])
        if byte == 0xEF { return second == 0xBB && third == 0xBF ? 3 : 0 }
        if second == 0x81, third == 0xA0 { return 3 }
        return second == 0x80 && (0x8B...0x8F).contains(third) && third != 0x8D ? 3 : 0
    }

    private static func endsWord(_ text: [UInt8], at index: Int) -> Bool {
        let byte = text[index]
        if byte > 0x20, byte < 0x7F { return false }
        return byte.isWhitespace || isFixedBlank(text, at: index) || invisibleCount(text, at: index) > 0
    }

    /// Adds octets as they are, after the space that is due.
    mutating func put(_ bytes: some Collection<UInt8>, at place: Place) {
        if line.isEmpty {
            addWantedEmptyLine(at: place)
            linePlace = place
        }
        isAtItemMark = false
        if hasPendingSpace, line.last != .space { line.append(.space) }
        hasPendingSpace = false
        line += bytes
    }

    /// Begins the line of a list item.
    mutating func putItemMark(_ mark: String, at place: Place) {
        if isAtItemMark { breakLine(at: place) }
        put(Array(mark.utf8), at: place)
        isAtItemMark = true
    }

    /// Sets a cell apart from the one before it; a block at its beginning does not end the line.
    mutating func putCellMark(at place: Place) {
        put([.tab], at: place)
        isAtItemMark = true
    }

    /// Goes on in the line that was ended last, if it is the only one since there were `start`.
    mutating func reopenLine(since start: Int) {
        guard line.isEmpty, let last = lines.last, last.text.utf8.count < Self.reopenLimit, !last.isBlank,
            lines.count > start, lines.count - start < 10,
            lines[start..<(lines.count - 1)].allSatisfy(\.isBlank)
        else { return }
        lines.removeLast()
        StepMeter.add(last.text.utf8.count)
        line = Array(last.text.utf8)
        linePlace = Place(quotes: last.quoteDepth, marks: last.marks)
        wantsEmptyLine = false
    }

    // MARK: - Lines

    /// Ends the line if there is anything in it. Fixed blanks alone make an empty line, but no second one.
    mutating func endLine(at place: Place) {
        guard !line.isEmpty, !isAtItemMark else { return }
        if lines.last?.isBlank == true, line.allSatisfy(\.isBlank) {
            clear()
        } else {
            breakLine(at: place)
        }
    }

    /// Ends the line, also an empty one.
    mutating func breakLine(at place: Place) {
        if line.isEmpty { linePlace = place }
        StepMeter.add(line.count + 1)
        while line.last == .space || line.last == .tab { line.removeLast() }
        lines.append(
            BodyLine(String(decoding: line, as: UTF8.self), quoteDepth: linePlace.quotes, marks: linePlace.marks))
        clear()
    }

    /// Ends the line and has an empty one follow before the next text.
    mutating func endParagraph(at place: Place) {
        endLine(at: place)
        wantsEmptyLine = !isAtItemMark
    }

    /// Adds a line of its own; an empty one is also the one that was wanted.
    mutating func addLine(_ text: String, at place: Place) {
        endLine(at: place)
        if text.isEmpty { wantsEmptyLine = false } else { addWantedEmptyLine(at: place) }
        lines.append(BodyLine(text, quoteDepth: place.quotes, marks: place.marks))
    }

    /// Ends the text; empty lines at its end fall away.
    mutating func finish() -> [BodyLine] {
        isAtItemMark = false
        endLine(at: linePlace)
        while lines.last.map({ $0.isBlank && $0.marks.isEmpty }) == true { lines.removeLast() }
        return lines
    }

    private mutating func clear() {
        line.removeAll(keepingCapacity: true)
        hasPendingSpace = false
        isAtItemMark = false
    }

    private mutating func addWantedEmptyLine(at place: Place) {
        if wantsEmptyLine, let last = lines.last, !last.isBlank {
            lines.append(
                BodyLine(
                    "", quoteDepth: min(last.quoteDepth, place.quotes), marks: last.marks.intersection(place.marks)))
        }
        wantsEmptyLine = false
    }
}
