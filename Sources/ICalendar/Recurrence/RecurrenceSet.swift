/// The dates of something that happens again and again: DTSTART, RRULE, RDATE and EXDATE of RFC 5545 section 3.8.5,
/// on the wall clock of one zone.
///
/// With a rule, DTSTART is an occurrence only where the rule says so (RFC 5545 leaves it undefined what a DTSTART
/// means that its rule does not hit); without one, it is the first. EXDATE takes out what RRULE and RDATE put in, and
/// COUNT counts before that.
package struct RecurrenceSet: Sendable, Hashable {
    package let start: LocalDateTime
    /// DTSTART is a DATE: times of day in the rule are ignored, and every occurrence is at midnight.
    package let isAllDay: Bool
    package let rule: RecurrenceRule?
    /// RDATE, sorted.
    package let additional: [LocalDateTime]
    /// EXDATE with a time, sorted.
    package let excluded: [LocalDateTime]
    /// EXDATE with the value type DATE: nothing happens on these days.
    package let excludedDays: Set<LocalDate>
    /// The last wall clock time that UNTIL allows.
    let until: LocalDateTime?

    /// - Parameter zone: the zone of DTSTART, in which an UNTIL given in UTC is understood; nil for floating times,
    ///   where UTC is taken for the wall clock.
    /// - Throws: `neverOccurs` when no date up to the year 9999 meets the rule, found after bounded work.
    package init(
        start: LocalDateTime, isAllDay: Bool = false, rule: RecurrenceRule?, additional: [LocalDateTime] = [],
        excluded: [LocalDateTime] = [], excludedDays: Set<LocalDate> = [], zone: ZoneRules? = nil
    ) throws(RecurrenceRuleError) {
        self.start = isAllDay ? LocalDateTime(start.date) : start
        self.isAllDay = isAllDay
        self.rule = rule
        self.additional = additional.sorted()
        self.excluded = excluded.sorted()
        self.excludedDays = excludedDays
        until = rule?.until.map { Self.wallClock($0, in: zone) }
        if let rule { try checkOccurs(rule) }
    }

    /// A set of whole days.
    package init(
        start: LocalDate, rule: RecurrenceRule?, additional: [LocalDate] = [], excluded: [LocalDate] = []
    ) throws(RecurrenceRuleError) {
        try self.init(
            start: LocalDateTime(start), isAllDay: true, rule: rule, additional: additional.map { LocalDateTime($0) },
            excludedDays: Set(excluded))
    }

    /// All occurrences in order, without repeats. Lazy: a rule without an end may be asked for its first few.
    package var occurrences: Occurrences { Occurrences(self, from: nil) }

    /// The occurrences at this time or later: the same ones as `occurrences` gives, wherever one begins.
    package func occurrences(from window: LocalDateTime) -> Occurrences { Occurrences(self, from: window) }

    /// The occurrences in a span of wall clock time.
    package func occurrences(in window: Range<LocalDateTime>) -> [LocalDateTime] {
        Array(occurrences(from: window.lowerBound).prefix { $0 < window.upperBound })
    }

    private func checkOccurs(_ rule: RecurrenceRule) throws(RecurrenceRuleError) {
        var dates = RuleIterator(rule, start: start, allDay: isAllDay, until: nil, window: nil)
        if dates.next() == nil { throw .init("RRULE", .neverOccurs) }
    }

    private static func wallClock(_ until: RecurrenceRule.Until, in zone: ZoneRules?) -> LocalDateTime {
        switch until {
        case .date(let date): LocalDateTime(date, LocalTime(secondOfDay: 86_399))
        case .local(let local): local
        case .utc(let utc): zone?.local(at: ZoneRules.utc.instant(of: utc)) ?? utc
        }
    }
}

extension RecurrenceSet {
    /// The occurrences of a set, in order and computed as they are asked for.
    package struct Occurrences: Sequence, Sendable {
        private let set: RecurrenceSet
        private let window: LocalDateTime?

        init(_ set: RecurrenceSet, from window: LocalDateTime?) {
            self.set = set
            self.window = window
        }

        package func makeIterator() -> Iterator { Iterator(set, from: window) }
    }

    /// Merges the dates of the rule with those of RDATE and leaves out those of EXDATE.
    package struct Iterator: IteratorProtocol, Sendable {
        private let set: RecurrenceSet
        private let window: LocalDateTime
        private var rule: RuleIterator?
        private var fromRule: LocalDateTime?
        private var listed: [LocalDateTime]
        private var listedIndex = 0
        private var excludedIndex = 0
        private var newest: LocalDateTime?
        /// How many dates were looked at, also those that were not given: what a caller may want to bound.
        private(set) var work = 0
        /// So many dates in a row that are excluded or before the window end the sequence: no honest calendar has them.
        private static let patience = 2_000_000

        init(_ set: RecurrenceSet, from window: LocalDateTime?) {
            self.set = set
            self.window = window ?? .earliest
            listed = set.additional
            if let rule = set.rule {
                self.rule = RuleIterator(
                    rule, start: set.start, allDay: set.isAllDay, until: set.until, window: window)
                fromRule = self.rule?.next()
            } else {
                listed.insert(set.start, at: listed.firstIndex { $0 >= set.start } ?? listed.endIndex)
            }
        }

        package mutating func next() -> LocalDateTime? {
            let end = work + Self.patience
            while work < end, let date = earliest() {
                work += 1
                guard date >= window, date != newest else { continue }
                newest = date
                if !isExcluded(date) { return date }
            }
            return nil
        }

        private mutating func earliest() -> LocalDateTime? {
            guard listedIndex < listed.count else { return takeFromRule() }
            let fromList = listed[listedIndex]
            if let fromRule, fromRule < fromList { return takeFromRule() }
            listedIndex += 1
            return fromList
        }

        private mutating func takeFromRule() -> LocalDateTime? {
            guard let date = fromRule else { return nil }
            fromRule = rule?.next()
            return date
        }

        private mutating func isExcluded(_ date: LocalDateTime) -> Bool {
            while excludedIndex < set.excluded.count, set.excluded[excludedIndex] < date { excludedIndex += 1 }
            if excludedIndex < set.excluded.count, set.excluded[excludedIndex] == date { return true }
            return !set.excludedDays.isEmpty && set.excludedDays.contains(date.date)
        }
    }
}
