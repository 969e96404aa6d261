/// The public holidays of Vietnam: article 112 of the Labour Code of 2019, days in lieu by its article 111.
///
/// Two things are announced anew each year and cannot be reckoned: which days before and after Tết are free, and
/// whether the second free day at National Day is the 1st or the 3rd of September. As nobody calls a meeting on a day
/// that may turn out free, the two last days of the old year to the fifth of the new one count as Tết, and both
/// neighbours as National Day.
package enum VietnamesePublicHoliday: String, Sendable, CaseIterable {
    case newYear
    case lunarNewYear
    case hungKings
    case reunification
    case labour
    case national
    /// 24 November, free since the Politburo's resolution 80 of 7 January 2026.
    case culture

    /// The free days of a year in their order, each with the holiday that it belongs to. A day that is free for another
    /// one on a Saturday or a Sunday says so. Empty outside `VietnameseLunarDate.years`.
    package static func days(in year: Int) -> [FreeDay] {
        guard VietnameseLunarDate.years ~= year, let tet = VietnameseLunarDate.newYear(year),
            let kings = VietnameseLunarDate(year: year, month: 3, day: 10).date
        else { return [] }
        var holidays = (-2...4).map { (tet.adding(days: $0), lunarNewYear) }
        holidays.append((kings, hungKings))
        holidays += fixed(in: year)
        let taken = Set(holidays.map(\.0))
        var days = holidays.map { FreeDay(date: $0.0, holiday: $0.1, isInLieu: false) }
        var lieu = Set<LocalDate>()
        for (date, holiday) in holidays.sorted(by: { $0.0 < $1.0 }) where earnsDayInLieu(date, holiday) {
            var day = date
            while isWeekend(day) || taken.contains(day) || lieu.contains(day) { day = day.adding(days: 1) }
            lieu.insert(day)
            days.append(FreeDay(date: day, holiday: holiday, isInLieu: true))
        }
        return days.sorted { ($0.date, $0.isInLieu ? 1 : 0) < ($1.date, $1.isInLieu ? 1 : 0) }
    }

    private static func fixed(in year: Int) -> [(LocalDate, VietnamesePublicHoliday)] {
        let table: [(month: Int, day: Int, holiday: VietnamesePublicHoliday)] = [
            (1, 1, newYear), (4, 30, reunification), (5, 1, labour),
            (9, 1, national), (9, 2, national), (9, 3, national), (11, 24, culture),
        ]
        return table.compactMap { entry in
            guard entry.holiday != culture || year >= 2026 else { return nil }
            return LocalDate(year: year, month: entry.month, day: entry.day).map { ($0, entry.holiday) }
        }
    }

    /// The break of Tết is announced with its days in lieu in it, and the neighbours of National Day are only possible.
    private static func earnsDayInLieu(_ date: LocalDate, _ holiday: VietnamesePublicHoliday) -> Bool {
        isWeekend(date) && holiday != lunarNewYear && (holiday != national || date.day == 2)
    }

    private static func isWeekend(_ date: LocalDate) -> Bool {
        date.weekday == .saturday || date.weekday == .sunday
    }
}

extension VietnamesePublicHoliday {
    /// A day on which nobody works.
    package struct FreeDay: Sendable, Hashable {
        package let date: LocalDate
        package let holiday: VietnamesePublicHoliday
        /// Whether it is free for the holiday, which fell on a Saturday or Sunday.
        package let isInLieu: Bool
    }
}
