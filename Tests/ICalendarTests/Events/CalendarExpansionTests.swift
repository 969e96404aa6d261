import Foundation
import ICalendar
import Testing

@Suite("What takes place in a calendar")
struct CalendarExpansionTests {
    private func expand(
        _ lines: String, head: String = "", from: String = "2027-01-01T00:00", to: String = "2028-01-01T00:00"
    ) throws -> (rows: [String], faults: [CalendarFault]) {
        let document = try CalendarDocument("BEGIN:VCALENDAR\n\(head)\(lines)\nEND:VCALENDAR\n")
        let expansion = CalendarExpansion(document)
        let span = try [from, to].map { try ZoneRules.utc.instant(of: #require(LocalDateTime(iso: $0))) }
        let rows = expansion.occurrences(from: span[0], to: span[1]).map { one in
            [one.start.text, one.end.text, one.summary ?? "", one.recurrenceID?.text ?? "-"].joined(separator: " ")
        }
        return (rows, expansion.faults)
    }

    private func event(_ properties: String...) -> String {
        (["BEGIN:VEVENT", "UID:a"] + properties + ["END:VEVENT\n"]).joined(separator: "\n")
    }

    @Test("a series crosses summer time on the wall clock")
    func series() throws {
        let (rows, faults) = try expand(
            event(
                "SUMMARY:x", "DTSTART;TZID=Europe/Berlin:20270327T090000", "DTEND;TZID=Europe/Berlin:20270327T100000",
                "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=Europe/Berlin:20270328T090000"))
        #expect(faults.isEmpty)
        #expect(
            rows == [
                "20270327T080000Z 20270327T090000Z x 20270327T090000",
                "20270329T070000Z 20270329T080000Z x 20270329T090000",
            ])
    }

    @Test("an override replaces its occurrence, and the newer version of it counts")
    func override() throws {
        let (rows, _) = try expand(
            event("SUMMARY:x", "DTSTART:20270901T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3")
                + event(
                    "SUMMARY:moved", "SEQUENCE:2", "RECURRENCE-ID:20270902T080000Z", "DTSTART:20270905T100000Z",
                    "DURATION:PT2H")
                + event("SUMMARY:old", "SEQUENCE:1", "RECURRENCE-ID:20270902T080000Z", "DTSTART:20270904T100000Z"))
        #expect(
            rows == [
                "20270901T080000Z 20270901T090000Z x 20270901T080000Z",
                "20270903T080000Z 20270903T090000Z x 20270903T080000Z",
                "20270905T100000Z 20270905T120000Z moved 20270902T080000Z",
            ])
    }

    @Test("an override moved into the span is found, one moved out of it is not")
    func movedAcross() throws {
        let text =
            event("SUMMARY:x", "DTSTART:20270901T080000Z", "RRULE:FREQ=WEEKLY;COUNT=9")
            + event("SUMMARY:in", "RECURRENCE-ID:20270929T080000Z", "DTSTART:20270909T100000Z")
            + event("SUMMARY:out", "RECURRENCE-ID:20270908T080000Z", "DTSTART:20271010T100000Z")
        let (rows, _) = try expand(text, from: "2027-09-08T00:00", to: "2027-09-10T00:00")
        #expect(rows == ["20270909T100000Z 20270909T100000Z in 20270929T080000Z"])
    }

