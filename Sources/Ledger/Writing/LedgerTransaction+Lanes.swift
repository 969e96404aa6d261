// In which queue a delivery waits is a column of it, and follows the addresses of its person: whoever changes those says so
// here. Which channels there are, the dispatcher says with each claim; when that differs from last time, because the
// settings changed, every delivery that may still go out is put where it belongs now.

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// The lane of `person`, an expression or a parameter: the channel of the first address that can be used.
    static func lane(of person: String) -> String {
        """
        coalesce((
            SELECT channel FROM contactPoint
            WHERE contactPoint.person = \(person) AND retired = 0 AND suspendedReason IS NULL
                AND (SELECT value FROM setting WHERE name = 'channels') LIKE '% ' || channel || ' %'
            ORDER BY rank, contactPoint.id LIMIT 1), '')
        """
    }

    /// The addresses of this person are others now, or are used in another order.
    func changeLanes(of person: Person.ID) throws {
        let lane = Self.lane(of: "$1")
        try sql.execute("UPDATE delivery SET lane = \(lane) WHERE person = $1 AND lane <> \(lane)", person)
    }

    /// These are set up.
    func setChannels(_ channels: Set<ChannelKind>) throws {
        let text = " \(channels.map(\.rawValue).sorted().joined(separator: " ")) "
        guard try sql.row("SELECT value FROM setting WHERE name = 'channels'")?("value") != text else { return }
        try sql.execute(
            "INSERT INTO setting (name, value) VALUES ('channels', $1) ON CONFLICT (name) DO UPDATE SET value = $1",
            text)
        let lane = Self.lane(of: "delivery.person")
        try sql.execute(
            """
            UPDATE delivery SET lane = \(lane)
            WHERE state IN ('ready', 'claimed', 'sending', 'deferred', 'uncertain', 'failed') AND lane <> \(lane)
            """)
    }
}

extension SQLConnection {
    /// Every lane there is.
    func lanes() throws -> [String] {
        let channels: String = try row("SELECT value FROM setting WHERE name = 'channels'")?("value") ?? ""
        return [""] + channels.split(separator: " ").map(String.init)
    }
}
