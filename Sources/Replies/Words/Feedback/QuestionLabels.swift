/// Where a reply names questions of the form: by number, by place, or by subject.
struct QuestionLabel: Hashable {
    /// How a question is named tells what may answer it.
    enum Kind: Hashable {
        /// `câu 1`, `Q1`, `câu cuối`, `1.`: whatever follows is the answer.
        case numbered
        /// `góp ý:`, `time =`: so is what follows the colon.
        case titled
        /// A subject in running prose takes only a score.
        case mentioned
    }

    var questions: [Int]
    /// The words of the label.
    var range: Range<Int>
    var kind: Kind
}

/// Finds labels, one place at a time; the reader goes through the text from left to right.
struct QuestionLabels {
    let text: ReplyText
    /// How many questions were asked.
    let count: Int
    /// Numbers that only their order makes labels: `1 very, 2 too slow, 3 more games`.
    private let enumerated: Set<Int>
    private var words: [ReplyWord] { text.words }

    init(_ text: ReplyText, count: Int) {
        (self.text, self.count) = (text, count)
        let words = text.words
        let opening = words.indices.filter { index in
            words[index].kind == .number && index + 1 < words.count && words[index + 1].kind == .word
                && (Numbers.value(words[index + 1]) == nil || Self.units.contains(text.form(index + 2)))
                && !Self.units.contains(words[index + 1].form)
                && (index == 0 || [",", ";", ".", "\n"].contains(words[index - 1].form))
        }
        let isInOrder = opening.count > 1 && opening.enumerated().allSatisfy { words[$1].value == Double($0 + 1) }
        enumerated = isInOrder && opening.first == 0 ? Set(opening) : []
    }

    /// The label that begins at `index`, the one before it being `last`.
    func label(at index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        named(index) ?? placed(index) ?? numbered(index, after: last) ?? subject(index, after: last)
    }

    /// `câu 1`, `c1`, `Q1`, `#1`, `question 1`; `câu 1 đến câu 4`; `câu 1 và 2:`.
    private func named(_ index: Int) -> QuestionLabel? {
        if let pair = pair(index) { return pair }
        // `câu -1: 4`: there is no such question, and the answer is nobody's.
        if isBelowZero(index) {
            return QuestionLabel(questions: [], range: index..<afterColon(index + 3), kind: .numbered)
        }
        guard let (first, end) = namedNumber(index) else { return nil }
        var (questions, stop) = ([first], end)
        if Self.spans.contains(text.form(end)) {
            if let (last, after) = namedNumber(end + 1), last > first {
                (questions, stop) = (Array(first...last), after)
            } else if let last = number(end + 1), last > first,
                !["-", "–"].contains(text.form(end)) || text.form(end + 2) == ":"
            {
                (questions, stop) = (Array(first...last), end + 2)
            }
        }
        while Self.joiners.contains(text.form(stop)), let other = number(stop + 1), !questions.contains(other),
            other <= count,
            isListed(stop + 2)
        {
            questions.append(other)
            stop += 2
        }
        return QuestionLabel(questions: questions, range: index..<afterColon(stop), kind: .numbered)
    }

