internal import Foundation
internal import Sessions

extension SQLConnection {
    func board(of id: Session.ID) throws -> SessionBoard? {
        guard let session = try session(id) else { return nil }
        let rows = try query(
            """
            SELECT feedback.* FROM feedback \(FactOrder("feedback").join)
            WHERE feedback.session = $1 AND superseded IS NULL ORDER BY \(FactOrder("feedback").latestLast)
            """, id)
        let named = try readable(rows, of: "feedback", { try Feedback($0) })
        let unnamed = try readable(
            query("SELECT * FROM anonymousFeedback WHERE session = $1 ORDER BY id", id), of: "anonymousFeedback",
            { try Feedback(anonymous: $0) })
        let isShown = unnamed.count >= SessionBoard.anonymousMinimum
        let anonymous = isShown ? unnamed : []
        let feedback = latestAnswers(named) + anonymous
        return SessionBoard(
            session: session, group: try requiredGroup(session.group), host: try organisation(session.host),
            rows: try boardLines(of: session), questions: summaries(of: session.feedback, feedback),
            remarks: (named + anonymous).compactMap(\.remark),
            withheldAnswers: isShown ? 0 : unnamed.count,
            contributions: try readable(
                query("SELECT * FROM contribution WHERE session = $1 AND superseded IS NULL ORDER BY at, id", id),
                of: "contribution", Contribution.init),
            queued: try row(
                "SELECT count(*) AS count FROM incomingMessage WHERE session = $1 AND state = 'queued'", id)?("count")
                ?? 0)
    }

    private func boardLines(of session: Session) throws -> [SessionBoard.Line] {
        let rsvps = try latestRSVPs(for: session.id)
        let came = try attendance(of: session.id)
        let answered = try peopleWhoGaveFeedback(on: session.id)
        let invited = try invitationStates(of: session.id)
        let reachable = try reachablePeople(of: session.id)
        return try readableAttendees(of: session.id).compactMap { attendee -> SessionBoard.Line? in
            guard let person = try readablePerson(attendee.person) else { return nil }
            return SessionBoard.Line(
                person: person, organisation: try readableOrganisation(person.organisation), attendee: attendee,
                rsvp: rsvps[person.id], invited: invited[person.id], came: came[person.id],
                hasGivenFeedback: answered.contains(person.id), isReachable: reachable.contains(person.id),
                awayUntil: try absence(of: person.id, on: session)?.until)
        }
    }

    /// Who was asked and has an address that works, as far as is known.
    private func reachablePeople(of session: Session.ID) throws -> Set<Person.ID> {
        let rows = try query(
            """
            SELECT DISTINCT contactPoint.person FROM attendee JOIN contactPoint ON contactPoint.person = attendee.person
            WHERE session = $1 AND retired = 0 AND suspendedReason IS NULL
            """, session)
        return Set(try rows.map { try $0("person") })
    }

    /// What covers the day of the session.
    private func absence(of person: Person.ID, on session: Session) throws -> Absence? {
        guard !session.lacksDate, let running = try absence(of: person), let start = session.startInstant,
            running.began <= start, session.start.date <= running.absence.until
        else { return nil }
        return running.absence
    }

    /// Of the invitation or update that got furthest along last.
    private func invitationStates(of session: Session.ID) throws -> [Person.ID: Delivery.State] {
        var states: [Person.ID: Delivery.State] = [:]
        let said = try saidNotices(of: session).filter {
            [.invitation, .update].contains($0.notice.key.kind) && $0.state != .superseded
        }
        for one in said.sorted(by: { $0.notice.key.revision < $1.notice.key.revision }) {
            states[one.notice.key.person] = one.state
        }
        return states
    }

    /// The latest clear answer of each (`FactOrder`). Answers from before somebody was taken off and asked again do not
    /// count.
    func latestRSVPs(for session: Session.ID) throws -> [Person.ID: RSVP] {
        let rows = try query(
            """
            SELECT * FROM (
                SELECT rsvp.*, row_number() OVER (PARTITION BY rsvp.person ORDER BY \(order.latestFirst)) AS place
                \(clearAnswers)) AS latest
            WHERE place = 1
            """, session)
        let latest = try readable(rows, of: "rsvp", RSVP.init)
        return Dictionary(uniqueKeysWithValues: latest.map { ($0.person, $0) })
    }

    /// As `latestRSVPs`, of one person.
    func latestRSVP(of person: Person.ID, for session: Session.ID) throws -> RSVP? {
        try row(
            "SELECT rsvp.* \(clearAnswers) AND rsvp.person = $2 ORDER BY \(order.latestFirst) LIMIT 1", session, person
        ).map(RSVP.init)
    }

    private var clearAnswers: String {
        """
        FROM rsvp JOIN attendee ON attendee.session = rsvp.session AND attendee.person = rsvp.person \(order.join)
        WHERE rsvp.session = $1 AND superseded IS NULL AND (revision = 0 OR at >= since)
        """
    }

    private var order: FactOrder { FactOrder("rsvp") }

    /// One value a person, in which a later answer to a question replaces an earlier one.
    private func latestAnswers(_ named: [Feedback]) -> [Feedback] {
        var latest: [Person.ID: Feedback] = [:]
        for feedback in named {
            guard let person = feedback.person else { continue }
            var merged = latest[person] ?? feedback
            merged.answers.merge(feedback.answers) { _, new in new }
            latest[person] = merged
        }
        return latest.values.sorted { ($0.at ?? .distantPast, $0.id) < ($1.at ?? .distantPast, $1.id) }
    }

    private func summaries(of form: FeedbackForm?, _ feedback: [Feedback]) -> [SessionBoard.QuestionSummary] {
        (form?.questions ?? []).enumerated().map { index, question in
            let answers = feedback.compactMap { $0.answers[index + 1] }
            var (scores, words): ([Int], [String]) = ([], [])
            for answer in answers {
                switch answer {
                case .score(let score): scores.append(score)
                case .words(let text): words.append(text)
                }
            }
            return .init(number: index + 1, text: question.text, scores: scores, words: words)
        }
    }
}
