import ICalendar
import Testing

@Suite("Recurrence rules as text")
struct RecurrenceRuleTests {
    @Test(
        "what RFC 5545 forbids is refused, and the part is named",
        arguments: [
            ("", "RRULE"), ("FREQ=", "FREQ"), ("COUNT=3", "FREQ"), ("FREQ=FORTNIGHTLY", "FREQ"),
            ("FREQ=DAILY;FREQ=DAILY", "FREQ"), ("FREQ=DAILY;", "RRULE"), ("FREQ=DAILY;COUNT", "RRULE"),
            ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "COUNT"), ("FREQ=DAILY;COUNT=0", "COUNT"),
            ("FREQ=DAILY;COUNT=-1", "COUNT"), ("FREQ=DAILY;COUNT=99999999999", "COUNT"),
            ("FREQ=DAILY;INTERVAL=0", "INTERVAL"), ("FREQ=DAILY;INTERVAL=1.5", "INTERVAL"),
            ("FREQ=DAILY;UNTIL=2027", "UNTIL"), ("FREQ=DAILY;UNTIL=20270230", "UNTIL"),
            ("FREQ=MONTHLY;BYWEEKNO=20", "BYWEEKNO"), ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY"),
            ("FREQ=DAILY;BYYEARDAY=1", "BYYEARDAY"), ("FREQ=WEEKLY;BYYEARDAY=1", "BYYEARDAY"),
            ("FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY"), ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY with a number"),
            ("FREQ=DAILY;BYDAY=-1MO", "BYDAY with a number"),
            ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "BYDAY with a number"), ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY"),
            ("FREQ=MONTHLY;BYDAY=54MO", "BYDAY"), ("FREQ=MONTHLY;BYDAY=XX", "BYDAY"), ("FREQ=DAILY;BYDAY=", "BYDAY"),
            ("FREQ=DAILY;BYDAY=MO,,TU", "BYDAY"), ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS"),
            ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "BYSETPOS"), ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "BYSETPOS"),
            ("FREQ=DAILY;BYHOUR=24", "BYHOUR"), ("FREQ=DAILY;BYHOUR=-1", "BYHOUR"),
            ("FREQ=DAILY;BYMINUTE=60", "BYMINUTE"),
            ("FREQ=DAILY;BYSECOND=61", "BYSECOND"), ("FREQ=DAILY;BYMONTH=13", "BYMONTH"),
            ("FREQ=DAILY;BYMONTH=0", "BYMONTH"), ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY"),
            ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY"), ("FREQ=MONTHLY;BYMONTHDAY=-32", "BYMONTHDAY"),
            ("FREQ=YEARLY;BYYEARDAY=367", "BYYEARDAY"), ("FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO"),
            ("FREQ=WEEKLY;WKST=1", "WKST"), ("FREQ=DAILY;X-PART=1", "X-PART"), ("FREQ=DAILY;BYEASTER=0", "BYEASTER"),
            ("FREQ=MONTHLY;SKIP=FORWARD", "SKIP"), ("RSCALE=CHINESE;FREQ=YEARLY", "RSCALE"),
        ])
    func forbidden(text: String, part: String) {
        #expect(
            performing: {
                _ = try RecurrenceRule(text)
            },
            throws: { error in
                guard let error = error as? RecurrenceRuleError else { return false }
                return error.part == part && error.description.hasPrefix(part + ":")
            })
    }

    @Test("a rule longer than any rule needs is refused before it is read")
    func tooLong() {
        let text = "FREQ=DAILY;BYHOUR=" + Array(repeating: "1", count: 10_000).joined(separator: ",")
        #expect(throws: RecurrenceRuleError("RRULE", .tooLong(limit: 4096))) { try RecurrenceRule(text) }
    }

    @Test("the text of a rule reads back as the same rule", arguments: RecurrenceExample.all)
    func roundTrip(_ example: RecurrenceExample) throws {
        let rule = try RecurrenceRule(example.rule)
        #expect(try RecurrenceRule(rule.description) == rule)
    }

    @Test("order and case do not matter")
    func orderAndCase() throws {
        let rule = try RecurrenceRule("byday=+2tu;count=3;freq=monthly;interval=2")
        #expect(rule.description == "FREQ=MONTHLY;COUNT=3;INTERVAL=2;BYDAY=2TU")
        let made = try RecurrenceRule(.monthly, interval: 2, count: 3, byDay: [.init(.tuesday, ordinal: 2)])
        #expect(rule == made)
    }

    @Test("both months of the cluster: the second Tuesday, every other month from September to May")
    func cluster() throws {
        let dates = try dates(
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;UNTIL=20280531", from: "20270914T080000", zone: "Asia/Ho_Chi_Minh",
            limit: 10)
        #expect(
            dates.map(\.iso) == [
                "2027-09-14T08:00", "2027-11-09T08:00", "2028-01-11T08:00", "2028-03-14T08:00", "2028-05-09T08:00",
            ])
    }

    @Test(
        "UNTIL must be what DTSTART is",
        arguments: [
            ("20270914", "20280531", true), ("20270914", "20280531T000000", false),
            ("20270914T080000", "20280531T000000", true), ("20270914T080000", "20280531T000000Z", false),
            ("20270914T080000", "20280531", false), ("20270914T080000Z", "20280531T000000Z", true),
            ("20270914T080000Z", "20280531T000000", false),
        ])
    func until(start: String, until: String, fits: Bool) throws {
        let rule = try RecurrenceRule("FREQ=DAILY;UNTIL=\(until)")
        let start = try #require(CalendarTime(start))
        #expect(fits == ((try? rule.check(until: start)) != nil))
    }

    @Test("the UNTIL of a time in a zone is in UTC")
    func untilInZone() throws {
        let start = try #require(CalendarTime("20270914T080000", zone: "Asia/Ho_Chi_Minh"))
        try RecurrenceRule("FREQ=DAILY;UNTIL=20280531T000000Z").check(until: start)
        #expect(throws: RecurrenceRuleError.self) {
            try RecurrenceRule("FREQ=DAILY;UNTIL=20280531").check(until: start)
        }
    }
}
