internal import Foundation
internal import Sessions

// What a programme file says about who there is. Each part is written only where it differs from what is stored, so
// that applying the same file again writes nothing.

extension LedgerTransaction {
    func apply(_ organisations: [Organisation], _ summary: inout ImportSummary) throws {
        for organisation in organisations {
            let old = try sql.organisation(organisation.id)
            guard old != organisation else { continue }
            summary.organisations.count(old == nil)
            try sql.execute(
                """
                INSERT INTO organisation (id, name, level, parent, address) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (id) DO UPDATE SET name = $2, level = $3, parent = $4, address = $5
                """, organisation.id, organisation.name, organisation.level, organisation.parent,
                organisation.address)
        }
    }

    func apply(_ person: Person, _ summary: inout ImportSummary) throws {
        let old = try sql.person(person.id)
        guard old != person else { return }
        summary.people.count(old == nil)
        try sql.execute(
            """
            INSERT INTO person (id, name, honorific, language, zone, organisation) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET name = $2, honorific = $3, language = $4, zone = $5, organisation = $6
            """, person.id, person.name, person.honorific, person.language, person.zone, person.organisation)
        if let old, old.zone != person.zone { try replanSessions(askedOf: person.id) }
    }

    /// `old` are the addresses the file gave last time: what it no longer gives is retired, unless another programme
    /// still gives it. What was used is kept for the record.
    func apply(
        _ addresses: [ProgrammePlan.PersonEntry.Address], of person: Person.ID,
        old: [ProgrammePlan.PersonEntry.Address], elsewhere: Set<ProgrammePlan.PersonEntry.Address>,
        _ summary: inout ImportSummary
    ) throws {
        let before = summary.contactPoints
        for (rank, address) in addresses.enumerated() {
            try apply(address, rank: rank, of: person, &summary)
        }
        for address in old where !addresses.contains(address) && !elsewhere.contains(address) {
            summary.contactPoints.removed += try sql.execute(
                """
                UPDATE contactPoint SET retired = 1
                WHERE person = $1 AND channel = $2 AND address = $3 AND retired = 0
                """, person, address.channel, address.address)
            try sql.execute(
                """
                DELETE FROM contactPoint WHERE person = $1 AND channel = $2 AND address = $3 AND retired = 1
                AND id NOT IN (SELECT contactPoint FROM deliveryAttempt)
                AND id NOT IN (SELECT contactPoint FROM delivery WHERE contactPoint IS NOT NULL)
                AND id NOT IN (SELECT contactPoint FROM addressReport)
                """, person, address.channel, address.address)
        }
        guard summary.contactPoints != before else { return }
        try changeLanes(of: person)
        try sayAnewWhatWasLost(to: person)
    }

    private func apply(
        _ address: ProgrammePlan.PersonEntry.Address, rank: Int, of person: Person.ID,
        _ summary: inout ImportSummary
    ) throws {
        let old = try sql.row(
            "SELECT rank, retired FROM contactPoint WHERE person = $1 AND channel = $2 AND address = $3",
            person, address.channel, address.address)
        guard let old else {
            summary.contactPoints.added += 1
            try sql.execute(
                """
                INSERT INTO contactPoint (id, person, channel, address, addressKey, rank, verified)
                VALUES ($1, $2, $3, $4, $5, $6, 0)
                """, mintID(), person, address.channel, address.address, address.address.addressKey, rank)
            return
        }
        let (oldRank, retired): (Int, Bool) = (try old("rank"), try old("retired"))
        guard oldRank != rank || retired else { return }
        summary.contactPoints.changed += 1
        try sql.execute(
            """
            UPDATE contactPoint SET rank = $1, retired = 0 WHERE person = $2 AND channel = $3 AND address = $4
            """, rank, person, address.channel, address.address)
    }

    func apply(_ groups: [Group], _ summary: inout ImportSummary) throws {
        for group in groups {
            if let parent = group.parent, !groups.contains(where: { $0.id == parent }), try sql.group(parent) == nil {
                throw LedgerRefusal.unknown("group", parent.rawValue)
            }
            let old = try sql.group(group.id)
            guard old != group else { continue }
            summary.groups.count(old == nil)
            try sql.execute(
                """
                INSERT INTO meetingGroup (id, name, shortName, language, zone, organisation, parent, policy)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                ON CONFLICT (id) DO UPDATE SET
                    name = $2, shortName = $3, language = $4, zone = $5, organisation = $6, parent = $7, policy = $8
                """, group.id, group.name, group.shortName, group.language, group.zone, group.organisation,
                group.parent, try storedJSON(group.policy))
            if let old, old.policy != group.policy || old.zone != group.zone { try replanSessions(of: group.id) }
        }
    }

    /// The file is the whole truth about who belongs to its groups.
    func apply(
        _ members: [ProgrammePlan.MemberEntry], of groups: [Group], _ summary: inout ImportSummary
    ) throws {
        for group in groups {
            let old = try sql.members(of: group.id)
            let wanted = members.filter { $0.group == group.id }
            for member in old where !wanted.contains(where: { $0.person == member.person }) {
                summary.members.removed += 1
                try sql.execute(
                    "DELETE FROM membership WHERE meetingGroup = $1 AND person = $2", group.id, member.person)
                // Of sessions that are over, too: there, nobody is taken off.
                try replanSessions(of: group.id)
            }
            for member in wanted {
                let before = old.first { $0.person == member.person }
                guard before?.role != member.role else { continue }
                summary.members.count(before == nil)
                try sql.execute(
                    """
                    INSERT INTO membership (meetingGroup, person, role, since) VALUES ($1, $2, $3, $4)
                    ON CONFLICT (meetingGroup, person) DO UPDATE SET role = $3
                    """, group.id, member.person, member.role, now)
                // Who organises is an input of every session's plan.
                try replanSessions(of: group.id)
            }
        }
    }
}
