extension RecurrenceRule {
    /// Refuses what RFC 5545 section 3.3.10 forbids.
    func check() throws(RecurrenceRuleError) {
        guard interval >= 1 else { throw .init("INTERVAL", .outOfRange("\(interval)", allowed: "1 or more")) }
        guard interval <= Self.greatestNumber else {
            throw .init("INTERVAL", .outOfRange("\(interval)", allowed: "1...\(Self.greatestNumber)"))
        }
        if let count {
            guard 1...Self.greatestNumber ~= count else {
                throw .init("COUNT", .outOfRange("\(count)", allowed: "1...\(Self.greatestNumber)"))
            }
            guard until == nil else { throw .init("COUNT", .notTogetherWith("UNTIL")) }
        }
        try checkRanges()
        try checkFrequency()
        if !bySetPosition.isEmpty, !hasByPart { throw .init("BYSETPOS", .needsAnotherPart) }
    }

    /// INTERVAL and COUNT beyond this mean nothing, and arithmetic with them must not overflow.
    static let greatestNumber = 1_000_000_000

    private var hasByPart: Bool {
        ![bySecond, byMinute, byHour, byMonthDay, byYearDay, byWeekNumber, byMonth].allSatisfy(\.isEmpty)
            || !byDay.isEmpty
    }

    private func checkRanges() throws(RecurrenceRuleError) {
        try check("BYSECOND", bySecond, 0...60)
        try check("BYMINUTE", byMinute, 0...59)
        try check("BYHOUR", byHour, 0...23)
        try check("BYMONTH", byMonth, 1...12)
        try check("BYMONTHDAY", byMonthDay, 1...31, fromEnd: true)
        try check("BYYEARDAY", byYearDay, 1...366, fromEnd: true)
        try check("BYWEEKNO", byWeekNumber, 1...53, fromEnd: true)
        try check("BYSETPOS", bySetPosition, 1...366, fromEnd: true)
        try check("BYDAY", byDay.compactMap(\.ordinal), 1...53, fromEnd: true)
    }

    private func check(
        _ part: String, _ values: [Int], _ range: ClosedRange<Int>, fromEnd: Bool = false
    ) throws(RecurrenceRuleError) {
        for value in values where !(range ~= value || fromEnd && range ~= -value) {
            let span = "\(range.lowerBound)...\(range.upperBound)"
            throw .init(part, .outOfRange("\(value)", allowed: fromEnd ? "\(span) or -\(span) from the end" : span))
        }
    }

    private func checkFrequency() throws(RecurrenceRuleError) {
        if !byWeekNumber.isEmpty, frequency != .yearly { throw .init("BYWEEKNO", .notWithFrequency(frequency)) }
        if !byYearDay.isEmpty, [.daily, .weekly, .monthly].contains(frequency) {
            throw .init("BYYEARDAY", .notWithFrequency(frequency))
        }
        if !byMonthDay.isEmpty, frequency == .weekly { throw .init("BYMONTHDAY", .notWithFrequency(frequency)) }
        if byDay.contains(where: { $0.ordinal != nil }) {
            guard frequency == .monthly || frequency == .yearly else {
                throw .init("BYDAY with a number", .notWithFrequency(frequency))
            }
            if !byWeekNumber.isEmpty { throw .init("BYDAY with a number", .notTogetherWith("BYWEEKNO")) }
        }
    }
}

extension RecurrenceRule {
    /// Refuses an UNTIL whose value type is not the one that DTSTART asks for: RFC 5545 section 3.3.10. A DATE goes
    /// with a DATE, local time with local time, and UTC with UTC or with a time in a zone. Calendars that others wrote
    /// often err here and are read nevertheless; what we write, or are asked to judge, is held to it.
    package func check(until start: CalendarTime) throws(RecurrenceRuleError) {
        guard let until else { return }
        switch (until, start) {
        case (.date, .date), (.local, .floating), (.utc, .utc), (.utc, .zoned): return
        case (_, .date): throw .init("UNTIL", .doesNotFitStart("must be a date, as DTSTART is"))
        case (_, .floating): throw .init("UNTIL", .doesNotFitStart("must be local time, as DTSTART is"))
        case (_, .utc), (_, .zoned):
            throw .init("UNTIL", .doesNotFitStart("must be in UTC, since DTSTART is in UTC or has a zone"))
        }
    }
}
