/// A VEVENT with its properties read: RFC 5545 section 3.6.1.
package struct CalendarEvent: Sendable, Hashable {
    /// Empty where the event has none, though it must: such an event stands alone.
    package let uid: String
    package let sequence: Int
    package let stamp: CalendarTime?
    /// The occurrence of a series that this event replaces.
    package let recurrenceID: CalendarTime?
    /// RANGE=THISANDFUTURE: it changes the later occurrences as well.
    package let changesFollowing: Bool
    package let start: CalendarTime
    package let end: CalendarTime?
    package let duration: CalendarDuration?
    /// RRULE. More than one is what each of them says; RFC 5545 only advises against it.
    package let rules: [RecurrenceRule]
    /// EXRULE, which was RFC 2445's and which older programs still write.
    package let exceptions: [RecurrenceRule]
    package let additional: [CalendarPeriod]
    package let excluded: [CalendarTime]
    package let summary: String?
    package let location: String?
    package let description: String?
    package let url: String?
    package let categories: [String]
    package let status: EventStatus?
    /// The line of its BEGIN.
    package let line: Int

    /// - Throws: the property that cannot be read, and its line.
    package init(_ component: CalendarComponent) throws(CalendarFault) {
        let reader = EventReader(component)
        uid = component.property("UID")?.text ?? ""
        sequence = component.property("SEQUENCE").flatMap { Int($0.value) } ?? 0
        stamp = component.time("DTSTAMP")
        recurrenceID = try reader.time("RECURRENCE-ID")
        changesFollowing =
            component.property("RECURRENCE-ID")?[parameter: "RANGE"]?.uppercased() == "THISANDFUTURE"
        guard let start = try reader.time("DTSTART") else {
            throw CalendarFault(line: component.line, .missing("DTSTART"))
        }
        self.start = start
        end = try reader.time("DTEND")
        duration = try reader.duration()
        rules = try reader.rules("RRULE")
        exceptions = try reader.rules("EXRULE")
        additional = try reader.periods("RDATE")
        excluded = try reader.periods("EXDATE").map(\.start)
        summary = component.property("SUMMARY")?.text
        location = component.property("LOCATION")?.text
        description = component.property("DESCRIPTION")?.text
        url = component.property("URL")?.value
        categories = component.properties("CATEGORIES").flatMap(\.texts)
        status = component.property("STATUS").flatMap { EventStatus(rawValue: $0.value.uppercased()) }
        line = component.line
    }

    /// The event happens more than once.
    package var isRecurring: Bool { !rules.isEmpty || !additional.isEmpty }
}

/// One value of RDATE: a start, and for a PERIOD its end or its length. RFC 5545 section 3.3.9.
package struct CalendarPeriod: Sendable, Hashable {
    package let start: CalendarTime
    package let end: CalendarTime?
    package let duration: CalendarDuration?
}

/// Reads the properties of one VEVENT and says which line is at fault.
private struct EventReader {
    private let component: CalendarComponent

    init(_ component: CalendarComponent) {
        self.component = component
    }

    func time(_ name: String) throws(CalendarFault) -> CalendarTime? {
        guard let property = component.property(name) else { return nil }
        guard let time = property.time else {
            throw unreadable(property, "“\(property.value.prefix(40))” is no date or time")
        }
        return time
    }

    func duration() throws(CalendarFault) -> CalendarDuration? {
        guard let property = component.property("DURATION") else { return nil }
        guard let duration = CalendarDuration(property.value), duration.days >= 0, duration.seconds >= 0 else {
            throw unreadable(property, "“\(property.value.prefix(40))” is no duration of an event")
        }
        return duration
    }

    /// Blanks and a semicolon at the end are no part of a rule, and many a program writes them.
    func rules(_ name: String) throws(CalendarFault) -> [RecurrenceRule] {
        var rules: [RecurrenceRule] = []
        for property in component.properties(name) {
            var text = property.value.filter { !$0.isWhitespace }
            while text.last == ";" { text.removeLast() }
            guard !text.isEmpty else { continue }
            do throws(RecurrenceRuleError) {
                rules.append(try RecurrenceRule(text))
            } catch {
                throw unreadable(property, error.description)
            }
        }
        guard rules.count <= Self.greatestRuleCount else {
            throw unreadable(component.properties(name)[0], "stands there more than \(Self.greatestRuleCount) times")
        }
        return rules
    }

    private static let greatestRuleCount = 16

    func periods(_ name: String) throws(CalendarFault) -> [CalendarPeriod] {
        var periods: [CalendarPeriod] = []
        for property in component.properties(name) where !property.value.isEmpty {
            let (text, zone) = property.valueAndZone
            for value in text.split(separator: ",") {
                guard let period = CalendarPeriod(value, zone: zone) else {
                    throw unreadable(property, "“\(value.prefix(40))” is no date, time or period")
                }
                periods.append(period)
            }
        }
        return periods
    }

    private func unreadable(_ property: CalendarProperty, _ why: String) -> CalendarFault {
        CalendarFault(line: property.line, .unreadable(property.name, why))
    }
}

extension CalendarPeriod {
    fileprivate init?(_ text: Substring, zone: String?) {
        let sides = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let start = CalendarTime(sides[0], zone: zone) else { return nil }
        guard sides.count == 2 else {
            self.init(start: start, end: nil, duration: nil)
            return
        }
        let end = CalendarTime(sides[1], zone: zone)
        let duration = CalendarDuration(String(sides[1]))
        if end == nil, duration == nil { return nil }
        self.init(start: start, end: end, duration: duration)
    }
}
