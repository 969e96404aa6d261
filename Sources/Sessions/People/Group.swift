package import Foundation

/// Who meets: a cluster, a board, a club.
package struct Group: Hashable, Sendable, Codable {
    package typealias ID = Identifier<Group>

    package var id: ID
    package var name: String
    /// Goes before the subject of every message; a few characters: *Cụm MN 3*.
    package var shortName: String
    /// Of its public texts and of members who have no language of their own.
    package var language: Language
    /// IANA name.
    package var zone: String
    /// The office it reports to.
    package var organisation: Organisation.ID?
    /// The group whose core team this one is.
    package var parent: ID?
    package var policy: Policy

    package init(
        id: ID, name: String, shortName: String, language: Language = .vietnamese, zone: String = "Asia/Ho_Chi_Minh",
        organisation: Organisation.ID? = nil, parent: ID? = nil, policy: Policy = .standard
    ) {
        (self.id, self.name, self.shortName) = (id, name, shortName)
        (self.language, self.zone) = (language, zone)
        (self.organisation, self.parent, self.policy) = (organisation, parent, policy)
    }
}

/// That a person belongs to a group, and as what.
package struct Membership: Hashable, Sendable, Codable {
    package enum Role: String, CaseIterable, Sendable, Codable {
        /// *Cụm trưởng*, *trưởng ban*: runs the group, gets the digests, decides what is in doubt.
        case chair
        /// *Thư ký*: everything the chair gets and may do.
        case secretary
        case member
        /// Is told, and is not counted on: the office above, a guest.
        case observer

        /// Whether this role runs the group.
        package var organises: Bool { self == .chair || self == .secretary }
    }

    package var group: Group.ID
    package var person: Person.ID
    package var role: Role
    /// Nothing that fell due earlier is sent to this person (law 4).
    package var since: Date

    package init(group: Group.ID, person: Person.ID, role: Role, since: Date) {
        (self.group, self.person, self.role, self.since) = (group, person, role, since)
    }
}
