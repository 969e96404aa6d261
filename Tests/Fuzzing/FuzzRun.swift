import Foundation
import ICalendar
import InternetMessage
import Replies
import Sessions

/// Takes one case through everything that reads such input, and says what is wrong with what came out.
package enum FuzzRun {
    /// What one octet may cost, counted where it is looked at (`StepMeter`, `CalendarMeter`); and what any message may, however short.
    private static let stepsPerOctet = 120
    private static let stepsForAny = 10_000
    /// The words that the grammar reads, and what one of them may cost: in one long sentence each is looked at for each
    /// other, there and back, and every word is looked up in some lists.
    private static let wordsRead = 700
    private static let stepsPerWord = 1_500

    /// Nil if all is well. A crash needs no words. In a debug build the work is counted, too.
    package static func complaint(about fuzz: FuzzCase) -> String? {
        #if DEBUG
            guard isReady else { return "a plain message cannot be read" }
            var complaint: String?
            var lines = 0
            let steps = StepMeter.measure { lines = CalendarMeter.measure { complaint = check(fuzz) } } + lines
            let words = min(fuzz.bytes.count, wordsRead)
            let budget = fuzz.bytes.count * stepsPerOctet + words * stepsPerWord + stepsForAny
            return complaint ?? (steps <= budget ? nil : "\(steps) steps for \(fuzz.bytes.count) octets")
        #else
            return check(fuzz)
        #endif
    }

    /// The phrases of all languages are made ready once; that is no cost of the case that comes first.
    private static let isReady =
        inspector.inspect(Array("From: lan@example.org\r\n\r\nEm có\r\n\r\nLan wrote:\r\n> x\r\n".utf8), file: "-")
        .replyText == "Em có"

    private static func check(_ fuzz: FuzzCase) -> String? {
        switch fuzz.kind {
        case .mail: mail(fuzz.bytes, isTwice: fuzz.number % 10 == 0)
        case .calendar: calendar(fuzz.bytes)
        case .words: words(fuzz.bytes, as: [.rsvp, .feedback, .other][fuzz.number / 3 % 3])
        }
    }

    private static let inspector = MessageInspector(now: Date(timeIntervalSince1970: 1_800_000_000))

    private static func mail(_ bytes: [UInt8], isTwice: Bool) -> String? {
        let message = inspector.inspect(bytes, file: "-")
        // What is read of a message grows with it and not faster: every level of messages inside may be shown.
        let read = message.fullText.utf8.count + message.replyText.utf8.count
        if read > bytes.count * 60 + 4_000 { return "\(read) octets of text from \(bytes.count)" }
        if message.replyText.utf8.count > message.fullText.utf8.count { return "more new text than text" }
        guard isTwice else { return nil }
        if inspector.inspect(bytes, file: "-") != message { return "two readings of the same octets differ" }
        let asked = everything(in: MailMessage(parsing: bytes))
        return asked > bytes.count * 60 + 4_000 ? "\(asked) octets and things from \(bytes.count)" : nil
    }

    /// What else can be asked of a message, added up.
    private static func everything(in mail: MailMessage) -> Int {
        let texts = [mail.plainBody, mail.htmlBody(watching: ["cut"]), mail.body()].compactMap(\.self)
        let sizes = mail.entity.all(includingMessages: true).reduce(0) { $0 + $1.decodedCount }
        return texts.reduce(sizes) { $0 + $1.string.utf8.count } + mail.recipients.count + mail.answeredMessages.count
            + (DeliveryReport(mail)?.recipients.count ?? 0) + (FeedbackReport(mail)?.recipients.count ?? 0)
            + mail.authenticationResults.count + (mail.listUnsubscribe?.uris.count ?? 0)
    }

    private static func calendar(_ bytes: [UInt8]) -> String? {
        _ = try? SchedulingMessage.read(bytes, method: nil)
        guard let document = try? CalendarDocument(bytes) else { return nil }
        guard (try? CalendarDocument(document.octets)) != nil || document.calendars.isEmpty else {
            return "what was read and written cannot be read again"
        }
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(50) {
            guard let rule = line.range(of: "RRULE:"), let parsed = try? RecurrenceRule(line[rule.upperBound...]),
                let start = LocalDateTime(icalendar: "20270906T080000"),
                let set = try? RecurrenceSet(start: start, rule: parsed)
            else { continue }
            var last: Int?
            for date in set.occurrences.prefix(50) {
                if let last, date.secondNumber <= last { return "dates do not ascend: \(line)" }
                last = date.secondNumber
            }
        }
        return nil
    }

    private static func words(_ bytes: [UInt8], as kind: ReplyKind) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let reading = WordReader.read(text, kind: kind)
        if kind == .feedback, reading.status != nil { return "feedback read as an answer on coming" }
        let composed = text.precomposedStringWithCanonicalMapping
        for said in [reading.topic, reading.idea, reading.petition].compactMap(\.self) where !composed.contains(said) {
            return "“\(said)” was never written"
        }
        if let party = reading.party, party < 0 || party > 500 { return "a party of \(party)" }
        return nil
    }
}
