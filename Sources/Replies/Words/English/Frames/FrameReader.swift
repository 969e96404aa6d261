// How an English clause says whether somebody comes, composed from its words. A clause is read from left to right. A
// person sets whose coming it is; helping verbs and denials pile up until a verb of coming or of staying away (or a
// state that rules out coming) is met; then the clause is weighed:
//
//     I            don't      think      I    can      make it
//     writer       denial     belief          helper   coming        → one denial: a plain no
//     nothing      could      stop       me                          → denial of a hindrance: comes
//     I            might      have to    skip it                     → a possibility of staying away: left open
//     I            was        hoping to  be there                    → a plan of the past: does not come
//
// Each denial turns the value round. A possibility leaves either value open, a belief only a yes (a no softened by
// “I think” is courtesy). A verb counts only where it is tied to what stands before it: unknown words in between (“I
// have to drive three hours to come”) untie it, and what nobody understands is not recorded. Clauses of time and manner
// (“before I come”, “how to join”) say nothing; those behind an `if` are left to the weighing.

/// Composes the signs of English clauses.
struct FrameReader {
    let text: ReplyText
    private let units: [FrameUnit]
    private let lexicon = FrameLexicon.standard
    private var found: [Found] = []
    private var state = ClauseFrame()

    static func find(in text: ReplyText) -> [Found] {
        var reader = FrameReader(text)
        let found = reader.read()
        return text.isVietnamese ? found.filter { isEnglish($0.range, text) } : found
    }

    /// In a Vietnamese text, words that can be nothing but English must be among them.
    private static func isEnglish(_ range: Range<Int>, _ text: ReplyText) -> Bool {
        text.words[range].contains { LanguageGuess.isSurelyEnglish($0.form) }
    }

    private init(_ text: ReplyText) {
        self.text = text
        units = FrameUnit.units(text.words, in: text.words.indices.lowerBound..<text.words.count)
    }

    private mutating func read() -> [Found] {
        var at = 0
        while at < units.count {
            if at == 0 || clause(at) != clause(at - 1) {
                endClause(at)
                state.begin(isSentence: at == 0 || sentence(at) != sentence(at - 1))
            }
            let match = longest(at)
            let end = at + (match?.count ?? 1)
            take(match?.kind, at..<end)
            at = end
        }
        endClause(at)
        return found
    }

    /// `Dave can't, but I can`: a person and a helping verb, and nothing else.
    private mutating func endClause(_ at: Int) {
        if state.trying, state.subject == .writer, !state.hasPredicate, !state.isDenied, !state.isPast,
            let start = state.start
        {
            return emit(.tries, start..<at)
        }
        guard state.isBareHelper, let start = state.start, start < at else { return }
        if state.trying { return emit(.tries, start..<at) }
        if state.wish { return emit(.wished, start..<at) }
        let isLeftOpen = state.possible || state.probable
        emit(
            state.negations % 2 == 0 ? (isLeftOpen ? .hedged : .comes) : state.possible ? .possiblyNot : .cannot,
            start..<at)
    }

    private func clause(_ unit: Int) -> Int { text.words[units[unit].word].clause }
    private func sentence(_ unit: Int) -> Int { text.words[units[unit].word].sentence }

    /// The longest phrase of the lexicon that does not leave its clause.
    private func longest(_ at: Int) -> (kind: FrameClass, count: Int)? {
        lexicon.longest(at: at, in: units) { clause($0) == clause(at) }
    }

    // MARK: One word or phrase

