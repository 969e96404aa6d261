package import Foundation
import ICalendar
import InternetMessage
import Sessions
import Tokens

/// Reads messages as `ReplyReader` does, as far as that goes without a ledger and without the keys of a mint.
package struct MessageInspector: Sendable {
    /// As what the words are read.
    package var kind: ReplyKind
    /// The domains that our own Message-IDs name, in small letters; when there are none, those of the recipients.
    package var domains: Set<String>
    /// For messages without a date: absences that name no year count from then.
    package var now: Date

    package init(kind: ReplyKind = .rsvp, domains: Set<String> = [], now: Date) {
        (self.kind, self.now) = (kind, now)
        self.domains = Set(domains.map { $0.lowercased() })
    }

    /// The octets beyond which the end of a message stays unread.
    package static let messageLimit = ParseLimits.standard.messageBytes

    /// Never fails: what is wrong with the message is among the defects.
    package func inspect(_ bytes: [UInt8], file: String) -> MessageInspection {
        let mail = MailMessage(parsing: bytes)
        let (body, cut) = NewTextCutter.cut(mail)
        let automatic = automatic(mail, text: cut.new)
        var inspection = MessageInspection(file: file)
        inspection.from = mail.from.first.map { .init(name: $0.name, address: $0.address) }
        inspection.subject = mail.header.contains("Subject") ? mail.subject : nil
        inspection.messageID = mail.messageID?.value
        inspection.inReplyTo = mail.inReplyTo.first?.value
        inspection.references = mail.references.map(\.value)
        inspection.automatic = automatic?.kind == .suspected ? nil : automatic?.kind
        inspection.awayUntil = automatic?.away?.until
        inspection.bounce = bounce(mail, automatic)
        (inspection.replyText, inspection.fullText) = (cut.new, body.string)
        inspection.attachments = mail.attachments.map {
            .init(filename: $0.filename, contentType: $0.contentType, size: $0.size)
        }
        let calendar = mail.schedulingMessage
        inspection.calendar = calendar.map { .init($0) }
        inspection.reading = reading(cut.new, calendar, automatic)
        inspection.defects = mail.defects.map(\.rawValue)
        return inspection
    }

    // MARK: - A machine

    private func automatic(_ mail: MailMessage, text: String) -> AutomaticAnswer? {
        let own = domains.isEmpty ? Set(mail.recipients.compactMap { $0.domain?.lowercased() }) : domains
        let identity = OwnIdentity(addresses: []) { id in
            guard let domain = id.domain?.lowercased(), own.contains(domain) else { return false }
            return id.leftPart.utf8.count == ReplyToken.length && Base32.decode(id.leftPart) != nil
        }
        let day = WallTime(mail.date?.instant ?? now, in: .gmt).date
        return AutomaticAnswer(mail, text: text, received: day, own: identity, isReport: DeliveryReport(mail) != nil)
    }

    private func bounce(_ mail: MailMessage, _ automatic: AutomaticAnswer?) -> MessageInspection.Bounce? {
        guard automatic?.kind == .bounce else { return nil }
        if let report = DeliveryReport(mail) {
            return .init(
                recipients: report.recipients.map {
                    .init(address: $0.address, status: $0.status?.description, action: $0.action.rawValue)
                })
        }
        let complaint = FeedbackReport(mail)?.recipients ?? []
        return .init(recipients: complaint.map { .init(address: $0, action: "complaint") })
    }

    // MARK: - What it means

    /// A calendar's answer counts before the words beside it; a machine's words mean nothing (law 7).
    private func reading(
        _ text: String, _ calendar: SchedulingMessage?, _ automatic: AutomaticAnswer?
    ) -> Reading {
        if let calendar, let reading = Reading(answering: calendar) { return reading }
        guard let automatic else { return WordReader.read(text, kind: kind) }
        let evidence = Reason(vi: " (\(automatic.evidence))", en: " (\(automatic.evidence))")
        if let words = automatic.challenge {
            return Reading(
                rule: Reason(
                    vi: "hệ thống chặn thư rác đòi xác nhận người gửi (challenge-response: \(words))",
                    en: "a challenge-response system asks the sender to prove to be a person (\(words))"))
        }
        guard automatic.kind == .suspected else {
            return Reading(rule: Reason(vi: "máy viết, không tính là trả lời", en: "a machine wrote it") + evidence)
        }
        var reading = WordReader.read(text, kind: kind)
        (reading.status, reading.clarify) = (nil, true)
        reading.rule = Reason(vi: "có lẽ do máy viết", en: "perhaps written by a machine") + evidence
        return reading
    }
}
