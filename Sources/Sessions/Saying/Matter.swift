package import Foundation

/// Something that is to be told once, to one person or to those who run the group, beside the plan of any session.
/// It is open from when it comes to be until it is closed or of no use any more; the group's plan says who still has to
/// be told.
package struct Matter: Hashable, Sendable {
    package typealias ID = Identifier<Matter>

    /// For how long news are of use that nothing else outdates: two weeks.
    package static let standardUse: TimeInterval = 14 * 86_400

    /// Whom it concerns.
    package enum Audience: Hashable, Sendable {
        case person(Person.ID)
        /// Whoever runs the group when it is planned, but for the one whose doing it is.
        case organisers
    }

    /// The same thing has the same id each time: `topic:ID`, `question:MESSAGE`.
    package var id: ID
    package var group: Group.ID
    /// Whose title and date the news name.
    package var session: Session.ID?
    package var audience: Audience
    package var news: News
    /// Raised when what is told, of which session, or to whom, becomes another: then it is told anew.
    package var version: Int
    /// Since when it is as it is.
    package var opened: Date
    package var usefulUntil: Date

    package init(
        id: ID, group: Group.ID, session: Session.ID? = nil, audience: Audience, news: News, version: Int = 0,
        opened: Date, usefulUntil: Date
    ) {
        (self.id, self.group, self.session, self.audience) = (id, group, session, audience)
        (self.news, self.version, self.opened, self.usefulUntil) = (news, version, opened, usefulUntil)
    }

    /// Whether it tells the same to the same people as `other`.
    package func tellsTheSame(as other: Matter) -> Bool {
        (group, session, audience, news) == (other.group, other.session, other.audience, other.news)
    }
}
