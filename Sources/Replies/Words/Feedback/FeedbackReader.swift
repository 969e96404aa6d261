// The text is read from left to right as labels (which question), scores and words (`FeedbackParts`). With labels, what
// stands behind a label, up to the next one, is its answer; if the reply puts its scores first (`5 for pace`), a score
// belongs to the label behind it. Labels with nothing between them share the answer of the last (`câu 1 và câu 2: 4`).
// Without labels, two or more scores in a row answer the questions in their order, and the words behind them the next
// one; one score said to be for all goes to every scored question. Of two scores for one question the second counts only
// if the words say that it corrects the first. A lone score could belong to several questions and is asked back; prose
// that is tied to no question is a remark.

import Sessions

/// Reads answers to numbered questions.
struct FeedbackReader {
    let text: ReplyText
    let form: ReplyForm
    private let parts: FeedbackParts
    private var words: [ReplyWord] { text.words }

    init(text: ReplyText, form: ReplyForm) {
        (self.text, self.form) = (text, form)
        parts = FeedbackParts(text, questions: form.scales.count)
    }

    func read(into readout: inout Readout) {
        if !readLabelled(&readout) { readBare(&readout) }
        readout.rules = [rule(readout)]
    }

    private func rule(_ readout: Readout) -> Reason {
        if readout.clarify {
            return Reason(
                vi: "điểm hợp với nhiều câu hỏi hoặc không câu nào: để trống",
                en: "a score that fits several questions or none: left out")
        }
        if !readout.answers.isEmpty {
            return Reason(vi: "điểm và lời theo từng câu hỏi", en: "scores and words by question")
        }
        if WordedAnswer(text).isThanks(0..<words.count) { return Reading.onlyThanks }
        return Reason(vi: "lời không gắn với câu hỏi nào: ghi làm nhận xét", en: "prose tied to no question: a remark")
    }

    // MARK: With labels

    private func readLabelled(_ readout: inout Readout) -> Bool {
        var used = false
        var waiting: [Int] = []
        var given: [Int: Int] = [:]
        for (index, label) in parts.labels.enumerated() {
            let segment = segment(of: index)
            let questions = waiting + label.questions
            waiting = []
            if isBridge(segment), index + 1 < parts.labels.count,
                !parts.putsScoresFirst || parts.scoreBefore(label) == nil
            {
                waiting = questions
                continue
            }
            switch answer(to: label, in: segment, readout) {
            case .score(let score):
                used = true
                for question in questions { give(score, to: question, at: label.range.lowerBound, &given, &readout) }
            case .words(let words):
                used = true
                for question in questions where readout.answers[question] == nil {
                    readout.answers[question] = .words(words)
                }
            case .doubtful:
                (used, readout.clarify) = (true, true)
                if questions.count == 1 {
                    readout.candidates += DoubtfulScores(text).meanings(of: questions[0], in: segment)
                }
            case .passed: used = true
            case nil: continue
            }
        }
        if used { readFirst(&readout) }
        return used
    }

    /// `3? No, make it 4. And 5 for pace`: the score before the first label answers the question before it.
    private func readFirst(_ readout: inout Readout) {
        guard readout.answers[1] == nil, let first = parts.labels.first, first.questions == [2],
            first.kind != .numbered,
            let lead = parts.scores.first, lead.range.lowerBound < 4, parts.scoreBefore(first) != lead
        else { return }
        let limit = parts.scoreBefore(first)?.range.lowerBound ?? first.range.lowerBound
        if lead.range.lowerBound < limit, case .score(let score) = parts.outcome(in: lead.range.lowerBound..<limit) {
            readout.answers[1] = .score(score)
        }
    }

    private enum LabelledAnswer {
        case score(Int)
        case words(String)
        case doubtful
        /// The question was passed over.
        case passed
    }

    /// What stands behind the label, up to the next one or to the score that belongs to the next one.
    private func segment(of index: Int) -> Range<Int> {
        let start = parts.labels[index].range.upperBound
        guard index + 1 < parts.labels.count else { return start..<words.count }
        let next = parts.labels[index + 1]
        let end = parts.putsScoresFirst ? parts.scoreBefore(next)?.range.lowerBound : nil
        return start..<max(start, end ?? next.range.lowerBound)
    }

    /// Nothing but `và`, `giống`, a comma.
    private func isBridge(_ segment: Range<Int>) -> Bool {
        segment.count <= 2 && words[segment].allSatisfy { Self.bridges.contains($0.form) }
    }

    private static let bridges: Set<String> = [
        "và", "va", "với", "voi", "and", "&", ",", "lẫn", "+", "giống", "như", "bằng", "same", "as", "like", "giong",
    ]

    private func answer(to label: QuestionLabel, in segment: Range<Int>, _ readout: Readout) -> LabelledAnswer? {
        if parts.putsScoresFirst, let before = parts.scoreBefore(label), !isCorrected(segment) {
            if case .score(let score) = before.finding { return .score(score) }
            return .doubtful
        }
        let asksWords = label.questions.allSatisfy {
            form.scales.indices.contains($0 - 1) && form.scales[$0 - 1] == .words
        }
        switch outcome(of: label, in: segment, asksWords: asksWords) {
        case .score(let score): return .score(score)
        case .doubtful: return .doubtful
        case nil: break
        }
        let worded = WordedAnswer(text)
        if worded.isPassed(segment) { return label.kind == .mentioned ? nil : .passed }
        if label.kind == .mentioned, !(asksWords && (!readout.answers.isEmpty || isFirst(label))) { return nil }
        return worded.words(segment).map(LabelledAnswer.words)
    }

