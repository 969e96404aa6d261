// Labels without a score: what stands behind them answers in words, or says that it does not.

import Sessions

extension FeedbackReader {
    func readWords(_ index: Int, _ reading: inout LabelledReading, _ readout: inout Readout) {
        let label = labels[index]
        if parts.isPassedBefore(label) {
            reading.isUsed = true
            return
        }
        let asksWords = label.questions.allSatisfy(form.asksWords)
        let worded = WordedAnswer(text)
        var segment = segment(of: index)
        if label.kind == .mentioned {
            let whole = denied(label, segment)
            guard asksWords,
                !readout.answers.isEmpty || isFirst(label) || isAnnounced(segment)
                    || whole != nil
                        && parts.scores.contains(where: { $0.isFree && $0.range.lowerBound > label.range.lowerBound })
            else { return }
            if let whole {
                if text.holds(Self.rest, in: whole) { return }
                segment = whole
            }
        }
        if asksWords, index > 0, labels[index - 1].questions == label.questions, isTitled(index - 1) {
            // `Nên giữ: …. Nên bỏ: …`: one answer.
            segment = labels[index - 1].range.lowerBound..<segment.upperBound
            for question in label.questions { readout.answers[question] = nil }
        }
        if worded.isPassed(segment) || !asksWords && text.holds(Self.kept, in: segment) && segment.count < 7 {
            reading.isUsed = reading.isUsed || label.kind != .mentioned
            return
        }
        if asksWords, worded.words(segment) == nil, let before = wordsBefore(label) { segment = before }
        guard let answer = worded.words(segment), !asks(label, readout) else {
            if label.questions.count > 1, !asksWords { reading.copies += label.questions }
            return
        }
        reading.isUsed = true
        reading.places.append(segment)
        for question in label.questions where readout.answers[question] == nil {
            readout.answers[question] = .words(answer)
        }
    }

    /// `thêm trò chơi (câu 3)`: a label in brackets names what stands before it.
    private func wordsBefore(_ label: QuestionLabel) -> Range<Int>? {
        let bracket = label.range.lowerBound - 1
        guard text.form(bracket) == "(",
            [label.range.upperBound - 1, label.range.upperBound].contains(where: { text.form($0) == ")" })
        else { return nil }
        let former = labels.last { $0.range.upperBound <= bracket }?.range.upperBound ?? 0
        let score = parts.scores.last { $0.range.upperBound <= bracket }?.range.upperBound ?? 0
        return max(former, score)..<bracket
    }

    /// `Nội dung 4, thời gian 5, dặn dò: …`: behind all the scores a title nobody knows can only be that of the question
    /// that asks for words.
    func readTitled(_ reading: inout LabelledReading, _ readout: inout Readout) {
        let worded = form.scales.indices.filter { form.scales[$0] == .words }.map { $0 + 1 }
        let scored = form.scales.indices.filter { form.scales[$0] == .score }.map { $0 + 1 }
        let taken = labels.indices.compactMap { cluster(of: $0)?.range.upperBound } + labels.map(\.range.upperBound)
        guard worded.count == 1, readout.answers[worded[0]] == nil, let last = taken.max(),
            scored.allSatisfy({ readout.answers[$0] != nil }),
            let colon = (last..<words.count).first(where: { text.form($0) == ":" && text.form($0 + 1) != ")" }),
            case let title = words[colon].clause == colon
                ? words[colon - 1].clause..<colon : words[colon].clause..<colon,
            (1...5).contains(title.count), title.lowerBound >= last,
            title.allSatisfy({ words[$0].kind == .word && !text.isOne($0, of: Self.others) }),
            let answer = WordedAnswer(text).words(colon + 1..<words.count)
        else { return }
        reading.places.append(colon..<words.count)
        readout.answers[worded[0]] = .words(answer)
    }

    /// In a title they tell that it names something else.
    private static let others = WordList("thang overall tổng total scale buổi session cô thầy")

    private func isTitled(_ index: Int) -> Bool { labels[index].kind == .titled && cluster(of: index) == nil }

