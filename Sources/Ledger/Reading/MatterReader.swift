internal import Foundation
internal import Sessions

/// Reads what messages are made of. Messages of one batch are mostly about the same session, so that what they share is
/// read once.
struct MatterReader {
    let sql: any SQLConnection
    private(set) var safety = SafetyReader()
    private var sets: [Session.ChangeSet: [Session]] = [:]
    private var subjects: [Session.ID: Shared] = [:]
    private var groups: [Group.ID: Group?] = [:]
    private var boards: [Session.ID: SessionBoard?] = [:]
    private var polls: [Session.ID: DatePoll?] = [:]
    private var addresses: [Person.ID: [ContactPoint]] = [:]

    init(sql: any SQLConnection) { self.sql = sql }

    /// A session with all that every message about it shares.
    private struct Shared {
        let session: Session
        let programme: Programme?
        let host: Organisation?
        let previousHost: Organisation?
        let topics: [Topic]
        let previous: Session?
        let turns: [TurnPicture]
    }

    /// Nil for an unknown delivery.
    mutating func matter(for id: Delivery.ID) throws -> MessageMatter? {
        guard let delivery = try sql.row("SELECT * FROM delivery WHERE id = $1", id).map(Delivery.init) else {
            return nil
        }
        return try matter(of: delivery)
    }

    mutating func matter(of delivery: Delivery) throws -> MessageMatter {
        let rows = try sql.query(
            "SELECT * FROM notice WHERE delivery = $1 ORDER BY due, kind, subject, step", delivery.id)
        var items: [MessageMatter.Item] = []
        for row in rows { items.append(try item(Notice(row), receipt: row.optionalJSON("receipt"))) }
        return try matter(delivery, items)
    }

    /// As it would be if the notices lay in a delivery.
    mutating func matter(of notices: [Notice], to person: Person.ID) throws -> MessageMatter {
        let delivery = Delivery(
            id: .init(number: 0), person: person, due: notices.map(\.due).min() ?? .distantPast,
            usefulUntil: notices.map(\.usefulUntil).min() ?? .distantFuture)
        var items: [MessageMatter.Item] = []
        for notice in notices { items.append(try item(notice, receipt: nil)) }
        return try matter(delivery, items)
    }

    private mutating func matter(_ delivery: Delivery, _ items: [MessageMatter.Item]) throws -> MessageMatter {
        MessageMatter(
            delivery: delivery, person: try sql.requiredPerson(delivery.person),
            sharesAddress: try sharesAddress(delivery.person), items: items,
            safetyNotes: try safety.notes(
                on: items.compactMap(\.session).filter { $0.status == .confirmed }, at: delivery.due, sql))
    }

    private mutating func item(_ notice: Notice, receipt: ReceiptContent?) throws -> MessageMatter.Item {
        let matter = try matter(of: notice)
        let subject = try (notice.session ?? matter?.session).flatMap { try self.subject($0) }
        let group = try group(notice.group ?? subject?.session.group)
        let together = try together(notice, subject?.session)
        let topics = try subject?.topics ?? topics(for: receipt, in: group?.id)
        return MessageMatter.Item(
            notice: notice, group: group, programme: try subject?.programme ?? programme(of: notice),
            session: subject?.session, host: subject?.host, previousHost: subject?.previousHost,
            attendee: try subject.flatMap { try sql.attendee(notice.key.person, of: $0.session.id) },
            role: try group.flatMap { try sql.role(of: notice.key.person, in: $0.id) },
            topics: topics, previous: notice.key.kind == .invitation ? subject?.previous : nil,
            turns: subject?.turns ?? [], together: together,
            isExplainedElsewhere: try together.contains { try sql.explains($0, notice, before: subject?.session) },
            board: try board(for: notice), receipt: receipt, news: matter?.news,
            poll: try poll(for: notice), pollBoard: try pollBoard(for: notice),
            mentioned: try mentioned(in: receipt, matter?.news, topics))
    }

