extension QuestionLabels {
    /// `1.`, `1:`, `1)`, `1 –`, `1/ ` where a line or a sentence begins, or one more than the label before.
    func numbered(_ index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        guard words[index].kind == .number, let number = number(index), index + 2 < words.count,
            !text.isOne(index - 1, of: FeedbackWords.identified)
        else { return nil }
        if let both = both(index, number) { return both }
        let mark = text.form(index + 1)
        guard text.form(index + 2) != "\n" || mark == ":",
            [".", ":", ")", "–", "—", "-", "=", ">", "→"].contains(mark)
                || (mark == "/" && isSlashLabel(index, after: last))
        else { return nil }
        // `Góp ý: 1) thêm giờ 2) thêm nước` counts what is wished.
        // `17:40` is an hour.
        if mark == ":", text.isTight(index), text.isTight(index + 1), (words[index + 2].value ?? 0) >= 10 { return nil }
        let previous = last?.questions.last ?? 0
        if let last, last.questions.allSatisfy(form.asksWords), self.number(index + 2) == nil, number != previous + 1 {
            return nil
        }
        let begins =
            index == 0 || [".", "!", ";", "\n", "?", ")", "("].contains(text.form(index - 1))
            || mark == ":" && text.form(index - 1) == "/"
        let isListed = [",", "-"].contains(text.form(index - 1)) && [":", ")", "="].contains(mark)
        // `2 - 4` on one line and `1 - 5` on the next; `(2) … (1) …`: in any order, where the form leaves no doubt.
        let isSure = ["\n", "("].contains(text.form(index - 1)) || mark == ")"
        let isNext = number == previous + 1 && (last == nil || last?.kind == .numbered)
        let isPointed = last == nil && mark == ":" && number <= count && text.isOne(index - 1, of: Self.pointers)
        guard begins || isListed || isSure || isNext || isPointed, number > previous || isSure && number <= count,
            number != previous
        else { return nil }
        // `Câu 1: 5. Câu 2`: right behind a label a number is its answer.
        if let last, last.range.upperBound == index { return nil }
        // `(1) 4 (2) 5`, and not `content (4)`; `1 - 4`, and not `4 - content`.
        if mark == ")", isOpen(index), !isFirstNamed { return nil }
        let isSubject = !FeedbackWords.subjects.standing(at: index + 2, in: text).isEmpty
        if previous == 0, number > count || isSubject && ["-", "–", "—", "="].contains(mark) { return nil }
        // `5. Sorry, I meant 4`: a list does not begin in its middle, but for the question that asks for words.
        if mark == ".", previous == 0, number > 1, !form.asksWords(number), self.number(index + 2) == nil { return nil }
        if mark == "-" || mark == "–", last == nil, !isDashed(number + 1, from: index + 2) { return nil }
        return QuestionLabel(questions: [number], range: index..<afterSign(index + 2), kind: .numbered)
    }

    /// `(à nhầm 4)`: the bracket was opened before the figure.
    private func isOpen(_ index: Int) -> Bool {
        let brackets = words[max(0, index - 8)..<index].filter { ["(", ")"].contains($0.form) }
        return brackets.last?.form == "("
    }

    private static let pointers = WordList("on for about số to")

    /// `1+2: 5`, `1 và 2: 5`.
    private func both(_ index: Int, _ number: Int) -> QuestionLabel? {
        guard ["+", "&", "và", "and", ",", "-"].contains(text.form(index + 1)), let other = self.number(index + 2),
            other == number + 1, other <= count, [":", "="].contains(text.form(index + 3)),
            index == 0 || words[index - 1].kind == .mark
        else { return nil }
        return QuestionLabel(questions: [number, other], range: index..<index + 4, kind: .numbered)
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
        return text.isTight(index) && words[index + 1].range.upperBound < words[index + 2].range.lowerBound
    }

    /// Whether the next number follows with a dash of its own: `1-5, 2-4`; a lone `3-4` is between two scores.
    private func isDashed(_ number: Int, from index: Int) -> Bool {
        lastDashed[number].map { $0 >= index } ?? false
            || (index < words.count && words[index].kind == .word && Numbers.value(words[index]) == nil)
    }
}
