import Sessions

// An answer to what was asked back is read against the question. One word is a choice; a sentence is read as any other,
// for the session that was asked about; what is still unclear goes to a person with the readings it may have, and is
// never asked about a second time (law 8).

extension KnownReply {
    /// Nil where the words are to be read like any others.
    func decide(_ asked: AskedBack) -> Verdict? {
        switch asked.question {
        case .coming(let session, let readings):
            return choose(among: readings.isEmpty ? UnclearWords.comingOrNot : readings, session, asked)
        case .score(let session, _, let readings): return chooseScore(readings ?? [], session, asked)
        case .whichSession(let sessions): return chooseSession(sessions, asked)
        case .standIn(let session): return asked.isDirect ? nameStandIn(session, asked) : nil
        case .whichPerson(let people): return asked.isDirect ? choosePerson(people, asked) : nil
        case .confirmSender: return asked.isDirect ? confirm(asked) : nil
        case .earlierTime, .dates, .turn, .useThePage, .deed: return nil
        }
    }

    /// What a sentence in answer to the question is about.
    static func targets(of asked: AskedBack, or given: [Identification.Target]) -> [Identification.Target] {
        guard asked.isDirect else { return given }
        switch asked.question {
        case .coming(let session, _), .standIn(let session), .earlierTime(let session):
            return [.init(session: session, kind: .rsvp)]
        case .score(let session, _, _): return [.init(session: session, kind: .feedback)]
        case .whichSession(let sessions): return sessions.map { .init(session: $0, kind: .rsvp) }
        case .confirmSender, .whichPerson, .dates, .turn, .useThePage, .deed: return given
        }
    }

    private func rule(_ asked: AskedBack) -> Reason {
        Reason(
            vi: "“\(text)”: trả lời câu hỏi lại về “\(asked.words)”",
            en: "“\(text)”: answers what was asked back about “\(asked.words)”")
    }

    private func stillUnclear(_ readings: [Meaning], _ asked: AskedBack) -> Verdict {
        var reading = Reading(clarify: true, candidates: readings.isEmpty ? nil : readings, rule: rule(asked))
        reading.rule += Reason(vi: ", mà vẫn chưa rõ", en: ", and is still unclear")
        return queue(Reason(vi: "đã hỏi lại một lần rồi", en: "already asked back"), reading)
    }

    private func choose(among readings: [Meaning], _ session: Session.ID, _ asked: AskedBack) -> Verdict? {
        switch ChoiceReader(text).choose(among: readings) {
        case .these(let chosen):
            let reading = Reading(choosing: chosen, rule: rule(asked))
            return decide([ChosenReading(target: .init(session: session, kind: .rsvp), reading: reading)])
        case .unclear: return asked.isDirect ? stillUnclear(readings, asked) : nil
        case .other: return nil
        }
    }

    private func chooseScore(_ readings: [Meaning], _ session: Session.ID, _ asked: AskedBack) -> Verdict? {
        let target = Identification.Target(session: session, kind: .feedback)
        let given = readings.compactMap { if case .score(let question, _) = $0 { question } else { nil } }
        var chosen: [Meaning]?
        if Set(given).count > 1 {
            chosen = ChoiceReader(text).questions(among: given).map { numbers in
                readings.filter { if case .score(let question, _) = $0 { numbers.contains(question) } else { false } }
            }
        } else if case .these(let one) = ChoiceReader(text).choose(among: readings) {
            chosen = one
        } else if let question = given.first ?? asked.oneQuestion, let score = Self.loneScore(text) {
            chosen = [.score(question: question, score)]
        }
        guard let chosen, !chosen.isEmpty else { return nil }
        return decide([ChosenReading(target: target, reading: Reading(choosing: chosen, rule: rule(asked)))])
    }

    private static func loneScore(_ text: String) -> Int? {
        (1...5).first { ChoiceReader(text).choose(among: [.score(question: 1, $0)]) != .other }
    }

