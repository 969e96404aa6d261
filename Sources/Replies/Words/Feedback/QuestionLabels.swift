import Sessions

/// Where a reply names questions of the form: by number, by place, by order, or by subject.
struct QuestionLabel: Hashable {
    /// How a question is named tells what may answer it.
    enum Kind: Hashable {
        /// `câu 1`, `Q1`, `câu cuối`, `1.`: whatever follows is the answer.
        case numbered
        /// `góp ý:`, `time =`, `pace?`: so is what follows.
        case titled
        /// A subject in running prose takes only a score.
        case mentioned
        /// `cả hai`, `both`, `the other one`: takes only a score that stands beside it.
        case all
    }

    var questions: [Int]
    /// The words of the label.
    var range: Range<Int>
    var kind: Kind
}

/// Finds labels, one place at a time; the reader goes through the text from left to right.
struct QuestionLabels {
    let text: ReplyText
    let form: ReplyForm
    /// How many questions were asked.
    var count: Int { form.scales.count }
    private let enumeration: Enumeration
    /// Figures with a point at the beginning that count on from 1.
    private var pointedRow: Set<Int> = []
    /// The numbers that stand behind the name of a question anywhere.
    private var namedNumbers: Set<Int> = []
    /// By its number, where the last figure stands that a dash follows.
    private(set) var lastDashed: [Int: Int] = [:]
    /// `(1)` stands somewhere.
    private(set) var isFirstNamed = false
    var words: [ReplyWord] { text.words }

    init(_ text: ReplyText, form: ReplyForm) {
        (self.text, self.form) = (text, form)
        enumeration = Enumeration(text, count: form.scales.count)
        pointedRow = findPointedRow()
        for index in words.indices {
            if Self.names.contains(words[index].form), let number = number(index + 1) { namedNumbers.insert(number) }
            if text.form(index) == "(", number(index + 1) == 1, text.form(index + 2) == ")" { isFirstNamed = true }
            if words[index].kind == .number, let number = number(index), ["-", "–"].contains(text.form(index + 1)) {
                lastDashed[number] = index
            }
        }
    }

    /// The label that begins at `index`, the one before it being `last`.
    func label(at index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        if let (question, end) = enumeration.labels[index] {
            return QuestionLabel(questions: [question], range: index..<afterSign(end), kind: .numbered)
        }
        return named(index) ?? placed(index) ?? numbered(index, after: last) ?? subject(index, after: last)
    }

    // MARK: By number

    /// `câu 1`, `c1`, `Q1`, `#1`, `question 1`; `câu 1 đến câu 4`; `câu 1 và 2:`.
    private func named(_ index: Int) -> QuestionLabel? {
        if let pair = pair(index) { return pair }
        // `câu -1: 4`: there is no such question, and the answer is nobody's.
        if isBelowZero(index) {
            return QuestionLabel(questions: [], range: index..<afterSign(index + 3), kind: .numbered)
        }
        guard let (first, end) = namedNumber(index) else { return nil }
        var (questions, stop) = ([first], end)
        if let (last, after) = span(from: first, at: end) {
            (questions, stop) = (Array(first...last), after)
        }
        while let (other, after) = joined(at: stop), !questions.contains(other) {
            questions.append(other)
            stop = after
        }
        return QuestionLabel(
            questions: questions, range: index..<afterSubject(stop, of: questions), kind: .numbered)
    }

    /// `câu 1 đến câu 4`, `câu 1-3 cho 5`.
    private func span(from first: Int, at index: Int) -> (Int, Int)? {
        guard Self.spans.contains(text.form(index)) else { return nil }
        if let (last, after) = namedNumber(index + 1), last > first { return (last, after) }
        guard let last = number(index + 1), last > first else { return nil }
        let isDash = ["-", "–"].contains(text.form(index))
        let isSpan =
            text.form(index + 2) == ":"
            || (!isDash || text.isTight(index)) && text.isOne(index + 2, of: Self.openings)
        return isSpan ? (last, index + 2) : nil
    }

    /// `… và 2:`, `1 2 đều`: one more question of the same label.
    private func joined(at index: Int) -> (Int, Int)? {
        let isJoined = Self.joiners.contains(text.form(index))
        guard let other = number(isJoined ? index + 1 : index), other <= count else { return nil }
        let end = isJoined ? index + 2 : index + 1
        guard end < words.count, !Self.names.contains(text.form(end)) else { return nil }
        // `4 cho câu 1 và 3 cho câu 2`: the next score.
        if ["cho", "for", "on"].contains(text.form(end)), number(end + 1) == nil || namedNumber(end + 1) != nil {
            return nil
        }
        if [":", "=", "–", "—"].contains(text.form(end)) || text.isOne(end, of: Self.evenly) { return (other, end) }
        guard isJoined else { return nil }
        let isListed =
            Self.joiners.contains(text.form(end)) || number(end) != nil && text.form(index) != ","
            || (words[end].kind == .word && !text.isOne(end, of: FeedbackWords.units)
                && !text.isOne(end, of: FeedbackWords.particles) && text.form(index) != ",")
        return isListed ? (other, end) : nil
    }

    /// `Câu 1,2: 4đ`: the comma makes one figure of two.
    private func pair(_ index: Int) -> QuestionLabel? {
        guard index + 1 < words.count, Self.names.contains(words[index].form), words[index + 1].kind == .number else {
            return nil
        }
        let digits = text.original(index + 1..<index + 2).split(separator: ",").compactMap { Int($0) }
        guard digits.count == 2, digits[0] < digits[1], digits[1] <= count, digits[0] > 0 else { return nil }
        return QuestionLabel(questions: digits, range: index..<afterSign(index + 2), kind: .numbered)
    }

