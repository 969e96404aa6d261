/// What each piece of a clause does to it.
extension ClauseReader {
    mutating func step(_ index: Int) {
        let item = items[index]
        let at = item.range.lowerBound
        switch item.tag {
        case .stop: finish(at); clause = ClauseState(); didOthersLeave = false
        case .comma: finish(at); next(keepingWriter: true)
        case .but: finish(at); next(keepingWriter: true)
        case .so:
            finish(at)
            let who = clause.who
            next(keepingWriter: true)
            if case .others = who, didWriterSpeak { clause.who = .writer } else { clause.who = who }
        case .because: finish(at); next(keepingWriter: true); clause.isReason = true
        case .and:
            if !clause.negations.isEmpty, clause.hasPredicate { clause.negations = [] }
        case .then:
            hang(index)
            (clause.isGranted, clause.isBelieved, clause.content) = (false, false, 0)
            if clause.hasPredicate { clause.negations = [] }
        case .purpose: (clause.isPurpose, clause.isNext) = (true, false)
        case .though: clause.isGranted = true
        case .believed: clause.isBelieved = true
        case .said: say(index)
        case .writer: meet(isCalledHere(index) || isObject(index) || isAttribute(index) ? nil : .writer, at)
        case .kin: if !belongsToNamed(index) { meet(isSelf(index) ? .writer : .kin, at); hold(index) }
        case .others: meetOthers(index)
        case .house: if opens(index) { meet(.writer, at); clause.isHouse = true } else { unknown(index) }
        case .person:
            if clause.isHouse { break }
            if isPlace(at) || isThing(index) {
                unknown(index)
                break
            }
            lastPerson = item.name
            if isOfWriter(index) { break }
            if let name = item.name { meet(isVocative(index) ? nil : reports(index) ? .writer : .named(name), at) }
            hold(index)
        case .again:
            if case .kin = clause.who { break }
            meet(lastPerson.map { .named($0) } ?? .others, at)
        case .address: if isSpokenOf(index) { meet(hasWriter ? .addressed : .writer, at) }
        case .neg, .rhetorical: deny(at)
        case .must, .ongoing: oblige(at)
        case .want: want(index)
        case .here:
            if clause.isPast { clause.start = nil }
            (clause.isHere, clause.isPast) = (true, false)
        case .past: clause.isPast = true
        case .next: clause.isNext = true
        case .over:
            clause.isOver =
                index + 1 < items.count
                && [.ill, .busy, .absent, .hindered, .act, .ongoing].contains(items[index + 1].tag)
        case .if: clause.isOtherwise = true
        case .see, .helps: help(index)
        case .come, .motion, .partake, .absent, .busy, .act, .ill, .hindered, .free: predicate(index)
        case .unknown: unknown(index)
        case .aux:
            let form = text.words[at].form
            if form == "sẽ" { clause.isGranted = false }
            if form == "tiếc" || text.words[at..<item.range.upperBound].contains(where: { $0.form == "tiếc" }) {
                clause.isSorry = true
            }
            if form == "vẫn" || form == "cũng" || form == "thì" { (clause.isGranted, clause.content) = (false, 0) }
            // `không muốn đi mà thôi cũng đi`: denied was what stands before.
            if form == "vẫn" || form == "cũng", let last = clause.negations.last, at - last > 2 {
                clause.negations = []
            }
            clause.isHouse = false
            if form == "mà", clause.hasPredicate { clause.start = nil }
        case .number:
            if has(at - 1, ["ngày", "hôm", "mùng", "mồng"]) { clause.isHere = true }
        case .particle where text.words[at].form == "cho":
            if let last = clause.negations.last, last == at - 1 { forbid(index) } else { permit(index) }
        case .can: clause.isAble = clause.negations.isEmpty
        case .particle, .denied, .scorn, .regret, .meeting: break
        }
    }

    mutating func next(keepingWriter: Bool) {
        let old = clause
        clause = ClauseState()
        if keepingWriter, case .writer = old.who { clause.who = .writer }
        clause.isHere = old.isHere && !old.hasPredicate
    }

    /// `mưa thì mưa`: whatever comes, no condition.
    func isGranted(_ index: Int) -> Bool {
        guard index + 2 < items.count, items[index + 1].tag == .then,
            ![.come, .motion, .writer].contains(items[index].tag)
        else {
            return false
        }
        return text.words[items[index].range].map(\.form) == text.words[items[index + 2].range].map(\.form)
    }

    mutating func grant(_ index: Int) {
        let range = items[index].range.lowerBound..<items[index + 2].range.upperBound
        found.append(
            Found(sign: .mask, rule: ClauseMeaning.granted.rule(.mask), range: range, name: nil, isComposed: true))
    }

    mutating func deny(_ at: Int) {
        // `có rót bia hay không tui cũng có mặt`, `đi đâu cũng được`: nothing is denied.
        if at > 0, has(at - 1, ["hay"]) || has(at, ["đâu"]) && has(at + 1, ["cũng"]) { return }
        clause.negations.append(at)
        clause.start = clause.start ?? at
    }

    mutating func want(_ index: Int) {
        let at = items[index].range.lowerBound
        if let last = clause.negations.last, last < at, !isFollowedByPredicate(index) {
            emit(.no, .unwilling, to: items[index].range.upperBound)
            clause.negations = []
        }
        clause.wants = true
    }

    func isFollowedByPredicate(_ index: Int) -> Bool {
        items.indices.dropFirst(index + 1).prefix(4).contains { at in
            [.come, .motion, .partake, .absent].contains(items[at].tag)
        }
    }

