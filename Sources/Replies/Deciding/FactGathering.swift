import Foundation
import Sessions

/// Collects the facts of one message. Their ids are made of the message's, so that reading it again gives the same ones
/// (law 6).
struct FactGathering {
    private let reply: KnownReply
    private(set) var facts: [Fact] = []
    private(set) var lines: [ReceiptContent.Line] = []
    /// Why something that was said is not recorded.
    private(set) var remarks: [Reason] = []
    /// Nobody but a person can say what is to become of it.
    private var needsPerson = false
    /// The question with which the conversation began, of what is asked further.
    var thread: Contribution.ID?

    static let anonymousForm = Reason(
        vi: "phiếu ẩn danh: trả lời trên trang, không nhận qua thư (luật 13)",
        en: "the form is anonymous: it is answered on its page, never by mail (law 13)")

    init(_ reply: KnownReply) { self.reply = reply }

    private var message: IncomingMessage.ID { reply.decision.message }
    private var person: Person.ID { reply.person.person.id }

    /// Adds what was said about one session; returns what has to be asked back about it.
    mutating func add(_ chosen: ChosenReading) -> ReceiptContent.Question? {
        let (target, reading) = (chosen.target, chosen.reading)
        addOffers(reading, session: target.session)
        if target.kind == .feedback { return addFeedback(reading, target) }
        guard reading.status != nil || reading.clarify else { return nil }
        if let closed = closed(target.session) {
            remarks.append(closed)
            return nil
        }
        if reply.person.leftSessions.contains(target.session) {
            remarks.append(
                Reason(vi: "người viết không còn được mời đến buổi này", en: "the writer is not asked to it any more"))
            needsPerson = true
            return nil
        }
        if reply.answersEarlierTime(of: target.session) {
            remarks.append(
                Reason(vi: "trả lời thư báo giờ cũ của buổi này", en: "it answers a message of an earlier time"))
            return .earlierTime(session: target.session)
        }
        if let status = reading.status, !reading.clarify || reading.isSafe { addRSVP(status, reading, target.session) }
        return reading.clarify ? reading.question(about: target.session) : nil
    }

    /// Why nobody can answer any more.
    private func closed(_ id: Session.ID) -> Reason? {
        guard let session = reply.decision.context.sessions[id] else {
            return Reason(vi: "buổi này không còn trong lịch", en: "the session is not known any more")
        }
        if session.status == .cancelled {
            return Reason(
                vi: "buổi này đã huỷ: không cần trả lời", en: "the session was cancelled: no answer is needed")
        }
        let over = Reason(vi: "buổi họp đã qua: trả lời muộn rồi", en: "the session is over: an answer comes too late")
        return reply.isOver(id) ? over : nil
    }

    private mutating func addRSVP(_ status: ParticipationStatus, _ reading: Reading, _ session: Session.ID) {
        let (said, written) = (reply.decision.context.said, reply.written)
        let standing = said.rsvp(of: person, to: session, at: written)
        var rsvp = RSVP(
            id: .init("\(message).rsvp.\(session)"), session: session, person: person, status: status,
            delegate: reading.delegate, guests: reading.guests, party: reading.party, late: reading.late,
            leavesEarly: reading.leavesEarly, comment: reply.text.isEmpty ? nil : reply.text, rule: reading.rule,
            source: .message(message), at: written)
        rsvp.keepHeadCount(of: standing)
        facts.append(.rsvp(rsvp))
        if let later = said.rsvp(of: person, to: session, after: written) {
            remarks.append(Reason(vi: "đã có câu trả lời đến sau thư này", en: "a later answer is there already"))
            // It arrived last, and was written first, or by a clock that is slow: the writer is told what stands.
            let isNews = later.at <= reply.decision.received && !later.saysTheSame(as: rsvp)
            if isNews { lines.append(line(of: later)) }
        } else if standing.map(rsvp.saysTheSame(as:)) != true {
            lines.append(line(of: rsvp))
        }
    }

    private func line(of rsvp: RSVP) -> ReceiptContent.Line {
        .rsvp(
            session: rsvp.session, status: rsvp.status, delegate: rsvp.delegate, guests: rsvp.guests,
            party: rsvp.party, late: rsvp.late, leavesEarly: rsvp.leavesEarly)
    }

    private mutating func addFeedback(
        _ reading: Reading, _ target: Identification.Target
    ) -> ReceiptContent.Question? {
        if reply.form(of: target)?.anonymous == true {
            remarks.append(Self.anonymousForm)
            return .useThePage(session: target.session)
        }
        let isRemark = reading.answers.isEmpty && reading.hasRemark && !reading.clarify
        if !reading.answers.isEmpty || isRemark {
            facts.append(
                .feedback(
                    Feedback(
                        id: .init("\(message).feedback.\(target.session)"), session: target.session, person: person,
                        answers: reading.answers, remark: reply.text, source: .message(message),
                        at: reply.written)))
            let before = reply.decision.context.said.answers(of: person, on: target.session, at: reply.written)
            if reading.answers.contains(where: { before[$0.key] != $0.value }) {
                lines.append(.feedback(session: target.session, answers: reading.answers))
            }
        }
        return reading.clarify ? reading.question(aboutScoresOf: target.session) : nil
    }

    /// Topics, ideas, petitions, questions, wishes to move, and a wish to hear no more.
    mutating func addOffers(_ reading: Reading, session: Session.ID?) {
        if let topic = reading.topic { contribute(.topic, topic, session: session) }
        if let idea = reading.idea { contribute(.idea, idea, session: session) }
        if let petition = reading.petition { contribute(.petition, petition, session: session) }
        if let request = reading.request { contribute(.request, request, session: session) }
        if reading.question { contribute(.question, reply.text, session: session) }
        if reading.reschedule { contribute(.reschedule, reply.text, session: session) }
        if reading.unsubscribe, let group = group(of: session) {
            facts.append(.unsubscribe(person, group))
            lines.append(.unsubscribed)
        }
    }

