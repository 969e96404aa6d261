import ICalendar
import Testing

@Suite("Civil time")
struct CivilTests {
    @Test("every day from 1 to 9999 follows the one before", arguments: [1, 1600, 1900, 1970, 2000, 2027, 9989])
    func consecutiveDays(decade: Int) throws {
        var date = try #require(LocalDate(year: decade, month: 1, day: 1))
        for _ in 0..<3652 {
            let next = date.adding(days: 1)
            let (year, month, day) = next.components
            #expect(LocalDate(year: year, month: month, day: day) == next)
            #expect(next > date && date.days(until: next) == 1)
            #expect(next.day == 1 || next.day == date.day + 1)
            #expect(next.weekday.rawValue == date.weekday.rawValue % 7 + 1)
            date = next
        }
    }

    @Test(
        "days that do not exist are refused",
        arguments: [(2027, 2, 29), (2100, 2, 29), (2027, 4, 31), (2027, 13, 1), (2027, 0, 1), (0, 1, 1), (10000, 1, 1)])
    func impossibleDays(year: Int, month: Int, day: Int) {
        #expect(LocalDate(year: year, month: month, day: day) == nil)
    }

    @Test("leap days exist in years divisible by 4, not by 100, but by 400", arguments: [2028, 2000, 2400])
    func leapDays(year: Int) {
        #expect(LocalDate(year: year, month: 2, day: 29) != nil)
    }

    @Test("the seed's session is on a Tuesday")
    func weekday() {
        #expect(LocalDate(year: 2027, month: 9, day: 14)?.weekday == .tuesday)
        #expect(LocalDate(dayNumber: 0).weekday == .thursday)
    }

    @Test("both ways of writing read back")
    func text() throws {
        let moment = try #require(LocalDateTime(year: 2027, month: 9, day: 4, hour: 8, minute: 5))
        #expect(moment.icalendar == "20270904T080500")
        #expect(moment.iso == "2027-09-04T08:05")
        #expect(LocalDateTime(icalendar: moment.icalendar) == moment)
        #expect(LocalDateTime(iso: moment.iso) == moment)
        #expect(LocalDateTime(iso: "2027-09-04T08:05:07")?.iso == "2027-09-04T08:05:07")
        #expect(LocalTime(iso: "08:05")?.iso == "08:05")
        #expect(LocalTime(icalendar: "235960")?.second == 59)
    }

    @Test(
        "what only looks like a date is refused",
        arguments: ["", "2027", "2027-9-14", "20270914 ", "2027-09-14T", "２０２７-09-14", "2027-09-14T24:00", "T08:00"])
    func noDates(text: String) {
        #expect(LocalDate(iso: text) == nil)
        #expect(LocalDate(icalendar: text) == nil)
        #expect(LocalDateTime(iso: text) == nil)
        #expect(LocalDateTime(icalendar: text) == nil)
    }

    @Test("adding stops at the years 1 and 9999")
    func bounds() {
        #expect(LocalDate.latest.adding(days: .max) == .latest)
        #expect(LocalDate.earliest.adding(days: .min) == .earliest)
        #expect(LocalDateTime.latest.adding(seconds: 1) == .latest)
        #expect(LocalDateTime.latest.iso == "9999-12-31T23:59:59")
    }
}
