/// A day of the Vietnamese lunar calendar, which is reckoned for 105 degrees east: UTC+7. It has the rules of the
/// Chinese calendar, which is reckoned for UTC+8; where a new moon or a solstice falls into the hour between the two
/// midnights, a month begins a day apart, and now and then a whole month does (Tết of 1985).
///
/// A month begins on the day of the new moon. The winter solstice lies in month 11. If there are thirteen new moons
/// from one month 11 to the next, the first month in which the sun enters no new sign of 30 degrees is a leap month and
/// bears the number of the month before it.
///
/// Reckoned by the same rule for 1800 to 2199; what almanacs printed before 8 August 1967, when the rule became law, may
/// differ.
package struct VietnameseLunarDate: Sendable, Hashable {
    package let year: Int
    /// 1...12.
    package let month: Int
    package let isLeapMonth: Bool
    /// 1...30.
    package let day: Int

    /// The lunar years that can be reckoned.
    package static let years = 1800...2199

    package init(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
        self.year = year
        self.month = month
        self.isLeapMonth = isLeapMonth
        self.day = day
    }

    /// Nil outside `years`.
    package init?(_ date: LocalDate) {
        guard Self.years ~= date.year - 1, Self.years ~= date.year else { return nil }
        let number = date.dayNumber
        let span = [date.year, date.year + 1].lazy.map(LunarMonths.init(endingIn:)).first { $0.contains(number) }
        guard let span, let index = span.starts.lastIndex(where: { $0 <= number }) else { return nil }
        (year, month, isLeapMonth) = span.name(of: index)
        day = number - span.starts[index] + 1
    }

    /// The day on the common calendar; nil when there is no such day: a leap month that is not, a 30th of a short month.
    package var date: LocalDate? {
        guard Self.years ~= year, 1...12 ~= month, 1...30 ~= day else { return nil }
        let span = LunarMonths(endingIn: month >= 11 ? year + 1 : year)
        guard
            let index = span.starts.indices.dropLast().first(where: { span.name(of: $0) == (year, month, isLeapMonth) })
        else { return nil }
        let number = span.starts[index] + day - 1
        return number < span.starts[index + 1] ? LocalDate(dayNumber: number) : nil
    }

    /// Mùng 1 Tết, the first day of the lunar year; nil outside `years`.
    package static func newYear(_ year: Int) -> LocalDate? {
        VietnameseLunarDate(year: year, month: 1, day: 1).date
    }
}

/// The months from the one that holds a winter solstice to the next such one: 12 or 13 of them.
private struct LunarMonths {
    /// The day numbers on which the months begin, and at the end that of the next month 11.
    let starts: [Int]
    /// The lunar year in which the span ends; its months 11 and 12 belong to the year before.
    private let year: Int
    private let leapIndex: Int?

    /// The span whose solstices are those of December in `year - 1` and in `year`.
    init(endingIn year: Int) {
        self.year = year
        let first = Self.monthOfSolstice(year - 1)
        let last = Self.monthOfSolstice(year)
        starts = (first...last).map(Self.firstDay)
        let starts = starts
        leapIndex =
            last - first == 13
            ? (1..<13).first { Self.signAtStart(starts[$0]) == Self.signAtStart(starts[$0 + 1]) } : nil
    }

    func contains(_ dayNumber: Int) -> Bool {
        starts[0] <= dayNumber && dayNumber < starts[starts.count - 1]
    }

    func name(of index: Int) -> (year: Int, month: Int, isLeapMonth: Bool) {
        let isLeap = index == leapIndex
        let numbered = index - (leapIndex.map { index >= $0 ? 1 : 0 } ?? 0)
        return (numbered < 2 ? year - 1 : year, (numbered + 10) % 12 + 1, isLeap)
    }

    /// The index of the new moon that begins the month with the winter solstice of a year.
    private static func monthOfSolstice(_ year: Int) -> Int {
        // The day on which the sun enters its tenth sign, at 270 degrees, does not begin in it.
        var solstice = Gregorian.dayNumber(year: year, month: 12, day: 24)
        while signAtStart(solstice) == 9 { solstice -= 1 }
        var index = Ephemeris.newMoonIndex(near: Double(solstice))
        while firstDay(index + 1) <= solstice { index += 1 }
        return index
    }

    private static func firstDay(_ index: Int) -> Int {
        Int((Ephemeris.newMoon(index) + offset).rounded(.down))
    }

    private static func signAtStart(_ dayNumber: Int) -> Int {
        Ephemeris.sunSign(at: Double(dayNumber) - offset)
    }

    /// UTC+7 as a part of a day.
    private static let offset = 7.0 / 24
}
