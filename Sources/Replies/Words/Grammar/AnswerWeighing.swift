// What a reply says on coming is weighed from the signs found in it, in the order in which they stand. Each strong sign
// (a yes, a no, something left open) replaces what was said before: the last word counts. A sign is weighed in its
// surroundings: in a question a yes is none, in a conditional sentence yes and no stay open, behind a hedge a yes stays
// open and a no does not, and what somebody else does is not the writer's answer. Only where no strong sign is found do
// the weak ones count: a bare agreement, a bare no, a reason that rules out coming.

import Sessions

/// What the words say on coming, and by which rule.
struct WeighedAnswer: Sendable {
    var status: ParticipationStatus?
    /// Who comes instead, where only a name beside the verb says so.
    var delegate: PersonName?
    var clarify = false
    /// Only what somebody else does is told.
    var isOfOthers = false
    /// What it may mean, where it is unclear.
    var candidates: [Meaning] = []
    var rule: Reason?
}

struct AnswerWeighing {
    let text: ReplyText
    let signs: [Found]
    let kind: ReplyKind
    /// Sentences that ask, by their first word.
    let questions: Set<Int>
    let subjects: SubjectFinder

    func weigh() -> WeighedAnswer {
        let otherDays = OtherDayFinder(text: text, signs: signs).offers
        var last: (status: ParticipationStatus, found: Found)?
        var weak: (status: ParticipationStatus, found: Found)?
        var unclear: Found?
        var othersOnly: Found?
        var colleague: (name: PersonName?, found: Found)?
        if signs.contains(where: { $0.rule.meaning == "an automatic answer" }) { return WeighedAnswer() }
        for found in signs {
            switch found.sign {
            case .no where isConfirmed(last?.found, by: found): continue
            case .revise:
                if found.rule.meaning.contains("taken back") || found.rule.meaning.contains("corrects") {
                    (last, weak) = (nil, nil)
                }
            case .unclear:
                if let last, supersedes(last.found, found) { continue }
                unclear = found
            case .maybe where isPutOff(found):
                if isContrasted(found), last?.status == .accepted { last = (.tentative, found) }
                if somebodyElse(at: found) == nil, weak.map({ isMereConsent($0.found) }) ?? true {
                    weak = (.tentative, found)
                }
            case .yes where isOffer(found, otherDays) && isBound(found, otherDays):
                // A yes to another day is none to this one; with nothing against this one it is left open.
                if !signs.contains(where: { [.no, .clash, .refuse].contains($0.sign) }) { last = (.tentative, found) }
            case .yes where found.isComposed && last?.status == .declined && signs.contains { $0.sign == .unsubscribe }:
                continue
            case .yes, .no, .maybe:
                if found.rule.meaning == "waits for something", hours(beside: found) != nil { continue }
                if found.rule.meaning == "answers later", last?.status == .accepted || last?.status == .declined {
                    continue
                }
                if let other = somebodyElse(at: found) {
                    othersOnly = found
                    let other = (other, status(of: found))
                    if other.1 == .tentative, text.isVietnamese, weak == nil { weak = (.tentative, found) }
                    guard other.1 == .accepted else { continue }
                    if case .named(let name) = other.0 { colleague = (name, found) }
                    if case .unnamed = other.0, found.isComposed { colleague = (nil, found) }
                } else if let status = status(of: found) {
                    last = (status, found)
                    if let doubt = unclear, supersedes(found, doubt) { unclear = nil }
                }
            case .unreal: weak = weak ?? (.declined, found)
            case .agree, .refuse, .clash:
                if found.sign == .agree, isOffer(found, otherDays) || isMerePleasure(found) { continue }
                if found.sign == .clash, found.isComposed, signs.contains(where: { $0.sign == .unsubscribe }) {
                    continue
                }
                if found.sign == .clash, somebodyElse(at: found) != nil { continue }
                if found.sign == .clash, let earlier = last, overturns(found, earlier.found) {
                    last = (.declined, found)
                    continue
                }
                if let status = weakStatus(of: found, after: weak?.found) { weak = (status, found) }
                if found.sign == .clash, let doubt = unclear, doubt.range.upperBound <= found.range.lowerBound {
                    unclear = nil
                }
            default: continue
            }
        }
        if let doubt = unclear, doubt.rule.meaning == "late, or not at all", saysWhich(last?.status) { unclear = nil }
        if let sign = disagreeingPicture(last?.status ?? weak?.status) {
            return WeighedAnswer(
                clarify: true, candidates: UnclearWords.comingOrNot,
                rule: Reason(vi: "lời và dấu trái nhau: ", en: "words and sign disagree: ") + describe(sign))
        }
        if let unclear, !isGoodWish(unclear) || last == nil && weak?.status != .declined {
            return WeighedAnswer(
                clarify: true, candidates: UnclearWords.candidates(unclear, in: text), rule: describe(unclear))
        }
        if let colleague, let own = last ?? weak, own.status == .declined {
            return WeighedAnswer(
                status: .delegated, delegate: colleague.name,
                rule: describe(own.found) + "; " + describe(colleague.found))
        }
        if let last {
            if last.status == .accepted, let word = unreadNegation(around: last.found) {
                return WeighedAnswer(
                    clarify: true, candidates: UnclearWords.comingOrNot, rule: describe(last.found) + unread(word))
            }
            return WeighedAnswer(status: last.status, rule: describe(last.found))
        }
        if let weak, weak.found.sign == .clash, let hours = hours(beside: weak.found), kind == .rsvp,
            weak.status == .declined
        {
            return WeighedAnswer(status: .accepted, rule: describe(hours))
        }
        if let weak, kind != .other {
            if let candidates = UnclearWords.readings[weak.found.rule.meaning] {
                return WeighedAnswer(
                    status: weak.status, clarify: true, candidates: candidates, rule: describe(weak.found))
            }
            return WeighedAnswer(status: weak.status, rule: describe(weak.found))
        }
        if let colleague, colleague.name == nil, kind == .rsvp {
            return WeighedAnswer(status: .delegated, rule: describe(colleague.found))
        }
        if kind == .rsvp, questions.isEmpty, let condition = signs.first(where: { $0.sign == .condition }),
            !text.isVietnamese, condition.range.lowerBound < 3
        {
            return WeighedAnswer(status: .tentative, rule: describe(condition))
        }
        if let othersOnly, kind == .rsvp {
            return WeighedAnswer(
                clarify: true, isOfOthers: true, candidates: UnclearWords.comingOrNot,
                rule: Reason(vi: "chỉ nói về người khác: ", en: "somebody else's answer: ") + describe(othersOnly))
        }
        return WeighedAnswer()
    }

