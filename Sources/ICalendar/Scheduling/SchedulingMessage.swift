package import Foundation

/// What a calendar part that came by mail says, one value for each event in it: REPLY, COUNTER, REFRESH and the rest
/// of RFC 5546, read with the indulgence that real clients need.
package struct SchedulingMessage: Sendable, Hashable {
    package var method: SchedulingMethod
    package var uid: String
    /// The version that is answered; 0 when it is not said.
    package var sequence: Int
    package var recurrenceID: CalendarTime?
    /// DTSTAMP: when the answer was given. Floating times are not accepted for it.
    package var stamp: Date?
    /// Without `mailto:`; some clients leave it out.
    package var organizer: CalendarAddress?
    package var attendees: [CalendarAttendee]
    /// COMMENT, each as a text.
    package var comments: [String]
    package var summary: String?
    package var location: String?
    /// In a COUNTER the time that is proposed.
    package var start: CalendarTime?
    package var end: CalendarTime?
    /// The instant of `start`; nil for a day, a floating time, or a zone that nobody knows.
    package var startInstant: Date?

    /// Reads the events of all calendars in the octets. An event that cannot be read is among the faults and takes no
    /// other with it.
    /// - Parameter method: that of the Content-Type, for a body that has none.
    /// - Throws: when a limit is passed or there is no calendar.
    package static func read(
        _ octets: some Collection<UInt8>, method: String? = nil, limits: CalendarLimits = .init(octets: 1 << 20)
    ) throws(CalendarFault) -> (messages: [SchedulingMessage], faults: [CalendarFault]) {
        let document = try CalendarDocument(octets, limits: limits)
        var messages: [SchedulingMessage] = []
        var faults = document.faults
        for calendar in document.calendars where calendar.isNamed("VCALENDAR") {
            for event in calendar.components("VEVENT") {
                do throws(CalendarFault) {
                    let word = calendar.property("METHOD")?.value ?? method
                    messages.append(try SchedulingMessage(event, method: word, calendar: calendar))
                } catch {
                    faults.append(error)
                }
            }
        }
        return (messages, faults)
    }

    private init(_ event: CalendarComponent, method word: String?, calendar: CalendarComponent) throws(CalendarFault) {
        guard let word else { throw CalendarFault(line: calendar.line, .missing("METHOD")) }
        guard let method = SchedulingMethod(rawValue: word.uppercased().filter { $0 != " " }) else {
            let line = calendar.property("METHOD")?.line ?? calendar.line
            throw CalendarFault(line: line, .unreadable("METHOD", "“\(word.prefix(40))” is no method of RFC 5546"))
        }
        guard let uid = event.property("UID")?.text, !uid.isEmpty else {
            throw CalendarFault(line: event.line, .missing("UID"))
        }
        self.method = method
        self.uid = uid
        sequence = event.property("SEQUENCE").flatMap { Int($0.value) } ?? 0
        recurrenceID = event.time("RECURRENCE-ID")
        stamp = event.time("DTSTAMP").flatMap { if case .utc(let local) = $0 { local } else { nil } }
            .map(ZoneRules.utc.instant)
        organizer = event.property("ORGANIZER").map { CalendarAddress($0) }
        comments = event.properties("COMMENT").map(\.text)
        let comment = comments.first
        attendees = event.properties("ATTENDEE").map { CalendarAttendee($0, comment: comment) }
        summary = event.property("SUMMARY")?.text
        location = event.property("LOCATION")?.text
        start = event.time("DTSTART")
        end = event.time("DTEND")
        startInstant = start.flatMap { Self.instant(of: $0, in: calendar) }
    }

    private static func instant(of time: CalendarTime, in calendar: CalendarComponent) -> Date? {
        switch time {
        case .date, .floating: return nil
        case .utc(let local): return ZoneRules.utc.instant(of: local)
        case .zoned(let local, let name):
            let zones = CalendarZones(calendar, fallback: .utc)
            return zones.isKnown(name) ? zones.zone(name).instant(of: local) : nil
        }
    }
}

extension CalendarComponent {
    /// The first property of this name as a date or time, if it can be read.
    func time(_ name: String) -> CalendarTime? {
        property(name).flatMap(\.time)
    }
}
