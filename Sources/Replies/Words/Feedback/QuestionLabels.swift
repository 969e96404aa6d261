/// Where a reply names a question of the form: by number, by order, or by its subject.
struct QuestionLabel: Hashable {
    var questions: ClosedRange<Int>
    /// The words of the label.
    var range: Range<Int>
    /// Whether words behind it are an answer, too; a subject in running prose takes only a score.
    var isStrict: Bool
}

struct QuestionLabels {
    let text: ReplyText
    private var words: [ReplyWord] { text.words }

    init(_ text: ReplyText) { self.text = text }

    func find() -> [QuestionLabel] {
        var labels: [QuestionLabel] = []
        var index = 0
        while index < words.count {
            if let label = named(index) ?? numbered(index, after: labels.last) ?? subject(index, after: labels.last) {
                labels.append(label)
                index = label.range.upperBound
            } else {
                index += 1
            }
        }
        let hyphens = labels.filter { form($0.range.upperBound - 1) == "-" }
        return hyphens.count == 1 ? labels.filter { form($0.range.upperBound - 1) != "-" } : labels
    }

    /// `câu 1`, `c1`, `Q1`, `question 1`, `câu 1 đến câu 4`.
    private func named(_ index: Int) -> QuestionLabel? {
        guard let (first, end) = namedNumber(index) else { return nil }
        var (last, stop) = (first, end)
        if ["đến", "den", "to", "-", "–", "tới", "toi"].contains(form(end)) {
            if let (number, after) = namedNumber(end + 1) {
                (last, stop) = (number, after)
            } else if let number = number(end + 1), number > first, form(end) != "-" || form(end + 2) == ":" {
                (last, stop) = (number, end + 2)
            }
        }
        return QuestionLabel(questions: first...max(first, last), range: index..<afterColon(stop), isStrict: true)
    }

    private func namedNumber(_ index: Int) -> (Int, Int)? {
        guard index + 1 < words.count, words[index].kind == .word, let number = number(index + 1) else { return nil }
        let raw = text.original(index..<index + 1).lowercased()
        let isTogether = words[index].range.upperBound == words[index + 1].range.lowerBound
        let long: Set<String> = ["câu", "cau", "question", "q", "mục", "muc", "ý", "number"]
        guard long.contains(raw) || (isTogether && raw == "c") else { return nil }
        return (number, index + 2)
    }

    /// `1.`, `1:`, `1)`, `1 –` where a line or a sentence begins, or one more than the label before.
    private func numbered(_ index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        guard words[index].kind == .number, let number = number(index),
            [".", ":", ")", "–", "—", "-"].contains(form(index + 1)),
            index + 2 < words.count, form(index + 2) != "\n"
        else { return nil }
        let begins = index == 0 || (words[index - 1].kind == .mark && !["/", ":", "+"].contains(words[index - 1].form))
        guard begins || number == (last?.questions.upperBound ?? 0) + 1 else { return nil }
        // `Câu 1: 5. Câu 2`: right behind a label a number is its answer.
        if let last, last.range.upperBound == index { return nil }
        return QuestionLabel(questions: number...number, range: index..<index + 2, isStrict: true)
    }

    /// Behind a numbered label a subject is part of its answer, unless a score or a colon follows.
    private func subject(_ index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        for (phrase, question) in Self.subjects {
            let end = index + phrase.count
            guard end <= words.count, zip(phrase, words[index..<end]).allSatisfy({ $0.matches($1) }) else { continue }
            let after = form(end) == "question" || form(end) == "one" ? end + 1 : end
            if let last, words[last.range.lowerBound].kind == .number, form(after) != ":" { return nil }
            return QuestionLabel(
                questions: question...question, range: index..<afterColon(after), isStrict: form(after) == ":")
        }
        return nil
    }

    private static let subjects: [([Spelled], Int)] = [
        ("nội dung", 1), ("hữu ích", 1), ("bổ ích", 1), ("thiết thực", 1), ("chất lượng", 1), ("usefulness", 1),
        ("useful", 1),
        ("content", 1), ("contents", 1), ("first", 1), ("thời gian", 2), ("thời lượng", 2), ("tốc độ", 2),
        ("nhịp độ", 2),
        ("tiến độ", 2), ("time", 2), ("timing", 2), ("pace", 2), ("pacing", 2), ("length", 2), ("duration", 2),
        ("second", 2), ("góp ý", 3), ("ý kiến", 3),
        ("đề nghị", 3), ("đề xuất", 3), ("comment", 3), ("comments", 3), ("suggestion", 3), ("suggestions", 3),
        ("third", 3),
    ].map { ($0.0.split(separator: " ").map { Spelled(String($0)) }, $0.1) }

    private func afterColon(_ index: Int) -> Int {
        [":", ".", ")", "–", "—", "-", "="].contains(form(index)) ? index + 1 : index
    }

    private func number(_ index: Int) -> Int? {
        guard index < words.count, let value = words[index].value ?? Numbers.value(words[index]),
            value == value.rounded(), (1...20).contains(value)
        else { return nil }
        return Int(value)
    }

    private func form(_ index: Int) -> String { index >= 0 && index < words.count ? words[index].form : "" }
}
