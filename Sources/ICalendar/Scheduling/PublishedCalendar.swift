package import Foundation

/// A calendar to look at: METHOD:PUBLISH, as a file to download or a feed to subscribe to.
///
/// It holds neither ORGANIZER nor ATTENDEE: with them some clients send answers, and others refuse the file.
package struct PublishedCalendar: Sendable, Hashable {
    package var name: String
    package var description: String?
    /// The IANA zone in which the times are written, with a VTIMEZONE for the span of the events; without one, or with
    /// one that nobody knows, they are in UTC.
    package var zone: String?
    /// How often a client may ask again. Clients keep to it or not; changes must not depend on it.
    package var refreshSeconds: Int
    package var events: [PublishedEvent]

    package init(
        name: String, description: String? = nil, zone: String? = nil, refreshSeconds: Int = 4 * 3600,
        events: [PublishedEvent]
    ) {
        self.name = name
        self.description = description
        self.zone = zone
        self.refreshSeconds = refreshSeconds
        self.events = events
    }

    /// - Parameter product: PRODID, the program that writes it.
    package func calendar(product: String) -> CalendarComponent {
        let refresh = CalendarDuration(seconds: max(refreshSeconds, 60)).text
        var head = EventProperties()
        head.add("NAME", text: name)
        head.add("X-WR-CALNAME", text: name)
        head.add("DESCRIPTION", text: description)
        head.add("X-WR-CALDESC", text: description)
        head.add("X-WR-TIMEZONE", text: zone)
        head.list.append(
            CalendarProperty("REFRESH-INTERVAL", parameters: [.init("VALUE", "DURATION")], value: refresh))
        head.add("X-PUBLISHED-TTL", value: refresh)
        let rules = zone.flatMap { ZoneRules(identifier: $0) }
        return .calendar(
            .publish, product: product, properties: head.list,
            components: [rules.flatMap(component)].compactMap(\.self) + events.map { $0.component(in: rules) })
    }

    private func component(of zone: ZoneRules) -> CalendarComponent? {
        guard let first = events.map(\.start).min(), let last = events.map(\.end).max() else { return nil }
        return zone.component(from: first, to: last)
    }
}

/// One event of a published calendar.
package struct PublishedEvent: Sendable, Hashable {
    package var uid: String
    package var sequence: Int
    package var stamp: Date
    package var start: Date
    package var end: Date
    package var summary: String
    package var location: String?
    package var description: String?
    package var url: String?
    package var categories: [String]
    package var status: EventStatus

    package init(
        uid: String, sequence: Int, stamp: Date, start: Date, end: Date, summary: String, location: String? = nil,
        description: String? = nil, url: String? = nil, categories: [String] = [], status: EventStatus = .confirmed
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
        self.categories = categories
        self.status = status
    }

    fileprivate func component(in zone: ZoneRules?) -> CalendarComponent {
        var event = EventProperties()
        event.add("UID", text: uid)
        event.add("SEQUENCE", value: String(sequence))
        event.add("DTSTAMP", at: stamp)
        event.list.append(start.written(in: zone).property("DTSTART"))
        event.list.append(end.written(in: zone).property("DTEND"))
        event.add("SUMMARY", text: summary)
        event.add("STATUS", value: status.rawValue)
        event.add("LOCATION", text: location)
        event.add("DESCRIPTION", text: description)
        event.add("URL", value: url)
        event.add("CATEGORIES", value: categories.map(CalendarText.escaped).joined(separator: ","))
        return CalendarComponent("VEVENT", event.list)
    }
}

extension Date {
    /// The instant on the clock of a zone. In an hour that the clock shows twice, where a local time means the first, the
    /// second is in UTC.
    fileprivate func written(in zone: ZoneRules?) -> CalendarTime {
        guard let zone else { return CalendarTime(self) }
        let local = zone.local(at: self)
        let isClear = zone.instant(of: local).wholeSeconds == wholeSeconds
        return isClear ? .zoned(local, zone: zone.identifier) : CalendarTime(self)
    }
}
