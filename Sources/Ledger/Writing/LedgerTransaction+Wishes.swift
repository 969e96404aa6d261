internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// By level (law 2): those who run the group are told who wishes to move this session, as it is now. The first wish
    /// is told by itself, what comes later with the number of those who wish it.
    func refreshWishes(of id: Session.ID) throws {
        guard let session = try sql.session(id) else { return }
        let wishes = session.isOver(at: now) || session.status == .cancelled ? [] : try sql.wishes(to: session)
        guard let first = wishes.first, try sql.isToldOfWishes(of: id) else { return try close(.wishes(id)) }
        try open(
            Matter(
                id: .wishes(id), group: session.group, session: id, audience: .organisers,
                news: wishes.count == 1 ? .reschedule(words: first.words, by: first.by) : .wishesToMove(wishes),
                opened: now, usefulUntil: session.usefulUntil(since: now)))
    }

    /// The sessions that a message, in any reading, wished to move.
    func sessionsMoved(by message: IncomingMessage.ID) throws -> Set<Session.ID> {
        let rows = try sql.query(
            """
            SELECT DISTINCT session FROM contribution
            WHERE message = $1 AND kind = 'reschedule' AND session IS NOT NULL
            """, message)
        return Set(try rows.map { try $0("session") })
    }
}

extension SQLConnection {
    /// Each member's latest wish, in the order in which they first said so. What was wished before the session moved is
    /// done with.
    func wishes(to session: Session) throws -> [News.Wish] {
        let rows = try query(
            """
            SELECT person, words FROM contribution
            WHERE session = $1 AND kind = 'reschedule' AND superseded IS NULL AND person IS NOT NULL AND at >= $2
            ORDER BY at, id
            """, session.id, session.lastMove ?? .distantPast)
        var wishes: [News.Wish] = []
        for row in rows {
            let wish = News.Wish(by: try row("person"), words: try row("words"))
            if let index = wishes.firstIndex(where: { $0.by == wish.by }) {
                wishes[index].words = wish.words
            } else {
                wishes.append(wish)
            }
        }
        return wishes
    }

    /// What those who run the group entered themselves, they know.
    fileprivate func isToldOfWishes(of session: Session.ID) throws -> Bool {
        try row(
            """
            SELECT 1 AS one FROM contribution
            WHERE session = $1 AND kind = 'reschedule' AND superseded IS NULL AND sourceKind <> 'person' LIMIT 1
            """, session) != nil
    }
}

extension Session {
    /// When its last change moved it; nil where that changed something else, or nothing did.
    fileprivate var lastMove: Date? { before.map { $0.start != start } ?? false ? changed : nil }
}
