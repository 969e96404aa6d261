import Foundation
import ICalendar
import Sessions

/// The iMIP part of a message (RFC 6047): one VEVENT, one ATTENDEE, times in UTC.
struct CalendarPartWriter: Sendable {
    let item: MessageMatter.Item
    let person: Person
    let recipientAddress: String
    let settings: ComposerSettings
    let links: MessageLinks
    let now: Date

    /// The first notice that brings an entry for a calendar decides; one message has room for one (RFC 6047 §2.4).
    /// Nil for a notice without a session or without an attendee, who has no UID.
    func part() throws(MessageComposer.Refusal) -> ComposedMessage.CalendarPart? {
        guard let session = item.session, let attendee = item.attendee else { return nil }
        guard let start = session.startInstant, let end = session.endInstant else { throw .unknownZone(session.zone) }
        let language = person.language
        let event = Invitation(
            uid: attendee.calendarUID,
            // What is said to this person grows with the session and with each removal and return.
            sequence: session.sequence + attendee.revision, stamp: now, start: start, end: end,
            summary: cleanLine(session.title), location: location(session), description: description(session, language),
            url: url(session), conference: (session.onlineLink ?? session.link).flatMap(webAddress),
            attachments: session.documents.compactMap { webAddress($0.url) },
            organizer: CalendarAddress(settings.sendingAddress, name: cleanLine(item.group?.name ?? "Convoke")),
            attendee: CalendarAddress(recipientAddress, name: cleanLine(person.name)),
            role: role(isChair ? .chair : attendee.role),
            status: session.status == .tentative ? .tentative : .confirmed)
        let product = Wording.of(language).product
        let isCancellation = item.notice.key.kind == .cancellation
        let calendar = isCancellation ? event.cancellation(product: product) : event.request(product: product)
        let method: SchedulingMethod = isCancellation ? .cancel : .request
        return ComposedMessage.CalendarPart(method: method.rawValue, text: calendar.text)
    }

    /// It is this person's turn to chair.
    private var isChair: Bool { item.turns.contains { $0.duty == .chair && $0.holder == .person(person.id) } }

    /// On line, the link itself: what a calendar shows in the place of a place must lead there.
    private func location(_ session: Session) -> String? {
        if let link = session.onlineLink { return cleanLine(link) }
        let place = session.place ?? item.host.map { [$0.name, $0.address].compactMap { $0 }.joined(separator: ", ") }
        return place.map(cleanLine)
    }

    /// Short, and under the cut line: some programs quote it in an answer.
    private func description(_ session: Session, _ language: Language) -> String {
        let agenda = AgendaWords(words: .of(language)).lines(session.agenda)
        let lines = [CutLine.words] + [item.group.map { cleanLine($0.name) }].compactMap { $0 } + agenda
        return lines.joined(separator: "\n")
    }

    /// Where it takes place on line, else where one answers.
    private func url(_ session: Session) -> String? {
        (session.onlineLink ?? session.link).flatMap(webAddress) ?? links.answer(session.id)
    }

    private func role(_ role: Attendee.Role) -> CalendarAttendee.Role {
        switch role {
        case .chair: .chair
        case .required: .required
        case .optional: .optional
        case .observer: .informed
        }
    }
}

/// A web address that somebody wrote: https or http and a host, and nothing that could run. Nil for anything else.
package func webAddress(_ link: String) -> String? {
    let link = cleanLine(link)
    guard let url = URLComponents(string: link), url.host?.isEmpty == false,
        url.scheme?.lowercased() == "https" || url.scheme?.lowercased() == "http"
    else { return nil }
    return link
}
