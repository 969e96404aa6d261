internal import Foundation
internal import Sessions

// What those who run a group hear of their people's addresses. Whose address it is they are told, and why nothing is
// sent there, but never the address (law 11): the operator sees it.

extension LedgerTransaction {
    /// It is the same matter until the address is known to work again, however often it is reported.
    func tell(of suspension: AddressHealth.Suspension, at point: ContactPoint, provenAt proven: Date?) throws {
        // Whoever does it by hand knows of it.
        guard suspension.cause != .byHand else { return }
        let news = News.addressSuspended(
            .init(person: point.person, cause: suspension.cause, isCutOff: try !isReachable(point.person)))
        let since = proven?.millisecondsSince1970 ?? 0
        for group in try sql.groups(meeting: point.person, at: now) {
            try open(
                Matter(
                    id: .init("address:\(point.id):\(since):\(group)"), group: group, audience: .organisers,
                    news: news, opened: now, usefulUntil: now.addingTimeInterval(Matter.standardUse)))
        }
    }

    /// What is not suspended any more, or not on the roster, needs nobody's attention.
    func closeNewsOfAddresses(of person: Person.ID) throws {
        let rows = try sql.query(
            """
            SELECT matter.id FROM matter JOIN contactPoint ON matter.id LIKE 'address:' || contactPoint.id || ':%'
            WHERE contactPoint.person = $1 AND (retired = 1 OR suspendedReason IS NULL) AND closed IS NULL
            """, person)
        for row in rows { try close(row("id")) }
    }

    /// A server that refuses us refuses us to many: a group hears of it once a day, by the first of them.
    func tellOfRefusal(
        _ bounce: Verdict.Bounce, _ status: String?, of person: Person.ID, from message: IncomingMessage
    ) throws {
        guard let group = try sql.groupOfDelivery(bounce.delivery).flatMap(sql.group) else { return }
        let zone = TimeZone(identifier: group.zone) ?? .gmt
        let id = Matter.ID("refused:\(group.id):\(WallTime(message.received, in: zone).date)")
        let known = try sql.row("SELECT message FROM matter WHERE id = $1", id)
        if let known, try known("message") as IncomingMessage.ID? != message.id { return }
        try open(
            Matter(
                id: id, group: group.id, audience: .organisers,
                news: .mailRefused(.init(person: person, status: status)), opened: now,
                usefulUntil: now.addingTimeInterval(Matter.standardUse)), from: message.id)
    }
}

extension SQLConnection {
    /// The groups this person belongs to, those that meet with them in a session to come, and those that have sent them a
    /// petition of late.
    func groups(meeting person: Person.ID, at now: Date) throws -> [Group.ID] {
        let today = WallTime(now, in: .gmt).date.adding(days: -1)
        let rows = try query(
            """
            SELECT meetingGroup FROM membership WHERE person = $1
            UNION SELECT session.meetingGroup FROM attendee JOIN session ON session.id = attendee.session
            WHERE attendee.person = $1 AND removed IS NULL AND session.status <> 'cancelled' AND start >= $2
            UNION SELECT meetingGroup FROM matter
            WHERE person = $1 AND substr(id, 1, 9) = 'petition:' AND closed IS NULL AND usefulUntil > $3
            ORDER BY meetingGroup
            """, person, today.description, now)
        return try rows.map { try $0("meetingGroup") }
    }
}
