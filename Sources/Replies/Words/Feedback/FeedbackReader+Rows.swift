// Answers without labels: scores in a row, one score for all, a lone score.

import Sessions

extension FeedbackReader {
    /// Scores in a row that no label took answer the first questions, if no label names these.
    func readRow(_ reading: inout LabelledReading, _ readout: inout Readout) -> Bool {
        let taken = Set(labels.indices.compactMap { cluster(of: $0)?.range }.joined())
        var rows = parts.runs.filter { run in
            run.count > 1 && !run.contains { $0.range.contains(where: taken.contains) }
        }
        guard let first = rows.first, (1...first.count).allSatisfy({ readout.answers[$0] == nil }) else { return false }
        rows.removeFirst()
        var run = first
        // `4, 4, 2 breaks instead of 1`: what is counted begins the words.
        if let last = run.last, run.count > 2, !last.isFree, form.asksWords(run.count) { run.removeLast() }
        // `5 4 à lộn 4 5`: the second row corrects the first.
        if let second = rows.first, second.count == first.count, let end = first.last?.range.upperBound,
            parts.isCorrection(in: end..<second[0].range.lowerBound)
        {
            run = second
        }
        for (offset, one) in run.enumerated() {
            if case .score(let score) = one.finding {
                readout.answers[offset + 1] = .score(score)
            } else {
                readout.clarify = true
            }
            reading.places.append(one.range)
        }
        reading.places += first.map(\.range)
        readTail(of: run, &readout)
        return true
    }

    /// The words behind a row answer the next question.
    private func readTail(of run: [FeedbackParts.Score], _ readout: inout Readout) {
        guard var end = run.last?.range.upperBound, readout.answers[run.count + 1] == nil,
            !(readout.question && asks(from: end))
        else { return }
        if run.count > 1, parts.isReason(parts.gap(run[0].range, run[1].range)) { end = afterReason(end) }
        let limit =
            labels.first { $0.range.lowerBound >= end && $0.kind != .mentioned }?.range.lowerBound ?? words.count
        guard end < limit else { return }
        // `4 5 góp ý thì không`: what only announces the answer goes.
        if let label = parts.labels.first(where: { $0.range.lowerBound >= end && $0.range.upperBound < limit }),
            label.questions == [run.count + 1], form.asksWords(run.count + 1),
            (end..<label.range.lowerBound).allSatisfy({ text.isOne($0, of: FeedbackWords.leadIns) })
        {
            end = label.range.upperBound
        }
        let worded = WordedAnswer(text)
        if parts.tellsWhy(end..<limit) || worded.closes(end..<limit) || worded.isPassed(end..<limit) { return }
        if let rest = worded.words(end..<limit) { readout.answers[run.count + 1] = .words(rest) }
    }

    /// Behind the bracket or the clause that tells why the last score was given.
    private func afterReason(_ end: Int) -> Int {
        let ends: Set<String> = text.form(end) == "(" ? [")"] : [",", ".", ";", "\n", "!"]
        return (end..<words.count).first { ends.contains(text.form($0)) }.map { $0 + 1 } ?? words.count
    }

    /// Behind the scores only a question in a sentence of its own follows: `4 and 4. Could you send the handouts?`
    private func asks(from end: Int) -> Bool {
        guard let first = (end..<words.count).first(where: { words[$0].kind == .word }) else { return false }
        return words[first].sentence == first && words[end - 1].sentence != words[first].sentence
    }

    /// One score: for all if the words say so, else nobody knows for what.
    func readLone(_ reading: inout LabelledReading, _ readout: inout Readout) {
        let clusters = parts.clusters(in: 0..<words.count)
        guard let only = clusters.first else { return }
        if readout.question, clusters.count == 1, words.last?.form == "?" { return }
        let isOne = clusters.allSatisfy { $0.finding == only.finding }
        if case .score(let score) = only.finding, isOne, saysAll(only), !alignment.isForOthers(only) {
            for (index, scale) in form.scales.enumerated() where scale == .score {
                readout.answers[index + 1] = .score(score)
            }
            reading.places += clusters.map(\.range)
        } else if clusters.contains(where: isScore) || isLeftOver(reading) {
            readout.clarify = true
            if clusters.count == 1, case .score(let score) = only.finding { readout.candidates = perQuestion(score) }
        }
    }

    private func perQuestion(_ score: Int) -> [Meaning] {
        form.scales.indices.filter { form.scales[$0] == .score }.map { .score(question: $0 + 1, score) }
    }

    private func saysAll(_ one: ScoreCluster) -> Bool {
        let around = max(0, one.range.lowerBound - 7)..<min(words.count, one.range.upperBound + 6)
        let isPlural =
            ["fives", "fours", "threes", "twos"].contains(text.form(one.place))
            || text.isTight(one.place) && words[one.place].kind == .number && text.form(one.place + 1) == "s"
        return isPlural || text.holds(FeedbackWords.all, in: around) || text.holds(FeedbackWords.evenly, in: around)
    }

    /// A lone number is a score if it stands like one: with its unit, or as good as alone.
    private func isScore(_ one: ScoreCluster) -> Bool {
        if one.range.count > 1 { return true }
        guard one.isFree else { return false }
        return words.filter { $0.kind != .mark }.count <= 6 || one.range.lowerBound == 0
            || text.isOne(one.place - 1, of: FeedbackWords.giving) || ["em", "a"].contains(text.form(one.place - 1))
    }
}

extension FeedbackParts {
    func findRuns() -> [[Score]] {
        let starts = Set(labels.map(\.range.lowerBound))
        var runs: [[Score]] = []
        for score in scores where score.finding != .same {
            if let last = runs.last?.last,
                isJoined(gap(last.range, score.range), starts)
            {
                runs[runs.count - 1].append(score)
            } else if let last = runs.last?.last, runs.last?.count == 1,
                isCorrection(in: gap(last.range, score.range))
            {
                runs[runs.count - 1] = [score]
            } else {
                runs.append([score])
            }
        }
        return runs
    }

    private func isJoined(_ between: Range<Int>, _ starts: Set<Int>) -> Bool {
        (between.allSatisfy { text.isOne($0, of: Self.joints) } || isReason(between))
            && !between.contains { starts.contains($0) }
    }

    /// `5 vì dễ hiểu, 3 vì vội`, `5 (quá hay), 3 (hơi vội)`: what stands between ends its clause.
    func isReason(_ between: Range<Int>) -> Bool {
        guard (2...14).contains(between.count), text.isOne(between.lowerBound, of: Self.reasons) else { return false }
        let end = text.skip(Self.again, from: max(between.lowerBound, between.upperBound - 2), upTo: 2)
        return [",", ".", ";", "\n", ")"].contains(text.form(between.upperBound - 1))
            || end == between.upperBound && text.isOne(between.upperBound - 1, of: Self.again)
    }

    /// `4 và 3 vì loa rè`: a score with a reason keeps the score only.
    func tellsWhy(_ range: Range<Int>) -> Bool {
        range.first { words[$0].kind == .word }.map { text.isOne($0, of: Self.causes) } ?? false
    }

    private static let causes = WordList("vì tại because since cuz")
    private static let reasons = WordList("( vì tại because as since do cuz")
    private static let again = WordList("and và , còn a")
    private static let joints = WordList(
        ", ⏎ / ; và and - – — . ! & | rồi then với [ ] ( ) \" • * · ● a á điểm chấm ạ nhé nha")
}
