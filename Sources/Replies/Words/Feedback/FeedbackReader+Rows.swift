// Answers without labels: scores in a row, one score for all, a lone score.

import Sessions

extension FeedbackReader {
    func readBare(_ readout: inout Readout) {
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
        if let end = run.last?.range.upperBound, !(readout.question && asks(from: end)),
            let rest = WordedAnswer(text).words(end..<words.count)
        {
            readout.answers[run.count + 1] = .words(rest)
        }
    }

    /// Behind the scores only a question in a sentence of its own follows: `4 and 4. Could you send the handouts?`
    private func asks(from end: Int) -> Bool {
        guard let first = (end..<words.count).first(where: { words[$0].kind == .word }) else { return false }
        return words[first].sentence == first && words[end - 1].sentence != words[first].sentence
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
