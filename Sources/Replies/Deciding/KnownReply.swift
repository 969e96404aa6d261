import Foundation
import Sessions

/// A message whose writer is known: which session it answers, and what it says.
struct KnownReply {
    let decision: Decision
    let person: KnownPerson
    let found: Identification
    /// What it offers line by line.
    let lines: OfferLines

    init(_ decision: Decision, _ person: KnownPerson, _ found: Identification) {
        var found = found
        if let asked = found.delivery?.asked, !asked.isAnswered {
            found.targets = Self.targets(of: asked, or: found.targets)
        }
        (self.decision, self.person, self.found) = (decision, person, found)
        let asksFeedback = found.targets.contains { $0.kind == .feedback }
        lines = OfferLines(decision.heard.text.new, takesTopics: !asksFeedback)
    }

    /// When it was written, as far as that can be believed: what somebody says on coming, and of a session, counts
    /// from then.
    var written: Date { decision.written(inAnswerTo: found.delivery) }

    /// All that was written.
    var text: String { decision.heard.text.new }

    /// Without what is read line by line.
    private var words: String { lines.rest }

    var verdict: Verdict {
        if let calendar = decision.evidence.calendar, decision.context.invitation != nil { return decide(calendar) }
        if let verdict = decideNews() { return verdict }
        guard !text.isEmpty else {
            return queue(Reason(vi: "không thấy lời mới nào trong thư", en: "no new words were found in it"))
        }
        if let turn = found.delivery?.turn { return decide(turn) }
        if let verdict = decideReturn() { return verdict }
        if let poll = askedPoll, let verdict = decide(poll) { return verdict }
        if let asked = found.delivery?.asked, !asked.isAnswered, let verdict = decide(asked) { return verdict }
        if let corrected = correctedFeedback { return decide([corrected]) }
        let targets = targets
        if let anonymous = targets.first(where: { $0.kind == .feedback && form(of: $0)?.anonymous == true }),
            targets.count == 1
        {
            return refuseMailed(anonymous)
        }
        if !lines.isEmpty, words.allSatisfy(\.isWhitespace) { return decideOnLines(targets) }
        switch SessionChoice(targets: targets, context: decision.context).choose(words) {
        case .one(let target):
            let reading = read(words, target)
            return decideOnBareTopics(reading, target) ?? decide([ChosenReading(target: target, reading: reading)])
        case .several(let chosen): return decide(chosen)
        case .none: return decideWithoutSession()
        case .unclear(let sessions): return askWhich(sessions)
        }
    }

    /// The targets as they are now: what was an invitation is answered with feedback once its session is over.
    private var targets: [Identification.Target] {
        found.targets.map { target in
            guard target.kind != .feedback, found.delivery == nil, isOver(target.session), form(of: target) != nil
            else {
                return target
            }
            return Identification.Target(session: target.session, kind: .feedback)
        }
    }

    /// Scores in answer to a receipt for scores; thanks for the receipt are none.
    private var correctedFeedback: ChosenReading? {
        guard let session = found.delivery?.recordedFeedback, decision.context.sessions[session]?.feedback != nil else {
            return nil
        }
        let target = Identification.Target(session: session, kind: .feedback)
        let reading = read(words, target)
        return reading.answers.isEmpty && !reading.clarify ? nil : ChosenReading(target: target, reading: reading)
    }

    /// The answer is to a message that spoke of an earlier time of this session, and names no day that would tell.
    func answersEarlierTime(of session: Session.ID) -> Bool {
        guard decision.evidence.calendar == nil, found.delivery?.earlierTimes.contains(session) == true else {
            return false
        }
        return !SessionChoice(targets: [], context: decision.context).names(session, in: text)
    }

    func form(of target: Identification.Target) -> FeedbackForm? { decision.context.sessions[target.session]?.feedback }

    func isOver(_ session: Session.ID) -> Bool {
        decision.context.sessions[session]?.isOver(at: decision.received) ?? false
    }

    /// In answer to what was asked back the grammar reads alone: the second opinion knows answers to invitations only.
    func read(_ text: String, _ target: Identification.Target) -> Reading {
        let form = form(of: target).map { ReplyForm($0) } ?? .standard
        if let asked = found.delivery?.asked, asked.isDirect {
            return WordReader.readGrammar(text, kind: target.kind, form: form)
        }
        return WordReader.read(text, kind: target.kind, form: form)
    }

