internal import Foundation
internal import Sessions

/// Reads what messages are made of. Messages of one batch are mostly about the same session, so that what they share is
/// read once.
struct MatterReader {
    let sql: any SQLConnection
    private var subjects: [Session.ID: Shared] = [:]
    private var groups: [Group.ID: Group?] = [:]
    private var boards: [Session.ID: SessionBoard?] = [:]
    private var polls: [Session.ID: DatePoll?] = [:]

    init(sql: any SQLConnection) { self.sql = sql }

    /// A session with all that every message about it shares.
    private struct Shared {
        let session: Session
        let programme: Programme?
        let host: Organisation?
        let previousHost: Organisation?
        let topics: [Topic]
    }

    /// Nil for an unknown delivery.
    mutating func matter(for id: Delivery.ID) throws -> MessageMatter? {
        guard let delivery = try sql.row("SELECT * FROM delivery WHERE id = $1", id).map(Delivery.init) else {
            return nil
        }
        let rows = try sql.query("SELECT * FROM notice WHERE delivery = $1 ORDER BY due, kind, subject, step", id)
        var items: [MessageMatter.Item] = []
        for row in rows { items.append(try item(row)) }
        return MessageMatter(
            delivery: delivery, person: try sql.requiredPerson(delivery.person),
            sharesAddress: try sharesAddress(delivery.person), items: items)
    }

    private mutating func item(_ row: SQLRow) throws -> MessageMatter.Item {
        let notice = try Notice(row)
        let matter = try matter(of: notice)
        let receipt: ReceiptContent? = try row.optionalJSON("receipt")
        let subject = try (notice.session ?? matter?.session).flatMap { try self.subject($0) }
        let group = try group(notice.group ?? subject?.session.group)
        return MessageMatter.Item(
            notice: notice, group: group, programme: try subject?.programme ?? programme(of: notice),
            session: subject?.session, host: subject?.host, previousHost: subject?.previousHost,
            attendee: try subject.flatMap { try sql.attendee(notice.key.person, of: $0.session.id) },
            role: try group.flatMap { try sql.role(of: notice.key.person, in: $0.id) },
            topics: subject?.topics ?? [], board: try board(for: notice), receipt: receipt,
            news: matter?.news, poll: try poll(for: notice), mentioned: try mentioned(in: receipt, matter?.news))
    }

    private func matter(of notice: Notice) throws -> Matter? {
        guard case .matter(let id) = notice.key.subject else { return nil }
        return try sql.matter(id)
    }

    private func mentioned(in receipt: ReceiptContent?, _ news: News?) throws -> MessageMatter.Item.Mentioned {
        let people = (receipt?.mentionedPeople ?? []) + [news?.author].compactMap(\.self)
        return .init(
            sessions: try (receipt?.mentionedSessions ?? []).compactMap(sql.session),
            people: try people.compactMap(sql.person))
    }

    private mutating func subject(_ id: Session.ID) throws -> Shared? {
        if let known = subjects[id] { return known }
        guard let session = try sql.session(id) else { return nil }
        let shared = Shared(
            session: session, programme: try sql.programme(session.programme),
            host: try sql.organisation(session.host), previousHost: try sql.organisation(session.before?.host),
            topics: try topics(for: session))
        subjects[id] = shared
        return shared
    }

    private mutating func group(_ id: Group.ID?) throws -> Group? {
        guard let id else { return nil }
        if let known = groups[id] { return known }
        let group = try sql.group(id)
        groups[id] = .some(group)
        return group
    }

    /// For the kinds that tell how a session stands.
    private mutating func board(for notice: Notice) throws -> SessionBoard? {
        guard notice.key.kind == .digest || notice.key.kind == .report, let id = notice.session else { return nil }
        if let known = boards[id] { return known }
        let board = try sql.board(of: id)
        boards[id] = .some(board)
        return board
    }

    private mutating func poll(for notice: Notice) throws -> DatePoll? {
        guard notice.key.kind == .datePoll, let id = notice.session else { return nil }
        if let known = polls[id] { return known }
        let poll = try sql.poll(of: id)
        polls[id] = .some(poll)
        return poll
    }

    private func programme(of notice: Notice) throws -> Programme? {
        guard case .programme(let id) = notice.key.subject else { return nil }
        return try sql.programme(id)
    }

    /// Registered for this session, or for none yet.
    private func topics(for session: Session) throws -> [Topic] {
        try sql.query(
            """
            SELECT * FROM topic WHERE meetingGroup = $1 AND (session = $2 OR session IS NULL) AND state IN ('proposed', 'scheduled')
            ORDER BY title, id
            """, session.group, session.id
        ).map(Topic.init)
    }

    /// Whether somebody else is written to at the address this person is written to first.
    private func sharesAddress(_ person: Person.ID) throws -> Bool {
        guard let first = try sql.contactPoints(of: person).first(where: { $0.suspension == nil }) else { return false }
        return try sql.row(
            """
            SELECT 1 AS one FROM contactPoint
            WHERE addressKey = $1 AND channel = $2 AND person <> $3 AND retired = 0 LIMIT 1
            """, first.address.addressKey, first.channel, person) != nil
    }
}
