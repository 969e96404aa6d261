// Facts are appended and never overwritten: a fact's time is when its message arrived, and the latest clear one counts.
// One that a later reading of the same message replaced is kept, marked superseded.

package import Foundation

/// Where a fact comes from.
package enum FactSource: Hashable, Sendable {
    /// Understood from this message.
    case message(IncomingMessage.ID)
    /// Pressed on a page opened from this delivery.
    case page(Delivery.ID)
    /// Entered, or decided, by a person at the command line or the board; `note` says who.
    case person(note: String)

    /// A person's decision outlives every reading of a machine (law 6).
    package var isDecision: Bool {
        if case .person = self { true } else { false }
    }
}

/// Whether somebody comes.
package struct RSVP: Hashable, Sendable {
    package typealias ID = Identifier<RSVP>

    package var id: ID
    package var session: Session.ID
    package var person: Person.ID
    package var status: ParticipationStatus
    package var delegate: String?
    package var guests: Int?
    package var party: Int?
    package var late: Bool
    package var leavesEarly: Bool
    /// The words behind it, whole.
    package var comment: String?
    /// Which rule or evidence decided, for a person to follow.
    package var rule: Reason
    package var source: FactSource
    package var at: Date

    package init(
        id: ID, session: Session.ID, person: Person.ID, status: ParticipationStatus, delegate: String? = nil,
        guests: Int? = nil, party: Int? = nil, late: Bool = false, leavesEarly: Bool = false,
        comment: String? = nil, rule: Reason, source: FactSource, at: Date
    ) {
        (self.id, self.session, self.person, self.status) = (id, session, person, status)
        (self.delegate, self.guests, self.party) = (delegate, guests, party)
        (self.late, self.leavesEarly, self.comment) = (late, leavesEarly, comment)
        (self.rule, self.source, self.at) = (rule, source, at)
    }

    /// People this answer brings to the session.
    package var headCount: Int {
        switch status {
        case .accepted: party ?? 1 + (guests ?? 0)
        case .delegated: party ?? 1 + (guests ?? 0)
        case .declined, .tentative, .needsAction: 0
        }
    }
}

/// What one person answered to the questions after a session. For an anonymous form `person` is nil and nothing else
/// leads to one.
package struct Feedback: Hashable, Sendable {
    package typealias ID = Identifier<Feedback>

    package var id: ID
    package var session: Session.ID
    package var person: Person.ID?
    package var answers: [Int: FeedbackAnswer]
    /// What was written beside the answers.
    package var remark: String?
    package var source: FactSource?
    package var at: Date?

    package init(
        id: ID, session: Session.ID, person: Person.ID?, answers: [Int: FeedbackAnswer], remark: String? = nil,
        source: FactSource?, at: Date?
    ) {
        (self.id, self.session, self.person, self.answers) = (id, session, person, answers)
        (self.remark, self.source, self.at) = (remark, source, at)
    }
}

/// A topic, an idea, a petition or a lesson that somebody offered: kept word for word.
package struct Contribution: Hashable, Sendable {
    package typealias ID = Identifier<Contribution>

    package enum Kind: String, CaseIterable, Sendable, Codable {
        case topic
        /// For the activity bank (*ngân hàng ý tưởng*).
        case idea
        /// For the office (*kiến nghị*).
        case petition
        /// Learned in a review (*bài học, rút kinh nghiệm*).
        case lesson
        /// Waits for an answer of the chair's.
        case question
        /// A wish to meet at another time.
        case reschedule
        /// A wish for a session that no plan holds.
        case request
    }

    package var id: ID
    package var kind: Kind
    package var group: Group.ID
    package var session: Session.ID?
    package var person: Person.ID?
    package var text: String
    /// The time that is proposed, by the session's clock, where a calendar said it.
    package var proposed: WallTime?
    /// The question with which the conversation began, where it replies to an answer.
    package var thread: ID?
    package var source: FactSource
    package var at: Date

    package init(
        id: ID, kind: Kind, group: Group.ID, session: Session.ID? = nil, person: Person.ID? = nil, text: String,
        proposed: WallTime? = nil, thread: ID? = nil, source: FactSource, at: Date
    ) {
        (self.id, self.kind, self.group, self.session, self.person) = (id, kind, group, session, person)
        (self.text, self.proposed, self.thread, self.source, self.at) = (text, proposed, thread, source, at)
    }
}

/// Who came, as somebody in the room wrote down (*điểm danh*).
package struct Attendance: Hashable, Sendable {
    package var session: Session.ID
    package var person: Person.ID
    package var came: Bool
    package var source: FactSource
    package var at: Date

    package init(session: Session.ID, person: Person.ID, came: Bool, source: FactSource, at: Date) {
        (self.session, self.person, self.came, self.source, self.at) = (session, person, came, source, at)
    }
}
