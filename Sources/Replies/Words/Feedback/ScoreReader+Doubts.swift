// Scores that are none of the form's: halves, between two, more or less than one, off the scale, on another scale.

extension ScoreReader {
    /// `âm 1`, `minus two`, `-1`: off the scale.
    func isNegative(_ index: Int) -> Bool {
        if ["âm", "minus", "negative"].contains(text.form(index - 1)) { return true }
        if text.isOne(index - 1, of: Self.taken) { return true }
        guard index > 0, ["-", "–"].contains(text.form(index - 1)), text.isTight(index - 1) else { return false }
        return index == 1 || !text.isTight(index - 2)
    }

    private static let taken = WordList("trừ")

    /// `hơn 3 một chút`, `3ish`, `gần 4`, `at least a 4`: near a score, and none.
    func isAbout(_ index: Int) -> Bool {
        if text.isOne(index + 1, of: Self.ish) || text.form(index + 1) == "-" && text.form(index + 2) == "ish" {
            return true
        }
        if text.form(index - 1) == "hơn" {
            return index < 2 || words[index - 2].kind != .word || text.form(index + 1) == "một"
        }
        let place =
            ["a", "an", "được", "tới", "đến", "bằng", "duoc"].contains(text.form(index - 1)) ? index - 1 : index
        if text.isOne(place - 1, of: Self.near) { return words[index].kind == .number || place < index }
        return text.end(ofAny: Self.bounds, at: place - 2) == place
            || text.end(ofAny: Self.bounds, at: place - 3) == place
    }

    static let ish = WordList("ish mấy hơn")
    private static let near = WordList("gần dưới suýt almost nearly under over above below xấp xỉ")
    private static let bounds = FeedbackWords.table(
        "at least, at most, no more than, no less than, ít nhất, không quá, up to, more than, less than, better than, tối thiểu"
    )

    /// `4 rưỡi`, `4 điểm rưỡi`, `three and a half stars`, `4½`.
    func half(behind index: Int) -> (finding: ScoreFinding, end: Int)? {
        if ["rưỡi", "ruoi", "½", "¼", "¾", "✨"].contains(text.form(index)) {
            var end = afterUnit(index + 1)
            while ["✨", "½", "¼", "¾"].contains(text.form(end)) { end += 1 }
            return (.doubtful, end)
        }
        if ["phẩy", "phay"].contains(text.form(index)), number(index + 1) != nil {
            return (.doubtful, afterUnit(index + 2))
        }
        guard text.form(index) == "and", text.form(index + 1) == "a", text.form(index + 2) == "half" else { return nil }
        return (.doubtful, afterUnit(index + 3))
    }

    /// `between 3 and 4`, `trên 4 dưới 5`, `tầm 3 với 4`, `không 3 thì 4`.
    func between(at index: Int) -> Int? {
        func afterArticle(_ index: Int) -> Int { text.form(index) == "a" ? index + 1 : index }
        let one = afterArticle(index + 1)
        // `tầm 3 4 điểm`.
        if text.isOne(index, of: Self.betweens), let first = number(one), number(one + 1) == first + 1,
            words[one].kind == .number
        {
            return afterUnit(one + 2)
        }
        let other = afterArticle(one + 2)
        guard let first = number(one), let second = number(other), first != second else { return nil }
        let isEither =
            ["không", "khong"].contains(text.form(index))
            && ["thì", "thi", "cũng", "cung"].contains(text.form(one + 1))
        guard isEither || text.isOne(index, of: Self.betweens) && text.isOne(one + 1, of: Self.ands) else { return nil }
        return afterUnit(other + 1)
    }

    private static let betweens = WordList("between giữa trên từ khoảng tầm cỡ chừng either độ hoặc chừng lưng")
    private static let ands = WordList("and và dưới - đến to tới với hay or hoặc")

    /// `3-4`, `4 hay 5`, `2 3 gì đó`, `5 (bốn)`: two scores; nil where the second says the first again.
    func alternative(to value: Double, at end: Int, behindLabel: Bool) -> Int? {
        if ["-", "–", "~", "hoặc", "or", "hay"].contains(text.form(end)), let other = number(end + 1), other != value,
            other <= 10,
            other > value || !["-", "–"].contains(text.form(end)) || behindLabel,
            !text.isOne(end + 2, of: FeedbackWords.counted), !isRow(end, behindLabel: behindLabel)
        {
            return afterUnit(end + 2)
        }
        if let other = number(end), other != value, ["gì", "chi", "gi"].contains(text.form(end + 1)) { return end + 3 }
        if text.form(end) == "(", let other = number(end + 1), text.form(end + 2) == ")", other != value,
            words[end + 1].kind == .word
        {
            return end + 3
        }
        return nil
    }

