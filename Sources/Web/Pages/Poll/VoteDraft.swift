import Sessions

/// What was sent from the form of a date poll. An option left open stays as it was.
struct VoteDraft: Sendable {
    var answers: [Int: Vote.Answer] = [:]
    var comment: String?
    /// Why it cannot be recorded as it is.
    var fault: PageWord?

    static func field(_ number: Int) -> String { "o\(number)" }

    init(_ form: FormFields, of options: [PollOption]) {
        for option in options {
            answers[option.number] = form[Self.field(option.number)].flatMap(Vote.Answer.init(rawValue:))
        }
        let words = form["comment"]?.replacing("\r\n", with: "\n").trimmingBlanks ?? ""
        comment = words.isEmpty ? nil : words
        if words.count > AnswerDraft.longestComment { fault = .commentTooLong }
        if answers.isEmpty { fault = .pollEmpty }
    }
}
