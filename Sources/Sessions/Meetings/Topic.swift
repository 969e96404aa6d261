/// What a member proposes and registers for a session.
package struct Topic: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Topic>

    package enum State: String, CaseIterable, Sendable, Codable {
        case proposed
        /// On the agenda of `session`.
        case scheduled
        case declined
        /// Dealt with under the title of another one.
        case merged
    }

    package var id: ID
    package var group: Group.ID
    package var title: String
    package var proposer: Person.ID?
    package var session: Session.ID?
    package var state: State
    /// The topic it was merged into.
    package var mergedInto: ID?
    /// Why it was declined, in the words its proposer is told.
    package var reason: String?

    package init(
        id: ID, group: Group.ID, title: String, proposer: Person.ID? = nil, session: Session.ID? = nil,
        state: State = .proposed, mergedInto: ID? = nil, reason: String? = nil
    ) {
        (self.id, self.group, self.title) = (id, group, title)
        (self.proposer, self.session, self.state) = (proposer, session, state)
        (self.mergedInto, self.reason) = (mergedInto, reason)
    }
}
