package import Foundation
package import Sessions

/// What a change to a turn would do.
package struct TurnForecast: Hashable, Sendable {
    /// Every coming session of the group whose holder or state would change: as it stands, and as it would.
    package var changes: [Change]
    /// Those whose host would change, as they would be: whom the planner would tell.
    package var situations: [SessionSituation]

    package struct Change: Hashable, Sendable {
        package var session: Session
        package var before: TurnStanding?
        package var after: TurnStanding?
        package var nameBefore: String?
        package var nameAfter: String?
    }
}

extension LedgerDatabase {
    /// Settles the turns of every group that is due: offers what is to be offered now, lets lapse what nobody answered,
    /// and passes on what was declined. Returns how many groups were settled, and why one could not be, which keeps no
    /// other from its own and stays due (law 9).
    @discardableResult
    package func settleTurns(at now: Date) async throws -> (settled: Int, faults: [Group.ID: any Error]) {
        let due = try await read { sql in
            try sql.query("SELECT id FROM meetingGroup WHERE turnsAt <= $1 ORDER BY turnsAt, id", now)
                .map { try $0("id") as Group.ID }
        }
        var faults: [Group.ID: any Error] = [:]
        for group in due {
            do {
                try await write(at: now) { try $0.settleTurns(of: group) }
            } catch {
                try Task.checkCancellation()
                faults[group] = error
            }
        }
        return (due.count - faults.count, faults)
    }

    /// When the turns of a group next change after `instant`, as far as time alone changes them.
    package func nextTurns(after instant: Date) async throws -> Date? {
        try await read { try $0.nextTurns(after: instant) }
    }

    /// Who had the group's duties when, who owes, and how the coming turns stand; only duties that go round.
    package func turnBoards(of group: Group.ID, at now: Date) async throws -> [TurnBoard] {
        try await read { sql in try Duty.allCases.compactMap { try sql.turnBoard($0, of: group, at: now) } }
    }

    /// What a person does about a turn; `note` says who. Returns how the sessions named stand then.
    ///
    /// Throws `TurnRefusal` or `LedgerRefusal.unknown`; then nothing changes.
    @discardableResult
    package func change(_ change: TurnChange, note: String, at now: Date) async throws -> [TurnStanding] {
        try await write(at: now) { transaction in
            try transaction.make(change, note: note)
            return try change.sessions.compactMap { try transaction.sql.standing(of: $0, change.duty) }
        }
    }

    /// What `change` would do: it is done and taken back.
    ///
    /// Throws as `change` does.
    package func forecast(_ change: TurnChange, at now: Date) async throws -> TurnForecast {
        do {
            return try await write(at: now) { transaction in
                guard let first = change.sessions.first else {
                    throw TurnRehearsal(forecast: .init(changes: [], situations: []))
                }
                let group = try transaction.sql.requiredSession(first).group
                let before = try transaction.comingStandings(of: group, change.duty)
                try transaction.make(change, note: "")
                let after = try transaction.comingStandings(of: group, change.duty)
                throw TurnRehearsal(forecast: try transaction.forecast(before, after))
            }
        } catch let rehearsal as TurnRehearsal {
            return rehearsal.forecast
        }
    }
}

/// Leaves a transaction without its writes.
private struct TurnRehearsal: Error {
    let forecast: TurnForecast
}

extension LedgerTransaction {
    fileprivate func make(_ change: TurnChange, note: String) throws {
        switch change {
        case .accept(let id, let duty):
            let turn = try handNow(id, duty)
            guard !turn.isHeld else { throw TurnRefusal.alreadyHeld(id, duty) }
            try decide(.accepted, turn, note)
        case .decline(let id, let duty):
            let turn = try handNow(id, duty)
            try decide(turn.isHeld ? .givenBack : .declined, turn, note)
        case .giveBack(let id, let duty):
            let turn = try handNow(id, duty)
            guard turn.isHeld else { throw TurnRefusal.notHeld(id, duty) }
            try decide(.givenBack, turn, note)
        case .skip(let id, let duty): try decide(.skipped, try handNow(id, duty), note)
        case .assign(let id, let duty, let holder): try give(id, duty, to: holder, as: .assigned, note)
        case .swap(let one, let other, let duty): try swap(one, other, duty, note)
        }
        guard let session = change.sessions.first else { return }
        try settleTurns(of: try sql.requiredSession(session).group)
        for id in change.sessions { try replan(id) }
    }

