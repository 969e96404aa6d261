internal import Foundation
internal import Sessions

extension SQLConnection {
    func nextTurns(after instant: Date) throws -> Date? {
        try row("SELECT min(turnsAt) AS next FROM meetingGroup WHERE turnsAt > $1", instant)?("next")
    }

    /// Every hand through which this session's duties went, by duty and number.
    func turns(of session: Session.ID) throws -> [Turn] {
        let order = FactOrder("turnAnswer")
        let rows = try query(
            """
            SELECT turn.*, latest.answer FROM turn LEFT JOIN (
                SELECT turnAnswer.duty, turnAnswer.hand, turnAnswer.answer, row_number() OVER (
                    PARTITION BY turnAnswer.duty, turnAnswer.hand ORDER BY \(order.latestFirst)) AS place
                FROM turnAnswer \(order.join)
                WHERE turnAnswer.session = $1 AND turnAnswer.superseded IS NULL) AS latest
            ON latest.duty = turn.duty AND latest.hand = turn.hand AND latest.place = 1
            WHERE turn.session = $1 ORDER BY turn.duty, turn.hand
            """, session)
        return try readable(rows, of: "turn", Turn.init)
    }

    func turns(of session: Session.ID, _ duty: Duty) throws -> [Turn] {
        try turns(of: session).filter { $0.id.duty == duty }
    }

    /// The last hand of each duty.
    func lastTurns(of session: Session.ID) throws -> [Turn] {
        let last = Dictionary(try turns(of: session).map { ($0.id.duty, $0) }) { _, later in later }
        return Duty.allCases.compactMap { last[$0] }
    }

    /// Whose this session's duty is, as the rotation settled it last.
    func standing(of session: Session.ID, _ duty: Duty) throws -> TurnStanding? {
        try row("SELECT * FROM turnStanding WHERE session = $1 AND duty = $2", session, duty).map(TurnStanding.init)
    }

    /// The wheels of a series; none where the file alone says who hosts.
    func wheels(of series: Series.ID?) throws -> [Wheel] {
        guard let series, let row = try row("SELECT id, content FROM series WHERE id = $1", series) else { return [] }
        return try readable(row, of: "series") { try $0.json("content", as: Series.self).wheels ?? [] } ?? []
    }

    /// All that decides whose turn it is; nil where nothing of this kind goes round in the group any more.
    func rotation(_ duty: Duty, of group: Group.ID, at now: Date) throws -> Rotation? {
        let newcomers = try wheelHolders(of: group, duty)
        guard let newcomers else { return nil }
        var rotation = Rotation(duty: duty, newcomers: newcomers, coming: [])
        var wheels: [Series.ID: Wheel?] = [:]
        for row in try query(
            "SELECT * FROM session WHERE meetingGroup = $1 AND status <> 'cancelled' ORDER BY start, id", group)
        {
            guard let session = try readable(row, of: "session", Session.init), let start = session.startInstant else {
                continue
            }
            if session.isOver(at: now) {
                guard session.status == .confirmed, let holder = try holder(of: session, duty) else { continue }
                rotation.past[holder] = max(rotation.past[holder] ?? start, start)
            } else if let series = session.series {
                let wheel = try wheels[series] ?? self.wheels(of: series).first { $0.duty == duty }
                wheels[series] = .some(wheel)
                guard let wheel else { continue }
                let outline: SessionOutline? = try row.optionalJSON("outline")
                rotation.coming.append(try seat(session, start, wheel, outline))
            }
        }
        return rotation
    }

    /// Who had it.
    func holder(of session: Session, _ duty: Duty) throws -> TurnHolder? {
        if duty == .host { return session.host.map(TurnHolder.organisation) }
        return try standing(of: session.id, duty)?.holder
    }

    private func seat(
        _ session: Session, _ start: Date, _ wheel: Wheel, _ outline: SessionOutline?
    ) throws -> Rotation.Seat {
        let isFixed = wheel.duty == .host && outline?.host != nil && outline?.stated?.contains(.host) == true
        return Rotation.Seat(
            session: session.id, start: start, wheel: wheel,
            offerAt: wheel.offer.flatMap { offer in
                TimeZone(identifier: session.zone).map {
                    session.start.on(session.start.date.adding(days: -offer.days)).instant(in: $0)
                }
            },
            fixed: isFixed ? session.host.map(TurnHolder.organisation) : nil,
            isPaused: try session.status == .tentative || started(session.programme) == nil,
            unreachable: wheel.offer == nil ? [] : try unreachable(wheel.order, at: session),
            chain: try turns(of: session.id, wheel.duty))
    }

