import Foundation

/// All events of one UID: what `CalendarExpansion` describes.
struct CalendarSeries: Sendable {
    private let zones: CalendarZones
    private let master: CalendarEvent?
    /// One for each RRULE; the first has RDATE as well. Empty without a master.
    private let sets: [RecurrenceSet]
    /// One for each EXRULE.
    private let exceptions: [RecurrenceSet]
    /// Overrides of single occurrences by their place on the wall clock of the master.
    private var overrides: [LocalDateTime: CalendarEvent] = [:]
    /// Overrides that reach on, by their place, ascending.
    private var following: [(place: LocalDateTime, event: CalendarEvent)] = []
    /// RDATE with an end or a length of its own.
    private var periods: [LocalDateTime: CalendarPeriod] = [:]

    init(_ events: [CalendarEvent], zones: CalendarZones) throws(CalendarFault) {
        self.zones = zones
        let master = events.filter { $0.recurrenceID == nil }.newest
        self.master = master
        sets = try master.map { event throws(CalendarFault) in try Self.sets(event, zones) } ?? []
        exceptions = try master.map { event throws(CalendarFault) in try Self.exceptions(event, zones) } ?? []
        for event in events {
            guard let recurrenceID = event.recurrenceID else { continue }
            let place = place(of: recurrenceID)
            overrides[place] = [overrides[place], event].compactMap(\.self).newest
        }
        for (place, event) in overrides where event.changesFollowing { following.append((place, event)) }
        following.sort { $0.place < $1.place }
        for period in master?.additional ?? [] where period.end != nil || period.duration != nil {
            periods[place(of: period.start)] = period
        }
    }

    private static func sets(_ event: CalendarEvent, _ zones: CalendarZones) throws(CalendarFault) -> [RecurrenceSet] {
        var sets = [try set(event, event.rules.first, event.additional.map(\.start), zones)]
        for rule in event.rules.dropFirst() { sets.append(try set(event, rule, [], zones)) }
        return sets
    }

    private static func exceptions(
        _ event: CalendarEvent, _ zones: CalendarZones
    ) throws(CalendarFault) -> [RecurrenceSet] {
        var sets: [RecurrenceSet] = []
        for rule in event.exceptions { sets.append(try set(event, rule, [], zones)) }
        return sets
    }

    private static func set(
        _ event: CalendarEvent, _ rule: RecurrenceRule?, _ additional: [CalendarTime], _ zones: CalendarZones
    ) throws(CalendarFault) -> RecurrenceSet {
        do throws(RecurrenceRuleError) {
            return try RecurrenceSet(
                start: event.start, rule: rule, additional: additional, excluded: event.excluded, zone: zones.zone(of:))
        } catch {
            throw CalendarFault(line: event.line, .unreadable("RRULE", error.description))
        }
    }

    /// Where a RECURRENCE-ID or RDATE lies on the wall clock of the master.
    private func place(of time: CalendarTime) -> LocalDateTime {
        guard let master else { return time.local }
        return zones.local(time, in: zones.zone(of: master.start), like: master.start)
    }

    /// The zone of the calendar, in which its days begin.
    var zone: ZoneRules { zones.fallback }

    /// - Parameter work: how many more dates may be looked at.
    func occurrences(from: Date, to: Date, limit: Int, work: inout Int) -> [CalendarOccurrence] {
        var found: [CalendarOccurrence] = []
        for (place, event) in overrides {
            guard found.count < limit, !isExcluded(place) else { continue }
            let recurrenceID = master?.start.moved(to: place) ?? event.recurrenceID
            let occurrence = occurrence(of: event, at: event.start.local, place: recurrenceID)
            if occurrence.overlaps(from, to) { found.append(occurrence) }
        }
        guard let master else { return found }
        let reach = reach()
        let zone = zones.zone(of: master.start)
        let first = zone.local(at: from).adding(seconds: -reach.earlier)
        let end = zone.local(at: to).adding(seconds: reach.later)
        var seen: Set<LocalDateTime> = []
        for set in exceptions {
            var places = set.occurrences(from: first).makeIterator()
            while places.work < work, seen.count < CalendarExpansion.greatestCount, let place = places.next(),
                place < end
            {
                seen.insert(place)
            }
            work -= places.work
        }
        for set in sets {
            var places = set.occurrences(from: first).makeIterator()
            defer { work -= places.work }
            while places.work < work, found.count < limit, let place = places.next(), place < end {
                guard overrides[place] == nil, seen.isEmpty || !seen.contains(place) else { continue }
                if sets.count > 1 { seen.insert(place) }
                let occurrence = regular(place, of: master)
                if occurrence.overlaps(from, to) { found.append(occurrence) }
            }
        }
        return found
    }

    private func isExcluded(_ place: LocalDateTime) -> Bool {
        guard let set = sets.first else { return false }
        let index = set.excluded.firstIndex(after: { $0 < place })
        return index < set.excluded.count && set.excluded[index] == place || set.excludedDays.contains(place.date)
    }

