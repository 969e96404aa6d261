/// A day on the wall calendar, without a zone: RFC 5545 section 3.3.4. Years run from 1 to 9999.
package struct LocalDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    package let dayNumber: Int

    package static let earliest = LocalDate(dayNumber: Gregorian.dayNumber(year: 1, month: 1, day: 1))
    package static let latest = LocalDate(dayNumber: Gregorian.dayNumber(year: 9999, month: 12, day: 31))

    /// The day that is so many days after 1970-01-01. The caller keeps it within `earliest` and `latest`.
    package init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// Nil when there is no such day, as on 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Gregorian.length(ofMonth: month, in: year) else {
            return nil
        }
        dayNumber = Gregorian.dayNumber(year: year, month: month, day: day)
    }

    package static func < (left: LocalDate, right: LocalDate) -> Bool { left.dayNumber < right.dayNumber }

    /// Year, month (1...12) and day of the month, computed together.
    package var components: (year: Int, month: Int, day: Int) { Gregorian.civil(dayNumber) }
    package var year: Int { components.year }
    package var month: Int { components.month }
    package var day: Int { components.day }

    package var weekday: Weekday {
        switch Gregorian.weekdayIndex(dayNumber) {
        case 0: .monday
        case 1: .tuesday
        case 2: .wednesday
        case 3: .thursday
        case 4: .friday
        case 5: .saturday
        default: .sunday
        }
    }

    /// The day so many days later (or earlier), stopping at `earliest` and `latest`.
    package func adding(days: Int) -> LocalDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        guard !overflow else { return days < 0 ? .earliest : .latest }
        return LocalDate(dayNumber: min(max(sum, Self.earliest.dayNumber), Self.latest.dayNumber))
    }

    /// The number of days from this day to the other, negative when the other is earlier.
    package func days(until other: LocalDate) -> Int { other.dayNumber - dayNumber }
}
