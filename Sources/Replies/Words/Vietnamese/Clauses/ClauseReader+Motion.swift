/// What a verb of motion comes to: coming, going elsewhere, or only a direction.
extension ClauseReader {
    /// What a verb of motion comes to; nil where it is only a direction or a particle.
    func aim(_ index: Int) -> ClauseTag? {
        let words = text.words
        let (at, end) = (items[index].range.lowerBound, items[index].range.upperBound)
        let form = words[at].form
        var back = index - 1
        while back > 0, items[back].tag == .particle { back -= 1 }
        let before = back >= 0 ? items[back].tag : .stop
        if before == .writer, isObject(back) { return nil }
        if end < words.count, words[end].form == "khỏi" { return nil }
        if case .unsaid = clause.who, clause.content > 0 { return nil }
        if form == "đi" {
            if [.unknown, .helps, .see, .said, .next, .over, .number, .partake].contains(before), isEnd(end) {
                return nil
            }
        } else if clause.brings, ["qua", "tới", "đến", "lên", "sang", "ra", "vô", "vào", "xuống"].contains(form) {
            return isWhen(end) ? nil : .come
        } else if !Self.subjects.contains(before) || (isOpening(index) && isWhen(end)) {
            return nil
        }
        if form == "đến" || form == "tới", index > 0, isUntil(end),
            ![.writer, .aux, .neg, .comma].contains(before)
        {
            return nil
        }
        guard end < words.count, words[end].kind == .word else { return form == "về" && before == .aux ? nil : .come }
        if lexicon.end(of: .meeting, at: end, in: text) != nil { return .come }
        let next = items[index + 1]
        switch next.tag {
        case .act, .ill, .busy: return .act
        case .unknown, .person:
            if words[end].isCapital, next.tag == .unknown || form != "gặp" { return .act }
            if case .writer = clause.who, !["đi", "về", "ra"].contains(form) { return .come }
            return nil
        case .helps, .see: return form == "đi" ? (clause.isHere ? .act : nil) : .come
        default: return .come
        }
    }

    /// Behind these a verb of motion is one; behind others it tells a direction (`chuyển sang`, `gửi lên`).
    static let subjects: Set<ClauseTag> = [
        .writer, .person, .kin, .again, .others, .address, .aux, .neg, .here, .stop, .comma, .but, .so, .and, .then,
        .must,
        .purpose, .rhetorical, .want, .particle, .though, .because, .ongoing,
    ]

    /// `tên em`, `của em`: not who comes.
    func isObject(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        return at > 0 && Self.governs.contains(text.words[at - 1].form)
    }

    static let governs: Set<String> = [
        "của", "tên", "giúp", "giùm", "bỏ", "gạch", "xoá", "xóa", "thay", "loại", "gỡ", "hộ", "với", "đưa", "nhắc",
        "gửi",
    ]

    func isOpening(_ index: Int) -> Bool {
        index == 0 || [.stop, .comma].contains(items[index - 1].tag)
    }

    /// A number, a day: `sang thứ 5`, `tới 9 giờ`.
    func isWhen(_ at: Int) -> Bool {
        guard at < text.words.count else { return false }
        return text.words[at].kind == .number || lexicon.end(of: .here, at: at, in: text) != nil
            || lexicon.end(of: .next, at: at, in: text) != nil
    }

    func isEnd(_ at: Int) -> Bool {
        at >= text.words.count || text.words[at].kind != .word
            || lexicon.end(of: .particle, at: at, in: text) != nil
            || lexicon.end(of: .address, at: at, in: text) != nil
    }

    /// `tới 9 giờ`, `đến cuối`: until then.
    func isUntil(_ at: Int) -> Bool {
        guard at < text.words.count else { return false }
        return text.words[at].kind == .number
            || [
                "cuối", "hết", "khi", "lúc", "giờ", "khoảng", "tầm", "tận", "giữa", "mai", "sáng", "chiều", "tối",
                "thứ",
            ]
            .contains(text.words[at].form)
    }
}
