/// What stands around a predicate and bends or turns it.
extension ClauseReader {
    /// `dự hội nghị khác`, `dự đám cưới`, `họp trên Sở`: not this session.
    func isOtherMeeting(_ end: Int) -> Bool {
        let words = text.words
        for at in end..<min(end + 6, words.count) {
            guard words[at].kind == .word, words[at].clause == words[end - 1].clause else { return false }
            if words[at].form == "khác", at > end { return true }
            if at == end, words[end - 1].form == "họp", Self.offices.contains(words[at].form) { return true }
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

    /// `em đi chứ không lên nói`: the yes stands, what it is told from is denied.
    func isCorrection(_ index: Int) -> Bool {
        guard let first = clause.negations.first, first > 0, text.words[first - 1].form == "chứ",
            let last = found.last, last.sign == .yes
        else { return false }
        return text.words[last.range.lowerBound].sentence == text.words[first].sentence
    }

    /// `khung 9 giờ còn trống`: an hour of the programme, nobody's.
    func isVacant(_ index: Int) -> Bool {
        guard case .unsaid = clause.who else { return false }
        return text.words[items[index].range.lowerBound].form == "trống"
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

    /// `nghỉ dạy`, `bỏ con ở nhà`, `vắng người` are no absence from the session.
    func isAbsence(_ index: Int) -> Bool {
        let item = items[index]
        if clause.isPart { return false }
        // `nước rút`: the water, not the writer.
        if text.words[item.range.lowerBound].form == "rút", index > 0, items[index - 1].tag == .unknown { return false }
        guard index + 1 < items.count else { return true }
        let next = items[index + 1]
        if text.words[item.range.upperBound - 1].form == "phép" {
            return [.comma, .stop, .here, .address, .particle, .but, .so].contains(next.tag)
        }
        let words = text.words
        if Self.leaving.contains(words[item.range.upperBound - 1].form) {
            if ["trước", "sớm", "giữa", "ngang", "nửa"].contains(words[next.range.lowerBound].form) { return false }
            if clause.hasHour { return false }
        }
        guard item.range.count == 1 else { return true }
        if words[item.range.lowerBound].isBare, words[next.range.lowerBound].plain == "la" { return false }
        switch next.tag {
        case .unknown: return lexicon.end(of: .meeting, at: next.range.lowerBound, in: text) != nil
        // `lớp em vắng 3 cháu`: who is absent are the children.
        case .number: return !isCount(next.range.upperBound)
        case .partake: return ["vắng", "bùng", "trốn"].contains(words[item.range.lowerBound].form)
        case .act, .kin, .again, .person: return false
        default: return true
        }
    }

    private func isCount(_ at: Int) -> Bool {
        at < text.words.count
            && ["cháu", "trẻ", "bé", "em", "bạn", "cô", "người", "đứa", "học"].contains(text.words[at].form)
    }

    static let leaving: Set<String> = ["chuồn", "né", "rút", "về", "bỏ", "lặn", "trốn"]

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
        return (text.words[predicate].clause..<predicate).contains { at in
            guard let end = text.classes.end(of: group, at: at) else { return false }
            return end >= text.words.count || !["gì", "chi"].contains(text.words[end].form)
        }
    }
}
