package import Foundation
package import Sessions

extension LedgerDatabase {
    /// The register: what members of this group, or of all, asked of the office; the earliest first.
    package func petitions(of group: Group.ID? = nil) async throws -> [Petition] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM contribution WHERE kind = 'petition' AND superseded IS NULL
                    AND (meetingGroup = $1 OR $1 IS NULL)
                ORDER BY at, id
                """, group)
            return try sql.readable(rows, of: "contribution", sql.petition)
        }
    }

    /// Takes the next step with a petition, and tells whose it is; what is forwarded to a contact is put on its way to
    /// them. Returns it as it now is.
    ///
    /// Throws `LedgerRefusal.unknown` or `Petition.IllegalTransition`.
    @discardableResult
    package func take(_ step: Petition.Step, with id: Contribution.ID, at now: Date) async throws -> Petition {
        try await write(at: now) { transaction in
            let row = try transaction.sql.row(
                "SELECT * FROM contribution WHERE id = $1 AND kind = 'petition' AND superseded IS NULL", id)
            guard let row else { throw LedgerRefusal.unknown("petition", id.rawValue) }
            var petition = try transaction.sql.petition(row)
            try petition.take(step)
            try transaction.write(step, of: petition.contribution)
            return petition
        }
    }
}

extension SQLConnection {
    func petition(_ row: SQLRow) throws -> Petition {
        let contribution = try Contribution(row)
        let rows = try query("SELECT * FROM petitionStep WHERE petition = $1 ORDER BY at, state DESC", contribution.id)
        var petition = Petition(contribution: contribution)
        for step in try rows.map(Petition.Step.init) { try petition.take(step) }
        let replies = try query(
            "SELECT * FROM offerAnswer WHERE offer = $1 AND superseded IS NULL ORDER BY at, number", contribution.id)
        guard !replies.isEmpty else { return petition }
        let answers = try replies.map(OfferAnswer.init).map {
            Petition.Step(.answered($0.text), by: $0.by?.rawValue ?? "", at: $0.at)
        }
        // What the group itself wrote down comes where it was written, among what the office replied.
        let taken = petition.steps.filter { $0.state == .forwarded }
        let answered = petition.steps.filter { $0.state == .answered } + answers
        return Petition(contribution: contribution, steps: taken + answered.sorted { $0.at < $1.at })
    }
}

extension LedgerTransaction {
    /// The member is told; one who is not known by name is nobody to tell.
    fileprivate func write(_ step: Petition.Step, of asked: Contribution) throws {
        let (office, words, contact): (String?, String?, Person.ID?) =
            switch step.kind {
            case .forwarded(let office, let note, let contact): (office, note, contact)
            case .answered(let answer): (nil, answer, nil)
            }
        if let contact { _ = try sql.requiredPerson(contact) }
        try sql.execute(
            """
            INSERT INTO petitionStep (petition, state, office, words, decider, at, contact)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, asked.id, step.state, office, words, step.decider, step.at, contact)
        switch (office, contact) {
        case (let office?, let contact?): try send(asked, to: contact, of: office, note: words)
        // What has not left yet needs no answer any more.
        default: try close(.petition(asked.id))
        }
        guard let person = asked.person else { return }
        let news: News =
            switch step.kind {
            case .forwarded(let office, _, _): .petitionForwarded(text: asked.text, to: office)
            case .answered(let answer): .petitionAnswered(text: asked.text, answer: answer)
            }
        try open(
            Matter(
                id: .init("\(news.step):\(asked.id)"), group: asked.group, audience: .person(person), news: news,
                opened: now, usefulUntil: now.addingTimeInterval(Matter.standardUse)))
    }
}

extension LedgerTransaction {
    private func send(_ asked: Contribution, to contact: Person.ID, of office: String, note: String?) throws {
        try open(
            Matter(
                id: .petition(asked.id), group: asked.group, session: asked.session, audience: .person(contact),
                news: .petition(
                    .init(text: asked.text, by: asked.person, office: office, note: note)), opened: now,
                usefulUntil: now.addingTimeInterval(Matter.standardUse)))
    }
}

extension Petition.Step {
    fileprivate init(_ row: SQLRow) throws {
        let state: Petition.State = try row("state")
        let kind: Kind =
            switch state {
            case .answered: .answered(try row("words"))
            case .received, .forwarded:
                .forwarded(to: try row("office"), note: try row("words"), contact: try row("contact"))
            }
        self.init(kind, by: try row("decider"), at: try row("at"))
    }
}
