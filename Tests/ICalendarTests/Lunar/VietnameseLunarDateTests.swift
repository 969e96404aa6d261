import ICalendar
import Testing

@Suite("The Vietnamese lunar calendar")
struct VietnameseLunarDateTests {
    @Test(
        "Tết falls on the day that Vietnam keeps, not on that of China",
        arguments: [
            (1968, "0129"), (1985, "0121"), (2007, "0217"), (2024, "0210"), (2025, "0129"), (2026, "0217"),
            (2027, "0206"), (2028, "0126"), (2029, "0213"), (2030, "0202"),
        ])
    func newYear(year: Int, day: String) throws {
        #expect(try digits(#require(VietnameseLunarDate.newYear(year))) == day)
    }

    @Test(
        "the tenth of the third month, for the Hùng kings",
        arguments: [(2024, "0418"), (2025, "0407"), (2026, "0426"), (2027, "0416")])
    func hungKings(year: Int, day: String) throws {
        #expect(try digits(#require(VietnameseLunarDate(year: year, month: 3, day: 10).date)) == day)
    }

    /// `Fixtures/Lunar/generate.py` reckoned them with another library. In 1938 an equinox and in 1967 a new moon came
    /// less than half a minute from midnight, before the calendar was law: two reckonings may differ there.
    @Test("every month of two centuries begins where another reckoning begins it")
    func everyMonth() throws {
        let lines = try Fixtures.text("Lunar/years.txt").split(separator: "\n")
        #expect(lines.count == 201)
        let differing = try lines.compactMap { line in
            let fields = line.split(separator: " ").map(String.init)
            let year = try #require(Int(fields[0]))
            let first = try #require(VietnameseLunarDate.newYear(year))
            return digits(first) == fields[1] && months(of: year, from: first) == fields[2] ? nil : year
        }
        #expect(differing == [1938, 1967])
    }

    /// The months of a year in the fixture's letters; each must begin where its first day leads back to.
    private func months(of year: Int, from first: LocalDate) -> String {
        var letters = ""
        var day = first
        while let start = VietnameseLunarDate(day), start.year == year, start.day == 1, start.date == day {
            let isLong = VietnameseLunarDate(day.adding(days: 29))?.day == 30
            letters += start.isLeapMonth ? (isLong ? "B" : "A") : (isLong ? "b" : "a")
            day = day.adding(days: isLong ? 30 : 29)
        }
        return letters
    }

    @Test("there is no 30th of a short month, no leap month that is none, no year that is out of reach")
    func absent() {
        #expect(VietnameseLunarDate(year: 2026, month: 2, day: 30).date == nil)
        #expect(VietnameseLunarDate(year: 2026, month: 2, isLeapMonth: true, day: 1).date == nil)
        #expect(VietnameseLunarDate(year: 1799, month: 1, day: 1).date == nil)
        #expect(VietnameseLunarDate(year: 2200, month: 1, day: 1).date == nil)
        #expect(VietnameseLunarDate(year: 2026, month: 13, day: 1).date == nil)
        #expect(LocalDate(year: 9999, month: 1, day: 1).flatMap(VietnameseLunarDate.init) == nil)
    }
}

@Suite("The public holidays of Vietnam")
struct VietnamesePublicHolidayTests {
    @Test("2026, with the days in lieu of two holidays that fall on a weekend")
    func year2026() {
        let days = VietnamesePublicHoliday.days(in: 2026).map {
            "\(digits($0.date)) \($0.holiday.rawValue)\($0.isInLieu ? " in lieu" : "")"
        }
        #expect(
            days == [
                "0101 newYear", "0215 lunarNewYear", "0216 lunarNewYear", "0217 lunarNewYear", "0218 lunarNewYear",
                "0219 lunarNewYear", "0220 lunarNewYear", "0221 lunarNewYear", "0426 hungKings",
                "0427 hungKings in lieu", "0430 reunification", "0501 labour", "0901 national", "0902 national",
                "0903 national", "1124 culture",
            ])
    }

    @Test("before 2026 the 24th of November is a day like others")
    func culture() {
        #expect(!VietnamesePublicHoliday.days(in: 2025).contains { $0.holiday == .culture })
    }

    @Test("two holidays on one weekend have two days in lieu")
    func twoInLieu() {
        let lieu = VietnamesePublicHoliday.days(in: 2022).filter(\.isInLieu).map { digits($0.date) }
        // 1 January on a Saturday, the Hùng kings on a Sunday, 30 April and 1 May on one weekend.
        #expect(lieu == ["0103", "0411", "0502", "0503"])
    }
}

private func digits(_ date: LocalDate) -> String {
    let (_, month, day) = date.components
    return (month < 10 ? "0" : "") + "\(month)" + (day < 10 ? "0" : "") + "\(day)"
}