    /// `Câu 1,2: 4đ`: the comma makes one figure of two.
    private func pair(_ index: Int) -> QuestionLabel? {
        guard index + 1 < words.count, Self.names.contains(words[index].form), words[index + 1].kind == .number else {
            return nil
        }
        let digits = text.original(index + 1..<index + 2).split(separator: ",").compactMap { Int($0) }
        guard digits.count == 2, digits[0] < digits[1], digits[1] <= count, digits[0] > 0 else { return nil }
        return QuestionLabel(questions: digits, range: index..<afterColon(index + 2), kind: .numbered)
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
    private static let joiners: Set<String> = ["và", "va", "and", "&", "với", "voi", ","]

    /// Behind `câu 1 và 2` more has to come: a colon, or words before the score.
    private func isListed(_ index: Int) -> Bool {
        index < words.count
            && ([":", "=", "–", "—"].contains(text.form(index)) || Self.joiners.contains(text.form(index))
                || (words[index].kind == .word && !Self.units.contains(words[index].form)))
    }

    private static let units: Set<String> = ["điểm", "đ", "sao", "diem", "star", "stars", "point", "points"]

    private func namedNumber(_ index: Int) -> (Int, Int)? {
        guard index + 1 < words.count, let number = number(index + 1) else { return nil }
        if Self.counted.contains(text.form(index - 1)) { return nil }
        let raw = text.original(index..<index + 1).lowercased()
        let isTogether = words[index].range.upperBound == words[index + 1].range.lowerBound
        if raw == "#", isTogether { return (number, index + 2) }
        guard words[index].kind == .word,
            Self.names.contains(words[index].form) || Self.names.contains(raw) || (isTogether && raw == "c")
        else { return nil }
        return (number, index + 2)
    }

    /// `hai câu 5 điểm` names no fifth question.
    private static let counted: Set<String> = [
        "hai", "2", "mỗi", "từng", "các", "cả", "mọi", "ba", "3", "moi", "cac", "tung",
    ]

    private static let names: Set<String> = [
        "câu", "cau", "question", "q", "mục", "muc", "ý", "number", "qn",
    ]

    /// `câu đầu`, `the last one`.
    private func placed(_ index: Int) -> QuestionLabel? {
        for (phrase, question) in FeedbackWords.places where text.end(ofAny: [phrase], at: index) != nil {
            let end = index + phrase.count
            let questions = question == 12 ? [1, 2] : [question == 0 ? count : question]
            return QuestionLabel(questions: questions, range: index..<afterColon(end), kind: .numbered)
        }
        return nil
    }

    /// `1.`, `1:`, `1)`, `1 –`, `1/ ` where a line or a sentence begins, or one more than the label before.
    private func numbered(_ index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        if let number = keycap(index) {
            return QuestionLabel(questions: [number], range: index..<index + 1, kind: .numbered)
        }
        if enumerated.contains(index), let number = number(index) {
            return QuestionLabel(questions: [number], range: index..<index + 1, kind: .numbered)
        }
        guard words[index].kind == .number, let number = number(index), index + 2 < words.count,
            text.form(index + 2) != "\n"
        else { return nil }
        let mark = text.form(index + 1)
        guard [".", ":", ")", "–", "—", "-", "="].contains(mark) || (mark == "/" && isSlashLabel(index, after: last))
        else {
            return nil
        }
        let previous = last?.questions.last ?? 0
        let begins =
            index == 0 || [".", "!", ";", "\n", "?", ")", "("].contains(text.form(index - 1))
            || mark == ":" && text.form(index - 1) == "/"
        let isListed = [",", "-"].contains(text.form(index - 1)) && [":", ")", "="].contains(mark)
        // `2 - 4` on one line and `1 - 5` on the next; `(2) … (1) …`: in any order, where the form leaves no doubt.
        let isSure = ["\n", "("].contains(text.form(index - 1)) || mark == ")"
        guard begins || isListed || isSure || number == previous + 1, number > previous || isSure && number <= count,
            number != previous
        else { return nil }
        // `Câu 1: 5. Câu 2`: right behind a label a number is its answer.
        if let last, last.range.upperBound == index { return nil }
        if mark == "-" || mark == "–", last == nil, !isDashed(number + 1, from: index + 2) { return nil }
        return QuestionLabel(questions: [number], range: index..<index + 2, kind: .numbered)
    }

    /// The figure of a key, `1️⃣`.
    private func keycap(_ index: Int) -> Int? {
        let scalars = Array(words[index].form.unicodeScalars)
        guard scalars.count > 1, scalars.last?.value == 0x20E3, let digit = Int(String(scalars[0])), digit > 0,
            digit <= count
        else { return nil }
        return digit
    }

    /// `1/ 5` and `1/5 2/4`, and not `4/5` or `4 / 4`.
    private func isSlashLabel(_ index: Int, after last: QuestionLabel?) -> Bool {
        if let last, text.form(last.range.upperBound - 1) == "/" { return true }
        if text.form(index + 3) == ",", text.form(index + 5) == "/", let number = number(index), number < 3,
            self.number(index + 4) == number + 1
        {
            return true
        }
        if text.form(index + 4) == "/", let number = number(index), self.number(index + 3) == number + 1, number < 3,
            text.form(index + 2) != "5" || text.form(index + 5) != "5"
        {
            return true
        }
        return words[index].range.upperBound == words[index + 1].range.lowerBound
            && words[index + 1].range.upperBound < words[index + 2].range.lowerBound
    }

    /// Whether the next number follows with a dash of its own: `1-5, 2-4`; a lone `3-4` is between two scores.
    private func isDashed(_ number: Int, from index: Int) -> Bool {
        (index..<max(index, words.count - 1)).contains {
            self.number($0) == number && words[$0].kind == .number && ["-", "–"].contains(text.form($0 + 1))
        } || (index < words.count && words[index].kind == .word && Numbers.value(words[index]) == nil)
    }

    /// Behind a numbered label a subject is part of its answer, unless a colon follows.
    private func subject(_ index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        if let label = shortSubject(index) { return label }
        for (phrase, question) in FeedbackWords.subjects where text.end(ofAny: [phrase], at: index) != nil {
            let end = index + phrase.count
            guard question <= count else { return nil }
            let isTitle = [":", "="].contains(text.form(end))
            let isNext =
                last.map {
                    Self.ordinals.contains(text.form($0.range.lowerBound))
                        || Self.ordinals.contains(text.form($0.range.upperBound - 1))
                } ?? false
            if Self.ordinals.contains(text.form(index)), !isTitle, !isOrdinal(index), !isNext { return nil }
            if let last, last.kind == .numbered, !isTitle, !isOrdinal(index), !isNext || question == 1 { return nil }
            return QuestionLabel(
                questions: [question], range: index..<afterColon(end), kind: isTitle ? .titled : .mentioned)
        }
        return nil
    }

    /// Alone they name a question only as a title: `First: 4. Second: 5`.
    private static let ordinals: Set<String> = ["first", "second", "third", "firstly", "secondly", "thirdly"]

    /// `4 for the first, 3 for the second`, `the second a 3`; not `my first reply`.
    private func isOrdinal(_ index: Int) -> Bool {
        guard text.form(index - 1) == "the" else { return false }
        return index + 1 >= words.count || words[index + 1].kind != .word
            || ["a", "is", "was", "gets", "i'd", "one"].contains(text.form(index + 1))
    }

    /// `nd 4, tg 3`: what was typed, since the grammar knows some of it as other words.
    private func shortSubject(_ index: Int) -> QuestionLabel? {
        let typed = words[index].range
        let end = words[index...].firstIndex { $0.range != typed } ?? words.count
        guard words[index].kind == .word, let question = FeedbackWords.shortSubjects[text.nfc[typed].lowercased()],
            question <= count
        else { return nil }
        let isTitle = [":", "="].contains(text.form(end))
        return QuestionLabel(
            questions: [question], range: index..<afterColon(end), kind: isTitle ? .titled : .mentioned)
    }

    private func afterColon(_ index: Int) -> Int {
        [":", ".", ")", "–", "—", "-", "="].contains(text.form(index)) ? index + 1 : index
    }

    private func number(_ index: Int) -> Int? {
        guard index < words.count, let value = Numbers.value(words[index]), value == value.rounded(),
            (1...20).contains(value)
        else { return nil }
        return Int(value)
    }
}
