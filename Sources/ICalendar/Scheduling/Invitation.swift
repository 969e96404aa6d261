package import Foundation

/// One meeting as one person is invited to it: RFC 5546 REQUEST and CANCEL.
///
/// Each is one VEVENT with exactly one ATTENDEE and times in UTC: so nobody sees another's address, no VTIMEZONE is
/// needed, and every client reads it.
package struct Invitation: Sendable, Hashable {
    package var uid: String
    package var sequence: Int
    /// DTSTAMP: when this version was made.
    package var stamp: Date
    package var start: Date
    package var end: Date
    package var summary: String
    package var location: String?
    package var description: String?
    package var url: String?
    /// Where one joins from afar: CONFERENCE (RFC 7986 §5.11), a URI.
    package var conference: String?
    /// Documents that belong to it: ATTACH (RFC 5545 §3.8.1.1), URIs.
    package var attachments: [String]
    /// The address that the message is sent from.
    package var organizer: CalendarAddress
    /// The recipient; the address must be that of the envelope, byte for byte.
    package var attendee: CalendarAddress
    package var role: CalendarAttendee.Role
    /// `confirmed`, or `tentative` for a meeting without a sure date.
    package var status: EventStatus

    package init(
        uid: String, sequence: Int, stamp: Date, start: Date, end: Date, summary: String, location: String? = nil,
        description: String? = nil, url: String? = nil, conference: String? = nil, attachments: [String] = [],
        organizer: CalendarAddress, attendee: CalendarAddress, role: CalendarAttendee.Role = .required,
        status: EventStatus = .confirmed
    ) {
        self.uid = uid
        self.sequence = sequence
        self.stamp = stamp
        self.start = start
        self.end = end
        self.summary = summary
        self.location = location
        self.description = description
        self.url = url
        self.conference = conference
        self.attachments = attachments
        self.organizer = organizer
        self.attendee = attendee
        self.role = role
        self.status = status
    }

    /// Invites, or tells of a change: METHOD:REQUEST. A reply is asked for.
    /// - Parameter product: PRODID, the program that writes it.
    package func request(product: String) -> CalendarComponent {
        let asks = [CalendarParameter("PARTSTAT", "NEEDS-ACTION"), CalendarParameter("RSVP", "TRUE")]
        return calendar(.request, product: product, status: status, attendee: asks)
    }

    /// Takes the meeting out of the calendar: METHOD:CANCEL with STATUS:CANCELLED. The caller has raised SEQUENCE.
    package func cancellation(product: String) -> CalendarComponent {
        calendar(.cancel, product: product, status: .cancelled, attendee: [])
    }

    private func calendar(
        _ method: SchedulingMethod, product: String, status: EventStatus, attendee parameters: [CalendarParameter]
    ) -> CalendarComponent {
        var event = EventProperties()
        event.add("UID", text: uid)
        event.add("SEQUENCE", value: String(sequence))
        event.add("DTSTAMP", at: stamp)
        event.add("DTSTART", at: start)
        event.add("DTEND", at: end)
        event.add("SUMMARY", text: summary)
        event.add("STATUS", value: status.rawValue)
        event.add("LOCATION", text: location)
        event.add("DESCRIPTION", text: description)
        event.add("URL", value: url)
        if let conference {
            let parameters = [CalendarParameter("VALUE", "URI"), CalendarParameter("FEATURE", ["AUDIO", "VIDEO"])]
            event.list.append(CalendarProperty("CONFERENCE", parameters: parameters, value: conference))
        }
        for attachment in attachments { event.add("ATTACH", value: attachment) }
        event.list.append(organizer.property("ORGANIZER"))
        event.list.append(attendee.property("ATTENDEE", [.init("ROLE", role.rawValue)] + parameters))
        return .calendar(method, product: product, components: [CalendarComponent("VEVENT", event.list)])
    }
}

/// The properties of a VEVENT as they are gathered; what is nil or empty is left out.
struct EventProperties {
    var list: [CalendarProperty] = []

    mutating func add(_ name: String, value: String?) {
        if let value, !value.isEmpty { list.append(CalendarProperty(name, value: value)) }
    }

    mutating func add(_ name: String, text: String?) {
        if let text, !text.isEmpty { list.append(CalendarProperty(name, text: text)) }
    }

    mutating func add(_ name: String, at instant: Date) {
        list.append(CalendarTime(instant).property(name))
    }
}

extension CalendarComponent {
    /// A VCALENDAR with what every one must have: RFC 5545 section 3.6.
    static func calendar(
        _ method: SchedulingMethod, product: String, properties: [CalendarProperty] = [],
        components: [CalendarComponent]
    ) -> CalendarComponent {
        let head = [
            CalendarProperty("VERSION", value: "2.0"), CalendarProperty("PRODID", text: product),
            CalendarProperty("CALSCALE", value: "GREGORIAN"), CalendarProperty("METHOD", value: method.rawValue),
        ]
        return CalendarComponent("VCALENDAR", head + properties, components: components)
    }
}
