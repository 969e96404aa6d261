import ICalendar
import Sessions

// The calendar's civil time and the sessions' wall time are the same thing in two vocabularies: the formats layer knows
// nothing of Convoke, and the words know nothing of formats.

extension LocalDateTime {
    init(_ time: WallTime) { self.init(secondNumber: (time.date.dayNumber * 1440 + time.minuteOfDay) * 60) }

    /// Midnight, at which the day begins.
    init(_ date: WallDate) { self.init(secondNumber: date.dayNumber * 86_400) }
}

extension WallTime {
    /// Seconds are cut off. Nil outside the years 1 to 9999.
    init?(_ local: LocalDateTime) {
        guard let date = WallDate(year: local.year, month: local.month, day: local.day) else { return nil }
        self.init(date: date, hour: local.hour, minute: local.minute)
    }

    /// `08:00`
    var timeOfDay: String { String(description.suffix(5)) }
}
