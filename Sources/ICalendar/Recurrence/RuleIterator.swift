/// Runs a rule. The algorithm, in one paragraph:
///
/// A rule is a row of periods (years, months … seconds), every INTERVALth of which is looked at. `cursor` is the
/// beginning of the next one: a year, a count of months, a day number or a count of seconds. `fill` looks at periods
/// until some have put their days (or hours, minutes, seconds) into `bases`; each base together with each of
/// `offsets` is an occurrence, so no period is ever written out in full however many times a day it has. BYSETPOS
/// chooses among the pairs by arithmetic. `next` hands them out, drops what lies before the start, and stops at UNTIL
/// or COUNT.
///
/// Whole months and days that cannot match are jumped over, the years end at 9999, and after `patience` periods
/// without an occurrence the iterator gives up. So no rule can hang it.
struct RuleIterator: IteratorProtocol, Sendable {
    private let plan: RecurrencePlan
    private let offsets: [Int]
    /// Seconds from period to period: the frequencies up to daily.
    private let step: Int
    private let start: Int
    private let last: Int
    private var remaining: Int
    private var monthDays: MonthDays

    private var cursor: Int
    private var bases: [Int] = []
    private var baseIndex = 0
    private var offsetIndex = 0
    private var newest = Int.min
    private var patience = Self.patience
    private var chosen: [Int] = []

    /// The month that a stepped cursor is in, its days, and its first and last day number.
    private var month: (days: UInt32, first: Int, end: Int) = (0, 0, 0)

    /// How many periods without an occurrence are looked at: enough for every week of the years 1 to 9999, and for
    /// more when an INTERVAL of days or less has to come round to a time that a rule names.
    static let patience = 500_000
    /// Periods are gathered until so many bases are there.
    private static let batch = 16

    /// - Parameters:
    ///   - until: nothing later is an occurrence.
    ///   - window: occurrences before it need not be computed, only counted if the rule has a COUNT.
    init(_ rule: RecurrenceRule, start: LocalDateTime, allDay: Bool, until: LocalDateTime?, window: LocalDateTime?) {
        plan = RecurrencePlan(rule, start: start, allDay: allDay)
        offsets = plan.setPositions.isEmpty ? plan.offsets : [0]
        self.start = start.secondNumber
        last = min(until ?? .latest, .latest).secondNumber
        remaining = rule.count ?? .max
        monthDays = MonthDays(plan)
        step = rule.interval * Self.seconds(rule.frequency)
        cursor = Self.firstPeriod(plan, start)
        if let window, window > start, rule.count == nil { seek(window) }
        bases.reserveCapacity(rule.frequency == .yearly ? 64 : 2 * Self.batch)
    }

    mutating func next() -> LocalDateTime? {
        while true {
            if baseIndex < bases.count {
                let value = bases[baseIndex] + offsets[offsetIndex]
                offsetIndex += 1
                if offsetIndex == offsets.count {
                    offsetIndex = 0
                    baseIndex += 1
                }
                guard value >= start, value > newest else { continue }
                guard value <= last, remaining > 0 else { return end() }
                newest = value
                remaining -= 1
                patience = Self.patience
                return LocalDateTime(secondNumber: value)
            }
            bases.removeAll(keepingCapacity: true)
            baseIndex = 0
            guard remaining > 0, patience > 0, fill() else { return end() }
        }
    }

    private mutating func end() -> LocalDateTime? {
        remaining = 0
        return nil
    }

    /// Gathers the bases of the next periods. False when there are no more periods.
    private mutating func fill() -> Bool {
        switch plan.frequency {
        case .yearly: fillYears()
        case .monthly: fillMonths()
        case .weekly: fillWeeks()
        default: fillSteps()
        }
    }
}

// MARK: - Periods

extension RuleIterator {
    private mutating func fillYears() -> Bool {
        while bases.isEmpty, patience > 0 {
            guard cursor <= 9999, firstSecond(ofYear: cursor) <= last else { return false }
            patience -= 1
            let mark = bases.count
            var months = plan.months
            while months != 0 {
                let month = months.trailingZeroBitCount
                months &= months - 1
                appendMonth(year: cursor, month: month)
            }
            choose(from: mark)
            cursor += plan.interval
        }
        return true
    }

    private mutating func fillMonths() -> Bool {
        while bases.count < Self.batch, patience > 0 {
            let (year, month) = (cursor / 12, cursor % 12 + 1)
            guard year <= 9999, firstSecond(ofYear: year) <= last else { return !bases.isEmpty }
            patience -= 1
            let mark = bases.count
            appendMonth(year: year, month: month)
            choose(from: mark)
            cursor += plan.interval
        }
        return true
    }

    private func firstSecond(ofYear year: Int) -> Int { Gregorian.dayNumber(year: year, month: 1, day: 1) * 86_400 }

    private mutating func appendMonth(year: Int, month: Int) {
        guard plan.months >> UInt16(month) & 1 == 1 else { return }
        let first = Gregorian.dayNumber(year: year, month: month, day: 1)
        var days = monthDays.days(year: year, month: month, firstDay: first)
        while days != 0 {
            bases.append((first + days.trailingZeroBitCount) * 86_400)
            days &= days - 1
        }
    }

