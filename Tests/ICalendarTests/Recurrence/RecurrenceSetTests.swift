import ICalendar
import Testing

@Suite("Recurrence sets")
struct RecurrenceSetTests {
    private let start = LocalDateTime(LocalDate(dayNumber: 21_061), LocalTime(hour: 8, minute: 0) ?? .midnight)

    @Test("RDATE adds, EXDATE takes out, and nothing comes twice")
    func addAndExclude() throws {
        let set = try RecurrenceSet(
            start: start, rule: RecurrenceRule("FREQ=DAILY;COUNT=4"),
            additional: [start.adding(days: 10), start.adding(days: 1), start.adding(seconds: 3600)],
            excluded: [start.adding(days: 2), start.adding(days: 10)])
        #expect(
            Array(set.occurrences) == [
                start, start.adding(seconds: 3600), start.adding(days: 1), start.adding(days: 3),
            ])
    }

    @Test("without a rule the start comes first")
    func noRule() throws {
        let set = try RecurrenceSet(start: start, rule: nil, additional: [start.adding(days: 3)])
        #expect(Array(set.occurrences) == [start, start.adding(days: 3)])
    }

    @Test("whole days know no times")
    func wholeDays() throws {
        let first = try #require(LocalDate(iso: "2027-09-14"))
        let set = try RecurrenceSet(
            start: first, rule: RecurrenceRule("FREQ=WEEKLY;BYHOUR=8,9;UNTIL=20270928"),
            excluded: [first.adding(days: 7)])
        #expect(set.occurrences.map(\.iso) == ["2027-09-14T00:00", "2027-09-28T00:00"])
    }

    @Test("UNTIL in UTC is understood in the zone of the start")
    func until() throws {
        let hanoi = ZoneRules(identifier: "Asia/Ho_Chi_Minh")
        let start = try #require(LocalDateTime(iso: "2027-09-14T08:00"))
        let rule = try RecurrenceRule("FREQ=DAILY;UNTIL=20270916T010000Z")
        #expect(try RecurrenceSet(start: start, rule: rule, zone: hanoi).occurrences.map(\.day) == [14, 15, 16])
        #expect(try RecurrenceSet(start: start, rule: rule).occurrences.map(\.day) == [14, 15])
    }

    @Test(
        "a rule that never occurs is refused after bounded work",
        arguments: [
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30,31",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=MINUTELY;BYMONTH=4;BYMONTHDAY=31", "FREQ=HOURLY;BYYEARDAY=1;BYMONTH=2",
            "FREQ=SECONDLY;INTERVAL=60;BYSECOND=7", "FREQ=SECONDLY;INTERVAL=3600;BYMINUTE=5",
            "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=YEARLY;BYMONTH=1;BYDAY=9MO",
            "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=1;BYDAY=MO", "FREQ=DAILY;BYDAY=MO;BYSETPOS=2",
            "FREQ=SECONDLY;INTERVAL=1000000000;BYMONTH=2;BYMONTHDAY=30",
        ])
    func never(rule: String) throws {
        let rule = try RecurrenceRule(rule)
        #expect(throws: RecurrenceRuleError("RRULE", .neverOccurs)) { try RecurrenceSet(start: start, rule: rule) }
    }

    @Test("every time of every day of the year is not written out to choose one of them")
    func greatSet() throws {
        let rule =
            "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=\((0...23).map(String.init).joined(separator: ","))"
            + ";BYMINUTE=\((0...59).map(String.init).joined(separator: ","))"
            + ";BYSECOND=\((0...59).map(String.init).joined(separator: ","));BYSETPOS=-1,2"
        let dates = try dates(rule, from: "20270101T000000", limit: 3)
        #expect(dates.map(\.iso) == ["2027-01-01T00:00:01", "2027-12-31T23:59:59", "2028-01-01T00:00:01"])
    }

    @Test("a rule ends with the year 9999")
    func lastYear() throws {
        let start = try #require(LocalDateTime(iso: "9998-12-31T08:00"))
        let set = try RecurrenceSet(start: start, rule: RecurrenceRule("FREQ=YEARLY"))
        #expect(set.occurrences.map(\.year) == [9998, 9999])
    }

    @Test("SKIP says what becomes of the 31st and of 29 February")
    func skip() throws {
        func monthDays(_ skip: String) throws -> [String] {
            try dates("RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=4;SKIP=\(skip)", from: "20270131T080000", limit: 9)
                .map(\.date.iso)
        }
        #expect(try monthDays("OMIT") == ["2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"])
        #expect(try monthDays("BACKWARD") == ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"])
        #expect(try monthDays("FORWARD") == ["2027-01-31", "2027-03-01", "2027-03-31", "2027-05-01"])
        let leap = try dates("RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", from: "20280229T080000", limit: 2)
        #expect(leap.map(\.date.iso) == ["2028-02-29", "2029-03-01"])
    }

    @Test(
        "weeks at the turn of the year belong to the year that has most of them",
        arguments: [
            // 1 January 2011 is a Saturday and in week 52 of 2010; 3 January 2011 begins week 1.
            ("FREQ=YEARLY;BYWEEKNO=52;BYDAY=SA", ["2011-01-01", "2011-12-31", "2012-12-29"], "20100101T000000"),
            ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", ["2012-01-02", "2012-12-31", "2013-12-30"], "20120101T000000"),
            ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", ["2010-01-01", "2016-01-01", "2021-01-01"], "20100101T000000"),
            ("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU", ["2010-01-03", "2011-01-02", "2012-01-01"], "20100101T000000"),
            // Without a day of its own the rule takes the weekday of DTSTART.
            ("FREQ=YEARLY;BYWEEKNO=20", ["2010-05-21", "2011-05-20", "2012-05-18"], "20100101T000000"),
            ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU", ["2010-01-03", "2011-01-02", "2012-01-01"], "20100101T000000"),
        ])
    func weekNumbers(rule: String, expected: [String], start: String) throws {
        #expect(try dates(rule, from: start, limit: 3).map(\.date.iso) == expected)
    }
}
