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

    /// The stable name that stands in the notice's key and names the templates.
    package var step: String {
        switch self {
        case .topicScheduled: "topic-scheduled"
        case .topicDeclined: "topic-declined"
        case .topicMerged: "topic-merged"
        case .question: "question"
        case .reschedule: "reschedule"
        }
    }

    /// Whose doing it is: they are not told of it.
    package var author: Person.ID? {
        switch self {
        case .topicScheduled, .topicDeclined, .topicMerged: nil
        case .question(_, let person), .reschedule(_, let person): person
        }
    }
}