    private func swap(_ one: Session.ID, _ other: Session.ID, _ duty: Duty, _ note: String) throws {
        let (first, second) = (try holderNow(one, duty), try holderNow(other, duty))
        guard first != second else { throw TurnRefusal.sameHolder(first) }
        try give(one, duty, to: second, as: .swapped, note)
        try give(other, duty, to: first, as: .swapped, note)
    }

    /// Gives the duty to `holder` without asking.
    func give(
        _ id: Session.ID, _ duty: Duty, to holder: TurnHolder, as answer: TurnAnswer.Kind, _ note: String
    ) throws {
        guard (duty == .host) == (holder.organisation != nil) else { throw TurnRefusal.wrongKind(holder, duty) }
        try require(id, duty)
        let last = try sql.turns(of: id, duty).last
        if let last, last.holder == holder, last.isHeld { throw TurnRefusal.alreadyHeld(id, duty) }
        let turn = Turn(
            id: .init(session: id, duty: duty, number: (last?.id.number ?? 0) + 1), holder: holder, offered: now,
            deadline: nil)
        try open(turn)
        try decide(answer, turn, note)
    }

    private func decide(_ kind: TurnAnswer.Kind, _ turn: Turn, _ note: String) throws {
        try append(TurnAnswer(id: "", turn: turn.id, kind: kind, source: .person(note: note), at: now))
    }

    /// The hand that has the duty or is asked for it; where nobody was asked yet, one for whose turn it is.
    private func handNow(_ id: Session.ID, _ duty: Duty) throws -> Turn {
        let holder = try holderNow(id, duty)
        let last = try sql.turns(of: id, duty).last
        if let last, last.holder == holder, last.isHeld || last.answer == nil { return last }
        let turn = Turn(
            id: .init(session: id, duty: duty, number: (last?.id.number ?? 0) + 1), holder: holder, offered: now,
            deadline: nil)
        try open(turn)
        return turn
    }

    private func holderNow(_ id: Session.ID, _ duty: Duty) throws -> TurnHolder {
        try require(id, duty)
        guard let holder = try sql.standing(of: id, duty)?.holder else { throw TurnRefusal.isOpen(id, duty) }
        return holder
    }

    /// Throws unless the duty of this session goes round and the session is to come.
    private func require(_ id: Session.ID, _ duty: Duty) throws {
        let session = try sql.requiredSession(id)
        guard session.status != .cancelled, !session.isOver(at: now) else { throw TurnRefusal.isOver(id) }
        let seat = try sql.rotation(duty, of: session.group, at: now)?.coming.first { $0.session == id }
        guard let seat, seat.fixed == nil else { throw TurnRefusal.noWheel(id, duty) }
    }

    /// A person moved the session to another host: that is whose turn it is.
    func noteHost(_ host: Organisation.ID, of session: Session) throws {
        let seat = try sql.rotation(.host, of: session.group, at: now)?.coming.first { $0.session == session.id }
        guard let seat, seat.fixed == nil, try sql.standing(of: session.id, .host)?.holder != .organisation(host) else {
            return
        }
        try give(session.id, .host, to: .organisation(host), as: .assigned, "session move")
        try settleTurns(of: session.group)
    }

    fileprivate func comingStandings(
        of group: Group.ID, _ duty: Duty
    ) throws -> [Session.ID: (session: Session, standing: TurnStanding?)] {
        let rows = try sql.query("SELECT * FROM session WHERE meetingGroup = $1 ORDER BY start, id", group)
        let sessions = try sql.readable(rows, of: "session", Session.init).filter { !$0.isOver(at: now) }
        return Dictionary(
            uniqueKeysWithValues: try sessions.map { ($0.id, ($0, try sql.standing(of: $0.id, duty))) })
    }

    fileprivate func forecast(
        _ before: [Session.ID: (session: Session, standing: TurnStanding?)],
        _ after: [Session.ID: (session: Session, standing: TurnStanding?)]
    ) throws -> TurnForecast {
        let changed = after.values.filter { $0.standing != before[$0.session.id]?.standing }
            .sorted { ($0.session.start, $0.session.id) < ($1.session.start, $1.session.id) }
        let changes = try changed.map { one in
            let old = before[one.session.id]?.standing
            return TurnForecast.Change(
                session: one.session, before: old, after: one.standing,
                nameBefore: try old?.holder.map(sql.name(of:)), nameAfter: try one.standing?.holder.map(sql.name(of:)))
        }
        let moved = changed.map(\.session).filter { before[$0.id]?.session.host != $0.host }
        return TurnForecast(changes: changes, situations: try moved.map { try sql.situation(of: $0) })
    }
}
