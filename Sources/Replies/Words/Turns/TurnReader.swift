package import Sessions

/// Reads an answer to the offer of a turn: is it taken? A pure function of its text, and careful (law 8): where words of
/// both kinds stand, or of doubt, it says that it does not know.
package enum TurnReader {
    package enum Answer: Hashable, Sendable {
        case taken, passed
        /// To be answered later, or to be understood in two ways.
        case unclear
        /// No word of it: thanks, a receipt.
        case nothing
    }

    package static func read(_ text: String) -> (answer: Answer, rule: Reason) {
        let text = ReplyText(text)
        let found = TurnBook.standard.find(in: text)
        let signs = Set(found.map(\.sign))
        let rule = { (sign: Sign) in
            Reason.joined(found.filter { $0.sign == sign }.prefix(2).map { $0.explanation(in: text) })
        }
        if signs.contains(.maybe) || signs.contains(.yes) && signs.contains(.no) {
            // "Không, trường em không nhận": both words deny. "Không, lần sau trường em nhận" begins with its answer.
            guard !signs.contains(.maybe), let first = found.first, first.sign == .no, first.isBareNo(text) else {
                return (.unclear, signs.contains(.maybe) ? rule(.maybe) : Reason.joined([rule(.yes), rule(.no)]))
            }
            return (.passed, rule(.no))
        }
        if signs.contains(.yes) { return (.taken, rule(.yes)) }
        if signs.contains(.no) { return (.passed, rule(.no)) }
        if signs.contains(.nothing) { return (.nothing, Reading.onlyThanks) }
        return byOtherWords(text)
    }

    /// What says that one comes, or does not, says as much of a turn; thanks say nothing.
    private static func byOtherWords(_ text: ReplyText) -> (answer: Answer, rule: Reason) {
        let reading = WordReader.read(text.original(0..<text.words.count), kind: .rsvp)
        switch reading.status {
        case .declined: return (.passed, reading.rule)
        case .accepted where !reading.clarify && !reading.question: return (.taken, reading.rule)
        default: return (reading.rule == Reading.onlyThanks ? .nothing : .unclear, reading.rule)
        }
    }
}

/// The rules of both languages, compiled once.
struct TurnBook: Sendable {
    private let rules: RuleIndex
    /// What is wrong with the rules as written; a test sees that there is nothing.
    let faults: [RuleFault]

    static let standard = TurnBook()

    /// Every rule, for a test of its example.
    var lines: [Rule] { rules.rules }

    private init() {
        let book = RuleBook.standard
        var faults: [RuleFault] = []
        rules = RuleIndex([TurnRules.text], groups: book.groups, faults: &faults)
        self.faults = faults
    }

    func find(in text: ReplyText) -> [Found] {
        let book = RuleBook.standard
        return Overlaps.resolve(RuleIndex.find([rules], in: text, filler: book.filler, names: book.names))
    }
}

extension Found {
    /// The whole answer in the first word: *không, …*
    fileprivate func isBareNo(_ text: ReplyText) -> Bool {
        range.lowerBound <= 1 && range.count <= 2
            && text.words[range].contains { ["không", "ko", "no"].contains($0.form) }
    }
}
