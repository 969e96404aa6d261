// An attribution is told by what it holds, not by its wording alone: somebody, a date or an address, and a verb of
// saying, in the order of any language, with the verb at the end or before the name. A sentence that happens to hold
// the same words differs in that other words stand between, in small letters.
//
// Strong attributions stand alone. Weak ones ("Lan wrote:", or an unknown language) count only where a quotation or our
// own cut line follows at once.

/// Judges whether a text, its lines joined, is the introduction of a quotation.
struct Attribution {
    enum Strength: Int, Comparable {
        case none, weak, strong

        static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
    }

    /// The text as it was written, and folded without decoration.
    private let text: String
    private let folded: [UInt8]
    private let endsInColon: Bool
    private let book = PhraseBook.all

    init(_ text: String) {
        self.text = text
        var folded = FoldedText.undecorated(FoldedText.fold(text)[...])
        endsInColon = folded.colonLength > 0
        folded = folded.dropLast(folded.colonLength)
        while let last = folded.last, last == FoldedText.space || last == 0x2A { folded.removeLast() }
        self.folded = Array(folded)
    }

    /// Whether a line could be the last of an attribution; most lines are not, and cost no more than this.
    static func canEnd(_ folded: [UInt8]) -> Bool {
        let line = FoldedText.undecorated(folded[...])
        guard let last = line.last else { return false }
        if line.colonLength > 0 || last == 0x3E || last == 0x29 { return true }
        return (PhraseBook.all.wroteByEnd[last] ?? []).contains {
            line.count >= $0.count && line.suffix($0.count).elementsEqual($0)
        }
    }

    /// Whether the text opens as attributions do: with an opening word of the verb's language, in a first line of names
    /// and dates.
    func opens(in firstLine: String, needsDay: Bool) -> Bool {
        let openers = Self.openers(folded[...])
        let fits = verb(for: openers).map { !$0.languages.isDisjoint(with: openers) } ?? !openers.isEmpty
        guard fits, NameWords.share(firstLine[...]) > 0.7 else { return false }
        let clues = LineClues(FoldedText.fold(firstLine))
        return !needsDay || clues.hasDate || clues.hasDay
    }

    /// The languages with whose opening words a text begins.
    private static func openers(_ folded: ArraySlice<UInt8>) -> Set<Int> {
        var languages: Set<Int> = []
        for match in PhraseBook.all.openers.matches(folded) + PhraseBook.all.citing.matches(folded) {
            let next = folded.dropFirst(match.length).first ?? FoldedText.space
            // "On" is not the beginning of "Once"; Chinese and Thai write no blanks.
            let last = folded[folded.startIndex + match.length - 1]
            if next == FoldedText.space || !LineClues.isLetter(next) || (last >= 0x80 && next >= 0xE0) {
                languages.insert(match.language)
            }
        }
        return languages
    }

    var strength: Strength {
        guard folded.count >= 6, folded.count <= 500 else { return .none }
        let clues = LineClues(folded)
        let openers = Self.openers(folded[...])
        if let found = verb(for: openers) { return judge(found, openers, clues) }
        return judgeWithoutVerb(openers, clues)
    }

    // MARK: - With a verb

    private struct FoundVerb {
        var range: Range<Int>
        var languages: Set<Int>
    }

    /// The last verb, one of a language of the opening word rather than another.
    private func verb(for openers: Set<Int>) -> FoundVerb? {
        var best: FoundVerb?
        for (number, start) in lastVerbs.sorted(by: { $0.key < $1.key }) {
            let verb = book.wrote[number]
            let found = FoundVerb(range: start..<(start + verb.text.count), languages: verb.languages)
            guard let known = best else {
                best = found
                continue
            }
            let (fits, knownFits) = (
                !found.languages.isDisjoint(with: openers), !known.languages.isDisjoint(with: openers)
            )
            if fits != knownFits ? fits : found.range.upperBound > known.range.upperBound { best = found }
        }
        return best
    }

    /// Where each of the verbs that occur stands last, by its place in the book.
    private var lastVerbs: [Int: Int] {
        var positions: [Int: Int] = [:]
        for start in folded.indices where book.wroteByStart.canBegin(folded[...], at: start) {
            for (length, verb) in book.wroteByStart.matches(folded[start...]) where isWord(start..<start + length) {
                positions[verb] = start
            }
        }
        return positions
    }

