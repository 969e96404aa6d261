package import Foundation

/// A member's wish for a session that no plan holds, and what the chair made of it.
package struct SessionRequest: Hashable, Sendable {
    package enum Outcome: String, CaseIterable, Sendable, Codable {
        case confirmed
        case declined
    }

    package struct Decision: Hashable, Sendable {
        package var outcome: Outcome
        /// What it became.
        package var session: Session.ID?
        /// In the words the member was told.
        package var reason: String?
        /// Whose decision it was.
        package var decider: String
        package var at: Date

        package init(outcome: Outcome, session: Session.ID?, reason: String?, decider: String, at: Date) {
            (self.outcome, self.session, self.reason) = (outcome, session, reason)
            (self.decider, self.at) = (decider, at)
        }
    }

    /// Of kind `request`; its words say what the session is to be about.
    package var contribution: Contribution
    /// Nil while it waits.
    package var decision: Decision?

    package init(contribution: Contribution, decision: Decision?) {
        (self.contribution, self.decision) = (contribution, decision)
    }
}

/// The session that a confirmed request becomes.
package struct RequestedSession: Hashable, Sendable {
    package enum Day: Hashable, Sendable {
        case start(WallTime)
        /// Everybody is asked which of these suits.
        case poll(between: [WallTime], until: WallDate)
    }

    package var day: Day
    package var title: String
    package var minutes: Int
    package var host: Organisation.ID?
    package var place: String?
    package var link: String?

    package init(
        day: Day, title: String, minutes: Int, host: Organisation.ID? = nil, place: String? = nil, link: String? = nil
    ) {
        (self.day, self.title, self.minutes) = (day, title, minutes)
        (self.host, self.place, self.link) = (host, place, link)
    }
}
