/// A time of day on the wall clock, in whole seconds: RFC 5545 section 3.3.12.
package struct LocalTime: Sendable, Hashable, Comparable {
    /// Seconds since midnight, 0 ..< 86,400.
    package let secondOfDay: Int

    package static let midnight = LocalTime(secondOfDay: 0)

    init(secondOfDay: Int) {
        self.secondOfDay = secondOfDay
    }

    /// Nil when there is no such time. Second 60 is read as 59, as RFC 5545 asks of clocks without leap seconds.
    package init?(hour: Int, minute: Int, second: Int = 0) {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second else { return nil }
        secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
    }

    package static func < (left: LocalTime, right: LocalTime) -> Bool { left.secondOfDay < right.secondOfDay }

    package var hour: Int { secondOfDay / 3600 }
    package var minute: Int { secondOfDay / 60 % 60 }
    package var second: Int { secondOfDay % 60 }
}
