import Foundation
import ICalendar
import Testing

/// Calendars in the manner of the programs that people have, each beside what takes place according to it. The lists
/// were held against Python's `recurring_ical_events`, except where that refuses the file (TZID without the quotes that
/// its colon needs) or gets the end of an event wrong that lies in an hour which the clocks leave out or repeat.
@Suite("Calendars of other programs")
struct ClientCalendarTests {
    static let names = ["apple", "exchange", "google", "nextcloud", "outlook", "zimbra"]

    @Test("give these occurrences", arguments: names)
    func occurrences(name: String) throws {
        let document = try CalendarDocument(Fixtures.data("clients/\(name).ics"))
        let expansion = CalendarExpansion(document)
        let days = try #require(LocalDate(iso: "2026-01-01"))...(try #require(LocalDate(iso: "2028-12-31")))
        let lines = expansion.occurrences(on: days).map { one in
            [one.start.text, one.end.text, one.uid, one.recurrenceInstant?.text ?? "-", one.summary ?? ""]
                .joined(separator: " | ")
        }
        #expect(expansion.faults.isEmpty)
        let golden = "clients/\(name).txt"
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Fixtures.write(lines.joined(separator: "\n") + "\n", to: golden)
        }
        #expect(try Fixtures.text(golden).split(separator: "\n").map(String.init) == lines)
    }

    @Test("are written back octet for octet", arguments: names)
    func unchanged(name: String) throws {
        let data = try Fixtures.data("clients/\(name).ics")
        #expect(try CalendarDocument(data).data == data)
        let withReturns = Data(String(decoding: data, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
        #expect(try CalendarDocument(withReturns).data == withReturns)
    }

    @Test("stay as they are except for the one property that was changed", arguments: names)
    func oneChange(name: String) throws {
        let data = try Fixtures.data("clients/\(name).ics")
        var document = try CalendarDocument(data)
        document.calendars[0].append(CalendarProperty("X-NOTE", text: "a, b"))
        let before = String(decoding: data, as: UTF8.self)
        let end = try #require(before.range(of: "END:VCALENDAR"))
        #expect(
            document.data == Data((before[..<end.lowerBound] + "X-NOTE:a\\, b\r\n" + before[end.lowerBound...]).utf8))
    }
}