    /// `câu 2 là hỏi về gì vậy ạ`, and nothing else: about the form.
    private func asks(_ label: QuestionLabel, _ readout: Readout) -> Bool {
        readout.question && parts.scores.isEmpty && labels.count == 1
            && (!label.questions.allSatisfy(form.asksWords)
                || text.end(
                    ofAny: Self.meanings, at: text.skip(FeedbackWords.leadIns, from: label.range.upperBound, upTo: 2))
                    != nil)
    }

    /// What stands behind the label, up to the next one or to the score that belongs to the next one.
    private func segment(of index: Int) -> Range<Int> {
        let start = labels[index].range.upperBound
        guard index + 1 < labels.count else { return start..<beforeRow(start) }
        let next = labels[index + 1]
        let isBefore = alignment.given[index + 1]?.region == index + 1
        let bound = isBefore ? cluster(of: index + 1)?.range.lowerBound ?? next.range.lowerBound : next.range.lowerBound
        // `… the heating on. Skip Q2`: the word before a label may say that it is passed over.
        return start..<max(start, passes(before: next) ? bound - 1 : bound)
    }

    /// `Góp ý: mở cửa sổ. Điểm thì 4 và 5.`: scores in a row in a later sentence are not of the answer.
    private func beforeRow(_ start: Int) -> Int {
        guard start < words.count, readsWords(start) else { return words.count }
        let row = parts.runs.first { run in
            run.count > 1 && run.allSatisfy(\.isFree) && run[0].range.lowerBound > start
                && words[run[0].range.lowerBound].sentence > start
        }
        return row.map { words[$0[0].range.lowerBound].sentence } ?? words.count
    }

    private func readsWords(_ start: Int) -> Bool {
        labels.contains {
            $0.range.upperBound == start && !$0.questions.isEmpty && $0.questions.allSatisfy(form.asksWords)
        }
    }

    private func passes(before label: QuestionLabel) -> Bool {
        let word = label.range.lowerBound - 1
        return word > 0 && ["skip", "skipping", "pass"].contains(text.form(word))
    }

    /// The label opens the text: `góp ý nên họp buổi sáng`, `my comment is …`.
    private func isFirst(_ label: QuestionLabel) -> Bool {
        words[..<label.range.lowerBound].allSatisfy {
            $0.kind != .word
                || ["em", "xin", "có", "dạ", "phần", "về", "my", "the", "only", "just", "mục"].contains($0.form)
        }
    }

    /// `góp ý em ghi vầy: …`.
    private func isAnnounced(_ segment: Range<Int>) -> Bool {
        WordedAnswer(text).announcement(segment) != nil
            || ["là", "is", "would"].contains(text.form(segment.lowerBound))
    }

    /// `em không còn góp ý nào`, `no further comments`: the whole clause is the answer.
    private func denied(_ label: QuestionLabel, _ segment: Range<Int>) -> Range<Int>? {
        let former = labels.last { $0.range.upperBound <= label.range.lowerBound }?.range.upperBound ?? 0
        let score = parts.scores.last { $0.range.upperBound <= label.range.lowerBound }?.range.upperBound ?? 0
        let mark = words[..<label.range.lowerBound].lastIndex { $0.kind == .mark }.map { $0 + 1 } ?? 0
        let start = max(mark, former, score)
        guard start < label.range.lowerBound,
            (start..<label.range.lowerBound).contains(where: { text.isOne($0, of: Self.none) })
        else { return nil }
        let clause = text.clause(of: label.range.lowerBound).upperBound
        return start..<max(label.range.upperBound, min(clause, segment.upperBound))
    }

    /// `Còn lại em không ý kiến` is said of the other questions.
    private static let rest = FeedbackWords.table("còn lại, the rest")
    private static let meanings = FeedbackWords.table(
        "là gì, gì, là sao, sao, nghĩa là, để làm gì, hỏi, means, mean, about what")

    /// A score given before stays.
    private static let kept = FeedbackWords.table(
        "giữ nguyên, không đổi, như cũ, unchanged, as before, stays, no change")
    private static let none = WordList("không chưa hết chẳng no nothing without don't khỏi")
}
