internal import Foundation
internal import Sessions

extension SQLConnection {
    /// Nil where nothing of this kind goes round, or ever did.
    func turnBoard(_ duty: Duty, of group: Group.ID, at now: Date) throws -> TurnBoard? {
        let rows = try query("SELECT * FROM session WHERE meetingGroup = $1 ORDER BY start, id", group)
        let sessions = try readable(rows, of: "session", Session.init).filter { $0.status != .cancelled }
        let seats = try sessions.compactMap { try seat($0, duty, at: now) }
        let wheel = try query(
            "SELECT holder FROM wheelHolder WHERE meetingGroup = $1 AND duty = $2 ORDER BY holder", group, duty
        ).map { try $0("holder") as TurnHolder }
        guard !wheel.isEmpty || !seats.isEmpty else { return nil }
        let named = try wheelOrder(sessions, duty)
        let all = (named + wheel + seats.compactMap(\.holder)).reduce(into: [TurnHolder]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return TurnBoard(duty: duty, holders: try all.map { try line($0, seats) }, sessions: seats)
    }

    private func wheelOrder(_ sessions: [Session], _ duty: Duty) throws -> [TurnHolder] {
        guard let last = sessions.last(where: { $0.series != nil }) else { return [] }
        return try wheels(of: last.series).first { $0.duty == duty }?.order ?? []
    }

    private func seat(_ session: Session, _ duty: Duty, at now: Date) throws -> TurnBoard.Seat? {
        let isOver = session.isOver(at: now)
        let standing = try standing(of: session.id, duty)
        let holder = duty == .host && (isOver || standing == nil) ? try holder(of: session, duty) : standing?.holder
        guard standing != nil || holder != nil else { return nil }
        let chain = try turns(of: session.id, duty)
        let isCurrent =
            chain.last.map { $0.isHeld || $0.isOffered(at: now) || isOver && $0.holder == holder } ?? false
        return TurnBoard.Seat(
            of: session, isOver: isOver, holder: holder, name: try holder.map(name(of:)),
            state: isOver ? .held : standing?.state ?? .held,
            deadline: standing?.state == .offered ? chain.last?.deadline : nil,
            // Whose turn was given to somebody else, or exchanged, has not passed it on.
            passed: try chain.dropLast(isCurrent ? 1 : 0).filter { turn in
                turn.answer.map { !$0.keeps } ?? (turn.id == chain.last?.id)
            }.map {
                .init(name: try name(of: $0.holder), answer: $0.answer)
            })
    }

    private func line(_ holder: TurnHolder, _ seats: [TurnBoard.Seat]) throws -> TurnBoard.Holder {
        let had = seats.filter { $0.isOver && $0.holder == holder }
        let name = try name(of: holder)
        let passed = seats.last { seat in seat.passed.contains { $0.name == name } }
        let owes = passed.map { passed in
            !seats.contains { $0.holder == holder && $0.isOver && $0.start >= passed.start }
        }
        return TurnBoard.Holder(
            id: holder, name: name, count: had.count, last: had.last?.start.date, owes: owes ?? false)
    }
}
