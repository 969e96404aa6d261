package import Foundation
package import Sessions

extension LedgerDatabase {
    package func groups() async throws -> [Group] {
        try await read { sql in
            try sql.readable(sql.query("SELECT * FROM meetingGroup ORDER BY name, id"), of: "meetingGroup", Group.init)
        }
    }

    package func group(_ id: Group.ID) async throws -> Group? { try await read { try $0.group(id) } }

    package func people() async throws -> [Person] {
        try await read { sql in
            try sql.readable(sql.query("SELECT * FROM person ORDER BY name, id"), of: "person", Person.init)
        }
    }

    package func person(_ id: Person.ID) async throws -> Person? { try await read { try $0.person(id) } }

    package func organisations() async throws -> [Organisation] {
        try await read { sql in
            let rows = try sql.query("SELECT * FROM organisation ORDER BY name, id")
            return try sql.readable(rows, of: "organisation", Organisation.init)
        }
    }

    package func members(of group: Group.ID) async throws -> [Membership] {
        try await read { try $0.members(of: group) }
    }

    /// The groups a person belongs to, by group.
    package func memberships(of person: Person.ID) async throws -> [Membership] {
        try await read { sql in
            let rows = try sql.query("SELECT * FROM membership WHERE person = $1 ORDER BY meetingGroup", person)
            return try sql.readable(rows, of: "membership", Membership.init)
        }
    }

    /// Suspended ones too; most wanted first.
    package func contactPoints(of person: Person.ID) async throws -> [ContactPoint] {
        try await read { try $0.contactPoints(of: person) }
    }

    /// Everybody with this address on any channel, whatever its case: more than one where an address is shared.
    package func people(atAddress address: String) async throws -> [Person] {
        try await read { try $0.people(atAddress: address) }
    }

    /// What this person wants no more of in this group.
    package func mutedKinds(of person: Person.ID, in group: Group.ID) async throws -> Set<Notice.Kind> {
        try await read { try $0.mutedKinds(in: group)[person] ?? [] }
    }

    /// Sets what this person wants no more of in this group. What cannot be left out (`Notice.Kind.mayBeLeftOut`)
    /// cannot be muted. Those who run the group are told of one who leaves out all, and of one who comes back.
    package func mute(
        _ kinds: Set<Notice.Kind>, for person: Person.ID, in group: Group.ID, at now: Date
    ) async throws {
        try await write(at: now) { transaction in
            let recorder = FactRecorder(transaction: transaction, message: nil, source: .person(note: ""))
            try recorder.mute(kinds, for: person, in: group)
            try recorder.tellOrganisers(ofLeaving: person, group)
        }
    }

    /// Nobody nags this person before `until`; nil ends an absence.
    package func setAway(_ person: Person.ID, until: WallDate?, at now: Date) async throws {
        try await write(at: now) { transaction in
            let recorder = FactRecorder(transaction: transaction, message: nil, source: .person(note: ""))
            try recorder.record(until.map { Absence(until: $0, isStated: true) }, of: person)
        }
    }
}
