import Foundation

/// The words of a question as they are compared: small letters, composed, without punctuation.
struct QuestionWords {
    let words: [String]
    /// The same with the capitals they are written with.
    private let written: [String]

    init(_ text: String) {
        written = text.precomposedStringWithCanonicalMapping
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
        words = written.map { $0.lowercased() }
    }

    /// The places at which one of `phrases` stands. A longer phrase takes its words away from shorter ones.
    func matches(of phrases: [Phrase]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let longestFirst = phrases.sorted { $0.words.count > $1.words.count }
        for start in words.indices where !(found.last.map { $0.contains(start) } ?? false) {
            guard let phrase = longestFirst.first(where: { $0.stands(at: start, in: words) }) else { continue }
            found.append(start..<start + phrase.words.count)
        }
        return found
    }

    func text(_ range: Range<Int>) -> String { written[range].joined(separator: " ") }

    /// Whether the word is written as a name is. In a question of capitals alone, none is.
    func isName(_ index: Int) -> Bool {
        guard words.indices.contains(index), written[index].first?.isUppercase == true else { return false }
        return written.contains { $0.contains(where: \.isLowercase) }
    }

    /// Whether one of `phrases` ends right before `place`.
    func ends(_ phrases: [Phrase], before place: Int) -> Bool {
        phrases.contains { $0.words.count <= place && $0.stands(at: place - $0.words.count, in: words) }
    }
}

/// A few words that mean something together. Vietnamese ones also match where they are typed without diacritics, word
/// by word (*giao viên*), but never where other diacritics stand: *giờ đây* is not *giờ dạy*.
struct Phrase {
    struct Word {
        let proper: String
        let bare: String
        let plural: String
    }

    let words: [Word]

    init(_ text: some StringProtocol) {
        words = text.split(separator: " ").map { word in
            Word(proper: String(word), bare: Self.bare(String(word)), plural: word + "s")
        }
    }

    func stands(at start: Int, in text: [String]) -> Bool {
        guard start + words.count <= text.count else { return false }
        return zip(words, text[start...]).allSatisfy { word, written in
            written == word.proper || written == word.bare || written == word.plural
        }
    }

    /// Of a list written with commas.
    static func list(_ text: String) -> [Phrase] {
        text.split(separator: ",").map { Phrase($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// Without diacritics: `đánh giá` as `danh gia`.
    static func bare(_ text: String) -> String {
        text.replacingOccurrences(of: "đ", with: "d").decomposedStringWithCanonicalMapping
            .unicodeScalars.filter { !$0.properties.isDiacritic && $0.properties.generalCategory != .nonspacingMark }
            .reduce(into: "") { $0.unicodeScalars.append($1) }
    }
}
