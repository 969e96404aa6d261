// Reasons that rule out coming at the set time: another place, another duty, illness, a day that does not suit.

extension FrameReader {
    mutating func busy(_ range: Range<Int>) {
        // `looking forward to seeing my …`: what is looked forward to.
        let isWanted = range.lowerBound > 0 && units[range.lowerBound - 1].form == "to" && !state.being
        guard !isWanted, state.subject == .writer && state.being || state.subject == nil && state.unknowns == 0 else {
            return state.unknown(range)
        }
        let isDenied = range.lowerBound > 0 && ["not", "longer"].contains(units[range.lowerBound - 1].form)
        emitReason(.elsewhere, range, isBusy: state.subject == .writer && isDenied)
    }

    mutating func ill(_ range: Range<Int>) {
        // `She's got a temperature`: of somebody without a name, it keeps the writer at home.
        let pronoun = state.start.map { ["he", "she", "they"].contains(units[$0].form) } ?? false
        guard
            state.subject == .writer || state.subject == .kin || state.subject == .other && pronoun
                || state.subject == nil && state.unknowns == 0
        else { return state.unknown(range) }
        emitReason(.ill, range)
    }

    mutating func event(_ isSure: Bool, _ range: Range<Int>) {
        guard isSure || state.have, state.subject != .addressee, state.subject != .other else {
            return state.unknown(range)
        }
        if isAttribute(range) { return state.unknown(range) }
        let own = (state.start ?? range.lowerBound)..<range.upperBound
        if isSure, state.have || state.isNow || state.being && state.subject == .thing && state.hasMe {
            return emitDuty(own)
        }
        if !isSure, another(before: range.lowerBound) || state.isNow && state.have && state.subject == .writer {
            return emitDuty(own)
        }
        // `We are observing shiva`, `the kids are doing the Nativity`.
        let doing = units[max(0, range.lowerBound - 2)..<range.lowerBound].contains { $0.form.hasSuffix("ing") }
        if isSure, doing, state.being, !state.isPlan, state.subject == .writer || state.subject == .kin {
            return emitDuty(own)
        }
        // `It's Eid that day`.
        let isToday = state.subject == .thing && state.being && state.negations == 0
        if isSure, state.unknowns == 0, isToday || state.subject == nil || state.hasMe {
            state.duty = own
        } else if isSure, state.hasMe {
            state.duty = own
        }
        state.unknown(range)
    }

    /// `four of us from the night shift`: who, not where.
    private func isAttribute(_ range: Range<Int>) -> Bool {
        units[max(0, range.lowerBound - 3)..<range.lowerBound].contains { $0.form == "from" }
    }

    mutating func emitDuty(_ range: Range<Int>) {
        guard !state.hasPredicate, state.subject != .other, state.subject != .addressee else { return }
        state.duty = nil
        emitReason(.duty, range)
    }

    mutating func colliding(_ range: Range<Int>) {
        guard state.subject == .thing || state.subject == nil else { return state.unknown(range) }
        emitReason(.duty, range)
    }

    mutating func suiting(_ suits: Bool, _ range: Range<Int>) {
        // `The Thursday would be all right`: another day, offered.
        guard state.subject == .thing || state.subject == nil && state.isDenied && !suits == false, state.unknowns == 0,
            state.start != nil, !state.would, !state.hasMe || state.gerund != nil,
            !state.isPast || state.gerund != nil
        else { return state.unknown(range) }
        let isGood =
            suits == (state.negations % 2 == 0) && state.gerund != false
            || state.gerund == false && suits != (state.negations % 2 == 0)
        if !suits, state.isDenied, units[range.upperBound - 1].form != "problem", state.gerund == nil {
            return state.unknown(range)
        }
        if state.gerund != nil { return emit(isGood ? .comes : .cannot, range) }
        emit(
            isGood ? (state.possible || state.probable ? .hedged : .suits) : state.possible ? .possiblyNot : .suitsNot,
            range)
    }

    /// A word of no class. Behind a form of *be* it may tell where the writer is, or what the writer is doing.
    mutating func unknown(_ range: Range<Int>) {
        let form = units[range.lowerBound].form
        if isMotion(range) { return emit(state.possible || state.probable ? .hedged : .comes, range) }
        if Self.places.contains(form) || ["in", "on"].contains(form) { return elsewhere(range) }
        if form == "to", state.isTied, !state.hasPredicate { return }
        if Numbers.value(text.words[units[range.lowerBound].word]) != nil { state.hasNumber = true }
        if isDeniedDoing(form) { return emit(.cannot, range) }
        if isOrdinal(range.lowerBound) { return takeTime(range) }
        if isNameBeforeVerb(range.lowerBound) {
            if state.subject != nil, range.lowerBound > 0,
                ["from", "of", "at"].contains(units[range.lowerBound - 1].form)
            {
                return
            }
            let ofGroup = range.lowerBound > 0 && Self.groups.contains(units[range.lowerBound - 1].form)
            return state.person(ofGroup ? .writer : .other, range)
        }
        if form.hasSuffix("ly"), form.count > 4, !Self.noAdverbs.contains(form) { return }
        state.unknown(range, isVerb: !form.hasSuffix("ed") && !form.hasSuffix("ing") && !Self.noDoing.contains(form))
    }

