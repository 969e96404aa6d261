// What a reply says on coming is weighed from the signs found in it, in the order in which they stand. Each strong sign
// (a yes, a no, something left open) replaces what was said before: the last word counts. A sign is weighed in its
// surroundings: in a question a yes is none, in a conditional sentence yes and no stay open, behind a hedge a yes stays
// open and a no does not, and what somebody else does is not the writer's answer. Only where no strong sign is found do
// the weak ones count: a bare agreement, a bare no, a reason that rules out coming.

import InternetMessage
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
        var yesOrAbsent: Found?
        var colleague: (name: PersonName?, found: Found)?
        if signs.contains(where: { $0.rule.role == .automatic }) { return WeighedAnswer() }
        for found in signs {
            switch found.sign {
            case .no where isConfirmed(last?.found, by: found) || isLeavingEarly(found) || isOfThePast(found): continue
            case .revise:
                if found.rule.role == .takesBack { (last, weak) = (nil, nil) }
            case .unclear:
                if let last, supersedes(last.found, found) || isHabit(found) && last.status == .accepted { continue }
                unclear = found
            case .maybe where isPutOff(found):
                if last?.status == .accepted, isContrasted(found) || last.map({ isWish($0.found) }) ?? false {
                    last = (.tentative, found)
                }
                if somebodyElse(at: found) == nil, weak.map({ isMereConsent($0.found) }) ?? true {
                    weak = (.tentative, found)
                }
            case .yes where isOffer(found, otherDays) && isBound(found, otherDays):
                // A yes to another day is none to this one; with nothing against this one it is left open.
                if !signs.contains(where: { [.no, .clash, .refuse].contains($0.sign) }) { last = (.tentative, found) }
            case .yes where found.isComposed && last?.status == .declined && signs.contains { $0.sign == .unsubscribe }:
                continue
            case .yes, .no, .maybe:
                if found.rule.role == .waits, hours(beside: found) != nil || isMove(found) { continue }
                if let other = somebodyElse(at: found) {
                    othersOnly = found
                    let other = (other, status(of: found))
                    if other.1 == .tentative, text.isVietnamese, weak == nil { weak = (.tentative, found) }
                    guard other.1 == .accepted else { continue }
                    if case .named(let name) = other.0 { colleague = (name, found) }
                    if case .unnamed = other.0, found.isComposed || found.whose == .kin { colleague = (nil, found) }
                } else if let status = status(of: found) {
                    last = (status, found)
                    if let doubt = unclear, supersedes(found, doubt) || isHabit(doubt) { unclear = nil }
                }
            case .unreal: weak = weak ?? (.declined, found)
            case .agree, .refuse, .clash:
                if found.sign == .agree, isOffer(found, otherDays) || isMerePleasure(found) { continue }
                if found.sign == .clash, found.isComposed, signs.contains(where: { $0.sign == .unsubscribe }) {
                    continue
                }
                if found.sign == .clash, somebodyElse(at: found) != nil { continue }
                if found.sign == .refuse, isPronoun(found) { continue }
                if found.sign == .agree, mayBeAbsent(found) {
                    yesOrAbsent = found
                    continue
                }
                if found.sign == .clash, isForNow(found) || explainsQuestion(found) || isOfThePast(found) { continue }
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
        if last == nil, weak == nil { unclear = unclear ?? yesOrAbsent }
        if let doubt = unclear, doubt.rule.role == .lateOrAbsent, saysWhich(last?.status ?? weak?.status) {
            unclear = nil
        }
        if let sign = disagreeingPicture(last?.status ?? weak?.status) {
            return WeighedAnswer(
                clarify: true, candidates: UnclearWords.comingOrNot,
                rule: Reason(vi: "lời và dấu trái nhau: ", en: "words and sign disagree: ") + describe(sign))
        }
        if let unclear, !isGoodWish(unclear) || last == nil && weak?.status != .declined {
            return WeighedAnswer(
                clarify: true, candidates: UnclearWords.candidates(unclear, in: text), rule: describe(unclear))
        }
        if let colleague, let own = last ?? weak, own.status == .declined, !isToldApart(own.found, colleague.found) {
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
            if let candidates = weak.found.rule.role.flatMap({ UnclearWords.readings[$0] }) {
                return WeighedAnswer(
                    status: weak.status, clarify: true, candidates: candidates, rule: describe(weak.found))
            }
            return WeighedAnswer(status: weak.status, rule: describe(weak.found))
        }
        if let colleague, colleague.name == nil, kind == .rsvp,
            colleague.found.isComposed || colleague.found.whose == .kin
        {
            return WeighedAnswer(status: .delegated, rule: describe(colleague.found))
        }
        if kind == .rsvp, questions.isEmpty, let condition = signs.first(where: { $0.sign == .condition }),
            !text.isVietnamese
                || ["nếu", "neu"].contains(text.words[condition.range.lowerBound].form)
                    && !signs.contains(where: { $0.sign == .reschedule }),
            condition.range.lowerBound < 3
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

    func somebodyElse(at found: Found) -> SubjectFinder.Other? {
        if found.isComposed { return found.other }
        return switch found.whose {
        case .writer: nil
        case .other, .kin: subjects.joinsWriter(found, text) ? nil : subjects.somebodyElse(at: found, text) ?? .unnamed
        case nil: subjects.somebodyElse(at: found, text)
        }
    }

    func status(of found: Found) -> ParticipationStatus? {
        StepMeter.add(signs.count)
        let sentence = text.words[found.range.lowerBound].sentence
        let isConditional = isConditional(found)
        switch found.sign {
        case .maybe: return isAboutLateness(found) ? .accepted : .tentative
        case .yes:
            if asks(found), !isPolite(sentence), !isRhetorical(found) { return nil }
            if suitsOtherDay(found) { return nil }
            if missesElsewhere(found) { return .declined }
            if governs(.unreal, found) || isDeniedPhrase(found) { return .declined }
            if isConditional, asksAlong(found) { return nil }
            if isConditional || isHedged(found) || isBargained(found) { return .tentative }
            return .accepted
        case .no:
            if isStruckOffElsewhere(found, sentence) { return nil }
            if governs(.unreal, found) { return nil }
            if found.rule.role == .counterfactual { return .declined }
            if isConditional, asksAlong(found) { return nil }
            if isConditional { return .tentative }
            if asks(found), !isLeaveAsked(found), !isRhetorical(found) { return nil }
            return .declined
        default: return nil
        }
    }

    func weakStatus(of found: Found, after previous: Found?) -> ParticipationStatus? {
        StepMeter.add(signs.count)
        if found.rule.role == .clashesWithNewDate { return .declined }
        if found.sign == .clash, isOnlyThen(beside: found) { return asks(found) ? nil : .declined }
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

    func describe(_ found: Found) -> Reason { found.explanation(in: text) }
}
