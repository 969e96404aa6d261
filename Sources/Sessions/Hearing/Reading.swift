/// What a message's new words mean, and which rule said so. The fields are those of the labelled corpus.
package struct Reading: Hashable, Sendable, Codable {
    /// Whether the person comes; nil if the words do not say.
    package var status: ParticipationStatus?
    /// The name of the person who comes instead, word for word.
    package var delegate: String?
    /// People coming besides the writer, if that number is stated.
    package var guests: Int?
    /// Total head-count, if stated.
    package var party: Int?
    package var late: Bool
    package var leavesEarly: Bool
    /// The writer waits for information, permission or a decision.
    package var question: Bool
    /// The writer asks for another date or time.
    package var reschedule: Bool
    /// What is registered for an agenda, offered to the activity bank, asked of the office: word for word.
    package var topic: String?
    package var idea: String?
    package var petition: String?
    /// What a session is asked for that no plan holds; nil where none is.
    package var request: String?
    package var unsubscribe: Bool
    /// Feedback by question number.
    package var answers: [Int: FeedbackAnswer]
    /// Answers to a date poll by the option's number; nil where the message is none.
    package var votes: [Int: Vote.Answer]?
    /// Two readings lead to different entries: ask back before recording (law 8).
    package var clarify: Bool
    /// What the unclear words may mean, the likeliest first; nil where nothing is unclear or the rule knows no two readings.
    package var candidates: [Meaning]?
    /// Which rule or evidence decided, in words a person can follow.
    package var rule: Reason

    package init(
        status: ParticipationStatus? = nil, delegate: String? = nil, guests: Int? = nil, party: Int? = nil,
        late: Bool = false, leavesEarly: Bool = false, question: Bool = false, reschedule: Bool = false,
        topic: String? = nil, idea: String? = nil, petition: String? = nil, request: String? = nil,
        unsubscribe: Bool = false,
        answers: [Int: FeedbackAnswer] = [:], votes: [Int: Vote.Answer]? = nil, clarify: Bool = false,
        candidates: [Meaning]? = nil, rule: Reason = ""
    ) {
        (self.status, self.delegate, self.guests, self.party) = (status, delegate, guests, party)
        (self.late, self.leavesEarly, self.question, self.reschedule) = (late, leavesEarly, question, reschedule)
        (self.topic, self.idea, self.petition, self.unsubscribe) = (topic, idea, petition, unsubscribe)
        self.request = request
        (self.answers, self.votes, self.clarify, self.rule) = (answers, votes, clarify, rule)
        self.candidates = candidates
    }

    private enum CodingKeys: String, CodingKey {
        case status = "partstat"
        case delegate, guests, party, late, leavesEarly, question, reschedule, topic, idea, petition, request,
            unsubscribe
        case answers, votes, clarify, candidates, rule
    }
}

/// One answer to one feedback question: a score from 1 to 5, or words.
package enum FeedbackAnswer: Hashable, Sendable, Codable {
    case score(Int)
    case words(String)

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let score = try? container.decode(Int.self) {
            self = .score(score)
        } else {
            self = .words(try container.decode(String.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .score(let score): try container.encode(score)
        case .words(let words): try container.encode(words)
        }
    }
}
