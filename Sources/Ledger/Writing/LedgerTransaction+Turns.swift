// What the rotation decides is written here, by level like a plan: `settleTurns` asks whose turn each coming session is
// and brings hands, standings and hosts in line with it. It may be called as often as one likes: what touches an input
// wakes the group (`turnsAt`), and the filler settles whoever is due before it plans.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Something that decides the group's turns has changed. Does nothing for a group in which nothing goes round.
    func wakeTurns(of group: Group.ID) throws {
        try sql.execute(
            """
            UPDATE meetingGroup SET turnsAt = $1
            WHERE id = $2 AND EXISTS (SELECT 1 FROM wheelHolder WHERE meetingGroup = $2)
            """, now, group)
    }

    /// As `wakeTurns(of:)`, for every group whose sessions this person is asked to.
    func wakeTurns(askedOf person: Person.ID) throws {
        let groups = try sql.query(
            """
            SELECT DISTINCT session.meetingGroup FROM session JOIN attendee ON attendee.session = session.id
            WHERE attendee.person = $1 ORDER BY session.meetingGroup
            """, person)
        for row in groups { try wakeTurns(of: row("meetingGroup") as Group.ID) }
    }

    /// Of every group in which the programme has a session: sub-groups are among them.
    func settleTurns(of programme: Programme.ID) throws {
        let groups = try sql.query(
            "SELECT DISTINCT meetingGroup FROM session WHERE programme = $1 ORDER BY meetingGroup", programme)
        for row in groups { try settleTurns(of: row("meetingGroup") as Group.ID) }
    }

    func settleTurns(of group: Group.ID) throws {
        var next: Date?
        for duty in Duty.allCases {
            guard let rotation = try sql.rotation(duty, of: group, at: now) else { continue }
            let plan = rotation.plan(at: now)
            try write(plan, of: rotation)
            next = [next, plan.next].compactMap { $0 }.min()
        }
        try sql.execute(
            "UPDATE meetingGroup SET turnsAt = $1 WHERE id = $2 AND turnsAt IS DISTINCT FROM $1", next, group)
    }

    private func write(_ plan: Rotation.Plan, of rotation: Rotation) throws {
        for id in plan.lapsed {
            let deadline = rotation.coming.first { $0.session == id.session }?.chain.last?.deadline
            try append(TurnAnswer(id: "", turn: id, kind: .lapsed, source: nil, at: deadline ?? now))
        }
        for id in plan.unreachable {
            try append(TurnAnswer(id: "", turn: id, kind: .unreachable, source: nil, at: now))
        }
        for turn in plan.opened {
            try open(turn)
            if let answer = turn.answer {
                try append(TurnAnswer(id: "", turn: turn.id, kind: answer, source: nil, at: now))
            }
        }
        for standing in plan.standings { try write(standing, wheel: rotation) }
        for standing in plan.standings { try tell(standing) }
        for id in Set((plan.lapsed + plan.unreachable + plan.opened.map(\.id)).map(\.session)) { try replan(id) }
    }

    /// Those who run the group hear of each hand that passed, and where the duty went. It is the same matter however
    /// often the turns are settled.
    private func tell(_ standing: TurnStanding) throws {
        let chain = try sql.turns(of: standing.session, standing.duty)
        guard standing.state != .planned else { return }
        for (index, passed) in chain.enumerated() {
            guard index + 1 < chain.count || standing.state == .open, let how = passed.answer, how != .skipped,
                !how.keeps
            else { continue }
            let next = index + 1 < chain.count ? try sql.name(of: chain[index + 1].holder) : nil
            let news = News.turnPassed(
                duty: standing.duty, holder: try sql.name(of: passed.holder), how: how, next: next)
            try tell(news, of: passed.id, as: "\(passed.id.number)")
        }
    }

    /// Tells those who run the group.
    func tell(_ news: News, of turn: Turn.ID, as name: String, from message: IncomingMessage.ID? = nil) throws {
        let session = try sql.requiredSession(turn.session)
        guard let start = session.startInstant, session.lacksDate || start > now else { return }
        let usefulUntil = session.lacksDate ? session.usefulUntil(since: now) : start
        try open(
            Matter(
                id: .init("turn:\(session.id):\(turn.duty.rawValue):\(name)"), group: session.group,
                session: session.id, audience: .organisers, news: news, opened: now, usefulUntil: usefulUntil),
            from: message)
    }

    /// A new hand.
    func open(_ turn: Turn) throws {
        try sql.execute(
            "INSERT INTO turn (session, duty, hand, holder, offered, deadline) VALUES ($1, $2, $3, $4, $5, $6)",
            turn.id.session, turn.id.duty, turn.id.number, turn.holder, turn.offered, turn.deadline)
    }

    /// One that comes too late is superseded from its beginning.
    func append(_ answer: TurnAnswer, message: IncomingMessage.ID? = nil, isLate: Bool = false) throws {
        try sql.execute(
            """
            INSERT INTO turnAnswer (id, session, duty, hand, person, answer, comment, rule, sourceKind, source,
                message, at, superseded)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """, mintID(), answer.turn.session, answer.turn.duty, answer.turn.number, answer.person, answer.kind,
            answer.comment, answer.rule, answer.source?.storedKind ?? "deadline", answer.source?.storedSource ?? "",
            message, answer.at, isLate ? now : nil)
    }

    private func write(_ standing: TurnStanding, wheel: Rotation) throws {
        if try sql.standing(of: standing.session, standing.duty) != standing {
            try sql.execute(
                """
                INSERT INTO turnStanding (session, duty, holder, state) VALUES ($1, $2, $3, $4)
                ON CONFLICT (session, duty) DO UPDATE SET holder = $3, state = $4
                """, standing.session, standing.duty, standing.holder, standing.state)
        }
        guard standing.duty == .host, wheel.coming.first(where: { $0.session == standing.session })?.fixed == nil,
            var session = try sql.session(standing.session)
        else { return }
        if session.follow(turn: standing.holder?.organisation, keepingPlace: try statesPlace(session.id), at: now) {
            try update(session)
        }
    }

    /// The session's own line in the file says where it is.
    private func statesPlace(_ session: Session.ID) throws -> Bool {
        let outline: SessionOutline? = try sql.row("SELECT outline FROM session WHERE id = $1", session)?
            .optionalJSON("outline")
        return outline?.place != nil
    }

    /// Who is in the wheels of the group's coming sessions, and since when. Whoever leaves a wheel and comes back is a
    /// newcomer again.
    func followWheels(of group: Group.ID) throws {
        var holders: [Duty: Set<TurnHolder>] = [:]
        let rows = try sql.query(
            """
            SELECT DISTINCT series FROM session
            WHERE meetingGroup = $1 AND (start >= $2 OR status = 'tentative') AND series IS NOT NULL
            """, group, WallTime(now, in: .gmt).date.adding(days: -1))
        for row in rows {
            for wheel in try sql.wheels(of: row("series")) { holders[wheel.duty, default: []].formUnion(wheel.order) }
        }
        guard !rows.isEmpty else { return }
        for duty in Duty.allCases { try follow(holders[duty] ?? [], of: group, duty) }
    }

    private func follow(_ holders: Set<TurnHolder>, of group: Group.ID, _ duty: Duty) throws {
        let rows = try sql.query("SELECT holder FROM wheelHolder WHERE meetingGroup = $1 AND duty = $2", group, duty)
        let known = Set(try rows.map { try $0("holder") as TurnHolder })
        if holders.isEmpty, !known.isEmpty { try forgetStandings(of: group, duty) }
        for holder in known.subtracting(holders) {
            try sql.execute(
                "DELETE FROM wheelHolder WHERE meetingGroup = $1 AND duty = $2 AND holder = $3", group, duty, holder)
        }
        for holder in holders.subtracting(known).sorted() {
            try sql.execute(
                "INSERT INTO wheelHolder (meetingGroup, duty, holder, since, founder) VALUES ($1, $2, $3, $4, $5)",
                group, duty, holder, now, known.isEmpty)
        }
    }

    /// Nothing of this kind goes round any more.
    private func forgetStandings(of group: Group.ID, _ duty: Duty) throws {
        try sql.execute(
            """
            DELETE FROM turnStanding
            WHERE duty = $2 AND session IN (SELECT id FROM session WHERE meetingGroup = $1 AND start >= $3)
            """, group, duty, WallTime(now, in: .gmt).date.adding(days: 1))
    }

    /// A person's, a page's or a message's answer. Of a turn that went on it is kept and changes nothing.
    func record(_ answer: TurnAnswer, message: IncomingMessage.ID?) throws {
        let chain = try sql.turns(of: answer.turn.session, answer.turn.duty)
        guard let turn = chain.first(where: { $0.id == answer.turn }) else {
            throw LedgerRefusal.unknown("turn", "\(answer.turn.session) \(answer.turn.duty.rawValue)")
        }
        var answer = answer
        if answer.kind == .declined, turn.isHeld { answer.kind = .givenBack }
        try append(answer, message: message, isLate: chain.last?.id != turn.id && turn.answer != nil)
        try settleTurns(of: try sql.requiredSession(answer.turn.session).group)
        try replan(answer.turn.session)
        try tell(ofClaim: answer, to: turn, from: message)
    }

    /// A yes to what was passed on before, by a colleague or by nobody's answering, and what nobody else has taken
    /// since: those who run the group hear of it, and may give it back.
    private func tell(ofClaim answer: TurnAnswer, to turn: Turn, from message: IncomingMessage.ID?) throws {
        guard answer.kind == .accepted, let person = answer.person, let how = turn.answer, !how.keeps,
            let last = try sql.turns(of: turn.id.session, turn.id.duty).last
        else { return }
        let isTaken = last.id == turn.id
        guard isTaken || !last.isHeld else { return }
        let standing = try sql.standing(of: turn.id.session, turn.id.duty)
        let claim = News.TurnClaim(
            duty: turn.id.duty, holder: try sql.name(of: turn.holder), how: how, by: person,
            words: answer.comment,
            isTaken: isTaken, next: isTaken ? nil : try standing?.holder.map(sql.name(of:)))
        try tell(.turnClaimed(claim), of: turn.id, as: "\(turn.id.number):claim", from: message)
    }

    /// Takes back what an earlier reading of this message said (law 6).
    func withdrawTurnAnswers(of message: IncomingMessage.ID) throws {
        let rows = try sql.query(
            """
            UPDATE turnAnswer SET superseded = $2
            WHERE message = $1 AND sourceKind = 'message' AND superseded IS NULL RETURNING session
            """, message, now)
        for row in rows {
            let session = try sql.requiredSession(row("session"))
            try wakeTurns(of: session.group)
            try replan(session.id)
        }
    }
}
