/// What stands around a predicate and bends or turns it.
extension ClauseReader {
    /// `dự hội nghị khác`, `dự đám cưới`, `họp trên Sở`: not this session.
    func isOtherMeeting(_ end: Int) -> Bool {
        let words = text.words
        for at in end..<min(end + 6, words.count) {
            guard words[at].kind == .word, words[at].clause == words[end - 1].clause else { return false }
            if words[at].form == "khác", at > end { return true }
            if at == end, words[end - 1].form == "họp", Self.offices.contains(words[at].form) {
                return clause.mustDo || Self.superiors.contains(words[at].form) || has(at + 2, ["rồi"])
            }
            if ["trên", "dưới", "ở", "tại", "của"].contains(words[at].form), at + 1 < words.count,
                ["sở", "huyện", "tỉnh", "phòng", "bộ", "thành", "trung", "xã", "quận"].contains(words[at + 1].form)
            {
                return true
            }
            if at == end, lexicon.end(of: .act, at: at, in: text) != nil,
                ["đám", "lễ", "giỗ", "cưới"].contains(words[at].form)
            {
                return true
            }
        }
        return false
    }

    /// Whose meetings are not this one: `phải đi họp tỉnh`.
    static let offices: Set<String> = [
        "sở", "huyện", "tỉnh", "bộ", "quận", "công", "cơ", "chi", "khoa", "giao", "đảng", "lớp", "gia", "họ", "tộc",
    ]

    static let superiors: Set<String> = ["sở", "huyện", "tỉnh", "bộ", "quận", "cơ", "giao"]

    /// Where the predicate ends with its `được`, and how often it is denied from behind.
    func tail(_ index: Int) -> (end: Int, denials: Int) {
        var at = items[index].range.upperBound
        var (end, denials) = (at, 0)
        let words = text.words
        for _ in 0..<4 {
            guard at < words.count, words[at].kind == .word else { break }
            if let next = lexicon.end(of: .scorn, at: at, in: text) { return (next, denials + 1) }
            if let next = lexicon.end(of: .can, at: at, in: text) { (at, end) = (next, next); continue }
            if let next = lexicon.end(of: .denied, at: at, in: text), isDenial(at) { return (next, denials + 1) }
            if words[at].form == "không", let next = lexicon.end(of: .can, at: at + 1, in: text), at + 1 < words.count {
                (at, end) = (next, next)
                denials += 1
                continue
            }
            if let next = lexicon.end(of: .particle, at: at, in: text) ?? lexicon.end(of: .address, at: at, in: text) {
                at = next
                continue
            }
            break
        }
        return (end, denials)
    }

    /// `đi đâu`: where to, unless somebody denies.
    func isDenial(_ at: Int) -> Bool {
        let behind = at + 1 < text.words.count ? text.words[at + 1] : nil
        return behind?.form != "?"
            && (at + 1 == text.words.count || behind?.kind != .word
                || behind.map { word in
                    lexicon.end(of: .particle, at: at + 1, in: text) != nil
                        || lexicon.end(of: .address, at: at + 1, in: text) != nil || word.form == "em"
                } ?? true)
            && (clause.negations.isEmpty || clause.who.isOwn)
            && clause.negations.isEmpty
    }

    /// `mai em đá`, `không tập được`; `họp mấy giờ` and `em tập văn nghệ` are something else.
    func isTakingPart(_ index: Int) -> Bool {
        if says(index) || isOwn && clause.negations.isEmpty && isManner(items[index].range.upperBound) { return true }
        if index > 0, [.busy, .ill].contains(items[index - 1].tag) { return false }
        if index > 0, isOwn, clause.negations.isEmpty, has(items[index - 1].range.upperBound - 1, ["kịp", "ngồi"]) {
            return isEnd(items[index].range.upperBound) || isWhen(items[index].range.upperBound)
        }
        if isSuggested(index) { return false }
        if index > 0, items[index - 1].tag == .absent { return false }
        if clause.negations.isEmpty, isOwn, index > 0, has(items[index - 1].range.upperBound - 1, ["vẫn", "cũng"]) {
            return true
        }
        if !clause.negations.isEmpty {
            if canFollows(index) { return true }
            guard isBare(index), isOwn else { return false }
            if case .writer = clause.who { return found.last?.sign != .yes }
            return clause.isHere || index > 0 && isMa(items[index - 1])
        }
        guard isBare(index) else { return false }
        if !isOwn { return index > 0 && items[index - 1].tag == .aux }
        let end = items[index].range.upperBound
        if end < text.words.count,
            ["liền", "luôn", "chứ", "tuốt", "ngay", "cái", "thôi"].contains(text.words[end].form)
        {
            return true
        }
        if case .writer = clause.who {
            return clause.isHere || (index > 0 && items[index - 1].tag == .aux) || isOnline(end) || canFollows(index)
        }
        return false
    }

