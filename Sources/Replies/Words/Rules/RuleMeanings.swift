/// What a rule takes its words for, in Vietnamese: the rules say it in English. A test sees that none is missing.
enum RuleMeanings {
    /// What somebody is said to have said: it yields to what the writer says now.
    static let reported = "about what was said, not what is"

    /// Nil for what no rule says.
    static func vietnamese(_ meaning: String) -> String? { table[meaning] }

    private static let table: [String: String] = {
        let lines = (firstHalf + "\n" + secondHalf).split(separator: "\n")
        let pairs = lines.compactMap { line -> (String, String)? in
            guard let sign = line.firstRange(of: " = ") else { return nil }
            return (String(line[..<sign.lowerBound]), String(line[sign.upperBound...]))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
