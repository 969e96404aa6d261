/// What stands where a score may stand.
enum ScoreFinding: Hashable {
    case score(Int)
    /// Half, between two, off the scale, on another scale.
    case doubtful
}

/// Reads single scores: figures, words, stars, full marks.
struct ScoreReader {
    let text: ReplyText
    private var words: [ReplyWord] { text.words }

    /// The score that begins exactly at `index`, and where it ends: `4/5`, `4 điểm`, `4-5`, `giữa 3 và 4`.
    /// Right behind a label a number word needs nothing behind it to be a score: `thời gian bốn nội dung năm`.
    func score(at index: Int, behindLabel: Bool = false) -> (finding: ScoreFinding, end: Int)? {
        guard index < words.count else { return nil }
        if let full = fullMarks(at: index) { return (.score(5), full) }
        if let (stars, end) = stars(at: index) { return (check(Double(stars)), afterUnit(end)) }
        if let end = between(at: index) { return (.doubtful, end) }
        guard let value = value(at: index, behindLabel: behindLabel) else { return nil }
        let end = index + 1
        if isNegative(index) || isAbout(index) {
            return (.doubtful, afterUnit(Self.ish.contains(text.form(end)) ? end + 1 : end))
        }
        if let (scale, after) = scale(at: end) { return (scale == 5 ? check(value) : .doubtful, afterUnit(after)) }
        if let after = half(at: end) { return (.doubtful, afterUnit(after)) }
        if ["-", "–", "~", "hoặc", "or", "hay"].contains(text.form(end)), let other = number(end + 1), other != value,
            !Self.units.contains(text.form(end + 2)), !isRow(end)
        {
            return (.doubtful, afterUnit(end + 2))
        }
        if text.form(end) == "+" { return (.doubtful, end + 1) }
        return (check(value), afterUnit(end))
    }

    /// `âm 1`, `minus two`, `-1`: off the scale.
    private func isNegative(_ index: Int) -> Bool {
        if ["âm", "minus", "negative", "trừ"].contains(text.form(index - 1)) { return true }
        guard index > 0, text.form(index - 1) == "-", words[index - 1].range.upperBound == words[index].range.lowerBound
        else { return false }
        return index == 1
            || index > 1 && words[index - 2].kind != .number
                && words[index - 2].range.upperBound < words[index - 1].range.lowerBound
                && Self.marks.contains(text.form(index + 1))
    }

    /// `hơn 3 một chút`, `3ish`, `gần 4`: near a score, and none.
    private func isAbout(_ index: Int) -> Bool {
        if Self.ish.contains(text.form(index + 1)) { return true }
        if text.form(index - 1) == "hơn" {
            return index < 2 || words[index - 2].kind != .word || text.form(index + 1) == "một"
        }
        return ["gần", "suýt", "almost", "nearly", "under", "over", "above", "below"].contains(text.form(index - 1))
            && words[index].kind == .number
    }

    private static let ish: Set<String> = ["ish", "mấy", "phẩy", "hơn"]

    /// `/5`, `trên 10`, `out of 5`; slashes with blanks around them only separate: `4 / 4 / none`.
    private func scale(at index: Int) -> (Double, Int)? {
        if text.form(index) == "/", text.form(index + 2) != ":", let scale = number(index + 1),
            isTight(index) || scale >= 5, !isChained(index)
        {
            return (scale, index + 2)
        }
        if text.form(index) == "trên" || text.form(index) == "tren", let scale = number(index + 1) {
            return (scale, index + 2)
        }
        if text.form(index) == "out", text.form(index + 1) == "of", let scale = number(index + 2) {
            return (scale, index + 3)
        }
        return nil
    }

    private func isTight(_ slash: Int) -> Bool {
        words[slash - 1].range.upperBound == words[slash].range.lowerBound
            && words[slash].range.upperBound == words[slash + 1].range.lowerBound
    }

    /// `4/5/3`: three scores, no fraction.
    private func isChained(_ slash: Int) -> Bool {
        text.form(slash + 2) == "/" && number(slash + 3) != nil || text.form(slash - 2) == "/"
            || (text.form(slash + 2) == "/" && !isTight(slash))
    }

    /// `5-4-more breaks`: a row of scores and no range.
    private func isRow(_ dash: Int) -> Bool {
        text.form(dash) == "-" && [text.form(dash - 2), text.form(dash + 2)].contains { ["-", ","].contains($0) }
    }

    private func half(at index: Int) -> Int? {
        if ["rưỡi", "ruoi"].contains(text.form(index)) { return index + 1 }
        if text.form(index) == "and", text.form(index + 1) == "a", text.form(index + 2) == "half" { return index + 3 }
        return nil
    }

    /// `between 3 and 4`, `trên 4 dưới 5`, `tầm 3 với 4`.
    private func between(at index: Int) -> Int? {
        func afterArticle(_ index: Int) -> Int { text.form(index) == "a" ? index + 1 : index }
        let one = afterArticle(index + 1)
        let other = afterArticle(one + 2)
        guard FeedbackWords.betweens.contains(text.form(index)), let first = number(one),
            Self.ands.contains(text.form(one + 1)), let second = number(other), first != second
        else { return nil }
        return afterUnit(other + 1)
    }

