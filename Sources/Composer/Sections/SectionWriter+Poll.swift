import Sessions

extension SectionWriter {
    /// The options this message asks about under their numbers, until when, and how an answer looks.
    func addPoll(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        if item.notice.key.step == PollQuestion.resultStep { return try addResult(to: &values) }
        guard let session = item.session, let poll = item.poll else { throw .incomplete(kind) }
        let options = poll.asked(by: item.notice.key)
        var lines: [String] = []
        for option in options {
            lines.append("\(option.number). \(try when(option.start, minutes: session.minutes, zone: session.zone))")
        }
        values.set(.options, lines: lines)
        values[.deadline] = dates.date(poll.until)
        values[.example] = example(options.map(\.number))
        let question = PollQuestion(step: item.notice.key.step)
        values[.isNudge] = question == .reminder
        if case .additions = question { values[.isAddition] = true }
        values[.isOneOption] = options.count == 1
        values[.pollURL] = links.poll(session.id)
    }

    /// How a poll stands, best option first.
    private func addResult(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let board = item.pollBoard else { throw .incomplete(kind) }
        values[.isResult] = true
        values[.missing] = board.silent.map(\.person.listedName).joined(separator: ", ")
        values[.example] = board.session.id.rawValue
        values.set(
            .options,
            lines: board.ranking.map { standing in
                let start = standing.option.start
                let when = "\(dates.shortDate(start.date)), \(dates.time(start))"
                return "\(standing.option.number). \(when): \(board.explanation(of: standing)[language])"
            })
    }

    /// Two of several numbers, and not the first two: nobody takes them for a proposal.
    private func example(_ numbers: [Int]) -> String {
        guard let first = numbers.first, let last = numbers.last, first != last else {
            return numbers.first.map(String.init) ?? ""
        }
        return "\(first), \(last)"
    }
}

/// Answers to a date poll in one line: *dự được: 1 (thứ Ba 2/3/2027, 08:00); không dự được: 2 (…)*.
struct VoteWords: Sendable {
    let words: Wording
    let dates: DateWords

    func line(_ choices: [ReceiptContent.Choice]) -> String {
        Vote.Answer.allCases.compactMap { answer in
            let given = choices.filter { $0.answer == answer }
            guard !given.isEmpty else { return nil }
            return "\(words.vote(answer)): \(given.map(option).joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    func option(_ choice: ReceiptContent.Choice) -> String {
        "\(choice.number) (\(dates.shortDate(choice.start.date)), \(dates.time(choice.start)))"
    }
}
