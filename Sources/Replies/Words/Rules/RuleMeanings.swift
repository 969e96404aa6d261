/// What a rule takes its words for, in Vietnamese: the rules say it in English. A test sees that none is missing.
enum RuleMeanings {
    /// Nil for what no rule says.
    static func vietnamese(_ meaning: String) -> String? { table[meaning] }

    /// Meanings that two lines translate; none.
    static var repeated: [String] {
        Dictionary(grouping: pairs.map(\.0), by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    }

    private static let table = Dictionary(pairs, uniquingKeysWith: { first, _ in first })

    private static var pairs: [(String, String)] {
        [fromAToH, fromIToR, fromSToZ].flatMap { $0.split(separator: "\n") }.compactMap { line in
            guard let sign = line.firstRange(of: " = ") else { return nil }
            return (String(line[..<sign.lowerBound]), String(line[sign.upperBound...]))
        }
    }
}