    private static let ands: Set<String> = [
        "and", "và", "dưới", "-", "đến", "to", "tới", "toi", "với", "hay", "or", "hoặc", "va", "voi", "den", "duoi",
    ]

    private func check(_ value: Double) -> ScoreFinding {
        value == value.rounded() && (1...5).contains(value) ? .score(Int(value)) : .doubtful
    }

    private func afterUnit(_ index: Int) -> Int {
        var end = index
        while Self.marks.contains(text.form(end)) { end += 1 }
        return end
    }

    private static let marks: Set<String> = [
        "điểm", "đ", "sao", "stars", "star", "points", "point", "diem", "marks", "⭐", "🌟",
    ]

    /// A figure, or a number word that is not part of something else (`năm nay`, `hai tiếng`).
    private func value(at index: Int, behindLabel: Bool) -> Double? {
        guard let value = number(index) else { return nil }
        let next = text.form(index + 1)
        if isScale(index) { return nil }
        if behindLabel || Self.leads.contains(text.form(index - 1)), ["câu", "cau"].contains(next),
            number(index + 2) != nil
        {
            return value
        }
        // `4 3 lần sau …`: the second of two figures that open the text.
        if index == 1, words[0].kind == .number, words[1].kind == .number { return value }
        if ["lần", "lan"].contains(next), ["sau", "tới", "toi"].contains(text.form(index + 2)) { return value }
        if words[index].kind == .number || behindLabel { return Self.units.contains(next) ? nil : value }
        if words[index].isCapital, index > 0, words[index - 1].kind == .word { return nil }
        let isFree =
            index + 1 >= words.count || words[index + 1].kind != .word || Self.after.contains(next)
            || number(index + 1) != nil || Self.marks.contains(next)
            || (Self.kin.contains(next) && (index + 2 >= words.count || words[index + 2].kind != .word))
        return isFree ? value : nil
    }

    /// `cả 2`, `thang điểm 5`: counts the questions, or the scale.
    private func isScale(_ index: Int) -> Bool {
        if ["cả", "ca", "thang"].contains(text.form(index - 1)) { return true }
        return ["điểm", "diem"].contains(text.form(index - 1)) && text.form(index - 2) == "thang"
    }

    private func number(_ index: Int) -> Double? {
        guard words.indices.contains(index), text.form(index) != "không", text.form(index) != "zero" else { return nil }
        return Numbers.value(words[index]) ?? Self.plurals[words[index].form]
    }

    private static let plurals: [String: Double] = ["fives": 5, "fours": 4, "threes": 3, "twos": 2, "ones": 1]
    /// What figures count that are no scores.
    private static let units: Set<String> = [
        "phút", "giờ", "tiếng", "minutes", "minute", "hours", "hour", "tuổi", "cháu", "trẻ", "người", "tháng", "năm",
        "buổi", "lần", "lớp", "years", "people", "câu", "cau", "mục", "questions", "cô", "trường", "nhóm", "ngày",
        "trang",
        "slide", "slides", "bạn", "kids", "children", "days", "months", "th", "nd", "rd", "st", "%", "p", "h",
    ]
    /// Behind a number word that is a score.
    private static let after: Set<String> = [
        "luôn", "hết", "ạ", "nhé", "cho", "for", "cả", "across", "from", "thôi", "on", "both", "all", "và", "and",
        "out",
        "vì", "tại", "because", "trên", "is", "về", "rưỡi", "with", "với", "as", "to",
        "nghen", "nghe", "nhen", "please", "again", "too", "cũng", "mỗi", "nữa", "at", "in", "giùm",
    ]

    private static let leads: Set<String> = [
        "là", "thì", "chấm", "cho", "được", "la", "thi", "cham", "tạm", "đều", "âm", "minus",
    ]
    private static let kin: Set<String> = ["chị", "anh", "cô", "thầy", "em", "bạn", "nha", "chi"]

    private func fullMarks(at index: Int) -> Int? {
        if ["full", "max", "maximum"].contains(text.form(index)) {
            if ["điểm", "marks", "score", "points", "diem", "5", "mark", "đ"].contains(text.form(index + 1)) {
                return index + 2
            }
            return Self.isAlone(index, in: text) ? index + 1 : nil
        }
        if let end = text.end(ofAny: Self.highest, at: index) { return end }
        return nil
    }

    private static func isAlone(_ index: Int, in text: ReplyText) -> Bool {
        index + 1 >= text.words.count || text.words[index + 1].kind != .word
            || ["luôn", "hết", "nha", "nhé", "ạ", "cả", "chị"].contains(text.form(index + 1))
    }

    private static let highest: [[Spelled]] = [
        "điểm tối đa", "điểm tuyệt đối", "điểm cao nhất", "tối đa", "tuyệt đối", "top marks", "top score",
        "highest score",
        "highest marks", "highest mark", "full marks", "trọn điểm", "đủ điểm",
    ].map { $0.split(separator: " ").map { Spelled(String($0)) } }

    /// `⭐⭐⭐`, `****`.
    private func stars(at index: Int) -> (Int, Int)? {
        func isStar(_ at: Int) -> Bool { ["⭐", "🌟", "★", "*", "✭", "✩"].contains(text.form(at)) }
        var end = index
        while isStar(end) { end += 1 }
        guard end > index, text.form(index) != "*" || end > index + 1 else { return nil }
        return (end - index, end)
    }
}
