internal import Foundation
internal import Sessions

// Which of several facts counts: the one that was said last. A message says when it was written; where that cannot be
// believed, when it arrived counts, wherever and whenever it was collected. Of one instant a person's decision goes before
// a machine's reading; then what was collected later; then what was recorded later.

/// A table of facts joined with the messages behind them: `FROM rsvp \(FactOrder("rsvp").join)`.
struct FactOrder {
    private let table: String

    init(_ table: String) { self.table = table }

    var join: String { "LEFT JOIN incomingMessage AS arrival ON arrival.id = \(table).message" }

    var latestFirst: String { order("DESC") }
    var latestLast: String { order("ASC") }

    private func order(_ way: String) -> String {
        """
        \(table).at \(way), CASE \(table).sourceKind WHEN 'person' THEN 1 ELSE 0 END \(way),
        coalesce(arrival.number, 0) \(way), \(table).number \(way)
        """
    }
}

extension SQLConnection {
    /// What each person of this group wants no more of, by the latest word on it.
    func mutedKinds(in group: Group.ID) throws -> [Person.ID: Set<Notice.Kind>] {
        let order = FactOrder("preference")
        let rows = try query(
            """
            SELECT person, kinds FROM (
                SELECT preference.person, preference.kinds,
                    row_number() OVER (PARTITION BY preference.person ORDER BY \(order.latestFirst)) AS place
                FROM preference \(order.join) WHERE preference.meetingGroup = $1 AND superseded IS NULL) AS latest
            WHERE place = 1
            """, group)
        let latest = try readable(rows, of: "preference") { row -> (Person.ID, Set<Notice.Kind>) in
            // A kind of a later version's is none of ours.
            let kinds: [String] = try row.json("kinds")
            return (try row("person"), Set(kinds.compactMap(Notice.Kind.init(rawValue:))))
        }
        return Dictionary(latest) { first, _ in first }
    }

    /// The last day of this person's absence, by the latest word on it.
    func awayUntil(_ person: Person.ID) throws -> WallDate? {
        try absence(of: person)?.absence.until
    }
}
