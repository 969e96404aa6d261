package import Foundation

/// A date with the offset in which it was written (RFC 5322 section 3.3).
package struct MailDate: Sendable, Hashable {
    /// The moment.
    package let instant: Date
    /// Seconds east of UTC; nil when the writer did not say where it was (`-0000` and the military letters).
    package let offset: Int?

    /// A moment, in UTC unless told otherwise.
    package init(instant: Date, offset: Int? = 0) {
        self.instant = instant
        self.offset = offset
    }

    static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The date as a Date field has it, always in UTC: `Tue, 14 Sep 2027 01:00:00 +0000`. Years are kept within
    /// 1900 to 9999.
    package var utcText: String {
        let lowest = Double(CivilDate(year: 1900, month: 1, day: 1).daysSinceEpoch) * 86_400
        let highest = Double(CivilDate(year: 9999, month: 12, day: 31).daysSinceEpoch) * 86_400
        let interval = instant.timeIntervalSince1970
        let seconds = Int(min(max(interval.isNaN ? 0 : interval.rounded(.down), lowest), highest))
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let ofDay = seconds - days * 86_400
        let civil = CivilDate(daysSinceEpoch: days)
        let weekday = Self.weekdays[(((days + 4) % 7) + 7) % 7]
        let clock = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(weekday), \(civil.day) \(Self.months[civil.month - 1]) \(civil.year) "
            + clock.joined(separator: ":") + " +0000"
    }
}

/// A date of the proleptic Gregorian calendar; arithmetic after the usual era computation, valid for all years.
struct CivilDate: Equatable {
    var year: Int
    var month: Int
    var day: Int

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(daysSinceEpoch days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let index = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * index + 2) / 5 + 1
        month = index < 10 ? index + 3 : index - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Whether the day exists in its month.
    var isReal: Bool { (1...12).contains(month) && day >= 1 && CivilDate(daysSinceEpoch: daysSinceEpoch) == self }
}