    mutating func other(_ index: Int) {
        clause.isOtherwise = true
        if items[index].tag == .see, clause.isPurpose, clause.negations.isEmpty, !clause.hasPredicate, isOwn,
            clause.start != nil || index > 0 && items[index - 1].tag == .address, opensClause(index)
        {
            emit(.maybe, .seesFirst, to: items[index].range.upperBound)
        }
        if let last = clause.negations.last, last < items[index].range.lowerBound { clause.negations = [] }
    }

    /// `để em xem`, `để anh cân đối`: nothing else before.
    func opensClause(_ index: Int) -> Bool {
        guard index >= 2, items[index - 2].tag == .purpose else { return false }
        return index == 2 || [.stop, .comma, .but, .so, .particle].contains(items[index - 3].tag)
    }

    /// `em đăng ký`, `em mang máy chiếu qua`.
    mutating func help(_ index: Int) {
        // `Đề nghị tổ chức cuối tuần cho giáo viên về kịp`: a wish, nobody's coming.
        if has(items[index].range.upperBound - 1, ["nghị", "xuất"]), items[index].range.count == 2 {
            clause.isBelieved = true
        }
        let form = text.words[items[index].range.lowerBound].form
        if Self.bringing.contains(form), isOwn, clause.negations.isEmpty { clause.brings = true }
        if form == "đăng", isOwn, clause.negations.isEmpty, !clause.isPast, !clause.isBelieved, endsHere(index),
            !isUndone(index)
        {
            emit(.yes, .signsUp, to: items[index].range.upperBound)
        }
        other(index)
    }

    static let bringing: Set<String> = ["mang", "đem", "chở", "dẫn", "kèm", "xách", "bưng", "rủ"]

    /// `huỷ đăng ký`.
    func isUndone(_ index: Int) -> Bool {
        let at = items[index].range.lowerBound
        return at > 0
            && ["hủy", "huỷ", "bỏ", "rút", "xóa", "xoá", "lỡ", "ngưng", "ngừng", "dừng", "gỡ", "thôi", "cái"].contains(
                text.words[at - 1].form)
    }

    func endsHere(_ index: Int) -> Bool {
        guard index + 1 < items.count else { return true }
        return [.particle, .address, .stop, .comma].contains(items[index + 1].tag)
    }

    mutating func unknown(_ index: Int) {
        if clause.isHouse { return }
        clause.content += 1
        if Self.parts.contains(text.words[items[index].range.lowerBound].form) { clause.isPart = true }
        guard let last = clause.negations.last, !isGoingOn(index) else { return }
        if items[index].range.lowerBound - last <= 2 { inability(index) }
        clause.negations = []
    }

    /// A part of the session: `phần đầu`, `tiết cuối`.
    static let parts: Set<String> = ["phần", "nửa", "khúc", "đoạn"]

    /// `không rời ra được`: the direction goes with the verb.
    func isGoingOn(_ index: Int) -> Bool {
        let near = items.dropFirst(index + 1).prefix(2)
        guard let next = near.first(where: { $0.tag != .unknown }), next.tag == .come else { return false }
        return has(next.range.lowerBound, ["ra", "lên", "đi", "vào", "qua"])
            && (next.range.lowerBound == items[index].range.upperBound || has(next.range.upperBound - 1, ["được"]))
    }

    /// `không thoát ra được`: what cannot be done is why the writer does not come.
    mutating func inability(_ index: Int) {
        let tail = items.indices.dropFirst(index + 1).prefix(3).prefix {
            ![.comma, .stop, .but].contains(items[$0].tag)
        }
        guard let can = tail.first(where: { items[$0].tag == .can }), isOwn, !clause.isBelieved, !clause.isPast,
            !clause.isReason || true
        else { return }
        emit(.clash, .unable, to: items[can].range.upperBound)
        clause.hasPredicate = true
    }

    /// The writer, the writer's people, or nobody named.
    var isOwn: Bool {
        switch clause.who {
        case .unsaid, .writer: true
        case .kin, .named, .others, .addressed: false
        }
    }

    /// At the end of a clause: what the writer does at that hour, where nothing else was said.
    mutating func finish(_ end: Int) {
        defer { clause.content = 0 }
        if coincides(end) { return emit(.clash, .sameHour, to: end) }
        guard case .writer = clause.who, clause.isHere || clause.mustDo, clause.content > 0, !clause.hasPredicate,
            !clause.isOtherwise, !clause.wants, !clause.isPast, !clause.isBelieved, !clause.isGranted, !clause.isAble,
            clause.negations.isEmpty
        else { return finishDenied() }
        if isForPart(end) { return emit(.early, .leavesEarly, to: end) }
        emit(.clash, .elsewhere, to: end)
    }

    /// `riêng em thì không`: the other way from the rest.
    mutating func finishDenied() {
        guard case .writer = clause.who, !clause.hasPredicate, clause.content == 0, !clause.isOtherwise,
            let last = clause.negations.last, last > 0, isOver(last + 1)
        else { return }
        emit(didOthersLeave ? .yes : .refuse, didOthersLeave ? .comes : .staysAway, to: last + 1)
    }

    func isOver(_ at: Int) -> Bool {
        at >= text.words.count || text.words[at].kind != .word
            || lexicon.end(of: .particle, at: at, in: text) != nil
            || lexicon.end(of: .address, at: at, in: text) != nil
    }
}
