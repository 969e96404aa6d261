import InternetMessage
import Sessions

/// Until when somebody is away. A day counts only by the words around it: one that they call the last, or one on which
/// somebody is back; then the day before is the last.
struct AbsenceReader {
    private enum Role { case last, back }

    private let text: PhraseText
    private let dates: [StatedDate]
    private let received: WallDate
    private let before: [(role: Role?, range: Range<Int>)]
    private let behind: [(role: Role, range: Range<Int>)]

    init(_ text: PhraseText, received: WallDate) {
        self.text = text
        self.received = received
        let languages = AwayPhrases.languages(of: text)
        dates = StatedDates(text, languages: languages, received: received).all
        func marks(_ phrases: PhraseSet<Int>) -> [Range<Int>] {
            phrases.all(in: text).filter { languages.contains($0.value) && Self.isWhole($0.range, in: text) }.map(
                \.range)
        }
        guard !dates.isEmpty else {
            (before, behind) = ([], [])
            return
        }
        before =
            marks(AwayPhrases.until).map { (.last, $0) } + marks(AwayPhrases.back).map { (.back, $0) }
            + marks(AwayPhrases.ranges).map { (nil, $0) }
        behind =
            marks(AwayPhrases.untilBehind).map { (.last, $0) } + marks(AwayPhrases.backBehind).map { (.back, $0) }
            + marks(AwayPhrases.back).map { (.back, $0) }
    }

    /// The last day away; nil where none is told.
    var until: WallDate? {
        let roles = dates.map { role(of: $0) }
        let last = zip(dates, roles).filter { $0.1 == .last }.map(\.0.date)
        if let day = last.first(where: { $0 >= received }) ?? last.first { return day }
        let back = zip(dates, roles).filter { $0.1 == .back }.map(\.0.date)
        return (back.first { $0 > received } ?? back.first)?.adding(days: -1)
    }

    /// A mark that ends in a letter of ours does not go on as another word: `do` is not in `doba`.
    private static func isWhole(_ range: Range<Int>, in text: PhraseText) -> Bool {
        let last = text.octets[range.upperBound - 1]
        guard (0x61...0x7A).contains(last), range.upperBound < text.octets.count else { return true }
        let next = text.octets[range.upperBound]
        return !(0x61...0x7A).contains(next) && !(0xC3...0xDF).contains(next) && next != 0xE1
    }

    // MARK: - What the words around a day make of it

    private func role(of date: StatedDate) -> Role? {
        let (start, end) = (date.range.lowerBound, date.range.upperBound)
        let near = before.filter { mark in
            mark.range.upperBound <= start && start - mark.range.upperBound <= 48
                && (mark.role != nil || isRange(mark.range)) && reaches(mark.range.upperBound, start)
        }
        let nearest = near.max { ($0.range.upperBound, $0.range.count) < ($1.range.upperBound, $1.range.count) }
        if let nearest { return nearest.role ?? .last }
        if isHyphenated(start) { return .last }
        let after = behind.filter { mark in
            mark.range.lowerBound >= end && mark.range.lowerBound - end <= 28 && reaches(end, mark.range.lowerBound)
                && !leadsOn(mark.range.upperBound)
        }
        return after.min { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }?.role
    }

    /// The mark has a day of its own behind it: "away on 5 June, back on 6 June".
    private func leadsOn(_ place: Int) -> Bool {
        dates.contains {
            $0.range.lowerBound >= place && $0.range.lowerBound - place <= 32 && reaches(place, $0.range.lowerBound)
        }
    }

    /// Nothing between two places but a few words: no end of a sentence, and no figures but of a time.
    private func reaches(_ from: Int, _ to: Int) -> Bool {
        let between = text.octets[from..<to]
        let words = between.split(separator: 0x20)
        guard words.count <= 6 else { return false }
        return words.allSatisfy { word in
            let isTime = word.contains(0x3A) || word.contains(0x68)
            if word.contains(where: { (0x30...0x39).contains($0) }) { return isTime }
            guard word.last == 0x2E || word.last == 0x21 || word.last == 0x3F || word.last == 0x3B else { return true }
            return word.count <= 4
        }
    }

    /// A weak mark, such as `to`, has the first day before it.
    private func isRange(_ mark: Range<Int>) -> Bool {
        let start = max(0, mark.lowerBound - 36)
        let words = text.octets[start..<mark.lowerBound].split(separator: 0x20).suffix(4)
        return words.contains { $0.contains { (0x30...0x39).contains($0) } }
    }

    /// `8-12 June`, `1/8 - 14/8`, `15th - 18th June`, `6/8(月)～6/12(金)`: a hyphen between two days.
    private func isHyphenated(_ start: Int) -> Bool {
        var place = skippingBlanks(before: start)
        guard let hyphen = Self.hyphens.first(where: { endsWith($0, at: place) }) else { return false }
        place = skippingBlanks(before: place - hyphen.count)
        if place > 0, text.octets[place - 1] == 0x29 {
            let open = text.octets[max(0, place - 12)..<place].lastIndex(of: 0x28)
            place = skippingBlanks(before: open ?? place)
        }
        if Self.ordinals.contains(where: { endsWith($0, at: place) }) { place -= 2 }
        guard place > 0 else { return false }
        let isDayBefore = dates.contains {
            (0...4).contains(place - $0.range.upperBound) && $0.range.upperBound < start
        }
        return (0x30...0x39).contains(text.octets[place - 1]) || isDayBefore
    }

    private static let hyphens: [[UInt8]] = ["-", "–", "—", "~", "～", "〜", "→"].map { Array($0.utf8) }
    private static let ordinals: [[UInt8]] = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

    private func endsWith(_ end: [UInt8], at place: Int) -> Bool {
        place >= end.count && text.octets[(place - end.count)..<place].elementsEqual(end)
    }

    /// Blanks and the dot of `08.06.` before a place.
    private func skippingBlanks(before place: Int) -> Int {
        var place = place
        while place > 0, text.octets[place - 1] == 0x20 || text.octets[place - 1] == 0x2E { place -= 1 }
        return place
    }
}