    mutating func remark(_ why: Reason) { remarks.append(why) }

    mutating func leaveToPerson(_ why: Reason) {
        remarks.append(why)
        needsPerson = true
    }

    mutating func vote(_ said: PollReading, _ asked: AskedPoll) {
        facts.append(
            .vote(
                Vote(
                    id: .init("\(message).vote.\(asked.session)"), session: asked.session, person: person,
                    answers: said.answers, comment: reply.text.isEmpty ? nil : reply.text, rule: said.rule,
                    source: .message(message), at: reply.written)))
        let choices = asked.poll.options.compactMap { option in
            said.answers[option.number].map { ReceiptContent.Choice(option, $0) }
        }
        lines.append(.vote(session: asked.session, choices: choices))
    }

    /// What is offered line by line.
    mutating func addLines(session: Session.ID?) {
        for topic in reply.lines.topics { contribute(.topic, topic, session: session) }
        for lesson in reply.lines.lessons { contribute(.lesson, lesson, session: session) }
    }

    mutating func contribute(
        _ kind: Contribution.Kind, _ text: String, proposed: WallTime? = nil, session: Session.ID?
    ) {
        let before = lines.count { if case .contribution(kind, _) = $0 { true } else { false } }
        let id = Contribution.ID("\(message).\(kind.rawValue)" + (before == 0 ? "" : ".\(before + 1)"))
        guard let group = group(of: session), !lines.contains(.contribution(kind, text: text)) else { return }
        let contribution = Contribution(
            id: id, kind: kind, group: group, session: session, person: person, text: text, proposed: proposed,
            thread: kind == .question ? thread : nil, source: .message(message), at: reply.decision.received)
        guard !reply.decision.context.said.hasOffered(contribution) else {
            return remarks.append(Reason(vi: "đã ghi lời này từ trước", en: "the same words are recorded already"))
        }
        facts.append(.contribution(contribution))
        lines.append(.contribution(kind, text: text))
    }

    private func group(of session: Session.ID?) -> Group.ID? {
        session.flatMap { reply.decision.context.sessions[$0]?.group } ?? reply.found.group
    }

    /// The end: facts are applied; what is unclear is asked once, then queued; a thanks is taken; anything else that
    /// was written goes to a person.
    func verdict(_ reading: Reading, clarify question: ReceiptContent.Question?) -> Verdict {
        var why = remarks
        var state: IncomingMessage.State = facts.isEmpty ? .ignored : .applied
        let mayAsk = reply.decision.mayAsk(reply.found)
        if question != nil { state = mayAsk ? .asked : .queued }
        if question != nil, !mayAsk { why.append(Reason(vi: "đã hỏi lại một lần rồi", en: "already asked back")) }
        if case .useThePage = question { state = .queued }
        if needsPerson { state = .queued }
        if facts.isEmpty, question == nil, remarks.isEmpty, reading.hasRemark {
            state = .queued
            why.append(Reason(vi: "lời mà không quy tắc nào đọc được", en: "words that no rule reads"))
        }
        var verdict = reply.queue(.joined(why), reading)
        verdict.end = state
        verdict.facts = state == .queued ? [] : facts
        // What is queued is told of as `queue` does; a thanks wants no answer.
        let asked = mayAsk && !needsPerson ? question : nil
        let receipt = reply.decision.receipt(state == .queued ? [] : lines, asked)
        verdict.receipt = receipt ?? (state == .queued ? verdict.receipt : nil)
        return verdict
    }
}

extension Reading {
    /// What is certain beside what is unclear: `+1` is a yes, only the guest is in doubt.
    var isSafe: Bool { status == .accepted || status == .delegated }

    /// What is asked back where it says in two ways whether, or how, somebody comes.
    func question(about session: Session.ID) -> ReceiptContent.Question {
        if status == .delegated, delegate == nil { return .standIn(session: session) }
        return .coming(session: session, readings: candidates ?? [.coming(.accepted), .coming(.declined)])
    }

    /// What is asked back where a score is in doubt; only about one doubt at a time, so that a number can answer it.
    func question(aboutScoresOf session: Session.ID) -> ReceiptContent.Question {
        let readings = candidates ?? []
        let questions = Set(readings.compactMap { if case .score(let question, _) = $0 { question } else { nil } })
        return .score(
            session: session, question: questions.count == 1 ? questions.first : nil,
            readings: (2...5).contains(readings.count) ? readings : nil)
    }

    /// No rule read more in it than a thanks.
    var saysNothing: Bool {
        var silent = self
        silent.rule = ""
        return silent == Reading()
    }

    /// There are words in it beyond a thanks or a receipt.
    var hasRemark: Bool { rule != Self.onlyThanks }
}

extension RSVP {
    /// Who says only that they come, or when, leaves the number of those who come as it was.
    fileprivate mutating func keepHeadCount(of standing: RSVP?) {
        guard let standing, status == .accepted, standing.status.mayCome, guests == nil, party == nil else { return }
        (guests, party) = (standing.guests, standing.party)
    }

    fileprivate func saysTheSame(as other: RSVP) -> Bool {
        (status, delegate, guests, party, late, leavesEarly)
            == (other.status, other.delegate, other.guests, other.party, other.late, other.leavesEarly)
    }
}