    private mutating func take(_ kind: FrameClass?, _ range: Range<Int>) {
        switch kind {
        case .filler: break
        case .link:
            endClause(range.lowerBound)
            state.join(units[range.lowerBound].form)
        case .under: state.subordinate(units[range.lowerBound].form)
        case .writer, .nobody, .other, .kin, .you: takePerson(kind ?? .you, range)
        case .be: takeBeing(range)
        case .have: state.operate(range, have: true)
        case .past: state.operate(range, past: true)
        case .will, .want: state.operate(range, plan: true)
        case .planned: state.operate(range, past: true, plan: true)
        case .would: state.operate(range, would: true)
        case .should, .probable, .hope: state.operate(range, plan: kind == .hope, probable: true)
        case .unsure:
            state.operate(range, possible: true)
            state.isUnsure = true
        case .possible, .maybe: state.operate(range, possible: true)
        case .wish: state.operate(range, wish: true)
        case .try: state.operate(range, plan: true, trying: true)
        case .neg where state.subject == .thing && state.being && isState(range): suiting(false, range)
        case .neg where units[range.lowerBound].form == "could":
            state.operate(range, plan: true)
            state.deny(range, nothing: false)
        case .neg, .nothing: state.deny(range, nothing: kind == .nothing)
        case .me: state.hasMe = true
        case .now: takeTime(range)
        case .elsewhen: state.isElsewhen = true
        case .thing: takeThing(range)
        default: takePredicate(kind, range)
        }
    }

    private mutating func takePerson(_ kind: FrameClass, _ range: Range<Int>) {
        switch kind {
        case .writer, .nobody: state.person(.writer, range)
        case .you: state.person(.addressee, range)
        default:
            // `It's my daughter's birthday`, `we have family visiting`: no subject.
            if state.subject != nil, state.being || state.have, state.unknowns == 0 { return state.belong(range) }
            state.person(kind == .kin ? .kin : .other, range)
        }
        if kind == .nobody { state.deny(range, nothing: false) }
    }

    private mutating func takeTime(_ range: Range<Int>) {
        state.isNow = true
        if doesAt(range.lowerBound) { return coming(range) }
        if state.subject == nil { state.thing(range) }
        if let duty = state.duty { return emitDuty(duty.lowerBound..<range.upperBound) }
        if state.subject == .kin, state.hasUnknown, !state.hasPredicate, !state.isPast, !state.isDenied {
            return emitReason(.ill, (state.start ?? range.lowerBound)..<range.upperBound)
        }
        guard state.subject == .writer, state.unknowns > 0, state.unknowns < 5, !state.hasPredicate else { return }
        if !state.being, !state.have, state.isTiedToVerb, !state.isDenied {
            return emitReason(.elsewhere, (state.start ?? range.lowerBound)..<range.upperBound)
        }
        // `We are shut that day`, `I have choir that night`: whatever it is, it is at that time.
        if state.being { return emitReason(.elsewhere, (state.start ?? range.lowerBound)..<range.upperBound) }
        if state.have, !state.isDenied { emitReason(.duty, (state.start ?? range.lowerBound)..<range.upperBound) }
    }

    private mutating func takeThing(_ range: Range<Int>) {
        if doesAt(range.lowerBound) { return coming(range) }
        if state.subject == nil || state.hasPredicate { state.thing(range) }
    }

    /// `I can't do evenings`, `can you make the 9th`: a time behind `do`, `make`, `manage`.
    private func doesAt(_ at: Int) -> Bool {
        guard at > 1, state.subject == .writer || state.subject == nil && state.isDenied else { return false }
        let before = units[at - 1].form == "the" || units[at - 1].form == "any" ? at - 2 : at - 1
        return ["do", "make", "manage"].contains(units[before].form)
    }

    /// `I'm in Lisbon`, `we'll be in Spain`, `I'm flying`: elsewhere, whatever the place or the doing.
    private mutating func takeBeing(_ range: Range<Int>) {
        state.operate(range, being: true)
    }