    @Test("THISANDFUTURE shifts what follows")
    func following() throws {
        let (rows, _) = try expand(
            event("SUMMARY:x", "DTSTART:20270901T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4")
                + event(
                    "SUMMARY:later", "RECURRENCE-ID;RANGE=THISANDFUTURE:20270903T080000Z", "DTSTART:20270903T093000Z",
                    "DURATION:PT2H"))
        #expect(
            rows == [
                "20270901T080000Z 20270901T090000Z x 20270901T080000Z",
                "20270902T080000Z 20270902T090000Z x 20270902T080000Z",
                "20270903T093000Z 20270903T113000Z later 20270903T080000Z",
                "20270904T093000Z 20270904T113000Z later 20270904T080000Z",
            ])
    }

    @Test("whole days are dates, and one that lasts into the span is in it")
    func wholeDays() throws {
        let (rows, _) = try expand(
            event("SUMMARY:Tết", "DTSTART;VALUE=DATE:20270204", "DTEND;VALUE=DATE:20270211"),
            head: "X-WR-TIMEZONE:Asia/Ho_Chi_Minh\n", from: "2027-02-10T16:59", to: "2027-03-01T00:00")
        #expect(rows == ["20270204 20270211 Tết -"])
        let (none, _) = try expand(
            event("DTSTART;VALUE=DATE:20270204", "DTEND;VALUE=DATE:20270211"),
            head: "X-WR-TIMEZONE:Asia/Ho_Chi_Minh\n", from: "2027-02-10T17:00", to: "2027-03-01T00:00")
        #expect(none.isEmpty)
    }

    @Test("RDATE with a PERIOD has its own length, EXDATE with a day takes the day")
    func periods() throws {
        let (rows, _) = try expand(
            event(
                "SUMMARY:x", "DTSTART:20270901T080000Z", "DTEND:20270901T090000Z",
                "RDATE;VALUE=PERIOD:20270903T080000Z/PT3H,20270904T080000Z/20270904T083000Z",
                "EXDATE;VALUE=DATE:20270901"))
        #expect(
            rows == [
                "20270903T080000Z 20270903T110000Z x 20270903T080000Z",
                "20270904T080000Z 20270904T083000Z x 20270904T080000Z",
            ])
    }

    @Test(
        "zones are found by IANA name, Windows name, a prefix, and a VTIMEZONE of the file's own",
        arguments: ["Europe/Berlin", "W. Europe Standard Time", "/example.org/2027/Europe/Berlin", "Our own time"])
    func zones(name: String) throws {
        let zone = """
            BEGIN:VTIMEZONE
            TZID:Our own time
            BEGIN:STANDARD
            DTSTART:16011028T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010325T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE

            """
        let (rows, faults) = try expand(
            zone + event("DTSTART;TZID=\"\(name)\":20270701T090000")
                + event("DTSTART;TZID=\"\(name)\":20271201T090000")
                .replacing("UID:a", with: "UID:b"))
        #expect(faults.isEmpty)
        #expect(rows.map { $0.prefix(16) } == ["20270701T070000Z", "20271201T080000Z"])
    }

    @Test("one bad event does not lose the others, and its line is told")
    func faults() throws {
        let (rows, faults) = try expand(
            event("SUMMARY:good", "DTSTART:20270901T080000Z")
                + event("DTSTART:20270901T080000Z", "RRULE:FREQ=MONTHLY;BYWEEKNO=3").replacing("UID:a", with: "UID:b")
                + event("SUMMARY:no start").replacing("UID:a", with: "UID:c")
                + event("DTSTART:20270901T080000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
                .replacing("UID:a", with: "UID:d"))
        #expect(rows == ["20270901T080000Z 20270901T080000Z good -"])
        #expect(faults.map(\.line) == [10, 12, 16])
        #expect(faults[0].description == "line 10: RRULE: BYWEEKNO: must not be used with FREQ=MONTHLY")
    }

    @Test(
        "durations read and write",
        arguments: [("P15DT5H0M20S", 15, 18_020, "P15DT5H20S"), ("P7W", 49, 0, "P7W"), ("-PT15M", 0, -900, "-PT15M")])
    func durations(text: String, days: Int, seconds: Int, written: String) throws {
        let duration = try #require(CalendarDuration(text))
        #expect(duration == CalendarDuration(days: days, seconds: seconds))
        #expect(duration.text == written)
        #expect(CalendarDuration(duration.text) == duration)
    }

    @Test(
        "what is no duration is refused",
        arguments: ["", "P", "PT", "P1", "1D", "PT1D", "P1H", "PT5M1H", "P99999999999D"])
    func noDurations(text: String) {
        #expect(CalendarDuration(text) == nil)
    }
}

@Suite("Hostile calendars")
struct HostileCalendarTests {
    private func expand(_ events: [String]) throws -> (count: Int, faults: [CalendarFault]) {
        let body = events.enumerated().map { "BEGIN:VEVENT\nUID:\($0)\n\($1)\nEND:VEVENT\n" }.joined()
        let expansion = try CalendarExpansion(CalendarDocument("BEGIN:VCALENDAR\n\(body)END:VCALENDAR\n"))
        return (expansion.occurrences(from: .distantPast, to: .distantFuture).count, expansion.faults)
    }

    @Test("rules of every second fill the limit and no more")
    func everySecond() throws {
        let events = Array(repeating: "DTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY", count: 1000)
        #expect(try expand(events).count == CalendarExpansion.greatestCount)
    }

    @Test("a thousand rules that never occur are given up after a hundred")
    func impossible() throws {
        let events = Array(
            repeating: "DTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY;INTERVAL=3600;BYMINUTE=5", count: 1000)
        let (count, faults) = try expand(events)
        #expect(count == 0)
        #expect(faults.count == 101)
        #expect(faults.last?.reason == .tooManyFaults(limit: 100))
    }

    @Test("a count of a thousand million far before the window is not counted out")
    func greatCount() throws {
        let start = LocalDateTime(LocalDate(dayNumber: 0))
        let set = try RecurrenceSet(start: start, rule: RecurrenceRule("FREQ=SECONDLY;COUNT=1000000000"))
        #expect(set.occurrences(from: start.adding(days: 10_000)).first { _ in true } == nil)
    }

    @Test("days that are excluded one by one do not keep a rule of seconds running")
    func excludedDays() throws {
        let days = (0..<3000).map { LocalDate(dayNumber: $0).icalendar }.joined(separator: ",")
        let events = ["DTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY\nEXDATE;VALUE=DATE:\(days)"]
        #expect(try expand(events).count == 0)
    }
}