    /// `Won't be skating tonight`: whatever the group does when it meets.
    private func isDeniedDoing(_ form: String) -> Bool {
        form.hasSuffix("ing") && form.count > 5 && state.being && state.isPlan && state.negations % 2 == 1
            && state.subject != .other && state.subject != .thing && state.isTied && !Self.besides.contains(form)
    }

    /// What one may not do at a meeting and still be there.
    static let besides: Set<String> = [
        "needing", "asking", "eating", "using", "taking", "requiring", "staying", "drinking", "bringing", "paying",
        "voting", "speaking", "talking", "changing", "moving", "leaving", "presenting", "ordering", "sending",
        "standing", "running",
    ]

    func isState(_ range: Range<Int>) -> Bool {
        ["impossible", "unlikely", "doubtful", "out"].contains(units[range.lowerBound].form)
    }

    /// `9th`: a number and its ending.
    func isOrdinal(_ at: Int) -> Bool {
        ["st", "nd", "rd", "th"].contains(units[at].form) && at > 0 && text.words[units[at - 1].word].kind == .number
    }

    /// Verbs of saying and choosing: what somebody says on a day is not done on it.
    static let noDoing: Set<String> = [
        "prefer", "like", "suggest", "propose", "mean", "say", "vote", "choose", "pick", "need", "see", "love",
        "understand", "know",
        "thought", "saw", "heard", "read", "got", "met", "thank", "hear", "appreciate", "favour", "favor", "remember",
        "told", "said",
        "sent", "gave", "left", "wish", "enjoy", "note", "assume", "recommend", "vote", "noticed", "took", "forgot",
        "only", "too",
    ]
    static let groups: Set<String> = [
        "team", "class", "group", "squad", "section", "year", "grade", "department", "branch",
    ]
    static let noAdverbs: Set<String> = [
        "reply", "apply", "supply", "family", "early", "italy", "july", "assembly", "only", "daily", "weekly",
        "monthly",
    ]
    static let places: Set<String> = ["at", "under", "off", "over", "with", "between", "out", "up", "down"]

    mutating func elsewhere(_ range: Range<Int>) {
        guard state.subject == .writer && state.being || isFragment(range), state.unknowns == 0,
            range.upperBound < units.count,
            clause(range.upperBound) == clause(range.lowerBound), text.words[units[range.upperBound].word].kind == .word
        else { return state.unknown(range) }
        // `I get off the ward at seven`.
        if range.lowerBound > 0, ["get", "getting"].contains(units[range.lowerBound - 1].form) {
            return state.unknown(range)
        }
        // `I won't be at the staff meeting`.
        if state.negations % 2 == 1, state.isPlan, state.subject == .writer, !isSmallPlace(range.upperBound) {
            return emit(.cannot, range.lowerBound..<range.upperBound + 1)
        }
        if isVenue(range.upperBound), state.negations == 0, !state.isPast { return emit(.comes, range) }
        emitReason(.elsewhere, range.lowerBound..<range.upperBound + 1)
    }

    /// `I'll be at the church hall`, `back at rehearsal`: where such groups meet.
    private func isVenue(_ at: Int) -> Bool {
        guard state.subject == .writer, state.being else { return false }
        return units[at..<min(at + 4, units.count)].contains { Self.venues.contains($0.form) }
    }

    private func isSmallPlace(_ at: Int) -> Bool {
        ["home", "work", "a", "any", "my", "touch", "need", "it", "on"].contains(units[at].form)
    }

    static let venues: Set<String> = [
        "hall", "clubhouse", "pavilion", "bandstand", "rehearsal", "rehearsals", "venue", "allotment", "allotments",
        "quiz", "agm", "crease", "boathouse", "dojo", "rink",
    ]

    /// `Still in Oslo`, `On a cruise until the 9th`: a place at the beginning of the text.
    func isFragment(_ range: Range<Int>) -> Bool {
        state.subject == nil && state.start == nil && text.words[units[range.lowerBound].word].sentence == 0
            && text.words[units[range.lowerBound].word].clause == 0
            && ["in", "on", "at", "off"].contains(units[range.lowerBound].form) && !text.isVietnamese
    }

    /// A capital letter within the sentence, or before a verb: `Dave can't come`.
    func isNameBeforeVerb(_ at: Int) -> Bool {
        let word = text.words[units[at].word]
        guard word.isCapital, !NameFinder.isAdverb(word), at + 1 < units.count, sentence(at) == sentence(at + 1) else {
            return false
        }
        guard clause(at) == clause(at + 1), let next = longest(at + 1) else { return false }
        return [.be, .have, .will, .would, .should, .possible, .neg, .past].contains(next.kind)
    }

    func another(before at: Int) -> Bool {
        guard at > 0 else { return false }
        return ["a", "an", "another", "my", "our", "other", "its", "their"].contains(units[at - 1].form)
            || at > 1 && ["another", "a", "my", "our", "its"].contains(units[at - 2].form)
    }
}
