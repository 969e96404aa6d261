/// What a review left behind and nobody may forget: a lesson (*bài học*) or something to do (*việc đã giao*). While it is
/// open it stands in the draft of the next agenda.
package struct FollowUp: Hashable, Sendable, Codable {
    package typealias ID = Identifier<FollowUp>

    package enum Kind: String, CaseIterable, Sendable, Codable {
        case lesson
        /// Somebody does it until a day.
        case action
    }

    package enum State: String, CaseIterable, Sendable, Codable {
        case open
        case done
        /// Nobody will do it, and nobody need be reminded.
        case dropped
    }

    package var id: ID
    package var kind: Kind
    package var group: Group.ID
    /// The session it comes from; nil for one that came up outside of any.
    package var session: Session.ID?
    package var text: String
    /// Who sees to it, as it was said.
    package var owner: String?
    package var due: WallDate?
    package var state: State

    package init(
        id: ID, kind: Kind, group: Group.ID, session: Session.ID? = nil, text: String, owner: String? = nil,
        due: WallDate? = nil, state: State = .open
    ) {
        (self.id, self.kind, self.group, self.session) = (id, kind, group, session)
        (self.text, self.owner, self.due, self.state) = (text, owner, due, state)
    }
}
