// What a coming hangs on, said without an `if`:
//
//     con mà hạ sốt   thì   mai em đi       only then
//     tan chợ sớm     thì   ghé             only then
//     họp tổ          thì   em đi           as to that: no condition
//     mưa             thì   em cũng đi      in any case: none either
//
// Before the `thì` stands something that may or may not come true; behind it, coming or staying away. What only names
// who, when or what is spoken of is a topic, and what has come true already is a reason.

extension ClauseReader {
    /// At a `thì`, or at the `là` that answers a `mà`.
    mutating func hang(_ index: Int) {
        let before = protasis(index)
        guard let last = before.last else { return }
        if outcome(index, isSupposed: isSupposed(before)) == nil, isDreaded(before) {
            let start = items[before.lowerBound].range.lowerBound
            return emit(.no, .wouldHarm, from: start, to: items[index].range.upperBound)
        }
        guard isOpen(before, index), let outcome = outcome(index, isSupposed: isSupposed(before)) else { return }
        let start = items[last].range.lowerBound
        let end = items[index].range.upperBound
        emit(outcome.isBare ? .maybe : .condition, .ifThen, from: start, to: outcome.isBare ? outcome.end : end)
    }

    /// `em mà đi thì vô phép`: coming is what would do harm.
    private func isDreaded(_ before: Range<Int>) -> Bool {
        guard let but = before.dropFirst().first(where: { has(items[$0].range.lowerBound, ["mà"]) }), isOwn else {
            return false
        }
        return before.contains { $0 > but && [.come, .motion].contains(items[$0].tag) }
            && !before.contains { [.neg, .rhetorical, .absent].contains(items[$0].tag) }
    }

    /// The pieces of the clause before.
    private func protasis(_ index: Int) -> Range<Int> {
        var first = index
        while first > 0, ![.stop, .comma, .but, .so, .because, .then].contains(items[first - 1].tag) { first -= 1 }
        return first..<index
    }

    /// Whether it may come true or not.
    private func isOpen(_ before: Range<Int>, _ then: Int) -> Bool {
        let forms = before.map { text.words[items[$0].range.lowerBound].form }
        let isSupposed = isSupposed(before)
        if text.words[items[then].range.lowerBound].form != "thì", !isSupposed, !isBareThen(then) { return false }
        if before.contains(where: { [.past, .then, .if, .believed, .though].contains(items[$0].tag) }) { return false }
        if before.contains(where: {
            has(items[$0].range.lowerBound, Self.told) || has(items[$0].range.upperBound - 1, Self.happened)
        }) {
            return false
        }
        if let last = before.last, has(items[last].range.upperBound - 1, ["vậy", "thế", "này", "ri", "rứa"]) {
            return false
        }
        let come = before.contains { [.come, .motion, .partake].contains(items[$0].tag) }
        let content = before.filter { isUncertain($0, come: come) }
        if isSupposed { return !content.isEmpty }
        if content.isEmpty { return before.count <= 2 && Self.short.contains(forms.joined(separator: " ")) }
        // `chuyện đó thì`, `phần em thì`: of what is spoken, unless a predicate follows.
        if content.allSatisfy({ items[$0].tag == .unknown }) {
            return !before.contains { has(items[$0].range.lowerBound, Self.topical) } && !isHouse(before)
        }
        return true
    }

    /// `ổng mà xỉn`.
    private func isSupposed(_ before: Range<Int>) -> Bool {
        before.dropFirst().contains { index in
            has(items[index].range.lowerBound, ["mà"])
        }
    }

    /// `tổ chuyên môn thì tôi dự`: of what is spoken.
    private func isHouse(_ before: Range<Int>) -> Bool {
        before.contains { items[$0].tag == .house || items[$0].tag == .others }
            || before.first.map { lexicon.end(of: .meeting, at: items[$0].range.lowerBound, in: text) != nil } ?? false
    }

    private func isBareThen(_ then: Int) -> Bool {
        let word = text.words[items[then].range.lowerBound]
        return word.isBare && word.plain == "thi"
    }

    private func isUncertain(_ index: Int, come: Bool) -> Bool {
        switch items[index].tag {
        case .unknown, .act, .ill, .busy, .free, .hindered, .over, .helps, .absent, .can, .see: true
        case .neg: !come
        default: false
        }
    }

    /// What follows: coming, staying away, or only that it is possible then.
    private func outcome(_ then: Int, isSupposed: Bool) -> (end: Int, isBare: Bool)? {
        let behind = items.indices.dropFirst(then + 1).prefix(6).prefix {
            ![.stop, .comma, .but].contains(items[$0].tag)
        }
        if behind.contains(where: { has(items[$0].range.upperBound - 1, ["cũng", "vẫn", "cứ"]) }) {
            return nil
        }
        for index in behind {
            let item = items[index]
            switch item.tag {
            case .come, .partake, .absent: return (item.range.upperBound, false)
            case .motion: return aim(index) == .act ? nil : (item.range.upperBound, false)
            case .can where index == then + 1 && isEnd(item.range.upperBound): return (item.range.upperBound, true)
            case .aux:
                if text.words[item.range.lowerBound].form == "thôi", index == then + 1, isEnd(item.range.upperBound) {
                    return (item.range.upperBound, true)
                }
            case .must, .neg: if !isSupposed { return nil }
            case .writer, .here, .address, .particle, .want, .number: continue
            default: return nil
            }
        }
        return nil
    }

    /// What was said or asked is no condition.
    private static let told: Set<String> = [
        "nghe", "bảo", "nói", "dặn", "mời", "rủ", "gọi", "kêu", "hứa", "nhắn", "nhắc",
    ]
    private static let happened: Set<String> = ["rồi", "đã", "lỡ", "trót", "cũng", "nào"]
    /// Alone before the `thì` these hang in the air.
    private static let short: Set<String> = [
        "có", "chưa", "chưa có", "không có", "được", "kịp", "ổn", "hên", "lành", "thông", "đỡ", "còn", "hết",
        "chưa được",
        "không được", "không kịp", "được phép", "được duyệt",
    ]
    private static let topical: Set<String> = [
        "này", "đó", "kia", "ấy", "nọ", "ni", "nớ", "phần", "chuyện", "vụ", "khoản", "việc", "riêng", "bên", "phía",
        "về",
        "nói", "buổi", "như", "giờ", "lúc", "ngày", "hôm", "bữa",
    ]
}
