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
                let name = sign.name ?? nameBefore(sign)
                result = Result(
                    found: sign, name: name.flatMap { NameFinder.written($0, in: text) },
                    isIndefinite: (name?.isIndefinite ?? true) && sign.rule.meaning.contains("nobody")
                        || name?.isIndefinite == true)
            case .delegateOff: result = nil
            case .forSomebody:
                if sign.rule.meaning.contains("comes") || sign.rule.meaning.contains("was") { result = nil }
            case .yes:
                if let standing = result, sign.range.lowerBound >= standing.found.range.upperBound, isMyself(sign) {
                    result = nil
                }
            default: continue
            }
        }
        return result
    }

    /// `em tự đi`, `I'll come myself`.
    private func isMyself(_ sign: Found) -> Bool {
        let clause = text.clause(of: sign.range.lowerBound)
        let words = text.words[clause].map(\.form)
        return words.contains("tự") || words.contains("myself")
            || text.words[clause].contains { $0.isBare && $0.plain == "tu" }
    }

    /// `she's coming for me`: the name stands earlier.
    private func nameBefore(_ sign: Found) -> PersonName? {
        let names = NameFinder(groups: RuleBook.standard.groups)
        for at in 0..<sign.range.lowerBound {
            if let name = names.name(at: at, in: text), !name.names.isEmpty { return name }
        }
        return nil
    }
}
