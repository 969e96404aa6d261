/// A recurrence rule: RFC 5545 section 3.3.10, with `SKIP` of RFC 7529.
///
/// A value of this type is always legal: both initialisers refuse what the RFC forbids. Lists are sorted and free of
/// repeats, so that equal rules are equal values.
package struct RecurrenceRule: Sendable, Hashable {
    package enum Frequency: String, Sendable, Hashable, CaseIterable, Comparable {
        case secondly = "SECONDLY"
        case minutely = "MINUTELY"
        case hourly = "HOURLY"
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"

        package static func < (left: Frequency, right: Frequency) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// An element of BYDAY: each such weekday (`MO`), or the nth, counted from the end when negative (`-1FR`).
    package struct Day: Sendable, Hashable, Comparable {
        package var weekday: Weekday
        /// Nil for every such weekday, else -53...53 and not 0.
        package var ordinal: Int?

        package init(_ weekday: Weekday, ordinal: Int? = nil) {
            self.weekday = weekday
            self.ordinal = ordinal
        }

        package static func < (left: Day, right: Day) -> Bool {
            (left.ordinal ?? 0, left.weekday) < (right.ordinal ?? 0, right.weekday)
        }
    }

    /// The last moment that may still be an occurrence.
    package enum Until: Sendable, Hashable {
        /// The whole of this day.
        case date(LocalDate)
        /// This wall clock time, in the zone of DTSTART.
        case local(LocalDateTime)
        /// This time in UTC.
        case utc(LocalDateTime)
    }

    /// What becomes of an occurrence on a day that the month or year does not have: RFC 7529 section 4.1.
    package enum Skip: String, Sendable, Hashable {
        case omit = "OMIT"
        case backward = "BACKWARD"
        case forward = "FORWARD"
    }

    package let frequency: Frequency
    package let interval: Int
    package let count: Int?
    package let until: Until?
    package let bySecond: [Int]
    package let byMinute: [Int]
    package let byHour: [Int]
    package let byDay: [Day]
    package let byMonthDay: [Int]
    package let byYearDay: [Int]
    package let byWeekNumber: [Int]
    package let byMonth: [Int]
    package let bySetPosition: [Int]
    package let weekStart: Weekday
    package let skip: Skip

    /// A rule from its parts.
    /// - Throws: what RFC 5545 forbids, with the part and the reason.
    package init(
        _ frequency: Frequency, interval: Int = 1, count: Int? = nil, until: Until? = nil,
        bySecond: [Int] = [], byMinute: [Int] = [], byHour: [Int] = [], byDay: [Day] = [], byMonthDay: [Int] = [],
        byYearDay: [Int] = [], byWeekNumber: [Int] = [], byMonth: [Int] = [], bySetPosition: [Int] = [],
        weekStart: Weekday = .monday, skip: Skip = .omit
    ) throws(RecurrenceRuleError) {
        self.frequency = frequency
        self.interval = interval
        self.count = count
        self.until = until
        self.bySecond = bySecond.sortedOnce
        self.byMinute = byMinute.sortedOnce
        self.byHour = byHour.sortedOnce
        self.byDay = byDay.sortedOnce
        self.byMonthDay = byMonthDay.sortedOnce
        self.byYearDay = byYearDay.sortedOnce
        self.byWeekNumber = byWeekNumber.sortedOnce
        self.byMonth = byMonth.sortedOnce
        self.bySetPosition = bySetPosition.sortedOnce
        self.weekStart = weekStart
        self.skip = skip
        try check()
    }
}

extension Array where Element: Hashable & Comparable {
    fileprivate var sortedOnce: [Element] { count < 2 ? self : Set(self).sorted() }
}