    /// What others registered already, for whoever has just registered something.
    private func topics(for receipt: ReceiptContent?, in group: Group.ID?) throws -> [Topic] {
        guard receipt?.recordsTopic ?? false, let group else { return [] }
        return try sql.query(
            "SELECT * FROM topic WHERE meetingGroup = $1 AND state IN ('proposed', 'scheduled') ORDER BY title, id",
            group
        ).map(Topic.init)
    }

    private func matter(of notice: Notice) throws -> Matter? {
        guard case .matter(let id) = notice.key.subject else { return nil }
        return try sql.matter(id)
    }

    private func mentioned(
        in receipt: ReceiptContent?, _ news: News?, _ topics: [Topic]
    ) throws -> MessageMatter.Item.Mentioned {
        let proposers = receipt?.recordsTopic ?? false ? topics.compactMap(\.proposer) : []
        let people = (receipt?.mentionedPeople ?? []) + (news?.people ?? []) + Set(proposers).sorted()
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
            topics: try topics(for: session), previous: try previous(to: session),
            turns: try sql.turnPictures(of: session))
        subjects[id] = shared
        return shared
    }

    /// The last one of the group that took place before this one began, if anything belongs to it.
    private func previous(to session: Session) throws -> Session? {
        try sql.row(
            """
            SELECT * FROM session WHERE meetingGroup = $1 AND start < $2 AND status = 'confirmed' AND id <> $3
            ORDER BY start DESC, id LIMIT 1
            """, session.group, session.start, session.id
        ).map(Session.init).flatMap { $0.documents.isEmpty ? nil : $0 }
    }

    /// The sessions that were changed in one go with this one, where the notice tells of that change.
    private mutating func together(_ notice: Notice, _ session: Session?) throws -> [Session] {
        guard notice.key.kind == .update || notice.key.kind == .cancellation, let name = session?.changeSet else {
            return []
        }
        if let known = sets[name] { return known }
        let rows = try sql.query("SELECT * FROM session WHERE changeSet = $1 ORDER BY start, id", name)
        // One that cannot be read keeps no other from being told of (law 9).
        let sessions = try sql.readable(rows, of: "session", Session.init)
        sets[name] = sessions
        return sessions
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

    private func pollBoard(for notice: Notice) throws -> PollBoard? {
        guard notice.key.kind == .datePoll, notice.key.step == PollQuestion.resultStep else { return nil }
        return try notice.session.flatMap { try sql.pollBoard(of: $0) }
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

    /// Where they can be reached now, most wanted first.
    mutating func route(to person: Person.ID) throws -> [ContactPoint] {
        if let known = addresses[person] { return known }
        let route = try sql.contactPoints(of: person).filter { $0.suspension == nil }
        addresses[person] = route
        return route
    }

    /// Whether somebody else is written to at the address this person is written to first.
    private mutating func sharesAddress(_ person: Person.ID) throws -> Bool {
        guard let first = try route(to: person).first else { return false }
        return try sql.row(
            """
            SELECT 1 AS one FROM contactPoint
            WHERE addressKey = $1 AND channel = $2 AND person <> $3 AND retired = 0 LIMIT 1
            """, first.address.addressKey, first.channel, person) != nil
    }
}

extension SQLConnection {
    /// Whether this person is told of the same change by a notice about `session`, one of those changed together that
    /// begins before `other`: the first of them explains it.
    fileprivate func explains(_ session: Session, _ notice: Notice, before other: Session?) throws -> Bool {
        guard let other, (session.start, session.id) < (other.start, other.id),
            let attendee = try attendee(notice.key.person, of: session.id)
        else { return false }
        let key = Notice.Key(
            subject: .session(session.id), revision: session.revisions.details + attendee.revision,
            kind: notice.key.kind, step: notice.key.step, person: notice.key.person)
        switch try saidNotice(key)?.state {
        case .ready, .claimed, .sending, .accepted, .deferred, .uncertain: return true
        case .bounced, .failed, .superseded, .expired, nil: return false
        }
    }
}
