import ICalendar
import Sessions

/// DTSTART, RRULE, RDATE and EXDATE of a series, as its file gives them.
struct SeriesDates {
    let start: WallTime
    let startPlace: Located<WallTime>
    let rule: Located<String>?
    /// The dates beside `start`, with their places.
    let listed: [Located<WallTime>]
    let except: [Located<WallTime>]

    var added: [WallTime] { listed.map(\.value).filter { $0 != start } }
    var excluded: [WallTime] { except.map(\.value) }
}

extension ProgrammeReader {
    /// More sessions than that in one programme are a slip of the rule.
    static let sessionLimit = 500

    /// With a rule: `start`, and `dates` beside it. Without: the list alone, whose first is the start.
    func readDates(_ fields: Fields, zone: String) -> SeriesDates? {
        let rule = fields.located("rule", SingleValue.line)
        let start = fields.located("start", SingleValue.time)
        let listed = fields.locatedList("dates", SingleValue.time)
        let except = readExceptions(fields, start: start?.value)
        if let start {
            return SeriesDates(start: start.value, startPlace: start, rule: rule, listed: listed, except: except)
        }
        if fields.has("start") {
            // The rule's own faults show now, though it has nothing to start from.
            if let rule { _ = readRule(rule) }
            return nil
        }
        guard rule == nil, let first = listed.min(by: { $0.value < $1.value }) else {
            if rule != nil || !fields.has("dates") { faults.add(.ruleOrDates, at: fields.position, path: fields.path) }
            return nil
        }
        return SeriesDates(start: first.value, startPlace: first, rule: nil, listed: listed, except: except)
    }

    /// The times at which the series meets within the programme's period, in order; nil without a period, and with a
    /// fault if the rule cannot be followed.
    func expand(_ dates: SeriesDates, in programme: Programme?, zone: String) -> [WallTime]? {
        for date in dates.listed where date.value != dates.start { checkPeriod(date, programme) }
        checkPeriod(dates.startPlace, programme)
        guard let set = recurrence(of: dates, zone: zone) else { return nil }
        checkStart(dates, set)
        // A start outside was reported, and a rule that begins centuries ago is not followed up to here.
        guard let programme, programme.from...programme.until ~= dates.start.date else { return nil }
        let first = LocalDateTime(programme.from)
        let end = LocalDateTime(programme.until.adding(days: 1))
        var times: [WallTime] = []
        for local in set.occurrences(from: first).prefix(while: { $0 < end }) {
            guard times.count < Self.sessionLimit else {
                faults.add(.tooManySessions(limit: Self.sessionLimit), at: dates.rule ?? dates.startPlace.asText)
                return nil
            }
            if let time = WallTime(local) { times.append(time) }
        }
        checkExceptions(dates, set)
        return times
    }

    private func recurrence(of dates: SeriesDates, zone: String) -> RecurrenceSet? {
        let rule = dates.rule.flatMap(readRule)
        if dates.rule != nil, rule == nil { return nil }
        do {
            return try RecurrenceSet(
                start: LocalDateTime(dates.start), rule: rule, additional: dates.added.map { LocalDateTime($0) },
                excluded: dates.excluded.map { LocalDateTime($0) }, zone: ZoneRules(identifier: zone))
        } catch {
            faults.add(.rule("\(error)", allowed: error.allowed), at: dates.rule ?? dates.startPlace.asText)
            return nil
        }
    }

    private func readRule(_ text: Located<String>) -> RecurrenceRule? {
        do {
            return try RecurrenceRule(text.value)
        } catch {
            faults.add(.rule("\(error)", allowed: error.allowed), at: text)
            return nil
        }
    }

    /// RFC 5545 leaves it undefined what a DTSTART means that its own rule does not make; here it is a fault.
    private func checkStart(_ dates: SeriesDates, _ set: RecurrenceSet) {
        guard let rule = set.rule, let alone = try? RecurrenceSet(start: set.start, rule: rule),
            let first = alone.occurrences.first(where: { _ in true }), first != set.start
        else { return }
        let suggestion = WallTime(first).map { "\($0.date) \($0.timeOfDay)" }
        faults.add(.startNotInRule(dates.start.date.description, first: suggestion), at: dates.startPlace)
    }

    private func readExceptions(_ fields: Fields, start: WallTime?) -> [Located<WallTime>] {
        fields.locatedList("except", SingleValue.date).compactMap { date in
            start.map { Located($0.on(date.value), at: date.position, path: date.path) }
        }
    }

    private func checkExceptions(_ dates: SeriesDates, _ set: RecurrenceSet) {
        guard
            let whole = try? RecurrenceSet(start: set.start, rule: set.rule, additional: set.additional)
        else { return }
        for date in dates.except {
            let local = LocalDateTime(date.value)
            let next = whole.occurrences(from: local).first { _ in true }
            if next != local {
                let nearest = next.flatMap { WallTime($0)?.date.description }
                faults.add(.notADateOfSeries(date.value.date.description, nearest: nearest), at: date)
            }
        }
    }
}

extension Located<WallTime> {
    fileprivate var asText: Located<String> { Located<String>(value.description, at: position, path: path) }
}

extension RecurrenceRuleError {
    /// What may stand where this was found, if that can be listed.
    fileprivate var allowed: [String] {
        switch (part, reason) {
        case ("FREQ", .unreadable), ("FREQ", .missing): RecurrenceRule.Frequency.allCases.map(\.rawValue)
        case ("BYDAY", .unreadable): ["MO", "TU", "WE", "TH", "FR", "SA", "SU", "1MO", "-1FR"]
        case ("WKST", .unreadable): ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        case ("UNTIL", .unreadable): ["20280531", "20280531T235959Z"]
        case ("INTERVAL", .unreadable), ("COUNT", .unreadable): ["1", "2", "3 …"]
        case (_, .unknown):
            ["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"]
                + ["BYWEEKNO", "BYYEARDAY"]
        default: []
        }
    }
}
