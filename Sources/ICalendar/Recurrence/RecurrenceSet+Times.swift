extension RecurrenceSet {
    /// A set from the values of DTSTART, RRULE, RDATE and EXDATE as a calendar states them, each in a zone of its own.
    ///
    /// An EXDATE that is a date takes away the whole of that day; one with a time stands for its day where DTSTART is a
    /// date.
    /// - Parameter zone: the zone in which a value is to be read.
    /// - Throws: `neverOccurs` when no date up to the year 9999 meets the rule.
    package init(
        start: CalendarTime, rule: RecurrenceRule?, additional: [CalendarTime] = [], excluded: [CalendarTime] = [],
        zone: (CalendarTime) -> ZoneRules
    ) throws(RecurrenceRuleError) {
        let own = zone(start)
        func local(_ time: CalendarTime) -> LocalDateTime { time.local(in: own, like: start, zone: zone) }
        let days = excluded.filter { $0.isDate && !start.isDate }.map(\.local.date)
        try self.init(
            start: start.local, isAllDay: start.isDate, rule: rule, additional: additional.map(local),
            excluded: excluded.filter { start.isDate || !$0.isDate }.map(local), excludedDays: Set(days), zone: own)
    }

    /// The first occurrences as the clocks of a zone show them: one that falls into a gap has moved forward by the
    /// length of the gap, and where it so meets another there is but one of the two.
    /// - Parameters:
    ///   - count: so many at most.
    ///   - last: nothing that the rule puts later is given.
    package func occurrences(shownIn zone: ZoneRules, count: Int, through last: LocalDateTime) -> [LocalDateTime] {
        guard count > 0 else { return [] }
        var shown: [LocalDateTime] = []
        for place in occurrences {
            // What follows is shown no earlier than its place, so the first `count` are known when it lies beyond them.
            guard place <= last, shown.count < count || place <= shown[count - 1] else { break }
            let time = isAllDay ? place : zone.local(at: zone.instant(of: place))
            // Only a gap brings them out of order, by its own length.
            var index = shown.count
            while index > 0, shown[index - 1] > time { index -= 1 }
            if index == 0 || shown[index - 1] != time { shown.insert(time, at: index) }
        }
        return Array(shown.prefix(count))
    }
}

extension CalendarTime {
    /// This value on the wall clock of a zone, in the form of a model: a date where that is one.
    func local(in own: ZoneRules, like model: CalendarTime, zone: (CalendarTime) -> ZoneRules) -> LocalDateTime {
        switch self {
        case .date(let date): model.isDate ? LocalDateTime(date) : LocalDateTime(date, model.local.time)
        // For a day some programs write its own midnight, whatever the zone, others the instant at which it begins.
        case .utc(let utc) where model.isDate && utc.time != .midnight:
            LocalDateTime(own.local(at: ZoneRules.utc.instant(of: utc)).date)
        case _ where model.isDate: LocalDateTime(local.date)
        case .floating(let local): local
        case .utc, .zoned: own.local(at: zone(self).instant(of: local))
        }
    }
}
