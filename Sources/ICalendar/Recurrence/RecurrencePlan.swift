/// A rule made ready for running from one DTSTART: lists turned into bit sets, and what the rule leaves open filled
/// in from DTSTART (RFC 5545 section 3.3.10: "derived from the Start Time component attribute").
struct RecurrencePlan: Sendable {
    typealias Frequency = RecurrenceRule.Frequency

    let frequency: Frequency
    let interval: Int
    let skip: RecurrenceRule.Skip
    /// Bit m for month m; all twelve when the rule does not limit months.
    private(set) var months: UInt16 = 0b1_1111_1111_1110
    /// Bit d - 1 for day d of the month, and bit n for the nth from the end. Both empty: no limit.
    private(set) var monthDays: UInt32 = 0
    private(set) var monthDaysFromEnd: UInt32 = 0
    /// Bit 0 for Monday to bit 6 for Sunday: the weekdays without an ordinal.
    private(set) var weekdays: UInt32 = 0
    let ordinalDays: [OrdinalDay]
    /// The ordinals count within the year, not within the month.
    let ordinalsCountInYear: Bool
    let yearDays: [Int]
    let weekNumbers: [Int]
    /// 0 for Monday to 6 for Sunday.
    let weekStart: Int
    let setPositions: [Int]
    /// What limits the time of day: used by the frequencies shorter than a day.
    let hours: UInt64
    let minutes: UInt64
    let seconds: UInt64
    /// The times of each period as seconds after its beginning, ascending: used where the rule expands times.
    let offsets: [Int]

    struct OrdinalDay: Sendable {
        let weekday: Int
        let ordinal: Int
    }

    init(_ rule: RecurrenceRule, start: LocalDateTime, allDay: Bool) {
        frequency = rule.frequency
        interval = rule.interval
        skip = rule.frequency >= .monthly ? rule.skip : .omit
        ordinalDays = rule.byDay.compactMap { day in
            day.ordinal.map { OrdinalDay(weekday: day.weekday.rawValue - 1, ordinal: $0) }
        }
        ordinalsCountInYear = rule.frequency == .yearly && rule.byMonth.isEmpty
        yearDays = rule.byYearDay
        weekNumbers = rule.byWeekNumber
        weekStart = rule.weekStart.rawValue - 1
        setPositions = rule.bySetPosition
        // BYHOUR, BYMINUTE and BYSECOND are to be ignored when DTSTART is a DATE.
        let (byHour, byMinute) = allDay ? ([], []) : (rule.byHour, rule.byMinute)
        let bySecond = allDay ? [] : rule.bySecond.map { Swift.min($0, 59) }
        hours = rule.frequency < .daily ? .bits(byHour) : .max
        minutes = rule.frequency < .hourly ? .bits(byMinute) : .max
        seconds = rule.frequency < .minutely ? .bits(bySecond) : .max
        offsets = Self.offsets(rule.frequency, byHour, byMinute, bySecond, start.time)

        if !rule.byMonth.isEmpty { months = rule.byMonth.reduce(0) { $0 | 1 << UInt16($1) } }
        for day in rule.byMonthDay {
            if day > 0 { monthDays |= 1 << UInt32(day - 1) } else { monthDaysFromEnd |= 1 << UInt32(-day) }
        }
        for day in rule.byDay where day.ordinal == nil { weekdays |= 1 << UInt32(day.weekday.rawValue - 1) }
        fillIn(rule, from: start.date)
    }

    var limitsMonthDays: Bool { monthDays | monthDaysFromEnd != 0 }
    var limitsWeekdays: Bool { weekdays != 0 || !ordinalDays.isEmpty }
    var limitsInYear: Bool { !yearDays.isEmpty || !weekNumbers.isEmpty }
    /// Some days can only be told by looking at the whole year.
    var looksAtYear: Bool {
        limitsInYear || ordinalsCountInYear && !ordinalDays.isEmpty
    }

    /// The day that the rule leaves open is that of DTSTART.
    private mutating func fillIn(_ rule: RecurrenceRule, from start: LocalDate) {
        guard rule.byDay.isEmpty, rule.byMonthDay.isEmpty, rule.byYearDay.isEmpty else { return }
        let weekday: UInt32 = 1 << UInt32(start.weekday.rawValue - 1)
        let monthDay: UInt32 = 1 << UInt32(start.day - 1)
        switch frequency {
        case .yearly where !weekNumbers.isEmpty: weekdays = weekday
        case .yearly:
            if rule.byMonth.isEmpty { months = 1 << UInt16(start.month) }
            monthDays = monthDay
        case .monthly: monthDays = monthDay
        case .weekly: weekdays = weekday
        default: break
        }
    }

    private static func offsets(
        _ frequency: Frequency, _ byHour: [Int], _ byMinute: [Int], _ bySecond: [Int], _ start: LocalTime
    ) -> [Int] {
        let hours = frequency < .daily ? [0] : byHour.isEmpty ? [start.hour] : byHour
        let minutes = frequency < .hourly ? [0] : byMinute.isEmpty ? [start.minute] : byMinute
        let seconds = frequency < .minutely ? [0] : bySecond.isEmpty ? [start.second] : bySecond
        var offsets: [Int] = []
        offsets.reserveCapacity(hours.count * minutes.count * seconds.count)
        for hour in hours {
            for minute in minutes {
                for second in seconds {
                    let offset = hour * 3600 + minute * 60 + second
                    if offset != offsets.last { offsets.append(offset) }
                }
            }
        }
        return offsets
    }
}

extension UInt64 {
    /// One bit for each number; all bits when there is none, for then nothing is limited.
    fileprivate static func bits(_ numbers: [Int]) -> UInt64 {
        numbers.isEmpty ? .max : numbers.reduce(0) { $0 | 1 << UInt64($1) }
    }
}
