import ICalendar
package import Sessions

/// A recurrence rule as one says it: *thứ Ba tuần thứ hai, hai tháng một lần, từ tháng 9 đến tháng 5*; *the second
/// Tuesday, every two months, from September to May*.
///
/// The parts of a rule become phrases in a fixed order, with commas between: which days, how often, in which months and
/// weeks, at what times, which of these, until when. What a rule leaves open is said as DTSTART fills it in.
package struct RuleSentence: Sendable {
    private let rule: RecurrenceRule
    private let start: WallTime
    private let zone: ZoneRules?

    /// Nil when the text is no rule.
    /// - Parameter zone: that of `start`, in which an UNTIL given in UTC is told.
    package init?(_ rule: String, start: WallTime, zone: String) {
        guard let rule = try? RecurrenceRule(rule) else { return nil }
        (self.rule, self.start, self.zone) = (rule, start, ZoneRules(identifier: zone))
    }

    package func text(in language: Language) -> String {
        let words = RuleWords(language)
        let phrases =
            rule.frequency == .yearly
            ? [days(words), months(words), weeks(words), frequency(words)]
            : [days(words), frequency(words), months(words)]
        let all = phrases + [times(words), positions(words), skip(words), end(words)]
        return all.compactMap(\.self).joined(separator: ", ")
    }
}

// MARK: - Which days

extension RuleSentence {
    private var isWorkingDays: Bool {
        rule.byDay.map(\.weekday).sorted() == [.monday, .tuesday, .wednesday, .thursday, .friday]
            && rule.byDay.allSatisfy { $0.ordinal == nil }
    }

    /// BYSETPOS that says which working day of the month is meant, and nothing else.
    private var workingDay: Int? {
        let isPlain = rule.byMonthDay.isEmpty && rule.byHour.count < 2 && rule.byMinute.count < 2
        guard rule.frequency == .monthly, isWorkingDays, isPlain, rule.bySecond.count < 2 else { return nil }
        return rule.bySetPosition.count == 1 ? rule.bySetPosition.first : nil
    }

    private func days(_ words: RuleWords) -> String? {
        if let workingDay { return words.workingDay(workingDay) }
        var phrases: [String] = []
        if !rule.byYearDay.isEmpty { phrases.append(words.list(rule.byYearDay.map(words.yearDay))) }
        if let (day, month) = oneDate { phrases.append(words.date(day: day, month: month)) }
        if oneDate == nil, !monthDays.isEmpty { phrases.append(words.list(monthDays.map(words.monthDay))) }
        let weekdays = weekdays(words)
        guard !phrases.isEmpty else { return weekdays }
        return phrases.joined(separator: ", ") + (weekdays.map { " " + words.ifItIs($0) } ?? "")
    }

    private var leavesDayOpen: Bool { rule.byDay.isEmpty && rule.byMonthDay.isEmpty && rule.byYearDay.isEmpty }

    /// BYMONTHDAY, or the day of the month that DTSTART gives.
    private var monthDays: [Int] {
        let isByDate = rule.frequency == .monthly || rule.frequency == .yearly && rule.byWeekNumber.isEmpty
        return leavesDayOpen && isByDate ? [start.date.day] : rule.byMonthDay
    }

    private var yearMonths: [Int] {
        let isFromStart = rule.frequency == .yearly && leavesDayOpen && rule.byWeekNumber.isEmpty
        return rule.byMonth.isEmpty && isFromStart ? [start.date.month] : rule.byMonth
    }

    /// The one day of the year on which a yearly rule falls.
    private var oneDate: (day: Int, month: Int)? {
        guard rule.frequency == .yearly, monthDays.count == 1, yearMonths.count == 1, monthDays[0] > 0 else {
            return nil
        }
        return (monthDays[0], yearMonths[0])
    }

    private func weekdays(_ words: RuleWords) -> String? {
        if isWorkingDays { return words.workingDays }
        let isByWeek = rule.frequency == .weekly || rule.frequency == .yearly && !rule.byWeekNumber.isEmpty
        if leavesDayOpen { return isByWeek ? words.weekday(start.date.weekday) : nil }
        let scope: RuleWords.Scope = rule.frequency == .yearly && rule.byMonth.isEmpty ? .year : .month
        let days = rule.byDay.sorted { ($0.weekday, $0.ordinal ?? 0) < ($1.weekday, $1.ordinal ?? 0) }.map { day in
            let weekday = words.weekday(day.weekday.rawValue)
            return day.ordinal.map { words.ordinal($0, weekday, of: scope) } ?? weekday
        }
        return days.isEmpty ? nil : words.list(days)
    }
}

// MARK: - The other parts

extension RuleSentence {
    private func frequency(_ words: RuleWords) -> String {
        words.every(rule.interval, period)
    }

    /// Monday and Tuesday every day would be a contradiction: those are weekly, and the 13th is monthly.
    private var period: RecurrenceRule.Frequency {
        guard rule.frequency == .daily, rule.interval == 1 else { return rule.frequency }
        if !rule.byMonthDay.isEmpty { return .monthly }
        return rule.byDay.isEmpty ? .daily : .weekly
    }

    private func months(_ words: RuleWords) -> String? {
        guard oneDate == nil, !yearMonths.isEmpty else { return nil }
        for step in Set([1, rule.frequency == .monthly ? rule.interval : 1]) {
            if let (first, last) = span(of: yearMonths, step: step) { return words.months(from: first, to: last) }
        }
        return words.months(yearMonths)
    }

    /// The ends of at least three months that follow each other, over the turn of the year if need be.
    private func span(of months: [Int], step: Int) -> (first: Int, last: Int)? {
        guard 3..<12 ~= months.count, step < 12 else { return nil }
        let present = Set(months)
        for first in months {
            let row = (0..<months.count).map { (first - 1 + $0 * step) % 12 + 1 }
            if Set(row) == present, let last = row.last { return (first, last) }
        }
        return nil
    }

    private func weeks(_ words: RuleWords) -> String? {
        rule.byWeekNumber.isEmpty ? nil : words.list(rule.byWeekNumber.map(words.week))
    }

    private func times(_ words: RuleWords) -> String? {
        guard !(rule.byHour.isEmpty && rule.byMinute.isEmpty && rule.bySecond.isEmpty) else { return nil }
        let hours = rule.byHour.isEmpty ? [start.hour] : rule.byHour
        let minutes = rule.byMinute.isEmpty ? [start.minute] : rule.byMinute
        if rule.frequency >= .daily, rule.bySecond.isEmpty, hours.count * minutes.count <= 12 {
            let times = hours.flatMap { hour in minutes.map { words.time(hour, $0) } }
            return words.at(times)
        }
        return words.units(hours: rule.byHour, minutes: rule.byMinute, seconds: rule.bySecond)
    }

    private func positions(_ words: RuleWords) -> String? {
        guard !rule.bySetPosition.isEmpty, workingDay == nil else { return nil }
        return words.only(rule.bySetPosition, in: rule.frequency)
    }

    private func skip(_ words: RuleWords) -> String? {
        rule.skip == .omit || rule.frequency < .monthly ? nil : words.missingDay(isForward: rule.skip == .forward)
    }

    private func end(_ words: RuleWords) -> String? {
        if let count = rule.count { return words.times(count) }
        guard let until = rule.until else { return nil }
        let last: LocalDate =
            switch until {
            case .date(let date): date
            case .local(let local): local.date
            case .utc(let utc): zone?.local(at: ZoneRules.utc.instant(of: utc)).date ?? utc.date
            }
        return WallDate(year: last.year, month: last.month, day: last.day).map(words.until)
    }
}
