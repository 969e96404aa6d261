import ICalendar
import Testing

@Suite("Hostile rules")
struct HostileRuleTests {
    @Test(
        "one that no date can meet ends with a named error",
        arguments: [
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;BYMONTH=4,6,9,11;BYMONTHDAY=31",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31,30",
            "FREQ=HOURLY;INTERVAL=24;BYHOUR=10", "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=7",
            "FREQ=SECONDLY;INTERVAL=60;BYSECOND=59", "FREQ=SECONDLY;INTERVAL=86400;BYHOUR=3;BYMINUTE=3;BYSECOND=3",
            "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=12",
            "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=1;BYDAY=MO", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYDAY=-53SU",
            "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366", "FREQ=DAILY;BYHOUR=1;BYSETPOS=-2",
            "FREQ=SECONDLY;BYSECOND=1;BYSETPOS=2",
            "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-366",
        ])
    func never(rule: String) throws {
        let start = try #require(LocalDateTime(iso: "1997-09-02T09:00:00"))
        let rule = try RecurrenceRule(rule)
        #expect(throws: RecurrenceRuleError("RRULE", .neverOccurs)) { try RecurrenceSet(start: start, rule: rule) }
    }

    @Test(
        "one whose dates lie far apart or late stops at the year 9999",
        arguments: [
            ("FREQ=YEARLY;INTERVAL=1000000000", 1), ("FREQ=SECONDLY;INTERVAL=1000000000", 253),
            ("FREQ=WEEKLY;INTERVAL=999999999", 1), ("FREQ=MONTHLY;INTERVAL=1000000000;COUNT=5", 1),
            ("FREQ=YEARLY;INTERVAL=4001;UNTIL=99991231T235959", 3), ("FREQ=DAILY;UNTIL=99991231;INTERVAL=1000000", 3),
        ])
    func far(rule: String, count: Int) throws {
        let start = try #require(LocalDateTime(iso: "1997-09-02T09:00:00"))
        let dates = Array(try RecurrenceSet(start: start, rule: RecurrenceRule(rule)).occurrences.prefix(1000))
        #expect(dates.count == count)
        #expect(dates.allSatisfy { $0 <= .latest })
    }

    @Test("one that begins on the last day there is has one date")
    func last() throws {
        let start = try #require(LocalDateTime(iso: "9999-12-31T23:59:59"))
        for frequency in RecurrenceRule.Frequency.allCases {
            let set = try RecurrenceSet(start: start, rule: RecurrenceRule(frequency))
            #expect(Array(set.occurrences.prefix(5)) == [start], "\(frequency)")
        }
    }

    /// Any order of signs, digits and names: refused or run, never stuck and never a crash.
    @Test("a thousand rules made of scraps do no harm")
    func scraps() throws {
        let start = try #require(LocalDateTime(iso: "2024-02-29T23:59:59"))
        let names = [
            "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYHOUR",
            "BYMINUTE", "BYSECOND", "BYSETPOS", "WKST", "RSCALE", "SKIP",
        ]
        let values = [
            "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY", "-1", "1", "29", "30,31", "-366",
            "366", "999999999", "MO", "-5SU,53MO", "GREGORIAN", "FORWARD", "BACKWARD", "99991231T235959Z", "", "=", ",",
            "ệ", "+7",
        ]
        var state: UInt64 = 20_270_914
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<1000 {
            let parts = (0...next(5)).map { _ in "\(names[next(names.count)])=\(values[next(values.count)])" }
            let text = (["FREQ=\(values[next(7)])"] + parts).joined(separator: ";")
            guard let rule = try? RecurrenceRule(text), let set = try? RecurrenceSet(start: start, rule: rule) else {
                continue
            }
            let dates = Array(set.occurrences.prefix(20))
            #expect(zip(dates, dates.dropFirst()).allSatisfy(<), "\(text)")
            #expect(try RecurrenceRule(rule.description) == rule, "\(text)")
        }
    }
}
