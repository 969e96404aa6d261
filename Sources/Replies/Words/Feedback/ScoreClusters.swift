/// Scores of one stretch between two labels, with what one says about another: what a correction corrects and what is
/// denied is gone, what is repeated is one, and two that stand against each other are a doubt.
struct ScoreCluster: Hashable {
    var finding: ScoreFinding
    /// From the first score, counting those that do not, to the last.
    var range: Range<Int>
    /// Where the score that counts begins.
    var place: Int
    var isFree: Bool
}

extension FeedbackParts {
    func clusters(in region: Range<Int>) -> [ScoreCluster] {
        let inside = scores(from: region.lowerBound, upTo: region.upperBound).filter {
            $0.range.upperBound <= region.upperBound
        }
        let isAllPast = inside.allSatisfy(isPast)
        var (clusters, start): ([ScoreCluster], Int?) = ([], nil)
        for score in inside {
            if isDenied(score, in: region) || !isAllPast && isPast(score) {
                start = start ?? score.range.lowerBound
                continue
            }
            var cluster = ScoreCluster(
                finding: score.finding, range: (start ?? score.range.lowerBound)..<score.range.upperBound,
                place: score.range.lowerBound, isFree: score.isFree)
            start = nil
            if let last = clusters.last, let merged = merged(last, cluster, in: region) {
                cluster.finding = merged
                cluster.range = last.range.lowerBound..<cluster.range.upperBound
                cluster.isFree = cluster.isFree || last.isFree
                clusters[clusters.count - 1] = cluster
            } else {
                clusters.append(cluster)
            }
        }
        return clusters
    }

    /// What two neighbours come to if they are about the same.
    private func merged(_ one: ScoreCluster, _ other: ScoreCluster, in region: Range<Int>) -> ScoreFinding? {
        let between = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
        if between.count <= 8,
            isCorrection(in: between)
                || isCorrection(in: other.range.upperBound..<min(region.upperBound, other.range.upperBound + 4))
                    && between.count <= 8
        {
            return other.finding
        }
        if between.allSatisfy({ ["(", ":", ",", ")", "."].contains(text.form($0)) || words[$0].kind == .picture }),
            one.finding == other.finding || one.finding == .doubtful && between.isEmpty
        {
            return between.contains { text.form($0) == "," } ? nil : one.finding
        }
        if between.count == 1, text.isOne(between.lowerBound, of: Self.either) { return .doubtful }
        if between.count <= 5, text.holds(Self.sometimes, in: between) { return .doubtful }
        return nil
    }

    private static let either = WordList("hay or hoặc / với")
    private static let sometimes = FeedbackWords.table(
        "có khi, có lúc, không thì, có thể, maybe, sometimes, perhaps, hoặc, hay là, or")

    func isCorrection(in range: Range<Int>) -> Bool { corrections[range.upperBound] > corrections[range.lowerBound] }

    static func corrections(in text: ReplyText) -> [Int] {
        text.words.reduce(into: [0]) { counts, word in
            let isOne =
                word.kind == .word
                && (FeedbackWords.corrections.contains(word.form)
                    || (word.isBare && FeedbackWords.corrections.contains(word.plain)))
            counts.append((counts.last ?? 0) + (isOne ? 1 : 0))
        }
    }

    /// `Hôm qua em cho 4`, `I was going to give a 5`.
    func isPast(_ score: Score) -> Bool {
        pastEnds[words[score.range.lowerBound].clause].map { $0 <= score.range.lowerBound } ?? false
    }

    /// `không phải 5`, `từ 2 thành 5`, `trừ 1 còn 4`, `một điểm bị trừ`: not that one.
    func isDenied(_ score: Score, in region: Range<Int>) -> Bool {
        let (place, next) = (score.range.lowerBound, score.range.upperBound)
        if text.form(place - 1) == "trừ", text.form(next) == "còn" { return true }
        if ["bị", "được"].contains(text.form(next)), text.form(next + 1) == "trừ" { return true }
        guard
            let phrase = (1...3).reversed().lazy.compactMap({ count -> Int? in
                let at = place - count
                return at >= region.lowerBound && text.longestEnd(ofAny: FeedbackWords.denials, at: at) == place
                    ? at : nil
            }).first
        else { return false }
        guard ["từ", "from", "tu"].contains(text.form(phrase)) else { return true }
        return ["thành", "lên", "xuống", "sang", "to", "thanh", "len", "xuong"].contains(text.form(next))
    }
}
