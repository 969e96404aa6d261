// Which score belongs to which question. Between two labels stand scores; each label may take the first one behind it
// (`câu 1: 4`) or the last one before it (`4 for pace`). Every way to do so has a cost: words, commas and sentence ends
// between label and score, a label left without one, a score left over. The cheapest way over the whole reply is taken,
// so that what is clear at one end decides what could be read both ways at the other.

import Sessions

/// The scores of a reply, given to its labels.
struct FeedbackAlignment {
    private let parts: FeedbackParts
    private let labels: [QuestionLabel]
    /// The scores before the first label, behind it, …: one stretch more than labels.
    let regions: [Range<Int>]
    let clusters: [[ScoreCluster]]
    /// For each label the place of its score among `clusters`.
    private(set) var given: [(region: Int, cluster: Int)?] = []
    /// The reply answers more questions than were known: any of them may ask for a score.
    private let isLonger: Bool
    /// The words of scores that stand in a row.
    private let inRows: Set<Int>

    private var text: ReplyText { parts.text }

    init(_ parts: FeedbackParts, labels: [QuestionLabel]) {
        (self.parts, self.labels) = (parts, labels)
        let starts = [0] + labels.map(\.range.upperBound)
        let ends = labels.map(\.range.lowerBound) + [parts.words.count]
        regions = zip(starts, ends).map { $0..<max($0, $1) }
        clusters = regions.map(parts.clusters)
        isLonger = labels.contains { $0.questions.contains { $0 > parts.form.scales.count } }
        inRows = Set(parts.runs.filter { $0.count > 1 }.joined().flatMap(\.range))
        given = cheapest()
    }

    /// What a label takes.
    private enum Choice: Int, CaseIterable { case none, before, behind }

    /// From left to right, the cheapest way to have come to each choice of each label.
    private func cheapest() -> [(region: Int, cluster: Int)?] {
        var ways: [Choice: (cost: Double, choices: [Choice])] = [.none: (0, [])]
        for index in labels.indices {
            var next: [Choice: (cost: Double, choices: [Choice])] = [:]
            for choice in Choice.allCases {
                guard let cost = cost(of: choice, index) else { continue }
                for (former, way) in ways where !(choice == .before && collides(index, former)) {
                    let total = way.cost + cost + left(in: index, after: index > 0 ? former : .none, before: choice)
                    if total < next[choice]?.cost ?? .infinity { next[choice] = (total, way.choices + [choice]) }
                }
            }
            ways = next
        }
        let best = ways.min {
            let (one, other) = ($0, $1)
            let costs = [one, other].map { $0.value.cost + left(in: labels.count, after: $0.key, before: .none) }
            return costs[0] != costs[1] ? costs[0] < costs[1] : one.key.rawValue < other.key.rawValue
        }
        return zip(labels.indices, best?.value.choices ?? []).map { index, choice in
            switch choice {
            case .none: nil
            case .before: (index, clusters[index].count - 1)
            case .behind: (index + 1, 0)
            }
        }
    }

    /// The label takes the only score between the one before and itself, which that one has taken.
    private func collides(_ index: Int, _ former: Choice) -> Bool {
        former == .behind && index > 0 && clusters[index].count < 2
    }

    /// What the scores of a stretch cost that no label takes.
    private func left(in region: Int, after former: Choice, before next: Choice) -> Double {
        let taken = (region > 0 && former == .behind ? 1 : 0) + (next == .before ? 1 : 0)
        return 0.5 * Double(max(0, clusters[region].count { $0.isFree } - taken))
    }

    private func cost(of choice: Choice, _ index: Int) -> Double? {
        let label = labels[index]
        switch choice {
        case .none: return without(label)
        case .before: return before(label, clusters[index].last)
        case .behind:
            guard let first = clusters[index + 1].first else { return nil }
            return behind(index, first)
        }
    }

    private func asksWords(_ label: QuestionLabel) -> Bool {
        !isLonger && !label.questions.isEmpty && label.questions.allSatisfy(parts.form.asksWords)
    }

    private func without(_ label: QuestionLabel) -> Double {
        if asksWords(label) || parts.isPassedBefore(label) { return 0 }
        if label.questions.contains(where: { $0 > parts.form.scales.count }) || isLonger && label.questions != [1] {
            return 0.6
        }
        switch label.kind {
        case .numbered, .titled: return 1.6
        case .mentioned: return 1
        case .all: return 1.4
        }
    }

    // MARK: A score in front

    private func before(_ label: QuestionLabel, _ cluster: ScoreCluster?) -> Double? {
        guard let cluster, !parts.isPassedBefore(label) else { return nil }
        let gap = cluster.range.upperBound..<label.range.lowerBound
        guard gap.lowerBound <= gap.upperBound,
            gap.allSatisfy({ text.isOne($0, of: FeedbackWords.links) || text.isOne($0, of: Self.asides) })
        else { return nil }
        if asksWords(label) {
            return label.kind == .numbered && !gap.isEmpty ? 0.5 : nil
        }
        // A sign behind the label points ahead.
        if label.kind == .titled || [":", "="].contains(text.form(label.range.upperBound - 1)) { return 1 }
        return gap.isEmpty ? 0.4 : 0
    }