    /// A dash that belongs to the number alone: `câu -1`, not `câu-1` or `câu - 1`.
    private func isBelowZero(_ index: Int) -> Bool {
        guard index + 2 < words.count, Self.names.contains(words[index].form), text.form(index + 1) == "-" else {
            return false
        }
        return words[index + 2].kind == .number && words[index].range.upperBound < words[index + 1].range.lowerBound
            && words[index + 1].range.upperBound == words[index + 2].range.lowerBound
    }

    private static let spans: Set<String> = ["đến", "den", "to", "-", "–", "tới", "toi", "through"]
    private static let joiners: Set<String> = ["và", "va", "and", "&", "với", "voi", ",", "+"]
    private static let openings = WordList("cho đều là thì em tôi mình all chấm được con cháu =")
    private static let evenly = WordList("đều cùng đồng")

    private func namedNumber(_ index: Int) -> (Int, Int)? {
        guard index + 1 < words.count, !isCounted(index) else { return nil }
        let raw = text.original(index..<index + 1).lowercased()
        let isTogether = text.isTight(index)
        if raw == "#", isTogether, let number = number(index + 1) { return (number, index + 2) }
        guard words[index].kind == .word else { return nil }
        guard
            Self.names.contains(words[index].form) || Self.names.contains(raw)
                || (isTogether && raw == "c" && words[index + 1].kind == .number)
        else { return ordinal(index) }
        let start = text.end(ofAny: Self.numbering, at: index + 1) ?? index + 1
        if let number = number(start) { return (number, start + 1) }
        return ordinal(index)
    }

    /// `c1.4 c2.5`, `1.5 2.4`: the point made one figure of question and score. The label ends before the figure.
    func pointed(at index: Int) -> (QuestionLabel, ScoreFinding)? {
        let isNamed =
            words[index].kind == .word && words.indices.contains(index + 1) && text.isTight(index)
            && ["c", "q", "câu", "cau"].contains(text.original(index..<index + 1).lowercased())
        let figure = isNamed ? index + 1 : index
        guard isNamed || pointedRow.contains(index), let (question, score) = pointedFigure(figure) else { return nil }
        return (QuestionLabel(questions: [question], range: index..<figure, kind: .numbered), score)
    }

    private func pointedFigure(_ index: Int) -> (Int, ScoreFinding)? {
        guard words.indices.contains(index), words[index].kind == .number else { return nil }
        let digits = text.original(index..<index + 1).split(separator: ".").compactMap { Int($0) }
        guard digits.count == 2, digits[0] > 0, digits[0] <= count, (1...5).contains(digits[1]) else { return nil }
        return (digits[0], .score(digits[1]))
    }

    private func findPointedRow() -> Set<Int> {
        let figures = words.indices.filter { pointedFigure($0) != nil }
        let isRow =
            figures.first == 0 && figures.count > 1
            && figures.enumerated().allSatisfy { pointedFigure($1)?.0 == $0 + 1 }
        return isRow ? Set(figures) : []
    }

    /// `câu thứ nhì`, `cái thứ 3`.
    private func ordinal(_ index: Int) -> (Int, Int)? {
        guard Self.names.contains(words[index].form) || text.isOne(index, of: Self.things),
            ["thứ", "thu"].contains(text.form(index + 1))
        else { return nil }
        switch text.form(index + 2) {
        case "nhất", "nhat": return (1, index + 3)
        case "nhì", "nhi": return (2, index + 3)
        default: return number(index + 2).map { ($0, index + 3) }
        }
    }

    /// `hai câu 5 điểm` names no fifth question; `chấm 2 câu 1, chấm 5 câu 2` names both.
    private func isCounted(_ index: Int) -> Bool {
        guard text.isOne(index - 1, of: Self.counters) || ["2", "3"].contains(text.form(index - 1)) else {
            return false
        }
        let isPair = namedNumbers.contains { $0 != number(index + 1) }
        guard isPair, let number = number(index + 1), number <= count, self.number(index - 1) != nil else {
            return true
        }
        return text.isOne(index + 2, of: FeedbackWords.units)
    }

    /// The noun in `2 câu 1` belongs to what follows.
    func isNamedPair(_ index: Int) -> Bool {
        Self.names.contains(text.form(index)) && number(index + 1) != nil && !isCounted(index)
    }

    private static let counters = WordList("một hai mỗi từng các cả mọi ba")
    private static let names: Set<String> = [
        "câu", "cau", "question", "q", "mục", "muc", "ý", "number", "qn", "questions", "ques", "qs", "qu", "tc",
    ]
    private static let things = WordList("cái phần số ô dòng điểm")
    private static let numbering = FeedbackWords.table("., hỏi, trả lời số, hỏi số, số, number, no ., no, #, trả lời")

    /// `câu đầu`, `the last one`.
    private func placed(_ index: Int) -> QuestionLabel? {
        guard let (_, question, end) = FeedbackWords.places.standing(at: index, in: text).first else { return nil }
        let questions = question == 12 ? [1, 2] : [question == 0 ? count : question]
        return QuestionLabel(
            questions: questions, range: index..<afterSubject(end, of: questions), kind: .numbered)
    }

    func number(_ index: Int) -> Int? {
        guard words.indices.contains(index), let value = Numbers.value(words[index]), value == value.rounded(),
            (1...20).contains(value)
        else { return nil }
        return Int(value)
    }
}
