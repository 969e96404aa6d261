import Foundation
import Sessions

// iTIP: what a calendar program sends when its user presses a button (RFC 5546).
//
//   REPLY      the answer, if it answers the present time. One that names an earlier SEQUENCE and another DTSTART
//              answers a time that is no more, and is asked again; one that is older only in place or link counts.
//   COUNTER    a wish for the chair, with the proposed time as a value. Its PARTSTAT says no more than that the answer
//              hangs on the time, which is what Outlook's TENTATIVE means; only DECLINED is an answer besides.
//   REFRESH    the invitation again, within the caps of law 7; nothing is recorded.
//
// While a date is looked for, a REPLY or COUNTER whose DTSTART is one of the options is a vote for it.

extension KnownReply {
    func decide(_ calendar: CalendarReply) -> Verdict {
        guard let session = found.targets.first?.session else {
            return queue(
                Reason(vi: "không buổi nào có UID của phần lịch", en: "no session has the UID of its calendar part"))
        }
        switch calendar.method {
        case .refresh: return refresh(session)
        case .reply, .counter: break
        }
        let attendee = calendar.attendees.first { person.addresses.contains($0.address) }
        if let vote = vote(calendar, attendee?.status, on: session) { return vote }
        if calendar.method == .counter { return decideCounter(calendar, attendee?.status, session) }
        guard let attendee, let status = attendee.status else {
            return queue(Reason(vi: "lịch trả lời mà không có câu trả lời", en: "a calendar answer without an answer"))
        }
        if answersEarlierTime(calendar, session) { return askAnew(status, session) }
        var reading = Reading(pressed: status, comment: calendar.comment)
        if status == .delegated { reading.delegate = standIn(attendee, calendar) ?? reading.delegate }
        return decide([ChosenReading(target: .init(session: session, kind: .rsvp), reading: reading)])
    }

    /// By name if the object names the stand-in, too (RFC 5546 §3.2.2.3), else by address.
    private func standIn(_ attendee: CalendarReply.Attendee, _ calendar: CalendarReply) -> String? {
        guard let address = attendee.delegatedTo else { return nil }
        return calendar.attendees.first { $0.address == address }?.name ?? address
    }

    // MARK: - REFRESH

    private func refresh(_ session: Session.ID) -> Verdict {
        let why = Reason(vi: "lịch xin gửi lại giấy mời", en: "a calendar asks for the invitation again")
        var verdict = decision.end(.ignored, Reason.joined([found.explanation, why]), found)
        verdict.person = person.person.id
        guard !decision.context.answersAreSpent else {
            verdict.explanation += Reason(
                vi: "; hôm nay đã gửi đủ thư tự động", en: "; enough automatic answers went out today")
            return verdict
        }
        verdict.resends = session
        return verdict
    }

    // MARK: - An answer to what is no more

    private func answersEarlierTime(_ calendar: CalendarReply, _ id: Session.ID) -> Bool {
        guard let invitation = decision.context.invitation, let session = decision.context.sessions[id],
            calendar.sequence < session.sequence + invitation.revision
        else { return false }
        if let start = calendar.start { return start != session.startInstant }
        return session.before.map { $0.start != session.start } ?? false
    }

    private func askAnew(_ status: ParticipationStatus, _ session: Session.ID) -> Verdict {
        let partstat = "PARTSTAT=\(status.rawValue.uppercased())"
        let reading = Reading(
            status: status, clarify: true,
            rule: Reason(vi: "\(partstat) cho giờ cũ của buổi họp", en: "\(partstat) to an earlier time of the session")
        )
        guard decision.mayAsk(found) else { return queue(reading.rule + Decision.askedAlready, reading) }
        var verdict = queue(reading.rule, reading)
        verdict.end = .asked
        verdict.receipt = decision.receipt([], .earlierTime(session: session))
        return verdict
    }

    // MARK: - COUNTER

    /// Another time is proposed: a wish for the chair.
    private func decideCounter(
        _ calendar: CalendarReply, _ status: ParticipationStatus?, _ session: Session.ID
    ) -> Verdict {
        var gathering = FactGathering(self)
        let proposed = proposal(calendar, session)
        let words = [proposed?.shown ?? calendar.proposedStart, calendar.comment].compactMap { $0 }
            .filter { !$0.isEmpty }
        gathering.contribute(
            .reschedule, words.isEmpty ? text : words.joined(separator: " – "), proposed: proposed, session: session)
        var reading = Reading(
            reschedule: true,
            rule: Reason(vi: "METHOD=COUNTER: đề nghị giờ khác", en: "METHOD=COUNTER: another time is proposed"))
        if status == .declined, !answersEarlierTime(calendar, session) {
            reading.status = .declined
            reading.rule += Reason(vi: ", PARTSTAT=DECLINED", en: ", PARTSTAT=DECLINED")
            _ = gathering.add(ChosenReading(target: .init(session: session, kind: .rsvp), reading: reading.answerAlone))
        }
        return gathering.verdict(reading, clarify: nil)
    }

    /// By the session's own clock.
    private func proposal(_ calendar: CalendarReply, _ id: Session.ID) -> WallTime? {
        guard let start = calendar.start, let session = decision.context.sessions[id],
            let zone = TimeZone(identifier: session.zone)
        else { return nil }
        return WallTime(start, in: zone)
    }

    // MARK: - A vote

    private func vote(_ calendar: CalendarReply, _ status: ParticipationStatus?, on id: Session.ID) -> Verdict? {
        guard let poll = decision.context.polls[id], poll.isOpen, let start = proposal(calendar, id),
            let option = poll.standing.first(where: { $0.start == start })
        else { return nil }
        let answer: Vote.Answer
        switch (calendar.method, status) {
        case (.counter, _), (_, .accepted): answer = .yes
        case (_, .tentative): answer = .ifNeedBe
        case (_, .declined): answer = .no
        default: return nil
        }
        let said = PollReading(
            answers: [option.number: answer],
            rule: Reason(
                vi: "DTSTART là lựa chọn \(option.number): \(answer.rawValue)",
                en: "DTSTART is option \(option.number): \(answer.rawValue)"))
        var gathering = FactGathering(self)
        gathering.vote(said, AskedPoll(session: id, poll: poll, asked: [option.number], isDirect: true))
        return gathering.verdict(Reading(votes: said.answers, rule: said.rule), clarify: nil)
    }
}

extension WallTime {
    /// *16/9/2027, 14:00*: in figures, for the people of every language.
    fileprivate var shown: String { "\(date.day)/\(date.month)/\(date.year), \(description.suffix(5))" }
}

extension Reading {
    /// Its answer on coming and nothing else.
    fileprivate var answerAlone: Reading { Reading(status: status, rule: rule) }
}
