package import Foundation

/// A day as people name it, without zone: `2027-09-14`.
package struct WallDate: Hashable, Sendable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil for a day that does not exist in the Gregorian calendar, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysIn(month: month, year: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that lies `dayNumber` days after 1970-01-01 (Howard Hinnant's `civil_from_days`).
    package init(dayNumber: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01 (`days_from_civil`).
    package var dayNumber: Int {
        let fromMarch = month <= 2 ? year - 1 : year
        let era = (fromMarch >= 0 ? fromMarch : fromMarch - 399) / 400
        let yearOfEra = fromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

    package func adding(days: Int) -> WallDate { WallDate(dayNumber: dayNumber + days) }

    package static func < (one: Self, other: Self) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    package static func daysIn(month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}

/// What a clock on a wall shows, to the minute: `2027-09-14T08:00`. Stored beside an IANA zone and never with an
/// offset; which instant it is, is computed as late as possible.
package struct WallTime: Hashable, Sendable, Comparable {
    package let date: WallDate
    package let hour: Int
    package let minute: Int

    /// Nil outside 00:00 to 23:59.
    package init?(date: WallDate, hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        (self.date, self.hour, self.minute) = (date, hour, minute)
    }

    package var minuteOfDay: Int { hour * 60 + minute }

    package init(date: WallDate, at time: TimeOfDay) { self.init(date: date, minuteOfDay: time.minuteOfDay) }

    /// The same clock time on another day.
    package func on(_ date: WallDate) -> WallTime { WallTime(date: date, minuteOfDay: minuteOfDay) }

    /// So many minutes later on the clock on the wall, whatever the zone's clocks do in between.
    package func adding(wallMinutes: Int) -> WallTime {
        let total = minuteOfDay + wallMinutes
        let days = total >= 0 ? total / 1440 : (total - 1439) / 1440
        return WallTime(date: date.adding(days: days), minuteOfDay: total - days * 1440)
    }

    /// From `other` to this on the clock on the wall.
    package func wallMinutes(since other: WallTime) -> Int {
        (date.dayNumber - other.date.dayNumber) * 1440 + minuteOfDay - other.minuteOfDay
    }

    package static func < (one: Self, other: Self) -> Bool {
        (one.date, one.minuteOfDay) < (other.date, other.minuteOfDay)
    }

    private init(date: WallDate, minuteOfDay: Int) {
        (self.date, hour, minute) = (date, minuteOfDay / 60, minuteOfDay % 60)
    }
}

extension WallTime {
    /// The instant at which the clocks of `zone` show this. In a gap (spring) the time moves forward by the gap; in a
    /// fold (autumn) the first of the two is meant (RFC 5545 §3.3.5).
    package func instant(in zone: TimeZone) -> Date {
        let asIfUTC = Double(date.dayNumber * 86_400 + minuteOfDay * 60)
        func offset(at seconds: Double) -> Double {
            Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)))
        }
        let before = offset(at: asIfUTC - 86_400)
        let after = offset(at: asIfUTC + 86_400)
        let candidates = [before, after].map { asIfUTC - $0 }.filter { asIfUTC - offset(at: $0) == $0 }
        return Date(timeIntervalSince1970: candidates.min() ?? asIfUTC - before)
    }

    /// What the clocks of `zone` show at `instant`, cut to the minute.
    package init(_ instant: Date, in zone: TimeZone) {
        let local = Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        self.init(date: WallDate(dayNumber: day), minuteOfDay: (local - day * 86_400) / 60)
    }
}
