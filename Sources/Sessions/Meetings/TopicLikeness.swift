// Whether two titles mean the same topic, to show it to a person: nothing is decided by it. Titles are compared by their
// words, without marks and case: a Vietnamese title typed without diacritics, with an abbreviation (VH for văn học) or
// with a few words more is near; two that only begin alike (Trò chơi dân gian, Trò chơi vận động) are not.

import Foundation

package struct TopicLikeness: Hashable, Sendable {
    /// All its words, and those that carry the meaning, in their order.
    private let all, words: [String]

    package init(_ title: String) {
        let folded = title.prefix(400).folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .replacing("đ", with: "d")
        var all = folded.split { !$0.isLetter && !$0.isNumber }.map { Self.singular(String($0)) }
        if Self.heads.contains(Array(all.prefix(2))), all.count > 2 { all.removeFirst(2) }
        let telling = all.filter { !Self.empty.contains($0) }
        (self.all, words) = (all, telling.isEmpty ? all : telling)
    }

    /// Three quarters of their words are the same, or the longer one says the whole of the shorter and at most twice as
    /// much.
    package func isNear(_ other: TopicLikeness) -> Bool {
        let (mine, theirs) = (expanding(by: other), other.expanding(by: self))
        guard !mine.isEmpty, !theirs.isEmpty else { return false }
        let shared = mine.intersection(theirs).count
        if shared * 2 * 4 >= (mine.count + theirs.count) * 3 { return true }
        let (less, more) = (min(mine.count, theirs.count), max(mine.count, theirs.count))
        return shared == less && less >= 2 && less * 2 >= more
    }

    /// An abbreviation stands for the words of the other title whose first letters it is made of.
    private func expanding(by other: TopicLikeness) -> Set<String> {
        Set(words.flatMap { other.meant(by: $0)?.filter { !Self.empty.contains($0) } ?? [$0] })
    }

    private func meant(by abbreviation: String) -> [String]? {
        let letters = Array(abbreviation)
        guard (2...5).contains(letters.count), !words.contains(abbreviation), all.count >= letters.count else {
            return nil
        }
        return (0...(all.count - letters.count)).lazy.map { Array(all[$0..<($0 + letters.count)]) }
            .first { zip($0, letters).allSatisfy { $0.first == $1 } }
    }

    private static func singular(_ word: String) -> String {
        if word.count > 5, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        return word.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }

    /// *Chuyên đề*, *nội dung*, *chủ đề*: what a topic is called, and not what it is about.
    private static let heads: Set<[String]> = [["chuyen", "de"], ["noi", "dung"], ["chu", "de"]]

    /// Folded words that join others. Those that would be another word in the other language are left in.
    private static let empty: Set<String> = [
        "va", "voi", "cho", "cua", "ve", "cac", "nhung", "mot", "trong", "qua", "tai", "of", "for", "with", "and",
        "about",
    ]
}

extension Topic {
    /// Those among `others` that seem to be the same; itself, and what was merged or declined, left out.
    package func nearDuplicates(among others: [Topic]) -> [Topic] {
        let likeness = TopicLikeness(title)
        return others.filter { other in
            other.id != id && (other.state == .proposed || other.state == .scheduled)
                && TopicLikeness(other.title).isNear(likeness)
        }
    }
}
