import Sessions

/// The words that go into lists and values; whole sentences stand in the templates. One value for each language.
struct Wording: Sendable {
    let meetings: [Session.Kind: String]
    /// *dự*, *không dự*: how a list names an answer.
    let answers: [ParticipationStatus: String]
    /// The one word that gives this answer.
    let replies: [ParticipationStatus: String]
    let contributions: [Contribution.Kind: String]
    let votes: [Vote.Answer: String]
    /// In the place of a session's date.
    let noDate: String
    let people: @Sendable (Int) -> String
    let minutes: @Sendable (Int) -> String
    let messages: @Sendable (Int) -> String
    /// *…, đến 11:00*
    let until: @Sendable (String) -> String
    let delegate: @Sendable (String) -> String
    let feedback: @Sendable (String) -> String
    /// *giống “Làm quen văn học” cô Hoa đã đăng ký*, where it is known who did.
    let near: @Sendable (_ title: String, _ proposer: String?) -> String
    let late: String
    let leavesEarly: String
    /// What leaving a group means: what still comes, and how to come back.
    let unsubscribed: String
    let resubscribed: String
    /// To whom an answer goes.
    let answerGoes: @Sendable ([String]) -> String
    let duties: [Duty: String]
    /// What the line about a duty begins with.
    let turnLines: [Duty: String]
    /// A holder and the duty: *Trường Hoa Sen nhận lượt đăng cai*.
    let takesTurn: @Sendable (String, String) -> String
    let passesTurn: @Sendable (String, String) -> String
    /// An answer came too late: who has the turn now, if somebody does.
    let turnHasGone: @Sendable (String?) -> String
    let thisTime: String
    /// How a turn was passed on: *nhường*, *trả lại*.
    let passedTurns: [TurnAnswer.Kind: String]
    /// Why nothing is sent to an address any more, after a colon.
    let addressFaults: [AddressHealth.Cause: String]
    /// Beside somebody who has not answered: *vắng đến 20/9*.
    let away: @Sendable (String) -> String
    let unreachable: String
    /// *8 câu trả lời*
    let answerCount: @Sendable (Int) -> String
    let decimalSeparator: Character
    let or: String
    let scale: String
    let inWords: String
    let changes: Changes
    /// In the place of a place.
    let online: String
    let recording: String
    /// *Lưu ý an toàn (11/9–13/9): …*
    let safety: @Sendable (_ period: String, _ text: String) -> String
    let quote: @Sendable (String) -> String
    /// What comes after the subject of a message that says several things: *+ 2 việc khác*.
    let more: @Sendable (Int) -> String
    let product: String
    /// Between a group's name and that of who sends for it.
    let via: String

    /// What a line about a change begins with.
    struct Changes: Sendable {
        let time: (old: String, new: String)
        let place: (old: String, new: String)
        let host: (old: String, new: String)
        let link: (old: String, new: String)
        let none: String
        let online: @Sendable (String) -> String
    }

    static func of(_ language: Language) -> Wording {
        switch language {
        case .vietnamese: .vietnamese
        case .english: .english
        }
    }
}

extension Wording {
    func meeting(_ kind: Session.Kind) -> String { meetings[kind] ?? "" }
    func answer(_ status: ParticipationStatus) -> String { answers[status] ?? "" }
    func vote(_ answer: Vote.Answer) -> String { votes[answer] ?? "" }
    func turnLine(_ duty: Duty) -> String { turnLines[duty] ?? "" }
    func duty(_ duty: Duty) -> String { duties[duty] ?? "" }
    func reply(_ status: ParticipationStatus) -> String { replies[status] ?? "" }

    /// With one decimal, written as the language does: *4,5*.
    func decimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10)\(decimalSeparator)\(tenths % 10)"
    }
}
