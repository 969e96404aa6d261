/// Who comes instead of the person invited.
struct StandInReader {
    let text: ReplyText
    let signs: [Found]

    struct Result {
        var found: Found
        var name: String?
        var isIndefinite: Bool
    }

    /// The last stand-in that is not called off, not covering something else, and not the writer.
    func read() -> Result? {
        var result: Result?
        for sign in signs {
            switch sign.sign {
            case .standIn:
                let name =
                    sign.name.flatMap { $0.names.isEmpty ? nil : $0 } ?? nameWithin(sign) ?? sign.name
                    ?? nameBefore(sign)
                // A seat given up to nobody in particular is a plain no.
                if name?.isIndefinite == true, sign.rule.role == .givesSeat {
                    continue
                }
                result = Result(
                    found: sign, name: name.flatMap { NameFinder.written($0, in: text) },
                    isIndefinite: (name?.isIndefinite ?? true) && sign.rule.role == .nobodyYet
                        || name?.isIndefinite == true)
            case .delegateOff: result = nil
            case .forSomebody:
                if sign.rule.signs.contains(.yes) { result = nil }
            case .yes:
                if let standing = result, sign.range.lowerBound >= standing.found.range.upperBound,
                    isMyself(sign) || comesAfterAll(sign, standing.found)
                {
                    result = nil
                }
            default: continue
            }
        }
        return result
    }

    /// `my colleague Prakash will attend on my behalf`: the name stands among the words themselves.
    private func nameWithin(_ sign: Found) -> PersonName? {
        guard !text.isVietnamese, !sign.isComposed, sign.name?.isIndefinite != true else { return nil }
        let names = RuleBook.standard.names
        for at in sign.range.dropFirst() where text.words[at].isCapital && text.words[at].sentence != at {
            if let name = names.name(at: at, in: text), !name.names.isEmpty, !name.isIndefinite { return name }
        }
        return nil
    }

    /// `định để cậu Kiên đi nhưng rốt cuộc tôi vẫn đi`, `gửi bà ngoại rồi, em đi`: the writer comes after all.
    private func comesAfterAll(_ sign: Found, _ standing: Found) -> Bool {
        text.isVietnamese && sign.isComposed && sign.other == nil
            && text.words[sign.range.lowerBound].clause != text.words[standing.range.lowerBound].clause
            && text.words[sign.range].contains { RuleBook.standard.groups.isWord($0.form, of: "self") }
    }

    /// `em tự đi`, `I'll come myself`.
    private func isMyself(_ sign: Found) -> Bool {
        let clause = text.clause(of: sign.range.lowerBound)
        let words = text.words[clause].map(\.form)
        return words.contains("tự") || words.contains("myself")
            || text.words[clause].contains { $0.isBare && $0.plain == "tu" }
    }

    /// `she's coming for me`: the name stands earlier, nearest in the sentence; `jun goes for me`: a name in small
    /// letters stands right before.
    private func nameBefore(_ sign: Found) -> PersonName? {
        let (names, start) = (RuleBook.standard.names, sign.range.lowerBound)
        var nearest: PersonName?
        var at = text.isVietnamese ? 0 : text.words[start].sentence
        while at < start {
            let name = names.name(at: at, in: text).flatMap { $0.names.isEmpty ? nil : $0 }
            if let name, nearest == nil || !text.isVietnamese { nearest = name }
            at = max(at + 1, name?.end ?? 0)
        }
        if nearest == nil, start > 0, start == text.words[start].clause + 1, !text.isVietnamese {
            let word = text.words[start - 1]
            if word.kind == .word, !Vocabulary.words.contains(word.key) {
                nearest = PersonName(names: [start - 1..<start], isIndefinite: false, end: start)
            }
        }
        if nearest == nil, text.words[start].sentence > 0, !text.isVietnamese {
            for at in 0..<text.words[start].sentence {
                if let name = names.name(at: at, in: text), !name.names.isEmpty { nearest = name }
            }
        }
        return nearest
    }
}
