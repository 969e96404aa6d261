/// Someone in ORGANIZER or ATTENDEE: a mail address without `mailto:`, and the name to show.
package struct CalendarAddress: Sendable, Hashable {
    package var address: String
    package var name: String?

    package init(_ address: String, name: String? = nil) {
        self.address = address
        self.name = name
    }

    /// Reads a calendar user address; whatever is not `mailto:` stays as it is.
    init(_ property: CalendarProperty) {
        self.init(Self.bare(property.value), name: property[parameter: "CN"])
    }

    static func bare(_ uri: String) -> String {
        let prefix = "mailto:"
        let hasPrefix = uri.utf8.count >= prefix.utf8.count && String(uri.prefix(7)).caseInsensitiveEquals(prefix)
        return hasPrefix ? String(uri.dropFirst(7)) : uri
    }

    /// The property with CN before the other parameters, and a bare `mailto:` for its value.
    func property(_ name: String, _ parameters: [CalendarParameter] = []) -> CalendarProperty {
        let shown = self.name.map { [CalendarParameter("CN", $0)] } ?? []
        return CalendarProperty(name, parameters: shown + parameters, value: "mailto:" + address)
    }
}

/// ATTENDEE with what its parameters say: RFC 5545 section 3.2.
package struct CalendarAttendee: Sendable, Hashable {
    /// ROLE
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case chair = "CHAIR"
        case required = "REQ-PARTICIPANT"
        case optional = "OPT-PARTICIPANT"
        case informed = "NON-PARTICIPANT"
    }

    /// PARTSTAT
    package enum Participation: String, Sendable, Hashable, CaseIterable {
        case needsAction = "NEEDS-ACTION"
        case accepted = "ACCEPTED"
        case declined = "DECLINED"
        case tentative = "TENTATIVE"
        case delegated = "DELEGATED"
    }

    package var who: CalendarAddress
    package var role: Role
    /// What cannot be recognised is NEEDS-ACTION, as RFC 5545 section 3.2.12 asks.
    package var participation: Participation
    /// What was said with the answer: the attendee's own words, else the event's COMMENT.
    package var comment: String?
    /// Addresses without `mailto:`.
    package var delegatedTo: [String]
    package var delegatedFrom: [String]

    package init(
        _ who: CalendarAddress, role: Role = .required, participation: Participation = .needsAction,
        comment: String? = nil, delegatedTo: [String] = [], delegatedFrom: [String] = []
    ) {
        self.who = who
        self.role = role
        self.participation = participation
        self.comment = comment
        self.delegatedTo = delegatedTo
        self.delegatedFrom = delegatedFrom
    }

    init(_ property: CalendarProperty, comment: String?) {
        let role = property[parameter: "ROLE"].flatMap { Role(rawValue: $0.uppercased()) }
        let status = property[parameter: "PARTSTAT"].flatMap { Participation(rawValue: $0.uppercased()) }
        self.init(
            CalendarAddress(property), role: role ?? .required, participation: status ?? .needsAction,
            comment: property[parameter: "X-RESPONSE-COMMENT"] ?? comment,
            delegatedTo: property.values(of: "DELEGATED-TO").map(CalendarAddress.bare),
            delegatedFrom: property.values(of: "DELEGATED-FROM").map(CalendarAddress.bare))
    }
}