    /// `Em trễ nửa tiếng, kẹt phà`: who says how late, or until when, comes; the reason is one for that.
    private func hours(beside reason: Found) -> Found? {
        signs.last { sign in
            (sign.sign == .late || sign.sign == .early)
                && text.words[sign.range.lowerBound].sentence == text.words[reason.range.lowerBound].sentence
        }
    }

    /// `em bảo đi mà tối qua ngã xe`, `tính qua nhưng con sốt`: a reason behind the contrast undoes the yes before it,
    /// unless it only tells why somebody comes late.
    private func overturns(_ clash: Found, _ earlier: Found) -> Bool {
        guard text.isVietnamese, earlier.sign == .yes, earlier.range.upperBound <= clash.range.lowerBound,
            text.words[earlier.range.lowerBound].sentence == text.words[clash.range.lowerBound].sentence,
            !asks(clash), !isConditional(clash), hours(beside: clash) == nil,
            clash.rule.meaning != ClauseMeaning.elsewhere.rawValue || isReported(earlier)
        else { return false }
        let between = earlier.range.upperBound..<clash.range.upperBound
        return between.contains { Contrast.overturning.contains(text.words[$0].form) }
    }

    /// `em bảo đi`, `tính qua`: a plan told, not made.
    private func isReported(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        return text.words[clause..<found.range.upperBound].contains {
            ["bảo", "nói", "tính", "định", "hứa", "nhận", "báo", "ký", "dự"].contains($0.form)
        }
    }

    /// `đừng chờ em, em không sang`, `start without me, I'll slide in`: what was in doubt is said beside it.
    private func saysWhich(_ status: ParticipationStatus?) -> Bool {
        status == .declined || status == .accepted || signs.contains { $0.sign == .late }
    }

    /// `chương trình hay quá 😍`: a picture in a text of other words agrees to nothing.
    private func isMerePleasure(_ found: Found) -> Bool {
        guard text.words[found.range].allSatisfy({ $0.kind == .picture && $0.form == "😍" }) else { return false }
        return text.words.filter { $0.kind == .word }.count > 3
    }

    private func somebodyElse(at found: Found) -> SubjectFinder.Other? {
        if found.isComposed { return found.other }
        return switch found.whose {
        case .writer: nil
        case .other: subjects.somebodyElse(at: found, text) ?? .unnamed
        case nil: subjects.somebodyElse(at: found, text)
        }
    }

