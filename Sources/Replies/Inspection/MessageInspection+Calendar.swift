import Foundation
import ICalendar
import InternetMessage
import Sessions

extension MailMessage {
    /// The first calendar object of RFC 5546 that the message carries; one that answers before one that asks.
    var schedulingMessage: SchedulingMessage? {
        let found = calendars.prefix(5).flatMap { part in
            (try? SchedulingMessage.read(part.bytes, method: part.method))?.messages.prefix(5) ?? []
        }
        return found.first { $0.method == .reply || $0.method == .counter } ?? found.first
    }
}

extension MessageInspection.Calendar {
    init(_ message: SchedulingMessage) {
        self.init(
            method: message.method.rawValue, uid: message.uid, sequence: message.sequence,
            recurrenceID: message.recurrenceID?.text,
            attendees: message.attendees.prefix(1_000).map {
                .init(address: $0.who.address, partstat: $0.participation.rawValue, comment: $0.comment)
            })
    }
}

extension Reading {
    /// What a calendar's REPLY or COUNTER says by itself, with the words sent beside it (RFC 5546 sections 3.2.3 and
    /// 3.2.7). Nil for an object that answers nothing, or names no answer.
    init?(answering message: SchedulingMessage) {
        guard let answer = CalendarReply(message), answer.method != .refresh else { return nil }
        let status = answer.attendees.lazy.compactMap(\.status).first
        if answer.method == .counter {
            self.init(
                status: status == .declined ? status : nil, reschedule: true,
                rule: Reason(vi: "METHOD=COUNTER: đề nghị giờ khác", en: "METHOD=COUNTER: another time is proposed"))
            return
        }
        guard let status else { return nil }
        self.init(pressed: status, comment: answer.comment)
    }
}