    /// `4-5 tuổi`: what is counted is no score.
    func isCounted(from end: Int) -> Bool {
        ["-", "–", "~", "hoặc", "or", "hay", "đến", "tới", "to"].contains(text.form(end)) && number(end + 1) != nil
            && text.isOne(end + 2, of: FeedbackWords.counted)
    }

    /// `5-4-more breaks`: a row of scores and no range.
    private func isRow(_ dash: Int, behindLabel: Bool) -> Bool {
        guard ["-", "–"].contains(text.form(dash)) else { return false }
        if ["-", "–"].contains(text.form(dash - 2)), dash < 3 || !text.isTight(dash - 2) || !behindLabel {
            return true
        }
        return ["-", "–"].contains(text.form(dash + 2)) || text.form(dash + 2) == "," && !behindLabel
    }

    /// `4+`, `4 trừ`, `5++++`.
    func moreOrLess(at index: Int) -> Int? {
        if text.form(index) == "+", number(index + 1) == nil {
            var end = index + 1
            while text.form(end) == "+" { end += 1 }
            return end
        }
        guard
            ["trừ", "cộng", "minus", "plus", "tru", "cong"].contains(text.form(index))
                || text.form(index) == "-" && text.isTight(index - 1),
            index + 1 >= words.count || [",", ".", ";"].contains(text.form(index + 1))
                || text.isOne(index + 1, of: FeedbackWords.particles)
        else { return nil }
        return index + 1
    }

    /// `hai chục điểm` is a score off the scale (the place it ends at), `5 trăm ngàn` none (nil); else nothing at all.
    func multiple(at index: Int) -> Int?? {
        var end = index
        while ["chục", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "k", "hundred", "thousand", "million", "mươi"].contains(
            text.form(end))
        { end += 1 }
        guard end > index else { return .none }
        return text.isOne(end, of: FeedbackWords.units) ? .some(afterUnit(end)) : .some(nil)
    }

    /// `90%` and `B+`, where a score stands; `không điểm`, `zero`, `nửa sao`.
    func otherScale(at index: Int, behindLabel: Bool) -> Int? {
        let isAlone = index == 0 && words.count <= 4
        if words[index].kind == .number, text.form(index + 1) == "%", behindLabel || isAlone { return index + 2 }
        if ["không", "zero", "nửa", "half"].contains(text.form(index)), text.isOne(index + 1, of: FeedbackWords.units),
            text.form(index) != "không" || text.form(index + 1) == "điểm"
        {
            return afterUnit(index + 1)
        }
        if text.form(index) == "zero", isFree(index, end: index + 1) { return index + 1 }
        guard words[index].kind == .word, words[index].isCapital, behindLabel || isAlone || isGiven(index),
            ["a", "b", "c", "d", "f"].contains(text.original(index..<index + 1).lowercased())
        else { return nil }
        let end = ["+", "-", "–"].contains(text.form(index + 1)) ? index + 2 : index + 1
        let isFree =
            end > index + 1 || end >= words.count || words[end].kind == .mark || ["for", "on"].contains(text.form(end))
            || isGiven(index)
        return isFree ? end : nil
    }

    private func isGiven(_ index: Int) -> Bool {
        ["điểm", "hạng", "loại", "grade", "solid", "an", "+"].contains(text.form(index - 1))
            || text.form(index + 1) == "+" && index == 0
    }

    /// `ditto`, `như trên`, `likewise on pace`.
    func same(at index: Int) -> Int? {
        guard let end = text.end(ofAny: Self.copies, at: index) else { return nil }
        let isFree =
            end >= words.count || words[end].kind != .word || text.isOne(end, of: FeedbackWords.particles)
            || ["for", "on", "cho"].contains(text.form(end))
        return isFree ? end : nil
    }

    private static let copies = FeedbackWords.table(
        """
        same, the same, ditto, likewise, idem, same here, same score, the same score, same again, như trên, y như trên
        y chang, cũng vậy, cũng thế, cũng rứa, tương tự, giống vậy, giống trên, như vậy, y vậy, y như vậy, y chang vậy
        """)
}
