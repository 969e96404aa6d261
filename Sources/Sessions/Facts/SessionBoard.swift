/// The chair's picture of one session: who was asked, who answered what and which rule read it, who comes, what was
/// said afterwards. The same value stands behind the board, the digests and the reports.
package struct SessionBoard: Hashable, Sendable {
    package var session: Session
    package var group: Group
    package var host: Organisation?
    package var rows: [Line]
    package var questions: [QuestionSummary]
    package var remarks: [String]
    /// Anonymous answers that are not shown, since so few could be guessed at (law 13).
    package var withheldAnswers: Int
    package var contributions: [Contribution]
    /// Messages about this session that wait for a person.
    package var queued: Int

    /// One person asked.
    package struct Line: Hashable, Sendable {
        package var person: Person
        package var organisation: Organisation?
        package var attendee: Attendee
        /// The latest clear answer.
        package var rsvp: RSVP?
        /// How far the invitation got; nil before there is one.
        package var invited: Delivery.State?
        package var came: Bool?
        package var hasGivenFeedback: Bool
        /// Some address of theirs works, as far as is known.
        package var isReachable: Bool
        /// An away message covers the session's day: until when.
        package var awayUntil: WallDate?

        package init(
            person: Person, organisation: Organisation?, attendee: Attendee, rsvp: RSVP?, invited: Delivery.State?,
            came: Bool?, hasGivenFeedback: Bool, isReachable: Bool = true, awayUntil: WallDate? = nil
        ) {
            (self.person, self.organisation, self.attendee, self.rsvp) = (person, organisation, attendee, rsvp)
            (self.invited, self.came, self.hasGivenFeedback) = (invited, came, hasGivenFeedback)
            (self.isReachable, self.awayUntil) = (isReachable, awayUntil)
        }
    }

    /// What was answered to one question of the form.
    package struct QuestionSummary: Hashable, Sendable {
        /// From 1.
        package var number: Int
        package var text: String
        package var scores: [Int]
        package var words: [String]

        package init(number: Int, text: String, scores: [Int], words: [String]) {
            (self.number, self.text, self.scores, self.words) = (number, text, scores, words)
        }

        package var average: Double? {
            scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
        }
    }

    package init(
        session: Session, group: Group, host: Organisation?, rows: [Line], questions: [QuestionSummary],
        remarks: [String], withheldAnswers: Int = 0, contributions: [Contribution], queued: Int
    ) {
        (self.session, self.group, self.host, self.rows) = (session, group, host, rows)
        (self.questions, self.remarks, self.contributions, self.queued) = (questions, remarks, contributions, queued)
        self.withheldAnswers = withheldAnswers
    }

    /// Law 13: from so many answers on, what was answered without a name is shown.
    package static let anonymousMinimum = 5

    /// Those still asked, observers left out: the ones the figures count.
    package var counted: [Line] { rows.filter { $0.attendee.removed == nil && $0.attendee.role != .observer } }

    package func count(_ status: ParticipationStatus) -> Int { counted.count { $0.attendee.status == status } }

    /// People expected in the room: everybody who accepted or sent somebody, with those they bring.
    package var headCount: Int { counted.reduce(0) { $0 + ($1.rsvp?.headCount ?? 0) } }
}
