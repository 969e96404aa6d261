import ICalendar
import Testing

@Suite("What holds for every rule")
struct RecurrencePropertyTests {
    static let rules: [(String, String)] =
        RecurrenceExample.all.map { ($0.start, $0.rule) } + [
            ("20240229T100000", "FREQ=YEARLY"), ("20240131T100000", "FREQ=MONTHLY"),
            ("20240131T100000", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD"),
            ("20240131T100000", "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD"),
            ("20270101T000000", "FREQ=YEARLY;BYWEEKNO=1,-1,53;BYDAY=SU,TH"),
            ("20270101T120000", "FREQ=DAILY;BYHOUR=8,17;BYMINUTE=0,30;BYSETPOS=1,-1"),
            ("20270101T120030", "FREQ=SECONDLY;INTERVAL=7;BYMINUTE=5,6;BYHOUR=3"),
            ("20270101T120030", "FREQ=HOURLY;INTERVAL=5;BYMONTH=2;BYMONTHDAY=-1"),
        ]

    @Test("dates are sorted, unique, and not before the start", arguments: rules)
    func sorted(start: String, rule: String) throws {
        let dates = try dates(rule, from: start, limit: 300)
        #expect(zip(dates, dates.dropFirst()).allSatisfy(<))
        #expect(try #require(dates.first).icalendar >= start)
    }

    @Test("COUNT is honoured", arguments: rules, [1, 2, 17])
    func count(rule: (String, String), count: Int) throws {
        let endless = rule.1.split(separator: ";").filter { !$0.hasPrefix("COUNT") && !$0.hasPrefix("UNTIL") }
            .joined(separator: ";")
        let all = try dates(endless, from: rule.0, limit: count)
        #expect(try dates(endless + ";COUNT=\(count)", from: rule.0, limit: 300) == all)
        #expect(all.count == count)
    }

    @Test("from any window the dates are the same", arguments: rules)
    func window(start: String, rule: String) throws {
        let set = try RecurrenceSet(
            start: #require(LocalDateTime(icalendar: start)), rule: RecurrenceRule(rule))
        let all = Array(set.occurrences.prefix(150))
        for index in stride(from: 0, to: min(all.count, 100), by: 7) {
            for second in [-1, 0, 1] {
                let window = all[index].adding(seconds: second)
                let expected = all.filter { $0 >= window }
                #expect(Array(set.occurrences(from: window).prefix(expected.count)) == expected, "\(window)")
            }
        }
    }

    @Test("a window far away costs no more than a near one")
    func farWindow() throws {
        let start = try #require(LocalDateTime(iso: "1000-01-01T00:00:00"))
        let set = try RecurrenceSet(start: start, rule: RecurrenceRule("FREQ=SECONDLY;INTERVAL=7"))
        let window = try #require(LocalDateTime(iso: "9000-01-01T00:00:00"))
        let date = try #require(set.occurrences(from: window).first { _ in true })
        #expect((date.secondNumber - start.secondNumber) % 7 == 0)
        #expect(date.secondNumber - window.secondNumber < 7)
    }
}
