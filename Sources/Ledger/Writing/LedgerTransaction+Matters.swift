// A matter is opened where what it tells is written, and in the same transaction. Its row stays when it is closed, so that
// opening it again tells the same nobody twice (law 1) and something else under a higher version.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Opens a matter or brings it up to date; what is the same as before changes nothing. `message` is the one it was
    /// read from, whose next reading takes it back. The `version` it is handed in with does not count. All news pass here,
    /// and none with an address in its words (law 11).
    func open(_ matter: Matter, from message: IncomingMessage.ID? = nil) throws {
        var matter = matter
        matter.news = try matter.news.rewording(withoutAddresses)
        let old = try sql.row("SELECT * FROM matter WHERE id = $1", matter.id)
        var version = 0
        if let old {
            let known = try Matter(old)
            let closed: Date? = try old("closed")
            let isSame = known.tellsTheSame(as: matter)
            if isSame, closed == nil, known.usefulUntil == matter.usefulUntil { return }
            version = isSame ? known.version : known.version + 1
        }
        var addressee: Person.ID?
        if case .person(let person) = matter.audience { addressee = person }
        try sql.execute(
            """
            INSERT INTO matter (id, meetingGroup, session, person, news, version, opened, usefulUntil, message)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id) DO UPDATE SET meetingGroup = $2, session = $3, person = $4, news = $5,
                opened = CASE WHEN matter.version = $6 THEN matter.opened ELSE $7 END, version = $6, usefulUntil = $8,
                message = $9, closed = NULL
            """, matter.id, matter.group, matter.session, addressee, try storedJSON(matter.news), version,
            matter.opened, matter.usefulUntil, message)
        try replan(group: matter.group)
    }

    /// What has not left yet is not told any more.
    func close(_ matter: Matter.ID) throws {
        let rows = try sql.query(
            "UPDATE matter SET closed = $2 WHERE id = $1 AND closed IS NULL RETURNING meetingGroup", matter, now)
        for row in rows { try replan(group: row("meetingGroup")) }
    }

    /// Closes what an earlier reading of this message opened.
    func withdrawMatters(of message: IncomingMessage.ID) throws {
        let rows = try sql.query(
            "UPDATE matter SET closed = $2 WHERE message = $1 AND closed IS NULL RETURNING meetingGroup", message, now)
        for row in rows { try replan(group: row("meetingGroup")) }
    }
}
