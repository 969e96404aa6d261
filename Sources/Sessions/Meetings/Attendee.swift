package import Foundation

/// PARTSTAT (RFC 5545 §3.2.12).
package enum ParticipationStatus: String, CaseIterable, Sendable, Codable {
    case needsAction = "needs-action"
    case accepted
    case declined
    case tentative
    case delegated

    /// Comes or may come.
    package var mayCome: Bool { self == .accepted || self == .tentative }
}

/// A person asked to a session.
package struct Attendee: Hashable, Sendable, Codable {
    /// ROLE (RFC 5545 §3.2.16).
    package enum Role: String, CaseIterable, Sendable, Codable {
        case chair
        case required = "req-participant"
        case optional = "opt-participant"
        case observer = "non-participant"
    }

    package var session: Session.ID
    package var person: Person.ID
    package var role: Role
    /// The latest clear answer; the facts behind it are the RSVPs.
    package var status: ParticipationStatus
    /// UID of this person's copy of the event. Minted once with a random part, kept through every move, removal and
    /// return, so that an answer that bears it proves itself.
    package var calendarUID: String
    /// When this person was added to the session, or added again.
    package var since: Date
    /// When this person was taken off; nil while asked.
    package var removed: Date?
    /// Raised by each removal and each return, and added to the session's revision and SEQUENCE in what is said to
    /// this person, so that both only ever grow.
    package var revision: Int

    package init(
        session: Session.ID, person: Person.ID, role: Role = .required, status: ParticipationStatus = .needsAction,
        calendarUID: String, since: Date, removed: Date? = nil, revision: Int = 0
    ) {
        (self.session, self.person, self.role, self.status) = (session, person, role, status)
        (self.calendarUID, self.since, self.removed, self.revision) = (calendarUID, since, removed, revision)
    }
}
