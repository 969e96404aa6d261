import Foundation
import Sessions
import Testing

@testable import Programmes

struct CalendarFileTests {
    static let group = Group(id: "board", name: "Board", shortName: "B", zone: "Asia/Ho_Chi_Minh")

    static func read(_ lines: [String]) throws -> Result<[SessionOutline], FileFaults> {
        let from = try #require(WallDate("2027-01-01"))
        let until = try #require(WallDate("2027-12-31"))
        let programme = Programme(id: "p", group: group.id, title: "P", from: from, until: until)
        let text = (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN"] + lines + ["END:VCALENDAR", ""])
            .joined(separator: "\r\n")
        return CalendarFile.read(Data(text.utf8), name: "dates.ics", group: group, programme: programme)
    }

    static func event(_ uid: String, _ lines: String...) -> [String] {
        ["BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:20270101T000000Z"] + lines + ["END:VEVENT"]
    }

    @Test("events become sessions on the clock of the group's zone")
    func readsEvents() throws {
        let sessions = try Self.read(
            Self.event("one", "DTSTART:20270914T010000Z", "DURATION:PT90M", "SUMMARY:Họp", "LOCATION:Hội trường")
                + Self.event(
                    "two", "DTSTART;TZID=Asia/Ho_Chi_Minh:20270302T140000", "DURATION:PT1H", "SUMMARY:Định kỳ",
                    "RRULE:FREQ=MONTHLY;COUNT=3")
                + Self.event("old", "DTSTART:20250914T010000Z", "DURATION:PT90M", "SUMMARY:Trước")
                + Self.event("off", "DTSTART:20270915T010000Z", "DURATION:PT90M", "SUMMARY:Hủy", "STATUS:CANCELLED")
        ).get()
        #expect(
            sessions.map { $0.start.description } == [
                "2027-03-02T14:00", "2027-04-02T14:00", "2027-05-02T14:00", "2027-09-14T08:00",
            ])
        #expect(sessions.map(\.minutes) == [60, 60, 60, 90])
        #expect(sessions.last?.place == "Hội trường")
        #expect(Set(sessions.map(\.id)).count == 4)
        #expect(sessions.allSatisfy { $0.id.rawValue.isIdentifier })
    }

    @Test("a date moved in that calendar keeps its session")
    func keepsIdentity() throws {
        let before = try Self.read(Self.event("one", "DTSTART:20270914T010000Z", "DURATION:PT1H", "SUMMARY:A")).get()
        let after = try Self.read(Self.event("one", "DTSTART:20271001T010000Z", "DURATION:PT1H", "SUMMARY:A")).get()
        #expect(before.map(\.id) == after.map(\.id))
        #expect(before != after)
    }

    @Test("events that cannot be sessions are reported, each at its line")
    func reportsFaults() throws {
        let result = try Self.read(
            Self.event("day", "DTSTART;VALUE=DATE:20270914", "SUMMARY:Whole day")
                + Self.event("short", "DTSTART:20270914T010000Z", "DURATION:PT1M", "SUMMARY:Short")
                + Self.event("mute", "DTSTART:20270914T010000Z", "DURATION:PT1H"))
        guard case .failure(let faults) = result else {
            Issue.record("was read")
            return
        }
        #expect(
            faults.faults.map { "\($0.line): \($0.message(in: .english))" } == [
                "4: this event cannot become a session: it lasts whole days and has no time",
                "10: this event cannot become a session: it lasts 1 minutes",
                "17: this event cannot become a session: it has no SUMMARY",
            ])
    }

    @Test("a file without a calendar is refused")
    func refusesOtherFiles() {
        let programme = Programme(
            id: "p", group: "board", title: "P", from: WallDate(dayNumber: 0), until: WallDate(dayNumber: 1))
        let result = CalendarFile.read(Data("x".utf8), name: "x.ics", group: Self.group, programme: programme)
        #expect(throws: FileFaults.self) { try result.get() }
    }
}
