package import Foundation

// A VTIMEZONE (RFC 5545 section 3.6.5) for what a calendar holds, and no more: the offset at its beginning, and each
// change up to its end. Changes that come every year by one rule stand as one observance with an RRULE that says the
// month and the weekday, for some clients read no other; it ends where the zone gave the rule up, if it did.

extension ZoneRules {
    /// The component that tells a client the offsets of this zone in a span.
    package func component(from: Date, to: Date) -> CalendarComponent {
        // A day earlier: some clients do not count the very moment of DTSTART.
        let (begin, end) = (from.wholeSeconds - 86_400, max(from, to).wholeSeconds)
        let changes = changes(after: begin, through: end)
        let initial = Observance(start: begin, from: offset(atSecond: begin), to: offset(atSecond: begin))
        let isSummer = changes.first.map { $0.to < $0.from } ?? false
        let observances = [initial.component(isSummer ? "DAYLIGHT" : "STANDARD", rule: nil)] + Self.grouped(changes)
        return CalendarComponent("VTIMEZONE", [CalendarProperty("TZID", value: identifier)], components: observances)
    }

    private func changes(after begin: Int, through end: Int) -> [Observance] {
        var changes: [Observance] = []
        for (index, second) in transitions.enumerated() where begin < second && second <= end {
            changes.append(Observance(start: second, from: offsets[index], to: offsets[index + 1]))
        }
        return changes
    }

    /// One observance for each run of years with the same rule.
    private static func grouped(_ changes: [Observance]) -> [CalendarComponent] {
        var runs: [(rule: YearlyRule, changes: [Observance])] = []
        for change in changes {
            let following = runs.lastIndex { run in
                run.changes.last.map { $0.precedes(change) && run.rule.narrowed(by: change) != nil } ?? false
            }
            if let index = following, let rule = runs[index].rule.narrowed(by: change) {
                runs[index].rule = rule
                runs[index].changes.append(change)
            } else {
                runs.append((YearlyRule(change), [change]))
            }
        }
        return runs.map { run in
            let (first, last) = (run.changes[0], run.changes[run.changes.count - 1])
            let rule = run.changes.count > 1 ? run.rule.text(until: last.start) : nil
            return first.component(first.to > first.from ? "DAYLIGHT" : "STANDARD", rule: rule)
        }
    }
}

/// One change of the offset.
private struct Observance {
    /// Seconds since 1970 UTC.
    let start: Int
    let from: Int
    let to: Int

    /// What the clocks showed when it came.
    var local: LocalDateTime { LocalDateTime(secondNumber: start + from) }

    /// The other is the same change one year later.
    func precedes(_ other: Observance) -> Bool {
        from == other.from && to == other.to && local.time == other.local.time && local.year + 1 == other.local.year
    }

    func component(_ name: String, rule: String?) -> CalendarComponent {
        var properties = [
            CalendarProperty("DTSTART", value: local.icalendar),
            CalendarProperty("TZOFFSETFROM", value: Self.text(from)),
            CalendarProperty("TZOFFSETTO", value: Self.text(to)),
        ]
        if let rule { properties.append(CalendarProperty("RRULE", value: rule)) }
        return CalendarComponent(name, properties)
    }

    /// `+0700`, `-0330`, and seconds only where the zone had them.
    private static func text(_ offset: Int) -> String {
        let time = LocalTime(secondOfDay: abs(offset)).icalendar
        return (offset < 0 ? "-" : "+") + (time.hasSuffix("00") ? String(time.dropLast(2)) : time)
    }
}

/// The nth or the last such weekday of a month, as far as the changes seen so far leave it open which.
private struct YearlyRule {
    let month: Int
    let weekday: Weekday
    /// Counted from the start of the month; nil when it differed.
    let fromStart: Int?
    let isLast: Bool

    init(_ change: Observance) {
        let date = change.local.date
        (month, weekday, fromStart) = (date.month, date.weekday, (date.day - 1) / 7 + 1)
        isLast = date.day + 7 > Gregorian.length(ofMonth: date.month, in: date.year)
    }

    private init(month: Int, weekday: Weekday, fromStart: Int?, isLast: Bool) {
        (self.month, self.weekday, self.fromStart, self.isLast) = (month, weekday, fromStart, isLast)
    }

    /// The rule that holds for this change as well; nil when there is none.
    func narrowed(by change: Observance) -> YearlyRule? {
        let other = YearlyRule(change)
        guard month == other.month, weekday == other.weekday else { return nil }
        let place = fromStart == other.fromStart ? fromStart : nil
        let bothLast = isLast && other.isLast
        guard place != nil || bothLast else { return nil }
        return YearlyRule(month: month, weekday: weekday, fromStart: place, isLast: bothLast)
    }

    func text(until second: Int) -> String {
        let day = (isLast ? "-1" : "\(fromStart ?? 1)") + weekday.code
        let until = LocalDateTime(secondNumber: second).icalendar
        return "FREQ=YEARLY;UNTIL=\(until)Z;BYMONTH=\(month);BYDAY=\(day)"
    }
}
