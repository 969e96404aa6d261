import Foundation
import InternetMessage
import Sessions
import Testing

@testable import Ledger
@testable import Simulation

/// The watch is fed what would be a breach: were it blind to it, a year without breaches would prove nothing.
@Suite("The watch over the laws") struct LawWatchTests {
    @Test("what is as it should be is no breach, and was looked at")
    func well() {
        var watch = LawWatch()
        watch.see(.reminder())
        watch.see(.mail(), to: "lan@example.org", others: ["mai@example.org"])
        watch.see(.ended())
        watch.seeStop(at: noon, after: noon - 60, isIdle: true)
        #expect(watch.breaches == [])
        #expect(Set(watch.checks.keys) == [1, 4, 6, 8, 11, 12])
    }

    @Test("Law 1: a notice that comes twice")
    func twice() {
        var watch = LawWatch()
        watch.see(.reminder())
        watch.see(.reminder())
        #expect(watch.breaches == ["Law 1: reminder day-before about session:s1 to lan came twice"])
    }

    @Test("Law 4: what comes too late, too early, or to somebody it is not for")
    func useless() throws {
        let changes: [(String, (inout LawWatch.Arrived) throws -> Void)] = [
            ("after it was of use", { $0.notice.usefulUntil = noon }),
            ("before it was due", { $0.notice.due = noon + 1 }),
            ("after the session began", { $0.session?.start = wall("2027-09-13T12:00") }),
            ("for a cancelled session", { try $0.session?.cancel(reason: nil, at: noon) }),
            ("to somebody who had declined", { $0.attendee?.status = .declined }),
        ]
        for (sentence, change) in changes {
            var (watch, arrived) = (LawWatch(), LawWatch.Arrived.reminder())
            try change(&arrived)
            watch.see(arrived)
            #expect(watch.breaches.count == 1)
            #expect(
                watch.breaches.allSatisfy { $0.hasPrefix("Law 4: ") && $0.hasSuffix(sentence) }, "\(watch.breaches)")
        }
    }

    @Test("Laws 6 and 8: a message that was not kept, never ended, or ended without a reason")
    func replies() {
        let changes: [(String, (inout IncomingDetail) -> Void)] = [
            ("Law 6: message m1 was not kept", { $0.message.raw = [] }),
            ("Law 8: message m1 never ended", { $0.message.state = .processing }),
            ("Law 8: message m1 ended without a reason", { $0.explanation = "" }),
        ]
        for (breach, change) in changes {
            var (watch, detail) = (LawWatch(), IncomingDetail.ended())
            change(&detail)
            watch.see(detail)
            #expect(watch.breaches == [breach])
        }
    }

    @Test("Law 7: the third automatic answer of one day, and not the first of the next")
    func answers() {
        var watch = LawWatch()
        for (number, at) in [noon, noon + 60, noon + 120, noon + 86_400].enumerated() {
            var arrived = LawWatch.Arrived.reminder()
            arrived.notice.key.kind = .receipt
            arrived.notice.key.subject = .incoming(.init("m\(number)"))
            (arrived.at, arrived.notice.due, arrived.notice.usefulUntil) = (at, at, at + 3600)
            watch.see(arrived)
        }
        #expect(watch.breaches.count == 1)
        #expect(watch.breaches.first?.hasPrefix("Law 7: receipt") == true, "\(watch.breaches)")
    }

    @Test(
        "Law 11: a second recipient, a copy, a second attendee, and somebody else's address in any part",
        arguments: [
            ("names 2 recipients", "To: lan@example.org, hoa@example.org", "", ""),
            ("names 1 recipients", "To: lan@example.org\r\nCc: hoa@example.org", "", ""),
            ("names 2 attendees", "To: lan@example.org", "", "ATTENDEE:mailto:lan@example.org\r\nATTENDEE:x:y"),
            ("shows the address of mai@example.org", "To: lan@example.org", "Gọi Mai@example.org nhé", ""),
            ("shows the address of mai@example.org", "To: lan@example.org", "", "CONTACT:mai@exam\r\n ple.org"),
        ])
    func addresses(sentence: String, header: String, text: String, calendar: String) {
        var watch = LawWatch()
        let mail = MailMessage.mail(header: header, text: text, calendar: calendar)
        watch.see(mail, to: "lan@example.org", others: ["mai@example.org", "lan@example.org"])
        #expect(watch.breaches.count == 1)
        #expect(watch.breaches.allSatisfy { $0.hasPrefix("Law 11: ") && $0.hasSuffix(sentence) }, "\(watch.breaches)")
    }

    @Test(
        "Law 12: what comes in the person's quiet hours, unless it is urgent",
        arguments: [
            ("2027-09-13T21:00", "Asia/Ho_Chi_Minh", false, true),
            ("2027-09-13T20:59", "Asia/Ho_Chi_Minh", false, false),
            ("2027-09-13T06:29", "Asia/Ho_Chi_Minh", false, true),
            ("2027-09-13T06:30", "Asia/Ho_Chi_Minh", false, false),
            ("2027-09-13T21:00", "Asia/Ho_Chi_Minh", true, false), ("2027-09-13T09:00", "Europe/Berlin", false, true),
        ])
    func quiet(time: String, zone: String, urgent: Bool, isBreach: Bool) {
        var (watch, arrived) = (LawWatch(), LawWatch.Arrived.reminder())
        arrived.line.person.zone = zone
        (arrived.at, arrived.notice.urgent) = (instant(time), urgent)
        arrived.notice.due = arrived.at
        watch.see(arrived)
        #expect(watch.breaches.isEmpty == !isBreach)
        #expect(watch.breaches.allSatisfy { $0.hasPrefix("Law 12: ") }, "\(watch.breaches)")
    }

    @Test("Law 12: quiet hours within one day are those hours, and not the rest of it")
    func siesta() throws {
        let siesta = QuietHours(from: try #require(TimeOfDay("12:00")), until: try #require(TimeOfDay("14:00")))
        for (time, isBreach) in [("2027-09-13T13:00", true), ("2027-09-13T15:00", false), ("2027-09-13T11:00", false)] {
            var (watch, arrived) = (LawWatch(), LawWatch.Arrived.reminder())
            arrived.quiet = siesta
            arrived.at = instant(time)
            arrived.notice.due = arrived.at
            watch.see(arrived)
            #expect(watch.breaches.isEmpty == !isBreach, "\(time)")
        }
    }

    @Test("Law 12: a clock that goes back, or moves while something is under way")
    func clock() {
        var watch = LawWatch()
        watch.seeStop(at: noon - 1, after: noon, isIdle: true)
        watch.seeStop(at: noon, after: noon, isIdle: false)
        #expect(
            watch.breaches == ["Law 12: the clock went back", "Law 12: the clock moved while something was under way"])
    }
}

