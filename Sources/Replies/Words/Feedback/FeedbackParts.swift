import InternetMessage
import Sessions

/// A reply to questions, taken apart once from left to right: labels, and the scores between them.
struct FeedbackParts {
    struct Score: Hashable {
        var finding: ScoreFinding
        var range: Range<Int>
        /// Nothing behind it can be what it counts.
        var isFree: Bool
    }

    let text: ReplyText
    let form: ReplyForm
    private(set) var labels: [QuestionLabel] = []
    private(set) var scores: [Score] = []
    /// Scores with only commas, line ends, slashes, particles and `và` between them.
    private(set) var runs: [[Score]] = []
    /// Where the labels begin that are passed over by words before them.
    private var passed: Set<Int> = []
    /// By the first word of a clause, where the first phrase in it that tells of the past ends.
    let pastEnds: [Int: Int]
    /// How many words before each word say that something is corrected.
    let corrections: [Int]
    var words: [ReplyWord] { text.words }

    /// A whole number that stands alone at a place.
    func number(_ index: Int) -> Int? {
        guard words.indices.contains(index), let value = Numbers.value(words[index]), value == value.rounded() else {
            return nil
        }
        return Int(exactly: value)
    }

    init(_ text: ReplyText, form: ReplyForm) {
        (self.text, self.form) = (text, form)
        pastEnds = Self.pastEnds(in: text)
        corrections = Self.corrections(in: text)
        let (labelling, scoring) = (QuestionLabels(text, form: form), ScoreReader(text: text))
        var index = 0
        while index < text.words.count {
            if let (label, score) = labelling.pointed(at: index) {
                labels.append(label)
                scores.append(
                    Score(finding: score, range: label.range.upperBound..<label.range.upperBound + 1, isFree: true))
                index = label.range.upperBound + 1
            } else if let label = labelling.label(at: index, after: labels.last) ?? all(at: index, labelling, scoring) {
                labels.append(label)
                index = label.range.upperBound
            } else if let pair = pair(at: index) {
                scores += pair
                index += 1
            } else if let (finding, end) = scoring.score(
                at: index, behindLabel: labels.last.map { isAdjacent($0, index, labelling) } ?? false)
            {
                let isFree = end - index > 1 || scoring.isFree(index, end: end)
                scores.append(Score(finding: finding, range: index..<end, isFree: isFree))
                index = end
            } else {
                index += 1
            }
        }
        let starts = Set(labels.map(\.range.lowerBound))
        for index in scores.indices where starts.contains(scores[index].range.upperBound) {
            scores[index].isFree = true
        }
        passed = Set(labels.filter(findsPass).map(\.range.lowerBound))
        labels = grouped()
        runs = findRuns()
    }

