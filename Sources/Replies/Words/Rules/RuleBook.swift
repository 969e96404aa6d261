import InternetMessage

/// All rules of both languages, compiled once, and found by the words they can begin with.
package final class RuleBook: Sendable {
    let groups: WordGroups
    let filler: Int
    let names: NameFinder
    let subjects: SubjectFinder
    let shared: RuleIndex
    let vietnamese: RuleIndex
    let english: RuleIndex
    /// What is wrong with the rules as written; a test sees that there is nothing.
    let faults: [RuleFault]

    static let standard = RuleBook()

    private init() {
        groups = WordGroups([
            VietnameseGroups.text, EnglishGroups.text, EnglishIdioms.groups, VietnameseWishes.groups,
            VietnameseOffers.groups, VietnameseHours.groups, VietnameseQuestions.groups, VietnameseMixed.groups,
            VietnameseIdioms.groups,
        ])
        filler = (try? groups.index(of: "filler")) ?? 0
        names = NameFinder(groups: groups)
        subjects = SubjectFinder(groups: groups, names: names)
        var faults: [RuleFault] = []
        shared = RuleIndex([SharedRules.signs], groups: groups, faults: &faults)
        vietnamese = RuleIndex(Self.vietnameseTexts, groups: groups, faults: &faults)
        english = RuleIndex(Self.englishTexts, groups: groups, faults: &faults)
        self.faults = faults
    }

    private static let vietnameseTexts = [
        VietnameseAnswers.yes, VietnameseAnswers.agree, VietnameseAnswers.no, VietnameseAnswers.clash,
        VietnameseDoubts.maybe, VietnameseDoubts.conditions, VietnameseDoubts.unclear, VietnameseDoubts.nothing,
        VietnameseDoubts.masks, VietnameseIdioms.yes, VietnameseIdioms.no, VietnameseIdioms.maybe,
        VietnameseIdioms.conditions, VietnameseIdioms.unclear, VietnameseIdioms.standIns, VietnameseHours.rules,
        VietnameseDetails.standIns, VietnameseDetails.counts,
        VietnameseQuestions.rules, VietnameseWishes.moves, VietnameseWishes.stops, VietnameseOffers.rules,
        VietnameseMixed.rules,
    ]

    private static let englishTexts = [
        EnglishAnswers.yes, EnglishAnswers.reasons, EnglishAnswers.agree, EnglishAnswers.no, EnglishAnswers.clash,
        EnglishIdioms.rules,
        EnglishDoubts.maybe,
        EnglishDoubts.unclear, EnglishDoubts.nothing, EnglishDoubts.masks, EnglishHours.rules,
        EnglishDetails.standIns, EnglishDetails.counts, EnglishWishes.questions, EnglishWishes.moves,
        EnglishWishes.stops, EnglishOffers.rules,
    ]

    /// Whether an English day of the week is among these words.
    func namesDay(_ range: Range<Int>, in text: ReplyText) -> Bool {
        guard let days = try? groups.index(of: "dayEn") else { return false }
        return range.contains { text.classes.end(of: days, at: $0) != nil }
    }

    /// Every rule that is found in a text, without those that a longer one of the same family covers.
    func find(in text: ReplyText) -> [Found] {
        Overlaps.resolve(everything(in: text) + ClauseReader.signs(in: text))
    }

    private func everything(in text: ReplyText) -> [Found] {
        let isEnglish = !text.isVietnamese || text.hasEnglish
        let indices = [shared] + (text.isVietnamese ? [vietnamese] : []) + (isEnglish ? [english] : [])
        var found = RuleIndex.find(indices, in: text, filler: filler, names: names)
        if isEnglish { found += FrameReader.find(in: text) }
        return found
    }
}

