/// A date and time on the wall clock, without a zone and in whole seconds: RFC 5545 section 3.3.5, form 1.
package struct LocalDateTime: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00 on the wall clock, every day having 86,400.
    package let secondNumber: Int

    /// The moment so many seconds after 1970-01-01T00:00:00. The caller keeps it within the years 1 to 9999.
    package init(secondNumber: Int) {
        self.secondNumber = secondNumber
    }

    package init(_ date: LocalDate, _ time: LocalTime = .midnight) {
        secondNumber = date.dayNumber * 86_400 + time.secondOfDay
    }

    /// Nil when there is no such day or time.
    package init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard let date = LocalDate(year: year, month: month, day: day),
            let time = LocalTime(hour: hour, minute: minute, second: second)
        else { return nil }
        self.init(date, time)
    }

    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        left.secondNumber < right.secondNumber
    }

    package var date: LocalDate { LocalDate(dayNumber: secondNumber.floorDivided(by: 86_400)) }
    package var time: LocalTime { LocalTime(secondOfDay: secondNumber.floorRemainder(by: 86_400)) }
    package var year: Int { date.year }
    package var month: Int { date.month }
    package var day: Int { date.day }
    package var hour: Int { time.hour }
    package var minute: Int { time.minute }
    package var second: Int { time.second }
    package var weekday: Weekday { date.weekday }

    package static let earliest = LocalDateTime(.earliest)
    package static let latest = LocalDateTime(.latest, LocalTime(secondOfDay: 86_399))

    /// So many seconds of wall clock later (or earlier), stopping at the years 1 and 9999.
    package func adding(seconds: Int) -> LocalDateTime {
        let (sum, overflow) = secondNumber.addingReportingOverflow(seconds)
        guard !overflow else { return seconds < 0 ? .earliest : .latest }
        return min(max(LocalDateTime(secondNumber: sum), .earliest), .latest)
    }

    /// The same time so many days later (or earlier), stopping at the years 1 and 9999.
    package func adding(days: Int) -> LocalDateTime { LocalDateTime(date.adding(days: days), time) }
}
