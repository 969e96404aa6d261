/// Of whom a clause speaks.
extension ClauseReader {
    mutating func meet(_ who: ClauseState.Who?, _ at: Int) {
        guard let who else { return }
        if clause.hasPredicate, clause.isPurpose { return }
        if !who.isOwn, isJoined(at) { return }
        clause.who = who
        clause.start = at
        if has(at - 1, ["cho"]), who.isOwn { clause.isAble = true }
        if who.isOwn, let next = items.first(where: { $0.range.lowerBound > at && $0.tag != .particle }),
            next.tag == .then,
            has(next.range.lowerBound, ["là"])
        {
            clause.isAble = true
        }
        clause.isHouse = false
        guard case .writer = who else { return }
        didWriterSpeak = true
        countIn(at)
    }

    /// `em với cô Lan đi`: the writer comes, too.
    func isJoined(_ at: Int) -> Bool {
        var before = at - 1
        if before > 0, Numbers.value(text.words[before]) != nil { before -= 1 }
        guard before >= 0 else { return false }
        let word = text.words[before]
        if has(before, Self.inviting) || has(before, ["được", "thêm"]) && has(before - 1, Self.inviting) {
            return true
        }
        return Self.joints.contains(word.form) || word.isBare && ["va", "voi", "cua"].contains(word.plain)
    }

    /// `rủ chồng em đi theo`: they come along with whoever asks them.
    static let inviting: Set<String> = ["rủ", "dẫn", "dắt", "kéo"]

    static let joints: Set<String> = ["và", "với", "cùng", "cả", "kèm", "của", "thay", "gặp", "cho"]

    /// `tổ 3 đi đủ`: the group answers.
    func opens(_ index: Int) -> Bool {
        index == 0 || [.stop, .comma, .but, .here, .particle, .address, .so, .and].contains(items[index - 1].tag)
    }

    /// `không ai lên được` of those for whom the writer speaks.
    mutating func meetOthers(_ index: Int) {
        let at = items[index].range.lowerBound
        // `giấy tờ gửi rồi, người thì em mang đến`: the writer in person.
        if text.words[at].form == "người", index + 1 < items.count, items[index + 1].tag == .then { return }
        // `cả tổ 6 người đều đi`: so many of the writer's.
        if case .writer = clause.who, text.words[at].form == "người", index > 0, items[index - 1].tag == .number {
            return
        }
        if text.words[at].form == "ai", clause.negations.last == at - 1 {
            if didWriterSpeak { clause.who = .writer }
            return
        }
        if at > 0, Self.whither.contains(text.words[at - 1].form) { return unknown(index) }
        if ["người", "ai"].contains(text.words[at].form), at > 0, Self.found.contains(text.words[at - 1].form),
            didWriterSpeak
        {
            return unknown(index)
        }
        if Self.houses.contains(text.words[at].form), opens(index), index + 1 < items.count,
            ["xin", "kính", "xác"].contains(text.words[items[index + 1].range.lowerBound].form)
        {
            return meet(.writer, at)
        }
        meet(.others, at)
    }

    /// `nhờ được người trông con`: whom the writer found.
    static let found: Set<String> = ["được", "nhờ", "tìm", "kiếm", "thuê", "mượn"]

    /// `công ty xin phép vắng mặt`: who writes for a house.
    static let houses: Set<String> = ["công", "trường", "cơ", "đơn", "nhà", "phòng", "tổ", "ban"]

    /// `ở Đà Nẵng`, `tận Hà Giang`: where, not who.
    func isPlace(_ at: Int) -> Bool {
        var before = at - 1
        while before > 0, before > at - 4, text.words[before].isCapital { before -= 1 }
        return before >= 0 && (Self.whither.contains(text.words[before].form) || text.words[before].form == "tận")
    }

    /// `rời công ty`, `ở trường`: a place, nobody.
    static let whither: Set<String> = [
        "rời", "ở", "tại", "từ", "trong", "khỏi", "về", "đến", "tới", "lên", "ra", "vào", "vô", "qua", "sang", "xuống",
    ]

    /// `chờ chị hiệu phó về`, `đợi chồng em`: who is waited for answers nothing.
    mutating func hold(_ index: Int) {
        let at = items[index].range.lowerBound
        if at > 0, has(at - 1, ["chờ", "đợi"]) { clause.isBelieved = true }
    }

    /// `đồng chí Thắng xin có mặt`, `Xin xác nhận: ông Thiện dự`: whoever signs for nobody else writes of themselves.
    func reports(_ index: Int) -> Bool {
        guard !hasWriter else { return false }
        let at = items[index].range.lowerBound
        let sentence = text.words[at].sentence
        return (sentence..<at).contains { has($0, ["xác", "danh"]) }
            || items.dropFirst(index + 1).prefix(2).contains { item in
                [.aux, .helps].contains(item.tag) && item.range.contains { has($0, ["xin", "xác"]) }
            }
    }

