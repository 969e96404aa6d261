import Foundation
import ICalendar
import Testing

@Suite("Calendars that are not what RFC 5545 asks for")
struct IndulgenceTests {
    private func expand(_ lines: String) throws -> (rows: [String], faults: [CalendarFault]) {
        let expansion = CalendarExpansion(try CalendarDocument("BEGIN:VCALENDAR\n\(lines)END:VCALENDAR\n"))
        let rows = expansion.occurrences(from: .distantPast, to: .distantFuture).map { $0.start.text }
        return (rows, expansion.faults)
    }

    private func event(_ properties: String...) -> String {
        (["BEGIN:VEVENT", "UID:a"] + properties + ["END:VEVENT\n"]).joined(separator: "\n")
    }

    @Test("two rules are what each of them says, once; the dates of an EXRULE are left out")
    func severalRules() throws {
        let (rows, faults) = try expand(
            event(
                "DTSTART:20270104T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2", "RRULE:FREQ=DAILY;COUNT=3",
                "RDATE:20270201T090000Z", "EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2", "EXDATE:20270201T090000Z"))
        #expect(faults.isEmpty)
        #expect(rows.map { $0.prefix(8) } == ["20270105", "20270111"])
    }

    @Test("an event without UID stands alone, beside others without one")
    func withoutUID() throws {
        let bare = ["20270104", "20270105"].map {
            "BEGIN:VEVENT\nDTSTART;VALUE=DATE:\($0)\nEND:VEVENT\n"
        }
        let (rows, faults) = try expand(bare.joined())
        #expect(faults.isEmpty)
        #expect(rows == ["20270104", "20270105"])
    }

    @Test(
        "what many programs write though they should not is read",
        arguments: [
            "DTSTART: 20270104T090000Z ", "dtstart:20270104T090000z", "DTSTART:20270104T090000Z\nRRULE:",
            "DTSTART:20270104T090000Z\nRRULE:freq=daily; count=1;",
        ])
    func indulgence(lines: String) throws {
        let (rows, faults) = try expand(event(lines))
        #expect(faults.isEmpty)
        #expect(rows == ["20270104T090000Z"])
    }

    @Test("an event outside any calendar, lines that end with CR alone, and UTF-16 are read")
    func otherForms() throws {
        let event = self.event("SUMMARY:Họp", "DTSTART:20270104T090000Z")
        let calendar = "BEGIN:VCALENDAR\n\(event)END:VCALENDAR\n"
        let (low, high) = (calendar.utf16.map { UInt8($0 & 0xFF) }, calendar.utf16.map { UInt8($0 >> 8) })
        let littleEndian: [UInt8] = [0xFF, 0xFE] + zip(low, high).flatMap { [$0, $1] }
        let bigEndian: [UInt8] = [0xFE, 0xFF] + zip(low, high).flatMap { [$1, $0] }
        let byCR = Array(calendar.replacing("\n", with: "\r").utf8)
        for octets in [Array(event.utf8), byCR, littleEndian, bigEndian] {
            let expansion = CalendarExpansion(try CalendarDocument(octets))
            #expect(expansion.faults.isEmpty)
            #expect(expansion.occurrences(from: .distantPast, to: .distantFuture).map(\.summary) == ["Họp"])
        }
    }
}
