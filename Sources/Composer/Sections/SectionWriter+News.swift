import Sessions

extension SectionWriter {
    /// News are short, so they need no markup of their own: the words of a step, paragraph by paragraph, are the text,
    /// the HTML and the chat.
    func newsSection(_ values: TemplateValues) throws(MessageComposer.Refusal) -> Section {
        guard let step = newsSet else { throw .incomplete(kind) }
        let set = "\(language.rawValue).news.\(step)"
        let words = try templates.text(of: "\(set).words", values.forText)
        let paragraphs = try tidy(templates.text(of: "\(set).words", values.forHTML)).split(separator: "\n\n")
        // A list of lines brings its own breaks.
        let html = paragraphs.map { paragraph in
            let lines = paragraph.replacing("<br>\n", with: "\n").split(separator: "\n")
            return "<p>\(lines.joined(separator: "<br>\n"))</p>\n"
        }
        return Section(
            subject: cleanLine(try templates.text(of: "\(set).subject", values.forText)), text: tidy(words),
            html: html.joined(), chat: dense(words), code: session.map { SessionCode($0.id).description },
            asksForDay: nil)
    }

    /// The parts of the template that these news have.
    var newsSet: String? {
        item.news.map { item.notice.key.step == News.reminderStep ? News.reminderStep : $0.step }
    }

    func addNews(to values: inout TemplateValues) throws(MessageComposer.Refusal) {
        guard let news = item.news else { throw .incomplete(kind) }
        values[.isDeputy] = news.mustBeHeard && !(item.role?.organises ?? false)
        switch news {
        case .topicScheduled(let title): values[.topic] = title
        case .topicDeclined(let title, let reason): (values[.topic], values[.reason]) = (title, reason)
        case .topicMerged(let title, let other): (values[.topic], values[.otherTopic]) = (title, other)
        case .question(let words, let person), .reschedule(let words, let person):
            (values[.who], values[.whom]) = (name(of: person)?.uppercasingFirst, name(of: person))
            values[.heard] = self.words.quote(excerpt(words, of: 400))
        case .sessionRequested(let about, let person):
            (values[.who], values[.whom]) = (name(of: person)?.uppercasingFirst, name(of: person))
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
        case .wishesToMove(let wishes):
            values[.count] = words.people(wishes.count)
            values.set(
                .wishes, lines: wishes.map { "\(name(of: $0.by) ?? "–"): \(words.quote(excerpt($0.words, of: 200)))" })
        case .answered(let answered):
            values[.who] = answered.by.flatMap(name(of:))?.uppercasingFirst
            values[.heard] = words.quote(excerpt(answered.quote, of: 400))
            values.set(.answer, lines: lines(of: answered.words))
        case .petition(let petition):
            (values[.whom], values[.office]) = (petition.by.flatMap(name(of:)), petition.office)
            (values[.who], values[.reason]) = (values[.whom]?.uppercasingFirst, petition.note)
            values.set(.answer, lines: lines(of: petition.text))
        case .petitionForwarded(let text, let office):
            (values[.heard], values[.office]) = (words.quote(excerpt(text, of: 400)), office)
        case .petitionAnswered(let text, let answer):
            values[.heard] = words.quote(excerpt(text, of: 400))
            values.set(.answer, lines: lines(of: answer))
        case .left(let person), .returned(let person):
            (values[.who], values[.whom]) = (name(of: person)?.uppercasingFirst, name(of: person))
        case .asksToJoin(let name, let said):
            values[.who] = name
            values[.heard] = said.map { words.quote(unlinked(excerpt($0, of: 400))) }
        case .addressSuspended, .mailRefused, .away: addNewsOfPerson(news, to: &values)
        }
    }

    private func addNewsOfPerson(_ news: News, to values: inout TemplateValues) {
        values[.whom] = news.author.flatMap(name(of:))
        values[.who] = values[.whom]?.uppercasingFirst
        switch news {
        case .addressSuspended(let fault):
            values[.reason] = words.addressFaults[fault.cause]
            (values[.isUnwanted], values[.isCutOff]) = (fault.cause == .unwanted, fault.isCutOff)
        case .mailRefused(let refusal): values[.reason] = refusal.status
        case .away(let away):
            (values[.until], values[.standIn]) = (away.until.map(dates.shortDate), away.standIn)
            values[.isSilent] = away.isSilent
        default: break
        }
    }

    private func name(of id: Person.ID) -> String? { item.mentioned.people.first { $0.id == id }?.listedName }

    /// Whole, but for what no answer is long enough for.
    private func lines(of text: String) -> [String] {
        text.prefix(8000).split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
