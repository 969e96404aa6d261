/// The signs that clauses leave, each with the words it rests on.
extension ClauseReader {
    mutating func emit(_ sign: Sign, _ meaning: ClauseMeaning, to end: Int) {
        emit(sign, meaning, from: opening(end), to: end)
    }

    mutating func emit(_ sign: Sign, _ meaning: ClauseMeaning, from start: Int, to end: Int) {
        found.append(Found(sign: sign, rule: meaning.rule(sign), range: start..<end, name: nil, isComposed: true))
    }

    /// The subject where it is near, else the negation, else the predicate itself.
    func opening(_ end: Int) -> Int {
        var start = min(end - 1, clause.verb ?? end - 1)
        if let first = clause.negations.first, first < end { start = first }
        if let subject = clause.start, subject < start, end - subject <= 7 { start = subject }
        return max(0, start)
    }

    mutating func emitOther(_ sign: Sign, to end: Int) {
        let start = opening(end)
        var sign = Found(
            sign: sign, rule: ClauseMeaning.otherComes.rule(sign), range: max(0, start)..<end, name: nil,
            isComposed: true)
        if case .named(let name) = clause.who { sign.other = .named(name) } else { sign.other = .unnamed }
        found.append(sign)
    }
}

extension ClauseState.Who {
    var isOwn: Bool {
        switch self {
        case .unsaid, .writer: true
        default: false
        }
    }
}