    /// `tui họp nghen`, `anh họp nhé`: said by whoever takes part.
    private func says(_ index: Int) -> Bool {
        guard index > 0, items[index - 1].tag == .writer, !isSuggested(index), clause.negations.isEmpty else {
            return false
        }
        let end = items[index].range.upperBound
        return isEnd(end) && !has(end, ["rồi", "à", "hả", "ha", "mà", "đó"]) && !has(end + 1, ["?"])
    }

    /// `mình nên họp …`, `hay mình họp sớm hơn 2 ngày đi`: what the group might do.
    func isSuggested(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        let words = text.clause(of: at)
        if has(words.lowerBound, ["hay"]) || at > 0 && has(at - 1, ["nên"]) { return true }
        guard let last = words.last(where: { text.words[$0].kind == .word }), last > at else { return false }
        return has(last, ["đi"]) && !items[index].range.contains(last)
    }

    /// `em đi chứ không lên nói`: the yes stands, what it is told from is denied.
    func isCorrection(_ index: Int) -> Bool {
        guard let first = clause.negations.first, first > 0, text.words[first - 1].form == "chứ",
            let last = found.last, last.sign == .yes
        else { return false }
        return text.words[last.range.lowerBound].sentence == text.words[first].sentence
    }

    /// `phiên họp Hội đồng`, `buổi tổng kết`: what is come to.
    func isThisMeeting(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        return at > 0 && clause.hasPredicate && ["phiên", "buổi", "cuộc", "kỳ"].contains(text.words[at - 1].form)
    }

    func canFollows(_ index: Int) -> Bool {
        items.indices.dropFirst(index + 1).prefix(3).contains { items[$0].tag == .can }
    }

    /// `khám phá`, `cảm xúc`, `phòng chống tai nạn thương tích`: with nobody in it, the word goes with the next one.
    func isCompound(_ index: Int) -> Bool {
        // `Ra toà làm nhân chứng`, `Bận ngồi sạp`: said first, it is what somebody does.
        if opens(index), items[index].range.count > 1 || items[index].tag == .busy { return false }
        if !isHere(index), case .unsaid = clause.who, index > 0, items[index - 1].tag == .unknown,
            items[index].range.count == 1
        {
            return true
        }
        guard !isHere(index), index + 1 < items.count, items[index + 1].tag == .unknown, items[index].range.count < 3
        else { return false }
        if case .unsaid = clause.who { return true }
        return clause.isHouse
    }

    /// The hour of the session is named before or behind.
    func isHere(_ index: Int) -> Bool {
        if clause.isHere { return true }
        for item in items.dropFirst(index + 1).prefix(8) {
            if [.stop, .comma, .but].contains(item.tag) { return false }
            if item.tag == .here { return true }
        }
        return false
    }

    func isMa(_ item: ClauseItem) -> Bool { text.words[item.range.upperBound - 1].form == "mà" }

    /// `bị ngã`, `em ho`; not the `ngã` of `dấu ngã`.
    func isSick(_ index: Int) -> Bool {
        guard items[index].range.count == 1, index > 0 else { return true }
        return ![.unknown, .helps, .see].contains(items[index - 1].tag)
    }

    /// `họ đi nghỉ mát hết, tôi cũng đi`.
    func isLikewise(_ index: Int) -> Bool {
        index > 0 && text.words[items[index - 1].range.upperBound - 1].form == "cũng"
    }

    /// `em đi, đi đẻ ấy`: says where to after all.
    func refines(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        guard let last = found.last, last.sign == .yes, text.words[at].form == "đi" else { return false }
        return at - last.range.upperBound <= 2 && text.words[at].sentence == text.words[last.range.lowerBound].sentence
    }

    func isOnline(_ at: Int) -> Bool {
        at < text.words.count && lexicon.end(of: .meeting, at: at, in: text) != nil
    }

    /// Nothing that a verb could have as its object stands behind it.
    func isBare(_ index: Int) -> Bool {
        guard index + 1 < items.count else { return true }
        if isOnline(items[index + 1].range.lowerBound) { return true }
        switch items[index + 1].tag {
        case .unknown, .act, .ill, .busy, .person, .number, .motion, .partake: return false
        default: return true
        }
    }

    /// One of these words, also without its diacritics in a text that has none.
    func has(_ at: Int, _ words: some Collection<String>) -> Bool {
        guard text.words.indices.contains(at) else { return false }
        let word = text.words[at]
        return words.contains(word.form) || (word.isBare && words.contains { Folding.fold($0) == word.plain })
    }
}
