package import Foundation

/// All that decides what should be said about one session: the input of the planner, read in one transaction.
package struct SessionSituation: Hashable, Sendable {
    package var session: Session
    package var group: Group
    /// Everybody who was ever asked, those taken off included.
    package var people: [Asked]
    /// Which day suits, if it was ever asked.
    package var poll: DatePoll?
    /// Since when what its programme plans goes out; nil while the programme is quiet, and then nothing does. What was
    /// to be said earlier is not made up for.
    package var started: Date?
    /// The last hand of each duty that goes round.
    package var turns: [Turn]

    package struct Asked: Hashable, Sendable {
        package var attendee: Attendee
        package var person: Person
        /// Of this person in the session's group; nil for one who left it.
        package var role: Membership.Role?
        /// What was and is being said to this person about this session.
        package var notices: [Said]
        /// Kinds this person wants no more of, in this group.
        package var muted: Set<Notice.Kind>
        /// When the answer that counts arrived; nil without one, or where it is not known.
        package var answered: Date?
        /// The last day away, taken from an away message: nobody nags before it is over.
        package var awayUntil: WallDate?
        /// Nil where no attendance was taken.
        package var came: Bool?
        package var hasGivenFeedback: Bool
        /// The options of the date poll that this person has answered, by number.
        package var voted: Set<Int>

        package init(
            attendee: Attendee, person: Person, role: Membership.Role?, notices: [Said] = [],
            muted: Set<Notice.Kind> = [], answered: Date? = nil, awayUntil: WallDate? = nil, came: Bool? = nil,
            hasGivenFeedback: Bool = false, voted: Set<Int> = []
        ) {
            (self.attendee, self.person, self.role, self.notices) = (attendee, person, role, notices)
            (self.muted, self.answered, self.awayUntil) = (muted, answered, awayUntil)
            (self.came, self.hasGivenFeedback, self.voted) = (came, hasGivenFeedback, voted)
        }
    }

    /// A notice that exists, and how far it got.
    package struct Said: Hashable, Sendable {
        package var key: Notice.Key
        package var state: Delivery.State
        package var due: Date
        /// When it left, or may have left; nil where that is not known, and `due` then stands for it.
        package var sent: Date?

        package init(key: Notice.Key, state: Delivery.State, due: Date, sent: Date? = nil) {
            (self.key, self.state, self.due, self.sent) = (key, state, due, sent)
        }
    }

    package init(
        session: Session, group: Group, people: [Asked], poll: DatePoll? = nil, started: Date? = .distantPast,
        turns: [Turn] = []
    ) {
        (self.session, self.group, self.people) = (session, group, people)
        (self.poll, self.started, self.turns) = (poll, started, turns)
    }
}

/// The planner's answer for one session.
package struct SessionPlan: Hashable, Sendable {
    /// What should exist now: due within the horizon, or earlier and still useful. Nothing that was said, but for what
    /// is uncertain and still holds.
    package var wanted: [Notice]
    /// What will fall due later, for preview: nothing of it is stored.
    package var later: [Notice]
    /// When the wanted set can next change by the passing of time alone; nil when nothing is left to come.
    package var next: Date?
    /// Why each of them stands there.
    package var reasons: [Notice.Key: PlanReason]

    package init(wanted: [Notice], later: [Notice], next: Date?, reasons: [Notice.Key: PlanReason] = [:]) {
        (self.wanted, self.later, self.next, self.reasons) = (wanted, later, next, reasons)
    }
}