    private static let asides = WordList("đều hết luôn nhé ạ á chung trọn - – — = →")

    // MARK: A score behind

    private func behind(_ index: Int, _ cluster: ScoreCluster) -> Double? {
        let (label, region) = (labels[index], regions[index + 1])
        let gap = region.lowerBound..<max(region.lowerBound, cluster.range.lowerBound)
        if asksWords(label) { return isWhole(cluster, in: region) ? 0.2 : nil }
        guard cluster.isFree || gap.isEmpty || isLed(gap) && gap.count < 6 && isGiven(gap) else { return nil }
        var cost = 0.0
        for index in gap { cost += weight(of: index) }
        cost = min(cost, 1.2)
        let isCorrected = !gap.isEmpty && gap.count < 9 && parts.isCorrection(in: gap)
        switch label.kind {
        case .numbered, .titled:
            cost += Double(gap.count { [".", "!", "?", "\n", ";"].contains(text.form($0)) })
            if isOverall(gap) || parts.isPassedBefore(label) { return nil }
        case .mentioned:
            if crossesSentence(label, cluster) && !isCorrected || gap.count > 12 || parts.isPassedBefore(label) {
                return nil
            }
            if gap.contains(where: { text.form($0) == "," }), !isOnlyOne(index, cluster) { return nil }
        case .all:
            if !isLed(gap) { return nil }
        }
        // `Rút lại điểm 5 ở câu 2, thay bằng 3`.
        if isCorrected { return -0.6 }
        if text.isOne(cluster.place - 1, of: FeedbackWords.giving) { cost = max(0, cost - 0.5) }
        return cost
    }

    private func weight(of index: Int) -> Double {
        let word = text.words[index]
        if word.kind == .mark { return [",", ";"].contains(word.form) ? 0.3 : 0 }
        return word.kind == .picture || text.isOne(index, of: FeedbackWords.leadIns) ? 0.05 : 0.3
    }

    /// The last word before the score announces one: `em cho 5 hơi cao`, and not `có 2 chị nói nhỏ`.
    private func isGiven(_ gap: Range<Int>) -> Bool {
        guard let last = gap.last else { return true }
        return text.words[last].kind == .mark || text.isOne(last, of: FeedbackWords.giving)
            || ["là", "thì", "được", "a", "an", "only", "just", "is", "was", "chỉ", "em", "la", "thi"].contains(
                text.form(last))
    }

    private func isLed(_ gap: Range<Int>) -> Bool {
        gap.allSatisfy { text.words[$0].kind == .picture || text.isOne($0, of: FeedbackWords.leadIns) }
    }

    /// `… . Overall 4`: for none of the questions.
    private func isOverall(_ gap: Range<Int>) -> Bool {
        gap.contains { ["overall", "tổng"].contains(text.form($0)) }
    }

    private func crossesSentence(_ label: QuestionLabel, _ cluster: ScoreCluster) -> Bool {
        let end = label.range.upperBound - 1
        let gap = label.range.upperBound..<max(label.range.upperBound, cluster.range.lowerBound)
        return gap.contains { [".", "!", "?", "\n", ";"].contains(text.form($0)) }
            && text.words[end].sentence != text.words[cluster.range.lowerBound].sentence
            && !gap.allSatisfy { text.words[$0].kind != .word }
    }

    /// `Thời gian hợp lý, nội dung hay, 5 điểm` does not tell what the score is for, nor `rất hữu ích, 5 sao cho cô Hạnh`.
    private func isOnlyOne(_ index: Int, _ cluster: ScoreCluster) -> Bool {
        if isForOthers(cluster) { return false }
        let label = labels[index]
        let sentence = text.words[label.range.lowerBound].sentence
        for other in labels[..<index].reversed() {
            guard text.words[other.range.lowerBound].sentence == sentence,
                !parts.beginsScore(in: other.range.upperBound..<label.range.lowerBound)
            else { return true }
            if other.questions != label.questions, parts.scoreBefore(other) == nil { return false }
        }
        return true
    }

    /// `Happy with everything: 5 and 4`: one score each, and none for all.
    func isInRow(_ place: (region: Int, cluster: Int)) -> Bool {
        clusters[place.region][place.cluster].range.contains(where: inRows.contains)
    }

    func isForOthers(_ cluster: ScoreCluster) -> Bool {
        let end = cluster.range.upperBound
        return ["cho", "for"].contains(text.form(end)) && text.isOne(end + 1, of: FeedbackWords.others)
    }

    /// `câu 3: 5 trò chơi đều hay` is no score.
    private func isWhole(_ cluster: ScoreCluster, in region: Range<Int>) -> Bool {
        region.allSatisfy { index in
            cluster.range.contains(index) || text.words[index].kind != .word
                || text.isOne(index, of: FeedbackWords.particles)
                || ["cho", "em", "a", "chấm"].contains(text.form(index))
        }
    }
}
