internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// What a programme file says of topics: whatever was decided here since stays, and nobody is told of what stands in
    /// a file that the group made itself.
    func apply(_ topics: [Topic], old: [Topic]) throws {
        for topic in topics where !old.contains(topic) {
            let before = old.first { $0.id == topic.id }
            try sql.execute(
                """
                INSERT INTO topic (id, meetingGroup, title, proposer, session, state) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (id) DO UPDATE SET title = $3, proposer = $4,
                    session = CASE WHEN topic.state = $7 THEN $5 ELSE topic.session END,
                    state = CASE WHEN topic.state = $7 THEN $6 ELSE topic.state END
                """, topic.id, topic.group, topic.title, topic.proposer, topic.session, topic.state,
                before?.state ?? .proposed)
        }
    }

    /// One that the file no longer names goes, if nothing was decided about it here.
    func withdraw(_ old: [Topic], keeping topics: [Topic]) throws {
        for topic in old where !topics.contains(where: { $0.id == topic.id }) {
            try sql.execute(
                "DELETE FROM topic WHERE id = $1 AND state = $2 AND \(Self.noneMergedInto)", topic.id, topic.state)
        }
    }

    /// Others that were merged into a topic need it.
    static let noneMergedInto = "NOT EXISTS (SELECT 1 FROM topic AS other WHERE other.mergedInto = topic.id)"
}
