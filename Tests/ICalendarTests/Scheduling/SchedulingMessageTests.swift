import Foundation
import ICalendar
import Testing

@Suite("Answers from calendars")
struct SchedulingMessageTests {
    private func read(_ lines: String...) throws -> (messages: [SchedulingMessage], faults: [CalendarFault]) {
        try SchedulingMessage.read(Array(lines.joined(separator: "\r\n").utf8))
    }

    @Test("a full REPLY")
    func reply() throws {
        let (messages, faults) = try read(
            "BEGIN:VCALENDAR", "METHOD:REPLY", "VERSION:2.0", "BEGIN:VEVENT", "UID:5f2c@example.org", "SEQUENCE:2",
            "DTSTAMP:20270901T020304Z", "DTSTART:20270914T010000Z", "ORGANIZER;CN=Cụm 3:mailto:hop@example.org",
            "ATTENDEE;CN=\"Hà, HT\";PARTSTAT=DECLINED:MAILTO:ha@example.org", "COMMENT:Xin lỗi\\, tôi bận",
            "END:VEVENT",
            "END:VCALENDAR")
        let message = try #require(messages.first)
        #expect(faults.isEmpty && messages.count == 1)
        #expect(message.method == .reply && message.uid == "5f2c@example.org" && message.sequence == 2)
        #expect(message.stamp == Date(timeIntervalSince1970: 1_819_764_184))
        #expect(message.organizer == CalendarAddress("hop@example.org", name: "Cụm 3"))
        #expect(
            message.attendees == [
                CalendarAttendee(
                    CalendarAddress("ha@example.org", name: "Hà, HT"), participation: .declined,
                    comment: "Xin lỗi, tôi bận")
            ])
    }

    @Test("ORGANIZER may be missing, and case does not matter")
    func lowerCase() throws {
        let (messages, _) = try read(
            "begin:vcalendar", "method:reply", "begin:vevent", "uid:a",
            "attendee;partstat=accepted:mailto:ha@example.org",
            "recurrence-id;value=date:20270914", "end:vevent", "end:vcalendar")
        let message = try #require(messages.first)
        #expect(message.organizer == nil)
        #expect(message.attendees.first?.participation == .accepted)
        #expect(message.recurrenceID == .date(try #require(LocalDate(iso: "2027-09-14"))))
    }

    @Test("delegation names both sides")
    func delegation() throws {
        let (messages, _) = try read(
            "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:a",
            "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:lan@example.org\":mailto:ha@example.org",
            "ATTENDEE;DELEGATED-FROM=\"mailto:ha@example.org\":mailto:lan@example.org", "END:VEVENT", "END:VCALENDAR")
        let attendees = try #require(messages.first).attendees
        #expect(attendees.map(\.participation) == [.delegated, .needsAction])
        #expect(attendees[0].delegatedTo == ["lan@example.org"])
        #expect(attendees[1].delegatedFrom == ["ha@example.org"])
    }

    @Test("a COUNTER proposes a time")
    func counter() throws {
        let (messages, _) = try read(
            "BEGIN:VCALENDAR", "METHOD:COUNTER", "BEGIN:VEVENT", "UID:a",
            "DTSTART;TZID=Asia/Ho_Chi_Minh:20270915T080000",
            "END:VEVENT", "END:VCALENDAR")
        let time = try #require(LocalDateTime(iso: "2027-09-15T08:00"))
        #expect(messages.first?.method == .counter)
        #expect(messages.first?.start == .zoned(time, zone: "Asia/Ho_Chi_Minh"))
    }

    @Test("an answer without UID is a fault and takes no other with it")
    func faults() throws {
        let (messages, faults) = try read(
            "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "SUMMARY:x", "END:VEVENT", "BEGIN:VEVENT", "UID:b",
            "END:VEVENT", "END:VCALENDAR")
        #expect(messages.map(\.uid) == ["b"])
        #expect(faults == [CalendarFault(line: 3, .missing("UID"))])
    }

    @Test("a METHOD that nobody knows is a fault")
    func unknownMethod() throws {
        let (messages, faults) = try read(
            "BEGIN:VCALENDAR", "METHOD:SHOUT", "BEGIN:VEVENT", "UID:b", "END:VEVENT", "END:VCALENDAR")
        #expect(messages.isEmpty && faults.map(\.line) == [2])
    }
}
