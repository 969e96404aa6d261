import Sessions

/// What a rule's words are a sign of.
enum Sign: String, CaseIterable, Sendable {
    /// The writer comes; the writer agrees, to what is for the rest to say.
    case yes, agree
    /// The writer does not come; a bare no; a reason that rules out coming.
    case no, refuse, clash
    /// It is left open.
    case maybe
    /// Before a yes it leaves it open; before a no it is courtesy.
    case hedge
    /// Makes the rest of the sentence a condition.
    case condition
    /// Makes the rest of the sentence contrary to fact: who would come if …, does not come.
    case unreal
    /// What was said before no longer counts.
    case revise
    /// Fits two readings: ask back.
    case unclear
    /// Says nothing on coming: thanks, a receipt, a machine's words.
    case nothing
    /// Words that look like something else and are not: nothing inside counts.
    case mask
    /// A negation that is read, and says nothing on the writer's coming.
    case denial
    case late, notLate, early, notEarly
    /// Somebody comes instead; the writer comes instead of somebody.
    case standIn, delegateOff, forSomebody
    case question, notQuestion
    case reschedule, notReschedule
    case unsubscribe, notUnsubscribe
    case guests, guestNamed, party, alone, notCount
    case topic, topicBefore, idea, ideaBefore, petition, petitionBefore, noOffer

    /// Signs that compete: of two that overlap, the longer one counts.
    enum Family: Hashable { case answer, time, standIn, question, move, stop, count, offer }

    var family: Family? {
        switch self {
        case .yes, .agree, .no, .refuse, .clash, .maybe, .hedge, .condition, .unreal, .revise, .unclear, .nothing:
            .answer
        case .mask, .notCount, .denial: nil
        case .late, .notLate, .early, .notEarly: .time
        case .standIn, .delegateOff, .forSomebody: .standIn
        case .question, .notQuestion: .question
        case .reschedule, .notReschedule: .move
        case .unsubscribe, .notUnsubscribe: .stop
        case .guests, .guestNamed, .party, .alone: .count
        case .topic, .topicBefore, .idea, .ideaBefore, .petition, .petitionBefore, .noOffer: .offer
        }
    }
}

/// One line of a rule book: `signs @role | pattern | what it is | example`; few have a role. A class, because what is found in a text is passed
/// on many times, and each time with its rule.
final class Rule: Sendable {
    let signs: [Sign]
    let role: RuleRole?
    let pattern: Pattern
    /// What it is taken for, by its name: people read `RuleMeanings`, the grammar asks for the role, and the second opinion
    /// counts by the name.
    let name: String
    let example: String
    /// The meaning in every language; the English one alone where the Vietnamese one was forgotten.
    var explanation: Reason { Reason(vi: RuleMeanings.vietnamese(name) ?? name, en: RuleMeanings.english(name)) }
    /// As written: what tells it from all others.
    let line: String

    init(signs: [Sign], role: RuleRole?, pattern: Pattern, name: String, example: String, line: String) {
        (self.signs, self.role, self.pattern) = (signs, role, pattern)
        (self.name, self.example, self.line) = (name, example, line)
    }

    init(line: Substring, groups: WordGroups) throws(RuleFault) {
        let fields = line.pieces(at: "|", omittingEmpty: false).map(\.trimmed)
        guard fields.count == 4, !fields[3].isEmpty else { throw RuleFault("not four fields: \(line)") }
        let words = fields[0].pieces(at: " ")
        signs = words.compactMap { Sign(rawValue: String($0)) }
        role = words.last.flatMap { $0.begins(with: "@") ? RuleRole(rawValue: String($0.dropFirst())) : nil }
        guard !signs.isEmpty, signs.count + (role == nil ? 0 : 1) == words.count else {
            throw RuleFault("no such sign or role: \(line)")
        }
        do { pattern = fields[1].isEmpty ? .composed : try Pattern(fields[1], groups: groups) } catch {
            throw RuleFault("\(error): \(line)")
        }
        name = String(fields[2])
        example = String(fields[3])
        self.line = String(line)
    }
}

/// A rule that was found in a text.
struct Found: Sendable {
    let sign: Sign
    let rule: Rule
    let range: Range<Int>
    let name: PersonName?
    /// Whose coming it is about, where the rule knows; else the grammar looks for the nearest person.
    var whose: Whose?

    enum Whose: Hashable, Sendable { case writer, kin, other }
    /// Composed from the words of a clause, not found by a pattern.
    var isComposed = false
    /// Whose coming it is, where a composed clause says that it is not the writer's.
    var other: SubjectFinder.Other?

    /// The words it was found in, and what they are taken for.
    func explanation(in text: ReplyText) -> Reason {
        let (words, meaning) = (text.original(range), rule.explanation)
        return Reason(vi: "“\(words)”: \(meaning.vietnamese)", en: "“\(words)”: \(meaning.english)")
    }
}
