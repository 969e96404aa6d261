// The text is read from left to right as labels (which question), scores and words (`FeedbackParts`). Scores are given to
// labels by an alignment over the whole reply (`FeedbackAlignment`); what stands behind a label without one, up to the
// next, is its answer in words. A subject that gets no score was only mentioned. Scores in a row that no label took
// answer the questions in their order, and the words behind them the next one. Of two scores for one question the second
// counts only if the words say that it corrects the first. A lone score could belong to several questions and is asked
// back; prose that is tied to no question is a remark.

import Sessions

/// Reads answers to numbered questions.
struct FeedbackReader {
    let text: ReplyText
    let form: ReplyForm
    let parts: FeedbackParts
    let labels: [QuestionLabel]
    let alignment: FeedbackAlignment
    var words: [ReplyWord] { text.words }

    init(text: ReplyText, form: ReplyForm) {
        (self.text, self.form) = (text, form)
        let parts = FeedbackParts(text, form: form)
        let first = FeedbackAlignment(parts, labels: parts.labels)
        let labels = zip(parts.labels, first.given).filter { label, score in
            score.map { label.kind != .all || !first.isInRow($0) }
                ?? (label.kind != .all && (label.kind != .mentioned || label.questions.allSatisfy(form.asksWords)))
        }.map(\.0)
        (self.parts, self.labels) = (parts, labels)
        alignment = labels.count == parts.labels.count ? first : FeedbackAlignment(parts, labels: labels)
    }

    func read(into readout: inout Readout) {
        var reading = LabelledReading()
        for index in labels.indices { read(index, &reading, &readout) }
        resolveCopies(&reading, &readout)
        if reading.isUsed { readFirst(&reading, &readout) }
        if !readRow(&reading, &readout), !reading.isUsed { readLone(&reading, &readout) }
        readTitled(&reading, &readout)
        if !readout.answers.isEmpty, isLeftOver(reading) { readout.clarify = true }
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

    // MARK: Labels

    struct LabelledReading {
        /// Some label got an answer, or was passed over.
        var isUsed = false
        /// Where each question got its score.
        var given: [Int: Int] = [:]
        /// Questions that get the score of another.
        var copies: [Int] = []
        /// Where scores stood that no label took and that count all the same.
        var places: [Range<Int>] = []
    }

    func cluster(of index: Int) -> ScoreCluster? {
        alignment.given[index].map { alignment.clusters[$0.region][$0.cluster] }
    }

    private func read(_ index: Int, _ reading: inout LabelledReading, _ readout: inout Readout) {
        let label = labels[index]
        if let scores = slashed(behind: label) {
            reading.isUsed = true
            reading.places.append(label.range.upperBound..<label.range.upperBound + 3)
            for (question, score) in zip(label.questions, scores) {
                give(score, to: question, by: label, &reading, &readout)
            }
            return
        }
        guard let cluster = cluster(of: index) else { return readWords(index, &reading, &readout) }
        reading.isUsed = true
        if label.questions.isEmpty { readout.clarify = true }
        switch cluster.finding {
        case .score where distribute(label, cluster, &reading, &readout): break
        case .score(let score):
            for question in label.questions where label.kind != .all || reading.given[question] == nil {
                give(score, to: question, by: label, &reading, &readout)
            }
        case .same: reading.copies += label.questions
        case .doubtful:
            readout.clarify = true
            if label.questions.count == 1 {
                readout.candidates += DoubtfulScores(text).meanings(of: label.questions[0], in: cluster.range)
            }
        }
    }

    /// The `5/4` of `content/pace: 5/4`: two scores, no fraction.
    private func slashed(behind label: QuestionLabel) -> [Int]? {
        let at = label.range.upperBound
        guard label.kind == .titled, label.questions.count == 2, text.form(at + 1) == "/" else { return nil }
        let scores = [at, at + 2].compactMap { parts.number($0) }.filter { (1...5).contains($0) }
        return scores.count == 2 ? scores : nil
    }

    /// `nội dung và thời gian: 5 và 4`: as many scores in a row as questions.
    private func distribute(
        _ label: QuestionLabel, _ cluster: ScoreCluster, _ reading: inout LabelledReading, _ readout: inout Readout
    ) -> Bool {
        guard label.questions.count > 1,
            let run = parts.runs.first(where: { $0.first?.range.lowerBound == cluster.place }),
            run.count == label.questions.count,
            let end = run.last?.range.upperBound, !labels.contains(where: { $0.range.lowerBound == end })
        else { return false }
        for (question, one) in zip(label.questions, run) {
            reading.places.append(one.range)
            if case .score(let score) = one.finding { give(score, to: question, by: label, &reading, &readout) }
        }
        return true
    }

    /// A second score for the same question counts only as a correction; else neither does.
    private func give(
        _ score: Int, to question: Int, by label: QuestionLabel, _ reading: inout LabelledReading,
        _ readout: inout Readout
    ) {
        let place = label.range.lowerBound
        if let earlier = reading.given[question], readout.answers[question] != .score(score), !wasForAll(earlier),
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
        reading.given[question] = place
    }

    private func wasForAll(_ place: Int) -> Bool {
        labels.contains { $0.range.lowerBound == place && $0.kind == .all }
    }

    private func resolveCopies(_ reading: inout LabelledReading, _ readout: inout Readout) {
        for question in reading.copies {
            let others = readout.answers.sorted { abs($0.key - question) < abs($1.key - question) }
            if let other = others.first(where: { form.isScored($0.key) }), readout.answers[question] == nil {
                readout.answers[question] = other.value
            }
        }
    }

    /// `3? No, make it 4. And 5 for pace`: the score before the first label answers the question before it.
    private func readFirst(_ reading: inout LabelledReading, _ readout: inout Readout) {
        guard readout.answers[1] == nil, let first = labels.first, first.questions == [2], first.kind != .numbered,
            let lead = alignment.clusters[0].first, lead.range.lowerBound < 4,
            alignment.given[0]?.region != 0 || alignment.clusters[0].count > 1,
            case .score(let score) = lead.finding, !alignment.isForOthers(lead),
            parts.scoreBefore(first).map({ !lead.range.overlaps($0.range) }) ?? true
        else { return }
        reading.places.append(lead.range)
        readout.answers[1] = .score(score)
    }

    /// A score that stands like one and that no question got: `thời gian 4, bánh 5`.
    func isLeftOver(_ reading: LabelledReading) -> Bool {
        let taken = Set((labels.indices.compactMap { cluster(of: $0)?.range } + reading.places).joined())
        return parts.scores.contains { score in
            guard score.finding != .same, !parts.isPast(score), !parts.isDenied(score, in: 0..<words.count),
                !score.range.contains(where: taken.contains), score.isFree
            else { return false }
            let clause = text.clause(of: score.range.lowerBound)
            let before = clause.lowerBound..<score.range.lowerBound
            return before.count < 4 && before.allSatisfy { words[$0].kind == .word }
                && score.range.upperBound >= clause.upperBound - 1
        }
    }
}
