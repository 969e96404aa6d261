import Sessions

/// A part of a reply that says one thing of some options: *thứ 5 được*, *trừ 2*, *ngày nào cũng được*.
struct PollClause {
    var words: Range<Int>
    var mentions: [OptionFinder.Mention] = []
    /// Nil where it only names options: what stands beside it decides.
    var answer: Vote.Answer?
    /// Of every option; of all that no other clause names; of all but what it names.
    var isAll = false
    var isRest = false
    var isExcept = false
    /// *Thứ 5 được không?*
    var isQuestion = false
    /// The answer stands before the options: *em đi được 1, 3*.
    var answersFirst = false
    var sentence: Int
    /// There are words in it that say nothing of any option.
    var saysMore = false
    /// *Không biết*, or a no that may be of something else: *không nhận được thư*.
    var isVague = false

    /// A number in a line with other words and without an answer: a signature, a class, a count.
    var isAside: Bool {
        answer == nil && saysMore && !isExcept && !mentions.isEmpty && mentions.allSatisfy { $0.bare != nil }
    }

    var numbers: Set<Int> { mentions.reduce(into: []) { $0.formUnion($1.numbers) } }
    var isDoubtful: Bool { mentions.contains { $0.isDoubtful || $0.numbers.isEmpty } }
}

/// Cuts a reply into clauses. A comma, a contrast and *trừ* begin one; so does the next option after an answer
/// (*1 được 2 không*), or the next answer after an option (*được 1 không được 2*).
struct PollClauseReader {
    let text: ReplyText
    let finder: OptionFinder

    func clauses() -> [PollClause] {
        var clauses: [PollClause] = []
        var start = 0
        for index in text.words.indices.dropFirst() where begins(index) {
            clauses += parts(start..<index)
            start = index
        }
        if start < text.words.count { clauses += parts(start..<text.words.count) }
        return clauses
    }

    private func begins(_ index: Int) -> Bool {
        let word = text.words[index]
        // The "but" of "all but 2" is no contrast.
        for start in max(0, index - 2)..<index
        where PollWords.except.length(in: text.words[...], at: start) > index - start { return false }
        return word.clause == index || word.sentence == index || PollWords.contrast.contains(word)
            || PollWords.except.length(in: text.words[...], at: index) > 0
    }

    /// One stretch without a comma, divided where options and answers take turns.
    private func parts(_ range: Range<Int>) -> [PollClause] {
        let whole = clause(range)
        let answers = answers(in: range)
        guard let firstMention = whole.mentions.first, let firstAnswer = answers.first, answers.count > 1 else {
            return [whole]
        }
        let cuts: [Int]
        if firstMention.range.lowerBound < firstAnswer.range.lowerBound {
            // Postfix: cut behind each answer that an option follows and another answer after that.
            cuts = answers.dropLast().compactMap { answer in
                let next = whole.mentions.first { $0.range.lowerBound >= answer.range.upperBound }
                guard let next, answers.contains(where: { $0.range.lowerBound >= next.range.upperBound }) else {
                    return nil
                }
                return next.range.lowerBound
            }
        } else {
            cuts = answers.dropFirst().compactMap { answer in
                whole.mentions.contains { $0.range.upperBound <= answer.range.lowerBound }
                    && whole.mentions.contains { $0.range.lowerBound >= answer.range.upperBound }
                    && answers.contains { a in
                        a.range.upperBound <= answer.range.lowerBound
                            && whole.mentions.contains {
                                $0.range.lowerBound >= a.range.upperBound
                                    && $0.range.upperBound <= answer.range.lowerBound
                            }
                    } ? answer.range.lowerBound : nil
            }
        }
        let bounds = [range.lowerBound] + Array(Set(cuts)).sorted() + [range.upperBound]
        return zip(bounds, bounds.dropFirst()).map { clause($0..<$1) }
    }

    private func clause(_ range: Range<Int>) -> PollClause {
        var clause = PollClause(words: range, sentence: text.words[range.lowerBound].sentence)
        let words = text.words[range]
        let except = PollWords.except.length(in: words, at: range.lowerBound)
        clause.isExcept = except > 0
        let counted = countOfAll(range) ?? countOfChoices(range)
        clause.mentions = finder.mentions(in: words).filter { !(counted?.range.overlaps($0.range) ?? false) }
        let answers = answers(in: range.dropFirst(except))
        clause.answer = weigh(answers.map(\.answer))
        if let answer = answers.first, let mention = clause.mentions.first {
            clause.answersFirst = answer.range.lowerBound < mention.range.lowerBound
        }
        clause.isAll = clause.mentions.isEmpty && (counted?.isAll ?? saysAll(range, clause.answer))
        clause.isRest = clause.mentions.isEmpty && range.contains { PollWords.rest.length(in: words, at: $0) > 0 }
        if let counted, !counted.isAll {
            clause.mentions.append(.init(range: counted.range, numbers: [], isTime: false))
        }
        clause.isQuestion = asks(range)
        let isUnknown = range.contains { PollWords.unknown.length(in: words, at: $0) > 0 }
        if isUnknown, !clause.mentions.isEmpty {
            clause.mentions.append(.init(range: range.upperBound..<range.upperBound, numbers: [], isTime: false))
            for index in clause.mentions.indices { clause.mentions[index].isDoubtful = true }
        }
        clause.saysMore = saysMore(range, besides: clause.mentions.map(\.range) + answers.map(\.range))
        // Hi all; mọi người.
        if clause.isAll, clause.answer == nil, clause.saysMore { clause.isAll = false }
        let isFirm = answer(isFirmIn: range) || !clause.saysMore
        clause.isVague = isUnknown || clause.mentions.isEmpty && clause.answer != nil && !isFirm
        return clause
    }

