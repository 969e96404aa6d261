/// One thing on an agenda.
package struct AgendaItem: Hashable, Sendable, Codable {
    package var title: String
    /// Who presents it, as written in the programme.
    package var owner: String?
    package var minutes: Int?

    package init(title: String, owner: String? = nil, minutes: Int? = nil) {
        (self.title, self.owner, self.minutes) = (title, owner, minutes)
    }
}

/// What a member proposes and registers for a session.
package struct Topic: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Topic>

    package enum State: String, CaseIterable, Sendable, Codable {
        case proposed
        /// On the agenda of `session`.
        case scheduled
        case declined
    }

    package var id: ID
    package var group: Group.ID
    package var title: String
    package var proposer: Person.ID?
    package var session: Session.ID?
    package var state: State

    package init(
        id: ID, group: Group.ID, title: String, proposer: Person.ID? = nil, session: Session.ID? = nil,
        state: State = .proposed
    ) {
        (self.id, self.group, self.title) = (id, group, title)
        (self.proposer, self.session, self.state) = (proposer, session, state)
    }
}
