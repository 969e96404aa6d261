import Sessions

extension SectionWriter {
    /// News are short, so they need no markup of their own: the words of a step, paragraph by paragraph, are the text,
    /// the HTML and the chat.
    func newsSection(_ values: TemplateValues) throws(MessageComposer.Refusal) -> Section {
        guard let news = item.news else { throw .incomplete(kind) }
        let set = "\(language.rawValue).news.\(news.step)"
        let words = try templates.text(of: "\(set).words", values.forText)
        let paragraphs = try tidy(templates.text(of: "\(set).words", values.forHTML)).split(separator: "\n\n")
        let html = paragraphs.map { "<p>\($0.split(separator: "\n").joined(separator: "<br>\n"))</p>\n" }
        return Section(
            subject: cleanLine(try templates.text(of: "\(set).subject", values.forText)), text: tidy(words),
            html: html.joined(), chat: dense(words), code: session.map { SessionCode($0.id).description },
            asksForDay: nil)
    }

    func addNews(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let news = item.news else { throw .incomplete(kind) }
        switch news {
        case .topicScheduled(let title): values[.topic] = title
        case .topicDeclined(let title, let reason): (values[.topic], values[.reason]) = (title, reason)
        case .topicMerged(let title, let other): (values[.topic], values[.otherTopic]) = (title, other)
        case .question(let words, let person), .reschedule(let words, let person):
            values[.who] = name(of: person)?.uppercasingFirst
            values[.heard] = self.words.quote(excerpt(words, of: 400))
        case .sessionRequested(let about, let person):
            values[.who] = name(of: person)?.uppercasingFirst
            values[.heard] = words.quote(excerpt(about, of: 400))
        case .requestConfirmed(let about, let isDated):
            (values[.topic], values[.isDated]) = (about, isDated)
        case .requestDeclined(let about, let reason): (values[.topic], values[.reason]) = (about, reason)
        case .turnPassed(let duty, let holder, let how, let next):
            (values[.holder], values[.nextHolder]) = (holder, next)
            (values[.duty], values[.passed]) = (words.duty(duty), words.passedTurns[how])
        case .turnClaimed(let claim):
            (values[.holder], values[.nextHolder]) = (claim.holder, claim.next)
            (values[.duty], values[.passed]) = (words.duty(claim.duty), words.passedTurns[claim.how])
            (values[.who], values[.isTaken]) = (name(of: claim.by), claim.isTaken)
            values[.heard] = claim.words.map { words.quote(excerpt($0, of: 400)) }
        case .asksToJoin(let name, let said):
            values[.who] = name
            values[.heard] = said.map { words.quote(excerpt($0, of: 400)) }
        }
    }

    private func name(of id: Person.ID) -> String? { item.mentioned.people.first { $0.id == id }?.listedName }
}
