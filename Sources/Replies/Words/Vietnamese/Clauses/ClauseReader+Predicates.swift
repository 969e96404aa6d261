extension ClauseReader {
    mutating func predicate(_ index: Int) {
        var tag = items[index].tag
        if tag == .motion {
            guard let aimed = aim(index) else { return }
            tag = aimed
        }
        if tag == .partake, !isTakingPart(index) {
            clause.negations = []
            return unknownContent()
        }
        if tag == .absent, !isAbsence(index) { return unknownContent() }
        if tag == .ill, !isSick(index) { return unknownContent() }
        if [.come, .partake].contains(tag), clause.wasDenied, index > 0, isMa(items[index - 1]) { return }
        let (end, denials) = tail(index)
        let isNegative = (clause.negations.count + denials) % 2 == 1
        let count = found.count
        defer {
            if found.count == count { deny(index) }
            clause.negations = []
            clause.hasPredicate = true
            clause.isOver = false
        }
        guard !clause.isBelieved, !clause.isGranted, !clause.isForbidden else { return }
        if clause.isPast, tag != .ill { return }
        if clause.isNext, [.come, .partake].contains(tag) {
            if isOwn, !isNegative { emit(.clash, .nextTime, to: end) }
            return
        }
        clause.wasDenied = isNegative
        switch tag {
        case .come, .partake: coming(isNegative, index, end, isWish: clause.wants)
        case .absent:
            if isNegative, text.words[items[index].range.lowerBound].form == "xin" {
                if isOwn { emit(.clash, .unable, to: end) }
            } else {
                coming(!isNegative, index, end, isWish: false)
            }
        case .free: if isOwn { emit(isNegative ? .clash : .yes, isNegative ? .busy : .free, to: end) }
        default: clash(tag, isNegative, index, end)
        }
    }

    /// A negation that a dropped predicate took is read all the same.
    private mutating func deny(_ index: Int) {
        guard let first = clause.negations.first else { return }
        emit(.denial, .others, from: first, to: items[index].range.upperBound)
    }

    private mutating func unknownContent() { clause.content += 1 }

    private mutating func coming(_ isNegative: Bool, _ index: Int, _ end: Int, isWish: Bool) {
        switch clause.who {
        case .unsaid, .writer: break
        case .kin, .named:
            if !clause.isReason { emitOther(isNegative ? .no : .yes, to: end) }
            return
        case .others, .addressed:
            if case .others = clause.who { if isNegative { didOthersLeave = true } }
            return
        }
        if isNegative {
            if isRegretted(end) { return emit(.yes, .wouldRegret, to: end) }
            return emit(mightNot(items[index].range.lowerBound) ? .maybe : .no, .staysAway, to: end)
        }
        if isWish || clause.isReason { return }
        if isOtherMeeting(end) { return emit(.clash, .elsewhere, to: end) }
        if clause.isSorry { return emit(.unclear, .sorryYes, to: end) }
        if didOthersLeave, isLikewise(index) { return emit(.clash, .elsewhere, to: end) }
        emit(.yes, .comes, to: end)
    }

    /// `dự hội nghị khác`, `dự đám cưới`, `họp trên Sở`: not this session.
    private func isOtherMeeting(_ end: Int) -> Bool {
        let words = text.words
        for at in end..<min(end + 6, words.count) {
            guard words[at].kind == .word, words[at].clause == words[end - 1].clause else { return false }
            if words[at].form == "khác", at > end { return true }
            if ["trên", "dưới"].contains(words[at].form), at + 1 < words.count,
                ["sở", "huyện", "tỉnh", "phòng", "bộ", "thành", "trung", "xã", "quận"].contains(words[at + 1].form)
            {
                return true
            }
            if at == end, lexicon.end(of: .act, at: at, in: words) != nil,
                ["đám", "lễ", "giỗ", "cưới"].contains(words[at].form)
            {
                return true
            }
        }
        return false
    }

    private mutating func clash(_ tag: ClauseTag, _ isNegative: Bool, _ index: Int, _ end: Int) {
        switch clause.who {
        case .others:
            didOthersLeave = true
            return
        case .named, .addressed: return
        case .unsaid, .writer, .kin: break
        }
        if clause.isOver || isNegative || clause.isOtherwise && tag == .act { return }
        if case .kin = clause.who, tag == .busy { return emitOther(.no, to: end) }
        if case .kin = clause.who, tag != .ill, tag != .hindered, !isHere(index) { return }
        if isCompound(index) { return }
        if tag == .act, refines(index) { return emit(.no, .elsewhere, to: end) }
        if clause.isPurpose, clause.hasPredicate { return }
        if end < text.words.count, let next = items.first(where: { $0.range.lowerBound >= end }), next.tag == .over,
            text.words[next.range.lowerBound].form != "hết"
        {
            return
        }
        let meaning: ClauseMeaning =
            switch tag {
            case .busy: .busy
            case .ill: .ill
            case .hindered: .hindered
            default: .elsewhere
            }
        emit(.clash, meaning, to: end)
    }

    // MARK: What stands around a predicate

    /// Where the predicate ends with its `được`, and how often it is denied from behind.
    private func tail(_ index: Int) -> (end: Int, denials: Int) {
        var at = items[index].range.upperBound
        var (end, denials) = (at, 0)
        let words = text.words
        for _ in 0..<4 {
            guard at < words.count, words[at].kind == .word else { break }
            if let next = lexicon.end(of: .scorn, at: at, in: words) { return (next, denials + 1) }
            if let next = lexicon.end(of: .can, at: at, in: words) { (at, end) = (next, next); continue }
            if let next = lexicon.end(of: .denied, at: at, in: words), isDenial(at) { return (next, denials + 1) }
            if words[at].form == "không", let next = lexicon.end(of: .can, at: at + 1, in: words), at + 1 < words.count
            {
                (at, end) = (next, next)
                denials += 1
                continue
            }
            if let next = lexicon.end(of: .particle, at: at, in: words) ?? lexicon.end(of: .address, at: at, in: words)
            {
                at = next
                continue
            }
            break
        }
        return (end, denials)
    }

    /// `đi đâu`: where to, unless somebody denies.
    private func isDenial(_ at: Int) -> Bool {
        let behind = at + 1 < text.words.count ? text.words[at + 1] : nil
        return behind?.form != "?"
            && (at + 1 == text.words.count || behind?.kind != .word
                || behind.map { word in
                    lexicon.end(of: .particle, at: at + 1, in: text.words) != nil
                        || lexicon.end(of: .address, at: at + 1, in: text.words) != nil || word.form == "em"
                } ?? true)
            && (clause.negations.isEmpty || clause.who.isOwn)
            && clause.negations.isEmpty
    }

    /// `mai em đá`, `không tập được`; `họp mấy giờ` and `em tập văn nghệ` are something else.
    private func isTakingPart(_ index: Int) -> Bool {
        if !clause.negations.isEmpty {
            return canFollows(index)
                || (isBare(index) && isOwn && (clause.isHere || (index > 0 && isMa(items[index - 1]))))
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
            return clause.isHere || (index > 0 && items[index - 1].tag == .aux) || isOnline(end)
        }
        return false
    }

    private func canFollows(_ index: Int) -> Bool {
        items.indices.dropFirst(index + 1).prefix(3).contains { items[$0].tag == .can }
    }

    /// `khám phá`, `cảm xúc`, `phòng chống tai nạn thương tích`: with nobody in it, the word goes with the next one.
    private func isCompound(_ index: Int) -> Bool {
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
    private func isHere(_ index: Int) -> Bool {
        if clause.isHere { return true }
        for item in items.dropFirst(index + 1).prefix(8) {
            if [.stop, .comma, .but].contains(item.tag) { return false }
            if item.tag == .here { return true }
        }
        return false
    }

    private func isMa(_ item: ClauseItem) -> Bool { text.words[item.range.lowerBound].form == "mà" }

    /// `bị ngã`, `em ho`; not the `ngã` of `dấu ngã`.
    private func isSick(_ index: Int) -> Bool {
        guard items[index].range.count == 1, index > 0 else { return true }
        return ![.unknown, .helps, .see].contains(items[index - 1].tag)
    }

    /// `họ đi nghỉ mát hết, tôi cũng đi`.
    private func isLikewise(_ index: Int) -> Bool {
        index > 0 && text.words[items[index - 1].range.upperBound - 1].form == "cũng"
    }

    /// `em đi, đi đẻ ấy`: says where to after all.
    private func refines(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        guard let last = found.last, last.sign == .yes, text.words[at].form == "đi" else { return false }
        return at - last.range.upperBound <= 2 && text.words[at].sentence == text.words[last.range.lowerBound].sentence
    }

    private func isOnline(_ at: Int) -> Bool {
        at < text.words.count && lexicon.end(of: .meeting, at: at, in: text.words) != nil
    }

    /// Nothing that a verb could have as its object stands behind it.
    private func isBare(_ index: Int) -> Bool {
        guard index + 1 < items.count else { return true }
        if isOnline(items[index + 1].range.lowerBound) { return true }
        switch items[index + 1].tag {
        case .unknown, .act, .ill, .busy, .person, .number, .motion, .partake: return false
        default: return true
        }
    }

    /// `nghỉ dạy`, `bỏ con ở nhà`, `vắng người` are no absence from the session.
    private func isAbsence(_ index: Int) -> Bool {
        let item = items[index]
        if clause.isPart { return false }
        guard index + 1 < items.count else { return true }
        let next = items[index + 1]
        if text.words[item.range.upperBound - 1].form == "phép" {
            return [.comma, .stop, .here, .address, .particle, .but, .so].contains(next.tag)
        }
        let words = text.words
        if Self.leaving.contains(words[item.range.lowerBound].form) {
            if ["trước", "sớm", "giữa", "ngang", "nửa"].contains(words[next.range.lowerBound].form) { return false }
            if clause.hasHour { return false }
        }
        guard item.range.count == 1 else { return true }
        switch next.tag {
        case .unknown: return lexicon.end(of: .meeting, at: next.range.lowerBound, in: text.words) != nil
        case .act, .partake, .kin, .again, .person: return false
        default: return true
        }
    }

    private static let leaving: Set<String> = ["chuồn", "né", "rút", "về", "bỏ", "lặn", "trốn"]

    /// What a verb of motion comes to; nil where it is only a direction or a particle.
    private func aim(_ index: Int) -> ClauseTag? {
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
        if lexicon.end(of: .meeting, at: end, in: words) != nil { return .come }
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
    private static let subjects: Set<ClauseTag> = [
        .writer, .person, .kin, .again, .others, .address, .aux, .neg, .here, .stop, .comma, .but, .so, .and, .then,
        .must,
        .purpose, .rhetorical, .want, .particle, .though, .because, .ongoing,
    ]

    /// `tên em`, `của em`: not who comes.
    func isObject(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        return at > 0 && Self.governs.contains(text.words[at - 1].form)
    }

    private static let governs: Set<String> = [
        "của", "tên", "giúp", "giùm", "bỏ", "gạch", "xoá", "xóa", "thay", "loại", "gỡ", "hộ", "với", "đưa", "nhắc",
        "gửi",
    ]

    private func isOpening(_ index: Int) -> Bool {
        index == 0 || [.stop, .comma].contains(items[index - 1].tag)
    }

    /// A number, a day: `sang thứ 5`, `tới 9 giờ`.
    private func isWhen(_ at: Int) -> Bool {
        guard at < text.words.count else { return false }
        return text.words[at].kind == .number || lexicon.end(of: .here, at: at, in: text.words) != nil
            || lexicon.end(of: .next, at: at, in: text.words) != nil
    }

    private func isEnd(_ at: Int) -> Bool {
        at >= text.words.count || text.words[at].kind != .word
            || lexicon.end(of: .particle, at: at, in: text.words) != nil
            || lexicon.end(of: .address, at: at, in: text.words) != nil
    }

    /// `tới 9 giờ`, `đến cuối`: until then.
    private func isUntil(_ at: Int) -> Bool {
        guard at < text.words.count else { return false }
        return text.words[at].kind == .number
            || [
                "cuối", "hết", "khi", "lúc", "giờ", "khoảng", "tầm", "tận", "giữa", "mai", "sáng", "chiều", "tối",
                "thứ",
            ]
            .contains(text.words[at].form)
    }

    /// `không đi thì uổng`.
    private func isRegretted(_ end: Int) -> Bool {
        guard end < text.words.count, lexicon.end(of: .then, at: end, in: text.words) != nil else { return false }
        return (end + 1..<min(end + 5, text.words.count)).contains {
            lexicon.end(of: .regret, at: $0, in: text.words) != nil
        }
    }

    /// `có khi`, `có thể`, `hình như` before a no leave it open.
    private func mightNot(_ predicate: Int) -> Bool {
        let groups = RuleBook.standard.groups
        guard let group = try? groups.index(of: "mightNot") else { return false }
        return (text.words[predicate].clause..<predicate).contains { at in
            guard let end = groups.end(of: group, at: at, in: text.words) else { return false }
            return end >= text.words.count || !["gì", "chi"].contains(text.words[end].form)
        }
    }

    // MARK: Signs

    mutating func emit(_ sign: Sign, _ meaning: ClauseMeaning, to end: Int) {
        emit(sign, meaning, from: opening(end), to: end)
    }

    private mutating func emit(_ sign: Sign, _ meaning: ClauseMeaning, from start: Int, to end: Int) {
        found.append(Found(sign: sign, rule: meaning.rule(sign), range: start..<end, name: nil, isComposed: true))
    }

    /// The subject where it is near, else the negation, else the predicate itself.
    private func opening(_ end: Int) -> Int {
        var start = end - 1
        if let first = clause.negations.first, first < end { start = first }
        if let subject = clause.start, subject < start, end - subject <= 7 { start = subject }
        return max(0, start)
    }

    private mutating func emitOther(_ sign: Sign, to end: Int) {
        let start = opening(end)
        var sign = Found(
            sign: sign, rule: ClauseMeaning.otherComes.rule(sign), range: max(0, start)..<end, name: nil,
            isComposed: true)
        if case .named(let name) = clause.who { sign.other = .named(name) } else { sign.other = .unnamed }
        found.append(sign)
    }
}

extension ClauseState.Who {
    var isOwn: Bool {
        switch self {
        case .unsaid, .writer: true
        default: false
        }
    }
}

/// What a composed clause says.
enum ClauseMeaning: String {
    case comes = "says that they come"
    case staysAway = "a plain no"
    case wouldRegret = "rhetorical: would be sorry to miss it"
    case unwilling = "does not want to"
    case unable = "cannot get away"
    case free = "is free"
    case busy = "is busy"
    case ill = "is ill"
    case hindered = "something in the way"
    case elsewhere = "does something else at that hour"
    case standIn = "somebody comes instead"
    case granted = "whatever comes"
    case signsUp = "signs up"
    case forbidden = "it is not allowed"
    case others = "about others"
    case nextTime = "next time"
    case sorryYes = "sorry, and yet says that they come"
    case seesFirst = "will see"
    case otherComes = "somebody else's coming"

    func rule(_ sign: Sign) -> Rule {
        Rule(signs: [sign], pattern: .composed, meaning: rawValue, example: "", line: sign.rawValue + rawValue)
    }
}
