import Foundation
import ICalendar
import Testing

@Suite("Invitations and published calendars")
struct InvitationTests {
    private let product = "-//Example//Secretary 1.0//VI"

    private func invitation() throws -> Invitation {
        let start = try #require(ZoneRules(identifier: "Asia/Ho_Chi_Minh"))
            .instant(of: #require(LocalDateTime(iso: "2027-09-14T08:00")))
        return Invitation(
            uid: "5f2c-0a@example.org", sequence: 2, stamp: start - 14 * 86_400, start: start, end: start + 3 * 3600,
            summary: "Sinh hoạt chuyên môn cụm số 3, buổi 1", location: "Trường Mầm non Hoa Sen; phòng họp, tầng 2",
            description:
                "Kính gửi cô Hà,\nmời cô dự buổi sinh hoạt chuyên môn: “Tổ chức hoạt động góc”.\nTrả lời: có / không",
            url: "https://example.org/s/5f2c", organizer: CalendarAddress("hop@example.org", name: "Cụm mầm non số 3"),
            attendee: CalendarAddress("Ha.Nguyen@example.org", name: "Nguyễn Thị \"Hà\", HT"))
    }

    @Test("REQUEST is the golden text")
    func request() throws {
        expect(try invitation().request(product: product), golden: "request.ics")
    }

    @Test("CANCEL is the golden text")
    func cancel() throws {
        var invitation = try invitation()
        invitation.sequence += 1
        expect(invitation.cancellation(product: product), golden: "cancel.ics")
    }

    @Test("an update and an invitation after a CANCEL are the golden texts: the same UID, a higher SEQUENCE")
    func later() throws {
        var invitation = try invitation()
        invitation.sequence += 1
        invitation.start += 86_400
        invitation.end += 86_400
        expect(invitation.request(product: product), golden: "update.ics")
        invitation.sequence += 2
        invitation.stamp += 3600
        expect(invitation.request(product: product), golden: "restored.ics")
    }

    @Test("PUBLISH is the golden text, with neither ORGANIZER nor ATTENDEE")
    func publish() throws {
        let invitation = try invitation()
        let events = [EventStatus.confirmed, .cancelled].enumerated().map { index, status in
            PublishedEvent(
                uid: "S\(index)@example.org", sequence: index, stamp: invitation.stamp, start: invitation.start,
                end: invitation.end, summary: invitation.summary, location: invitation.location,
                categories: ["chuyên đề", "dự giờ, góp ý"], status: status)
        }
        let calendar = PublishedCalendar(name: "Cụm mầm non số 3", zone: "Asia/Ho_Chi_Minh", events: events)
            .calendar(product: product)
        expect(calendar, golden: "publish.ics")
        #expect(!calendar.text.contains("ORGANIZER") && !calendar.text.contains("ATTENDEE"))
    }

    @Test("one VEVENT, one ATTENDEE, the address byte for byte, and METHOD in both places")
    func shape() throws {
        let request = try invitation().request(product: product)
        let events = request.components("VEVENT")
        #expect(events.count == 1 && request.components.count == 1)
        let attendees = events[0].properties("ATTENDEE")
        #expect(attendees.map(\.value) == ["mailto:Ha.Nguyen@example.org"])
        #expect(attendees[0][parameter: "PARTSTAT"] == "NEEDS-ACTION" && attendees[0][parameter: "RSVP"] == "TRUE")
        #expect(events[0].property("ORGANIZER")?.value == "mailto:hop@example.org")
        #expect(request.property("METHOD")?.value == "REQUEST")
        #expect(SchedulingMethod.request.contentType == "text/calendar; method=REQUEST; charset=UTF-8")
    }

    @Test("what is written is what the text part says: 08:00 in Việt Nam is 01:00 UTC")
    func times() throws {
        let event = try #require(try invitation().request(product: product).components.first)
        #expect(event.property("DTSTART")?.value == "20270914T010000Z")
        #expect(event.property("DTEND")?.value == "20270914T040000Z")
    }

    private func expect(_ calendar: CalendarComponent, golden name: String) {
        let text = calendar.text.replacing("\r\n", with: "\n")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try? Fixtures.write(text, to: name) }
        #expect((try? Fixtures.text(name)) == text)
        #expect(!text.contains("\r"))
    }
}
