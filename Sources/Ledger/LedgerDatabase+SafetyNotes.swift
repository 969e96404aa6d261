package import Foundation
package import Sessions

extension LedgerDatabase {
    /// Those in force, by their first days; nil for every group's.
    package func safetyNotes(of group: Group.ID? = nil) async throws -> [SafetyNote] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM safetyNote WHERE ended IS NULL AND (meetingGroup = $1 OR $1 IS NULL)
                ORDER BY firstDay, id
                """, group)
            return try sql.readable(rows, of: "safetyNote", SafetyNote.init)
        }
    }

    /// From now on, messages about the group's sessions in the period bear `text`. Throws `LedgerRefusal.unknown`.
    @discardableResult
    package func note(
        _ text: String, english: String? = nil, for group: Group.ID, from: WallDate, until: WallDate, at now: Date
    ) async throws -> SafetyNote {
        try await write(at: now) { transaction in
            _ = try transaction.sql.requiredGroup(group)
            let id = SafetyNote.ID(String(transaction.mintID().prefix(8)))
            let note = SafetyNote(id: id, group: group, from: from, until: until, text: text, english: english)
            try transaction.insert(note)
            return note
        }
    }

    /// No message bears it any more. Throws `LedgerRefusal.unknown` for one that is not in force.
    package func end(_ note: SafetyNote.ID, at now: Date) async throws {
        try await write(at: now) { transaction in
            let ended = try transaction.sql.execute(
                "UPDATE safetyNote SET ended = $1 WHERE id = $2 AND ended IS NULL", now, note)
            guard ended == 1 else { throw LedgerRefusal.unknown("safety note", note.rawValue) }
        }
    }
}

extension LedgerTransaction {
    fileprivate func insert(_ note: SafetyNote) throws {
        try sql.execute(
            """
            INSERT INTO safetyNote (id, meetingGroup, programme, firstDay, lastDay, text, english, created)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, note.id, note.group, note.programme, note.from, note.until, note.text, note.english, now)
    }

    /// The file is the whole truth about its own notes, and says nothing of others. One that a person ended stays so
    /// until the file changes it.
    func apply(
        _ notes: [SafetyNote], of programme: Programme.ID, old: [SafetyNote], _ summary: inout ImportSummary
    ) throws {
        guard notes != old else { return }
        let stays = Set(notes).intersection(old)
        let (were, are) = (Set(old.map(\.id)), Set(notes.map(\.id)))
        summary.safetyNotes.added += are.subtracting(were).count
        summary.safetyNotes.removed += were.subtracting(are).count
        summary.safetyNotes.changed += notes.count { !stays.contains($0) && were.contains($0.id) }
        for note in old where !stays.contains(note) {
            try sql.execute("DELETE FROM safetyNote WHERE id = $1 AND programme = $2", note.id, programme)
        }
        for note in notes where !stays.contains(note) { try insert(note) }
    }
}
