internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Whoever belongs to a group is asked to its sessions that are not over; whoever left it is taken off. Someone who
    /// returns keeps the UID, and gets a higher revision, so that the calendar takes the new invitation for a newer one.
    func followMembership(
        of group: Group.ID, _ telling: Session.Telling, _ summary: inout ImportSummary
    ) throws {
        let members = try sql.members(of: group)
        let sessions = try sql.query("SELECT * FROM session WHERE meetingGroup = $1 ORDER BY start, id", group)
            .map(Session.init).filter { !$0.isOver(at: now) }
        for session in sessions {
            let old = Dictionary(uniqueKeysWithValues: try sql.attendees(of: session.id).map { ($0.person, $0) })
            var changes = 0
            for member in members {
                changes += try ask(member, to: session.id, old[member.person], &summary)
            }
            for attendee in old.values.sorted(by: { $0.person < $1.person })
            where attendee.removed == nil && attendee.role != .optional
                && !members.contains(where: { $0.person == attendee.person })
            {
                try takeOff(attendee, telling)
                summary.attendees.removed += 1
                changes += 1
            }
            if changes > 0 { try replan(session.id) }
        }
    }

    /// OPT-PARTICIPANT: asked to one session, of no group; no import takes them off.
    func ask(guest person: Person.ID, to session: Session.ID) throws {
        if let old = try sql.attendee(person, of: session) {
            guard old.removed != nil else { return }
            try sql.execute(
                """
                UPDATE attendee SET role = $3, status = 'needs-action', since = $4, removed = NULL,
                    revision = revision + 1
                WHERE session = $1 AND person = $2
                """, session, person, Attendee.Role.optional, now)
        } else {
            try sql.execute(
                """
                INSERT INTO attendee (session, person, role, status, calendarUID, since, revision)
                VALUES ($1, $2, $3, 'needs-action', $4, $5, 0)
                """, session, person, Attendee.Role.optional, mintUID(), now)
        }
    }

    /// Returns how many rows changed.
    private func ask(
        _ member: Membership, to session: Session.ID, _ old: Attendee?, _ summary: inout ImportSummary
    ) throws -> Int {
        let role = Attendee.Role(member.role)
        guard let old else {
            summary.attendees.added += 1
            return try sql.execute(
                """
                INSERT INTO attendee (session, person, role, status, calendarUID, since, revision)
                VALUES ($1, $2, $3, 'needs-action', $4, $5, 0)
                """, session, member.person, role, mintUID(), now)
        }
        if old.removed != nil {
            summary.attendees.added += 1
            return try sql.execute(
                """
                UPDATE attendee SET role = $1, status = 'needs-action', since = $2, removed = NULL,
                    revision = revision + 1
                WHERE session = $3 AND person = $4
                """, role, now, session, member.person)
        }
        guard old.role != role else { return 0 }
        summary.attendees.changed += 1
        return try sql.execute(
            "UPDATE attendee SET role = $1 WHERE session = $2 AND person = $3", role, session, member.person)
    }

    private func takeOff(_ attendee: Attendee, _ telling: Session.Telling) throws {
        try sql.execute(
            "UPDATE attendee SET removed = $1, revision = revision + $4 WHERE session = $2 AND person = $3",
            now, attendee.session, attendee.person, telling == .nothing ? 0 : 1)
    }

    /// A UUID, as RFC 7986 §5.3 wants it: random, and telling nothing.
    private func mintUID() -> String {
        let (high, low) = (randomNumber() & ~0xf000 | 0x4000, randomNumber() & ~(0b11 << 62) | (0b10 << 62))
        let digits = Array(hexadecimal(high) + hexadecimal(low))
        let cuts = [0, 8, 12, 16, 20, 32]
        return zip(cuts, cuts.dropFirst()).map { String(digits[$0..<$1]) }.joined(separator: "-")
    }
}

extension Attendee.Role {
    init(_ role: Membership.Role) {
        self =
            switch role {
            case .chair: .chair
            case .secretary, .member: .required
            case .observer: .observer
            }
    }
}
