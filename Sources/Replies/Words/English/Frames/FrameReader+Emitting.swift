// What a clause is taken for, once its verb is met.

extension FrameReader {
    /// A verb alone (`Coming!`, `Attending`) counts without a helper.
    func isAlone(_ range: Range<Int>) -> Bool {
        guard state.subject == nil, state.start == nil, state.unknowns == 0, !state.isUnder else { return false }
        let isDoing = units[range.lowerBound].form.hasSuffix("ing") || units[range.lowerBound].form == "be"
        return endsHere(range.upperBound) || isDoing
    }

    /// Only the time, or words without weight, follow in the clause.
    func endsHere(_ at: Int) -> Bool {
        var at = at
        while at < units.count, at > 0, clause(at) == clause(at - 1) {
            if units[at].form == "for" { return true }
            guard let next = longest(at) else {
                guard text.isVietnamese, isParticle(at) else { return false }
                at += 1
                continue
            }
            switch next.kind {
            case .link, .under: return true
            case .now, .filler, .thing, .elsewhen, .me: at += next.count
            default: return false
            }
        }
        return true
    }

    /// What a Vietnamese text puts behind an English clause: words that are no English ones, nor names.
    private func isParticle(_ at: Int) -> Bool {
        let word = text.words[units[at].word]
        return !word.isCapital && !LanguageGuess.isEnglish(word.form) && !Self.places.contains(word.form)
            && lexicon.longest(at: at, in: units) { _ in true } == nil
            && (word.form.unicodeScalars.contains { $0.value > 0x7F } || Self.particles.contains(word.form))
    }

    private static let particles: Set<String> = ["anh", "nha", "nghen", "em", "con", "nghe", "hen", "mn", "ha"]

    func nextIs(_ kind: FrameClass, _ at: Int) -> Bool {
        at < units.count && longest(at)?.kind == kind
    }

    /// A reason that rules out coming; denied, it is none.
    mutating func emitReason(_ meaning: FrameMeaning, _ range: Range<Int>, isBusy: Bool = false) {
        if state.isPast || state.isElsewhen || isElsewhen(after: range.upperBound) { return emit(nil, range) }
        if state.negations % 2 == 1 { return emit(isBusy ? .notBusy : nil, range) }
        if state.possible { return emit(state.subject == .kin ? nil : .maybeElsewhere, range) }
        emit(meaning, range)
    }

    /// Another time is named in the rest of the clause. What was found from one place on holds for each on the way.
    mutating func isElsewhen(after start: Int) -> Bool {
        var (at, isOne, passed) = (start, false, [Int]())
        while at < units.count, clause(at) == clause(at - 1) {
            if let known = elsewhen[at] {
                isOne = known
                break
            }
            passed.append(at)
            let next = longest(at)
            isOne = next?.kind == .elsewhen
            if isOne || next?.kind == .now || next?.kind == .link { break }
            at += next?.count ?? 1
        }
        for place in passed { elsewhen[place] = isOne }
        return isOne
    }

    /// `My wife will come`, at the beginning of its clause; `the night my parents fly in` only says when.
    private var isOwnKin: Bool {
        guard state.subject == .kin, let start = state.start else { return false }
        return start == 0 || clause(start - 1) != clause(start) || longest(start - 1)?.kind == .link
            || units[start - 1].form == "and"
    }

    mutating func emit(_ meaning: FrameMeaning?, _ range: Range<Int>, isBound: Bool = false) {
        defer { state.close() }
        if state.isInverted, meaning == .hedged || meaning == .comes { return }
        guard let meaning, let rule = meaning.rule, !state.isUnder, state.subject != .addressee, !state.hasPredicate
        else { return }
        if state.isElsewhen, meaning == .comes || meaning == .cannot || meaning == .misses { return }
        let isOther =
            meaning != .keepsFrom
            && (state.subject == .other && meaning != .ill || (state.subject == .kin && meaning != .ill))
        let start = isOther ? range.lowerBound : min(state.start ?? range.lowerBound, range.lowerBound)
        let words = units[start].word..<units[range.upperBound - 1].word + 1
        for sign in rule.signs {
            found.append(
                Found(
                    sign: sign, rule: rule, range: words, name: nil,
                    whose: isOther ? (isOwnKin ? .kin : .other) : .writer))
        }
    }
}
