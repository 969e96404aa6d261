internal import Foundation
internal import Sessions

// The plain lookups that every larger reading is made of.

extension SQLConnection {
    func session(_ id: Session.ID) throws -> Session? {
        try row("SELECT * FROM session WHERE id = $1", id).map { try read($0, of: "session", Session.init) }
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredSession(_ id: Session.ID) throws -> Session {
        guard let session = try session(id) else { throw LedgerRefusal.unknown("session", id.rawValue) }
        return session
    }

    func group(_ id: Group.ID) throws -> Group? {
        try row("SELECT * FROM meetingGroup WHERE id = $1", id).map { try read($0, of: "meetingGroup", Group.init) }
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredGroup(_ id: Group.ID) throws -> Group {
        guard let group = try group(id) else { throw LedgerRefusal.unknown("group", id.rawValue) }
        return group
    }

    func person(_ id: Person.ID) throws -> Person? {
        try row("SELECT * FROM person WHERE id = $1", id).map { try read($0, of: "person", Person.init) }
    }

    /// Throws `LedgerRefusal.unknown`.
    func requiredPerson(_ id: Person.ID) throws -> Person {
        guard let person = try person(id) else { throw LedgerRefusal.unknown("person", id.rawValue) }
        return person
    }

    func organisation(_ id: Organisation.ID?) throws -> Organisation? {
        guard let id else { return nil }
        return try row("SELECT * FROM organisation WHERE id = $1", id).map {
            try read($0, of: "organisation", Organisation.init)
        }
    }

    /// As `organisation`; nil also for one whose row is damaged.
    func readableOrganisation(_ id: Organisation.ID?) throws -> Organisation? {
        guard let id else { return nil }
        return try row("SELECT * FROM organisation WHERE id = $1", id)
            .flatMap { try readable($0, of: "organisation", Organisation.init) }
    }

    func programme(_ id: Programme.ID) throws -> Programme? {
        try row("SELECT id, content FROM programme WHERE id = $1", id)
            .map { try read($0, of: "programme") { try $0.json("content") } }
    }

    /// Nil for one whose row is damaged. Throws `LedgerRefusal.unknown`.
    func readablePerson(_ id: Person.ID) throws -> Person? {
        guard let row = try row("SELECT * FROM person WHERE id = $1", id) else {
            throw LedgerRefusal.unknown("person", id.rawValue)
        }
        return try readable(row, of: "person", Person.init)
    }

    /// Those taken off included; in the order of names.
    func attendees(of session: Session.ID) throws -> [Attendee] {
        try attendeeRows(of: session).map { try read($0, of: "attendee", Attendee.init) }
    }

    /// As `attendees`, less those whose rows are damaged.
    func readableAttendees(of session: Session.ID) throws -> [Attendee] {
        try readable(attendeeRows(of: session), of: "attendee", Attendee.init)
    }

    private func attendeeRows(of session: Session.ID) throws -> [SQLRow] {
        try query(
            """
            SELECT attendee.* FROM attendee JOIN person ON person.id = attendee.person
            WHERE session = $1 ORDER BY person.name, person.id
            """, session)
    }

    func attendee(_ person: Person.ID, of session: Session.ID) throws -> Attendee? {
        try row("SELECT * FROM attendee WHERE session = $1 AND person = $2", session, person).map(Attendee.init)
    }

    /// Of everybody in the group.
    func members(of group: Group.ID) throws -> [Membership] {
        try query("SELECT * FROM membership WHERE meetingGroup = $1 ORDER BY person", group)
            .map { try read($0, of: "membership", Membership.init) }
    }

    func role(of person: Person.ID, in group: Group.ID) throws -> Membership.Role? {
        try row("SELECT role FROM membership WHERE meetingGroup = $1 AND person = $2", group, person)?("role")
    }

    /// Every address that is on the roster and can be read, suspended ones too; most wanted first.
    func contactPoints(of person: Person.ID) throws -> [ContactPoint] {
        try readable(
            query("SELECT * FROM contactPoint WHERE person = $1 AND retired = 0 ORDER BY rank, id", person),
            of: "contactPoint", ContactPoint.init)
    }

    /// In name order. A damaged row throws: a sender that seems to be one person may be two.
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
