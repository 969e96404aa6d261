internal import Foundation
internal import Sessions

// What calendars ask for besides an answer: the invitation again (REFRESH, RFC 5546 §3.2.6), and a place at a session
// whose invitation was passed on.

extension LedgerTransaction {
    /// Sends the invitation once more, as it now is; what became of the session in the meantime, where it was cancelled.
    /// Nothing for a person who was told nothing yet. The message is answered once, however often it is read.
    func resendInvitation(of id: Session.ID, to person: Person.ID, askedBy message: IncomingMessage.ID) throws {
        guard let session = try sql.session(id), let attendee = try sql.attendee(person, of: id),
            !session.isOver(at: now)
        else { return }
        let told = try sql.saidNotices(of: id).contains {
            $0.notice.key.person == person && $0.notice.key.kind.carriesCalendar && $0.state.mayHaveArrived
        }
        guard told, session.status != .tentative else { return }
        let isOff = session.status == .cancelled || attendee.removed != nil
        let notice = Notice(
            key: .init(
                subject: .incoming(message), revision: session.revisions.details + attendee.revision,
                kind: isOff ? .cancellation : .invitation, step: "refresh", person: person),
            session: id, group: session.group, due: now,
            usefulUntil: session.usefulUntil(since: now), urgent: true)
        _ = try insert(notice, receipt: nil)
    }

    /// Those who run the group decide.
    func tell(of joining: Verdict.Joining, in verdict: Verdict, from message: IncomingMessage.ID) throws {
        guard verdict.end == .queued, let session = try sql.session(joining.session) else { return }
        try open(
            Matter(
                id: .joining(message), group: session.group, session: session.id, audience: .organisers,
                news: .asksToJoin(
                    name: joining.name, words: verdict.text.isEmpty ? nil : verdict.text),
                opened: now,
                usefulUntil: session.usefulUntil(since: now)), from: message)
    }

    /// Makes somebody who asked to join a guest of the session or a member of its group, and counts their answer.
    /// Throws `LedgerRefusal.unknown`, `.alreadyDecided`, or `IncomingMessage.IllegalTransition`.
    func admit(_ newcomer: Newcomer, by decider: String) throws -> Person.ID {
        guard let row = try sql.row("SELECT * FROM incomingMessage WHERE id = $1", newcomer.message) else {
            throw LedgerRefusal.unknown("message", newcomer.message.rawValue)
        }
        let session = try sql.requiredSession(newcomer.session)
        let group = try sql.requiredGroup(session.group)
        let person = try known(newcomer) ?? found(newcomer, in: group)
        if newcomer.isMember {
            try sql.execute(
                """
                INSERT INTO membership (meetingGroup, person, role, since) VALUES ($1, $2, $3, $4)
                ON CONFLICT (meetingGroup, person) DO NOTHING
                """, group.id, person, Membership.Role.member, now)
            var summary = ImportSummary()
            try followMembership(of: group.id, .whatIsMaterial, &summary)
        } else {
            try ask(guest: person, to: session.id)
        }
        let reading: Reading? = try row.optionalJSON("reading")
        let facts: [Fact] =
            reading?.status.map { status in
                [
                    .rsvp(
                        RSVP(
                            id: "", session: session.id, person: person, status: status,
                            rule: Reason(vi: "\(decider) cho tham gia", en: "admitted by \(decider)"),
                            source: .person(note: decider), at: now))
                ]
            } ?? []
        try decide(newcomer.message, .apply(facts), by: decider)
        try replan(session.id)
        try wakeTurns(of: session.group)
        return person
    }

    /// The one person who has the address.
    private func known(_ newcomer: Newcomer) throws -> Person.ID? {
        let people = try sql.people(atAddress: newcomer.address)
        return people.count == 1 ? people[0].id : nil
    }

    private func found(_ newcomer: Newcomer, in group: Group) throws -> Person.ID {
        guard try sql.person(newcomer.id) == nil else { throw LedgerRefusal.idTaken("person", newcomer.id.rawValue) }
        var summary = ImportSummary()
        let person = Person(id: newcomer.id, name: newcomer.name, language: group.language, zone: group.zone)
        try apply(person, &summary)
        try apply(
            [.init(channel: .email, address: newcomer.address)], of: person.id, old: [], elsewhere: [], &summary)
        return person.id
    }
}

extension Matter.ID {
    /// That the writer of this message asks to join.
    static func joining(_ message: IncomingMessage.ID) -> Matter.ID { .init("asks-to-join:\(message)") }
}
