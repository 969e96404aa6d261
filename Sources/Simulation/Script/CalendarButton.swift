import Foundation
import ICalendar
import InternetMessage
import Sessions

/// What a calendar program sends when its owner presses *yes* or *no* (RFC 5546 §3.2.3).
enum CalendarButton {
    /// Nil for a message without an invitation in it.
    static func reply(
        to mail: MailMessage, from address: String, status: ParticipationStatus, at now: Date
    ) -> OutgoingMail.CalendarContent? {
        guard let part = mail.calendars.first,
            let event = try? SchedulingMessage.read(part.bytes, method: part.method).messages.first
        else { return nil }
        let stamp = WallTime(now, in: .gmt).description.filter { $0 != "-" && $0 != ":" }
        let lines = [
            "BEGIN:VCALENDAR", "PRODID:-//Example//Phone 1.0//EN", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT",
            "UID:\(event.uid)", "SEQUENCE:\(event.sequence)", "DTSTAMP:\(stamp)00Z",
            "ATTENDEE;PARTSTAT=\(status.rawValue.uppercased()):mailto:\(address)",
            "ORGANIZER:mailto:\(event.organizer?.address ?? "")", "END:VEVENT", "END:VCALENDAR", "",
        ]
        return .init(method: "REPLY", bytes: Array(lines.joined(separator: "\r\n").utf8))
    }
}
