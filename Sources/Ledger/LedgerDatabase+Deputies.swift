package import Foundation
package import Sessions

/// A group of whose organisers no message reaches any.
package struct UnledGroup: Hashable, Sendable {
    package var group: Group.ID
    /// Those who run it, each with why nothing is sent there in the operator's words; nil for one who has no address.
    package var organisers: [Organiser]

    package struct Organiser: Hashable, Sendable {
        package var person: Person.ID
        package var reason: String?

        package init(person: Person.ID, reason: String?) { (self.person, self.reason) = (person, reason) }
    }

    package init(group: Group.ID, organisers: [Organiser]) { (self.group, self.organisers) = (group, organisers) }
}

/// Those of an office whom Convoke can write to.
package struct OfficeContacts: Hashable, Sendable {
    package var office: Organisation
    /// Who is to be written to first comes first; empty where the office has no contact.
    package var people: [Person]

    package init(office: Organisation, people: [Person]) { (self.office, self.people) = (office, people) }
}

extension LedgerDatabase {
    /// Those with a session to come.
    package func unledGroups(at now: Date) async throws -> [UnledGroup] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT DISTINCT meetingGroup AS id FROM session WHERE status <> 'cancelled' AND start >= $1
                ORDER BY meetingGroup
                """, WallTime(now, in: .gmt).date.description)
            return try rows.compactMap { row in
                let group: Group.ID = try row("id")
                let organisers = try sql.members(of: group).filter(\.role.organises).map(\.person)
                let reached = try organisers.contains { person in
                    try sql.contactPoints(of: person).contains { $0.suspension == nil }
                }
                if reached || organisers.isEmpty { return nil }
                return UnledGroup(
                    group: group,
                    organisers: try organisers.map { person in
                        .init(person: person, reason: try sql.contactPoints(of: person).first?.suspension?.reason)
                    })
            }
        }
    }

    /// Of the office that the group reports to: its own organisation, or the nearest above that is one. Nil for a group
    /// of no office.
    package func officeContacts(of group: Group.ID) async throws -> OfficeContacts? {
        try await read { sql in
            guard let known = try sql.group(group), let office = try sql.offices(above: known).first else { return nil }
            let muted = try sql.mutedKinds(in: group)
            let people = try sql.contacts(of: office.id, for: group).filter { muted[$0.id]?.contains(.news) != true }
            return OfficeContacts(office: office, people: people)
        }
    }
}
