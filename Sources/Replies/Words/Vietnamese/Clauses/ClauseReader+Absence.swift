/// Staying away from the session, or leaving it before its end.
extension ClauseReader {
    /// `nghỉ dạy`, `bỏ con ở nhà`, `vắng người` are no absence from the session.
    func isAbsence(_ index: Int) -> Bool {
        let item = items[index]
        if clause.isPart { return false }
        // `nước rút`: the water, not the writer.
        if text.words[item.range.lowerBound].form == "rút", index > 0, items[index - 1].tag == .unknown { return false }
        guard index + 1 < items.count else { return true }
        let next = items[index + 1]
        if text.words[item.range.upperBound - 1].plain == "phep" {
            return [.comma, .stop, .here, .address, .particle, .but, .so].contains(next.tag)
        }
        let words = text.words
        guard item.range.count == 1 else { return true }
        if words[item.range.lowerBound].isBare, words[next.range.lowerBound].plain == "la" { return false }
        if has(item.range.lowerBound, ["bỏ", "lỡ", "thua"]) {
            return lexicon.end(of: .meeting, at: next.range.lowerBound, in: text) != nil
                || [.comma, .stop, .particle, .address, .here, .but, .so, .then, .aux, .can, .denied].contains(next.tag)
        }
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

    static let leaving: Set<String> = ["chuồn", "né", "rút", "về", "lặn", "trốn", "lui", "biến"]

    /// `10 giờ tôi xin rút`, `nghe xong phần đầu là em lui`: goes before the end, and comes first.
    func isLeaving(_ index: Int) -> Bool {
        let item = items[index]
        let last = item.range.upperBound - 1
        guard has(last, Self.leaving), clause.negations.isEmpty else { return false }
        let sentence = text.words[last].sentence
        let behind = item.range.upperBound
        if behind < text.words.count, has(behind, ["trước", "sớm", "giữa", "ngang", "nửa", "lúc"]) { return true }
        if found.last.map({ $0.sign == .yes && text.words[$0.range.lowerBound].sentence == sentence }) ?? false {
            return true
        }
        return (sentence..<item.range.lowerBound).contains { at in
            let word = text.words[at]
            if word.kind == .number { return at + 1 < text.words.count && has(at + 1, ["giờ", "rưỡi", ":"]) }
            return has(at, Self.parting) && !(at > 0 && Negation.isOne(text.words[at - 1]))
        }
    }

    /// `giữa buổi tôi phải về`, `em đi được buổi đầu, buổi sau em đưa mẹ đi khám`: away for a part only.
    func isForPart(_ end: Int) -> Bool {
        let clause = text.clause(of: end - 1)
        let sentence = text.words[clause.lowerBound].sentence
        if clause.contains(where: { has($0, ["giữa", "cuối"]) && has($0 + 1, Self.partsOfSession) }) { return true }
        let came = found.contains {
            $0.sign == .yes && $0.range.lowerBound >= sentence && $0.range.upperBound <= clause.lowerBound
        }
        return came
            && (has(clause.lowerBound, ["chiều", "trưa"])
                || has(clause.lowerBound, ["buổi", "sau", "phần", "xong"])
                    && has(clause.lowerBound + 1, ["sau", "chiều", "đó", "cuối", "còn"]))
    }

    private static let partsOfSession: Set<String> = [
        "buổi", "giờ", "lễ", "tiết", "họp", "chương", "trận", "phần", "em", "tôi", "con", "mình",
    ]

    /// Until when somebody stays who leaves.
    static let parting: Set<String> = ["xong", "giải", "giữa", "rưỡi", "kém", "đầu", "hiệp", "tiết"]
}