private let noon = instant("2027-09-13T12:00")

private func wall(_ text: String) -> WallTime {
    guard let time = WallTime(text) else { preconditionFailure("not a wall time: \(text)") }
    return time
}

private func instant(_ text: String) -> Date {
    wall(text).instant(in: TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt)
}

extension LawWatch.Arrived {
    /// Came at noon of the day before a session that begins at 14:00, to Lan, who said yes.
    fileprivate static func reminder() -> Self {
        let session = Session(
            id: "s1", group: "cluster", programme: "p", title: "Buổi 1", start: wall("2027-09-14T14:00"),
            zone: "Asia/Ho_Chi_Minh", minutes: 180, created: noon - 86_400)
        let key = Notice.Key(subject: .session("s1"), revision: 0, kind: .reminder, step: "day-before", person: "lan")
        let notice = Notice(key: key, session: "s1", group: "cluster", due: noon, usefulUntil: noon + 86_400)
        let line = DeliveryLine(
            delivery: Delivery(
                id: .init(number: 1), person: "lan", state: .accepted, due: noon, usefulUntil: noon + 86_400),
            person: Person(id: "lan", name: "Lan", zone: "Asia/Ho_Chi_Minh"), notices: [notice], contactPoint: nil,
            lastFailure: nil)
        let attendee = Attendee(
            session: "s1", person: "lan", role: .required, status: .accepted, calendarUID: "uid", since: noon - 86_400)
        return .init(
            notice: notice, line: line, session: session, attendee: attendee, quiet: Policy.standardQuietHours, at: noon
        )
    }
}

extension MailMessage {
    fileprivate static func mail(
        header: String = "To: lan@example.org", text: String = "Chào cô Lan",
        calendar: String = "ATTENDEE:mailto:lan@example.org"
    ) -> MailMessage {
        let raw = """
            From: convoke@example.org\r
            \(header)\r
            Subject: Nhắc\r
            MIME-Version: 1.0\r
            Content-Type: multipart/alternative; boundary=b\r
            \r
            --b\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            \(text)\r
            --b\r
            Content-Type: text/calendar; charset=utf-8; method=REQUEST\r
            \r
            BEGIN:VCALENDAR\r
            \(calendar)\r
            END:VCALENDAR\r
            --b--\r

            """
        return MailMessage(parsing: Array(raw.utf8))
    }
}

extension IncomingDetail {
    fileprivate static func ended() -> IncomingDetail {
        IncomingDetail(
            message: IncomingMessage(
                id: "m1", channel: .sandbox, source: "x", received: noon, state: .applied, raw: [1], attempts: 1),
            text: "em đi", explanation: "said yes")
    }
}