    /// Those for whom nobody could be sent an offer.
    private func unreachable(_ holders: [TurnHolder], at session: Session) throws -> Set<TurnHolder> {
        let rows = try query(
            """
            SELECT DISTINCT person.id, person.organisation
            FROM attendee JOIN person ON person.id = attendee.person
            JOIN contactPoint ON contactPoint.person = person.id AND retired = 0 AND suspendedReason IS NULL
            LEFT JOIN membership ON membership.person = person.id AND membership.meetingGroup = $2
            WHERE attendee.session = $1 AND removed IS NULL AND attendee.role <> 'non-participant'
                AND coalesce(membership.role, 'member') <> 'observer'
            """, session.id, session.group)
        let muted = try mutedKinds(in: session.group)
        var reached: Set<TurnHolder> = []
        for row in rows {
            let person: Person.ID = try row("id")
            guard muted[person]?.contains(.turnOffer) != true else { continue }
            reached.insert(.person(person))
            if let organisation: Organisation.ID = try row("organisation") {
                reached.insert(.organisation(organisation))
            }
        }
        return Set(holders).subtracting(reached)
    }

    /// When those joined whom the wheel did not begin with; nil where there is no wheel.
    private func wheelHolders(of group: Group.ID, _ duty: Duty) throws -> [TurnHolder: Date]? {
        let rows = try query(
            "SELECT holder, since, founder FROM wheelHolder WHERE meetingGroup = $1 AND duty = $2", group, duty)
        guard !rows.isEmpty else { return nil }
        var newcomers: [TurnHolder: Date] = [:]
        for row in rows where try !row("founder") { newcomers[try row("holder")] = try row("since") }
        return newcomers
    }

    /// As people read it.
    func name(of holder: TurnHolder) throws -> String {
        switch holder {
        case .organisation(let id): try readableOrganisation(id)?.name ?? id.rawValue
        case .person(let id): try person(id)?.addressedName ?? id.rawValue
        }
    }

    /// How the turns of a session stand, for what is said about it.
    func turnPictures(of session: Session) throws -> [TurnPicture] {
        try Duty.allCases.compactMap { duty in
            guard let standing = try standing(of: session.id, duty) else { return nil }
            let last = try turns(of: session.id, duty).last
            return TurnPicture(
                duty: duty, holder: standing.holder, state: standing.state,
                deadline: standing.state == .offered ? last?.deadline : nil,
                order: try turnOrder(from: session, duty).map(name(of:)))
        }
    }

    /// Whose turn it is now, then, and so on: each once.
    private func turnOrder(from session: Session, _ duty: Duty) throws -> [TurnHolder] {
        let rows = try query(
            """
            SELECT turnStanding.holder FROM turnStanding JOIN session ON session.id = turnStanding.session
            WHERE session.meetingGroup = $1 AND turnStanding.duty = $2 AND turnStanding.holder IS NOT NULL
                AND session.status <> 'cancelled' AND session.start >= $3
            ORDER BY session.start, session.id
            """, session.group, duty, session.start)
        let coming: [TurnHolder] = try rows.map { try $0("holder") }
        let rest = try wheels(of: session.series).first { $0.duty == duty }?.order ?? []
        return (coming + rest).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// For whoever reads an answer to an offer; nil for a hand that is not known.
    func turnOutlook(_ id: Turn.ID) throws -> TurnOutlook? {
        let chain = try turns(of: id.session, id.duty)
        guard let turn = chain.first(where: { $0.id == id }) else { return nil }
        let standing = try standing(of: id.session, id.duty)
        let isLast = chain.last?.id == id
        return TurnOutlook(
            turn: turn, holder: try name(of: turn.holder), hasGoneOn: !isLast,
            now: try standing?.holder.map(name(of:)))
    }
}

extension Turn {
    init(_ row: SQLRow) throws {
        self.init(
            id: ID(session: try row("session"), duty: try row("duty"), number: try row("hand")),
            holder: try row("holder"), offered: try row("offered"), deadline: try row("deadline"),
            answer: try row("answer"))
    }
}

extension TurnStanding {
    init(_ row: SQLRow) throws {
        self.init(
            session: try row("session"), duty: try row("duty"), holder: try row("holder"), state: try row("state"))
    }
}

extension Notice {
    /// The hand that it offers.
    var turn: Turn.ID? {
        guard key.kind == .turnOffer, let session, let duty = Duty(rawValue: key.step) else { return nil }
        return Turn.ID(session: session, duty: duty, number: key.revision)
    }
}
