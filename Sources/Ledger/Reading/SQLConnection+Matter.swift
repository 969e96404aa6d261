internal import Foundation
internal import Sessions

extension SQLConnection {
    func matter(for id: Delivery.ID) throws -> MessageMatter? {
        guard let delivery = try row("SELECT * FROM delivery WHERE id = $1", id).map(Delivery.init) else { return nil }
        let rows = try query("SELECT * FROM notice WHERE delivery = $1 ORDER BY due, kind, subject, step", id)
        return MessageMatter(
            delivery: delivery, person: try requiredPerson(delivery.person),
            sharesAddress: try sharesAddress(delivery.person), items: try rows.map(item))
    }

    private func item(_ row: SQLRow) throws -> MessageMatter.Item {
        let notice = try Notice(row)
        let session = try notice.session.flatMap { try self.session($0) }
        let group = try (notice.group ?? session?.group).flatMap { try self.group($0) }
        let receipt: ReceiptContent? = try row.optionalJSON("receipt")
        return MessageMatter.Item(
            notice: notice, group: group, programme: try programme(of: notice, session), session: session,
            host: try organisation(session?.host), previousHost: try organisation(session?.before?.host),
            attendee: try session.flatMap { try attendee(notice.key.person, of: $0.id) },
            role: try group.flatMap { try role(of: notice.key.person, in: $0.id) },
            topics: try session.map { try topics(for: $0) } ?? [],
            board: try boardKinds.contains(notice.key.kind) ? session.flatMap { try board(of: $0.id) } : nil,
            receipt: receipt,
            mentioned: .init(
                sessions: try receipt?.mentionedSessions.compactMap { try self.session($0) } ?? [],
                people: try receipt?.mentionedPeople.compactMap { try person($0) } ?? []))
    }

    private var boardKinds: Set<Notice.Kind> { [.digest, .report] }

    private func programme(of notice: Notice, _ session: Session?) throws -> Programme? {
        if let session { return try programme(session.programme) }
        guard case .programme(let id) = notice.key.subject else { return nil }
        return try programme(id)
    }

    /// Registered for this session, or for none yet.
    func topics(for session: Session) throws -> [Topic] {
        try query(
            """
            SELECT * FROM topic WHERE meetingGroup = $1 AND (session = $2 OR session IS NULL) AND state <> 'declined'
            ORDER BY title, id
            """, session.group, session.id
        ).map(Topic.init)
    }

    /// Whether somebody else is written to at the address this person is written to first.
    private func sharesAddress(_ person: Person.ID) throws -> Bool {
        guard let first = try contactPoints(of: person).first(where: { $0.suspension == nil }) else { return false }
        return try row(
            """
            SELECT 1 AS one FROM contactPoint
            WHERE addressKey = $1 AND channel = $2 AND person <> $3 AND retired = 0 LIMIT 1
            """, first.address.addressKey, first.channel, person) != nil
    }
}
