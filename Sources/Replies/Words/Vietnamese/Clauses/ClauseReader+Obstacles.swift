import InternetMessage

/// What is in the way, and what only was.
extension ClauseReader {
    /// `khung 9 giờ còn trống`: an hour of the programme, nobody's.
    func isVacant(_ index: Int) -> Bool {
        guard case .unsaid = clause.who else { return false }
        return text.words[items[index].range.lowerBound].form == "trống"
    }

    /// `quay phóng sự cùng lúc`, `dựng trại đúng ngày đó`: whatever it is, it falls into the hour of the session.
    func coincides(_ end: Int) -> Bool {
        guard end > 0, !moments.isEmpty, !clause.isPast, !clause.isBelieved, !clause.isGranted, !clause.isNext,
            clause.negations.isEmpty
        else { return false }
        let range = text.clause(of: end - 1)
        let sentence = text.sentence(of: end - 1)
        guard let at = moments.first(where: range.contains),
            !found.contains(where: { range.contains($0.range.lowerBound) })
        else { return false }
        let content = items.filter {
            sentence.overlaps($0.range) && $0.range.lowerBound < end && [.unknown, .act, .kin, .house].contains($0.tag)
                && !($0.range.contains(at) || $0.range.contains(at + 1))
        }
        return content.count >= 2 && !found.contains { sentence.contains($0.range.lowerBound) && $0.sign == .yes }
    }

    /// `cùng giờ`, `đúng hôm đó`, `trùng khít`.
    static func moments(in text: ReplyText) -> [Int] {
        text.words.indices.filter { at in
            if text.isOne(at, of: same) { return text.isOne(at + 1, of: sameTimes) }
            if text.isOne(at, of: coinciding) { return text.isOne(at + 1, of: exactly) }
            return text.isOne(at, of: right) && text.isOne(at + 1, of: times) && text.isOne(at + 2, of: those)
        }
    }

    private static let same = WordList("cùng")
    private static let sameTimes = WordList("giờ lúc khung ngày hôm")
    private static let coinciding = WordList("trùng")
    private static let exactly = WordList("khít khớp")
    private static let right = WordList("đúng ngay")
    private static let times = WordList("giờ lúc hôm ngày bữa buổi khung khi sáng chiều tối phiên")
    private static let those = WordList("đó ấy này họp nớ ni mai nay kia")

    /// `tui phải có mặt`, with something else before that asks for it.
    func isDuty(_ index: Int) -> Bool {
        clause.mustDo && has(items[index].range.lowerBound, ["có"]) && isElsewhere(index)
    }

    /// `Nhà thờ họ khánh thành, tôi không vắng được`: what must not be missed is something else, told before.
    func isElsewhere(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        let (sentence, clause) = (text.words[at].sentence, text.words[at].clause)
        guard sentence < clause, !Contrast.strong.contains(text.words[clause].form),
            found.last.map({ $0.sign != .yes || $0.range.lowerBound < sentence }) ?? true
        else {
            return false
        }
        let before = items.filter { $0.range.lowerBound >= sentence && $0.range.upperBound <= clause }
        let told = before.filter { [.unknown, .act, .hindered, .ill, .kin].contains($0.tag) }
        return told.count >= 2
            && !(sentence..<text.words.count).contains { at in
                text.words[at].sentence == sentence && has(at, Self.sessions)
            }
    }

    /// What speaks of the session itself.
    static let sessions: Set<String> = [
        "họp", "này", "buổi", "hội", "cụm", "mời", "huấn", "hứa", "trọng", "quan", "nhắc", "hẹn", "lần", "dự", "kỳ",
        "ghi", "lịch", "tên", "tổ", "chờ", "gọi",
    ]

    /// `coi thi xong`, `cấy xong đám cuối rồi`: over by then.
    func isDone(_ index: Int) -> Bool {
        let range = items[index].range
        let clause = text.words[range.lowerBound].clause
        if (max(clause, range.lowerBound - 2)..<range.lowerBound).contains(where: { has($0, ["xong"]) }) { return true }
        if has(range.upperBound, ["giúp", "giùm", "hộ", "dùm"]) { return true }
        for at in range.upperBound..<min(range.upperBound + 4, text.words.count) {
            guard text.words[at].kind == .word, text.words[at].clause == clause else { return false }
            if has(at, ["chưa", "mới", "phải"]) { return false }
            if has(at, ["xong"]) { return range.lowerBound == 0 || !has(range.lowerBound - 1, ["mới", "vừa"]) }
        }
        return false
    }

    /// `hoãn chuyến du lịch`, `bỏ tăng ca`, `không có tiết đứng lớp nào`: what keeps nobody away any more.
    func isGivenUp(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        let clause = text.words[at].clause
        for back in stride(from: at - 1, through: max(clause, at - 4), by: -1) {
            if has(back, Self.givingUp) { return !(back > clause && Negation.isOne(text.words[back - 1])) }
            if text.words[back].form == "có", back > clause, Negation.isOne(text.words[back - 1]) {
                return !has(at - 1, ["người", "ai"])
            }
            if has(back, ["em", "tôi", "mình", "phải", "đi", "con", "cháu", "nên"]) { return false }
        }
        return false
    }

    static let givingUp: Set<String> = ["hoãn", "bỏ", "huỷ", "hủy", "dẹp", "gác", "miễn", "tha", "hết", "khỏi", "trừ"]

    /// `không đi thì uổng`.
    func isRegretted(_ end: Int) -> Bool {
        guard end < text.words.count, lexicon.end(of: .then, at: end, in: text) != nil else { return false }
        return (end + 1..<min(end + 5, text.words.count)).contains {
            lexicon.end(of: .regret, at: $0, in: text) != nil
        }
    }

    /// `có khi`, `có thể`, `hình như` before a no leave it open.
    func mightNot(_ predicate: Int) -> Bool {
        let groups = RuleBook.standard.groups
        guard let group = try? groups.index(of: "mightNot") else { return false }
        StepMeter.add(predicate - text.words[predicate].clause)
        let start = (text.words[predicate].clause..<predicate).last { has($0, ["nên"]) } ?? text.words[predicate].clause
        return (start..<predicate).contains { at in
            guard let end = text.classes.end(of: group, at: at) else { return false }
            return end >= text.words.count || !["gì", "chi"].contains(text.words[end].form)
        }
    }
}