    private mutating func fillWeeks() -> Bool {
        let turned = (plan.weekdays >> UInt32(plan.weekStart) | plan.weekdays << UInt32(7 - plan.weekStart)) & 0x7F
        let everyMonth = plan.months == 0b1_1111_1111_1110
        while bases.count < Self.batch, patience > 0 {
            guard cursor * 86_400 <= last else { return !bases.isEmpty }
            patience -= 1
            let mark = bases.count
            var days = turned
            while days != 0 {
                let day = cursor + days.trailingZeroBitCount
                days &= days - 1
                if everyMonth || plan.months >> UInt16(Gregorian.civil(day).month) & 1 == 1 {
                    bases.append(day * 86_400)
                }
            }
            choose(from: mark)
            cursor += plan.interval * 7
        }
        return true
    }

    /// Days, hours, minutes and seconds: the cursor counts seconds and jumps over what cannot match.
    private mutating func fillSteps() -> Bool {
        while bases.count < Self.batch, patience > 0 {
            guard cursor <= last else { return !bases.isEmpty }
            patience -= 1
            if let later = laterThanMismatch() {
                jump(to: later)
                continue
            }
            let mark = bases.count
            bases.append(cursor)
            choose(from: mark)
            cursor += step
        }
        return true
    }

    /// The second before which nothing can match, when the period at the cursor does not match; else nil.
    private mutating func laterThanMismatch() -> Int? {
        let day = cursor.floorDivided(by: 86_400)
        if day >= month.end || day < month.first { loadMonth(of: day) }
        let ahead = month.days >> UInt32(day - month.first)
        guard ahead != 0 else { return month.end * 86_400 }
        guard ahead & 1 == 1 else { return (day + ahead.trailingZeroBitCount) * 86_400 }
        let second = cursor - day * 86_400
        let hours = plan.hours >> UInt64(second / 3600)
        guard hours & 1 == 1 else {
            let hour = hours & 0xFF_FFFF
            return day * 86_400 + (hour == 0 ? 86_400 : (second / 3600 + hour.trailingZeroBitCount) * 3600)
        }
        let minute = plan.minutes >> UInt64(second / 60 % 60)
        guard minute & 1 == 1 else {
            let next = minute == 0 ? 3600 - second % 3600 : minute.trailingZeroBitCount * 60 - second % 60
            return cursor + next
        }
        guard plan.seconds >> UInt64(second % 60) & 1 == 1 else { return cursor + 1 }
        return nil
    }

    private mutating func jump(to second: Int) {
        cursor += (second - cursor + step - 1) / step * step
    }

    private mutating func loadMonth(of day: Int) {
        let (year, number, dayOfMonth) = Gregorian.civil(day)
        let first = day - dayOfMonth + 1
        month.first = first
        month.end = first + Gregorian.length(ofMonth: number, in: year)
        month.days = monthDays.days(year: year, month: number, firstDay: first)
    }
}

// MARK: - BYSETPOS

extension RuleIterator {
    /// Replaces the bases of one period, those from `mark` on, by the occurrences that BYSETPOS names.
    private mutating func choose(from mark: Int) {
        guard !plan.setPositions.isEmpty else { return }
        let times = plan.offsets.count
        let total = (bases.count - mark) * times
        chosen.removeAll(keepingCapacity: true)
        for position in plan.setPositions {
            let index = position > 0 ? position - 1 : total + position
            guard 0..<total ~= index else { continue }
            chosen.append(bases[mark + index / times] + plan.offsets[index % times])
        }
        if chosen.count > 1 { chosen.sort() }
        bases.removeSubrange(mark...)
        bases.append(contentsOf: chosen)
    }
}

// MARK: - Where periods begin

extension RuleIterator {
    private static func seconds(_ frequency: RecurrenceRule.Frequency) -> Int {
        switch frequency {
        case .secondly: 1
        case .minutely: 60
        case .hourly: 3600
        default: 86_400
        }
    }

    /// The beginning of the period that DTSTART is in.
    private static func firstPeriod(_ plan: RecurrencePlan, _ start: LocalDateTime) -> Int {
        let date = start.date
        return switch plan.frequency {
        case .yearly: date.year
        case .monthly: date.year * 12 + date.month - 1
        case .weekly: date.dayNumber - (Gregorian.weekdayIndex(date.dayNumber) - plan.weekStart + 7) % 7
        default: start.secondNumber.floorDivided(by: seconds(plan.frequency)) * seconds(plan.frequency)
        }
    }

    /// Moves the cursor to the last period that begins no later than that of the window, so that the work does not
    /// depend on how long ago the rule began.
    private mutating func seek(_ window: LocalDateTime) {
        let distance = Self.firstPeriod(plan, window) - cursor
        let stride =
            switch plan.frequency {
            case .yearly, .monthly: plan.interval
            case .weekly: plan.interval * 7
            default: step
            }
        // SKIP=FORWARD may put a day of one period into the next.
        let periods = distance / stride - (plan.skip == .forward ? 1 : 0)
        if periods > 0 { cursor += periods * stride }
    }
}
