import InternetMessage

/// The rules of one language by their first words.
final class RuleIndex: Sendable {
    let rules: [Rule]
    private let table: PatternTable
    private let byPlain: WordTable<WordKey, [Candidate]>
    /// Begin with a number, a name or anything.
    private let anywhere: [Candidate]

    /// A rule that may begin with a word, and what it is least likely to find. Hundreds of rules begin with a frequent
    /// word; nearly all are passed over by a look at this alone.
    private struct Candidate: Sendable {
        let rule: Int32
        let rarest: Int32?

        /// Whether what is least likely stands anywhere in the text, whose choices are `met`.
        func mayMatch(_ met: [Bool]) -> Bool {
            guard let rarest else { return true }
            return met[Int(rarest)]
        }
    }

    init(_ texts: [String], groups: WordGroups, faults: inout [RuleFault]) {
        var rules: [Rule] = []
        for text in texts {
            for line in text[...].pieces(at: "\n") where !line.trimmed.isEmpty {
                do { rules.append(try Rule(line: line, groups: groups)) } catch { faults.append(error) }
            }
        }
        var compiler = PatternCompiler()
        for rule in rules { compiler.add(rule.pattern) }
        let table = PatternTable(compiler)
        var byPlain: [WordKey: [Candidate]] = [:]
        var anywhere: [Candidate] = []
        for (index, rule) in rules.enumerated() {
            let candidate = Candidate(rule: Int32(index), rarest: table.rarest(of: index).map(Int32.init))
            guard let first = Self.firstWords(rule.pattern.steps[...], groups) else {
                anywhere.append(candidate)
                continue
            }
            for plain in Set(first) { byPlain[plain, default: []].append(candidate) }
        }
        (self.rules, self.table, self.byPlain, self.anywhere) = (rules, table, WordTable(byPlain), anywhere)
    }

    /// Nil if the pattern can begin with any word.
    private static func firstWords(_ steps: ArraySlice<Pattern.Step>, _ groups: WordGroups) -> [WordKey]? {
        guard let step = steps.first else { return nil }
        var words: [WordKey]
        switch step.part {
        case .choice(let choice):
            if choice.number || choice.name { return nil }
            words =
                choice.words.map(\.keys.plain)
                + choice.groups.flatMap { groups.phrases[$0].compactMap { $0.first?.keys.plain } }
        case .clauseStart, .textStart: return firstWords(steps.dropFirst(), groups)
        default: return nil
        }
        if step.isOptional {
            guard let more = firstWords(steps.dropFirst(), groups) else { return nil }
            words += more
        }
        return words
    }

    /// What the rules of some indices find in a text: word for word, the indices in their order.
    static func find(_ indices: [RuleIndex], in text: ReplyText, filler: Int, names: NameFinder) -> [Found] {
        var matchers = indices.map { PatternMatcher(text, table: $0.table, filler: filler, names: names) }
        var found: [Found] = []
        for position in text.words.indices {
            for (number, index) in indices.enumerated() {
                index.find(at: position, with: &matchers[number], into: &found)
            }
        }
        StepMeter.add(matchers.reduce(0) { $0 + $1.steps })
        return found
    }

    private func find(at position: Int, with matcher: inout PatternMatcher, into found: inout [Found]) {
        let (words, met) = (matcher.text.words, matcher.met)
        for candidate in byPlain[words[position].plainKey] ?? [] where candidate.mayMatch(met) {
            check(Int(candidate.rule), position, &matcher, &found)
        }
        if words[position].kind == .word || words[position].kind == .number {
            for candidate in anywhere where candidate.mayMatch(met) {
                check(Int(candidate.rule), position, &matcher, &found)
            }
        }
    }

    private func check(_ index: Int, _ position: Int, _ matcher: inout PatternMatcher, _ found: inout [Found]) {
        guard let (end, name) = matcher.match(index, at: position), end > position else { return }
        if let name, rules[index].signs.contains(.standIn), isSent(name, end, matcher.text) { return }
        for sign in rules[index].signs {
            found.append(Found(sign: sign, rule: rules[index], range: position..<end, name: name))
        }
    }
}

extension RuleIndex {
    /// `Cô Hoa nhờ em đi thay`: she asks, she does not come.
    private func isSent(_ name: PersonName, _ end: Int, _ text: ReplyText) -> Bool {
        guard name.end < end else { return false }
        return text.words[name.end..<end].contains { word in Self.sending.contains { $0.match(word) } }
    }
}

extension RuleIndex {
    /// Between a name and `thay`: somebody sends the writer, or does the writer's duty.
    private static let sending = [
        "nhờ", "bảo", "kêu", "dặn", "phái", "trực", "dạy", "trông", "gác", "giữ", "bán", "đứng",
    ].map { Spelled($0).keys }
}