    /// The session may be named by its day, by its place in the list, or both may be meant; what was said of it stands in
    /// the earlier words, unless it is said anew.
    private func chooseSession(_ sessions: [Session.ID], _ asked: AskedBack) -> Verdict? {
        let choice = SessionChoice(targets: sessions.map { .init(session: $0, kind: .rsvp) }, context: decision.context)
        guard read(text, .init(session: sessions.first ?? "", kind: .rsvp)).status == nil else { return nil }
        let named = sessions.filter { choice.names($0, in: text) }
        let chosen = named.isEmpty ? ChoiceReader(text).places(of: sessions.count)?.map { sessions[$0] } ?? [] : named
        guard !chosen.isEmpty else { return nil }
        var reading = WordReader.read(asked.words, kind: .rsvp)
        if reading.clarify, WordReader.saysOneOfSeveral(asked.words) {
            (reading.status, reading.clarify) = (.accepted, false)
        }
        guard !reading.clarify, reading.status != nil else { return stillUnclear(reading.candidates ?? [], asked) }
        reading.rule = Reason.joined([reading.rule, rule(asked)])
        return decide(chosen.map { ChosenReading(target: .init(session: $0, kind: .rsvp), reading: reading) })
    }

    private func nameStandIn(_ session: Session.ID, _ asked: AskedBack) -> Verdict? {
        let target = Identification.Target(session: session, kind: .rsvp)
        let said = read(text, target)
        if said.question || said.status != nil && (said.status != .delegated || said.delegate != nil) { return nil }
        guard let name = NameFinder.alone(in: text) else { return nil }
        let reading = Reading(status: .delegated, delegate: name, rule: rule(asked))
        return decide([ChosenReading(target: target, reading: reading)])
    }

    // MARK: - Who wrote it

    /// The earlier words are the named person's, and are read as theirs.
    private func choosePerson(_ ids: [Person.ID], _ asked: AskedBack) -> Verdict? {
        let known = decision.context.senders
        let people = ids.compactMap { id in known.first { $0.person.id == id }?.person }
        guard let person = ChoiceReader(text).person(among: people),
            let writer = known.first(where: { $0.person.id == person.id })
        else {
            return stillUnclear([], asked)
        }
        return readAgain(asked, as: writer)
    }

    private func confirm(_ asked: AskedBack) -> Verdict? {
        switch ChoiceReader(text).confirms {
        case true?: return readAgain(asked, as: person)
        case false?:
            var verdict = queue(
                Reason(vi: "thư trước không phải người này viết", en: "the earlier message was not theirs"))
            (verdict.end, verdict.receipt) = (.ignored, nil)
            return verdict
        case nil: return nil
        }
    }

    private func readAgain(_ asked: AskedBack, as writer: KnownPerson) -> Verdict {
        var heard = decision.heard
        heard.text = CutText(new: asked.words)
        let sessions = asked.session.map { [$0] } ?? writer.openSessions
        var found = found
        found.result = .known(writer)
        found.targets = sessions.map { Identification.Target(session: $0, kind: .rsvp) }
        found.group = sessions.first.flatMap { decision.context.sessions[$0]?.group } ?? found.group
        found.explanation = Reason.joined([found.explanation, rule(asked)])
        found.delivery?.asked?.isAnswered = true
        let again = Decision(
            heard: heard, message: decision.message, received: decision.received, context: decision.context)
        var verdict = KnownReply(again, writer, found).verdict
        verdict.text = text
        return verdict
    }
}

extension AskedBack {
    /// The question of the form that was asked about, if it was one.
    fileprivate var oneQuestion: Int? {
        if case .score(_, let question, _) = question { question } else { nil }
    }
}

extension NameFinder {
    /// The name that is all that was written, as it was written, without title and particles; nil where more is said:
    /// *hỏi cô Lan nhé* and *cô Lan bận rồi* name somebody, and nobody who comes.
    static func alone(in text: String) -> String? {
        let text = ReplyText(text)
        let said = text.words.indices.filter {
            [.word, .number].contains(text.words[$0].kind) && !particles.contains(text.words[$0].form)
        }
        guard let first = said.first, let last = said.last else { return nil }
        // The title before a name is a particle, too.
        for at in text.words.indices.prefix(first + 1) {
            guard let name = RuleBook.standard.names.name(at: at, in: text), !name.isIndefinite, name.end > last,
                let written = written(name, in: text)
            else { continue }
            return written
        }
        // In small letters, a name is what no rule knows as a word; of one word, what stands alone.
        let isName = said.count == 1 || said.allSatisfy { !Vocabulary.words.contains(text.words[$0].key) }
        guard said.count <= 4, last - first + 1 == said.count, isName else { return nil }
        return text.original(first..<last + 1)
    }

    private static let particles: Set<String> = [
        "ạ", "nhé", "nha", "dạ", "là", "đi", "thay", "em", "chị", "ơi", "will", "come",
    ]
}