    private mutating func takePredicate(_ kind: FrameClass?, _ range: Range<Int>) {
        switch kind {
        case .come: coming(range)
        case .eager: emit(state.negations % 2 == 0 ? .comes : nil, range, isBound: true)
        case .absent: staying(range)
        case .consult: consulting(range)
        case .prevent: hindering(range)
        case .free, .here:
            if state.subject == .thing {
                suiting(true, range)
            } else if kind == .free {
                being(range)
            } else {
                beingHere(range)
            }
        case .bring: bringing(range)
        case .busy: busy(range)
        case .illness: ill(range)
        case .event, .gather: event(kind == .event, range)
        case .collide: colliding(range)
        case .suit, .unsuited: suiting(kind == .suit, range)
        case .good: state.unknown(range)
        case .mental: state.unknown(range)
        default: unknown(range)
        }
    }
}

// MARK: Verbs

extension FrameReader {
    private mutating func coming(_ range: Range<Int>) {
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
    private func isCrossed(_ at: Int) -> Bool {
        var at = at
        while at < units.count, sentence(at) == sentence(at - 1) {
            if units[at].form == "but" || units[at].form == "however" { return true }
            at += 1
        }
        return false
    }

    private mutating func staying(_ range: Range<Int>) {
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
    private static let offers = [
        "item", "topic", "idea", "point", "question", "suggestion", "proposal", "talk", "mine",
    ]

    /// `Attending isn't possible`, `declining was never an option`.
    private func isGerundSubject(_ range: Range<Int>) -> Bool {
        state.start == nil && state.subject == nil && state.unknowns == 0
            && units[range.lowerBound].form.hasSuffix("ing")
            && (nextIs(.be, range.upperBound) || nextIs(.past, range.upperBound))
    }

    private mutating func consulting(_ range: Range<Int>) {
        guard state.subject == .writer || state.subject == nil, state.isTied, !state.isPast, !state.isDenied,
            !state.isUnder
        else { return state.unknown(range) }
        emit(.asks, range)
    }

    /// `nothing will stop me`; `work keeps me from coming`.
    private mutating func hindering(_ range: Range<Int>) {
        if state.negations % 2 == 1 { return emit(.keepsFrom, range) }
        guard
            state.hasMe || nextIs(.me, range.upperBound)
                || units[range.lowerBound..<range.upperBound].contains(where: { $0.form == "me" || $0.form == "us" })
        else { return state.unknown(range) }
        emit(state.possible ? .possiblyNot : .cannot, range)
    }

    private mutating func bringing(_ range: Range<Int>) {
        guard state.subject == .writer, state.isTied, !state.isPast, state.negations == 0, !state.isInverted
        else {
            return state.unknown(range)
        }
        emit(state.possible || state.probable ? .hedged : .comes, range)
    }

    private mutating func being(_ range: Range<Int>) {
        guard state.being && state.isTied || isAlone(range) || state.subject == nil && state.isDenied && state.isTied,
            state.subject == .writer || state.subject == nil || state.subject == .other
        else { return state.unknown(range) }
        if state.isPast || state.isElsewhen { return emit(nil, range) }
        if state.negations % 2 == 1 { return emit(state.possible ? .possiblyNot : .cannot, range) }
        emit(state.possible || state.probable ? .hedged : .comes, range)
    }

    /// `I'm in`, but not `I'm in Lisbon`.
    private mutating func beingHere(_ range: Range<Int>) {
        if endsHere(range.upperBound) { return being(range) }
        elsewhere(range)
    }
}

// MARK: Reasons

extension FrameReader {
    private mutating func busy(_ range: Range<Int>) {
        guard state.subject == .writer && state.being || state.subject == nil && state.unknowns == 0 else {
            return state.unknown(range)
        }
        let isDenied = range.lowerBound > 0 && ["not", "longer"].contains(units[range.lowerBound - 1].form)
        emitReason(.elsewhere, range, isBusy: state.subject == .writer && isDenied)
    }

    private mutating func ill(_ range: Range<Int>) {
        guard state.subject == .writer || state.subject == .kin || state.subject == nil && state.unknowns == 0 else {
            return state.unknown(range)
        }
        emitReason(.ill, range)
    }

    private mutating func event(_ isSure: Bool, _ range: Range<Int>) {
        guard isSure || state.have, state.subject != .addressee, state.subject != .other else {
            return state.unknown(range)
        }
        let own = (state.start ?? range.lowerBound)..<range.upperBound
        if isSure, state.have || state.isNow || state.being && state.subject == .thing && state.hasMe {
            return emitDuty(own)
        }
        if !isSure, another(before: range.lowerBound) { return emitDuty(own) }
        if isSure, state.hasMe || state.unknowns == 0 && state.subject == nil { state.duty = own }
        state.unknown(range)
    }

    private mutating func emitDuty(_ range: Range<Int>) {
        guard !state.hasPredicate, state.subject != .other, state.subject != .addressee else { return }
        state.duty = nil
        emitReason(.duty, range)
    }

    private mutating func colliding(_ range: Range<Int>) {
        guard state.subject == .thing || state.subject == nil else { return state.unknown(range) }
        emitReason(.duty, range)
    }

    private mutating func suiting(_ suits: Bool, _ range: Range<Int>) {
        // `The Thursday would be all right`: another day, offered.
        guard state.subject == .thing || state.subject == nil && state.isDenied && !suits == false, state.unknowns == 0,
            state.start != nil, !state.would,
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
    private mutating func unknown(_ range: Range<Int>) {
        let form = units[range.lowerBound].form
        if Self.places.contains(form) || ["in", "on"].contains(form) { return elsewhere(range) }
        if form == "to", state.isTied, !state.hasPredicate { return }
        if isOrdinal(range.lowerBound) { return takeThing(range) }
        if isNameBeforeVerb(range.lowerBound) {
            let ofGroup = range.lowerBound > 0 && Self.groups.contains(units[range.lowerBound - 1].form)
            return state.person(ofGroup ? .writer : .other, range)
        }
        if form.hasSuffix("ly"), form.count > 4, !Self.noAdverbs.contains(form) { return }
        state.unknown(range, isVerb: !form.hasSuffix("ed") && !form.hasSuffix("ing") && !Self.noDoing.contains(form))
    }

    private func isState(_ range: Range<Int>) -> Bool {
        ["impossible", "unlikely", "doubtful", "out"].contains(units[range.lowerBound].form)
    }

    /// `9th`: a number and its ending.
    private func isOrdinal(_ at: Int) -> Bool {
        ["st", "nd", "rd", "th"].contains(units[at].form) && at > 0 && text.words[units[at - 1].word].kind == .number
    }

    /// Verbs of saying and choosing: what somebody says on a day is not done on it.
    private static let noDoing: Set<String> = [
        "prefer", "like", "suggest", "propose", "mean", "say", "vote", "choose", "pick", "need", "see", "love",
        "understand", "know",
        "thought", "saw", "heard", "read", "got", "met", "thank", "hear", "appreciate", "favour", "favor", "remember",
        "told", "said",
        "sent", "gave", "left", "wish", "enjoy", "note", "assume", "recommend", "vote", "noticed", "took", "forgot",
        "only", "too",
    ]
    private static let groups: Set<String> = [
        "team", "class", "group", "squad", "section", "year", "grade", "department", "branch",
    ]
    private static let noAdverbs: Set<String> = [
        "reply", "apply", "supply", "family", "early", "italy", "july", "assembly", "only", "daily", "weekly",
        "monthly",
    ]
    private static let places: Set<String> = ["at", "under", "off", "over", "with", "between", "out", "up", "down"]

    private mutating func elsewhere(_ range: Range<Int>) {
        guard state.subject == .writer && state.being || isFragment(range), state.unknowns == 0,
            range.upperBound < units.count,
            clause(range.upperBound) == clause(range.lowerBound), text.words[units[range.upperBound].word].kind == .word
        else { return state.unknown(range) }
        emitReason(.elsewhere, range.lowerBound..<range.upperBound + 1)
    }

    /// `Still in Oslo`, `On a cruise until the 9th`: a place at the beginning of the text.
    private func isFragment(_ range: Range<Int>) -> Bool {
        state.subject == nil && state.start == nil && text.words[units[range.lowerBound].word].sentence == 0
            && text.words[units[range.lowerBound].word].clause == 0
            && ["in", "on", "at", "off"].contains(units[range.lowerBound].form) && !text.isVietnamese
    }

    /// A capital letter within the sentence, or before a verb: `Dave can't come`.
    private func isNameBeforeVerb(_ at: Int) -> Bool {
        let word = text.words[units[at].word]
        guard word.isCapital, at + 1 < units.count, sentence(at) == sentence(at + 1) else { return false }
        guard clause(at) == clause(at + 1), let next = longest(at + 1) else { return false }
        return [.be, .have, .will, .would, .should, .possible, .neg, .past].contains(next.kind)
    }

    private func another(before at: Int) -> Bool {
        guard at > 0 else { return false }
        return ["a", "an", "another", "my", "our", "other", "its", "their"].contains(units[at - 1].form)
            || at > 1 && ["another", "a", "my", "our", "its"].contains(units[at - 2].form)
    }
}

// MARK: Emitting

extension FrameReader {
    /// A verb alone (`Coming!`, `Attending`) counts without a helper.
    private func isAlone(_ range: Range<Int>) -> Bool {
        guard state.subject == nil, state.start == nil, state.unknowns == 0, !state.isUnder else { return false }
        let isDoing = units[range.lowerBound].form.hasSuffix("ing") || units[range.lowerBound].form == "be"
        return endsHere(range.upperBound) || isDoing
    }

    /// Only the time, or words without weight, follow in the clause.
    private func endsHere(_ at: Int) -> Bool {
        var at = at
        while at < units.count, at > 0, clause(at) == clause(at - 1) {
            guard let next = longest(at) else {
                guard text.isVietnamese, Self.particles.contains(units[at].form) else { return false }
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

    /// What a Vietnamese text puts behind an English clause.
    private static let particles: Set<String> = ["ạ", "nhé", "chị", "anh", "ơi", "luôn", "rồi", "nha"]

    private func nextIs(_ kind: FrameClass, _ at: Int) -> Bool {
        at < units.count && longest(at)?.kind == kind
    }

    /// A reason that rules out coming; denied, it is none.
    private mutating func emitReason(_ meaning: FrameMeaning, _ range: Range<Int>, isBusy: Bool = false) {
        if state.isPast || state.isElsewhen || isElsewhen(after: range.upperBound) { return emit(nil, range) }
        if state.negations % 2 == 1 { return emit(isBusy ? .notBusy : nil, range) }
        if state.possible { return emit(state.subject == .kin ? nil : .maybeElsewhere, range) }
        emit(meaning, range)
    }

    private func isElsewhen(after at: Int) -> Bool {
        var at = at
        while at < units.count, clause(at) == clause(at - 1) {
            let next = longest(at)
            if next?.kind == .elsewhen { return true }
            if next?.kind == .now || next?.kind == .link { return false }
            at += next?.count ?? 1
        }
        return false
    }

    private mutating func emit(_ meaning: FrameMeaning?, _ range: Range<Int>, isBound: Bool = false) {
        defer { state.close() }
        guard let meaning, let rule = meaning.rule, !state.isUnder, state.subject != .addressee, !state.hasPredicate
        else { return }
        if state.isElsewhen, meaning == .comes || meaning == .cannot || meaning == .misses { return }
        let isOther = meaning != .keepsFrom && (state.subject == .other || (state.subject == .kin && meaning != .ill))
        let start = isOther ? range.lowerBound : min(state.start ?? range.lowerBound, range.lowerBound)
        let words = units[start].word..<units[range.upperBound - 1].word + 1
        for sign in rule.signs {
            found.append(
                Found(sign: sign, rule: rule, range: words, name: nil, whose: isOther ? .other : .writer))
        }
    }
}
