package import Sessions

// How an answer to a date poll is read
//
//   1. The words are cut into clauses; each names options (by number, weekday, date or hour) and says yes, no or "if
//      need be" of them. One that only names options means what the clause beside it says, or yes.
//   2. Who says yes to some, says no to the others that were asked about: that is what the message asks for. Who names
//      only what does not suit has said nothing of the others, unless the words say so (*trừ 2*, *còn lại được*): the
//      others are asked back, and the no counts.
//   3. A bare no suits none, if it is nothing but a no: *không biết* and *không nhận được thư* are none. A bare yes could
//      mean all or any, and is asked back, unless there was one option only.
//   4. A number that was never offered, a day on which no option lies, the same option once yes and once no: asked back;
//      so is *ngày 2* where one option has the number 2 and another lies on the 2nd.
//   5. A number among other words without an answer (*Trường mầm non 2*) is no answer beside one, and asked back alone.

/// Reads what somebody wrote in answer to a date poll.
package enum PollReader {
    /// - Parameters:
    ///   - options: every option there ever was: the numbers in old messages keep their meaning.
    ///   - asked: the numbers the message asked about.
    package static func read(_ text: String, options: [PollOption], asked: [Int]) -> PollReading {
        let text = ReplyText(spaced(text))
        let reader = PollClauseReader(text: text, finder: OptionFinder(options: options, asked: asked))
        let all = amongDays(reader.clauses(), reader.finder)
        let clauses = completed(withoutAsides(all.filter { !$0.isQuestion }))
        var tally = PollTally(asked: asked)
        for clause in clauses { tally.add(clause) }
        var reading = tally.reading
        reading.asks = all.contains(where: \.isQuestion)
        reading.isAlone = !all.contains { $0.saysMore || $0.isQuestion || $0.isVague }
        return reading
    }

    /// *Ngày 4, 5*: in one sentence a list of days stays one.
    private static func amongDays(_ clauses: [PollClause], _ finder: OptionFinder) -> [PollClause] {
        var clauses = clauses
        var sentence: Int?
        for index in clauses.indices {
            for each in clauses[index].mentions.indices {
                let mention = clauses[index].mentions[each]
                if sentence == clauses[index].sentence { clauses[index].mentions[each] = finder.amongDays(mention) }
                if mention.isDay { sentence = clauses[index].sentence }
            }
        }
        return clauses
    }

    private static func withoutAsides(_ clauses: [PollClause]) -> [PollClause] {
        let said = Set(
            clauses.filter { !$0.isAside && ($0.answer != nil || !$0.mentions.isEmpty || $0.isAll) }.map(\.sentence))
        return clauses.compactMap { clause in
            guard clause.isAside, !said.contains(clause.sentence) else { return clause }
            guard said.isEmpty else { return nil }
            var doubtful = clause
            for index in clause.mentions.indices { doubtful.mentions[index].isDoubtful = true }
            return doubtful
        }
    }

    /// `1,3` is no decimal number here.
    private static func spaced(_ text: String) -> String {
        var result = ""
        let characters = Array(text)
        func isDigit(_ index: Int) -> Bool {
            characters.indices.contains(index) && characters[index].isASCII && characters[index].isNumber
        }
        for (index, character) in characters.enumerated() {
            result.append(character)
            guard character == "," || character == ".", isDigit(index - 1), isDigit(index + 1) else { continue }
            if character == "," || !isDigit(index - 2) && !isDigit(index + 2) { result.append(" ") }
        }
        return result
    }

    /// A clause that only names options says what the one before it began to say, or what the next one ends with.
    private static func completed(_ clauses: [PollClause]) -> [PollClause] {
        var clauses = clauses
        for index in clauses.indices where clauses[index].answer == nil && !clauses[index].mentions.isEmpty {
            guard !clauses[index].isExcept else { continue }
            let before = index > 0 ? clauses[index - 1] : nil
            if let before, before.sentence == clauses[index].sentence, before.answersFirst, !before.isExcept {
                (clauses[index].answer, clauses[index].answersFirst) = (before.answer, true)
            } else if let before, before.isExcept, before.sentence == clauses[index].sentence {
                (clauses[index].isExcept, clauses[index].answer) = (true, before.answer)
            } else {
                let next = clauses[(index + 1)...].prefix { $0.sentence == clauses[index].sentence }
                    .first { $0.answer != nil }
                if let next, !next.mentions.isEmpty, !next.answersFirst { clauses[index].answer = next.answer }
            }
        }
        return clauses
    }
}

/// Adds clauses up to answers.
private struct PollTally {
    let asked: [Int]
    private var answers: [Int: Vote.Answer] = [:]
    /// Of everything that no clause names.
    private var others: Vote.Answer?
    /// Said without naming any option.
    private var bare: Vote.Answer?
    private var doubtful: Set<Int> = []
    private var isUnclear = false
    private var isVague = false

    init(asked: [Int]) { self.asked = asked }

    mutating func add(_ clause: PollClause) {
        if clause.isExcept {
            guard !clause.mentions.isEmpty else { return }
            set(.no, clause)
            others = others ?? .yes
        } else if clause.isRest, answers.isEmpty {
            // Hẹn chị hôm khác: of no day that can be chosen.
            isVague = true
        } else if clause.isAll || clause.isRest {
            others = clause.answer ?? .yes
        } else if clause.mentions.isEmpty {
            if clause.isVague { isVague = true } else { bare = bare ?? clause.answer }
        } else {
            set(clause.answer ?? .yes, clause)
        }
    }

    private mutating func set(_ answer: Vote.Answer, _ clause: PollClause) {
        if clause.isDoubtful {
            // A number in a signature is no answer.
            if clause.answer != nil || answers.isEmpty { isUnclear = true }
            if clause.mentions.contains(where: \.isDoubtful) { return }
        }
        for number in clause.numbers {
            if let earlier = answers[number], earlier != answer { doubtful.insert(number) }
            answers[number] = answer
        }
    }

    var reading: PollReading {
        var known = answers.filter { !doubtful.contains($0.key) }
        let open = asked.filter { known[$0] == nil && !doubtful.contains($0) }
        if let others {
            for number in open { known[number] = others }
        } else if known.values.contains(where: \.can) {
            if !isUnclear { for number in open { known[number] = .no } }
        } else if answers.isEmpty, !isUnclear, !isVague, let bare, bare == .no || asked.count == 1 {
            for number in asked { known[number] = bare }
        } else if known.isEmpty, doubtful.isEmpty, !isUnclear, !isVague, bare == nil {
            return PollReading(rule: Reason(vi: "không nói gì về các ngày", en: "nothing on the dates"))
        }
        return PollReading(
            answers: known, unclear: asked.filter { known[$0] == nil },
            namesOptions: !answers.isEmpty, rule: rule(known))
    }

    private func rule(_ known: [Int: Vote.Answer]) -> Reason {
        let parts = known.sorted { $0.key < $1.key }.map { number, answer in
            Reason(vi: "\(number) \(answer.vietnamese)", en: "\(number) \(answer.rawValue)")
        }
        guard !parts.isEmpty else { return Reason(vi: "không rõ chọn ngày nào", en: "it is not clear which date") }
        return Reason(vi: "chọn ngày: ", en: "dates: ") + .joined(parts)
    }
}

extension Vote.Answer {
    fileprivate var vietnamese: String {
        switch self {
        case .yes: "được"
        case .ifNeedBe: "nếu cần"
        case .no: "không"
        }
    }
}
