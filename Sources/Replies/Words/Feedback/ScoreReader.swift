/// What stands where a score is expected.
enum ScoreFinding: Hashable {
    case score(Int, end: Int)
    /// Half, between two, off the scale, on another scale.
    case doubtful(end: Int)
    case none
}

/// Reads single scores: figures, words, stars, full marks.
struct ScoreReader {
    let text: ReplyText
    private var words: [ReplyWord] { text.words }

    init(_ text: ReplyText) { self.text = text }

    /// The score that begins exactly at `index`, with what belongs to it: `4/5`, `4 điểm`, `4-5`.
    func score(at index: Int) -> ScoreFinding {
        guard index < words.count else { return .none }
        if let full = fullMarks(at: index) { return .score(5, end: full) }
        if let (stars, end) = stars(at: index) { return check(Double(stars), end) }
        guard let value = value(at: index) else { return .none }
        var end = index + 1
        if form(end) == "/" || form(end) == "trên", let scale = value2(end + 1) {
            return scale == 5 ? check(value, afterUnit(end + 2)) : .doubtful(end: afterUnit(end + 2))
        }
        if form(end) == "out", form(end + 1) == "of", let scale = value2(end + 2) {
            return scale == 5 ? check(value, end + 3) : .doubtful(end: end + 3)
        }
        if ["-", "–", "~", "hoặc", "or", "and a half", "rưỡi"].contains(form(end)),
            value2(end + 1) != nil || form(end) == "rưỡi"
        {
            return .doubtful(end: end + 2)
        }
        if form(end) == "+" { return .doubtful(end: end + 1) }
        end = afterUnit(end)
        return check(value, end)
    }

    /// `between 3 and 4`, `trên 4 dưới 5`, `3, à không, 4`: the words around a first score that change it.
    func corrected(_ first: ScoreFinding, before limit: Int) -> ScoreFinding {
        guard case .score(let value, let end) = first else { return first }
        var at = end
        var isCorrection = false
        while at < min(limit, end + 12) {
            if Self.corrections.contains(words[at].form)
                || (words[at].isBare && Self.corrections.contains(words[at].plain))
            {
                isCorrection = true
            }
            if value2(at) != nil || fullMarks(at: at) != nil {
                guard isCorrection else { break }
                return corrected(score(at: at), before: limit)
            }
            at += 1
        }
        return .score(value, end: end)
    }

    private static let corrections: Set<String> = [
        "no", "nhầm", "sửa", "sua", "à", "make", "rather", "actually", "correction", "đổi", "scratch", "wait", "thành",
        "nham",
    ]

    private func check(_ value: Double, _ end: Int) -> ScoreFinding {
        guard value == value.rounded(), (1...5).contains(value) else { return .doubtful(end: end) }
        return .score(Int(value), end: end)
    }

    private func afterUnit(_ index: Int) -> Int {
        var end = index
        while ["điểm", "đ", "sao", "stars", "star", "points", "point", "diem", "marks", "⭐"].contains(form(end)) {
            end += 1
        }
        return end
    }

    /// A figure, or a number word that is not part of something else (`năm nay`, `hai tiếng`).
    func value(at index: Int) -> Double? {
        guard let value = value2(index) else { return nil }
        let next = form(index + 1)
        if words[index].kind == .number { return Self.units.contains(next) ? nil : value }
        if words[index].isCapital, index > 0, words[index - 1].kind == .word { return nil }
        if Self.isWordNumberBlocked(words[index].form) { return nil }
        let isFree =
            index + 1 >= words.count || words[index + 1].kind != .word || Self.after.contains(next)
            || value2(index + 1) != nil
        return isFree ? value : nil
    }

    private static func isWordNumberBlocked(_ form: String) -> Bool { form == "không" || form == "zero" }

    private func value2(_ index: Int) -> Double? {
        guard index < words.count else { return nil }
        if words[index].form == "không" { return nil }
        return Numbers.value(words[index]) ?? Self.plurals[words[index].form]
    }

    private static let plurals: [String: Double] = [
        "fives": 5, "fours": 4, "threes": 3, "twos": 2, "ones": 1, "s": 0,
    ].filter { $0.value > 0 }
    private static let units: Set<String> = [
        "phút", "giờ", "tiếng", "minutes", "hours", "tuổi", "cháu", "trẻ", "người", "tháng", "năm", "buổi", "lần",
        "lớp", "years", "people", "câu", "cau", "mục", "questions",
    ]
    private static let after: Set<String> = [
        "điểm", "sao", "luôn", "hết", "ạ", "nhé", "cho", "for", "cả", "stars", "star", "points", "across", "from",
        "diem", "thôi",
        "on", "both", "all", "và", "and", "out", "vì", "tại", "because", "sao", "đ", "trên", "is", "chị", "anh", "cô",
        "về", "because",
    ]

    private func fullMarks(at index: Int) -> Int? {
        if ["full", "max", "maximum"].contains(form(index)) {
            return ["điểm", "marks", "score", "points", "diem", "5"].contains(form(index + 1)) ? index + 2 : index + 1
        }
        if form(index) == "điểm" || form(index) == "diem" {
            let next = form(index + 1) + " " + form(index + 2)
            if ["tối đa", "tuyệt đối", "toi da", "cao nhất"].contains(next) { return index + 3 }
        }
        if form(index) == "tối", form(index + 1) == "đa" { return index + 2 }
        if ["top", "highest"].contains(form(index)), ["marks", "score", "points"].contains(form(index + 1)) {
            return index + 2
        }
        return nil
    }

    private func stars(at index: Int) -> (Int, Int)? {
        var end = index
        while end < words.count, words[end].kind == .picture, ["⭐", "🌟", "★"].contains(words[end].form) { end += 1 }
        return end > index ? (end - index, end) : nil
    }

    func form(_ index: Int) -> String { index >= 0 && index < words.count ? words[index].form : "" }
}
