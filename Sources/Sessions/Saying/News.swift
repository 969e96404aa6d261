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

    /// Several wish to meet at another time than the matter's session has: the first to say so comes first.
    case wishesToMove([Wish])
    /// The reader is answered by somebody who runs the group.
    case answered(Answered)
    /// A member of the group asks something of the reader's office.
    case petition(PetitionLetter)
    /// What the reader asks of the office is on its way, or answered.
    case petitionForwarded(text: String, to: String)
    case petitionAnswered(text: String, answer: String)
    /// Somebody wants no more messages of the group beyond what cannot be left out; wants them again.
    case left(Person.ID)
    case returned(Person.ID)

    case addressSuspended(AddressSuspended)
    case mailRefused(MailRefused)
    case away(Away)

    /// One member's wish to meet at another time.
    package struct Wish: Hashable, Sendable, Codable {
        package var by: Person.ID
        package var words: String

        package init(by: Person.ID, words: String) { (self.by, self.words) = (by, words) }
    }

    /// What goes to an office.
    package struct PetitionLetter: Hashable, Sendable, Codable {
        package var text: String
        /// Whose petition it is; nil where that is not known.
        package var by: Person.ID?
        /// The office's name.
        package var office: String
        /// The number of a letter, or whatever else whoever forwards it has to say.
        package var note: String?

        package init(text: String, by: Person.ID?, office: String, note: String? = nil) {
            (self.text, self.by, self.office, self.note) = (text, by, office, note)
        }
    }

    /// An answer, and what it answers.
    package struct Answered: Hashable, Sendable, Codable {
        /// The reader's own words.
        package var quote: String
        package var words: String
        /// Who answers; nil for the group as such.
        package var by: Person.ID?

        package init(quote: String, words: String, by: Person.ID?) {
            (self.quote, self.words, self.by) = (quote, words, by)
        }
    }

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
    package static let questionStep = "question"
    /// Of a question that was told and has no answer yet.
    package static let reminderStep = "question-waiting"
    package static let wishStep = "reschedule"
    package static let wishesStep = "wishes-to-move"
    private static let claimStep = "turn-claimed"
    private static let answerStep = "answered"
    private static let petitionStep = "petition"

    /// A reply to news of these steps goes on to somebody, so that they share their message with no others.
    package static let repliedSteps: Set<String> = [
        questionStep, reminderStep, wishStep, wishesStep, requestStep, claimStep, answerStep,
        petitionStep,
    ]

    /// The stable name that stands in the notice's key and names the templates.
    package var step: String {
        switch self {
        case .topicScheduled: "topic-scheduled"
        case .topicDeclined: "topic-declined"
        case .topicMerged: "topic-merged"
        case .question: Self.questionStep
        case .reschedule: Self.wishStep
        case .sessionRequested: Self.requestStep
        case .requestConfirmed: "request-confirmed"
        case .requestDeclined: "request-declined"
        case .asksToJoin: "asks-to-join"
        case .turnPassed(_, _, _, let next): next == nil ? "turn-open" : "turn-passed"
        case .turnClaimed: Self.claimStep
        case .wishesToMove: Self.wishesStep
        case .answered: Self.answerStep
        case .petition: Self.petitionStep
        case .petitionForwarded: "petition-forwarded"
        case .petitionAnswered: "petition-answered"
        case .left: "left"
        case .returned: "returned"
        case .addressSuspended: "address-suspended"
        case .mailRefused: "mail-refused"
        case .away: "away"
        }
    }

    /// Whose doing it is, or whom it is about: they are not told of it.
    package var author: Person.ID? {
        switch self {
        case .topicScheduled, .topicDeclined, .topicMerged, .requestConfirmed, .requestDeclined, .asksToJoin,
            .turnPassed, .wishesToMove, .answered, .petition, .petitionForwarded, .petitionAnswered:
            nil
        case .left(let person), .returned(let person): person
        case .turnClaimed(let claim): claim.by
        case .addressSuspended(let news): news.person
        case .mailRefused(let news): news.person
        case .away(let news): news.person
        case .question(_, let person), .reschedule(_, let person), .sessionRequested(_, let person): person
        }
    }

    /// The people it names.
    package var people: [Person.ID] {
        switch self {
        case .wishesToMove(let wishes): wishes.map(\.by)
        case .answered(let answered): [answered.by].compactMap(\.self)
        case .petition(let petition): [petition.by].compactMap(\.self)
        default: [author].compactMap(\.self)
        }
    }

    /// It answers what the reader wrote, and so cannot be left out, as a receipt cannot.
    package var answersReader: Bool {
        switch self {
        case .answered, .petitionForwarded, .petitionAnswered, .requestConfirmed, .requestDeclined: true
        default: false
        }
    }

    /// Where it is about somebody who runs the group, it must be heard by somebody, if need be outside of it.
    package var mustBeHeard: Bool {
        switch self {
        case .addressSuspended, .away, .left: true
        default: false
        }
    }

    /// It is told to those who run the group.
    package var isForOrganisers: Bool {
        switch self {
        case .question, .reschedule, .wishesToMove, .sessionRequested, .asksToJoin, .turnPassed, .turnClaimed, .left,
            .returned, .addressSuspended, .mailRefused, .away:
            true
        case .topicScheduled, .topicDeclined, .topicMerged, .requestConfirmed, .requestDeclined, .answered,
            .petition, .petitionForwarded, .petitionAnswered:
            false
        }
    }
}
