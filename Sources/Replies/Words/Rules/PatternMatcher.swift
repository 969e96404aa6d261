/// Tries the patterns of a book against one text.
struct PatternMatcher {
    let text: ReplyText
    private let table: PatternTable
    /// Particles and forms of address that may stand between any two parts of a pattern.
    private let filler: Int
    private let names: NameFinder
    /// Which choices of the table are met in the text at all.
    let met: [Bool]
    /// The names that were looked for, by their first word.
    private var people: [PersonName??]
    private(set) var steps = 0

    init(_ text: ReplyText, table: PatternTable, filler: Int, names: NameFinder) {
        (self.text, self.table, self.filler, self.names) = (text, table, filler, names)
        met = table.choices(in: text)
        people = Array(repeating: nil, count: text.words.count)
    }

    /// Where a match of a pattern that begins at `start` ends, and which words a `<name>` in it took.
    mutating func match(_ pattern: Int, at start: Int) -> (end: Int, name: PersonName?)? {
        let compiled = table.patterns[pattern]
        for need in compiled.needs where !met[table.needs[need]] { return nil }
        var name: PersonName?
        guard let end = match(step: compiled.start, at: start, isFirst: true, name: &name) else { return nil }
        return (end, name)
    }

    private mutating func match(step number: Int, at position: Int, isFirst: Bool, name: inout PersonName?) -> Int? {
        steps += 1
        let step = table.steps[number]
        if step.kind == .end { return position }
        if step.kind == .gap { return matchGap(number, at: position, name: &name) }
        var at = position
        for _ in 0...3 {
            if let end = end(of: step, at: at, name: &name),
                let whole = match(step: number + 1, at: end, isFirst: false, name: &name)
            {
                return whole
            }
            guard !isFirst, let next = text.classes.end(of: filler, at: at), mayCross(at) else { break }
            at = next
        }
        return step.isOptional ? match(step: number + 1, at: position, isFirst: isFirst, name: &name) : nil
    }

    private mutating func matchGap(_ number: Int, at position: Int, name: inout PersonName?) -> Int? {
        for skipped in 0...table.steps[number].number {
            let at = position + skipped
            if let end = match(step: number + 1, at: at, isFirst: true, name: &name) { return end }
            guard at < words.count, words[at].sentence == words[max(position - 1, 0)].sentence,
                !Negation.isOne(words[at])
            else { return nil }
        }
        return nil
    }

    private mutating func end(of step: PatternTable.Step, at position: Int, name: inout PersonName?) -> Int? {
        switch step.kind {
        case .choice: return end(ofChoice: step.number, at: position, name: &name)
        case .not:
            var ignored: PersonName?
            return end(ofChoice: step.number, at: position, name: &ignored) == nil ? position : nil
        case .clauseStart: return startsAt(position, bound: position < words.count ? words[position].clause : 0)
        case .textStart: return startsAt(position, bound: 0)
        case .clauseEnd: return isEnd(position, clauseOnly: true) ? position : nil
        case .textEnd: return isEnd(position, clauseOnly: false) ? position : nil
        case .gap, .end: return nil
        }
    }

    private mutating func end(ofChoice number: Int, at position: Int, name: inout PersonName?) -> Int? {
        guard met[number], position < words.count else { return nil }
        let choice = table.choices[number]
        if choice.name, let found = person(at: position) {
            name = found
            return found.end
        }
        var longest: Int?
        for index in choice.groups {
            guard let end = text.classes.end(of: table.groups[index], at: position) else { continue }
            longest = max(end, longest ?? end)
        }
        if let longest { return longest }
        for index in choice.words where table.words[index].match(words[position]) { return position + 1 }
        return choice.number && Numbers.value(words[position]) != nil ? position + 1 : nil
    }

    private mutating func person(at position: Int) -> PersonName? {
        if let known = people[position] { return known }
        let found = names.name(at: position, in: text)
        people[position] = .some(found)
        return found
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

    private func isFiller(_ position: Int) -> Bool { text.classes.end(of: filler, at: position) != nil }
}