    /// Words end where no letter follows; in the scripts without blanks between words they end anywhere.
    private func isWord(_ range: Range<Int>) -> Bool {
        let isSpaced = folded[range.lowerBound] < 0xE0 || folded[range.lowerBound] == 0xE1
        guard isSpaced else { return true }
        if range.lowerBound > 0, LineClues.isLetter(folded[range.lowerBound - 1]) { return false }
        return range.upperBound == folded.count || !LineClues.isLetter(folded[range.upperBound])
    }

    private func judge(_ verb: FoundVerb, _ openers: Set<Int>, _ clues: LineClues) -> Strength {
        let behind = String(decoding: folded[verb.range.upperBound...], as: UTF8.self).drop { " ,:".contains($0) }
        guard endsInColon || isEnd(behind) else { return .none }
        if isFirstPerson(before: verb.range.lowerBound) { return .none }
        let behindClues = LineClues(folded[verb.range.upperBound...])
        let isName = isEnd(behind) || behindClues.hasAddress || NameWords.areAll(writtenBehind(verb), atMost: 6)
        let isDate = behindClues.hasDate && behind.split(separator: " ").count <= 12
        guard isName || isDate else { return .none }
        if !openers.isDisjoint(with: verb.languages) {
            if clues.hasAddress { return .strong }
            if clues.hasDate, clues.hasTime || areNames(before: verb) { return .strong }
            if clues.hasTime, areNames(before: verb) { return .strong }
            return endsInColon ? .weak : .none
        }
        guard verb.range.lowerBound > 0 else { return .none }
        guard areNames(before: verb) || Self.beginsWithDate(folded) else {
            return endsInColon && clues.hasAddress ? .weak : .none
        }
        if clues.hasAddress || clues.hasDate { return .strong }
        return endsInColon ? .weak : .none
    }

    /// "On Monday I wrote:" is the writer's own.
    private func isFirstPerson(before index: Int) -> Bool {
        guard let end = folded[..<index].lastIndex(where: { $0 != FoldedText.space }) else { return false }
        let start = folded[...end].lastIndex(of: FoldedText.space).map { $0 + 1 } ?? 0
        return Self.firstPersons.contains(Array(folded[start...end]))
    }

    private static let firstPersons = ["i", "we", "tôi", "em", "ich", "je", "j'ai", "я", "mình"].map { Array($0.utf8) }

    private func isEnd(_ behind: Substring) -> Bool {
        behind.isEmpty || (behind.hasPrefix("(") && behind.hasSuffix(")"))
    }

    /// The words before the verb, as they were written. Folding keeps the number of words, so words are counted.
    private func areNames(before verb: FoundVerb) -> Bool {
        let count = folded[..<verb.range.lowerBound].split(separator: FoldedText.space).count
        let words = text.split { $0.isWhitespace || $0 == "\u{A0}" }
        return NameWords.areAll(words.prefix(count).joined(separator: " ")[...], atMost: 24)
    }

    private func writtenBehind(_ verb: FoundVerb) -> Substring {
        let count = folded[..<verb.range.upperBound].split(separator: FoldedText.space).count
        return text.split { $0.isWhitespace || $0 == "\u{A0}" }.dropFirst(count).joined(separator: " ")[...]
    }

    // MARK: - Without one

    private func judgeWithoutVerb(_ openers: Set<Int>, _ clues: LineClues) -> Strength {
        let endsInAddress = clues.hasAddress && (folded.last == 0x3E || folded.last == 0x29)
        let hasMoment = clues.hasDate || clues.hasTime
        let begins = !openers.isEmpty || Self.beginsWithDate(folded)
        if book.citing.starts(folded[...]), endsInColon || endsInMoment(clues) {
            return clues.hasAddress || (endsInMoment(clues) && NameWords.share(text[...]) > 0.7) ? .strong : .weak
        }
        if endsInAddress, endsInColon, begins, clues.hasDate || (clues.hasTime && !openers.isEmpty) { return .strong }
        if endsInAddress, Self.beginsWithDate(folded), clues.hasYear, NameWords.areAll(text[...], atMost: 12) {
            return .strong
        }
        if endsInColon, folded.count <= 300, clues.hasAddress || (hasMoment && begins) { return .weak }
        return endsInAddress && begins && hasMoment ? .weak : .none
    }

    /// Notmuch: "Quoting Lan (2027-09-06 08:00:00)".
    private func endsInMoment(_ clues: LineClues) -> Bool { folded.last == 0x29 && clues.hasDate && clues.hasTime }

    private static func beginsWithDate(_ folded: [UInt8]) -> Bool { folded.first.map(LineClues.isDigit) ?? false }
}
