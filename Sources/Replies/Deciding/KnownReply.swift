import Foundation
import Sessions

/// A message whose writer is known: which session it answers, and what it says.
struct KnownReply {
    let decision: Decision
    let person: KnownPerson
    let found: Identification

    init(_ decision: Decision, _ person: KnownPerson, _ found: Identification) {
        (self.decision, self.person, self.found) = (decision, person, found)
    }

    var text: String { decision.heard.text.new }

    var verdict: Verdict {
        if let calendar = decision.evidence.calendar, decision.context.invitation != nil { return decide(calendar) }
        guard !text.isEmpty else {
            return queue(Reason(vi: "không thấy lời mới nào trong thư", en: "no new words were found in it"))
        }
        if let poll = askedPoll, let verdict = decide(poll) { return verdict }
        let targets = targets
        if let anonymous = targets.first(where: { $0.kind == .feedback && form(of: $0)?.anonymous == true }),
            targets.count == 1
        {
            return refuseMailed(anonymous)
        }
        switch SessionChoice(targets: targets, context: decision.context).choose(text) {
        case .one(let target): return decide([ChosenReading(target: target, reading: read(text, target))])
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

    func form(of target: Identification.Target) -> FeedbackForm? { decision.context.sessions[target.session]?.feedback }

    func isOver(_ session: Session.ID) -> Bool {
        guard let end = decision.context.sessions[session]?.endInstant else { return false }
        return end <= decision.received
    }

    func read(_ text: String, _ target: Identification.Target) -> Reading {
        WordReader.read(text, kind: target.kind, form: form(of: target).map { ReplyForm($0) } ?? .standard)
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
        let reading = WordReader.read(text, kind: .rsvp)
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
        let reading = WordReader.read(text, kind: .other)
        var gathering = FactGathering(self)
        gathering.addOffers(reading, session: nil)
        if reading.status != nil || reading.clarify {
            return queue(
                Reason(vi: "không rõ trả lời cho buổi nào", en: "it answers no session that we know of"), reading)
        }
        return gathering.verdict(reading, clarify: nil)
    }

    func decide(_ chosen: [ChosenReading]) -> Verdict {
        var gathering = FactGathering(self)
        var question: ReceiptContent.Question?
        for one in chosen { question = gathering.add(one) ?? question }
        return gathering.verdict(chosen.first?.reading ?? Reading(), clarify: question)
    }
}

/// What one part of a message says about one session.
struct ChosenReading {
    var target: Identification.Target
    var reading: Reading
}
