import Composer
import Foundation
import Ledger
import Sessions

/// One session as a page tells it: what, when, where, with whom.
struct SessionDetails: Sendable {
    let session: Session
    let group: Group?
    let host: Organisation?

    func isOver(at now: Date) -> Bool { session.isOver(at: now) }
    func hasBegun(at now: Date) -> Bool { !session.lacksDate && (session.startInstant.map { $0 <= now } ?? false) }

    /// `readerZone` nil tells the time by the session's own clock only.
    func values(_ words: PageWords, readerZone: String?) -> PageValues {
        let here = words.dates.moment(session.start, zone: session.zone)
        let there = readerZone.flatMap { words.dates.moment(session.start, zone: session.zone, for: $0) }
        let moment = session.lacksDate ? words[.noDate] : there.map { "\(here), \($0)" } ?? here
        let documents = session.documents.filter { webAddress($0.url) != nil }
        return [
            "title": .text(session.title), "groupName": .text(group?.name), "when": .text(moment),
            "length": .text(words[.minutes, ["count": "\(session.minutes)"]]),
            "host": .text(host?.name),
            "place": .text(session.onlineLink == nil ? session.place ?? host?.address : nil),
            "link": .text((session.onlineLink ?? session.link).flatMap(webAddress)),
            "documents": .list(documents.map { ["name": .text($0.title), "url": .text($0.url)] }),
            "hasDocuments": .flag(!documents.isEmpty), "isCancelled": .flag(session.status == .cancelled),
            "isPostponed": .flag(session.status == .tentative), "reason": .text(session.reason),
            "agenda": .list(
                session.agenda.map { item in
                    [
                        "item": .text(item.title), "owner": .text(item.owner),
                        "minutes": .text(item.minutes.map { words[.minutes, ["count": "\($0)"]] }),
                    ]
                }),
            "hasAgenda": .flag(!session.agenda.isEmpty),
        ]
    }
}

extension Site {
    /// Nil for a session that is gone.
    func details(of id: Session.ID) async throws -> SessionDetails? {
        guard let session = try await ledger.session(id) else { return nil }
        let hosts = try await ledger.organisations()
        return SessionDetails(
            session: session, group: try await ledger.group(session.group),
            host: hosts.first { $0.id == session.host })
    }
}
