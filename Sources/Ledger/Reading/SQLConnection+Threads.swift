internal import Foundation
internal import Sessions

extension SQLConnection {
    /// What a message of news told its reader, for whoever reads a reply to it. What `message` itself said does not count
    /// when it is read again (law 6).
    func thread(
        _ id: Matter.ID, toldTo reader: Person.ID, besides message: IncomingMessage.ID?, at now: Date
    ) throws -> NewsThread? {
        guard let matter = try matter(id) else { return nil }
        let organises = try role(of: reader, in: matter.group)?.organises ?? false
        let mayAnswer = matter.news.isForOrganisers ? organises : id.isPetition && matter.audience == .person(reader)
        let askers = mayAnswer ? try self.askers(of: id) : []
        let beginning = try askers.first?.offer.map(self.beginning) ?? beginning(answeredBy: id)
        return NewsThread(
            matter: id, group: matter.group, session: matter.session, news: matter.news, askers: askers,
            beginning: beginning,
            isSpent: try beginning.map { try exchanged(in: $0, besides: message, at: now) >= NewsThread.dailyLimit }
                ?? false)
    }

    /// Those who wait for an answer to this matter.
    func askers(of id: Matter.ID) throws -> [Asker] {
        guard let matter = try matter(id) else { return [] }
        switch matter.news {
        case .question: return try asker(.question, behind: id, matter.news)
        case .sessionRequested: return try asker(.request, behind: id, matter.news)
        case .petition: return try asker(.petition, behind: id, matter.news)
        case .reschedule(_, let person):
            guard let session = matter.session, id == .wishes(session) else {
                return try asker(.reschedule, behind: id, matter.news)
            }
            return try wish(of: person, to: session).map { [$0] } ?? []
        case .wishesToMove(let wishes):
            return try wishes.compactMap { wish in try matter.session.flatMap { try self.wish(of: wish.by, to: $0) } }
        case .turnClaimed(let claim): return [Asker(person: claim.by, words: claim.words ?? "")]
        default: return []
        }
    }

    /// The contribution that was read from the message, or has the id, for which the matter is named.
    private func asker(_ kind: Contribution.Kind, behind id: Matter.ID, _ news: News) throws -> [Asker] {
        let row = try row(
            """
            SELECT id, person, words FROM contribution
            WHERE kind = $1 AND (message = $2 OR id = $2) AND superseded IS NULL AND person IS NOT NULL
            ORDER BY at, id LIMIT 1
            """, kind, id.name)
        return try row.map { [Asker(person: try $0("person"), words: try $0("words"), offer: try $0("id"))] } ?? []
    }

    private func wish(of person: Person.ID, to session: Session.ID) throws -> Asker? {
        try row(
            """
            SELECT id, words FROM contribution
            WHERE session = $1 AND person = $2 AND kind = 'reschedule' AND superseded IS NULL ORDER BY at DESC, id LIMIT 1
            """, session, person
        ).map { Asker(person: person, words: try $0("words"), offer: try $0("id")) }
    }

    private func beginning(of offer: Contribution.ID) throws -> Contribution.ID {
        try row("SELECT coalesce(thread, id) AS beginning FROM contribution WHERE id = $1", offer)?("beginning")
            ?? offer
    }

    /// Of the answer that went out as these news.
    private func beginning(answeredBy told: Matter.ID) throws -> Contribution.ID? {
        let row = try row(
            """
            SELECT coalesce(contribution.thread, contribution.id) AS beginning
            FROM offerAnswer JOIN contribution ON contribution.id = offerAnswer.offer
            WHERE told = $1 ORDER BY coalesce(offerAnswer.superseded, $2) DESC, offerAnswer.number DESC LIMIT 1
            """, told, Date.distantFuture)
        return try row?("beginning")
    }

    /// What went to and fro in a conversation in the day before `now`.
    private func exchanged(
        in beginning: Contribution.ID, besides message: IncomingMessage.ID?, at now: Date
    ) throws -> Int {
        try row(
            """
            SELECT (
                SELECT count(*) FROM contribution
                WHERE thread = $1 AND superseded IS NULL AND at > $2 AND at <= $3 AND coalesce(message, '') <> $4
            ) + (
                SELECT count(*) FROM offerAnswer JOIN contribution ON contribution.id = offerAnswer.offer
                WHERE (contribution.id = $1 OR contribution.thread = $1) AND offerAnswer.superseded IS NULL
                    AND offerAnswer.at > $2 AND offerAnswer.at <= $3 AND coalesce(offerAnswer.message, '') <> $4
            ) AS count
            """, beginning, now.addingTimeInterval(-86_400), now, message?.rawValue ?? "")?("count") ?? 0
    }
}

extension Notice {
    /// What it is news of.
    var matter: Matter.ID? { if case .matter(let id) = key.subject { id } else { nil } }
}
