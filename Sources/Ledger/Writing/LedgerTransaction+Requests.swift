internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Throws `LedgerRefusal.unknown` or `.alreadyDecided`.
    func openRequest(_ id: Contribution.ID) throws -> SessionRequest {
        guard let request = try sql.request(id) else { throw LedgerRefusal.unknown("request", id.rawValue) }
        guard request.decision == nil else { throw LedgerRefusal.alreadyDecided }
        return request
    }

    /// Writes the decision, and tells who asked.
    func decide(_ request: SessionRequest, _ decision: SessionRequest.Decision) throws {
        let asked = request.contribution
        try sql.execute(
            """
            INSERT INTO requestDecision (request, outcome, session, reason, decider, at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, asked.id, decision.outcome, decision.session, decision.reason, decision.decider, decision.at)
        try close(Matter.ID("\(News.requestStep):\(asked.id)"))
        guard let person = asked.person else { return }
        let news: News =
            switch decision.outcome {
            case .declined: .requestDeclined(about: asked.text, reason: decision.reason)
            case .confirmed: .requestConfirmed(about: asked.text, isDated: try isDated(decision.session))
            }
        try open(
            Matter(
                id: .init("decision:\(asked.id)"), group: asked.group, session: decision.session,
                audience: .person(person), news: news, opened: now,
                usefulUntil: now.addingTimeInterval(Matter.standardUse)))
    }

    private func isDated(_ session: Session.ID?) throws -> Bool {
        try session.flatMap { try sql.session($0) }?.status == .confirmed
    }

    /// A session of the request's group and of the programme that its other sessions are of, to which all its members
    /// are asked. Without a date it has its poll's first option for a start until one is chosen.
    func begin(_ wanted: RequestedSession, for request: Contribution) throws -> Session {
        let group = try sql.requiredGroup(request.group)
        let (start, status): (WallTime, Session.Status)
        switch wanted.day {
        case .start(let time): (start, status) = (time, .confirmed)
        case .poll(let starts, _):
            guard let first = starts.min() else { throw DatePoll.Refusal.tooFewOptions }
            (start, status) = (first, .tentative)
        }
        let session = Session(
            id: try freeID(in: group.id), group: group.id, programme: try programme(of: group), kind: .onRequest,
            title: wanted.title, start: start, zone: group.zone, minutes: wanted.minutes, host: wanted.host,
            place: wanted.place, link: wanted.link, status: status, created: now)
        try insert(session, outline: nil)
        var summary = ImportSummary()
        try followMembership(of: group.id, .whatIsMaterial, &summary)
        if case .poll(let starts, let until) = wanted.day {
            _ = try openPoll(of: session.id, between: starts, until: until)
        }
        return session
    }

    private func freeID(in group: Group.ID) throws -> Session.ID {
        var number = 1
        while try sql.session(Session.ID("\(group)-on-request-\(number)")) != nil { number += 1 }
        return Session.ID("\(group)-on-request-\(number)")
    }

    /// Of the group's latest session; of a group without any, its own latest, or its parent's.
    private func programme(of group: Group) throws -> Programme.ID {
        let own = try sql.row(
            "SELECT programme FROM session WHERE meetingGroup = $1 ORDER BY start DESC, id LIMIT 1", group.id)
        if let own { return try own("programme") }
        let any = try sql.row(
            "SELECT id FROM programme WHERE meetingGroup = $1 OR meetingGroup = $2 ORDER BY id DESC LIMIT 1",
            group.id, group.parent)
        guard let any else { throw LedgerRefusal.unknown("programme", group.id.rawValue) }
        return try any("id")
    }
}
