// A programme that was imported for the first time is quiet: its sessions are on the calendar, and nothing is said of
// them until a person has looked at the plan and started it. What would have been said before is not made up for; what
// is still of use then (an invitation to next week's session) is.

package import Foundation
package import Sessions

extension LedgerDatabase {
    /// Those of which nothing is said yet.
    package func quietProgrammes() async throws -> Set<Programme.ID> {
        try await read { sql in
            Set(try sql.query("SELECT id FROM programme WHERE started IS NULL").map { try $0("id") })
        }
    }

    /// From now on, what the programme plans goes out. Returns false for one that was started before, which changes
    /// nothing. Throws `LedgerRefusal.unknown`.
    @discardableResult
    package func start(_ programme: Programme.ID, at now: Date) async throws -> Bool {
        try await write(at: now) { transaction in
            guard try transaction.sql.programme(programme) != nil else {
                throw LedgerRefusal.unknown("programme", programme.rawValue)
            }
            let started = try transaction.sql.execute(
                "UPDATE programme SET started = $1 WHERE id = $2 AND started IS NULL", now, programme)
            if started == 1 {
                try transaction.replanSessions(of: programme)
                try transaction.replanGroups(of: programme)
                try transaction.settleTurns(of: programme)
            }
            return started == 1
        }
    }

    /// What a message with these notices to one person would be made of; nothing is stored. Nil for no notice.
    package func matter(rehearsing notices: [Notice]) async throws -> MessageMatter? {
        guard let first = notices.first else { return nil }
        return try await read { sql in
            var reader = MatterReader(sql: sql)
            return try reader.matter(of: notices, to: first.key.person)
        }
    }
}
