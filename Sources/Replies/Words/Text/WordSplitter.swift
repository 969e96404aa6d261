/// A sign of a text, as words are cut: a character as people see it, or a scalar that is one by itself.
protocol WordSign: Equatable {
    var isDigit: Bool { get }
    var isLetter: Bool { get }
    var isUppercase: Bool { get }
    var isLowercase: Bool { get }
    var isNewline: Bool { get }
    var isWhitespace: Bool { get }
    var first: Unicode.Scalar { get }
    var string: String { get }
}

extension Character: WordSign {
    var isDigit: Bool { isASCII && isNumber }
    var first: Unicode.Scalar { unicodeScalars[unicodeScalars.startIndex] }
    var string: String { String(self) }
}

/// Of the table of Latin letters only.
extension Unicode.Scalar: WordSign {
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }
    var isLetter: Bool { LatinLetters[self]?.isLetter ?? false }
    var isUppercase: Bool { LatinLetters[self]?.isUppercase ?? false }
    var isLowercase: Bool { LatinLetters[self]?.isLowercase ?? false }
    var isNewline: Bool { LatinLetters[self]?.isNewline ?? false }
    var isWhitespace: Bool { LatinLetters[self]?.isWhitespace ?? false }
    var first: Unicode.Scalar { self }
    var string: String { String(self) }
}

/// A text as signs: characters, which any text has, or scalars, which are a hundred times cheaper to walk over.
protocol WordSigns: BidirectionalCollection where Element: WordSign, Index == String.Index {
    func lowercased(_ range: Range<String.Index>) -> String
    func text(_ range: Range<String.Index>) -> String
}

extension WordSigns {
    /// Written all in capitals.
    var isShouted: Bool { contains { $0.isUppercase } && !contains { $0.isLowercase } }
}

extension String: WordSigns {
    func lowercased(_ range: Range<Index>) -> String { self[range].lowercased() }
    func text(_ range: Range<Index>) -> String { String(self[range]) }
}

extension String.UnicodeScalarView: WordSigns {
    func lowercased(_ range: Range<Index>) -> String {
        let word = self[range]
        guard word.contains(where: { Self.small($0) != $0 }) else { return String(word) }
        var octets: [UInt8] = []
        for scalar in word { octets += UTF8.encode(Self.small(scalar)) ?? UTF8.encodedReplacementCharacter }
        return String(decoding: octets, as: UTF8.self)
    }

    func text(_ range: Range<Index>) -> String { String(self[range]) }

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar { LatinLetters[scalar]?.small ?? scalar }
}

/// Cuts a text into raw words.
struct WordSplitter<Signs: WordSigns> {
    private let text: Signs
    private(set) var pieces: [WordPiece] = []

    init(_ text: Signs, limit: Int) {
        self.text = text
        // Most replies have fewer.
        pieces.reserveCapacity(32)
        var at = text.startIndex
        while at < text.endIndex, pieces.count < limit { at = takeSign(at) }
    }

    /// Takes what begins at `start` and returns where it ends.
    private mutating func takeSign(_ start: String.Index) -> String.Index {
        let sign = text[start]
        if sign.isDigit {
            let end = endOfNumber(from: start)
            pieces.append(WordPiece(text: text.text(start..<end), kind: .number, range: start..<end))
            return end
        }
        if sign.isLetter {
            let end = endOfWord(from: start)
            pieces.append(
                WordPiece(
                    text: text.lowercased(start..<end), kind: .word, range: start..<end, isCapital: sign.isUppercase))
            return end
        }
        let end = text.index(after: start)
        if sign.first == "-", isInsideWord(start) { return end }
        if let piece = Self.piece(sign, range: start..<end) { pieces.append(piece) }
        return end
    }

    /// `1.5`, `1,5`, `20.000`.
    private func endOfNumber(from start: String.Index) -> String.Index {
        let at = end(from: start) { $0.isDigit }
        guard at < text.endIndex, let next = after(at), text[next].isDigit else { return at }
        switch text[at].string {
        case ".": return end(from: next) { $0.isDigit }
        case "," where text.distance(from: start, to: at) == 1:
            let tail = end(from: next) { $0.isDigit }
            return text.distance(from: next, to: tail) == 1 ? tail : at
        default: return at
        }
    }

    private func after(_ at: String.Index) -> String.Index? {
        let next = text.index(after: at)
        return next < text.endIndex ? next : nil
    }

    private func end(from start: String.Index, while keeps: (Signs.Element) -> Bool) -> String.Index {
        var at = start
        while at < text.endIndex, keeps(text[at]) { at = text.index(after: at) }
        return at
    }

    /// Apostrophes belong to the word (`can't`), and the slash of `đ/c`.
    private func endOfWord(from start: String.Index) -> String.Index {
        var at = start
        while at < text.endIndex {
            let sign = text[at]
            if sign.isLetter {
                at = text.index(after: at)
            } else if Self.isApostrophe(sign)
                || (sign.first == "/" && sign.string == "/" && text.lowercased(start..<at) == "đ"),
                let next = after(at), text[next].isLetter
            {
                at = next
            } else {
                break
            }
        }
        return at
    }

    private static func isApostrophe(_ sign: Signs.Element) -> Bool {
        switch sign.first {
        case "'", "’": sign.string.unicodeScalars.count == 1
        default: false
        }
    }

    /// The hyphen of `double-booked`.
    private func isInsideWord(_ at: String.Index) -> Bool {
        guard text[at].string == "-", at > text.startIndex, let next = after(at) else { return false }
        return text[text.index(before: at)].isLetter && text[next].isLetter
    }

    private static func piece(_ sign: Signs.Element, range: Range<String.Index>) -> WordPiece? {
        if sign.isNewline { return WordPiece(text: "\n", kind: .mark, range: range) }
        if sign.isWhitespace { return nil }
        let scalar = sign.first
        if scalar.value > 0x2000, scalar.properties.isEmoji {
            return WordPiece(text: String(scalar), kind: .picture, range: range)
        }
        let text = sign.string
        return WordPiece(text: text == "…" ? "." : text, kind: .mark, range: range)
    }
}

/// A raw word, or a sign between words.
struct WordPiece {
    let text: String
    let key: WordKey
    let kind: ReplyWord.Kind
    let range: Range<String.Index>
    var isCapital: Bool

    init(text: String, kind: ReplyWord.Kind, range: Range<String.Index>, isCapital: Bool = false) {
        (self.text, self.kind, self.range, self.isCapital) = (text, kind, range, isCapital)
        key = WordKey(text)
    }
}
