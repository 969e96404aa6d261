package import Sessions

/// What a person's words say to a date poll.
package struct PollReading: Hashable, Sendable {
    /// By the option's number: what is certain.
    package var answers: [Int: Vote.Answer]
    /// Options of which the words may say something, and nobody knows what: to be asked back (law 8).
    package var unclear: [Int]
    /// Some option was named, by number or by its time; a bare yes or no names none.
    package var namesOptions: Bool
    /// Nothing else is said than options and whether they suit.
    package var isAlone: Bool
    /// Something is asked, too.
    package var asks: Bool
    package var rule: Reason

    package init(
        answers: [Int: Vote.Answer] = [:], unclear: [Int] = [], namesOptions: Bool = false, isAlone: Bool = false,
        asks: Bool = false, rule: Reason
    ) {
        (self.answers, self.unclear, self.namesOptions, self.rule) = (answers, unclear, namesOptions, rule)
        (self.isAlone, self.asks) = (isAlone, asks)
    }

    /// The words are about something else.
    package var isEmpty: Bool { answers.isEmpty && unclear.isEmpty }
}