    /// A `không` beside a yes that no rule reads: what it denies nobody knows, so the yes is asked back (law 8).
    private func unreadNegation(around found: Found) -> Int? {
        text.clause(of: found.range.lowerBound).first { index in
            Negation.isOne(text.words[index]) && !isTag(index) && !signs.contains { $0.range.contains(index) }
        }
    }

    /// The `không` that makes a question of what stands before it.
    private func isTag(_ index: Int) -> Bool {
        let clause = text.clause(of: index)
        return index > clause.lowerBound && text.isVietnamese
            && text.words[index + 1..<clause.upperBound].allSatisfy {
                $0.kind != .word || Self.particles.contains($0.form)
            }
    }

    private static let particles: Set<String> = ["ạ", "nhé", "chị", "anh", "cô", "thầy", "vậy", "ta", "nhỉ", "em"]

    private func unread(_ word: Int) -> Reason {
        let word = text.words[word].form
        return Reason(vi: ", nhưng “\(word)” chưa rõ nghĩa", en: ", but nobody knows what “\(word)” denies")
    }

    /// A picture that says the opposite of the words.
    private func disagreeingPicture(_ status: ParticipationStatus?) -> Found? {
        func isPicture(_ found: Found) -> Bool { text.words[found.range].allSatisfy { $0.kind == .picture } }
        let words = signs.filter { !isPicture($0) && [.yes, .agree, .no, .refuse].contains($0.sign) }
        return signs.first { sign in
            guard isPicture(sign) else { return false }
            switch sign.sign {
            case .no, .refuse:
                return words.contains { $0.sign == .yes || $0.sign == .agree }
                    && !words.contains { $0.sign == .no || $0.sign == .refuse }
            case .agree:
                return words.contains { $0.sign == .no || $0.sign == .refuse }
                    && !words.contains { $0.sign == .yes || $0.sign == .agree }
            default: return false
            }
        }
    }

    /// A clear word in a later sentence, or behind a contrast, settles an earlier doubt.
    private func supersedes(_ found: Found, _ doubt: Found) -> Bool {
        let (word, earlier) = (text.words[found.range.lowerBound], text.words[doubt.range.lowerBound])
        if doubt.rule.meaning == "late, or not at all", found.sign == .yes { return true }
        return doubt.range.upperBound <= found.range.lowerBound
            && (word.sentence != earlier.sentence
                || (word.clause != earlier.clause
                    && (isContrasted(found) || doubt.rule.meaning == RuleMeanings.reported)))
    }

    private func status(of found: Found) -> ParticipationStatus? {
        let sentence = text.words[found.range.lowerBound].sentence
        let isConditional = isConditional(found)
        switch found.sign {
        case .maybe: return .tentative
        case .yes:
            if asks(found), !isPolite(sentence), !isRhetorical(found) { return nil }
            if suitsOtherDay(found) { return nil }
            if governs(.unreal, found) || isDeniedPhrase(found) { return .declined }
            if isConditional, asksAlong(found) { return nil }
            if isConditional || isHedged(found) || isBargained(found) { return .tentative }
            return .accepted
        case .no:
            if isStruckOffElsewhere(found, sentence) { return nil }
            if governs(.unreal, found) { return nil }
            if found.rule.meaning == "counterfactual" { return .declined }
            if isConditional, asksAlong(found) { return nil }
            if isConditional { return .tentative }
            if asks(found), !isLeaveAsked(found), !isRhetorical(found) { return nil }
            return .declined
        default: return nil
        }
    }

    private func weakStatus(of found: Found, after previous: Found?) -> ParticipationStatus? {
        if isConditional(found) { return found.sign == .clash ? nil : .tentative }
        switch found.sign {
        case .agree:
            if asks(found) { return nil }
            if let previous, previous.sign == .clash, !isContrasted(found), !isExpress(found) { return .declined }
            return isHedged(found) ? .tentative : .accepted
        case .refuse: return asks(found) ? nil : .declined
        case .clash: return asks(found) ? nil : isPossibility(found) ? .tentative : .declined
        default: return nil
        }
    }

    private func isExpress(_ found: Found) -> Bool {
        !text.isVietnamese && text.words[found.range].contains { $0.form == "yes" }
    }

    /// Leave asked for is a no, also when it is put as a question.
    private func isLeaveAsked(_ found: Found) -> Bool {
        if found.rule.meaning == "asks leave" { return true }
        let clause = text.words[found.range.lowerBound].clause
        return text.isVietnamese && found.isComposed
            && text.words[clause..<found.range.upperBound].contains { $0.form == "xin" }
    }

