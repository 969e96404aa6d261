internal import Foundation
internal import Sessions

// The plain lookups that every larger reading is made of.

extension SQLConnection {
    func session(_ id: Session.ID) throws -> Session? {
        try row("SELECT * FROM session WHERE id = $1", id).map(Session.init)
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredSession(_ id: Session.ID) throws -> Session {
        guard let session = try session(id) else { throw LedgerRefusal.unknown("session", id.rawValue) }
        return session
    }

    func group(_ id: Group.ID) throws -> Group? {
        try row("SELECT * FROM meetingGroup WHERE id = $1", id).map(Group.init)
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredGroup(_ id: Group.ID) throws -> Group {
        guard let group = try group(id) else { throw LedgerRefusal.unknown("group", id.rawValue) }
        return group
    }

    func person(_ id: Person.ID) throws -> Person? {
        try row("SELECT * FROM person WHERE id = $1", id).map(Person.init)
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredPerson(_ id: Person.ID) throws -> Person {
        guard let person = try person(id) else { throw LedgerRefusal.unknown("person", id.rawValue) }
        return person
    }

    func organisation(_ id: Organisation.ID?) throws -> Organisation? {
        guard let id else { return nil }
        return try row("SELECT * FROM organisation WHERE id = $1", id).map(Organisation.init)
    }

    func programme(_ id: Programme.ID) throws -> Programme? {
        try row("SELECT content FROM programme WHERE id = $1", id)?.json("content")
    }

    /// Those taken off included; in the order of names.
    func attendees(of session: Session.ID) throws -> [Attendee] {
        try query(
            """
            SELECT attendee.* FROM attendee JOIN person ON person.id = attendee.person
            WHERE session = $1 ORDER BY person.name, person.id
            """, session
        ).map(Attendee.init)
    }

    func attendee(_ person: Person.ID, of session: Session.ID) throws -> Attendee? {
        try row("SELECT * FROM attendee WHERE session = $1 AND person = $2", session, person).map(Attendee.init)
    }

    /// Of everybody in the group.
    func members(of group: Group.ID) throws -> [Membership] {
        try query("SELECT * FROM membership WHERE meetingGroup = $1 ORDER BY person", group).map(Membership.init)
    }

    func role(of person: Person.ID, in group: Group.ID) throws -> Membership.Role? {
        try row("SELECT role FROM membership WHERE meetingGroup = $1 AND person = $2", group, person)?("role")
    }

    /// Every address that is on the roster, suspended ones too; most wanted first.
    func contactPoints(of person: Person.ID) throws -> [ContactPoint] {
        try query(
            "SELECT * FROM contactPoint WHERE person = $1 AND retired = 0 ORDER BY rank, id", person
        ).map(ContactPoint.init)
    }

    /// In name order.
    func people(atAddress address: String) throws -> [Person] {
        try query(
            """
            SELECT * FROM person WHERE id IN (SELECT person FROM contactPoint WHERE addressKey = $1 AND retired = 0)
            ORDER BY name, id
            """, address.addressKey
        ).map(Person.init)
    }

    func sessions(of programme: Programme.ID) throws -> [Session] {
        try query("SELECT * FROM session WHERE programme = $1 ORDER BY start, id", programme).map(Session.init)
    }
}

extension String {
    /// What an address is looked up by: mail systems that tell the case of a local part apart are not to be had.
    var addressKey: String { lowercased() }
}
