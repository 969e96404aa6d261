package import Foundation

/// One dated meeting.
package struct Session: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Session>

    package enum Kind: String, CaseIterable, Sendable, Codable {
        case regular
        /// *Chuyên đề*
        case thematic
        /// *Dự giờ*: watching, never rating (law 13).
        case classroomVisit = "classroom-visit"
        /// *Hội thi*
        case contest
        /// *Họp rút kinh nghiệm*
        case review
        case onRequest = "on-request"
    }

    /// STATUS (RFC 5545 §3.8.1.11).
    package enum Status: String, CaseIterable, Sendable, Codable {
        case confirmed
        case tentative
        case cancelled
    }

    package var id: ID
    package var group: Group.ID
    package var programme: Programme.ID
    package var series: Series.ID?
    /// The wall clock time the series gave it; it stays when the session moves (RECURRENCE-ID).
    package var recurrence: WallTime?
    package var kind: Kind
    package var title: String
    package var start: WallTime
    /// IANA name of the zone in which `start` is read.
    package var zone: String
    package var minutes: Int
    package var host: Organisation.ID?
    /// Where it takes place, if that is not the host's address.
    package var place: String?
    package var link: String?
    /// Where it takes place on line *instead*: place, host and `link` are kept for when people meet there again.
    package var onlineLink: String?
    package var status: Status
    /// Why it was moved, cancelled or restored last, in the words people are told.
    package var reason: String?
    package var agenda: [AgendaItem]
    package var feedback: FeedbackForm?
    /// Texts and recordings on the web that belong to it: printed in whatever is said about it from then on, and no
    /// reason to say anything.
    package var documents: [SessionDocument]
    package var revisions: Revisions
    /// SEQUENCE (RFC 5545 §3.8.7.4): raised by the ledger with each material change, never by an answer.
    package var sequence: Int
    package var created: Date
    /// When `revisions.details` was last raised: an update is due from then on.
    package var changed: Date

    /// What the session was before its last material change, for the sentence "was … is now …".
    package var before: Before?
    /// Names the sessions whose last material change was made in one go with this one's: it is explained once.
    package var changeSet: ChangeSet?

    /// The name of sessions changed together.
    package typealias ChangeSet = Identifier<[Session]>

    /// Seconds by which each of them counts as changed after the one before it, so that the one that explains leaves
    /// first.
    package static let changeSetPace: TimeInterval = 1

    /// Counts only what is material for a kind of notice (law 1).
    package struct Revisions: Hashable, Sendable, Codable {
        /// The start: reminders and feedback questions.
        package var start: Int
        /// Time, place, links, host and status: invitation, update, cancellation.
        package var details: Int
        /// The published version of the agenda; 0 while there is only a draft.
        package var agenda: Int

        package init(start: Int = 0, details: Int = 0, agenda: Int = 0) {
            (self.start, self.details, self.agenda) = (start, details, agenda)
        }
    }

    package struct Before: Hashable, Sendable, Codable {
        package var start: WallTime
        package var minutes: Int
        package var host: Organisation.ID?
        package var place: String?
        package var link: String?
        package var onlineLink: String?
        package var status: Status

        package init(
            start: WallTime, minutes: Int, host: Organisation.ID?, place: String?, link: String?,
            onlineLink: String? = nil, status: Status
        ) {
            (self.start, self.minutes, self.host) = (start, minutes, host)
            (self.place, self.link, self.onlineLink, self.status) = (place, link, onlineLink, status)
        }
    }

    package init(
        id: ID, group: Group.ID, programme: Programme.ID, series: Series.ID? = nil, recurrence: WallTime? = nil,
        kind: Kind = .regular, title: String, start: WallTime, zone: String, minutes: Int,
        host: Organisation.ID? = nil, place: String? = nil, link: String? = nil, onlineLink: String? = nil,
        status: Status = .confirmed, reason: String? = nil, agenda: [AgendaItem] = [],
        feedback: FeedbackForm? = nil, documents: [SessionDocument] = [], revisions: Revisions = Revisions(),
        sequence: Int = 0, created: Date, changed: Date? = nil, before: Before? = nil, changeSet: ChangeSet? = nil
    ) {
        (self.id, self.group, self.programme, self.series) = (id, group, programme, series)
        (self.recurrence, self.kind, self.title) = (recurrence, kind, title)
        (self.start, self.zone, self.minutes) = (start, zone, minutes)
        (self.host, self.place, self.link, self.onlineLink) = (host, place, link, onlineLink)
        (self.status, self.reason, self.agenda, self.feedback) = (status, reason, agenda, feedback)
        (self.documents, self.revisions, self.sequence) = (documents, revisions, sequence)
        (self.created, self.changed, self.before) = (created, changed ?? created, before)
        self.changeSet = changeSet
    }
}

extension Session {
    /// The instant at which it begins. Nil only if the machine's zone data no longer knows `zone`.
    package var startInstant: Date? { TimeZone(identifier: zone).map { start.instant(in: $0) } }

    /// The instant at which it ends: `minutes` of elapsed time later.
    package var endInstant: Date? { startInstant?.addingTimeInterval(Double(minutes) * 60) }

    /// Its end has passed. One without a date is never over, whatever date it had.
    package func isOver(at now: Date) -> Bool { status != .tentative && endInstant.map { $0 <= now } ?? false }

    /// It has no date, or was cancelled while it had none.
    package var lacksDate: Bool { status == .tentative || status == .cancelled && before?.status == .tentative }

    /// Until when news of it that came to be at `instant` are of use: its end, or two weeks where it has none.
    package func usefulUntil(since instant: Date) -> Date {
        (lacksDate ? nil : endInstant) ?? instant.addingTimeInterval(Matter.standardUse)
    }

    /// The present details, to be kept as `before` when a material change follows.
    package var details: Before {
        Before(
            start: start, minutes: minutes, host: host, place: place, link: link, onlineLink: onlineLink,
            status: status)
    }
}
