import Channels
import Foundation
import InternetMessage
import Sessions
import Synchronization

// What people do with what they read: most answer in their own words within days, some at night, some twice, some from
// another address, some through their calendar, some not at all.

extension TrialWorld {
    func reads(_ mail: MailMessage, of delivery: Delivery.ID, _ member: TrialGroup.Member, at address: String) {
        let keys = watch.state.withLock { $0.told[delivery]?.keys ?? [] }
        let kinds = Set(keys.map(\.kind))
        if chance.oneIn(25) { away(mail, member, address) }
        guard !member.isSilent, let words = words(for: kinds, member.language) else { return }
        answers(mail, member, address, words)
        if chance.oneIn(8) { answers(mail, member, address, words) }
        if chance.oneIn(10), let others = self.words(for: kinds, member.language) {
            answers(mail, member, address, others)
        }
        if chance.oneIn(60) { leaves(mail, member, address) }
    }

    /// Nil for silence.
    private func words(for kinds: Set<Notice.Kind>, _ language: Language) -> String? {
        let clear = [ParticipationStatus.accepted, .accepted, .declined, .tentative]
        func answer() -> String? { chance.pick(corpus.answers(chance.pick(clear) ?? .accepted))?.text }
        if kinds.contains(.invitation) {
            switch chance.below(10) {
            case 0...5: return answer()
            case 6: return chance.pick(corpus.unclear)?.text
            case 7: return chance.pick(corpus.questions)?.text
            default: return nil
            }
        }
        if kinds.contains(.reminder) || kinds.contains(.update) { return chance.oneIn(3) ? answer() : nil }
        if kinds.contains(.feedbackRequest) {
            return chance.oneIn(2) ? chance.pick(corpus.feedback)?.text : nil
        }
        if kinds.contains(.callForTopics) { return chance.oneIn(4) ? chance.pick(corpus.contributions)?.text : nil }
        return chance.oneIn(12) ? answer() : nil
    }

    private func answers(_ mail: MailMessage, _ member: TrialGroup.Member, _ address: String, _ words: String) {
        let delay = chance.oneIn(6) ? chance.between(.day, 8 * .day) : chance.between(.minute, 9 * .hour)
        let isElsewhere = chance.oneIn(20)
        let presses = !mail.calendars.isEmpty && chance.oneIn(5)
        after(delay) { [self] in
            let from = isElsewhere ? "somewhere@else.example.net" : address
            var reply = ClientReply(
                to: mail, from: Mailbox(name: member.name, address: from), language: member.language,
                date: scheduler.shown, number: UInt64(count()), zone: TimeZone(identifier: member.zone) ?? .gmt)
            if presses {
                reply.calendar = CalendarButton.reply(
                    to: mail, from: address, status: .accepted, at: scheduler.shown)
            }
            guard let bytes = try? reply.bytes(presses ? "" : words) else { return }
            state.withLock { $0.replies += 1 }
            trace.note("\(member.id) answers\(presses ? " by calendar" : "")\(isElsewhere ? " from elsewhere" : "")")
            hand(bytes, isAutomatic: tamper == .unmasksMachines)
        }
    }

    /// A machine answers while its owner is away (RFC 3834).
    private func away(_ mail: MailMessage, _ member: TrialGroup.Member, _ address: String) {
        after(chance.between(.second, .minute)) { [self] in
            var reply = ClientReply(
                to: mail, from: Mailbox(name: member.name, address: address), language: member.language,
                date: scheduler.shown, number: UInt64(count()), zone: TimeZone(identifier: member.zone) ?? .gmt)
            reply.automatic = true
            guard let words = corpus.away.first?.text, let bytes = try? reply.bytes(words) else { return }
            trace.note("\(member.id) is away")
            hand(bytes, isAutomatic: true)
        }
    }

    /// Leaves by the message's own mailto (RFC 2369).
    private func leaves(_ mail: MailMessage, _ member: TrialGroup.Member, _ address: String) {
        guard let uri = mail.listUnsubscribe?.uris.first(where: { $0.hasPrefix("mailto:") }),
            let to = uri.dropFirst(7).split(separator: "?").first.map(String.init)
        else { return }
        after(chance.between(.minute, .day)) { [self] in
            let number = count()
            guard let id = MessageID("leave.\(number)@mail.example.org") else { return }
            let letter = OutgoingMail(
                from: Mailbox(address: address), to: [Mailbox(address: to)], subject: "unsubscribe",
                date: scheduler.shown, messageID: id, text: "")
            guard let bytes = try? letter.bytes() else { return }
            trace.note("\(member.id) leaves")
            hand(bytes)
        }
    }

    /// On its way to our mailbox: soon, late, or twice; in no order.
    func hand(_ bytes: [UInt8], isAutomatic: Bool = false) {
        if isAutomatic { watch.state.withLock { _ = $0.automatic.insert(StableSum.of(bytes)) } }
        let copies = isStormy && chance.oneIn(25) ? 2 : 1
        for _ in 0..<copies {
            let delay = isStormy && chance.oneIn(8) ? chance.between(.minute, .day) : chance.between(0, .minute)
            after(delay) { [self] in
                state.withLock { $0.box.receive(bytes, at: scheduler.now) }
                boxBell.ring()
            }
        }
    }
}

/// What a mail server writes about a message that it cannot hand over (RFC 3464).
struct DeliveryReport {
    let bytes: [UInt8]

    init(on message: RenderedMessage, to address: String, status: String, path: String, number: Int) {
        let lines = [
            "Return-Path: <>", "From: Mail Delivery System <MAILER-DAEMON@mx.example.org>", "To: \(path)",
            "Subject: Undelivered Mail Returned to Sender", "Message-ID: <report.\(number)@mx.example.org>",
            "Date: Tue, 01 Sep 2026 01:00:00 +0000", "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
            "Content-Type: text/plain; charset=us-ascii", "", "It could not be delivered.", "", "--b",
            "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.org", "",
            "Final-Recipient: rfc822; \(address)", "Action: failed", "Status: \(status)",
            "Diagnostic-Code: smtp; 550 \(status) no", "", "--b", "Content-Type: text/rfc822-headers", "",
            "Message-ID: <\(message.identity ?? "")>", "", "--b--", "",
        ]
        bytes = Array(lines.joined(separator: "\r\n").utf8)
    }
}
