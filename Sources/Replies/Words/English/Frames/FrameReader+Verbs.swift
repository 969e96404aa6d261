// Verbs of coming and of staying away, and what hinders.

extension FrameReader {
    mutating func coming(_ range: Range<Int>) {
        if isGerundSubject(range) { return state.gerundSubject(true, range) }
        if state.subject == .thing, units[range.lowerBound].form == "happen" { return suiting(true, range) }
        guard state.subject != .thing || state.nothing || state.isPlan && state.isDenied else {
            return state.unknown(range)
        }
        guard state.isTied || isAlone(range) || isJoined(range) else { return state.unknown(range) }
        if state.subject == nil, let noun = noun() {
            if Self.isOfficer(noun) {
                state.become(.kin)
            } else if state.negations % 2 == 1 {
                return state.unknown(range)
            }
        }
        // `I've come down with flu`: what has been.
        if isPerfect(range), !state.wouldHave { return state.unknown(range) }
        // `I've been going back and forth`.
        if state.have, state.being, !state.wouldHave, !state.isPlan { return state.unknown(range) }
        if isErrand(range) { return emitReason(.duty, range) }
        if state.wish { return emit(.wished, range) }
        if state.isPast { return emit(state.isPlan && state.negations % 2 == 0 ? .planned : nil, range) }
        if state.wouldHave || state.would && !state.isDenied && isCrossed(range.upperBound) {
            return emit(.wished, range)
        }
        if state.trying { return emit(state.negations == 0 ? .tries : .cannot, range) }
        if state.negations % 2 == 1 {
            return emit(state.isInverted ? .leave : state.possible ? .possiblyNot : .cannot, range)
        }
        // `No reason I shouldn't be there`.
        let isLeftOpen = state.possible || state.probable && !state.nothing
        emit(isLeftOpen ? .hedged : .comes, range)
    }

    /// `I've come`, `I've just come out of hospital`.
    private func isPerfect(_ range: Range<Int>) -> Bool {
        if state.isPerfect(before: range.lowerBound) { return true }
        guard range.lowerBound > 1, ["just", "only", "already", "recently"].contains(units[range.lowerBound - 1].form)
        else { return false }
        return state.isPerfect(before: range.lowerBound - 1)
    }

    /// `I have to go to my cousin's wedding`: somewhere, and not to the meeting.
    private func isErrand(_ range: Range<Int>) -> Bool {
        guard units[range.lowerBound].form == "go", range.count == 1, range.lowerBound > 1, state.negations == 0,
            units[range.lowerBound - 1].form == "to",
            ["have", "need", "got", "had"].contains(units[range.lowerBound - 2].form), !state.isInverted,
            range.upperBound < units.count, clause(range.upperBound) == clause(range.lowerBound),
            longest(range.upperBound) == nil || units[range.upperBound].form == "to"
        else { return false }
        let next = units[range.upperBound..<min(range.upperBound + 4, units.count)].map(\.form)
        return !next.contains {
            Self.venues.contains($0) || ["meeting", "session", "along", "with", "and"].contains($0)
        }
    }

    /// `I'm fit again and coming`.
    private func isJoined(_ range: Range<Int>) -> Bool {
        state.subject == .writer && state.start == nil && state.unknowns == 0 && !state.hasPredicate
            && units[range.lowerBound].form.hasSuffix("ing")
    }

    /// `our churchwarden will …`, `the bus doesn't …`: the last word of what stands with an article before the verb.
    private func noun() -> String? {
        guard let first = state.firstUnknown, state.hasUnknown else { return nil }
        let isArticle = ["the", "a", "an", "this", "that", "another"].contains(units[first].form)
        let isOwn = first > 0 && ["my", "our"].contains(units[first - 1].form) && clause(first) == clause(first - 1)
        guard isArticle || isOwn else { return nil }
        var last = isArticle ? first + 1 : first
        while last + 1 < units.count, clause(last + 1) == clause(first), longest(last + 1) == nil { last += 1 }
        return last < units.count ? units[last].form : nil
    }

    /// Nouns of those who do something for the group; those of many at once (`the sopranos`) are the writer's own.
    static func isOfficer(_ noun: String) -> Bool {
        officers.contains(noun) || noun.count > 5 && officerEnds.contains { noun.hasSuffix($0) }
    }

    private static let officers: Set<String> = [
        "curate", "vicar", "deputy", "captain", "coach", "chair", "head", "principal", "clerk", "cook", "nurse",
        "successor", "predecessor", "intern", "apprentice", "trainee", "friend", "colleague", "mate", "neighbour",
        "flatmate", "roommate", "rep", "delegate", "boss", "uncle", "aunt", "cousin", "nephew", "niece", "half",
    ]
    private static let officerEnds = [
        "warden", "keeper", "leader", "manager", "master", "teacher", "treasurer", "secretary", "assistant",
        "officer", "president", "director", "chairman", "chairwoman", "chairperson", "mistress", "brother", "sister",
        "mother", "father", "partner", "librarian", "organist", "coordinator", "organiser", "representative",
    ]