    /// `mẹ đi được`, where nobody else speaks: a parent, written to a teacher or a child.
    func isSelf(_ index: Int) -> Bool {
        !hasWriter && items[index].range.count == 1 && opens(index)
            && has(items[index].range.lowerBound, ["mẹ", "má", "ba", "bố", "bọ", "u", "bầm", "mệ", "ông", "bà", "cha"])
    }

    /// `nhà bé Sóc đi`, `phụ huynh em Lê Thị Oanh`: the name is the child's.
    func isOfWriter(_ index: Int) -> Bool {
        guard index > 0, items[index - 1].tag == .writer else { return false }
        return items[index - 1].range.count > 1
            && has(items[index].range.lowerBound - 1, ["bé", "cháu", "em", "con", "cu"])
    }

    /// `tham quan Tràng An`, `cưỡi con Wave`: a name without a title behind something else than a verb of sending.
    func isThing(_ index: Int) -> Bool {
        guard index > 0, text.words[items[index].range.lowerBound].isCapital,
            items[index].name?.names.first?.lowerBound == items[index].range.lowerBound
        else { return false }
        switch items[index - 1].tag {
        case .unknown, .act, .house: return true
        default: return false
        }
    }

    func isCalledHere(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        if at > 0, ["ơn", "mời"].contains(text.words[at - 1].form) { return true }
        guard index + 1 < items.count else { return index > 0 && items[index - 1].tag != .and }
        let next = items[index + 1]
        return text.words[next.range.lowerBound].form == "ơi"
            || ((next.tag == .comma || next.tag == .stop) && clause.hasPredicate)
    }

    func isVocative(_ index: Int) -> Bool {
        index + 1 < items.count && text.words[items[index + 1].range.lowerBound].form == "ơi"
    }

    /// A bare title right before what it does: `chị vô sớm`, `các thầy cứ họp`.
    func isSpokenOf(_ index: Int) -> Bool {
        guard index + 1 < items.count, !isVocative(index) else { return false }
        switch items[index + 1].tag {
        case .come, .motion, .partake, .absent, .busy, .act, .ill, .hindered, .free, .neg, .aux, .must, .ongoing, .want:
            break
        default: return false
        }
        return index == 0 || [.comma, .stop, .but, .here, .so, .because, .purpose].contains(items[index - 1].tag)
    }

    /// What somebody else says of the writer is no answer; what the writer says is.
    mutating func say(_ index: Int) {
        switch clause.who {
        case .named, .others, .kin: clause.isBelieved = true
        default: other(index)
        }
    }

    /// `mẹ cho đi rồi`: the writer may come.
    mutating func permit(_ index: Int) {
        guard !isOwn, index + 1 < items.count else { return }
        let next = items[index + 1].tag == .writer && index + 2 < items.count ? items[index + 2] : items[index + 1]
        if next.tag == .come || next.tag == .motion, !clause.hasPredicate { clause.who = .writer }
    }

    /// `sếp không cho (đi)`, `bác sĩ không cho ngồi lâu`.
    mutating func forbid(_ index: Int) {
        clause.negations = []
        let behind = items[index].range.upperBound
        // `bảo vệ chưa cho vào`: keeps nobody from coming.
        if behind < text.words.count, ["vào", "vô", "qua"].contains(text.words[behind].form) { return }
        guard !clause.isBelieved, !clause.isPast, !clause.isGranted else { return }
        emit(.clash, .forbidden, to: items[index].range.upperBound)
        clause.hasPredicate = true
        clause.isForbidden = true
    }

    /// What others make the writer do is the writer's duty: `công ty bắt tăng ca`, `bác sĩ bảo phải nằm`.
    mutating func oblige(_ at: Int) {
        clause.mustDo = true
        clause.start = clause.start ?? at
        switch clause.who {
        case .others where text.words[at].form != "đang", .named where clause.isBelieved:
            (clause.who, clause.isBelieved) = (.writer, false)
        default: break
        }
    }

    /// `cô Nhung con ốm`: not the writer's child.
    func belongsToNamed(_ index: Int) -> Bool {
        guard index > 0, items[index - 1].tag == .person, items[index].range.count == 1, !clause.hasPredicate else {
            return false
        }
        return true
    }

    /// `có em`, `có em với bé út`: among those who come.
    mutating func countIn(_ at: Int) {
        guard at > 0, text.words[at - 1].form == "có", at == 1 || text.words[at - 1].clause == at - 1,
            at + 1 <= text.words.count
        else { return }
        let end = items.first { $0.range.lowerBound == at }?.range.upperBound ?? at + 1
        let next = end < text.words.count ? text.words[end] : nil
        guard
            next == nil || next?.kind != .word || ["với", "và", "nữa", "nhé", "ạ", "cùng"].contains(next?.form ?? ""),
            next?.form != "?"
        else { return }
        emit(.yes, .comes, to: end)
    }

    /// `cô Thuỷ trường em`: tells where she belongs.
    func isAttribute(_ index: Int) -> Bool {
        guard index > 0, items[index].range.count > 1 else { return false }
        return items[index - 1].tag == .person || items[index - 1].tag == .kin
    }
}
