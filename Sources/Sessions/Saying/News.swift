/// What a person must be told that no session's plan says. Each case has its words in every language's `news.mustache`,
/// as the templates `STEP.subject` and `STEP.words`.
package enum News: Hashable, Sendable, Codable {
    /// A topic that the reader proposed is on the agenda of the matter's session.
    case topicScheduled(title: String)
    case topicDeclined(title: String, reason: String?)
    /// It is dealt with under another one's title.
    case topicMerged(title: String, into: String)
    /// Somebody asked something, and waits for an answer.
    case question(words: String, by: Person.ID)
    /// Somebody wishes to meet at another time, in words or by a calendar's COUNTER (RFC 5546 §3.2.7).
    case reschedule(words: String, by: Person.ID)

    /// A member asks for a session that no plan holds.
    case sessionRequested(about: String, by: Person.ID)
    /// The reader's wish for a session comes true: it is the matter's session, whose date may still be looked for.
    case requestConfirmed(about: String, isDated: Bool)
    case requestDeclined(about: String, reason: String?)
    /// Somebody who was not asked answered an invitation that was passed on to them.
    case asksToJoin(name: String, words: String?)

    /// A turn that was offered, or held, went on: how, and to whom; nil where the chair has to decide.
    case turnPassed(duty: Duty, holder: String, how: TurnAnswer.Kind, next: String?)

    /// Somebody takes a turn that was passed on before.
    case turnClaimed(TurnClaim)

    package struct TurnClaim: Hashable, Sendable, Codable {
        package var duty: Duty
        package var holder: String
        /// How it had been passed on.
        package var how: TurnAnswer.Kind
        package var by: Person.ID
        package var words: String?
        /// Nobody else was asked yet, so that the turn is theirs.
        package var isTaken: Bool
        /// Who is asked now; nil where nobody is.
        package var next: String?

        package init(
            duty: Duty, holder: String, how: TurnAnswer.Kind, by: Person.ID, words: String?, isTaken: Bool,
            next: String?
        ) {
            (self.duty, self.holder, self.how, self.by) = (duty, holder, how, by)
            (self.words, self.isTaken, self.next) = (words, isTaken, next)
        }
    }

    /// The step of `sessionRequested`.
    package static let requestStep = "session-requested"

    /// The stable name that stands in the notice's key and names the templates.
    package var step: String {
        switch self {
        case .topicScheduled: "topic-scheduled"
        case .topicDeclined: "topic-declined"
        case .topicMerged: "topic-merged"
        case .question: "question"
        case .reschedule: "reschedule"
        case .sessionRequested: Self.requestStep
        case .requestConfirmed: "request-confirmed"
        case .requestDeclined: "request-declined"
        case .asksToJoin: "asks-to-join"
        case .turnPassed(_, _, _, let next): next == nil ? "turn-open" : "turn-passed"
        case .turnClaimed: "turn-claimed"
        }
    }

    /// Whose doing it is: they are not told of it.
    package var author: Person.ID? {
        switch self {
        case .topicScheduled, .topicDeclined, .topicMerged, .requestConfirmed, .requestDeclined, .asksToJoin,
            .turnPassed:
            nil
        case .turnClaimed(let claim): claim.by
        case .question(_, let person), .reschedule(_, let person), .sessionRequested(_, let person): person
        }
    }
}
