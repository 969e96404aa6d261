// How words go to and fro between members and those who run the group, or an office. All are told by news, whose messages carry
// tokens of their own; nobody sees an address of anybody's (law 11). An answer that was read from a message is told under
// a name made of that message's, so that another reading of it tells nobody twice (law 6).

internal import Foundation
internal import Sessions

extension LedgerTransaction {
    /// Writes an answer down and puts it on its way. - Parameter message: the one it was read from.
    func record(_ answer: OfferAnswer, message: IncomingMessage.ID?) throws {
        let id = mintID()
        let told = Matter.ID(
            "answer:\(message?.rawValue ?? id):\(answer.asked.offer?.rawValue ?? answer.matter.rawValue)")
        try sql.execute(
            """
            INSERT INTO offerAnswer (id, meetingGroup, session, matter, told, offer, addressee, quote, words, person,
                sourceKind, source, message, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """, id, answer.group, answer.session, answer.matter, told, answer.asked.offer, answer.asked.person,
            answer.asked.words, answer.text, answer.by, answer.source.storedKind, answer.source.storedSource, message,
            answer.at)
        if answer.matter.isQuestion { try close(answer.matter) }
        try open(
            Matter(
                id: told, group: answer.group, session: answer.session, audience: .person(answer.asked.person),
                news: answer.matter.isPetition
                    ? .petitionAnswered(text: answer.asked.words, answer: answer.text)
                    : .answered(.init(quote: answer.asked.words, words: answer.text, by: answer.by)), opened: now,
                usefulUntil: now.addingTimeInterval(Matter.standardUse)),
            from: message)
    }

    /// Takes back what an earlier reading of this message answered: the question is open again.
    func withdrawAnswers(of message: IncomingMessage.ID) throws {
        let rows = try sql.query(
            """
            UPDATE offerAnswer SET superseded = $2
            WHERE message = $1 AND sourceKind = 'message' AND superseded IS NULL RETURNING matter
            """, message, now)
        for row in rows {
            let matter: Matter.ID = try row("matter")
            guard matter.isQuestion, try sql.askers(of: matter).contains(where: { $0.offer != nil }) else { continue }
            let reopened = try sql.query(
                "UPDATE matter SET closed = NULL WHERE id = $1 RETURNING meetingGroup", matter)
            for group in reopened { try replan(group: group("meetingGroup")) }
        }
    }

    /// The words without any address that the ledger knows (law 11); what else is written in them stays.
    func withoutAddresses(_ words: String) throws -> String {
        guard words.contains("@") else { return words }
        var (shown, token) = ("", "")
        func end() throws {
            let address = token.trimmingCharacters(in: .addressFrame)
            let isKnown = address.contains("@") && address.utf8.count <= 254
            if isKnown, try !sql.people(atAddress: address).isEmpty {
                shown += token.replacing(address, with: "…")
            } else {
                shown += token
            }
            token = ""
        }
        for character in words {
            if character.isWhitespace || "<>,;()[]".contains(character) {
                try end()
                shown.append(character)
            } else {
                token.append(character)
            }
        }
        try end()
        return shown
    }
}

extension CharacterSet {
    /// What stands around an address in a sentence.
    fileprivate static let addressFrame = CharacterSet(charactersIn: ".:!?\"'“”‘’*_")
}

extension Matter.ID {
    private static let questionPrefix = "\(News.questionStep):"
    private static let wishPrefix = "\(News.wishStep):"
    private static let petitionPrefix = "petition:"

    static func question(_ name: String) -> Matter.ID { .init(questionPrefix + name) }

    /// Who wishes to move this session.
    static func wishes(_ session: Session.ID) -> Matter.ID { .init(wishPrefix + session.rawValue) }

    /// What was sent to an office.
    static func petition(_ id: Contribution.ID) -> Matter.ID { .init(petitionPrefix + id.rawValue) }

    var isPetition: Bool { rawValue.hasPrefix(Self.petitionPrefix) }

    /// An answer ends it; a wish or a request is open until the session is moved, or decided on.
    var isQuestion: Bool { rawValue.hasPrefix(Self.questionPrefix) }

    /// What stands behind its kind: a message's id, a contribution's, a session's.
    var name: String { rawValue.firstIndex(of: ":").map { String(rawValue[rawValue.index(after: $0)...]) } ?? "" }
}