    /// `Looking forward to it`; told as past, or crossed by a `but`, it is a wish.
    mutating func longing(_ range: Range<Int>) {
        if state.isPast, state.negations % 2 == 0 { return emit(.planned, range) }
        if state.negations % 2 == 1 || isCrossed(range.upperBound) { return emit(nil, range) }
        emit(.comes, range, isBound: true)
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
        if isOnlyPart(range.upperBound) { return state.unknown(range) }
        if Self.offers.contains(where: { form in
            units[range.upperBound..<min(range.upperBound + 3, units.count)].contains { $0.form == form }
        }) {
            return state.unknown(range)
        }
        // `It would be rude to refuse`.
        if state.subject == .thing, state.negations % 2 == 1, state.isTied { return emit(.comes, range) }
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
            ["ask", "check", "find", "enquire", "inquire", "see", "talk", "speak"].contains(
                units[range.lowerBound].form)
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
        guard state.subject == .writer || state.subject == nil && state.isPlan && !state.hasUnknown, state.isTied,
            !state.isPast, state.negations == 0, !state.isInverted
        else {
            return state.unknown(range)
        }
        emit(state.possible || state.probable ? .hedged : .comes, range)
    }

    mutating func being(_ range: Range<Int>) {
        guard
            state.being && state.isTied || isAlone(range)
                || state.subject == nil && state.isDenied && state.isTied && !state.hasUnknown,
            state.subject == .writer || state.subject == nil || state.subject == .other
        else { return state.unknown(range) }
        if state.isPast || state.isElsewhen { return emit(nil, range) }
        if state.negations % 2 == 1 { return emit(state.possible ? .possiblyNot : .cannot, range) }
        emit(state.possible || state.probable ? .hedged : .comes, range)
    }

    /// `I'm in`, but not `I'm in Lisbon`.
    mutating func beingHere(_ range: Range<Int>) {
        if endsHere(range.upperBound) || isInBy(range.upperBound) { return being(range) }
        elsewhere(range)
    }

    /// `I'm already at the venue`, `I won't be in the room`: where the group meets.
    mutating func beingThere(_ range: Range<Int>) {
        guard state.subject == .writer, state.being, state.isTied, !state.isPast, !state.hasPredicate,
            Self.meetingPlaces.contains(units[range].map(\.form).joined(separator: " "))
        else { return state.unknown(range) }
        emit(state.negations % 2 == 1 ? .cannot : state.possible || state.probable ? .hedged : .comes, range)
    }

    private static let meetingPlaces: Set<String> = [
        "at the meeting", "at the session", "at the table", "at the venue", "in the hall", "in the room", "on the call",
        "in the building", "in the audience", "at the front", "at the back", "in the front row", "at the door",
    ]

    /// `I'll be in early`, `in at seven`, `in after the bell`: the time follows.
    private func isInBy(_ at: Int) -> Bool {
        at < units.count && at > 0 && units[at - 1].form == "in" && Self.byTimes.contains(units[at].form)
    }

    private static let byTimes: Set<String> = [
        "about", "early", "late", "after", "by", "before", "around", "from", "once", "soon", "shortly", "when",
        "straight", "directly", "as",
    ]

    /// `I'll be there but have to skip the tea afterwards`: behind a yes, a part of the session is left out.
    private func isOnlyPart(_ at: Int) -> Bool {
        guard found.contains(where: { $0.sign == .yes }) else { return false }
        return units[at..<min(at + 4, units.count)].contains { Self.parts.contains($0.form) }
    }

    private static let parts: Set<String> = [
        "tea", "coffee", "lunch", "drinks", "social", "dinner", "supper", "raffle", "disco", "speeches", "opening",
        "welcome", "afterwards", "first", "second", "last", "rest", "start", "end", "beginning", "morning", "afternoon",
        "buffet", "reception", "warm", "meal", "pub", "photo", "photos", "introductions", "intro",
    ]

    /// `I'll hobble along`, `we'll waddle over`: a verb nobody knows, and a word of direction.
    func isMotion(_ range: Range<Int>) -> Bool {
        guard ["along", "over", "round", "across", "down", "up"].contains(units[range.lowerBound].form),
            state.subject == .writer || state.subject == nil && state.start != nil, state.isPlan, state.unknowns == 1,
            !state.hasPredicate, state.negations == 0, !state.isInverted
        else { return false }
        let next = range.upperBound
        guard next < units.count, clause(next) == clause(range.lowerBound) else {
            return !["up", "down", "over"].contains(units[range.lowerBound].form)
        }
        return ["to", "after", "at", "from", "with", "when", "once", "later", "as", "straight", "for", "by", "and"]
            .contains(units[next].form) && !["up", "down"].contains(units[range.lowerBound].form)
            || endsHere(next)
                && !["up", "down", "over"].contains(units[range.lowerBound].form)
    }

    /// `5 May`, `the 5th of May`.
    func isMonth(_ range: Range<Int>) -> Bool {
        guard units[range.lowerBound].form == "may", range.lowerBound > 0 else { return false }
        let before = units[range.lowerBound - 1].form
        return before == "of" || before.first?.isNumber ?? false
    }
}
