extension ZoneRules {
    /// A zone from the observances of a VTIMEZONE, up to the year 2100.
    package init(_ component: CalendarComponent, identifier: String) throws(CalendarFault) {
        var onsets: [(second: Int, from: Int, to: Int)] = []
        for observance in component.components {
            let from = try Self.offset("TZOFFSETFROM", of: observance)
            let to = try Self.offset("TZOFFSETTO", of: observance)
            for local in try Self.onsets(observance, from: from) {
                onsets.append((local.secondNumber - from, from, to))
            }
        }
        guard !onsets.isEmpty else { throw CalendarFault(line: component.line, .missing("STANDARD")) }
        onsets.sort { $0.second < $1.second }
        var transitions: [Int] = []
        var offsets = [onsets[0].from]
        for onset in onsets where onset.to != offsets[offsets.count - 1] {
            guard transitions.last.map({ $0 < onset.second }) ?? true else { continue }
            transitions.append(onset.second)
            offsets.append(onset.to)
        }
        self.init(identifier: identifier, transitions: transitions, offsets: offsets)
    }

    /// More changes than any zone has had; a file may not make more work than that.
    private static let greatestOnsetCount = 1000

    private static func onsets(
        _ observance: CalendarComponent, from offset: Int
    ) throws(CalendarFault) -> [LocalDateTime] {
        // The times of an observance are plain: a DTSTART with a zone would need the very zone it describes.
        guard let start = observance.time("DTSTART")?.local else {
            throw CalendarFault(line: observance.line, .missing("DTSTART"))
        }
        let fixed = ZoneRules(identifier: "fixed", transitions: [], offsets: [offset])
        let line = observance.property("RRULE")?.line ?? observance.line
        do throws(RecurrenceRuleError) {
            let rule: RecurrenceRule? =
                if let property = observance.property("RRULE") { try RecurrenceRule(property.value) } else { nil }
            let listed = observance.properties("RDATE").flatMap { property in
                property.value.split(separator: ",").compactMap { CalendarTime($0)?.local }
            }
            let set = try RecurrenceSet(start: start, rule: rule, additional: [start] + listed, zone: fixed)
            let end = LocalDateTime(secondNumber: 4_102_444_800)
            return Array(set.occurrences.lazy.prefix { $0 < end }.prefix(greatestOnsetCount))
        } catch {
            throw CalendarFault(line: line, .unreadable("RRULE", error.description))
        }
    }

    /// Reads `+0700`, `-0330` and `+012345`.
    private static func offset(_ name: String, of observance: CalendarComponent) throws(CalendarFault) -> Int {
        guard let property = observance.property(name) else {
            throw CalendarFault(line: observance.line, .missing(name))
        }
        let text = property.value
        let digits = text.dropFirst()
        guard let sign = text.first, sign == "+" || sign == "-",
            let time = LocalTime(icalendar: digits.count == 4 ? digits + "00" : digits)
        else { throw CalendarFault(line: property.line, .unreadable(name, "“\(text.prefix(20))” is no offset")) }
        return sign == "-" ? -time.secondOfDay : time.secondOfDay
    }
}