    /// *cả hai*, *cả 3*: all of them, if there are so many.
    private func countOfAll(_ range: Range<Int>) -> (range: Range<Int>, isAll: Bool)? {
        for index in range.dropLast() {
            let word = text.words[index]
            guard word.form == "cả" || word.form == "ca" || word.form == "all" else { continue }
            guard let count = Numbers.value(text.words[index + 1]).map(Int.init), count > 1 else { continue }
            return (index..<index + 2, count == finder.asked.count)
        }
        let words = text.words[range]
        for index in range where ["both", "either", "neither"].contains(words[index].form) {
            // Either 1 or 3.
            if words[index].form != "neither", finder.mentions(in: words[(index + 1)...]).count > 1 { continue }
            return (index..<index + 1, finder.asked.count == 2 || words[index].form == "neither")
        }
        return nil
    }

    /// *3 ngày đều được*, *the 3 dates*: all of them, if there are so many, and nobody knows which otherwise.
    private func countOfChoices(_ range: Range<Int>) -> (range: Range<Int>, isAll: Bool)? {
        let words = text.words[range]
        for index in range.dropLast() {
            guard let count = Numbers.value(text.words[index]).map(Int.init), count > 0 else { continue }
            let length = PollWords.choices.length(in: words, at: index + 1)
            let next = index + 1 + length
            guard length > 0, !(words.indices.contains(next) && Numbers.value(words[next]) != nil) else { continue }
            if words.indices.contains(index - 1) {
                let before = words[index - 1]
                if PollWords.marker.contains(before) || ["thu", "thang", "ngay", "/", "-", ":"].contains(before.plain) {
                    continue
                }
            }
            return (index..<next, count == finder.asked.count)
        }
        return nil
    }

    private func saysMore(_ range: Range<Int>, besides known: [Range<Int>]) -> Bool {
        let words = text.words[range]
        let phrases = [PollWords.all, PollWords.rest, PollWords.except]
        var next = range.lowerBound
        for index in range where index >= next {
            let length = phrases.map { $0.length(in: words, at: index) }.max() ?? 0
            next = index + max(length, 1)
            let word = words[index]
            if length > 0 || word.kind == .mark || known.contains(where: { $0.contains(index) }) { continue }
            let isNumber = Numbers.value(word) != nil
            let isKnown = [PollWords.around, PollWords.and, PollWords.contrast, PollWords.marker, PollWords.day]
                .contains { $0.contains(word) }
            if !isNumber, !isKnown { return true }
        }
        return false
    }

    private func answer(isFirmIn range: Range<Int>) -> Bool {
        range.contains { PollWords.firmNo.length(in: text.words[range], at: $0) > 0 }
    }

    private func saysAll(_ range: Range<Int>, _ answer: Vote.Answer?) -> Bool {
        let words = text.words[range]
        if range.contains(where: { PollWords.all.length(in: words, at: $0) > 0 }) { return true }
        // Không ngày nào được.
        return answer == .no && words.contains { $0.form == "nào" || $0.form == "nao" }
    }

    /// A yes-or-no question ends in it: *thứ 5 được không ạ*.
    private func asks(_ range: Range<Int>) -> Bool {
        let sentence = text.sentence(of: range.lowerBound)
        if text.words[sentence].last?.form == "?" { return true }
        let words = text.words[range].filter { $0.kind != .mark && !["ạ", "a", "chị", "anh", "nhỉ"].contains($0.form) }
        guard words.count > 2, let last = words.last, last.form == "không" else { return false }
        return words[words.count - 2].plain == "duoc" || words[words.count - 2].form == "ok"
    }

    // MARK: - What is said of them

    private func answers<Words: Sequence<Int>>(in range: Words) -> [(answer: Vote.Answer, range: Range<Int>)] {
        var found: [(answer: Vote.Answer, range: Range<Int>)] = []
        var next = 0
        for index in range where index >= next {
            guard let (answer, length) = answer(at: index) else { continue }
            next = index + length
            // Không đi được: one answer, as long as no option stands between its words.
            if let last = found.last, index - last.range.upperBound <= 2, !namesOption(last.range.upperBound..<index),
                last.answer == .no || last.answer == answer || last.answer == .ifNeedBe
            {
                found[found.count - 1] = (weigh([last.answer, answer]) ?? answer, last.range.lowerBound..<next)
            } else {
                found.append((answer, index..<next))
            }
        }
        return found
    }

    private func namesOption(_ range: Range<Int>) -> Bool { !finder.mentions(in: text.words[range]).isEmpty }

    /// The longest phrase that begins here.
    private func answer(at index: Int) -> (Vote.Answer, Int)? {
        if PollWords.unknown.length(in: text.words[...], at: index) > 0 { return nil }
        let lists: [(Vote.Answer, PollWords.List)] = [
            (.ifNeedBe, PollWords.ifNeedBe), (.no, PollWords.no), (.yes, PollWords.yes),
        ]
        var best: (Vote.Answer, Int)?
        for (answer, list) in lists {
            let length = list.length(in: text.words[...], at: index)
            if length > best?.1 ?? 0 { best = (answer, length) }
        }
        return best
    }

    private func weigh(_ answers: [Vote.Answer]) -> Vote.Answer? {
        answers.contains(.ifNeedBe) ? .ifNeedBe : answers.contains(.no) ? .no : answers.first
    }
}
