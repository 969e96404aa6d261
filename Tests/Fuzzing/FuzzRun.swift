import Foundation
import ICalendar
import InternetMessage
import Replies
import Sessions

/// Takes one case through everything that reads such input, and says what is wrong with what came out.
package enum FuzzRun {
    /// What came of one case.
    package struct Outcome: Sendable {
        /// What is wrong; nil if nothing is.
        package var complaint: String?
        package var budget: FuzzBudget

        package init(complaint: String? = nil, budget: FuzzBudget = FuzzBudget()) {
            (self.complaint, self.budget) = (complaint, budget)
        }
    }

    /// Nil if all is well. A crash needs no words. In a debug build the work of `read` is counted, too.
    package static func complaint(about fuzz: FuzzCase, read: (FuzzCase) -> Outcome = read) -> String? {
        #if DEBUG
            guard isReady else { return "a plain message cannot be read" }
            var outcome = Outcome()
            var lines = 0
            let steps = StepMeter.measure { lines = CalendarMeter.measure { outcome = read(fuzz) } } + lines
            if let complaint = outcome.complaint { return complaint }
            return steps <= outcome.budget.steps(fuzz.kind, octets: fuzz.bytes.count)
                ? nil : "\(steps) steps for \(fuzz.bytes.count) octets, \(outcome.budget.words) words"
        #else
            return read(fuzz).complaint
        #endif
    }

    /// What is said of the cases of a run, by their numbers. They are read on all cores, in slices.
    package static func complaints(
        about cases: Range<Int>, seed: UInt64, corpus: FuzzCorpus
    ) async -> [(number: Int, complaint: String)] {
        await withTaskGroup(of: [(number: Int, complaint: String)].self) { group in
            for start in stride(from: cases.lowerBound, to: cases.upperBound, by: 250) {
                group.addTask {
                    (start..<min(start + 250, cases.upperBound)).compactMap { number in
                        complaint(about: FuzzCase(number, seed: seed, corpus: corpus)).map { (number, $0) }
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted { $0.number < $1.number }
        }
    }

    /// The phrases of all languages are made ready once; that is no cost of the case that comes first.
    private static let isReady: Bool = {
        for kind in ReplyKind.allCases {
            for text in ["Em có ạ, nội dung 4, thời gian 5", "I'll be there, content 4, pace 5"] {
                _ = WordReader.read(text, kind: kind)
            }
        }
        return inspector.inspect(
            Array("From: lan@example.org\r\n\r\nEm có\r\n\r\nLan wrote:\r\n> x\r\n".utf8), file: "-"
        )
        .replyText == "Em có"
    }()

    /// Reads a case as what it is.
    package static func read(_ fuzz: FuzzCase) -> Outcome {
        switch fuzz.kind {
        case .mail: mail(fuzz.bytes, isTwice: fuzz.number % 10 == 0)
        case .calendar: Outcome(complaint: calendar(fuzz.bytes))
        case .words: words(fuzz.bytes, as: [.rsvp, .feedback, .other][fuzz.number / 3 % 3])
        }
    }

    private static let inspector = MessageInspector(now: Date(timeIntervalSince1970: 1_800_000_000))

    private static func mail(_ bytes: [UInt8], isTwice: Bool) -> Outcome {
        let message = inspector.inspect(bytes, file: "-")
        // The second time beside the first, and then everything else that may be asked.
        let budget = FuzzBudget(readings: isTwice ? 3 : 1, words: FuzzBudget.words(of: message.replyText))
        return Outcome(complaint: mail(bytes, message, isTwice: isTwice), budget: budget)
    }

    private static func mail(_ bytes: [UInt8], _ message: MessageInspection, isTwice: Bool) -> String? {
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

    private static func words(_ bytes: [UInt8], as kind: ReplyKind) -> Outcome {
        let text = String(decoding: bytes, as: UTF8.self)
        return Outcome(complaint: words(text, as: kind), budget: FuzzBudget(words: FuzzBudget.words(of: text)))
    }

    private static func words(_ text: String, as kind: ReplyKind) -> String? {
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
