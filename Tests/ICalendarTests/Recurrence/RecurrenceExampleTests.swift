import ICalendar
import Testing

@Suite("The examples of RFC 5545 section 3.8.5.3")
struct RecurrenceExampleTests {
    @Test("every example gives the dates that the RFC prints", arguments: RecurrenceExample.all)
    func example(_ example: RecurrenceExample) throws {
        let dates = try dates(example.rule, from: example.start, limit: example.dates.count + 1)
        #expect(dates.prefix(example.dates.count).map(\.icalendar) == example.dates)
        #expect(example.isEndless == (dates.count > example.dates.count))
    }

    @Test(
        "every day in January for three years, said in two ways",
        arguments: [
            "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
            "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1",
        ])
    func everyDayInJanuary(rule: String) throws {
        let dates = try dates(rule, from: "19980101T090000", zone: "America/New_York", limit: 200)
        let expected = [1998, 1999, 2000].flatMap { year in
            (1...31).compactMap { LocalDateTime(year: year, month: 1, day: $0, hour: 9) }
        }
        #expect(dates == expected)
    }

    @Test("daily until December 24, 1997 passes the end of summer time unharmed")
    func dailyUntil() throws {
        let dates = try dates(
            "FREQ=DAILY;UNTIL=19971224T000000Z", from: "19970902T090000", zone: "America/New_York", limit: 200)
        #expect(dates.count == 113)
        #expect(dates.last?.icalendar == "19971223T090000")
        #expect(dates.allSatisfy { $0.hour == 9 })
    }

    @Test(
        "every 20 minutes from 9 to 16:40 each day, said in two ways",
        arguments: [
            "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
            "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
        ])
    func everyTwentyMinutes(rule: String) throws {
        let dates = try dates(rule, from: "19970902T090000", limit: 48)
        let expected = [2, 3].flatMap { day in
            (0..<24).compactMap {
                LocalDateTime(year: 1997, month: 9, day: day, hour: 9 + $0 / 3, minute: $0 % 3 * 20)
            }
        }
        #expect(dates == expected)
    }

    @Test("Friday the 13th leaves out a DTSTART that is none, by EXDATE and by the rule")
    func fridayThirteenth() throws {
        let start = try #require(LocalDateTime(icalendar: "19970902T090000"))
        let rule = try RecurrenceRule("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13")
        let set = try RecurrenceSet(start: start, rule: rule, excluded: [start])
        #expect(Array(set.occurrences.prefix(1)).first?.icalendar == "19980213T090000")
    }
}

/// The first dates of a rule.
func dates(
    _ rule: String, from start: String, zone: String? = nil, limit: Int
) throws -> [LocalDateTime] {
    let set = try RecurrenceSet(
        start: #require(LocalDateTime(icalendar: start)), rule: RecurrenceRule(rule),
        zone: zone.flatMap { ZoneRules(identifier: $0) })
    return Array(set.occurrences.prefix(limit))
}
