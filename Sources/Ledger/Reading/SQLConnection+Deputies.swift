internal import Foundation
internal import Sessions

// Who hears of those who run a group when none of these can, and who reads what is sent to an office. An office's contact
// is a person on the roster of that organisation with an address that works; an observer of the group comes first, then
// who is not in the group at all. Whoever runs the group is not the office to it.

extension SQLConnection {
    /// By what they hear of it: the nearest group above with somebody who runs it, and the nearest office with a contact.
    func deputies(of group: Group) throws -> [Person.ID: GroupSituation.Standing] {
        var deputies: [Person.ID: GroupSituation.Standing] = [:]
        for office in try offices(above: group) {
            let contacts = try contacts(of: office.id, for: group.id)
            for contact in contacts { deputies[contact.id] = .office }
            if !contacts.isEmpty { break }
        }
        if let parent = try group.parent.flatMap({ try self.group($0) }) {
            for member in try members(of: parent.id) where member.role.organises {
                deputies[member.person] = .groupAbove
            }
        }
        return deputies
    }

    /// The group's own organisation, where that is an office, and those above it; the nearest first.
    func offices(above group: Group) throws -> [Organisation] {
        var (offices, seen): ([Organisation], Set<Organisation.ID>) = ([], [])
        var next = group.organisation
        while let id = next, seen.insert(id).inserted, let organisation = try readableOrganisation(id) {
            if organisation.level == .office { offices.append(organisation) }
            next = organisation.parent
        }
        return offices
    }

    /// Those of the office who can be written to; the one who is to be asked first comes first.
    func contacts(of office: Organisation.ID, for group: Group.ID) throws -> [Person] {
        let rows = try query(
            """
            SELECT person.id AS id, role FROM person
            LEFT JOIN membership ON membership.person = person.id AND membership.meetingGroup = $2
            WHERE person.organisation = $1 AND EXISTS (
                SELECT 1 FROM contactPoint
                WHERE contactPoint.person = person.id AND retired = 0 AND suspendedReason IS NULL)
            ORDER BY CASE role WHEN 'observer' THEN 0 WHEN 'member' THEN 2 ELSE 1 END, person.id
            """, office, group)
        return try rows.compactMap { row in
            let role: Membership.Role? = try row("role")
            return role?.organises ?? false ? nil : try readablePerson(row("id"))
        }
    }

    /// An address of theirs works, and they are not away.
    func isPresent(_ person: Person.ID, at now: Date) throws -> Bool {
        let isReachable =
            try row(
                """
                SELECT 1 AS one FROM contactPoint WHERE person = $1 AND retired = 0 AND suspendedReason IS NULL LIMIT 1
                """, person) != nil
        return try isReachable && absence(of: person, at: now) == nil
    }
}
