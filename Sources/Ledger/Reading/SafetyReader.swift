internal import Foundation
internal import Sessions

/// Finds the safety notes that a message must bear: those of its sessions' groups and of the groups above them. What a
/// batch of messages shares is read once.
struct SafetyReader {
    private var lines: [Group.ID: [Group]] = [:]
    private var notes: [Group.ID: [SafetyNote]] = [:]

    /// In the order of their first days, each once. `instant` is when the message is due.
    mutating func notes(
        on sessions: [Session], at instant: Date, _ sql: any SQLConnection
    ) throws -> [SafetyNote] {
        var found: [SafetyNote] = []
        for session in sessions {
            for group in try line(of: session.group, sql) {
                let today = WallTime(instant, in: TimeZone(identifier: group.zone) ?? .gmt).date
                found += try notes(of: group.id, sql).filter {
                    $0.concerns(sessionOn: session.start.date, today: today) && !found.contains($0)
                }
            }
        }
        return found.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// The group, and those whose sub-group it is.
    private mutating func line(of id: Group.ID, _ sql: any SQLConnection) throws -> [Group] {
        if let known = lines[id] { return known }
        var line: [Group] = []
        var next: Group.ID? = id
        while let id = next, !line.contains(where: { $0.id == id }), let group = try sql.group(id) {
            line.append(group)
            next = group.parent
        }
        lines[id] = line
        return line
    }

    private mutating func notes(of group: Group.ID, _ sql: any SQLConnection) throws -> [SafetyNote] {
        if let known = notes[group] { return known }
        let found = try sql.safetyNotes(of: group)
        notes[group] = found
        return found
    }
}

extension SQLConnection {
    /// Those in force, by their first days.
    func safetyNotes(of group: Group.ID) throws -> [SafetyNote] {
        try readable(
            query(
                "SELECT * FROM safetyNote WHERE meetingGroup = $1 AND ended IS NULL ORDER BY firstDay, id", group),
            of: "safetyNote", SafetyNote.init)
    }
}
