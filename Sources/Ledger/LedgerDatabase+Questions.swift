package import Foundation
package import Sessions

extension LedgerDatabase {
    /// What members asked those who run this group, or any, and their wishes to move, with all answers; latest first.
    package func questions(of group: Group.ID? = nil) async throws -> [MemberQuestion] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM contribution WHERE kind IN ('question', 'reschedule') AND superseded IS NULL
                    AND (meetingGroup = $1 OR $1 IS NULL) AND NOT \(SQLConnectionText.wishAsked)
                ORDER BY at DESC, id
                """, group)
            return try sql.readable(rows, of: "contribution", sql.question)
        }
    }

    /// Those of one incoming message.
    package func questions(in message: IncomingMessage.ID) async throws -> [MemberQuestion] {
        try await read { sql in
            let rows = try sql.query(
                """
                SELECT * FROM contribution WHERE kind IN ('question', 'reschedule') AND superseded IS NULL
                    AND message = $1 AND NOT \(SQLConnectionText.wishAsked)
                ORDER BY at, id
                """, message)
            return try sql.readable(rows, of: "contribution", sql.question)
        }
    }

    /// What was answered in one incoming message, or by a command about it.
    package func answers(in message: IncomingMessage.ID) async throws -> [OfferAnswer] {
        try await read { sql in
            let rows = try sql.query(
                "SELECT * FROM offerAnswer WHERE message = $1 AND superseded IS NULL ORDER BY number", message)
            return try sql.readable(rows, of: "offerAnswer", OfferAnswer.init)
        }
    }

    /// Answers a member: the words go to whoever asked. Throws `LedgerRefusal.unknown`, also for what nobody asked by
    /// name.
    package func answer(
        _ id: Contribution.ID, with words: String, by person: Person.ID?, from source: FactSource, at now: Date
    ) async throws {
        try await write(at: now) { transaction in
            let row = try transaction.sql.row(
                """
                SELECT * FROM contribution WHERE id = $1 AND kind IN ('question', 'reschedule')
                    AND superseded IS NULL AND person IS NOT NULL
                """, id)
            guard let row else { throw LedgerRefusal.unknown("question", id.rawValue) }
            let (asked, message): (Contribution, IncomingMessage.ID?) = (try Contribution(row), try row("message"))
            guard let asker = asked.person else { throw LedgerRefusal.unknown("question", id.rawValue) }
            let name = message?.rawValue ?? id.rawValue
            let isWish = asked.kind == .reschedule
            try transaction.record(
                OfferAnswer(
                    id: "", group: asked.group, session: asked.session,
                    matter: isWish
                        ? asked.session.map { .wishes($0) } ?? .init("\(News.wishStep):\(name)") : .question(name),
                    asked: Asker(person: asker, words: asked.text, offer: id), text: words, by: person, source: source,
                    at: now), message: nil)
        }
    }
}

/// Conditions that several queries share.
enum SQLConnectionText {
    /// A question that is a wish to move in the same words: it is told, answered and listed as the wish.
    static let wishAsked = """
        (contribution.kind = 'question' AND EXISTS (
            SELECT 1 FROM contribution AS wish WHERE wish.kind = 'reschedule' AND wish.superseded IS NULL
                AND wish.message = contribution.message AND wish.words = contribution.words))
        """
}

extension SQLConnection {
    fileprivate func question(_ row: SQLRow) throws -> MemberQuestion {
        let contribution = try Contribution(row)
        let rows = try query(
            "SELECT * FROM offerAnswer WHERE offer = $1 AND superseded IS NULL ORDER BY at, number", contribution.id)
        return MemberQuestion(
            contribution: contribution, answers: try readable(rows, of: "offerAnswer", OfferAnswer.init))
    }
}

extension OfferAnswer {
    init(_ row: SQLRow) throws {
        self.init(
            id: try row("id"), group: try row("meetingGroup"), session: try row("session"),
            matter: try row("matter"),
            asked: Asker(person: try row("addressee"), words: try row("quote"), offer: try row("offer")),
            text: try row("words"), by: try row("person"), source: try FactSource(row), at: try row("at"))
    }
}
