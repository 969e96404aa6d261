/// `… đi thay em`, `… sẽ thay tôi dự`: whoever it is that comes in the writer's place, the writer is who is replaced.
extension StandInFrames {
    func readObject(_ sentence: Range<Int>, _ persons: [Mention], into found: inout [Found]) {
        for index in sentence where items[index].tag == .writer && isReplaced(index, sentence) {
            guard let verb = verb(around: index, sentence), !isDenied(verb, sentence), !isFavour(verb, index) else {
                continue
            }
            let start = min(items[verb].range.lowerBound, items[index].range.lowerBound - 1)
            let end = max(items[verb].range.upperBound, items[index].range.upperBound)
            let person = persons.last { $0.range.upperBound <= start }
            let name = person?.name ?? PersonName(names: [], isIndefinite: false, end: start)
            found.append(
                Found(
                    sign: .standIn, rule: ClauseMeaning.standIn.rule(.standIn), range: start..<end, name: name,
                    isComposed: true))
            return
        }
    }

    /// Right behind `thay`, `hộ`, `thế`, and nothing more than a particle behind it, or the verb.
    private func isReplaced(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let at = items[index].range.lowerBound
        return at > 0 && isOne(at - 1, of: ["thay", "thế", "hộ", "giùm", "dùm"])
            && items[index].range.count == 1
    }

    /// The coming before `thay em`, or behind it.
    private func verb(around index: Int, _ sentence: Range<Int>) -> Int? {
        let verbs: [ClauseTag] = [.come, .motion, .partake]
        let before = sentence.filter { $0 < index && items[index].range.lowerBound - items[$0].range.upperBound <= 4 }
        if let verb = before.last(where: { verbs.contains(items[$0].tag) }), !hasDuty(verb..<index),
            !isOwn(verb, sentence)
        {
            return verb
        }
        guard index + 1 < sentence.upperBound, verbs.contains(items[index + 1].tag), !isOwn(index - 1, sentence) else {
            return nil
        }
        return index + 1
    }

    /// `trông lớp thay em`: no coming.
    private func hasDuty(_ range: Range<Int>) -> Bool {
        range.contains { items[$0].tag != .come && hasOne($0, of: Self.duties) || items[$0].tag == .act }
    }

    /// `em đi thay cô`: the writer is who comes.
    private func isOwn(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        var at = verb - 1
        while at >= sentence.lowerBound, [.aux, .particle].contains(items[at].tag) { at -= 1 }
        guard at >= sentence.lowerBound else { return true }
        let isFirst = at == sentence.lowerBound || [.comma, .but, .so].contains(items[at - 1].tag)
        return items[at].tag == .writer && items[at].range.count == 1 && isFirst
    }

    /// `bỏ vô kho giùm em`: a favour; `đi hộ em`: none.
    private func isFavour(_ verb: Int, _ writer: Int) -> Bool {
        let at = items[writer].range.lowerBound - 1
        guard isOne(at, of: ["hộ", "giùm", "dùm"]) else { return false }
        return items[verb].range.upperBound < at - 1 || !["đi", "dự", "họp"].contains(form(verb))
    }

    /// Nobody in particular, or nobody yet.
    private static let nobody: Set<String> = ["ai", "người", "xin", "một", "1", "vài"]

    private func isDenied(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        sentence.contains { index in
            index < verb
                && ([.neg, .if, .rhetorical, .said, .believed].contains(items[index].tag)
                    || items[index].range.contains { Self.nobody.contains(text.words[$0].form) })
        }
    }
}
