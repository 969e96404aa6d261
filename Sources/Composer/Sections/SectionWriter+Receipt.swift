import Sessions

extension SectionWriter {
    /// What was recorded, in one line, and the one question that is open.
    func addReceipt(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let receipt = item.receipt else { throw .incomplete(kind) }
        values[.heard] = receipt.heard.isEmpty ? nil : words.quote(unlinked(excerpt(receipt.heard)))
        values[.recorded] = recorded(receipt.lines)
        if item.session?.status == .tentative { values[.shortWhen] = words.noDate }
        guard let question = receipt.question else { return }
        values[.asksBack] = true
        values[.choices] = choices(for: question).joined(separator: " / ")
        switch question {
        case .coming(_, let readings):
            values[.asksComing] = true
            values[.readings] = named(readings.isEmpty ? Self.comingOrNot : readings)
        case .standIn: values[.asksStandIn] = true
        case .whichSession: values[.asksWhichSession] = true
        case .whichPerson: values[.asksWhichPerson] = true
        case .confirmSender: values[.asksSender] = true
        case .turn(let turn, let holder):
            values[.asksTurn] = true
            values[.holder] = holder
            values[.duty] = words.duty(turn.duty)
        case .score(let session, let number, let readings):
            values[.asksScore] = true
            values[.readings] = readings.map { scores($0, of: number) }
            values[.number] = number.map(String.init)
            values[.example] = "\(number ?? 1): 4"
            values[.feedbackURL] = links.feedback(session)
        case .useThePage(let session):
            values[.asksPage] = true
            values[.feedbackURL] = links.feedback(session)
        case .earlierTime: values[.asksEarlierTime] = true
        case .deed(_, let step):
            values[.asksDeed] = true
            values[.command] = Self.command(behind: step)
        case .dates(_, let options):
            values[.asksDates] = true
            values[.example] = options.first.map { String($0.number) }
        }
    }

    /// *tham dự, 3 người; góp ý câu 1: 5, 2: 4*
    private func recorded(_ lines: [ReceiptContent.Line]) -> String? {
        let sessions = Set(lines.compactMap(\.session))
        let parts = lines.map { line in
            let day =
                sessions.count > 1 ? line.session.flatMap(session(_:)).map { dates.dayAndMonth($0.start.date) } : nil
            return (day.map { "\($0): " } ?? "") + text(of: line)
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private func text(of line: ReceiptContent.Line) -> String {
        switch line {
        case .rsvp(_, let status, let delegate, let guests, let party, let late, let leavesEarly):
            let details = AnswerWords(words: words).details(
                delegate: delegate, headCount: party ?? guests.map { $0 + 1 }, counts: status == .accepted, late: late,
                leavesEarly: leavesEarly)
            // "cử cô Huệ đi thay" says all that "cử người đi thay" says.
            let status = status == .delegated && delegate != nil ? [] : [words.answer(status)]
            return (status + details).joined(separator: ", ")
        case .feedback(_, let answers):
            return words.feedback(answers.sorted { $0.key < $1.key }.map(text(of:)).joined(separator: ", "))
        case .contribution(let kind, let text):
            let near = kind == .topic ? nearTopics(text) : ""
            return "\(words.contributions[kind] ?? "") \(words.quote(excerpt(text)))\(near)"
        case .turn(let line): return text(of: line)
        case .unsubscribed: return words.unsubscribed
        case .resubscribed: return words.resubscribed
        case .answered(_, let people): return words.answerGoes(people.compactMap { self.person($0)?.listedName })
        case .vote(_, let choices): return VoteWords(words: words, dates: dates).line(choices)
        }
    }

    /// *(giống “Làm quen văn học” cô Hoa đã đăng ký)*: the writer sees at once that somebody else had the same thought.
    private func nearTopics(_ title: String) -> String {
        guard let group = item.group?.id else { return "" }
        let own = Topic(id: "", group: group, title: title)
        let near = own.nearDuplicates(among: item.topics.filter { $0.proposer != person.id }).prefix(3).map { topic in
            words.near(words.quote(excerpt(topic.title)), topic.proposer.flatMap(self.person(_:))?.listedName)
        }
        return near.isEmpty ? "" : " (\(near.joined(separator: "; ")))"
    }

    /// *Trường Hoa Sen nhận lượt đăng cai*; of one that came too late, also what became of the turn.
    private func text(of line: ReceiptContent.TurnLine) -> String {
        let duty = words.duty(line.turn.duty)
        let said = line.isTaken ? words.takesTurn(line.holder, duty) : words.passesTurn(line.holder, duty)
        return line.isTooLate ? "\(said), \(words.turnHasGone(line.now))" : said
    }

    private func text(of answer: (key: Int, value: FeedbackAnswer)) -> String {
        switch answer.value {
        case .score(let score): "\(answer.key): \(score)"
        case .words(let text): "\(answer.key): \(words.quote(excerpt(text, of: 60)))"
        }
    }

    /// What does what news of this step wait for.
    private static func command(behind step: String) -> String {
        switch step {
        case News.requestStep: "convoke session confirm"
        case News.wishStep, News.wishesStep: "convoke session move"
        default: "convoke turn assign"
        }
    }

    /// The words that answer the question, each enough by itself.
    private func choices(for question: ReceiptContent.Question) -> [String] {
        switch question {
        case .coming(_, let readings):
            MeaningWords.of(language).choices(readings.isEmpty ? Self.comingOrNot : readings)
        case .whichSession(let ids):
            ids.compactMap(session(_:)).map { "\(dates.dayAndMonth($0.start.date)) – \($0.title)" }
        case .whichPerson(let ids): ids.compactMap(person(_:)).map { FormOfAddress($0).name }
        case .dates(_, let options):
            options.map { VoteWords(words: words, dates: dates).option(.init($0, .yes)) }
        case .earlierTime: [ParticipationStatus.accepted, .declined].map(words.reply)
        case .score(_, let number?, let readings?) where number > 0:
            MeaningWords.of(language).choices(readings)
        case .score(_, _, let readings?): readings.compactMap(question(of:)) + [MeaningWords.of(language).both]
        case .standIn, .confirmSender, .score, .useThePage, .turn, .deed: []
        }
    }

    private static let comingOrNot: [Meaning] = [.coming(.accepted), .coming(.declined)]

    /// *ĐI hay VẮNG*
    private func named(_ readings: [Meaning]) -> String {
        readings.map(MeaningWords.of(language).name).joined(separator: " \(words.or) ")
    }

    /// *4 hay 5* of one question; else *1 hay 2*, the questions that one score may be for.
    private func scores(_ readings: [Meaning], of number: Int?) -> String {
        let shown = number == nil ? readings.compactMap(question(of:)) : readings.map(MeaningWords.of(language).word)
        return shown.joined(separator: " \(words.or) ")
    }

    private func question(of reading: Meaning) -> String? {
        if case .score(let question, _) = reading { "\(question)" } else { nil }
    }

    private func session(_ id: Session.ID) -> Session? {
        (item.mentioned.sessions + [item.session].compactMap { $0 }).first { $0.id == id }
    }

    private func person(_ id: Person.ID) -> Person? { item.mentioned.people.first { $0.id == id } }
}

extension ReceiptContent.Line {
    /// The session it is about.
    fileprivate var session: Session.ID? {
        switch self {
        case .rsvp(let session, _, _, _, _, _, _), .feedback(let session, _), .vote(let session, _): session
        case .turn(let line): line.turn.session
        case .contribution, .unsubscribed, .resubscribed, .answered: nil
        }
    }
}
