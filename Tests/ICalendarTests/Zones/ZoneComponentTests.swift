import Foundation
import ICalendar
import Testing

@Suite("The VTIMEZONE of a feed")
struct ZoneComponentTests {
    @Test("Berlin over three years is two rules and the offset at the beginning")
    func berlin() throws {
        let zone = try #require(ZoneRules(identifier: "Europe/Berlin"))
        let from = try ZoneRules.utc.instant(of: #require(LocalDateTime(iso: "2026-01-15T00:00")))
        let to = try ZoneRules.utc.instant(of: #require(LocalDateTime(iso: "2028-12-31T00:00")))
        #expect(
            zone.component(from: from, to: to).text.replacing("\r\n", with: "\n") == """
                BEGIN:VTIMEZONE
                TZID:Europe/Berlin
                BEGIN:STANDARD
                DTSTART:20260114T010000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:20260329T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;UNTIL=20280326T010000Z;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20261025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;UNTIL=20281029T010000Z;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE

                """)
    }

    /// Law: what is written reads back with the offsets of the zone, for every zone there is.
    @Test(
        "any zone reads back with its own offsets over the span", arguments: [(1995, 2002), (2004, 2012), (2024, 2035)])
    func everyZone(first: Int, last: Int) throws {
        let from = try ZoneRules.utc.instant(of: #require(LocalDateTime(year: first, month: 3, day: 5)))
        let to = try ZoneRules.utc.instant(of: #require(LocalDateTime(year: last, month: 11, day: 20)))
        for identifier in TimeZone.knownTimeZoneIdentifiers {
            guard let zone = ZoneRules(identifier: identifier) else { continue }
            let component = zone.component(from: from, to: to)
            let read = try ZoneRules(component, identifier: "Own")
            for second in stride(from: from.timeIntervalSince1970, to: to.timeIntervalSince1970, by: 9 * 86_400 + 3_601)
            {
                let moment = Date(timeIntervalSince1970: second)
                if read.offset(at: moment) != zone.offset(at: moment) {
                    Issue.record("\(identifier) at \(moment)")
                    break
                }
            }
        }
    }
}
