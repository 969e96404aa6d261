/// What a predicate says, with all that is known of its clause.
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
        if tag == .come, isTagging(index) { tag = .act }
        if [.come, .motion].contains(tag), clause.wasDenied, index > 0, items[index - 1].tag == .motion { return }
        if tag == .absent, isOwn, isLeaving(index) {
            return emit(.early, .leavesEarly, to: items[index].range.upperBound)
        }
        // `vắng sao được mà vắng`
        if tag == .absent, index > 0, isMa(items[index - 1]), clause.hasPredicate { return }
        if tag == .absent, !isAbsence(index) { return unknownContent() }
        if tag == .ill, !isSick(index) { return unknownContent() }
        if tag == .free, isVacant(index) { return unknownContent() }
        if tag == .act, isThisMeeting(index) || isDone(index) || isGivenUp(index) {
            noteDenial(index)
            clause.negations = []
            return
        }
        if [.come, .partake].contains(tag), clause.wasDenied, index > 0,
            isMa(items[index - 1]) || items[index - 1].tag == .purpose
        {
            return
        }
        if [.come, .partake].contains(tag), index > 0, items[index - 1].tag == .hindered { return }
        let (end, denials) = tail(index)
        clause.verb = items[index].range.lowerBound
        let isNegative = (clause.negations.count + denials) % 2 == 1
        let count = found.count
        defer {
            if found.count == count { noteDenial(index) }
            clause.negations = []
            clause.hasPredicate = true
            clause.isOver = false
            clause.verb = nil
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
            if index > 0, items[index - 1].tag == .over || isNegative && items[index - 1].tag == .purpose {
                break
            } else if isNegative, ["xin", "được"].contains(text.words[items[index].range.lowerBound].form) {
                if isOwn { emit(.clash, .unable, to: end) }
            } else {
                if isNegative, isOwn, isElsewhere(index) { return emit(.clash, .elsewhere, to: end) }
                coming(!isNegative, index, end, isWish: false)
            }
        case .free: if isOwn { emit(isNegative ? .clash : .yes, isNegative ? .busy : .free, to: end) }
        default: clash(tag, isNegative, index, end)
        }
    }

    /// A negation that a dropped predicate took is read all the same.
    mutating func noteDenial(_ index: Int) {
        guard let first = clause.negations.first else { return }
        emit(.denial, .others, from: first, to: items[index].range.upperBound)
    }

    mutating func unknownContent() { clause.content += 1 }

    mutating func coming(_ isNegative: Bool, _ index: Int, _ end: Int, isWish: Bool) {
        switch clause.who {
        case .unsaid, .writer: break
        case .kin, .named:
            if items[index].tag == .absent, !isNegative { return }
            if index > 0, has(items[index - 1].range.upperBound - 1, ["chở", "đèo", "rước"]), !isNegative {
                return emit(.yes, .comes, to: end)
            }
            if !clause.isReason { emitOther(isNegative ? .no : .yes, to: end) }
            return
        case .others, .addressed:
            if case .others = clause.who { if isNegative { didOthersLeave = true } }
            return
        }
        if isNegative {
            if isCorrection(index) { return emit(.denial, .others, to: end) }
            if isRegretted(end) { return emit(.yes, .wouldRegret, to: end) }
            return emit(mightNot(items[index].range.lowerBound) ? .maybe : .no, .staysAway, to: end)
        }
        if isWish || clause.isReason { return }
        if isDuty(index) { return emit(.clash, .elsewhere, to: end) }
        if isOtherMeeting(end) { return emit(.clash, .elsewhere, to: end) }
        if clause.isSorry { return emit(.unclear, .sorryYes, to: end) }
        if didOthersLeave, isLikewise(index) { return emit(.clash, .elsewhere, to: end) }
        emit(.yes, .comes, to: end)
    }

    mutating func clash(_ tag: ClauseTag, _ isNegative: Bool, _ index: Int, _ end: Int) {
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
        if tag == .act || tag == .busy, isForPart(end) { return emit(.early, .leavesEarly, to: end) }
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
}
