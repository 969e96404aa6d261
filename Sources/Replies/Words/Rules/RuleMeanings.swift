import Foundation

/// What a rule takes its words for, in the languages of people. A rule says it by a name, which is plain English; who
/// wants other English words writes them behind the Vietnamese ones and leaves the name, since the second opinion counts
/// by names: it need not be trained again for that. A test sees that no name is missing.
enum RuleMeanings {
    /// Nil for what no rule says.
    static func vietnamese(_ name: String) -> String? { table[name]?.vietnamese }

    static func english(_ name: String) -> String { table[name]?.english ?? name }

    /// What was said in English, with the names of meanings in place of other words for them.
    static func named(_ said: String) -> String {
        reworded.reduce(said) { $0.replacing($1.english, with: $1.name) }
    }

    /// Names that two lines translate; none.
    static var repeated: [String] {
        Dictionary(grouping: lines.map(\.name), by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    }

    private struct Line {
        var name: String
        var vietnamese: String
        /// Nil where the name says it.
        var english: String?
    }

    private static let table = Dictionary(lines.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    private static let reworded = lines.compactMap { line in line.english.map { (name: line.name, english: $0) } }

    /// `name = Vietnamese`, or `name = Vietnamese = English`.
    private static var lines: [Line] {
        [fromAToH, fromIToR, fromSToZ].flatMap { $0.split(separator: "\n") }.compactMap { line in
            let parts = line.components(separatedBy: " = ")
            guard parts.count > 1 else { return nil }
            return Line(name: parts[0], vietnamese: parts[1], english: parts.count > 2 ? parts[2] : nil)
        }
    }
}
