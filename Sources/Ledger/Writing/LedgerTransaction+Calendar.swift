internal import Foundation
internal import Sessions

// Three-way: what the file said last (`outline`), what it says now, what is in the ledger. Only what the file itself
// changed is taken over.

extension LedgerTransaction {
    /// - Parameter startsQuiet: a programme that was not here before sends nothing until it is started.
    func apply(
        _ plan: ProgrammePlan, old: ProgrammePlan?, startsQuiet: Bool, _ summary: inout ImportSummary
    ) throws {
        let content = try storedJSON(plan.programme)
        guard plan != old else { return }
        if let old {
            summary.programmeChanged = plan.programme != old.programme
        } else {
            summary.programmeChanged = true
        }
        try sql.execute(
            """
            INSERT INTO programme (id, meetingGroup, content, appliedPlan, started) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET meetingGroup = $2, content = $3, appliedPlan = $4
            """, plan.programme.id, plan.programme.group, content, try storedJSON(plan), startsQuiet ? nil : now)
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

    /// - Parameter old: what the file said last, to tell what this version leaves out from what was left out before.
    func apply(
        _ outlines: [SessionOutline], of programme: Programme.ID, old: ProgrammePlan?, _ forecast: inout ImportForecast
    ) throws {
        let rows = try sql.query("SELECT * FROM session WHERE programme = $1 ORDER BY id", programme)
        let known = try rows.map { SessionMatch.Known(session: try Session($0), last: try $0.optionalJSON("outline")) }
        let match = SessionMatch(outlines, known, at: now)
        let namedBefore = Set(old?.sessions.map(\.id) ?? [])
        for outline in outlines {
            guard let known = match.known(as: outline) else {
                try begin(outline, of: programme, &forecast)
                continue
            }
            if match.staysInThePast(outline) {
                var fate = known.fate(wanting: outline)
                fate.isOver = true
                try setOutline(outline, of: fate.id)
                forecast.sessions.append(fate)
            } else {
                try follow(outline, known, &forecast)
            }
        }
        for known in match.unnamed {
            try withdraw(known, wasNamed: namedBefore.contains(known.last?.id ?? known.session.id), &forecast)
        }
        try nameSets(among: forecast.sessions)
    }

    /// What the file changed of several sessions of one series is explained once: those that are cancelled by
    /// themselves, and the others.
    private func nameSets(among fates: [SessionFate]) throws {
        let told = fates.filter { fate in
            guard let (before, after) = fate.pair else { return false }
            return after.series != nil && after.revisions.details > before.revisions.details
        }
        let sets = Dictionary(grouping: told) { [$0.after?.series?.rawValue ?? "", $0.after?.status.rawValue ?? ""] }
        for (_, fates) in sets.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) where fates.count > 1 {
            let set = Session.ChangeSet(mintID())
            let inOrder = fates.compactMap(\.after).sorted { ($0.start, $0.id) < ($1.start, $1.id) }
            for (index, session) in inOrder.enumerated() {
                try sql.execute(
                    "UPDATE session SET changeSet = $1, changed = $2 WHERE id = $3", set,
                    session.changed + Double(index) * Session.changeSetPace, session.id)
            }
        }
    }

    private func begin(
        _ outline: SessionOutline, of programme: Programme.ID, _ forecast: inout ImportForecast
    ) throws {
        var session = Session(outline, of: programme, at: now)
        if let other = try sql.session(outline.id) {
            guard other.programme == programme else { throw LedgerRefusal.idTaken("session", outline.id.rawValue) }
            session.id = try freeID(for: outline.id)
        }
        try insert(session, outline: outline)
        forecast.summary.sessionsAdded.append(session.id)
        forecast.sessions.append(.init(session.id, last: nil, wanted: outline, before: nil, after: session))
    }

    /// For a date that comes back after the session it belonged to has moved away with its id.
    private func freeID(for id: Session.ID) throws -> Session.ID {
        var number = 2
        while try sql.session(Session.ID("\(id)-\(number)")) != nil { number += 1 }
        return Session.ID("\(id)-\(number)")
    }

    private func follow(
        _ outline: SessionOutline, _ known: SessionMatch.Known, _ forecast: inout ImportForecast
    ) throws {
        guard known.last != outline else { return }
        var session = known.session
        // Gone from the file once, and here again: the file wants it back.
        if known.last == nil, session.status == .cancelled {
            try session.restore(reason: nil, telling: forecast.telling, at: now)
        }
        let last = known.last ?? known.session.outline
        session.follow(
            try turnsAside(outline, since: last), since: last, telling: forecast.telling, at: now)
        try setOutline(outline, of: session.id)
        var fate = known.fate(wanting: outline)
        fate.after = session
        forecast.sessions.append(fate)
        guard session != known.session else { return }
        try update(session)
        forecast.summary.sessionsChanged.append(session.id)
    }

    /// Where hosting goes round, the file's order is the wheel's: whose turn this session is, the ledger says.
    private func turnsAside(_ outline: SessionOutline, since last: SessionOutline) throws -> SessionOutline {
        guard !outline.states(.host), !last.states(.host),
            try sql.wheels(of: outline.series).contains(where: { $0.duty == .host })
        else { return outline }
        var outline = outline
        outline.host = last.host
        return outline
    }

    /// The file no longer names it: cancelled, or forgotten if nobody ever heard of it. The past stays as it was.
    private func withdraw(
        _ known: SessionMatch.Known, wasNamed: Bool, _ forecast: inout ImportForecast
    ) throws {
        var fate = known.fate(wanting: nil)
        let old = known.session
        if old.isOver(at: now) {
            fate.isOver = true
            if wasNamed { forecast.sessions.append(fate) }
            return
        }
        defer { forecast.sessions.append(fate) }
        if try wasNeverSpokenOf(old.id) {
            try forget(old.id)
            fate.after = nil
            forecast.summary.sessionsDeleted.append(old.id)
            return
        }
        try setOutline(nil, of: old.id)
        guard old.status != .cancelled else { return }
        var session = old
        try session.cancel(reason: nil, telling: forecast.telling, at: now)
        try update(session)
        fate.after = session
        forecast.summary.sessionsCancelled.append(session.id)
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
            UNION ALL SELECT 1 FROM datePoll WHERE session = $1
            UNION ALL SELECT 1 FROM followUp WHERE session = $1
            UNION ALL SELECT 1 FROM matter WHERE session = $1
            UNION ALL SELECT 1 FROM incomingMessage WHERE session = $1
            """, session)
        return spoken == nil
    }

    private func forget(_ session: Session.ID) throws {
        try detachNotices(of: session)
        try sql.execute("DELETE FROM notice WHERE session = $1", session)
        try sql.execute("DELETE FROM feedbackMark WHERE session = $1", session)
        try sql.execute("DELETE FROM attendee WHERE session = $1", session)
        for table in ["turnAnswer", "turn", "turnStanding"] {
            try sql.execute("DELETE FROM \(table) WHERE session = $1", session)
        }
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

extension SessionFate {
    fileprivate var pair: (before: Session, after: Session)? {
        before.flatMap { before in after.map { (before, $0) } }
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
}
