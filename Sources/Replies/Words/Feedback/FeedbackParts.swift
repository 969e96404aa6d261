/// A reply to questions, taken apart once from left to right: labels, and the scores between them.
struct FeedbackParts {
    struct Score: Hashable {
        var finding: ScoreFinding
        var range: Range<Int>
    }

    let text: ReplyText
    private(set) var labels: [QuestionLabel] = []
    private(set) var scores: [Score] = []
    /// `5 for pace, 4 for content` and not `pace 5, content 4`: the first label tells.
    private(set) var putsScoresFirst = false

    init(_ text: ReplyText, questions: Int) {
        self.text = text
        let (labelling, scoring) = (QuestionLabels(text, count: questions), ScoreReader(text: text))
        var index = 0
        while index < text.words.count {
            if let label = labelling.label(at: index, after: labels.last) {
                labels.append(label)
                index = label.range.upperBound
            } else if let (finding, end) = scoring.score(
                at: index, behindLabel: labels.last?.range.upperBound == index)
            {
                scores.append(Score(finding: finding, range: index..<end))
                index = end
            } else {
                index += 1
            }
        }
        putsScoresFirst = labels.first.map { scoreBefore($0) != nil } ?? false
    }

    /// The score that belongs to the label behind it: `bốn điểm cho câu một`, `5 for pace`.
    func scoreBefore(_ label: QuestionLabel) -> Score? {
        guard let score = scores.last(where: { $0.range.upperBound <= label.range.lowerBound }),
            text.words[score.range.upperBound..<label.range.lowerBound].allSatisfy({ Self.links.contains($0.form) })
        else { return nil }
        return score
    }

    private static let links: Set<String> = [
        "for", "the", "cho", "về", "on", "phần", "in", "to", "of", "as", "ở", "với", "ve", "phan", "mục", "khoản",
        "this", "how", "what", "i", "we", "\"", "“", "”", "*",
    ]

    /// What the scores in a stretch come to: nil without any. `leading` asks that nothing but lead-ins come before.
    func outcome(in range: Range<Int>, leading: Bool = false) -> ScoreFinding? {
        let inside = scores.filter {
            $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
        }
        var (result, start): (Score?, Int) = (nil, range.lowerBound)
        for score in inside {
            if isDenied(score, from: range.lowerBound) {
                start = score.range.upperBound
                continue
            }
            guard let earlier = result else {
                if leading, !isLed(start..<score.range.lowerBound, to: score.finding) { return nil }
                result = score
                continue
            }
            let between = earlier.range.upperBound..<score.range.lowerBound
            if isCorrection(in: between)
                || isCorrection(in: score.range.upperBound..<min(range.upperBound, score.range.upperBound + 4))
            {
                result = score
            } else if between.count == 1,
                ["hay", "or", "hoặc", "/", "hoac", "với", "voi"].contains(text.form(between.lowerBound))
            {
                return .doubtful
            } else {
                break
            }
        }
        return result?.finding
    }

    /// A score that bears its unit is one wherever it stands: `câu 1: tuyệt vời, 5 điểm`.
    func outcomeWithUnit(in range: Range<Int>) -> ScoreFinding? {
        let inside = scores.filter { $0.range.count > 1 && range.contains($0.range.lowerBound) }
        return inside.count == 1 && !isDenied(inside[0], from: range.lowerBound) ? inside[0].finding : nil
    }

    /// `không phải 5`, `từ 2 thành 5`: not that one.
    private func isDenied(_ score: Score, from start: Int) -> Bool {
        let place = score.range.lowerBound
        guard
            let phrase = (1...3).reversed().lazy.compactMap({ count -> Int? in
                let at = place - count
                return at >= start && text.end(ofAny: FeedbackWords.denials, at: at) == place ? at : nil
            }).first
        else { return false }
        guard ["từ", "from", "tu"].contains(text.form(phrase)) else { return true }
        let next = score.range.upperBound
        return ["thành", "lên", "xuống", "sang", "to", "thanh", "len", "xuong"].contains(text.form(next))
    }

    func isCorrection(in range: Range<Int>) -> Bool {
        text.words[range].contains {
            $0.kind == .word
                && (FeedbackWords.corrections.contains($0.form)
                    || ($0.isBare && FeedbackWords.corrections.contains($0.plain)))
        }
    }

    /// Nothing of substance stands before the score: `em cho`, `thì`, `is a`, `em nhầm,`.
    private func isLed(_ range: Range<Int>, to finding: ScoreFinding) -> Bool {
        if finding == .doubtful, range.count <= 3 { return true }
        return range.count <= 9
            && text.words[range].allSatisfy {
                [",", ":", "\"", "(", "~", "*", "=", ".", "…", "?", "!"].contains($0.form) || $0.kind == .picture
                    || Self.leadIns.contains($0.form) || (FeedbackWords.corrections.contains($0.form))
                    || ($0.kind == .word && $0.isBare && Self.leadIns.contains($0.plain))
            }
    }

    private static let leadIns: Set<String> = [
        "em", "tôi", "mình", "chị", "anh", "cô", "thầy", "cho", "chấm", "thì", "là", "được", "có", "mới", "xin", "đều",
        "vẫn",
        "cũng", "chỉ", "dám", "đánh", "giá", "ở", "tầm", "cỡ", "khoảng", "mức", "điểm", "của", "thôi", "đâu", "nhận",
        "xứng", "đáng",
        "hôm", "qua", "trước", "nay", "nghĩ", "nâng", "bấm", "ghi", "lúc", "nãy", "phải", "ban", "đầu", "cùng", "chắc",
        "mà", "but",
        "i'd", "i", "i'll", "say", "give", "giving", "a", "an", "is", "was", "would", "it", "it's", "that's", "about",
        "just",
        "only", "score", "solid", "well", "also", "gets", "get", "be", "my", "mark", "rate", "rating", "probably",
        "definitely",
        "e", "cham", "la", "thi", "duoc", "co", "van", "deu", "chi", "muc", "diem", "me", "from", "vote", "easily",
        "still",
        "mỗi", "câu", "each", "con", "cháu", "tui", "tạm", "nói", "chung", "nhé", "nha", "nhỉnh", "khá", "vừa", "đúng",
        "tròn",
        "firm", "both", "một", "điểm", "liền", "hẳn", "nguyên", "bác", "tụi", "bọn", "u", "cham", "moi", "cau", "tam",
        "full", "gets", "deserves", "earns", "good", "fair", "honest", "went", "with", "put", "gave", "that",
        "the", "please", "then", "strong", "clear", "very", "generous", "comfortably", "cứ", "phần", "này", "đó",
    ]

    /// Scores with only commas, line ends, slashes and `và` between them.
    var runs: [[Score]] {
        var runs: [[Score]] = []
        for score in scores {
            if let last = runs.last?.last, isJoined(last.range.upperBound..<score.range.lowerBound) {
                runs[runs.count - 1].append(score)
            } else if let last = runs.last?.last, runs.last?.count == 1,
                isCorrection(in: last.range.upperBound..<score.range.lowerBound)
            {
                runs[runs.count - 1] = [score]
            } else {
                runs.append([score])
            }
        }
        return runs
    }

    private func isJoined(_ between: Range<Int>) -> Bool {
        text.words[between].allSatisfy {
            [",", "\n", "/", ";", "và", "and", "-", "–", ".", "&", "|", "va", "rồi", "then", "với", "voi"].contains(
                $0.form)
        }
    }
}