    /// How far an occurrence may lie from its place and still touch the span, in seconds of wall clock.
    private func reach() -> (earlier: Int, later: Int) {
        let day = 86_400
        let own = master.map { length(of: $0) } ?? 0
        let spans = following.map { entry in
            (length(of: entry.event), entry.event.start.local.secondNumber - entry.place.secondNumber)
        }
        let periodLengths = periods.values.map { period in
            period.duration.map { $0.days * day + $0.seconds }
                ?? period.end.map { $0.local.secondNumber - period.start.local.secondNumber } ?? 0
        }
        let longest = max(own, spans.map { $0.0 + abs($0.1) }.max() ?? 0, periodLengths.max() ?? 0, 0)
        return (longest + 2 * day, (spans.map { abs($0.1) }.max() ?? 0) + 2 * day)
    }

    private func length(of event: CalendarEvent) -> Int {
        let (start, end) = instants(of: event, at: event.start.local)
        return Int(end.timeIntervalSince(start))
    }
}

// MARK: - One occurrence

extension CalendarSeries {
    private func regular(_ place: LocalDateTime, of master: CalendarEvent) -> CalendarOccurrence {
        let recurrenceID = master.isRecurring ? master.start.moved(to: place) : nil
        let index = following.firstIndex(after: { $0.place < place })
        if index > 0 {
            let event = following[index - 1].event
            let zone = zones.zone(of: event.start)
            let changed = zones.local(event.recurrenceID ?? event.start, in: zone, like: event.start)
            let shift = event.start.local.secondNumber - changed.secondNumber
            let local = zones.local(master.start.moved(to: place), in: zone, like: event.start)
            return occurrence(of: event, at: local.adding(seconds: shift), place: recurrenceID)
        }
        return occurrence(of: master, at: place, place: recurrenceID, period: periods[place])
    }

    private func occurrence(
        of event: CalendarEvent, at local: LocalDateTime, place: CalendarTime?, period: CalendarPeriod? = nil
    ) -> CalendarOccurrence {
        var (start, end) = instants(of: event, at: local)
        if let period, let own = self.end(of: period, from: start) { end = own }
        if end < start { end = start }
        let isDate = event.start.isDate
        let zone = zones.fallback
        return CalendarOccurrence(
            uid: event.uid, start: isDate ? .date(zone.local(at: start).date) : CalendarTime(start),
            end: isDate ? .date(zone.local(at: end).date) : CalendarTime(end), startInstant: start, endInstant: end,
            summary: event.summary, location: event.location, description: event.description, status: event.status,
            recurrenceID: place, recurrenceInstant: place.map(inUTC))
    }

    private func inUTC(_ time: CalendarTime) -> CalendarTime {
        time.isDate ? time : CalendarTime(zones.zone(of: time).instant(of: time.local))
    }

    /// With DTEND every occurrence has the same exact length, with DURATION the same nominal one: RFC 5545 section
    /// 3.8.5.3. Without either a day lasts to the next and a moment takes no time.
    private func instants(of event: CalendarEvent, at local: LocalDateTime) -> (start: Date, end: Date) {
        let zone = zones.zone(of: event.start)
        let start = zone.instant(of: local)
        if let duration = event.duration {
            return (start, zone.instant(of: local.adding(days: duration.days)) + Double(duration.seconds))
        }
        if event.start.isDate {
            let days = event.end.map { event.start.local.date.days(until: $0.local.date) } ?? 1
            return (start, zone.instant(of: local.adding(days: max(days, 1))))
        }
        guard let end = event.end else { return (start, start) }
        let first = zone.instant(of: event.start.local)
        return (start, start + zones.zone(of: end).instant(of: end.local).timeIntervalSince(first))
    }

    private func end(of period: CalendarPeriod, from start: Date) -> Date? {
        if let end = period.end { return zones.zone(of: end).instant(of: end.local) }
        return period.duration.map { start + Double($0.days * 86_400 + $0.seconds) }
    }
}

extension CalendarOccurrence {
    /// A moment without length counts where it lies.
    fileprivate func overlaps(_ from: Date, _ to: Date) -> Bool {
        startInstant < to && (endInstant > from || startInstant >= from)
    }
}

extension CalendarZones {
    /// A time on the wall clock of a zone, in the form of a model.
    fileprivate func local(_ time: CalendarTime, in zone: ZoneRules, like model: CalendarTime) -> LocalDateTime {
        time.local(in: zone, like: model, zone: self.zone(of:))
    }
}

extension Array {
    /// The index of the first element for which the condition no longer holds, in an array sorted by it.
    fileprivate func firstIndex(after holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension [CalendarEvent] {
    /// The one with the highest SEQUENCE; among equals the last.
    fileprivate var newest: CalendarEvent? {
        reduce(nil) { best, next in best.map { $0.sequence > next.sequence } ?? false ? best : next }
    }
}
