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
        if at > 0, Self.moving.contains(words[at - 1].form), isWhen(end) { return nil }
        if at > 1, form == "đi", ["giờ", "phút", "rưỡi"].contains(words[at - 1].form), words[at - 2].kind == .number {
            return nil
        }
        if at > 0, words[at - 1].form == "mà", form == "tới" || form == "đến", isWhen(end) { return nil }
        if case .unsaid = clause.who, clause.content > 0, !isResolved(back) { return nil }
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
        if before == .writer, isGiven(back), isUntil(end) { return nil }
        guard end < words.count, words[end].kind == .word else { return form == "về" && before == .aux ? nil : .come }
        if isManner(end) || form != "về" && isDate(end) { return .come }
        let next = items[index + 1]
        if form == "về", has(end, ["nhà", "quê", "nước"]) { return .act }
        if form == "đi", has(end, Self.outings), clause.isHere || isPlanned(end) { return .act }
        if isErrand(index) { return .act }
        if let meeting = lexicon.end(of: .meeting, at: end, in: text),
            next.tag != .act || meeting > next.range.upperBound
        {
            return .come
        }
        switch next.tag {
        case .act, .ill, .busy, .absent: return .act
        case .unknown, .person:
            if words[end].isCapital, next.tag == .unknown || form != "gặp" { return .act }
            if Self.errands.contains(words[end].form) { return clause.isHere ? .act : nil }
            if case .writer = clause.who, !["đi", "về", "ra"].contains(form) { return .come }
            if case .writer = clause.who, form != "về", has(end, ["lúc", "tầm", "khoảng"]) { return .come }
            return nil
        case .helps, .see: return form == "đi" ? (clause.isHere ? .act : nil) : .come
        default: return .come
        }
    }

    /// `hôm đó em phải lên toà`, `mai em lên Phòng nộp hồ sơ`: somewhere else, on duty or on an errand.
    private func isErrand(_ index: Int) -> Bool {
        let end = items[index].range.upperBound
        let behind = items.dropFirst(index + 1).prefix(4).prefix {
            ![.comma, .stop, .but, .so, .then].contains($0.tag)
        }
        guard clause.mustDo || clause.isHere, let first = behind.first else { return false }
        let isMeeting = lexicon.end(of: .meeting, at: end, in: text) != nil
        if first.tag == .act { return false }
        if behind.dropFirst().contains(where: { $0.tag == .act && $0.range.lowerBound - end <= 3 }) { return true }
        return clause.mustDo && !isMeeting && first.tag == .unknown && !isWhen(end)
    }

    /// `có chết cũng phải đến`: resolved, whatever was said before.
    private func isResolved(_ before: Int) -> Bool {
        guard before >= 0 else { return false }
        let last = items[before].range.upperBound - 1
        return items[before].tag == .must && has(last - 1, ["cũng", "vẫn", "thì", "là"])
            || has(last, ["cũng", "vẫn", "sẽ"])
    }

    /// `theo đoàn từ thiện lên Kon Tum`: along with others, elsewhere.
    func isTagging(_ index: Int) -> Bool {
        guard has(items[index].range.lowerBound, ["theo"]), index + 1 < items.count else { return false }
        return [.unknown, .act, .person].contains(items[index + 1].tag)
    }

    /// `đi ngon ơ`, `họp thoải mái`: nothing stands in the way.
    func isManner(_ at: Int) -> Bool {
        has(at, ["ngon", "thoải"])
            || has(at, ["tẹt", "vô", "đàng", "bình"]) && has(at + 1, ["ga", "tư", "hoàng", "thường"])
    }

    /// `em đi ngày 14/9`
    private func isDate(_ at: Int) -> Bool {
        has(at, ["ngày", "hôm", "mùng", "mồng"]) && at + 1 < text.words.count && text.words[at + 1].kind == .number
    }

    /// `em đi ăn với chồng rồi`: a plan made before.
    private func isPlanned(_ at: Int) -> Bool {
        let clause = text.clause(of: at)
        return clause.contains { $0 > at && has($0, ["rồi", "mất"]) }
    }

    private static let outings: Set<String> = [
        "ăn", "uống", "nhậu", "thăm", "chùa", "lễ", "phụ", "giúp", "xem", "theo", "nghe",
    ]

    /// `giữ chỗ cho em đến tối`: until then.
    private func isGiven(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        return at > 0 && text.words[at - 1].form == "cho"
    }

    /// `mẹ ghé lấy bình nước`: comes for something else.
    private static let errands: Set<String> = [
        "lấy", "nộp", "mua", "trả", "nhận", "sửa", "bán", "giao", "photo", "ký", "rút", "gửi", "trình", "làm", "nấu",
    ]

    /// `xin cho qua tối thứ Tư`, `dời sang thứ 5`: the session moves.
    private static let moving: Set<String> = ["cho", "dời", "chuyển", "đổi", "lùi", "đẩy", "hoãn", "dịch", "nhích"]

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
        "của", "tên", "số", "delete", "giúp", "giùm", "bỏ", "gạch", "xoá", "xóa", "thay", "loại", "gỡ", "hộ", "với",
        "đưa", "nhắc",
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
