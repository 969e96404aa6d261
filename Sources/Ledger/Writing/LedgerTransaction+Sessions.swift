internal import Foundation
internal import Sessions

extension LedgerTransaction {
    func insert(_ session: Session, outline: SessionOutline?) throws {
        try sql.execute(
            """
            INSERT INTO session (
                id, meetingGroup, programme, series, recurrence, kind, title, start, zone, minutes, host, place, link,
                status, reason, agenda, feedback, startRevision, detailsRevision, agendaRevision, onlineLink,
                documents, changeSet, sequence, created, changed, previous, outline, replanAt)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                $22, $23, $24, $25, $26, $27, $28, $29)
            """,
            values: try values(of: session) + [
                session.sequence.sqlValue, session.created.sqlValue, session.changed.sqlValue,
                try optionalJSON(session.before).sqlValue, try optionalJSON(outline).sqlValue, now.sqlValue,
            ])
    }

    /// Writes all that may change and plans the session anew.
    func update(_ session: Session) throws {
        try sql.execute(
            """
            UPDATE session SET
                meetingGroup = $2, programme = $3, series = $4, recurrence = $5, kind = $6, title = $7, start = $8,
                zone = $9, minutes = $10, host = $11, place = $12, link = $13, status = $14, reason = $15,
                agenda = $16, feedback = $17, startRevision = $18, detailsRevision = $19, agendaRevision = $20,
                onlineLink = $21, documents = $22, changeSet = $23, sequence = $24, changed = $25, previous = $26
            WHERE id = $1
            """,
            values: try values(of: session) + [
                session.sequence.sqlValue, session.changed.sqlValue, try optionalJSON(session.before).sqlValue,
            ])
        try closePoll(besides: session)
        try refreshWishes(of: session.id)
        try replan(session.id)
        try wakeTurns(of: session.group)
    }

    /// `$1` to `$23` of both.
    private func values(of session: Session) throws -> [SQLValue] {
        let fields: [any SQLStorable] = [
            session.id, session.group, session.programme, session.series, session.recurrence, session.kind,
            session.title, session.start, session.zone, session.minutes, session.host, session.place, session.link,
            session.status, session.reason, try storedJSON(session.agenda), try optionalJSON(session.feedback),
            session.revisions.start, session.revisions.details, session.revisions.agenda,
            session.onlineLink, try storedJSON(session.documents), session.changeSet,
        ]
        return fields.map(\.sqlValue)
    }

    func setOutline(_ outline: SessionOutline?, of session: Session.ID) throws {
        try sql.execute("UPDATE session SET outline = $1 WHERE id = $2", try optionalJSON(outline), session)
    }
}
