import Foundation
import InternetMessage

/// The phrases of every language in one table for each thing they tell, so that a text is looked through once for each.
enum AwayPhrases {
    /// What a body tells, for one look through it.
    enum Sign: Hashable, Sendable { case machine, absence, notice, answer, challenge }

    static let signs = PhraseSet<Sign>(
        written(\.machine, .machine) + written(\.absences, .absence) + written(\.notices, .notice)
            + written(\.answers, .answer) + ChallengeWords.list.map { ($0, .challenge) })

    private static func written(_ phrases: (AwayLanguage) -> [String], _ sign: Sign) -> [(String, Sign)] {
        AwayLanguage.all.flatMap { language in phrases(language).flatMap { forms($0).map { ($0, sign) } } }
    }

    static let titles = set(\.titles)
    static let subjects = set { $0.titles + $0.subjects }
    /// Subjects that tell of an absence, beside those that only name a machine.
    static let absenceTitles = set(\.subjects)
    static let machine = set(\.machine)
    static let absences = set(\.absences)
    static let notices = set(\.notices)
    static let standIn = set(\.standIn)
    static let standInBehind = set(\.standInBehind)
    static let until = set(\.until)
    static let untilBehind = set(\.untilBehind)
    static let back = set(\.back)
    static let backBehind = set(\.backBehind)
    static let ranges = set(\.ranges)
    static let ends = set(\.ends)

    /// Each phrase with the place of its language in `AwayLanguage.all`; and once more without its marks, as people
    /// write who have no such keyboard, where that makes no other word of it.
    private static func set(_ phrases: (AwayLanguage) -> [String]) -> PhraseSet<Int> {
        PhraseSet(
            AwayLanguage.all.enumerated().flatMap { language, words in
                phrases(words).flatMap { forms($0).map { ($0, language) } }
            })
    }

    private static func forms(_ phrase: String) -> [String] {
        let plain = withoutMarks(phrase)
        return plain != phrase && phrase.contains(" ") && phrase.count > 6 ? [phrase, plain] : [phrase]
    }

    /// Latin letters without their marks: `nghi phep`; other scripts stay as they are.
    static func withoutMarks(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F: continue
            case 0x111: plain.append("d")
            default: plain.append(scalar)
            }
        }
        return String(plain).precomposedStringWithCanonicalMapping
    }

    /// The languages that a text speaks, by how much of it is theirs; all of them where none is known.
    static func languages(of text: PhraseText) -> Set<Int> {
        var scores: [Int: Int] = [:]
        for phrases in [subjects, machine, absences, notices, standIn, until, back, backBehind] {
            for match in phrases.all(in: text) { scores[match.value, default: 0] += match.range.count }
        }
        guard let best = scores.values.max() else { return Set(AwayLanguage.all.indices) }
        // A notice in two languages is common where people write to the whole world.
        return Set(scores.filter { $0.value * 5 >= best * 2 }.keys)
    }
}
