/// Finds the days of a month that meet the day parts of a rule, as a set of 32 bits: bit d - 1 for day d.
///
/// Everything that is a list of days of a month in RFC 5545 is one pattern here, and "and" is the limit. With
/// SKIP=FORWARD the bit after the last day stands for the first of the next month, which adding it to the number of
/// the first day gives by itself. Parts that count within the year (BYYEARDAY, BYWEEKNO, numbered BYDAY without
/// BYMONTH) are laid into twelve such sets once a year.
struct MonthDays {
    private let plan: RecurrencePlan
    /// The year that the two lists below are for.
    private var year = Int.min
    private var yearLimits: [UInt32] = []
    private var yearOrdinals: [UInt32] = []
    private var weekDays: [UInt32] = []

    init(_ plan: RecurrencePlan) {
        self.plan = plan
        guard plan.looksAtYear else { return }
        yearLimits = Array(repeating: 0, count: 12)
        yearOrdinals = yearLimits
        weekDays = yearLimits
    }

    /// The matching days of a month whose first day has this day number.
    mutating func days(year: Int, month: Int, firstDay: Int) -> UInt32 {
        guard plan.months >> UInt16(month) & 1 == 1 else { return 0 }
        if plan.looksAtYear, year != self.year { look(at: year) }
        let length = Gregorian.length(ofMonth: month, in: year)
        var days: UInt32 = .max >> UInt32(32 - length)
        if plan.limitsInYear {
            // Bits beyond the month are there only when SKIP has put them there.
            let limit = yearLimits[month - 1]
            if limit == 0 { return 0 }
            days = plan.skip == .omit ? days & limit : limit
        }
        if plan.limitsMonthDays { days = plan.limitsInYear ? days & monthDays(length) : monthDays(length) }
        if plan.limitsWeekdays { days &= weekdays(month: month, firstDay: firstDay, length: length) }
        return days
    }

    private func monthDays(_ length: Int) -> UInt32 {
        let present: UInt32 = .max >> UInt32(32 - length)
        var days = plan.monthDays & present
        if plan.skip != .omit, plan.monthDays & ~present != 0 {
            days |= 1 << UInt32(plan.skip == .forward ? length : length - 1)
        }
        var fromEnd = plan.monthDaysFromEnd
        while fromEnd != 0 {
            let index = length - fromEnd.trailingZeroBitCount
            if index >= 0 { days |= 1 << UInt32(index) }
            fromEnd &= fromEnd - 1
        }
        return days
    }

    private func weekdays(month: Int, firstDay: Int, length: Int) -> UInt32 {
        let first = Gregorian.weekdayIndex(firstDay)
        var days = UInt32(truncatingIfNeeded: Self.pattern(plan.weekdays, first: first))
        if plan.ordinalsCountInYear {
            if !yearOrdinals.isEmpty { days |= yearOrdinals[month - 1] }
            return days
        }
        for day in plan.ordinalDays {
            if let index = Self.index(of: day, first: first, length: length) { days |= 1 << UInt32(index) }
        }
        return days
    }

    /// The seven weekday bits repeated over a month that begins on weekday `first`.
    private static func pattern(_ weekdays: UInt32, first: Int) -> UInt64 {
        let turned = UInt64((weekdays >> UInt32(first) | weekdays << UInt32(7 - first)) & 0x7F)
        return turned | turned << 7 | turned << 14 | turned << 21 | turned << 28
    }

    /// Where the nth weekday lies in a span of so many days that begins on weekday `first`.
    private static func index(of day: RecurrencePlan.OrdinalDay, first: Int, length: Int) -> Int? {
        let index: Int
        if day.ordinal > 0 {
            index = (day.weekday - first + 7) % 7 + 7 * (day.ordinal - 1)
        } else {
            let last = (first + length - 1) % 7
            index = length - 1 - (last - day.weekday + 7) % 7 + 7 * (day.ordinal + 1)
        }
        return 0..<length ~= index ? index : nil
    }
}

// MARK: - What counts within the year

extension MonthDays {
    private mutating func look(at year: Int) {
        self.year = year
        let first = Gregorian.dayNumber(year: year, month: 1, day: 1)
        let length = Gregorian.length(ofYear: year)
        for month in 0..<12 {
            yearOrdinals[month] = 0
            weekDays[month] = 0
            yearLimits[month] =
                plan.yearDays.isEmpty ? .max >> UInt32(32 - Gregorian.length(ofMonth: month + 1, in: year)) : 0
        }
        if plan.ordinalsCountInYear {
            let weekday = Gregorian.weekdayIndex(first)
            for day in plan.ordinalDays {
                guard let index = Self.index(of: day, first: weekday, length: length) else { continue }
                Self.mark(first + index, through: first + index, in: &yearOrdinals)
            }
        }
        for day in plan.yearDays { markYearDay(day, first: first, length: length) }
        if !plan.weekNumbers.isEmpty { markWeeks(of: year, within: first...(first + length - 1)) }
    }

    private mutating func markYearDay(_ day: Int, first: Int, length: Int) {
        let index = day > 0 ? day - 1 : length + day
        if 0..<length ~= index {
            Self.mark(first + index, through: first + index, in: &yearLimits)
        } else if day == 366, plan.skip != .omit {
            yearLimits[11] |= 1 << (plan.skip == .forward ? 31 : 30)
        }
    }

    /// The first days of a year may be in the last week of the year before, the last in week 1 of the next.
    private mutating func markWeeks(of year: Int, within days: ClosedRange<Int>) {
        let own = firstWeek(of: year)
        let next = firstWeek(of: year + 1)
        if own > days.lowerBound { markWeeks(from: firstWeek(of: year - 1), to: own, within: days) }
        markWeeks(from: own, to: next, within: days)
        if next <= days.upperBound { markWeeks(from: next, to: firstWeek(of: year + 2), within: days) }
        for month in 0..<12 { yearLimits[month] &= weekDays[month] }
    }

    /// Marks the weeks of the rule in a year whose weeks begin and end on these days.
    private mutating func markWeeks(from start: Int, to end: Int, within days: ClosedRange<Int>) {
        let count = (end - start) / 7
        for number in plan.weekNumbers {
            let index = number > 0 ? number - 1 : count + number
            guard 0..<count ~= index else { continue }
            let first = max(start + 7 * index, days.lowerBound)
            let last = min(start + 7 * index + 6, days.upperBound)
            if first <= last { Self.mark(first, through: last, in: &weekDays) }
        }
    }

    /// The day on which week 1 begins: the first week with at least four days in the year (RFC 5545, WKST).
    private func firstWeek(of year: Int) -> Int {
        let first = Gregorian.dayNumber(year: year, month: 1, day: 1)
        let daysIntoWeek = (Gregorian.weekdayIndex(first) - plan.weekStart + 7) % 7
        return daysIntoWeek <= 3 ? first - daysIntoWeek : first - daysIntoWeek + 7
    }

    /// Marks at most a week of days, all of one year.
    private static func mark(_ first: Int, through last: Int, in months: inout [UInt32]) {
        let (year, month, day) = Gregorian.civil(first)
        let length = Gregorian.length(ofMonth: month, in: year)
        let days: UInt64 = (1 << UInt64(last - first + 1) - 1) << UInt64(day - 1)
        months[month - 1] |= UInt32(truncatingIfNeeded: days & (1 << UInt64(length) - 1))
        if days >> UInt64(length) != 0 { months[month] |= UInt32(truncatingIfNeeded: days >> UInt64(length)) }
    }
}
