import Foundation
import Sessions

/// iTIP: what a calendar program sends when its user presses a button (RFC 5546).
extension KnownReply {
    func decide(_ calendar: CalendarReply) -> Verdict {
        guard let session = found.targets.first?.session else {
            return queue(
                Reason(vi: "không buổi nào có UID của phần lịch", en: "no session has the UID of its calendar part"))
        }
        switch calendar.method {
        case .refresh:
            return queue(Reason(vi: "lịch xin gửi lại thư mời", en: "a calendar asks for the invitation again"))
        case .counter: return decideCounter(calendar, session)
        case .reply: break
        }
        guard let attendee = calendar.attendees.first(where: { person.addresses.contains($0.address) }),
            let status = attendee.status
        else {
            return queue(Reason(vi: "lịch trả lời mà không có câu trả lời", en: "a calendar answer without an answer"))
        }
        let words = comment(calendar)
        let said = words.isEmpty ? Reading() : WordReader.read(words, kind: .rsvp)
        var reading = said
        reading.status = status
        reading.delegate = status == .delegated ? attendee.delegatedTo ?? said.delegate : said.delegate
        let partstat = "PARTSTAT=\(status.rawValue.uppercased())"
        reading.rule = Reason(vi: partstat, en: partstat)
        reading.clarify = false
        if let other = said.status, other != status {
            reading.clarify = true
            reading.rule += Reason(vi: " trái với lời kèm theo, ", en: " against the comment, ") + said.rule
        }
        if status == .declined || status == .tentative { (reading.guests, reading.party) = (nil, nil) }
        return decide([ChosenReading(target: .init(session: session, kind: .rsvp), reading: reading)])
    }

    /// The words sent with the button; Outlook puts them in the body, Google and Apple in COMMENT.
    private func comment(_ calendar: CalendarReply) -> String {
        let written = calendar.comment?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        return written
    }

    /// Another time is proposed: a wish for the chair, and no answer on coming.
    private func decideCounter(_ calendar: CalendarReply, _ session: Session.ID) -> Verdict {
        var gathering = FactGathering(self)
        let wish = [calendar.proposedStart, calendar.comment].compactMap { $0 }.filter { !$0.isEmpty }
        gathering.contribute(.reschedule, wish.isEmpty ? text : wish.joined(separator: " – "), session: session)
        let reading = Reading(
            reschedule: true,
            rule: Reason(vi: "METHOD=COUNTER: đề nghị giờ khác", en: "METHOD=COUNTER: another time is proposed"))
        return gathering.verdict(reading, clarify: nil)
    }
}
