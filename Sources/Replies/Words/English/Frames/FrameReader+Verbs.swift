// Verbs of coming and of staying away, and what hinders.

extension FrameReader {
    mutating func coming(_ range: Range<Int>) {
        if isGerundSubject(range) { return state.gerundSubject(true, range) }
        if state.subject == .thing, units[range.lowerBound].form == "happen" { return suiting(true, range) }
        guard state.subject != .thing || state.nothing || state.isPlan && state.isDenied else {
            return state.unknown(range)
        }
        guard state.isTied || isAlone(range) else { return state.unknown(range) }
        // `I've come down with flu`: what has been.
        if state.isPerfect(before: range.lowerBound), !state.wouldHave { return state.unknown(range) }
        if state.wish { return emit(.wished, range) }
        if state.isPast { return emit(state.isPlan && state.negations % 2 == 0 ? .planned : nil, range) }
        if state.wouldHave || state.would && !state.isDenied && isCrossed(range.upperBound) {
            return emit(.wished, range)
        }
        if state.trying { return emit(state.negations == 0 ? .tries : .cannot, range) }
        if state.negations % 2 == 1 {
            return emit(state.isInverted ? .leave : state.possible ? .possiblyNot : .cannot, range)
        }
        emit(state.possible || state.probable ? .hedged : .comes, range)
    }

    /// `I would come but …`: a `but` or an `if only` follows in the sentence.
    func isCrossed(_ at: Int) -> Bool {
        var at = at
        while at < units.count, sentence(at) == sentence(at - 1) {
            if units[at].form == "but" || units[at].form == "however" { return true }
            at += 1
        }
        return false
    }

    mutating func staying(_ range: Range<Int>) {
        if isGerundSubject(range) { return state.gerundSubject(false, range) }
        if Self.offers.contains(where: { form in
            units[range.upperBound..<min(range.upperBound + 3, units.count)].contains { $0.form == form }
        }) {
            return state.unknown(range)
        }
        guard state.subject != .thing || state.isInverted else { return state.unknown(range) }
        guard state.isTied || isAlone(range) else { return state.unknown(range) }
        if state.isPerfect(before: range.lowerBound) { return state.unknown(range) }
        if state.isInverted, state.negations == 0 { return emit(.leave, range) }
        if state.isPast || state.wouldHave { return emit(nil, range) }
        if state.negations % 2 == 1 { return emit(state.possible ? .hedged : .comes, range) }
        emit(state.possible ? .possiblyNot : .misses, range)
    }

    /// What is withdrawn or cancelled besides one's coming.
    static let offers = [
        "item", "topic", "idea", "point", "question", "suggestion", "proposal", "talk", "mine",
    ]

    /// `Attending isn't possible`, `declining was never an option`.
    func isGerundSubject(_ range: Range<Int>) -> Bool {
        state.start == nil && state.subject == nil && state.unknowns == 0
            && units[range.lowerBound].form.hasSuffix("ing")
            && (nextIs(.be, range.upperBound) || nextIs(.past, range.upperBound))
    }

    mutating func consulting(_ range: Range<Int>) {
        if state.isInverted,
            ["ask", "check", "find", "enquire", "inquire", "see"].contains(units[range.lowerBound].form)
        {
            return state.unknown(range)
        }
        guard state.subject == .writer || state.subject == nil, state.isTied, !state.isPast, !state.isDenied,
            !state.isUnder
        else { return state.unknown(range) }
        emit(.asks, range)
    }

    /// `nothing will stop me`; `work keeps me from coming`.
    mutating func hindering(_ range: Range<Int>) {
        if state.negations % 2 == 1 { return emit(.keepsFrom, range) }
        guard
            state.hasMe || nextIs(.me, range.upperBound)
                || units[range.lowerBound..<range.upperBound].contains(where: { $0.form == "me" || $0.form == "us" })
        else { return state.unknown(range) }
        emit(state.possible ? .possiblyNot : .cannot, range)
    }

    mutating func bringing(_ range: Range<Int>) {
        guard state.subject == .writer, state.isTied, !state.isPast, state.negations == 0, !state.isInverted
        else {
            return state.unknown(range)
        }
        emit(state.possible || state.probable ? .hedged : .comes, range)
    }

    mutating func being(_ range: Range<Int>) {
        guard state.being && state.isTied || isAlone(range) || state.subject == nil && state.isDenied && state.isTied,
            state.subject == .writer || state.subject == nil || state.subject == .other
        else { return state.unknown(range) }
        if state.isPast || state.isElsewhen { return emit(nil, range) }
        if state.negations % 2 == 1 { return emit(state.possible ? .possiblyNot : .cannot, range) }
        emit(state.possible || state.probable ? .hedged : .comes, range)
    }

    /// `I'm in`, but not `I'm in Lisbon`.
    mutating func beingHere(_ range: Range<Int>) {
        if endsHere(range.upperBound) { return being(range) }
        elsewhere(range)
    }
}
