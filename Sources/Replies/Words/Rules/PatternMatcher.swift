/// Tries patterns against one text.
struct PatternMatcher {
    let text: ReplyText
    let groups: WordGroups
    /// Particles and forms of address that may stand between any two parts of a pattern.
    let filler: Int
    let names: NameFinder
    private(set) var steps = 0

    init(_ text: ReplyText, groups: WordGroups, filler: Int, names: NameFinder) {
        (self.text, self.groups, self.filler, self.names) = (text, groups, filler, names)
    }

    /// Where a match of `pattern` that begins at `start` ends, and which words a `<name>` in it took.
    mutating func match(_ pattern: Pattern, at start: Int) -> (end: Int, name: PersonName?)? {
        var name: PersonName?
        guard let end = match(pattern.steps[...], at: start, isFirst: true, name: &name) else { return nil }
        return (end, name)
    }

    private mutating func match(
        _ steps: ArraySlice<Pattern.Step>, at position: Int, isFirst: Bool, name: inout PersonName?
    ) -> Int? {
        self.steps += 1
        guard let step = steps.first else { return position }
        let rest = steps.dropFirst()
        if case .gap(let count) = step.part { return matchGap(count, rest, at: position, name: &name) }
        var at = position
        for _ in 0...3 {
            if let end = end(of: step.part, at: at, name: &name),
                let whole = match(rest, at: end, isFirst: false, name: &name)
            {
                return whole
            }
            guard !isFirst, let next = groups.end(of: filler, at: at, in: words), mayCross(at) else { break }
            at = next
        }
        return step.isOptional ? match(rest, at: position, isFirst: isFirst, name: &name) : nil
    }

    private mutating func matchGap(
        _ count: Int, _ rest: ArraySlice<Pattern.Step>, at position: Int, name: inout PersonName?
    ) -> Int? {
        for skipped in 0...count {
            let at = position + skipped
            if let end = match(rest, at: at, isFirst: true, name: &name) { return end }
            guard at < words.count, words[at].sentence == words[max(position - 1, 0)].sentence,
                !Negation.isOne(words[at])
            else { return nil }
        }
        return nil
    }

    private func end(of part: Pattern.Part, at position: Int, name: inout PersonName?) -> Int? {
        switch part {
        case .choice(let choice): return end(of: choice, at: position, name: &name)
        case .not(let choice):
            var ignored: PersonName?
            return position < words.count && end(of: choice, at: position, name: &ignored) != nil ? nil : position
        case .clauseStart: return startsAt(position, bound: position < words.count ? words[position].clause : 0)
        case .textStart: return startsAt(position, bound: 0)
        case .clauseEnd: return isEnd(position, clauseOnly: true) ? position : nil
        case .textEnd: return isEnd(position, clauseOnly: false) ? position : nil
        case .gap: return nil
        }
    }

    private func end(of choice: Pattern.Choice, at position: Int, name: inout PersonName?) -> Int? {
        guard position < words.count else { return nil }
        if choice.name, let found = names.name(at: position, in: text) {
            name = found
            return found.end
        }
        let byGroup = choice.groups.compactMap { groups.end(of: $0, at: position, in: words) }.max()
        if let byGroup { return byGroup }
        if choice.words.contains(where: { $0.matches(words[position]) }) { return position + 1 }
        return choice.number && Numbers.value(words[position]) != nil ? position + 1 : nil
    }

    private var words: [ReplyWord] { text.words }

    /// A particle may be skipped, a mark may not.
    private func mayCross(_ position: Int) -> Bool { position < words.count && words[position].kind == .word }

    private func startsAt(_ position: Int, bound: Int) -> Int? {
        var at = position
        var steps = 0
        while at > bound, steps < 8 {
            let word = words[at - 1]
            guard word.kind == .mark || word.kind == .picture || isFiller(at - 1) else { return nil }
            at -= 1
            steps += 1
        }
        return at == bound || steps == 8 ? position : nil
    }

    private func isEnd(_ position: Int, clauseOnly: Bool) -> Bool {
        var at = position
        let clause = position > 0 ? words[min(position, words.count) - 1].clause : 0
        while at < words.count, at < position + 12 {
            let word = words[at]
            if clauseOnly, word.clause != clause || word.kind != .word { return true }
            guard word.kind == .mark || word.kind == .picture || isFiller(at) else { return false }
            at += 1
        }
        return true
    }

    private func isFiller(_ position: Int) -> Bool { groups.end(of: filler, at: position, in: words) != nil }
}