    private func isRhetorical(_ found: Found) -> Bool {
        !found.isComposed && found.rule.meaning.hasPrefix("rhetorical:")
    }

    /// `thứ bảy thì em mới dự được, thứ sáu em coi thi`: a day that suits, beside one that does not, is another day.
    private func suitsOtherDay(_ found: Found) -> Bool {
        let clause = text.clause(of: found.range.lowerBound)
        guard text.isVietnamese, let then = clause.first(where: { text.words[$0].form == "thì" }),
            then < found.range.upperBound, Self.days.contains(text.words[clause.lowerBound].form),
            then - clause.lowerBound <= 4
        else { return false }
        return signs.contains { [.clash, .no].contains($0.sign) && !clause.overlaps($0.range) && !asks($0) }
    }

    private static let days: Set<String> = ["thứ", "mùng", "ngày", "hôm", "chủ", "rằm", "cn", "t7", "tuần"]

    /// `if that's ok?` asks leave for something beside the coming.
    private func isPolite(_ sentence: Int) -> Bool {
        let words = text.sentence(of: sentence)
        return text.original(words).lowercased().contains("if that")
            || text.original(words).lowercased().contains("if it's ok")
    }

    /// Struck off the mailing list, or off another one, is no word on coming.
    private func isStruckOffElsewhere(_ found: Found, _ sentence: Int) -> Bool {
        found.rule.meaning.contains("struck off")
            && signs.contains { sign in
                (sign.sign == .unsubscribe || sign.sign == .notUnsubscribe)
                    && text.words[sign.range.lowerBound].sentence == sentence
            }
    }

    private func asks(_ found: Found) -> Bool {
        questions.contains(text.words[found.range.lowerBound].clause)
    }

    /// `chủ nhật thì ok` agrees to another day.
    private func isOffer(_ found: Found, _ otherDays: [Range<Int>]) -> Bool {
        signs.contains { $0.sign == .reschedule && $0.range.overlaps(found.range) }
            || otherDays.contains { $0.overlaps(found.range) }
    }

    /// `Họp buổi tối thì em đi được`: the yes stands in the offer itself.
    private func isBound(_ found: Found, _ otherDays: [Range<Int>]) -> Bool {
        let offers = signs.filter { $0.sign == .reschedule && $0.range.overlaps(found.range) }
        return offers.contains { $0.rule.meaning.hasPrefix("on condition") || $0.rule.meaning.hasPrefix("offers") }
            || otherDays.contains { $0.overlaps(found.range) }
    }

    /// The sentence asks what were to happen if.
    private func asksAlong(_ found: Found) -> Bool {
        questions.contains { text.words[$0].sentence == text.words[found.range.lowerBound].sentence }
    }

    private func isContrasted(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        return Contrast.words.contains(text.words[clause].form) || Contrast.words.contains(text.words[clause].plain)
    }

    private func isConditional(_ found: Found) -> Bool { governs(.condition, found) }

    /// Whether an `if` or an `if only` of the same sentence reaches as far as here.
    private func governs(_ governor: Sign, _ found: Found) -> Bool {
        let sentence = text.words[found.range.lowerBound].sentence
        return signs.contains { sign in
            sign.sign == governor && text.words[sign.range.lowerBound].sentence == sentence
                && !isCutOff(sign, from: found) && reaches(sign, found)
        }
    }

    /// An `if` in the middle of a clause governs that clause (`I'm in, tell me if you need chairs`); at the beginning of
    /// one, in English, the clauses beside it.
    private func reaches(_ condition: Found, _ found: Found) -> Bool {
        guard !text.isVietnamese else { return true }
        let (own, other) = (text.words[condition.range.lowerBound].clause, text.words[found.range.lowerBound].clause)
        if own == other || own == condition.range.lowerBound { return true }
        return text.words[own..<condition.range.lowerBound].allSatisfy {
            ["only", "and", "but", "or", "even", "just"].contains($0.form)
        }
    }

    /// `Bump it to after Thanksgiving and I'm yours`: what is asked for first is the condition.
    private func isBargained(_ found: Found) -> Bool {
        guard !text.isVietnamese, found.range.lowerBound > 0 else { return false }
        let words = text.words
        let joint = words[max(found.range.lowerBound - 2, 0)..<found.range.lowerBound].contains { $0.form == "and" }
        return joint
            && signs.contains { sign in
                sign.sign == .reschedule && sign.range.upperBound <= found.range.lowerBound
                    && words[sign.range.lowerBound].clause == sign.range.lowerBound
                    && words[sign.range.lowerBound].sentence == words[found.range.lowerBound].sentence
            }
    }

