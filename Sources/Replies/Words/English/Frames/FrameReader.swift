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
    let units: [FrameUnit]
    let lexicon = FrameLexicon.standard
    var found: [Found] = []
    var state = ClauseFrame()
    /// By place, whether another time is named behind it.
    var elsewhen: [Int: Bool] = [:]

    static func find(in text: ReplyText) -> [Found] {
        var reader = FrameReader(text)
        let found = reader.read()
        return text.isVietnamese ? found.filter { isEnglish($0.range, text) } : found
    }

    /// In a Vietnamese text, words that can be nothing but English must be among them.
    static func isEnglish(_ range: Range<Int>, _ text: ReplyText) -> Bool {
        text.words[range].contains { LanguageGuess.isSurelyEnglish($0) }
    }

    private init(_ text: ReplyText) {
        self.text = text
        units = FrameUnit.units(text.words, in: text.words.indices.lowerBound..<text.words.count)
    }

    mutating func read() -> [Found] {
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
    mutating func endClause(_ at: Int) {
        if state.trying, state.subject == .writer || state.subject == nil && state.isPlan, !state.hasPredicate,
            !state.isDenied, !state.isPast,
            let start = state.start
        {
            return emit(.tries, start..<at)
        }
        // `Jury duty.`: an event alone in its sentence is the reason.
        if let duty = state.duty, state.subject == nil || state.subject == .thing && state.being, duty.upperBound == at,
            state.being || isWholeSentence(duty), !text.isVietnamese
        {
            return emitDuty(duty)
        }
        guard state.isBareHelper, let start = state.start, start < at else { return }
        if state.trying { return emit(.tries, start..<at) }
        if state.wish { return emit(.wished, start..<at) }
        if state.isPast, state.isPlan { return emit(state.isDenied ? nil : .planned, start..<at) }
        // `I've been looking forward to this, but …`
        if isCrossed(at), units[start..<at].contains(where: { $0.form == "forward" }) { return }
        let isLeftOpen = state.possible || state.probable
        emit(
            state.negations % 2 == 0 ? (isLeftOpen ? .hedged : .comes) : state.possible ? .possiblyNot : .cannot,
            start..<at)
    }

    private func isWholeSentence(_ range: Range<Int>) -> Bool {
        let first = units[range.lowerBound].word
        let opening = text.words[text.words[first].sentence..<first]
        guard opening.isEmpty || range.lowerBound == 0 || opening.count < 5 && isApology(opening) else { return false }
        let last = units[range.upperBound - 1].word + 1
        return last >= text.words.count || [".", "!", "\n", ","].contains(text.words[last].form)
    }

    /// `Sorry Teach, state championships`.
    private func isApology(_ words: ArraySlice<ReplyWord>) -> Bool {
        words.contains { ["sorry", "apologies", "alas", "unfortunately", "sadly", "afraid"].contains($0.form) }
    }

    /// `I was so looking forward to it`: joins nothing.
    private func isDegree(_ range: Range<Int>) -> Bool {
        guard units[range.lowerBound].form == "so", range.lowerBound > 0,
            clause(range.lowerBound) == clause(range.lowerBound - 1)
        else { return false }
        return ["am", "is", "are", "was", "were", "be", "been", "'s", "re", "not", "ever", "do", "look", "looks"]
            .contains(units[range.lowerBound - 1].form)
    }

    func clause(_ unit: Int) -> Int { text.words[units[unit].word].clause }
    func sentence(_ unit: Int) -> Int { text.words[units[unit].word].sentence }

    /// The longest phrase of the lexicon that does not leave its clause.
    func longest(_ at: Int) -> (kind: FrameClass, count: Int)? {
        lexicon.longest(at: at, in: units) { clause($0) == clause(at) }
    }

    // MARK: One word or phrase

    mutating func take(_ kind: FrameClass?, _ range: Range<Int>) {
        switch kind {
        case .filler: break
        case .link where isDegree(range): break
        case .link:
            endClause(range.lowerBound)
            state.join(units[range.lowerBound].form)
        case .under: state.subordinate(units[range.lowerBound].form)
        case .writer, .nobody, .other, .kin, .you: takePerson(kind ?? .you, range)
        case .be: takeBeing(range)
        case .have: state.operate(range, have: true)
        // `My mother has had a fall`.
        case .past where state.have && units[range.lowerBound].form == "had": break
        case .past: state.operate(range, past: true)
        case .will, .want: state.operate(range, plan: true)
        case .planned: state.operate(range, past: true, plan: true)
        case .would: state.operate(range, would: true)
        case .should, .probable, .hope:
            state.operate(range, plan: kind == .hope, probable: true, canInvert: kind == .should)
        case .unsure:
            state.operate(range, possible: true)
            state.isUnsure = true
        case .possible, .maybe:
            if isMonth(range) { return takeTime(range) }
            if state.isPurpose, units[range.lowerBound].form == "could" { return state.operate(range, plan: true) }
            let helpers: Set<String> = ["might", "may", "could"]
            state.operate(range, possible: true, canInvert: helpers.contains(units[range.lowerBound].form))
        case .wish: state.operate(range, wish: true)
        case .try: state.operate(range, plan: true, trying: true)
        case .neg where state.subject == .thing && state.being && isState(range): suiting(false, range)
        case .neg where units[range.lowerBound].form == "could":
            state.operate(range, plan: true)
            state.deny(range, nothing: false)
        case .neg where isInterjection(range): break
        case .neg, .nothing: state.deny(range, nothing: kind == .nothing)
        case .me: state.hasMe = true
        case .now: takeTime(range)
        case .elsewhen:
            state.isElsewhen = true
            state.isBygone = units[range].contains { ["last", "yesterday", "ago"].contains($0.form) }
        case .thing: takeThing(range)
        default: takePredicate(kind, range)
        }
    }

    /// `Yes I saw it, no I can't`: a no before a person is an answer, and denies nothing behind it.
    func isInterjection(_ range: Range<Int>) -> Bool {
        guard units[range.lowerBound].form == "no", range.count == 1, range.upperBound < units.count else {
            return false
        }
        return clause(range.lowerBound) == clause(range.upperBound)
            && ["i", "we", "he", "she", "they"].contains(units[range.upperBound].form)
    }

    mutating func takePerson(_ kind: FrameClass, _ range: Range<Int>) {
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

    mutating func takeTime(_ range: Range<Int>) {
        state.isNow = true
        if doesAt(range.lowerBound) { return coming(range) }
        if state.subject == nil { state.thing(range) }
        if let duty = state.duty { return emitDuty(duty.lowerBound..<range.upperBound) }
        if state.subject == .kin, state.hasUnknown, !state.hasPredicate, !state.isPast, !state.isDenied {
            return emitReason(.ill, (state.start ?? range.lowerBound)..<range.upperBound)
        }
        if state.subject == .writer, state.have, state.hasMe, !state.isDenied, !state.hasPredicate, !state.isPlan {
            return emitReason(.duty, (state.start ?? range.lowerBound)..<range.upperBound)
        }
        guard state.subject == .writer, state.unknowns > 0, state.unknowns < 5, !state.hasPredicate,
            !state.hasNumber
        else { return }
        if !state.being, !state.have, state.isTiedToVerb, !state.isDenied {
            return emitReason(.elsewhere, (state.start ?? range.lowerBound)..<range.upperBound)
        }
        // `We are shut that day`, `I have choir that night`: whatever it is, it is at that time.
        if state.being { return emitReason(.elsewhere, (state.start ?? range.lowerBound)..<range.upperBound) }
        if state.have, !state.isDenied {
            return emitReason(.duty, (state.start ?? range.lowerBound)..<range.upperBound)
        }
    }

    mutating func takeThing(_ range: Range<Int>) {
        if doesAt(range.lowerBound) { return coming(range) }
        if state.subject == nil || state.hasPredicate { state.thing(range) }
    }

    /// `I can't do evenings`, `can you make the 9th`: a time behind `do`, `make`, `manage`.
    func doesAt(_ at: Int) -> Bool {
        guard at > 1, state.subject == .writer || state.subject == nil && state.isDenied else { return false }
        let before = units[at - 1].form == "the" || units[at - 1].form == "any" ? at - 2 : at - 1
        return ["do", "make", "manage"].contains(units[before].form)
    }

    /// `I'm in Lisbon`, `we'll be in Spain`, `I'm flying`: elsewhere, whatever the place or the doing.
    mutating func takeBeing(_ range: Range<Int>) {
        // `The harvest's on`: whatever it is, it is not the writer.
        if state.subject == nil, state.hasUnknown, !state.hasPredicate, !state.hasMe { state.thing(range) }
        state.operate(range, being: true)
    }

    mutating func takePredicate(_ kind: FrameClass?, _ range: Range<Int>) {
        switch kind {
        case .come: coming(range)
        case .eager: longing(range)
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
        case .good: beingThere(range)
        case .mental: state.unknown(range)
        default: unknown(range)
        }
    }
}
