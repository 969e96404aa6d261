internal import Foundation
internal import Sessions

// What a message is read against: what was asked back before, what its writer said before, and which time of a session
// it answers.

extension SQLConnection {
    /// The question that a delivery with this receipt asks.
    func asked(in notices: [SQLRow], _ receipt: ReceiptContent?) throws -> AskedBack? {
        guard let question = receipt?.question, let row = notices.first,
            let subject = try Subject(row("subject") as String), case .incoming(let message) = subject
        else { return nil }
        let asked = try self.row("SELECT words, session FROM incomingMessage WHERE id = $1", message)
        return AskedBack(question, words: try asked?("words") ?? receipt?.heard ?? "", session: try asked?("session"))
    }

    /// What was asked back about the last answer to this delivery, if the question has left and nothing that was written
    /// since was understood.
    func asked(
        about delivery: Delivery.ID, at now: Date, besides message: IncomingMessage.ID?
    ) throws -> AskedBack? {
        let row = try row(
            """
            SELECT heard.words, heard.session, notice.receipt FROM incomingMessage AS heard
                JOIN notice ON notice.subject = 'incoming:' || heard.id AND notice.kind = 'receipt'
                JOIN delivery ON delivery.id = notice.delivery
            WHERE heard.delivery = $1 AND heard.askedBack = 1 AND heard.received <= $2 AND heard.id <> $3
                AND delivery.attempts > 0
                AND NOT EXISTS (
                    SELECT 1 FROM incomingMessage AS later
                    WHERE later.person = heard.person AND later.received > heard.received AND later.received <= $2
                        AND later.id <> $3 AND later.state = 'applied')
            ORDER BY heard.received DESC, heard.number DESC LIMIT 1
            """, delivery, now, message?.rawValue ?? "")
        guard let row,
            let receipt = try readable(row, of: "notice", { try $0.optionalJSON("receipt", as: ReceiptContent.self) })
                ?? nil,
            let question = receipt.question
        else { return nil }
        return AskedBack(question, words: try row("words"), session: try row("session"), isDirect: false)
    }

    /// Those of the sessions of these notices that begin at another time now; one notice that tells the present time is
    /// enough.
    func earlierTimes(in notices: [SQLRow]) throws -> Set<Session.ID> {
        var (earlier, present): (Set<Session.ID>, Set<Session.ID>) = ([], [])
        for notice in notices {
            guard let session: Session.ID = try notice("session"), let told: Int = try notice("startRevision"),
                let now: Int = try row("SELECT startRevision FROM session WHERE id = $1", session)?("startRevision")
            else { continue }
            if told < now { earlier.insert(session) } else { present.insert(session) }
        }
        return earlier.subtracting(present)
    }

    func leftSessions(of person: Person.ID) throws -> Set<Session.ID> {
        Set(
            try query("SELECT session FROM attendee WHERE person = $1 AND removed IS NOT NULL", person).map {
                try $0("session") as Session.ID
            })
    }

    /// Without what `message` itself said when it was read before (law 6).
    func said(
        by people: [Person.ID], of sessions: [Session.ID], besides message: IncomingMessage.ID?
    ) throws -> SaidBefore {
        var said = SaidBefore()
        let own = message?.rawValue ?? ""
        for person in Set(people).sorted() {
            for session in sessions {
                let rsvps = try query(
                    """
                    SELECT rsvp.* FROM rsvp \(FactOrder("rsvp").join)
                    WHERE rsvp.session = $1 AND rsvp.person = $2 AND superseded IS NULL
                        AND coalesce(rsvp.message, '') <> $3
                    ORDER BY \(FactOrder("rsvp").latestLast)
                    """, session, person, own)
                said.rsvps += try readable(rsvps, of: "rsvp", RSVP.init)
                let feedback = try query(
                    """
                    SELECT feedback.* FROM feedback \(FactOrder("feedback").join)
                    WHERE feedback.session = $1 AND feedback.person = $2 AND superseded IS NULL
                        AND coalesce(feedback.message, '') <> $3
                    ORDER BY \(FactOrder("feedback").latestLast)
                    """, session, person, own)
                said.feedback += try readable(feedback, of: "feedback", { try Feedback($0) })
            }
            let offers = try query(
                """
                SELECT * FROM contribution
                WHERE person = $1 AND superseded IS NULL AND coalesce(message, '') <> $2
                ORDER BY at DESC, id LIMIT 200
                """, person, own)
            said.contributions += try readable(offers, of: "contribution", Contribution.init)
        }
        return said
    }
}

extension IdentityAnswer {
    /// Everybody whom some evidence points to.
    var people: [IdentifiedPerson] {
        senders + deliveries.values.map(\.person) + (attendeePerson.map { [$0] } ?? [])
    }
}
