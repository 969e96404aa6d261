import Sessions

extension QuestionLabels {
    /// Behind a numbered label a subject is part of its answer, unless a sign follows, or a new clause gives a score.
    func subject(_ index: Int, after last: QuestionLabel?) -> QuestionLabel? {
        if let label = shortSubject(index) { return label }
        for (phrase, question, end) in FeedbackWords.subjects.standing(at: index, in: text) {
            guard question <= count else { return nil }
            let (after, isTitle) = afterTitle(end, asksWords: form.asksWords(question))
            let isNext =
                last.map {
                    text.isOne($0.range.lowerBound, of: Self.ordinals)
                        || text.isOne($0.range.upperBound - 1, of: Self.ordinals)
                } ?? false
            if text.isOne(index, of: Self.ordinals), !isTitle, !isOrdinal(index), !isNext { return nil }
            if Self.titles.contains(phrase), !isTitle, text.form(index - 1) != "(" || text.form(end) != ")" { continue }
            if let last, last.kind == .numbered, !isTitle, !isOrdinal(index), !isNext || question == 1,
                !(last.questions.allSatisfy { !form.isScored($0) } && opensClause(index) && form.isScored(question)),
                !(last.questions.allSatisfy(form.isScored) && !form.isScored(question) && opensClause(index))
            {
                return nil
            }
            if let pair = paired(question, index..<end) { return pair }
            return QuestionLabel(
                questions: [question], range: index..<(isTitle ? after : end), kind: isTitle ? .titled : .mentioned)
        }
        return nil
    }

    /// `content/pace: 5/4`: two subjects named as one.
    private func paired(_ question: Int, _ range: Range<Int>) -> QuestionLabel? {
        guard ["/", "&", "+"].contains(text.form(range.upperBound)) else { return nil }
        for (_, other, end) in FeedbackWords.subjects.standing(at: range.upperBound + 1, in: text)
        where other != question && other <= count {
            guard [":", "="].contains(text.form(end)), form.isScored(question), form.isScored(other) else { return nil }
            return QuestionLabel(questions: [question, other], range: range.lowerBound..<end + 1, kind: .titled)
        }
        return nil
    }

    /// Words of an answer, unless a colon makes them its title.
    private static let titles = Set(
        FeedbackWords.split(
            """
            keep, change, changes, what to keep, what to change, what to keep or change, keep or change, nên giữ, nên đổi
            nên bỏ, cần đổi, cần thay đổi, giữ hay đổi, điều muốn nhắn, điều ước, wish, one wish, wishes, improvement
            improvements, ghi chú, lưu ý, nhắn nhủ, nhắn thêm, nói thêm, bổ sung, mong ước, mong muốn, note, notes, thoughts
            advice, recommendation, recommendations, request, requests, idea, ideas, plea, tip, extra, giá trị, có ích
            helpful, benefit, how useful, lợi ích, ích lợi, lịch, clock
            """))

    private func opensClause(_ index: Int) -> Bool {
        let start = words[index].clause
        return text.skip(FeedbackWords.leadIns, from: start, upTo: 4) >= index
    }

    /// Alone they name a question only as a title: `First: 4. Second: 5`.
    private static let ordinals = WordList("first second third firstly secondly thirdly")

    /// `4 for the first, 3 for the second`, `the second a 3`; not `my first reply`.
    private func isOrdinal(_ index: Int) -> Bool {
        guard text.form(index - 1) == "the" else { return false }
        return index + 1 >= words.count || words[index + 1].kind != .word
            || ["a", "is", "was", "gets", "i'd", "one", "get", "had", "and"].contains(text.form(index + 1))
    }

    /// `nd 4, tg 3`: what was typed, since the grammar knows some of it as other words.
    private func shortSubject(_ index: Int) -> QuestionLabel? {
        let typed = words[index].range
        let end = words[index...].firstIndex { $0.range != typed } ?? words.count
        guard words[index].kind == .word, let question = FeedbackWords.shortSubjects[text.nfc[typed].lowercased()],
            question <= count
        else { return nil }
        let (after, isTitle) = afterTitle(end)
        return QuestionLabel(
            questions: [question], range: index..<(isTitle ? after : end), kind: isTitle ? .titled : .mentioned)
    }

    // MARK: What ends a label

    /// Behind `góp ý nè:`, `pace?`, `nội dung hả?`, `content =`, `What should we keep or change?` the answer begins.
    func afterTitle(_ index: Int, asksWords: Bool = false) -> (end: Int, isTitle: Bool) {
        let sign = text.skip(FeedbackWords.particles, from: index, upTo: 2)
        let isArrow = text.form(sign) == "→" || text.form(sign) == "-" && text.form(sign + 1) == ">"
        let isDash = asksWords && ["-", "–", "—"].contains(text.form(sign)) && !text.isTight(sign)
        if isArrow || isDash { return (afterSign(sign), true) }
        if [":", "=", "|"].contains(text.form(sign)) { return (afterSign(sign), true) }
        if text.form(sign) == "?", sign + 1 < words.count { return (afterScale(sign + 1), true) }
        if let end = askedAgain(index) { return (end, true) }
        return (index, false)
    }

    /// `How useful was the content? (1-5)`: the question of the form in front of its answer.
    private func askedAgain(_ index: Int) -> Int? {
        let sentence = text.sentence(of: index - 1)
        guard text.isOne(text.skip(Self.quotes, from: sentence.lowerBound), of: Self.askers),
            text.form(sentence.upperBound - 1) == "?", sentence.upperBound < words.count
        else { return nil }
        return afterScale(sentence.upperBound)
    }

    private static let quotes = WordList("> \" “ ' *")
    private static let askers = WordList("how what any anything did was is should which")

    /// `(1-5)`, `(1 to 5)`, a closing quotation mark, the end of the line.
    private func afterScale(_ index: Int) -> Int {
        var end = text.skip(Self.closings, from: index)
        if text.form(end) == "(", let close = (end..<min(words.count, end + 8)).first(where: { text.form($0) == ")" }) {
            end = close + 1
        }
        return text.skip(Self.closings, from: end)
    }

    private static let closings = WordList("\" ” ⏎ * >")

    /// `Question 1 (usefulness):`, `câu 1 nội dung:`: the subject of the same question belongs to its label.
    func afterSubject(_ index: Int, of questions: [Int]) -> Int {
        let start = text.form(index) == "(" ? index + 1 : index
        for (_, question, end) in FeedbackWords.subjects.standing(at: start, in: text) where questions == [question] {
            if start > index, text.form(end) == ")" { return afterSign(end + 1) }
            if [":", "="].contains(text.form(end)) { return afterSign(end) }
        }
        let (end, isTitle) = afterTitle(index)
        return isTitle ? end : afterSign(index)
    }

    /// `:`, `->`, `–`; the minus of a number below nought is none.
    func afterSign(_ index: Int) -> Int {
        guard Self.signs.contains(text.form(index)) else { return index }
        if text.form(index) == "-", index > 0, !text.isTight(index - 1), text.isTight(index), number(index + 1) != nil {
            return index
        }
        var end = index + 1
        while [">", "=", ":", "|"].contains(text.form(end)) { end += 1 }
        return end
    }

    private static let signs: Set<String> = [":", ".", ")", "–", "—", "-", "=", "→", "|", "*", "]"]
}