    /// `OK, I'll check` leaves it open, `yes, I'll let you know what I bring` does not.
    private func isMereConsent(_ found: Found) -> Bool {
        found.sign == .agree && text.words[found.range.lowerBound].form != "yes"
    }

    /// `Enjoy the meeting` alone sounds like absence; beside an answer it is courtesy.
    private func isGoodWish(_ found: Found) -> Bool {
        found.rule.meaning.hasSuffix("as if absent") && !text.isVietnamese
    }

    /// `Would I miss it? Not on your life`: the no answers one's own question.
    private func isConfirmed(_ asked: Found?, by found: Found) -> Bool {
        guard let asked, asked.rule.meaning.hasPrefix("rhetorical") else { return false }
        return found.rule.meaning == "idiom" && found.range.count > 1
    }

    /// `Don't count me in`: a phrase that says yes, behind a denial.
    private func isDeniedPhrase(_ found: Found) -> Bool {
        guard !text.isVietnamese, !found.rule.pattern.steps.isEmpty, found.rule.meaning != "late" else { return false }
        let clause = text.words[found.range.lowerBound].clause
        return text.words[max(clause, found.range.lowerBound - 2)..<found.range.lowerBound].contains {
            ["don't", "not", "won't", "can't", "never"].contains($0.form)
        }
    }

    /// `My mother may need me that day`.
    private func isPossibility(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        if text.isVietnamese {
            return signs.contains { sign in
                sign.sign == .hedge && text.words[sign.range.lowerBound].clause == clause
                    && sign.range.upperBound <= found.range.upperBound
                    && Self.perhaps.contains(text.words[sign.range].map(\.form).joined(separator: " "))
            }
        }
        return text.words[clause..<found.range.upperBound].contains { Self.possibly.contains($0.form) }
    }

    /// A courteous `chắc em bận` is a no; these are not.
    private static let perhaps: Set<String> = ["có thể", "có khi", "hình như", "không biết chừng", "khéo"]

    private static let possibly: Set<String> = ["might", "may", "could", "possibly", "perhaps", "maybe"]

    /// What is answered later counts where nothing clearer is said.
    private func isPutOff(_ found: Found) -> Bool { ["answers later", "must ask first"].contains(found.rule.meaning) }

    /// A condition before a `nhưng` does not reach behind it, nor one of the clause after it back.
    private func isCutOff(_ condition: Found, from found: Found) -> Bool {
        let (first, second) =
            condition.range.lowerBound < found.range.lowerBound ? (condition, found) : (found, condition)
        return (first.range.upperBound..<max(first.range.upperBound, second.range.upperBound)).contains { index in
            Contrast.strong.contains(text.words[index].form)
                && (text.isVietnamese || text.words[index].clause == index)
        }
    }

    private func isHedged(_ found: Found) -> Bool {
        let clause = text.words[found.range.lowerBound].clause
        return signs.contains { sign in
            sign.sign == .hedge && text.words[sign.range.lowerBound].clause == clause
                && sign.range.lowerBound <= found.range.lowerBound && !found.rule.meaning.hasPrefix("count")
                && !found.rule.meaning.hasSuffix("certainly")
                && !isTurned(sign.range.upperBound, found.range.lowerBound)
                && !isAboutTime(sign)
        }
    }

    /// `tính khất mà thấy hay nên đi luôn`: what was meant is not what comes of it.
    private func isTurned(_ start: Int, _ end: Int) -> Bool {
        text.isVietnamese && start < end && text.words[start..<end].contains { ["nên", "mà", "chứ"].contains($0.form) }
    }

    /// `chắc trễ 10p` hedges the lateness, not the coming.
    private func isAboutTime(_ hedge: Found) -> Bool {
        signs.contains { sign in
            (sign.sign == .late || sign.sign == .early || sign.sign == .notLate)
                && sign.range.upperBound > hedge.range.lowerBound
                && sign.range.lowerBound <= hedge.range.upperBound + 1
        }
    }

    private func describe(_ found: Found) -> Reason { found.explanation(in: text) }
}

enum Contrast {
    static let strong: Set<String> = ["nhưng", "chứ", "but", "however"]
    static let overturning: Set<String> = ["nhưng", "mà", "dè", "ngờ", "nhiên", "nỗi", "cái"]
    static let words: Set<String> = ["nhưng", "nhung", "but", "however", "mà", "though", "song", "còn"]
}
