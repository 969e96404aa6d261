/// The zones that one calendar names: an IANA name, a Windows name, or a VTIMEZONE of its own (RFC 5545 section
/// 3.6.5), in this order. The IANA database is the newer knowledge, so it wins over rules that were copied into a file.
struct CalendarZones {
    /// For floating times, days, and TZIDs that mean nothing.
    let fallback: ZoneRules
    private var own: [String: ZoneRules] = [:]
    private(set) var faults: [CalendarFault] = []

    /// - Parameter fallback: the zone for floating times when the calendar has no X-WR-TIMEZONE of its own.
    init(_ calendar: CalendarComponent, fallback: ZoneRules) {
        let named = calendar.property("X-WR-TIMEZONE").flatMap { Self.known($0.text) }
        self.fallback = named ?? fallback
        for component in calendar.components("VTIMEZONE") {
            guard let name = component.property("TZID")?.value, Self.known(name) == nil else { continue }
            let location = component.property("X-LIC-LOCATION")?.value
            do throws(CalendarFault) {
                if let zone = location.flatMap(Self.known) {
                    own[name] = zone
                } else {
                    own[name] = try ZoneRules(component, identifier: name)
                }
            } catch {
                faults.append(error)
            }
        }
    }

    /// The zone of a TZID; the fallback when nobody knows it.
    func zone(_ name: String) -> ZoneRules { Self.known(name) ?? own[name] ?? fallback }

    /// The zone in which a value is to be read.
    func zone(of time: CalendarTime) -> ZoneRules {
        switch time {
        case .utc: .utc
        case .zoned(_, let name): zone(name)
        case .date, .floating: fallback
        }
    }

    func isKnown(_ name: String) -> Bool { Self.known(name) != nil || own[name] != nil }

    /// An IANA name, also behind a prefix such as `/citadel.org/20210210_1/Europe/Berlin`, or a Windows name.
    static func known(_ name: String) -> ZoneRules? {
        if let zone = ZoneRules(identifier: name) { return zone }
        if let iana = WindowsZones.iana[name] { return ZoneRules(identifier: iana) }
        guard name.utf8.count < 256 else { return nil }
        let parts = name.split(separator: "/")
        for length in [3, 2] where parts.count > length {
            let end = parts.suffix(length).joined(separator: "/")
            if let zone = ZoneRules(identifier: end) { return zone }
        }
        return nil
    }
}

extension ZoneRules {
    /// A zone from the observances of a VTIMEZONE, up to the year 2100.
    init(_ component: CalendarComponent, identifier: String) throws(CalendarFault) {
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
