/// What stands where a score may stand.
enum ScoreFinding: Hashable {
    case score(Int)
    /// Half, between two, off the scale, on another scale.
    case doubtful
    /// `ditto`: the score of the question before.
    case same
}

/// Reads single scores: figures, words, stars, full marks.
struct ScoreReader {
    let text: ReplyText
    var words: [ReplyWord] { text.words }

    /// The score that begins exactly at `index`, and where it ends: `4/5`, `4 điểm`, `4-5`, `giữa 3 và 4`.
    /// Right behind a label a number word needs nothing behind it to be a score: `thời gian bốn nội dung năm`.
    func score(at index: Int, behindLabel: Bool = false) -> (finding: ScoreFinding, end: Int)? {
        guard index < words.count else { return nil }
        if let full = fullMarks(at: index) { return (.score(5), full) }
        if let (stars, end) = stars(at: index) { return half(behind: end) ?? (check(Double(stars)), end) }
        if let end = between(at: index) { return (.doubtful, end) }
        if let end = otherScale(at: index, behindLabel: behindLabel) { return (.doubtful, end) }
        if let end = same(at: index) { return (.same, end) }
        guard let value = value(at: index, behindLabel: behindLabel) else { return nil }
        let end = index + 1
        if isCounted(from: end) { return nil }
        if let after = multiple(at: end) { return after.map { (.doubtful, $0) } }
        if isNegative(index) || isAbout(index) {
            return (.doubtful, afterUnit(text.isOne(end, of: Self.ish) ? end + 1 : end))
        }
        if let (scale, after) = scale(at: end) { return (scale == 5 ? check(value) : .doubtful, afterUnit(after)) }
        if let half = half(behind: afterUnit(end)) { return half }
        if let after = alternative(to: value, at: end, behindLabel: behindLabel) { return (.doubtful, after) }
        if let after = moreOrLess(at: afterUnit(end)) { return (.doubtful, after) }
        return (check(value), afterUnit(end))
    }

    private func check(_ value: Double) -> ScoreFinding {
        value == value.rounded() && (1...5).contains(value) ? .score(Int(value)) : .doubtful
    }

    func afterUnit(_ index: Int) -> Int {
        var end = text.skip(FeedbackWords.units, from: index, upTo: 8)
        if text.isOne(end, of: Self.round) { end += text.isOne(end + 1, of: Self.round) ? 2 : 1 }
        return end
    }

    /// `năm điểm tròn`.
    private static let round = WordList("tròn trĩnh trịa chẵn")

    /// `/5`, `trên 10`, `out of 5`; slashes with blanks around them only separate: `4 / 4 / none`.
    private func scale(at index: Int) -> (Double, Int)? {
        if text.form(index) == "/", text.form(index + 2) != ":", let scale = number(index + 1),
            isTight(index) || scale >= 5, !isChained(index),
            !(isTight(index) && text.form(index + 2) == "/" && text.isTight(index + 2))
        {
            return (scale, index + 2)
        }
        if text.form(index) == "trên" || text.form(index) == "tren", let scale = number(index + 1) {
            return (scale, index + 2)
        }
        if ["trong", "of"].contains(text.form(index)), number(index + 1) == 5 { return (5, index + 2) }
        if text.form(index) == "out", text.form(index + 1) == "of", let scale = number(index + 2) {
            return (scale, index + 3)
        }
        return nil
    }

    private func isTight(_ slash: Int) -> Bool { text.isTight(slash - 1) && text.isTight(slash) }

    /// `4/5/3`: three scores, no fraction.
    private func isChained(_ slash: Int) -> Bool {
        text.form(slash + 2) == "/" && number(slash + 3) != nil || text.form(slash - 2) == "/"
            || (text.form(slash + 2) == "/" && !isTight(slash))
    }

    // MARK: Numbers

    /// A figure, or a number word that is not part of something else (`năm nay`, `hai tiếng`).
    private func value(at index: Int, behindLabel: Bool) -> Double? {
        guard let value = number(index) else { return nil }
        if isScale(index) || !behindLabel && isSpan(index) || isPartOfWord(index) || isHour(index) { return nil }
        if Self.plurals[text.form(index + 1)] != nil { return nil }
        if ["câu", "cau", "mục", "ý"].contains(text.form(index + 1)), number(index + 2) != nil {
            return words[index].kind == .word && !behindLabel ? nil : value
        }
        if !behindLabel, text.isOne(index - 1, of: FeedbackWords.identified) { return nil }
        // `4 3 lần sau …`: the second of two figures that open the text.
        if index == 1, words[0].kind == .number, words[1].kind == .number { return value }
        let next = text.form(index + 1)
        if ["lần", "lan"].contains(next), ["sau", "tới", "toi"].contains(text.form(index + 2)) { return value }
        if words[index].kind == .number || text.keycap(index) != nil || behindLabel {
            return text.isOne(index + 1, of: FeedbackWords.counted) ? nil : value
        }
        if words[index].isCapital, index > 0, words[index - 1].kind == .word, !words.allSatisfy({ !$0.isCapital }) {
            return nil
        }
        return isFree(index, end: index + 1) ? value : nil
    }

    /// Nothing behind the number can be what it counts.
    func isFree(_ index: Int, end: Int) -> Bool {
        end >= words.count || words[end].kind != .word || text.isOne(end, of: FeedbackWords.ending)
            || number(end) != nil || text.isOne(end, of: FeedbackWords.units)
            || (text.isOne(end, of: Self.kin) && (end + 1 >= words.count || words[end + 1].kind != .word))
    }

    private static let kin = WordList("chị anh cô thầy em bạn bà ông bác con cháu bồ team nhé")

