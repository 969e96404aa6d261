import Foundation
import Sessions

/// Finds the people a question calls by their names: those of the file by any name they have, and others by the title
/// before it (*Ms Lan*, *chị Mai*). A given name alone is often a word of the language (*mai*: tomorrow), so it counts
/// only where it is written as a name, and at the beginning of a question only where its doing follows.
struct NamedPeople {
    /// Names of more than one word.
    private let whole: [Phrase]
    private let single: Set<String>

    init(_ people: [Person]) {
        let names = people.flatMap { [$0.name, $0.addressedName] }
            .map { $0.precomposedStringWithCanonicalMapping.lowercased() }
        whole = names.filter { $0.contains(" ") }.map { Phrase($0) }
        single = Set(
            people.flatMap { person in
                let words = QuestionWords(person.name).words
                return [words.first, words.last].compactMap(\.self).filter { $0.count > 1 }
            })
    }

    func places(in words: QuestionWords) -> [Range<Int>] {
        words.matches(of: whole)
            + words.words.indices.filter { !isPlace($0, words) }
            .compactMap { titled(at: $0, words) ?? given(at: $0, words) }
    }

    /// *Phố Bà Triệu*, *12 Bà Triệu*
    private func isPlace(_ index: Int, _ words: QuestionWords) -> Bool {
        guard index > 0 else { return false }
        let before = words.words[index - 1]
        return RatingLexicon.whereabouts.contains(before) || Int(before) != nil
    }

    private func titled(at index: Int, _ words: QuestionWords) -> Range<Int>? {
        let title = words.words[index]
        guard index + 1 < words.words.count else { return nil }
        if RatingLexicon.titles.contains(title) { return index..<index + 2 }
        guard RatingLexicon.titlesBeforeCapitals.contains(title), words.isName(index + 1),
            !RatingLexicon.titlesBeforeCapitals.contains(words.words[index + 1])
        else { return nil }
        return index..<index + 2
    }

    private func given(at index: Int, _ words: QuestionWords) -> Range<Int>? {
        guard single.contains(words.words[index]), words.isName(index),
            // Part of a longer name, as of a school.
            !words.isName(index + 1), index < 2 || !words.isName(index - 1)
        else { return nil }
        if index == 0 {
            guard words.words.count > 1, RatingLexicon.doings.contains(words.words[1]) else { return nil }
        }
        return index..<index + 1
    }
}
