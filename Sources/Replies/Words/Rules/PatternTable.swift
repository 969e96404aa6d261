/// The patterns of a book as the matcher walks over them: flat tables of numbers, so that trying one touches no
/// reference count and a pattern that cannot fit is passed over at once.
struct PatternTable: Sendable {
    struct Step: Sendable {
        enum Kind: Sendable { case choice, gap, not, clauseStart, clauseEnd, textStart, textEnd, end }
        let kind: Kind
        let isOptional: Bool
        /// Which choice; of a gap how many words.
        let number: Int
    }

    /// Where the steps of a pattern begin, and which of `needs` are its own, but for the rarest.
    struct Compiled: Sendable {
        let start: Int
        let needs: Range<Int>
    }

    /// What may stand in one place: stretches of `words` and `groups`, a number, a name.
    struct Choice: Sendable {
        let words: Range<Int>
        let groups: Range<Int>
        let number: Bool
        let name: Bool
    }

    private(set) var steps: [Step] = []
    private(set) var choices: [Choice] = []
    private(set) var words: [SpelledKeys] = []
    private(set) var groups: [Int] = []
    private(set) var patterns: [Compiled] = []
    /// The choices without which a pattern is found nowhere, one pattern after the other.
    private(set) var needs: [Int] = []
    /// Of each pattern the choice that is most likely missing: of the hundreds that begin with a frequent word, most
    /// are passed over by it. Nil where all is optional.
    private(set) var rarest: [Int?] = []

    private var numbers: [Pattern.Choice: Int] = [:]
    private var byForm: [WordKey: [Int]] = [:]
    private var byPlain: [WordKey: [Int]] = [:]
    private var byGroup: [[Int]] = []
    private var always: [Int] = []

    mutating func add(_ pattern: Pattern) {
        let start = steps.count
        var needed: [Int] = []
        for step in pattern.steps {
            let compiled = compile(step)
            steps.append(compiled)
            if compiled.kind == .choice, !compiled.isOptional { needed.append(compiled.number) }
        }
        steps.append(Step(kind: .end, isOptional: false, number: 0))
        // The rarest first, which is most likely missing.
        needed.sort { reach(choices[$0]) < reach(choices[$1]) }
        rarest.append(needed.first)
        patterns.append(Compiled(start: start, needs: needs.count..<needs.count + needed.dropFirst().count))
        needs += needed.dropFirst()
    }

    /// How much a choice may be met by, roughly: a class has dozens of phrases.
    private func reach(_ choice: Choice) -> Int {
        choice.words.count + choice.groups.count * 40 + (choice.number || choice.name ? 1_000 : 0)
    }

    private mutating func compile(_ step: Pattern.Step) -> Step {
        let (kind, number): (Step.Kind, Int) =
            switch step.part {
            case .choice(let choice): (.choice, add(choice))
            case .not(let choice): (.not, add(choice))
            case .gap(let count): (.gap, count)
            case .clauseStart: (.clauseStart, 0)
            case .clauseEnd: (.clauseEnd, 0)
            case .textStart: (.textStart, 0)
            case .textEnd: (.textEnd, 0)
            }
        return Step(kind: kind, isOptional: step.isOptional, number: number)
    }

    private mutating func add(_ choice: Pattern.Choice) -> Int {
        if let known = numbers[choice] { return known }
        let number = choices.count
        numbers[choice] = number
        choices.append(
            Choice(
                words: words.count..<words.count + choice.words.count,
                groups: groups.count..<groups.count + choice.groups.count, number: choice.number, name: choice.name))
        words += choice.words.map(\.keys)
        groups += choice.groups
        for word in choice.words {
            byForm[word.keys.form, default: []].append(number)
            byPlain[word.keys.plain, default: []].append(number)
        }
        for group in choice.groups {
            while byGroup.count <= group { byGroup.append([]) }
            byGroup[group].append(number)
        }
        if choice.number || choice.name { always.append(number) }
        return number
    }

    /// Which choices can be met somewhere in a text.
    func choices(in text: ReplyText) -> [Bool] {
        var met = Array(repeating: false, count: choices.count)
        for number in always { met[number] = true }
        for word in text.words {
            for number in (word.isBare ? byPlain[word.key] : byForm[word.key]) ?? [] { met[number] = true }
        }
        let present = text.classes.present
        for (group, numbers) in byGroup.enumerated() where present[group] {
            for number in numbers { met[number] = true }
        }
        return met
    }
}
