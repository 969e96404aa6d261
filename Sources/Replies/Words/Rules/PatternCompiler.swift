/// Lays patterns out in the flat tables of a `PatternTable`.
struct PatternCompiler {
    private(set) var steps: [PatternTable.Step] = []
    private(set) var choices: [PatternTable.Choice] = []
    private(set) var words: [SpelledKeys] = []
    private(set) var groups: [Int] = []
    private(set) var patterns: [PatternTable.Compiled] = []
    private(set) var needs: [Int] = []

    private(set) var byForm: [WordKey: [Int]] = [:]
    private(set) var byPlain: [WordKey: [Int]] = [:]
    private(set) var byGroup: [[Int]] = []
    private(set) var always: [Int] = []
    /// Equal choices of several patterns are one.
    private var numbers: [Pattern.Choice: Int] = [:]

    mutating func add(_ pattern: Pattern) {
        let start = steps.count
        var needed: [Int] = []
        for step in pattern.steps {
            let compiled = compile(step)
            steps.append(compiled)
            if compiled.kind == .choice, !compiled.isOptional { needed.append(compiled.number) }
        }
        steps.append(PatternTable.Step(kind: .end, isOptional: false, number: 0))
        // The rarest first, which is most likely missing.
        needed.sort { reach(choices[$0]) < reach(choices[$1]) }
        patterns.append(PatternTable.Compiled(start: start, needs: needs.count..<needs.count + needed.count))
        needs += needed
    }

    /// How much a choice may be met by, roughly: a class has dozens of phrases.
    private func reach(_ choice: PatternTable.Choice) -> Int {
        choice.words.count + choice.groups.count * 40 + (choice.number || choice.name ? 1_000 : 0)
    }

    private mutating func compile(_ step: Pattern.Step) -> PatternTable.Step {
        let (kind, number): (PatternTable.Step.Kind, Int) =
            switch step.part {
            case .choice(let choice): (.choice, add(choice))
            case .not(let choice): (.not, add(choice))
            case .gap(let count): (.gap, count)
            case .clauseStart: (.clauseStart, 0)
            case .clauseEnd: (.clauseEnd, 0)
            case .textStart: (.textStart, 0)
            case .textEnd: (.textEnd, 0)
            }
        return PatternTable.Step(kind: kind, isOptional: step.isOptional, number: number)
    }

    private mutating func add(_ choice: Pattern.Choice) -> Int {
        if let known = numbers[choice] { return known }
        let number = choices.count
        numbers[choice] = number
        choices.append(
            PatternTable.Choice(
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
}
