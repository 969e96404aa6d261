package import Foundation
package import InternetMessage
package import Sessions

/// An answer as a person's mail program writes it: from their own address to where the message asks answers to go, with
/// the thread's fields, and the message quoted below an attribution line.
package struct ClientReply: Sendable {
    package var original: MailMessage
    package var from: Mailbox
    package var language: Language
    package var date: Date
    /// Makes the Message-ID one of its own.
    package var number: UInt64
    /// The person's time zone, for the attribution line.
    package var zone: TimeZone
    /// Goes along as the calendar program's answer (RFC 5546 §3.2.3).
    package var calendar: OutgoingMail.CalendarContent?
    /// Set by what answers while its owner is away (RFC 3834).
    package var automatic = false

    package init(
        to raw: [UInt8], from: Mailbox, language: Language, date: Date, number: UInt64, zone: TimeZone
    ) {
        self.init(
            to: MailMessage(parsing: raw), from: from, language: language, date: date, number: number, zone: zone)
    }

    package init(
        to original: MailMessage, from: Mailbox, language: Language, date: Date, number: UInt64, zone: TimeZone
    ) {
        self.original = original
        (self.from, self.language, self.date) = (from, language, date)
        (self.number, self.zone) = (number, zone)
    }

    /// The mail to the letter. Throws `MailWritingError`, or `Unanswerable` for a message without a sender.
    package func bytes(_ words: String) throws -> [UInt8] {
        guard let recipient = original.replyTo.first ?? original.from.first,
            let id = MessageID("\(String(number, radix: 36)).\(date.millisecondsSince1970)@mail.example.org")
        else { throw Unanswerable() }
        var mail = OutgoingMail(
            from: from, to: [recipient], subject: subject, date: date, messageID: id,
            text: automatic ? words : words + "\n\n" + quotation)
        mail.inReplyTo = original.messageID
        mail.references = original.references + [original.messageID].compactMap(\.self)
        mail.calendar = calendar
        mail.autoSubmitted = automatic ? .autoReplied : nil
        return try mail.bytes()
    }

    package struct Unanswerable: Error, Hashable, Sendable {}

    private var subject: String {
        let old = original.subject
        if automatic { return (language == .vietnamese ? "Trả lời tự động: " : "Automatic reply: ") + old }
        return old.lowercased().hasPrefix("re:") ? old : "Re: " + old
    }

    private var quotation: String {
        let lines = original.body().string.split(separator: "\n", omittingEmptySubsequences: false)
        return ([attribution, ""] + lines.map { $0.isEmpty ? ">" : "> \($0)" }).joined(separator: "\n")
    }

    /// As Gmail writes it.
    private var attribution: String {
        let writer = original.from.first
        let sender = "\(writer?.name ?? "") <\(writer?.address ?? "")>"
        let time = WallTime(original.date?.instant ?? date, in: zone)
        let clock = time.description.suffix(5)
        switch language {
        case .vietnamese:
            let weekday = time.date.weekday == 7 ? "CN" : "Th \(time.date.weekday + 1)"
            return "Vào \(weekday), \(time.date.day) thg \(time.date.month), \(time.date.year) vào lúc \(clock) "
                + "\(sender) đã viết:"
        case .english:
            let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][time.date.weekday - 1]
            let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            return "On \(weekday), \(months[time.date.month - 1]) \(time.date.day), \(time.date.year) at \(clock) "
                + "\(sender) wrote:"
        }
    }
}