/// Of rules that overlap, which count: a mask before all, then what denies, then what fits two readings, then the
/// longer one.
enum Overlaps {
    static func resolve(_ found: [Found]) -> [Found] {
        var masks = FoundByWord(), others: [Found] = []
        for one in found where one.sign == .mask { masks.insert(one) }
        for one in found
        where one.sign != .mask && !masks.contains(overlapping: one, where: { hides($0.range, one.range) }) {
            others.append(one)
        }
        let order = others.indices.sorted { isBefore(others[$0], others[$1], tie: $0 < $1) }
        var kept = FoundByWord()
        for index in order where !kept.contains(overlapping: others[index], where: { covers($0, others[index]) }) {
            kept.insert(others[index])
        }
        let standing = Set(kept.all.filter { $0.sign == .forSomebody }.map(\.range))
        let counting = kept.all.filter {
            $0.sign != .yes || !$0.rule.signs.contains(.forSomebody) || standing.contains($0.range)
        }
        return (counting + masks.all).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// A mask hides what it overlaps, unless that is the longer thing around it.
    private static func hides(_ mask: Range<Int>, _ range: Range<Int>) -> Bool {
        guard mask.overlaps(range) else { return false }
        let isInside =
            range.lowerBound <= mask.lowerBound && mask.upperBound <= range.upperBound && range.count > mask.count
        return !isInside
    }

    private static func isBefore(_ one: Found, _ other: Found, tie: Bool) -> Bool {
        if weight(one) != weight(other) { return weight(one) > weight(other) }
        if isRhetorical(one) != isRhetorical(other) { return isRhetorical(one) }
        if one.range.count != other.range.count { return one.range.count > other.range.count }
        return tie
    }

    /// `Do you think I'd miss it?` is no missing, however many words say so.
    private static func isRhetorical(_ found: Found) -> Bool {
        found.rule.role == .rhetorical && found.sign != .notQuestion
    }

    private static func weight(_ sign: Sign) -> Int {
        switch sign {
        case .notQuestion, .notCount, .notReschedule, .notUnsubscribe, .notLate: 2
        case .unclear, .delegateOff: 1
        default: 0
        }
    }

    /// An idiom tells more than the words it is composed of.
    private static func weight(_ found: Found) -> Int {
        if found.isComposed, found.sign == .standIn { return 1 }
        // `There's a slim chance I'd make it`: what leaves it open does so in any frame.
        if found.sign == .maybe, found.range.count > 1, found.rule.role == .undecided { return 1 }
        return weight(found.sign) * 4 - (found.isComposed ? (found.sign == .clash ? 2 : 1) : 0)
    }

    private static func standsFreely(_ sign: Sign) -> Bool {
        switch sign {
        case .hedge, .notCount, .unreal, .condition: true
        default: false
        }
    }

    private static func covers(_ kept: Found, _ one: Found) -> Bool {
        guard let family = kept.sign.family, family == one.sign.family, kept.range.overlaps(one.range) else {
            return false
        }
        if standsFreely(kept.sign) || standsFreely(one.sign) { return false }
        if kept.sign == .nothing, one.isComposed { return false }
        return !(kept.range == one.range && kept.rule.line == one.rule.line)
    }
}

/// Signs by the words they stand in: whether one overlaps another is asked of its neighbours alone.
private struct FoundByWord {
    private(set) var all: [Found] = []
    private var byWord: [[Int]] = []

    mutating func insert(_ found: Found) {
        while byWord.count < found.range.upperBound { byWord.append([]) }
        for word in found.range { byWord[word].append(all.count) }
        all.append(found)
    }

    func contains(overlapping found: Found, where isMet: (Found) -> Bool) -> Bool {
        found.range.clamped(to: byWord.indices).contains { word in
            StepMeter.add(byWord[word].count + 1)
            return byWord[word].contains { isMet(all[$0]) }
        }
    }
}

extension RuleBook {
    /// What is wrong with the rules as they are written: a line that cannot be read, one that is explained in one language
    /// only, a short form or a meaning that stands twice, a role that no rule has, and a rule that is not found in its own example. Empty; a test
    /// sees to it.
    package static var complaints: [String] {
        let book = RuleBook.standard
        let rules =
            book.shared.rules + book.vietnamese.rules + book.english.rules + FrameMeaning.allCases.compactMap(\.rule)
        let silent = rules.filter { !book.isFound($0) }
        let untranslated = Set(rules.map(\.name).filter { RuleMeanings.vietnamese($0) == nil }).sorted()
        let roles = Set(rules.compactMap(\.role) + ClauseMeaning.allCases.compactMap(\.role))
        return (book.faults + FrameLexicon.standard.faults).map(\.description)
            + RuleRole.allCases.filter { !roles.contains($0) }.map { "no rule has the role \($0)" }
            + untranslated.map { "no Vietnamese words for “\($0)”" }
            + RuleMeanings.repeated.map { "translated twice: “\($0)”" }
            + (Abbreviations.vietnamese.repeated + Abbreviations.english.repeated).map { "short for two: “\($0)”" }
            + silent.map { "not found in its example: \($0.signs) \($0.name) “\($0.example)”" }
    }

    /// Before rules are weighed against each other.
    private func isFound(_ rule: Rule) -> Bool {
        everything(in: ReplyText(rule.example)).contains { $0.rule.line == rule.line }
    }
}
