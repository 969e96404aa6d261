package import Foundation

/// What people said before the message that is being read, in the order in which it counts: so that what is said again
/// is known for that, and what is corrected in part keeps the rest.
package struct SaidBefore: Hashable, Sendable {
    package var rsvps: [RSVP]
    package var feedback: [Feedback]
    package var contributions: [Contribution]

    package init(rsvps: [RSVP] = [], feedback: [Feedback] = [], contributions: [Contribution] = []) {
        (self.rsvps, self.feedback, self.contributions) = (rsvps, feedback, contributions)
    }

    /// The answer that stood when `instant` came.
    package func rsvp(of person: Person.ID, to session: Session.ID, at instant: Date) -> RSVP? {
        rsvps.last { $0.person == person && $0.session == session && $0.at <= instant }
    }

    /// What counts more, because it was said later: what was said at `instant` comes out of order.
    package func rsvp(of person: Person.ID, to session: Session.ID, after instant: Date) -> RSVP? {
        rsvps.last { $0.person == person && $0.session == session && $0.at > instant }
    }

    /// By question, the later answer to each.
    package func answers(of person: Person.ID, on session: Session.ID, at instant: Date) -> [Int: FeedbackAnswer] {
        feedback.filter { $0.person == person && $0.session == session && ($0.at ?? instant) <= instant }
            .reduce(into: [:]) { answers, one in answers.merge(one.answers) { _, new in new } }
    }

    /// Whether this was offered in the same words before.
    package func hasOffered(_ offer: Contribution) -> Bool {
        contributions.contains { one in
            (one.kind, one.group, one.person, one.text) == (offer.kind, offer.group, offer.person, offer.text)
                && one.at <= offer.at && (!one.kind.isTimely || offer.at.timeIntervalSince(one.at) < Self.timely)
        }
    }

    /// A question put again after days is a question again: nobody has answered it.
    private static let timely: TimeInterval = 3 * 86_400
}

extension Contribution.Kind {
    /// It waits for somebody's answer, and may be said again.
    fileprivate var isTimely: Bool { self == .question || self == .reschedule || self == .request }
}
