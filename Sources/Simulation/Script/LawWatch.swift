import Foundation
import InternetMessage
import Ledger
import Planner
import Sessions

/// Looks at every message as it arrives and at every answer as it ends, and holds them against the laws of the design.
/// What it finds is a fault of Convoke, never of the script.
struct LawWatch {
    /// How often each law was looked at, by number.
    private(set) var checks: [Int: Int] = [:]
    private(set) var breaches: [String] = []
    private var keys: Set<Notice.Key> = []
    private var automaticAnswers: [AnswersOfDay: Int] = [:]

    private struct AnswersOfDay: Hashable {
        var person: Person.ID
        var day: WallDate
    }

    /// What the ledger says about one notice at the moment its message arrived.
    struct Arrived {
        var notice: Notice
        var line: DeliveryLine
        var session: Session?
        var attendee: Attendee?
        var quiet: QuietHours?
        var at: Date
    }

    mutating func see(_ arrived: Arrived) {
        let (notice, at) = (arrived.notice, arrived.at)
        let what = "\(notice.key.kind.rawValue) \(notice.key.step) about \(notice.key.subject) to \(notice.key.person)"
        check(1, keys.insert(notice.key).inserted, "\(what) came twice")
        check(4, at < notice.usefulUntil, "\(what) came after it was of use")
        check(4, at >= notice.due, "\(what) came before it was due")
        if let session = arrived.session, notice.key.kind == .reminder {
            check(4, session.startInstant.map { at < $0 } ?? false, "\(what) came after the session began")
            check(4, session.status != .cancelled, "\(what) came for a cancelled session")
            check(4, arrived.attendee?.status != .declined, "\(what) went to somebody who had declined")
        }
        if notice.key.kind == .receipt { seeAutomaticAnswer(arrived, what) }
        if let quiet = arrived.quiet, !notice.urgent, notice.key.kind != .receipt {
            let zone = TimeZone(identifier: arrived.line.person.zone) ?? .gmt
            check(12, quiet.window(holding: at, in: zone) == nil, "\(what) came in quiet hours")
        }
    }

    /// Law 11: one recipient a message, one ATTENDEE an invitation, nobody else's address anywhere.
    mutating func see(_ mail: MailMessage, to address: String, others: Set<String>) {
        check(11, mail.to.count == 1 && mail.cc.isEmpty, "a message to \(address) names \(mail.to.count) recipients")
        let calendar = mail.calendars.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let unfolded = calendar.replacing("\r\n ", with: "")
        let attendees = unfolded.split(separator: "\r\n").count { $0.hasPrefix("ATTENDEE") }
        check(11, attendees <= 1, "an invitation to \(address) names \(attendees) attendees")
        let texts = [mail.subject, mail.plainText ?? "", mail.html ?? "", unfolded]
        let seen = texts.flatMap(Self.addresses).filter { $0 != address && others.contains($0) }
        check(11, seen.isEmpty, "a message to \(address) shows the address of \(seen.sorted().first ?? "")")
    }

    /// Whatever looks like a mail address. On octets: a year is some ten million of them.
    private static func addresses(in text: String) -> [String] {
        let joining = Set("@.+-_".utf8)
        return text.lowercased().utf8.split { byte in
            !(joining.contains(byte) || (97...122).contains(byte) || (48...57).contains(byte))
        }.filter { $0.contains(UInt8(ascii: "@")) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Law 8: three ends only, and nothing is lost.
    mutating func see(_ message: IncomingDetail) {
        check(6, !message.message.raw.isEmpty, "message \(message.message.id) was not kept")
        check(8, message.message.state.isEnd, "message \(message.message.id) never ended")
        check(8, !message.explanation.isEmpty, "message \(message.message.id) ended without a reason")
    }

    /// Law 12: the clock stands only where nothing is under way, and never goes back.
    mutating func seeStop(at now: Date, after earlier: Date, isIdle: Bool) {
        check(12, now >= earlier, "the clock went back")
        check(12, isIdle, "the clock moved while something was under way")
    }

    /// Law 7, for one person and one day.
    private mutating func seeAutomaticAnswer(_ arrived: Arrived, _ what: String) {
        let zone = TimeZone(identifier: arrived.line.person.zone) ?? .gmt
        let day = AnswersOfDay(person: arrived.notice.key.person, day: WallTime(arrived.at, in: zone).date)
        automaticAnswers[day, default: 0] += 1
        check(7, automaticAnswers[day, default: 0] <= 2, "\(what) is the third automatic answer of the day")
    }

    private mutating func check(_ law: Int, _ holds: Bool, _ sentence: @autoclosure () -> String) {
        checks[law, default: 0] += 1
        if !holds { breaches.append("Law \(law): \(sentence())") }
    }
}
