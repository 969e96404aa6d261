/// Which clauses ask. A question mark makes its clause one, unless the words are rhetorical.
struct QuestionFinder {
    let text: ReplyText
    let signs: [Found]

    /// First words of the clauses that ask.
    var clauses: Set<Int> {
        let words = text.words
        let denied = Set(signs.filter { $0.sign == .notQuestion }.map { words[$0.range.lowerBound].sentence })
        var asking: Set<Int> = []
        let rhetorical = Set(
            signs.filter { $0.sign == .notQuestion && $0.rule.role == .rhetorical }
                .map { words[$0.range.lowerBound].sentence })
        for sign in signs where sign.sign == .question && !rhetorical.contains(words[sign.range.lowerBound].sentence) {
            if isRelative(sign) || isWondering(sign) { continue }
            asking.formUnion(sign.range.map { words[$0].clause })
        }
        for (index, word) in words.enumerated() where word.form == "?" && word.kind == .mark && index > 0 {
            let clause = words[index - 1].kind == .mark ? words[index].clause : words[index - 1].clause
            if words[index - 1].kind == .number, text.sentence(of: index).count < 4 { continue }
            if isEcho(before: index) { continue }
            if !denied.contains(words[index].sentence), !isRhetorical(in: text.sentence(of: index)) {
                asking.insert(clause)
            }
        }
        return asking
    }

    /// `ai lại bỏ con ốm mà đi họp hả chị`: waits for no answer.
    private func isWondering(_ question: Found) -> Bool {
        signs.contains { sign in
            !sign.isComposed && sign.rule.role == .rhetorical && [.yes, .no].contains(sign.sign)
                && text.words[sign.range.lowerBound].clause == text.words[question.range.lowerBound].clause
        }
    }

    /// `My colleague, who …, has agreed`: an English question word asks at the beginning of its sentence, or behind a
    /// word or two (`yes, where is it`).
    private func isRelative(_ sign: Found) -> Bool {
        guard sign.rule.role == .asksInformation, sign.rule.pattern.beginsClause else {
            return false
        }
        let words = text.words
        let before = words[words[sign.range.lowerBound].sentence..<words[sign.range.lowerBound].clause]
        return before.filter { $0.kind == .word }.count > 3
    }

    /// `Rehearsal? Obviously I'm coming`, `Câu 1 hả? 5`: what is asked about, answered at once.
    private func isEcho(before mark: Int) -> Bool {
        let words = text.words
        let asked = words[words[mark].sentence..<mark].filter { $0.kind != .mark }
        guard mark + 1 < words.count, asked.count <= 3,
            let next = words[(mark + 1)...].first(where: { $0.form != "\n" })
        else { return false }
        if next.kind == .number || Numbers.value(next) != nil { return true }
        guard !text.isVietnamese, !asked.contains(where: { Self.asking.contains($0.form) }) else { return false }
        return !words[(mark + 1)...].contains { $0.form == "?" } || asked.count == 1
    }

    /// What makes a question of three words or fewer one that waits for an answer.
    private static let asking: Set<String> = [
        "is", "are", "was", "do", "does", "did", "can", "could", "will", "would", "may", "shall", "should", "what",
        "when", "where", "which", "who", "how", "why", "any", "ok", "okay", "right", "alright", "link", "parking",
    ]

    private func isRhetorical(in sentence: Range<Int>) -> Bool {
        signs.contains { sign in
            (sign.sign == .yes || sign.sign == .no) && sentence.contains(sign.range.lowerBound)
                && (sign.rule.role == .rhetorical || sign.rule.role == .asksNothing)
        }
    }
}