    /// The writer is known, so they are told that somebody will read it (nobody else is: an answer to a stranger tells
    /// a stranger that the address is read).
    func queue(_ why: Reason, _ reading: Reading? = nil) -> Verdict {
        var verdict = decision.end(.queued, Reason.joined([found.explanation, why]), found)
        (verdict.person, verdict.reading) = (person.person.id, reading)
        // What a calendar program sends by itself waits for no words of ours.
        if decision.evidence.calendar == nil { verdict.receipt = decision.note() }
        return verdict
    }

    /// Law 13: what was written may name its writer, so it is kept out of the answers, and the page is pointed to.
    private func refuseMailed(_ target: Identification.Target) -> Verdict {
        var verdict = queue(FactGathering.anonymousForm)
        if decision.mayAsk(found) { verdict.receipt = decision.receipt([], .useThePage(session: target.session)) }
        return verdict
    }

    private func askWhich(_ sessions: [Session.ID]) -> Verdict {
        let reading = WordReader.read(words, kind: .rsvp)
        let several = Reason(vi: "có thể trả lời cho nhiều buổi", en: "it may answer several sessions")
        guard decision.mayAsk(found) else {
            return queue(several + Decision.askedAlready, reading)
        }
        var verdict = queue(several, reading)
        verdict.end = .asked
        verdict.receipt = decision.receipt([], .whichSession(sessions))
        return verdict
    }

    private func decideWithoutSession() -> Verdict {
        let reading = WordReader.read(words, kind: .other)
        var gathering = FactGathering(self)
        gathering.addLines(session: nil)
        gathering.addOffers(reading, session: nil)
        if reading.status != nil || reading.clarify {
            return queue(
                Reason(vi: "không rõ trả lời cho buổi nào", en: "it answers no session that we know of"), reading)
        }
        return gathering.verdict(reading, clarify: nil)
    }

    /// Nothing else was written: it says nothing on coming.
    private func decideOnLines(_ targets: [Identification.Target]) -> Verdict {
        var gathering = FactGathering(self)
        gathering.addLines(session: targets.count == 1 ? targets[0].session : nil)
        return gathering.verdict(
            Reading(rule: Reason(vi: "mỗi dòng một nội dung", en: "one offer a line")), clarify: nil)
    }

    /// The answer to a call for topics is nothing but topics. Where the same message asks whether the person comes, words
    /// that say neither go to a person.
    private func decideOnBareTopics(_ reading: Reading, _ target: Identification.Target) -> Verdict? {
        let isCalled = found.delivery?.items.contains { $0.kind == .callForTopics && $0.session == target.session }
        guard isCalled == true, target.kind == .other, reading.saysNothing, lines.isEmpty,
            WordReader.readGrammar(words, kind: .rsvp).saysNothing
        else { return nil }
        let topics = BareTopics.read(words, by: person.person.name)
        guard !topics.isEmpty else { return nil }
        var gathering = FactGathering(self)
        for topic in topics { gathering.contribute(.topic, topic, session: target.session) }
        let rule = Reason(
            vi: "trả lời thư xin nội dung bằng chính nội dung", en: "a topic alone, in answer to the call for them")
        return gathering.verdict(Reading(topic: topics.first, rule: rule), clarify: nil)
    }

    private static let severalUnclear = Reason(
        vi: "chưa rõ cho hơn một buổi", en: "unclear about more than one session")

    func decide(_ chosen: [ChosenReading]) -> Verdict {
        var gathering = FactGathering(self)
        gathering.addLines(session: chosen.count == 1 ? chosen[0].target.session : nil)
        var questions: [ReceiptContent.Question] = []
        for one in chosen { if let question = gathering.add(one) { questions.append(question) } }
        // One message asks one question: what is unclear of a second session must not be lost with it.
        if questions.count > 1 { gathering.leaveToPerson(Self.severalUnclear) }
        return gathering.verdict(chosen.first?.reading ?? Reading(), clarify: questions.last)
    }
}

/// What one part of a message says about one session.
struct ChosenReading {
    var target: Identification.Target
    var reading: Reading
}
