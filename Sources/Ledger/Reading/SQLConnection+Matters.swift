internal import Foundation
internal import Sessions

extension SQLConnection {
    /// All that decides the group's plan. Law 9: a matter that cannot be read is left out, and whom a damaged row is
    /// about.
    func situation(of group: Group, at now: Date) throws -> GroupSituation {
        let rows = try query(
            """
            SELECT * FROM matter WHERE meetingGroup = $1 AND closed IS NULL AND usefulUntil > $2 ORDER BY opened, id
            """, group.id, now)
        let matters = try readable(rows, of: "matter", Matter.init)
        let history = try history(ofNewsIn: group.id)
        let said = Dictionary(grouping: history.said, by: \.notice.key.person)
        let departures = try departures(ofNewsIn: group.id)
        let members = Dictionary(uniqueKeysWithValues: try members(of: group.id).map { ($0.person, $0) })
        let addressed = matters.compactMap { if case .person(let person) = $0.audience { person } else { nil } }
        let muted = try mutedKinds(in: group.id)
        // Only where somebody who runs the group is what is told: else who is present makes no difference.
        let mustBeHeard = matters.contains { $0.audience == .organisers && $0.news.mustBeHeard }
        let deputies = mustBeHeard ? try self.deputies(of: group) : [:]
        let people = Set(members.keys).union(addressed).union(said.keys).union(deputies.keys)
            .subtracting(history.damaged).sorted()
        let listeners = try people.compactMap { id -> GroupSituation.Listener? in
            guard let person = try readablePerson(id) else { return nil }
            return GroupSituation.Listener(
                person: person, membership: members[id],
                notices: (said[id] ?? []).sorted { Notice.inOrder($0.notice, $1.notice) }.map {
                    .init(
                        key: $0.notice.key, state: $0.state, due: $0.notice.due,
                        sent: $0.delivery.flatMap { departures[$0] })
                },
                muted: muted[id] ?? [], isPresent: try !mustBeHeard || isPresent(id, at: now), standing: deputies[id])
        }
        let held = try Set(matters.filter { try isQuiet($0.session, in: group.id) }.map(\.id))
        let past = try Set(matters.filter { try isPast($0.session, at: now) }.map(\.id))
        return GroupSituation(group: group, matters: matters, held: held, past: past, people: listeners)
    }

    /// Whether the session's programme is quiet; without a session, whether every programme of the group is.
    func isQuiet(_ session: Session.ID?, in group: Group.ID) throws -> Bool {
        let programme = try session.flatMap {
            try row("SELECT programme FROM session WHERE id = $1", $0)?("programme") as Programme.ID?
        }
        if let programme { return try started(programme) == nil }
        let programmes = try query(
            """
            SELECT started FROM programme
            WHERE meetingGroup = $1 OR id IN (SELECT programme FROM session WHERE meetingGroup = $1)
            """, group)
        return try !programmes.isEmpty && programmes.allSatisfy { try $0("started") as Date? == nil }
    }

    private func isPast(_ session: Session.ID?, at now: Date) throws -> Bool {
        guard let id = session, let row = try row("SELECT * FROM session WHERE id = $1", id) else { return false }
        return try readable(row, of: "session", Session.init).map { $0.isOver(at: now) || $0.status == .cancelled }
            ?? false
    }

    /// Closed ones, too.
    func matter(_ id: Matter.ID) throws -> Matter? {
        try row("SELECT * FROM matter WHERE id = $1", id).map { try read($0, of: "matter", Matter.init) }
    }
}

extension Matter {
    init(_ row: SQLRow) throws {
        let person: Person.ID? = try row("person")
        self.init(
            id: try row("id"), group: try row("meetingGroup"), session: try row("session"),
            audience: person.map { .person($0) } ?? .organisers, news: try row.json("news"),
            version: try row("version"), opened: try row("opened"), usefulUntil: try row("usefulUntil"))
    }
}
