import Foundation
import Replies
import Sessions
import Testing

@Suite("Answers from a calendar (iTIP)")
struct CalendarReplyTests {
    private func mail(
        _ method: String, partstat: String, attendee: String = "lan@example.org", comment: String? = nil,
        headers: [String] = []
    ) -> [UInt8] {
        let lines =
            [
                "From: \(attendee)", "To: cum@example.net", "Subject: Accepted", "Message-ID: <c1@x>",
                "MIME-Version: 1.0",
            ]
            + headers + [
                "Content-Type: text/calendar; method=\(method); charset=utf-8", "", "BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//X//X//EN", "METHOD:\(method)", "BEGIN:VEVENT", "UID:u1", "SEQUENCE:0",
                "DTSTAMP:20270901T000000Z",
                "DTSTART:20270915T010000Z", "ORGANIZER:mailto:cum@example.net",
                "ATTENDEE;PARTSTAT=\(partstat):mailto:\(attendee)",
            ]
            + (comment.map { ["COMMENT:\($0)"] } ?? []) + ["END:VEVENT", "END:VCALENDAR", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private func context() throws -> KnownContext {
        var context = Fixture.context(.invitation, [try Fixture.session()])
        context.deliveries = [:]
        context.invitation = .init(session: "s1", person: Fixture.lan)
        return context
    }

    @Test(
        "PARTSTAT is the answer",
        arguments: [
            ("ACCEPTED", ParticipationStatus.accepted), ("DECLINED", .declined), ("TENTATIVE", .tentative),
            ("DELEGATED", .delegated),
        ])
    func partstat(word: String, status: ParticipationStatus) throws {
        let verdict = try Fixture.verdict(mail("REPLY", partstat: word), try context())
        #expect(verdict.rsvps.map(\.status) == [status] && verdict.end == .applied)
    }

    @Test("a calendar's answer proves itself though a machine sent it, and gets no receipt")
    func generated() throws {
        let raw = mail("REPLY", partstat: "ACCEPTED", headers: ["Auto-Submitted: auto-generated"])
        let verdict = try Fixture.verdict(raw, try context())
        #expect(verdict.rsvps.count == 1 && verdict.receipt == nil)
    }

    @Test("the right UID with another ATTENDEE asks to join: a person decides")
    func forwarded() throws {
        var context = try context()
        context.senders = []
        let verdict = try Fixture.verdict(mail("REPLY", partstat: "ACCEPTED", attendee: "x@example.com"), context)
        #expect(verdict.end == .queued && verdict.facts.isEmpty && verdict.explanation.english.contains("asks to join"))
    }

    @Test("the comment is read, too: late, and how many")
    func comment() throws {
        let verdict = try Fixture.verdict(
            mail("REPLY", partstat: "ACCEPTED", comment: "Em đến muộn 15 phút"), try context())
        #expect(verdict.rsvps.first?.late == true)
    }

    @Test("a comment that contradicts the button is asked back")
    func contradiction() throws {
        let verdict = try Fixture.verdict(
            mail("REPLY", partstat: "DECLINED", comment: "Em đi nhé"), try context())
        #expect(verdict.end == .asked && verdict.rsvps.isEmpty)
    }

    @Test("COUNTER is a wish to move, and no answer")
    func counter() throws {
        let verdict = try Fixture.verdict(mail("COUNTER", partstat: "TENTATIVE"), try context())
        #expect(verdict.contributions.map(\.kind) == [.reschedule] && verdict.rsvps.isEmpty)
    }
}
