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
    let parts: FeedbackParts
    var words: [ReplyWord] { text.words }

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
            if isPassedBefore(label) {
                used = true
                continue
            }
            if isBridge(segment), index + 1 < parts.labels.count,
                !parts.putsScoresFirst || parts.scoreBefore(label) == nil
            {
                waiting = questions
                continue
            }
            switch answer(to: label, in: segment, readout) {
            case .score(let score):
                used = true
                if questions.isEmpty { readout.clarify = true }
                for question in questions { give(score, to: question, at: label.range.lowerBound, &given, &readout) }
            case .words
            where readout.question && parts.scores.isEmpty && parts.labels.count == 1
                && label.questions.contains(where: isScored):
                break
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
        if used {
            readFirst(&readout)
            amend(&readout)
        }
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

    /// `I put 3 for pace, please change that to 2`: one question, one score, and behind them another that corrects it.
    private func amend(_ readout: inout Readout) {
        guard parts.labels.count == 1, parts.scores.count == 2, let question = readout.answers.first,
            readout.answers.count == 1, case .score(let former) = question.value, let last = parts.scores.last,
            case .score(let score) = last.finding, score != former,
            last.range.lowerBound > parts.labels[0].range.upperBound,
            parts.isCorrection(in: parts.scores[0].range.upperBound..<last.range.lowerBound)
        else { return }
        readout.answers[question.key] = .score(score)
    }

    private func isScored(_ question: Int) -> Bool {
        form.scales.indices.contains(question - 1) && form.scales[question - 1] == .score
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
        let bound = end ?? next.range.lowerBound
        // `… the heating on. Skip Q2`: the word before a label may say that it is passed over.
        return start..<max(start, passes(before: next) ? bound - 1 : bound)
    }

    private func passes(before label: QuestionLabel) -> Bool {
        let word = label.range.lowerBound - 1
        return word > 0 && ["skip", "skipping", "pass"].contains(text.form(word))
    }

    /// `can't judge the content, time was a 5`: what a label is the object of is passed over.
    private func isPassedBefore(_ label: QuestionLabel) -> Bool {
        let start = max(words[min(label.range.lowerBound, words.count - 1)].clause, label.range.lowerBound - 4)
        return start < label.range.lowerBound
            && !parts.labels.contains { (start..<label.range.lowerBound).contains($0.range.upperBound - 1) }
            && text.holds(FeedbackWords.passes, in: start..<label.range.lowerBound)
    }

    /// Nothing but `và`, `giống`, a comma.
    private func isBridge(_ segment: Range<Int>) -> Bool {
        segment.count <= 2 && words[segment].allSatisfy { Self.bridges.contains($0.form) }
    }

    private static let bridges: Set<String> = [
        "và", "va", "với", "voi", "and", "&", ",", "lẫn", "+", "giống", "như", "bằng", "same", "as", "like", "giong",
    ]

    private func answer(to label: QuestionLabel, in segment: Range<Int>, _ readout: Readout) -> LabelledAnswer? {
        if label.questions == [1, 2], form.scales.count > 1, let before = parts.scoreBefore(label),
            parts.labels.count > 1,
            case .score(let score) = before.finding
        {
            return .score(score)
        }
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
        let bound = isCorrected ? segment.upperBound : min(end, first + 10, clauseEnd(first, segment))
        // A picture ends its sentence; a row of stars is one score all the same.
        let stars = parts.scores.first { $0.range.contains(bound - 1) && $0.range.upperBound <= segment.upperBound }
        return first..<max(bound, stars?.range.upperBound ?? bound)
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
}
