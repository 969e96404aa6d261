internal import Foundation
internal import Sessions

// Three-way: what the file said last (`outline`), what it says now, what is in the ledger. Only what the file itself
// changed is taken over.

extension LedgerTransaction {
    func apply(_ plan: ProgrammePlan, old: ProgrammePlan?, _ summary: inout ImportSummary) throws {
        let content = try storedJSON(plan.programme)
        guard plan != old else { return }
        if let old {
            summary.programmeChanged = plan.programme != old.programme
        } else {
            summary.programmeChanged = true
        }
        try sql.execute(
            """
            INSERT INTO programme (id, meetingGroup, content, appliedPlan) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET meetingGroup = $2, content = $3, appliedPlan = $4
            """, plan.programme.id, plan.programme.group, content, try storedJSON(plan))
    }

    func apply(_ series: [Series], of programme: Programme.ID) throws {
        for one in series {
            let row = try sql.row("SELECT programme, content FROM series WHERE id = $1", one.id)
            let content = try storedJSON(one)
            if let row {
                guard try row("programme") == programme else { throw LedgerRefusal.idTaken("series", one.id.rawValue) }
                guard try row("content") != content else { continue }
            }
            try sql.execute(
                """
                INSERT INTO series (id, programme, content) VALUES ($1, $2, $3)
                ON CONFLICT (id) DO UPDATE SET content = $3
                """, one.id, programme, content)
        }
    }

    func apply(_ outlines: [SessionOutline], of programme: Programme.ID, _ summary: inout ImportSummary) throws {
        for outline in outlines {
            guard let session = try sql.session(outline.id) else {
                try insert(Session(outline, of: programme, at: now), outline: outline)
                summary.sessionsAdded.append(outline.id)
                continue
            }
            guard session.programme == programme else { throw LedgerRefusal.idTaken("session", outline.id.rawValue) }
            try follow(outline, session, &summary)
        }
        let named = Set(outlines.map(\.id))
        let rows = try sql.query(
            "SELECT * FROM session WHERE programme = $1 AND outline IS NOT NULL ORDER BY id", programme)
        for session in try rows.map(Session.init) where !named.contains(session.id) {
            try withdraw(session, &summary)
        }
    }

    private func follow(_ outline: SessionOutline, _ old: Session, _ summary: inout ImportSummary) throws {
        let row = try sql.row("SELECT outline FROM session WHERE id = $1", old.id)
        let last: SessionOutline? = try row?.optionalJSON("outline")
        guard last != outline else { return }
        var session = old
        // Gone from the file once, and here again: the file wants it back.
        if last == nil, session.status == .cancelled { try session.restore(reason: nil, at: now) }
        session.follow(outline, since: last ?? old.outline, at: now)
        try setOutline(outline, of: session.id)
        guard session != old else { return }
        try update(session)
        summary.sessionsChanged.append(session.id)
    }

    /// The file no longer names it: cancelled, or forgotten if nobody ever heard of it. The past stays as it was.
    private func withdraw(_ old: Session, _ summary: inout ImportSummary) throws {
        if let end = old.endInstant, end <= now { return }
        if try wasNeverSpokenOf(old.id) {
            try forget(old.id)
            summary.sessionsDeleted.append(old.id)
            return
        }
        try setOutline(nil, of: old.id)
        guard old.status != .cancelled else { return }
        var session = old
        try session.cancel(reason: nil, at: now)
        try update(session)
        summary.sessionsCancelled.append(session.id)
    }

    /// Nothing left about it, nothing is about to, and nobody recorded anything.
    private func wasNeverSpokenOf(_ session: Session.ID) throws -> Bool {
        let spoken = try sql.row(
            """
            SELECT 1 AS one FROM notice LEFT JOIN delivery ON delivery.id = notice.delivery
            WHERE notice.session = $1 AND (delivery.attempts > 0 OR delivery.state = 'claimed'
                OR notice.ended IN ('accepted', 'bounced', 'uncertain', 'failed'))
            UNION ALL SELECT 1 FROM rsvp WHERE session = $1
            UNION ALL SELECT 1 FROM feedback WHERE session = $1
            UNION ALL SELECT 1 FROM anonymousFeedback WHERE session = $1
            UNION ALL SELECT 1 FROM contribution WHERE session = $1
            UNION ALL SELECT 1 FROM attendance WHERE session = $1
            UNION ALL SELECT 1 FROM topic WHERE session = $1
            UNION ALL SELECT 1 FROM incomingMessage WHERE session = $1
            """, session)
        return spoken == nil
    }

    private func forget(_ session: Session.ID) throws {
        try detachNotices(of: session)
        try sql.execute("DELETE FROM notice WHERE session = $1", session)
        try sql.execute("DELETE FROM feedbackMark WHERE session = $1", session)
        try sql.execute("DELETE FROM attendee WHERE session = $1", session)
        try sql.execute("DELETE FROM session WHERE id = $1", session)
    }

    private func detachNotices(of session: Session.ID) throws {
        let rows = try sql.query(
            "SELECT DISTINCT delivery FROM notice WHERE session = $1 AND delivery IS NOT NULL", session)
        for row in rows {
            let delivery: Delivery.ID = try row("delivery")
            try sql.execute(
                "UPDATE notice SET delivery = NULL, ended = 'superseded' WHERE session = $1 AND delivery = $2",
                session, delivery)
            try settle(delivery)
        }
    }
}

extension Session {
    /// A session nobody was told of yet. An agenda that stands in the file is published with it.
    init(_ outline: SessionOutline, of programme: Programme.ID, at now: Date) {
        self.init(
            id: outline.id, group: outline.group, programme: programme, series: outline.series,
            recurrence: outline.recurrence, kind: outline.kind, title: outline.title, start: outline.start,
            zone: outline.zone, minutes: outline.minutes, host: outline.host, place: outline.place,
            link: outline.link, agenda: outline.agenda, feedback: outline.feedback,
            revisions: Revisions(agenda: outline.agenda.isEmpty ? 0 : 1), created: now)
    }

    /// What a file would say that wants the session as it is.
    var outline: SessionOutline {
        SessionOutline(
            id: id, group: group, series: series, recurrence: recurrence, kind: kind, title: title, start: start,
            zone: zone, minutes: minutes, host: host, place: place, link: link, agenda: agenda, feedback: feedback)
    }
}
