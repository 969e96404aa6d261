internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// The clashes of sessions still to come that a change brings.
    func newClashes(_ change: () throws -> Void) throws -> [Clash] {
        let known = Set(Clash.all(among: try sql.engagements(after: now)))
        try change()
        return Clash.all(among: try sql.engagements(after: now)).filter { !known.contains($0) }
    }
}

extension SQLConnection {
    /// Who is asked to which session that is not over, of whatever group. Left out are those who have declined, and
    /// observers, who are told and not counted on; a session without a date is nobody's.
    fileprivate func engagements(after now: Date) throws -> [Engagement] {
        // A session lasts at most a week, and a zone is never two days away.
        let first = WallTime(now.addingTimeInterval(-9 * 86_400), in: .gmt).date
        let rows = try query(
            """
            SELECT attendee.person, person.name, session.id AS session, session.title, session.meetingGroup,
                session.start, session.zone, session.minutes
            FROM session JOIN attendee ON attendee.session = session.id JOIN person ON person.id = attendee.person
            WHERE session.start >= $1 AND session.status = $2
                AND attendee.removed IS NULL AND attendee.status <> $3 AND attendee.role <> $4
            ORDER BY session.start, session.id, person.name, person.id
            """, first.description, Session.Status.confirmed, ParticipationStatus.declined, Attendee.Role.observer
        )
        // A damaged session keeps no other from being moved (law 9).
        return try readable(rows, of: "session") { row in
            Engagement(
                person: try row("person"), name: try row("name"),
                session: Clash.Side(
                    session: try row("session"), title: try row("title"), group: try row("meetingGroup"),
                    start: try row("start"), zone: try row("zone"), minutes: try row("minutes")))
        }.compactMap(\.self).filter { $0.until > now }
    }
}