    /// `17:40`, and the second figure of `ngày 1/5`.
    private func isHour(_ index: Int) -> Bool {
        if text.form(index + 1) == ":", text.isTight(index), text.isTight(index + 1) {
            return (words[index + 2].value ?? 0) >= 10
        }
        guard index > 2, [":", "/"].contains(text.form(index - 1)), text.isTight(index - 1), text.isTight(index - 2)
        else {
            return false
        }
        return text.isOne(index - 3, of: FeedbackWords.identified)
            || text.form(index - 1) == ":" && (words[index].value ?? 0) >= 10
    }

    /// `the next one`, `this one`, `4pm`, `2A`: no number by itself.
    private func isPartOfWord(_ index: Int) -> Bool {
        if words[index].kind == .number { return isGlued(index) }
        if Self.compounds[text.form(index)]?.contains(text.form(index - 1)) ?? false { return true }
        if ["one", "ones"].contains(text.form(index)), index > 0, words[index - 1].kind == .word {
            return !text.isOne(index - 1, of: Self.beforeOne)
        }
        return ["of", "more", "thing", "day", "by"].contains(text.form(index + 1)) && text.form(index + 2) != "5"
            && !(text.form(index + 1) == "of" && text.form(index - 1) == "out")
    }

    /// `cuối năm`, `số một`, `đầu tư`: with the word before, something else.
    private static let compounds: [String: Set<String>] = [
        "năm": [
            "cuối", "đầu", "cả", "nhất", "trong", "mỗi", "hằng", "hàng", "suốt", "quanh", "từng", "giữa", "qua", "mấy",
            "nhiều",
        ],
        "một": ["số", "như", "ngày", "tháng"],
        "tư": ["đầu", "riêng", "tâm", "vật", "suy", "công", "gia", "chú", "cô", "dì"],
        "ba": ["ông", "anh", "cô", "chú", "bác", "dì"], "hai": ["anh", "chị", "cô", "chú", "bác", "dì", "cả"],
    ]

    private static let beforeOne = WordList("a is was get gets give gave score rate mark pace content time for at :")

    /// A letter that is no unit hangs on the figure.
    private func isGlued(_ index: Int) -> Bool {
        guard text.isTight(index), words[index + 1].kind == .word else { return false }
        let raw = text.original(index + 1..<index + 2).lowercased()
        return raw.count == 1 && !["đ", "d", "s", "c", "q"].contains(raw)
            || ["am", "pm", "th", "nd", "rd"].contains(raw)
    }

    /// `1-5`, `from 1 to 5`: the scale.
    private func isSpan(_ index: Int) -> Bool {
        let isDash = { (place: Int) in ["-", "–", "to", "đến", "tới", "den", "toi"].contains(text.form(place)) }
        if number(index) == 5, isDash(index - 1), number(index - 2) == 1 { return true }
        return number(index) == 1 && isDash(index + 1) && number(index + 2) == 5 && text.form(index + 3) != ","
    }

    /// `cả 2`, `thang điểm 5`, `out of 5`: counts the questions, or the scale.
    private func isScale(_ index: Int) -> Bool {
        if ["cả", "ca"].contains(text.form(index - 1)) { return !["tất", "tat"].contains(text.form(index - 2)) }
        if text.form(index - 1) == "thang" { return true }
        if text.form(index - 1) == "of", text.form(index - 2) == "out", number(index - 3) == nil { return true }
        return ["điểm", "diem"].contains(text.form(index - 1)) && text.form(index - 2) == "thang"
    }

    func number(_ index: Int) -> Double? {
        guard words.indices.contains(index), text.form(index) != "không" else { return nil }
        if let digit = text.keycap(index) { return Double(digit) }
        return Numbers.value(words[index]) ?? Self.plurals[words[index].form]
    }

    private static let plurals: [String: Double] = ["fives": 5, "fours": 4, "threes": 3, "twos": 2, "ones": 1]

    // MARK: Full marks and stars

    private func fullMarks(at index: Int) -> Int? {
        if text.isOne(index, of: Self.full) {
            if text.isOne(index + 1, of: FeedbackWords.units) || text.form(index + 1) == "score" {
                return index + (text.form(index + 2) == "5" ? 3 : 2)
            }
            if text.form(index + 1) == "5" { return afterUnit(index + 2) }
            return isFree(index, end: index + 1) && text.form(index + 1) != "of" ? index + 1 : nil
        }
        guard let end = text.end(ofAny: Self.highest, at: index) else { return nil }
        // `kịch trần 5`: the figure says it again.
        return number(end) == nil ? afterUnit(end) : nil
    }

    private static let full = WordList("full max maximum")
    private static let highest = FeedbackWords.table(
        """
        điểm tối đa, điểm tuyệt đối, điểm cao nhất, mức cao nhất, tối đa, tuyệt đối, top marks, top mark, top score
        highest score, highest marks, highest mark, full marks, trọn điểm, đủ điểm, kịch khung, kịch trần, kịch kim
        hết mức, hết thang, hết cỡ, perfect score, perfect scores, điểm tròn, điểm max, the maximum
        """)

    /// `⭐⭐⭐`, `****`, `★★★☆☆`: hollow ones do not count, and a blank begins another row.
    private func stars(at index: Int) -> (Int, Int)? {
        func isStar(_ at: Int) -> Bool { ["⭐", "🌟", "★", "*", "✭"].contains(text.form(at)) }
        var end = index
        while isStar(end), end == index || text.isTight(end - 1) { end += 1 }
        guard end > index, text.form(index) != "*" || end > index + 1 else { return nil }
        let stars = end - index
        while ["☆", "✩"].contains(text.form(end)) { end += 1 }
        return (stars, end)
    }
}
