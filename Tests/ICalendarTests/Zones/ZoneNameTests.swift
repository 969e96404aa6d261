import Foundation
import ICalendar
import Testing

@Suite("Which zone a name means")
struct ZoneNameTests {
    @Test(
        "the forms that programs write",
        arguments: [
            ("Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"), ("asia/ho_chi_minh", "Asia/Ho_Chi_Minh"),
            ("/Europe/Berlin", "Europe/Berlin"), ("/citadel.org/20210210_1/Europe/Berlin", "Europe/Berlin"),
            ("/freeassociation.sourceforge.net/America/Argentina/Salta", "America/Argentina/Salta"),
            ("SE Asia Standard Time", "Asia/Bangkok"), ("se asia standard time", "Asia/Bangkok"),
            ("\"Eastern Standard Time\"", "America/New_York"), ("tzone://Microsoft/Utc", "UTC"),
            ("(UTC+07:00) Bangkok, Hanoi, Jakarta", "Asia/Bangkok"),
            ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
            ("(GMT+01.00) Brussels / Copenhagen / Madrid / Paris", "Europe/Brussels"),
            ("(GMT-05.00) Eastern Time (US & Canada)", "America/New_York"),
            ("(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
            ("(UTC) Coordinated Universal Time", "UTC"),
            ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
            ("(GMT+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney"), ("GMT+0700", "Etc/GMT-7"),
            ("UTC-5", "Etc/GMT+5"), ("Singapore", "Singapore"), ("Line Islands Standard Time", "Pacific/Kiritimati"),
        ])
    func forms(name: String, identifier: String) throws {
        #expect(try #require(ZoneRules(named: name)).identifier == identifier)
    }

    @Test(
        "what names no zone",
        arguments: [
            "", "Nowhere/Nothing", "(UTC+07:00) Amsterdam", "Customized Time Zone", "(UTC+99:00) Berlin", "(", "(UTC",
            "GMT+", "+1:2:3:4", "PST", "../etc/passwd", String(repeating: "x/", count: 200),
        ])
    func unknown(name: String) {
        #expect(ZoneRules(named: name) == nil)
    }

    private func zone(of rules: String, named name: String = "Mine") throws -> String {
        let text = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:\(name)
            \(rules)
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:a
            DTSTART;TZID="\(name)":20260701T120000
            END:VEVENT
            END:VCALENDAR
            """
        let expansion = CalendarExpansion(try CalendarDocument(text))
        #expect(expansion.faults.isEmpty)
        let day = try #require(LocalDate(iso: "2026-07-01"))
        return try #require(expansion.occurrences(on: day...day).first).start.text
    }

    private let berlin = """
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        """

    @Test("a VTIMEZONE of any name is read by its rules")
    func byRules() throws {
        #expect(try zone(of: berlin) == "20260701T100000Z")
        #expect(try zone(of: berlin.replacing("+0200", with: "+0345")) == "20260701T081500Z")
    }

    @Test("X-LIC-LOCATION says which zone is meant")
    func location() throws {
        #expect(try zone(of: "X-LIC-LOCATION:America/New_York\n" + berlin) == "20260701T160000Z")
    }

    @Test("a name that says little means what the file's own rules say")
    func littleSaid() throws {
        let eastern = """
            BEGIN:STANDARD
            DTSTART:20071104T020000
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:20070311T020000
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
            END:DAYLIGHT
            """
        #expect(try zone(of: eastern, named: "EST") == "20260701T160000Z")
    }
}
