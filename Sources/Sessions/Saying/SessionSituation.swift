package import Foundation

/// All that decides what should be said about one session: the input of the planner, read in one transaction.
package struct SessionSituation: Hashable, Sendable {
    package var session: Session
    package var group: Group
    /// Everybody who was ever asked, those taken off included.
    package var people: [Asked]

    package struct Asked: Hashable, Sendable {
        package var attendee: Attendee
        package var person: Person
        /// Of this person in the session's group; nil for one who left it.
        package var role: Membership.Role?
        /// What was and is being said to this person about this session.
        package var notices: [Said]
        /// Kinds this person wants no more of, in this group.
        package var muted: Set<Notice.Kind>
        /// Taken from an away message: nobody nags before.
        package var awayUntil: WallDate?
        /// Nil where no attendance was taken.
        package var came: Bool?
        package var hasGivenFeedback: Bool

        package init(
            attendee: Attendee, person: Person, role: Membership.Role?, notices: [Said] = [],
            muted: Set<Notice.Kind> = [], awayUntil: WallDate? = nil, came: Bool? = nil,
            hasGivenFeedback: Bool = false
        ) {
            (self.attendee, self.person, self.role, self.notices) = (attendee, person, role, notices)
            (self.muted, self.awayUntil, self.came) = (muted, awayUntil, came)
            self.hasGivenFeedback = hasGivenFeedback
        }
    }

    /// A notice that exists, and how far it got.
    package struct Said: Hashable, Sendable {
        package var key: Notice.Key
        package var state: Delivery.State
        package var due: Date

        package init(key: Notice.Key, state: Delivery.State, due: Date) {
            (self.key, self.state, self.due) = (key, state, due)
        }
    }

    package init(session: Session, group: Group, people: [Asked]) {
        (self.session, self.group, self.people) = (session, group, people)
    }
}

/// The planner's answer for one session.
package struct SessionPlan: Hashable, Sendable {
    /// What should exist now: due within the horizon, or earlier and still useful.
    package var wanted: [Notice]
    /// What will fall due later, for preview: nothing of it is stored.
    package var later: [Notice]
    /// When the wanted set can next change by the passing of time alone; nil when nothing is left to come.
    package var next: Date?

    package init(wanted: [Notice], later: [Notice], next: Date?) {
        (self.wanted, self.later, self.next) = (wanted, later, next)
    }
}