    private static func pastEnds(in text: ReplyText) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        for index in text.words.indices {
            guard let end = text.end(ofAny: FeedbackWords.past, at: index) else { continue }
            ends[text.words[index].clause] = min(end, ends[text.words[index].clause] ?? end)
        }
        return ends
    }

    /// `5,4,hay`: the comma made one figure of two scores.
    private func pair(at index: Int) -> [Score]? {
        guard index == 0, words[index].kind == .number, text.form(index + 1) == ",", text.isTight(index) else {
            return nil
        }
        let digits = text.original(index..<index + 1).split(separator: ",").compactMap { Int($0) }
        guard digits.count == 2, digits.allSatisfy((1...5).contains) else { return nil }
        return digits.map { Score(finding: .score($0), range: index..<index + 1, isFree: true) }
    }

    /// Behind a label, with nothing but an opening word or mark between.
    private func isAdjacent(_ label: QuestionLabel, _ index: Int, _ labelling: QuestionLabels) -> Bool {
        let end = label.range.upperBound
        // `I learned two new songs`, and not `thời gian bốn nội dung năm`.
        if label.kind == .mentioned, words[index].kind == .word, Numbers.value(words[index]) != nil,
            index + 1 < words.count,
            labelling.label(at: index + 1, after: label) == nil
        {
            return false
        }
        return end == index || end + 1 == index && text.isOne(end, of: Self.openings)
    }

    private static let openings = WordList("là thì được cho chấm điểm đều is was a gets : ( \" = tạm")

    /// `cả hai đều 4`, `4 for both`: only beside a score, since `all` and `mọi thứ` may stand anywhere.
    private func all(at index: Int, _ labelling: QuestionLabels, _ scoring: ScoreReader) -> QuestionLabel? {
        let scored = form.scales.indices.filter { form.scales[$0] == .score }.map { $0 + 1 }
        let before = scores.last.map { $0.range.upperBound..<index }
        let isBehind =
            before.map { $0.count <= 3 && $0.allSatisfy { text.isOne($0, of: FeedbackWords.links) } } ?? false
        if isBehind, let end = text.end(ofAny: FeedbackWords.evenly, at: index) {
            return QuestionLabel(questions: scored, range: index..<end, kind: .all)
        }
        guard let end = text.longestEnd(ofAny: FeedbackWords.all, at: index),
            allOf(index) != nil || !labelling.isNamedPair(end - 1)
        else {
            return nil
        }
        let next = text.skip(FeedbackWords.leadIns, from: end, upTo: 6)
        let isAhead = (end...next).contains { scoring.score(at: $0, behindLabel: $0 == end) != nil }
        guard isAhead || isBehind else { return nil }
        return QuestionLabel(questions: allOf(index) ?? scored, range: index..<end, kind: .all)
    }

    /// `cả 5 câu`, `all five questions`: more than the form was known to have.
    private func allOf(_ index: Int) -> [Int]? {
        guard ["cả", "ca", "all"].contains(text.form(index)), words.indices.contains(index + 1),
            let number = Numbers.value(words[index + 1]), (4...9).contains(number),
            ["câu", "cau", "mục", "questions"].contains(text.form(index + 2))
        else { return nil }
        return Array(1...Int(number))
    }

    /// What stands between two scores; two that were written as one figure have nothing between.
    func gap(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        one.upperBound..<max(one.upperBound, other.lowerBound)
    }

    // MARK: Labels that share an answer

    /// `câu 1 và câu 2: 4`, `pace and content: both 4`, `góp ý câu 3:`: labels with nothing of weight between them.
    private func grouped() -> [QuestionLabel] {
        var groups: [QuestionLabel] = []
        for (index, label) in labels.enumerated() {
            guard let last = groups.last, isGroup(last, label, next: index + 1) else {
                groups.append(label)
                continue
            }
            var questions = last.questions
            if isWish(last), !isWish(label) {
            } else if label.kind == .all, last.kind != .all {
                if last.questions.count == 1 { questions = label.questions }
            } else if last.kind == .all {
                questions = label.questions.count > 1 ? label.questions : last.questions
            } else {
                questions += label.questions.filter { !questions.contains($0) }
            }
            let kind = [last.kind, label.kind].first { $0 == .titled || $0 == .numbered } ?? last.kind
            groups[groups.count - 1] = QuestionLabel(
                questions: questions, range: last.range.lowerBound..<label.range.upperBound, kind: kind)
        }
        return groups
    }

    private func isGroup(_ one: QuestionLabel, _ other: QuestionLabel, next: Int) -> Bool {
        let between = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
        let isOpen = between.allSatisfy { text.isOne($0, of: Self.bridges) }
        let isSame =
            between.count <= 4 && between.contains { text.isOne($0, of: Self.sameness) }
            && between.allSatisfy { text.isOne($0, of: FeedbackWords.leadIns) || text.isOne($0, of: Self.bridges) }
        guard between.count <= 3 && isOpen || isSame, !isPassedBefore(one) else { return false }
        if one.questions == other.questions { return !between.contains { text.form($0) == "," } }
        // `góp ý về thời gian: …`
        if isWish(one), !isWish(other), one.kind == .mentioned {
            return other.kind == .titled || !between.isEmpty && between.allSatisfy { text.isOne($0, of: Self.abouts) }
        }
        guard isWish(one) == isWish(other) else { return false }
        // `4 cho câu 1, câu 2 thì 5`: the first has its own.
        if scoreBefore(one) != nil {
            let end = next < labels.count ? labels[next].range.lowerBound : words.count
            if beginsScore(in: other.range.upperBound..<end) { return false }
            return between.contains { text.isOne($0, of: Self.joints) }
        }
        return true
    }

    private func isWish(_ label: QuestionLabel) -> Bool {
        !label.questions.isEmpty && label.questions.allSatisfy(form.asksWords)
    }

    private static let abouts = WordList("về cho on about for regarding phần của")
    private static let bridges = WordList(
        "/ về about regarding phần và với and & , lẫn + giống như bằng same as like ở của cho in on for the cả y chang ngang"
    )
    private static let sameness = WordList("giống như bằng same like chang ngang")
    private static let joints = WordList("và với and & lẫn +")

    /// `can't judge the content, time was a 5`, `skip câu 1`, `xóa câu 3`: the label is passed over, or struck out.
    func isPassedBefore(_ label: QuestionLabel) -> Bool { passed.contains(label.range.lowerBound) }

    private func findsPass(before label: QuestionLabel) -> Bool {
        let place = label.range.lowerBound
        let former = Self.last(of: labels, before: place, end: \.range.upperBound)?.range.upperBound ?? 0
        let start = max(former, place - 8)
        return (start..<max(start, place)).contains { index in
            guard
                let end = text.longestEnd(ofAny: FeedbackWords.passes, at: index)
                    ?? text.longestEnd(ofAny: FeedbackWords.deletions, at: index), end <= place
            else { return false }
            return index > former + 1 || former == 0
                ? (end..<place).allSatisfy { text.isOne($0, of: FeedbackWords.links) || text.isOne($0, of: Self.asked) }
                : false
        }
    }

    private static let asked = WordList("giúp em giùm dùm được question questions mục")

    /// Labels and scores stand in their order, so that the last one that ends before a word is found by halving.
    private static func last<Part>(of parts: [Part], before word: Int, end: (Part) -> Int) -> Part? {
        var (low, high) = (0, parts.count)
        while low < high {
            StepMeter.add(1)
            let middle = (low + high) / 2
            if end(parts[middle]) <= word { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? parts[low - 1] : nil
    }

    /// The scores that begin in a stretch.
    func scores(from start: Int, upTo end: Int) -> ArraySlice<Score> {
        var (low, high) = (0, scores.count)
        while low < high {
            StepMeter.add(1)
            let middle = (low + high) / 2
            if scores[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return scores[low...].prefix { $0.range.lowerBound < end }
    }

    func beginsScore(in range: Range<Int>) -> Bool {
        !scores(from: range.lowerBound, upTo: range.upperBound).isEmpty
    }

    /// The score that stands in front of a label and belongs to it: `bốn điểm cho câu một`, `5 for pace`.
    func scoreBefore(_ label: QuestionLabel) -> Score? {
        guard let score = Self.last(of: scores, before: label.range.lowerBound, end: \.range.upperBound),
            (score.range.upperBound..<label.range.lowerBound).allSatisfy({ text.isOne($0, of: FeedbackWords.links) })
        else { return nil }
        return score
    }
}

extension ReplyForm {
    /// Whether the question asks for a score; one beyond the known form may.
    func isScored(_ question: Int) -> Bool {
        !scales.indices.contains(question - 1) || scales[question - 1] == .score
    }

    func asksWords(_ question: Int) -> Bool {
        scales.indices.contains(question - 1) && scales[question - 1] == .words
    }
}