    /// `my 3 for Q1 should be a 4`: a score behind the label, and words that it corrects the one before.
    private func isCorrected(_ segment: Range<Int>) -> Bool {
        guard let score = parts.scores.first(where: { segment.contains($0.range.lowerBound) }) else { return false }
        return score.range.lowerBound < segment.lowerBound + 5
            && parts.isCorrection(in: segment.lowerBound..<score.range.lowerBound)
    }

    private func outcome(of label: QuestionLabel, in segment: Range<Int>, asksWords: Bool) -> ScoreFinding? {
        let found = parts.outcome(in: reach(of: label, segment), leading: asksWords || label.kind != .mentioned)
        if asksWords {
            // `câu 3: 5 trò chơi đều hay` is no score.
            let isAll = segment.allSatisfy { index in
                parts.scores.contains { $0.range.contains(index) } || words[index].kind != .word
                    || ["cho", "em", "ạ", "nha", "nhé", "luôn", "a", "điểm"].contains(words[index].form)
            }
            return isAll ? found : nil
        }
        if found == nil, label.kind != .mentioned { return parts.outcomeWithUnit(in: reach(of: label, segment)) }
        return found
    }

    /// A subject in prose takes a score of its own sentence, not far away.
    private func reach(of label: QuestionLabel, _ segment: Range<Int>) -> Range<Int> {
        guard label.kind == .mentioned, let first = segment.first else { return segment }
        let sentence = words[label.range.lowerBound].sentence
        let end = segment.first { words[$0].sentence != sentence } ?? segment.upperBound
        let isCorrected = parts.isCorrection(in: end..<min(segment.upperBound, end + 5))
        return first..<(isCorrected ? segment.upperBound : min(end, first + 10, clauseEnd(first, segment)))
    }

    /// `thời gian hợp lý, nội dung hay, 5 điểm` does not tell what the score is for: a comma ends the reach, unless the
    /// score follows it at once or a colon announces it.
    private func clauseEnd(_ first: Int, _ segment: Range<Int>) -> Int {
        let comma = segment.first { $0 > first && words[$0].kind == .mark && words[$0].form == "," }
        return comma ?? segment.upperBound
    }

    /// The label opens the text: `góp ý nên họp buổi sáng`.
    private func isFirst(_ label: QuestionLabel) -> Bool {
        words[..<label.range.lowerBound].allSatisfy { $0.kind != .word || ["em", "xin", "có", "dạ"].contains($0.form) }
    }

    /// A second score for the same question counts only as a correction; else neither does.
    private func give(
        _ score: Int, to question: Int, at place: Int, _ given: inout [Int: Int], _ readout: inout Readout
    ) {
        if let earlier = given[question], readout.answers[question] != .score(score),
            !parts.isCorrection(in: earlier..<place), !parts.isCorrection(in: place..<words.count)
        {
            if case .score(let former)? = readout.answers[question] {
                readout.candidates += [.score(question: question, score), .score(question: question, former)]
            }
            readout.answers[question] = nil
            readout.clarify = true
        } else {
            readout.answers[question] = .score(score)
        }
        given[question] = place
    }

    // MARK: Without labels

    private func readBare(_ readout: inout Readout) {
        let runs = parts.runs
        if let run = runs.first(where: { $0.count > 1 }) { return readRow(run, &readout) }
        guard let only = runs.first?.first else { return }
        if readout.question, runs.count == 1, words.last?.form == "?" { return }
        let outcome = parts.outcome(in: only.range.lowerBound..<words.count)
        let isOnly = runs.dropFirst().allSatisfy { $0.allSatisfy { $0.finding == .doubtful || $0.finding == outcome } }
        if case .score(let score)? = outcome, isOnly || parts.isCorrection(in: 0..<words.count), saysAll(only) {
            for (index, scale) in form.scales.enumerated() where scale == .score {
                readout.answers[index + 1] = .score(score)
            }
        } else if isScore(only) {
            readout.clarify = true
            if runs.count == 1, case .score(let score)? = outcome { readout.candidates = perQuestion(score) }
        }
    }

    private func perQuestion(_ score: Int) -> [Meaning] {
        form.scales.indices.filter { form.scales[$0] == .score }.map { .score(question: $0 + 1, score) }
    }

    private func readRow(_ run: [FeedbackParts.Score], _ readout: inout Readout) {
        for (offset, one) in run.enumerated() {
            if case .score(let score) = one.finding {
                readout.answers[offset + 1] = .score(score)
            } else {
                readout.clarify = true
            }
        }
        if let end = run.last?.range.upperBound, let rest = WordedAnswer(text).words(end..<words.count) {
            readout.answers[run.count + 1] = .words(rest)
        }
    }

    private func saysAll(_ one: FeedbackParts.Score) -> Bool {
        text.holds(
            FeedbackWords.all, in: max(0, one.range.lowerBound - 7)..<min(words.count, one.range.upperBound + 6))
            || text.original(one.range).hasSuffix("s") && words[one.range.lowerBound].kind == .word
    }

    /// A lone number is a score if it stands like one: with its unit, or as good as alone.
    private func isScore(_ one: FeedbackParts.Score) -> Bool {
        if one.range.count > 1 { return true }
        let before = one.range.lowerBound > 0 ? words[one.range.lowerBound - 1].plain : ""
        return words.filter { $0.kind != .mark }.count <= 6 || one.range.lowerBound == 0
            || ["cho", "cham", "give", "score", "em", "rate", "a", "rated"].contains(before)
    }
}
