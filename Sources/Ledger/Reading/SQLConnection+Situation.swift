internal import Foundation
internal import Sessions

/// A stored notice, and how far it got.
struct SaidNotice {
    let notice: Notice
    let delivery: Delivery.ID?
    let state: Delivery.State
}

extension SQLConnection {
    /// The columns of a notice with `said`: its delivery's state, except that whatever once went out without an answer
    /// stays uncertain until something proves what became of it.
    private var saidColumns: String {
        """
        notice.*, CASE
            WHEN delivery.id IS NULL THEN notice.ended
            WHEN delivery.mayHaveLeft = 1 AND delivery.state NOT IN ('accepted', 'bounced') THEN 'uncertain'
            ELSE delivery.state END AS said
        FROM notice LEFT JOIN delivery ON delivery.id = notice.delivery
        """
    }

    /// Those that can be read.
    func saidNotices(of session: Session.ID) throws -> [SaidNotice] { try history(of: session).said }

    typealias History = (said: [SaidNotice], damaged: Set<Person.ID>)

    /// What was and is being said about the session, and who has a notice in it that cannot be read.
    private func history(of session: Session.ID) throws -> History {
        try history(
            query("SELECT \(saidColumns) WHERE notice.session = $1 AND notice.kind <> 'receipt'", session))
    }

    /// As `history`, of the news of a group.
    func history(ofNewsIn group: Group.ID) throws -> History {
        try history(query("SELECT \(saidColumns) WHERE notice.meetingGroup = $1 AND notice.kind = 'news'", group))
    }

    private func history(_ rows: [SQLRow]) throws -> History {
        var history: History = ([], [])
        for row in rows {
            if let one = try readable(row, of: "notice", SaidNotice.init) {
                history.said.append(one)
            } else if let person: Person.ID = try? row("person") {
                history.damaged.insert(person)
            }
        }
        return history
    }

    /// When the first attempt began after which the person has it, or may have it.
    private func departures(of session: Session.ID) throws -> [Delivery.ID: Date] {
        try departures("session = $1", session)
    }

    /// As `departures`, of the news of a group.
    func departures(ofNewsIn group: Group.ID) throws -> [Delivery.ID: Date] {
        try departures("meetingGroup = $1 AND kind = 'news'", group)
    }

    private func departures(_ which: String, _ id: any SQLStorable) throws -> [Delivery.ID: Date] {
        let rows = try query(
            """
            SELECT delivery, min(started) AS started FROM deliveryAttempt
            WHERE (outcome IS NULL OR outcome IN ('accepted', 'uncertain'))
                AND delivery IN (SELECT delivery FROM notice WHERE \(which) AND delivery IS NOT NULL)
            GROUP BY delivery
            """, id)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0("delivery"), try $0("started")) })
    }

    func saidNotice(_ key: Notice.Key) throws -> SaidNotice? {
        try row(
            """
            SELECT \(saidColumns) WHERE notice.subject = $1 AND notice.revision = $2 AND notice.kind = $3
                AND notice.step = $4 AND notice.person = $5
            """, key.subject, key.revision, key.kind, key.step, key.person
        ).map(SaidNotice.init)
    }

    /// All that decides the session's plan. Law 9: whom a damaged row is about is left out, and no one else.
    func situation(of session: Session) throws -> SessionSituation {
        let group = try requiredGroup(session.group)
        let attendees = try readableAttendees(of: session.id)
        let history = try history(of: session.id)
        let said = Dictionary(grouping: history.said, by: \.notice.key.person)
        let departures = try departures(of: session.id)
        let roles = Dictionary(uniqueKeysWithValues: try members(of: group.id).map { ($0.person, $0.role) })
        let muted = try mutedKinds(in: group.id)
        let came = try attendance(of: session.id)
        let answered = try peopleWhoGaveFeedback(on: session.id)
        let answers = try latestRSVPs(for: session.id)
        let poll = try poll(of: session.id)
        let voted = try poll == nil ? [:] : pollAnswers(for: session.id)
        let asked = try attendees.compactMap { attendee -> SessionSituation.Asked? in
            guard !history.damaged.contains(attendee.person), let person = try readablePerson(attendee.person) else {
                return nil
            }
            return SessionSituation.Asked(
                attendee: attendee, person: person, role: roles[attendee.person],
                notices: (said[attendee.person] ?? []).sorted { Notice.inOrder($0.notice, $1.notice) }.map {
                    .init(
                        key: $0.notice.key, state: $0.state, due: $0.notice.due,
                        sent: $0.delivery.flatMap { departures[$0] })
                },
                muted: muted[attendee.person] ?? [], answered: answers[attendee.person]?.at,
                awayUntil: try awayUntil(attendee.person), came: came[attendee.person],
                hasGivenFeedback: answered.contains(attendee.person),
                voted: Set((voted[attendee.person] ?? [:]).keys))
        }
        return SessionSituation(
            session: session, group: group, people: asked, poll: poll, started: try started(session.programme),
            turns: try lastTurns(of: session.id))
    }

    /// Since when what the programme plans goes out; nil while it is quiet.
    func started(_ programme: Programme.ID) throws -> Date? {
        try row("SELECT started FROM programme WHERE id = $1", programme)?("started")
    }

    /// What was written down last of each.
    func attendance(of session: Session.ID) throws -> [Person.ID: Bool] {
        var came: [Person.ID: Bool] = [:]
        for row in try query(
            """
            SELECT person, came FROM (
                SELECT person, came, row_number() OVER (PARTITION BY person ORDER BY at DESC, number DESC) AS place
                FROM attendance WHERE session = $1) AS latest
            WHERE place = 1
            """, session)
        {
            came[try row("person")] = try row("came")
        }
        return came
    }

    /// By name or by mark.
    func peopleWhoGaveFeedback(on session: Session.ID) throws -> Set<Person.ID> {
        let rows = try query(
            """
            SELECT person FROM feedback WHERE session = $1 AND superseded IS NULL
            UNION SELECT person FROM feedbackMark WHERE session = $1
            """, session)
        return Set(try rows.map { try $0("person") })
    }
}

extension SaidNotice {
    init(_ row: SQLRow) throws {
        (notice, delivery, state) = (try Notice(row), try row("delivery"), try row("said"))
    }
}
