import ICalendar
package import Sessions

/// A group's sessions as a calendar for everybody: METHOD:PUBLISH, without ORGANIZER and ATTENDEE, each session under
/// `ID@domain`, which is no one person's UID. Nobody is named in it, and the same ledger gives the same bytes.
package struct SessionCalendar: Sendable {
    package var name: String
    /// IANA name of the zone in which the times are written.
    package var zone: String
    package var language: Language
    /// After the `@` of each UID.
    package var domain: String
    /// The links under which sessions are held at a distance: whoever has the calendar could join.
    package var showsLinks: Bool

    package init(name: String, zone: String, language: Language, domain: String, showsLinks: Bool = false) {
        (self.name, self.zone, self.language) = (name, zone, language)
        (self.domain, self.showsLinks) = (domain, showsLinks)
    }

    /// An iCalendar stream (RFC 5545). Throws for a session in a zone that nobody knows.
    package func text(
        _ sessions: [(session: Session, host: Organisation?)]
    ) throws(MessageComposer.Refusal) -> String {
        var events: [PublishedEvent] = []
        for (session, host) in sessions { events.append(try event(session, host)) }
        let calendar = PublishedCalendar(name: cleanLine(name), zone: zone, events: events)
        return calendar.calendar(product: Wording.of(language).product).text
    }

    private func event(_ session: Session, _ host: Organisation?) throws(MessageComposer.Refusal) -> PublishedEvent {
        guard let start = session.startInstant, let end = session.endInstant else { throw .unknownZone(session.zone) }
        let room = session.place ?? host.map { [$0.name, $0.address].compactMap(\.self).joined(separator: ", ") }
        let place = session.onlineLink == nil ? room : Wording.of(language).online
        return PublishedEvent(
            uid: "\(session.id)@\(domain)", sequence: session.sequence, stamp: session.changed, start: start, end: end,
            summary: cleanLine(session.title), location: place.map(cleanLine), description: agenda(of: session),
            url: showsLinks ? (session.onlineLink ?? session.link).flatMap(webAddress) : nil,
            status: status(of: session))
    }

    /// The titles alone: who speaks is nobody's business outside the group.
    private func agenda(of session: Session) -> String? {
        let titles = session.agenda.map { AgendaItem(title: $0.title, minutes: $0.minutes) }
        let lines = AgendaWords(words: .of(language)).lines(titles)
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    private func status(of session: Session) -> EventStatus {
        switch session.status {
        case .confirmed: .confirmed
        case .tentative: .tentative
        case .cancelled: .cancelled
        }
    }
}
