/// What a word or phrase does in a clause. The lexicon calls its classes by these names.
enum ClauseTag: Int, CaseIterable, Sendable {
    // Who.
    case writer, kin, others, again, address, house
    // What bends the predicate.
    case neg, denied, rhetorical, scorn, can, must, ongoing, want, believed, said, though, over, regret
    // How clauses hang together.
    case but, because, so, purpose, and, then
    case `if`
    // When.
    case here, past, next
    // Predicates.
    case come, motion, partake, absent, busy, act, ill, hindered, free, see, helps
    // What may stand behind a verb of motion.
    case meeting
    case aux, particle
    // Not in the lexicon.
    case person, number, unknown, comma, stop
}

/// A piece of a clause.
struct ClauseItem: Sendable {
    var tag: ClauseTag
    var range: Range<Int>
    var name: PersonName?
}

/// The words of clauses by what they do; of two phrases that fit, the longer one counts.
struct ClauseLexicon: Sendable {
    private let groups: WordGroups
    /// Tags with words, in the order in which they win where phrases are equally long.
    private let tags: [(tag: ClauseTag, group: Int)]
    /// The class of each tag, by the tag's number.
    private let groupsByTag: [Int?]
    private let names: NameFinder
    private let title: Int

    static let vietnamese = ClauseLexicon([
        VietnamesePeopleWords.text, VietnameseComingWords.text, VietnameseActivityWords.text,
        VietnameseFunctionWords.text,
    ])

    init(_ texts: [String]) {
        let groups = WordGroups(texts)
        self.groups = groups
        groupsByTag = ClauseTag.allCases.map { try? groups.index(of: "\($0)") }
        tags = Self.order.compactMap { [groupsByTag] tag in groupsByTag[tag.rawValue].map { (tag, $0) } }
        names = RuleBook.standard.names
        title = (try? RuleBook.standard.groups.index(of: "title")) ?? 0
    }

    var vocabulary: [String] { groups.vocabulary }

    private static let order: [ClauseTag] = [
        .writer, .kin, .others, .again, .house, .neg, .rhetorical, .scorn, .can, .must, .ongoing, .want, .believed,
        .though, .but,
        .because, .so, .purpose, .and, .then, .if, .here, .past, .next, .come, .motion, .absent, .busy, .act, .ill,
        .hindered, .free, .over, .see, .partake, .helps, .said, .aux, .address, .particle,
        // Only asked for by name, never what a word is by itself: denied, regret, meeting.
    ]

    func end(of tag: ClauseTag, at position: Int, in text: ReplyText) -> Int? {
        groupsByTag[tag.rawValue].flatMap { text.clauseWords.end(of: $0, at: position) }
    }

    /// Every phrase that stands in a text.
    func ends(in words: [ReplyWord]) -> PhraseEnds { groups.ends(in: words) }

    func items(_ text: ReplyText) -> [ClauseItem] {
        var items: [ClauseItem] = []
        var at = 0
        while at < text.words.count {
            let item = item(at: at, text)
            items.append(item)
            at = item.range.upperBound
        }
        return items
    }

    private func item(at position: Int, _ text: ReplyText) -> ClauseItem {
        let word = text.words[position]
        switch word.kind {
        case .picture: return ClauseItem(tag: .stop, range: position..<position + 1)
        case .mark:
            return ClauseItem(tag: Self.stops.contains(word.key) ? .stop : .comma, range: position..<position + 1)
        case .number: return ClauseItem(tag: .number, range: position..<position + 1)
        case .word: break
        }
        var best = ClauseItem(tag: .unknown, range: position..<position + 1)
        var length = 0
        for (tag, group) in tags {
            guard let end = text.clauseWords.end(of: group, at: position), end - position > length,
                end > position + 1 || !isGuess(word, tag)
            else { continue }
            (best, length) = (ClauseItem(tag: tag, range: position..<end), end - position)
        }
        // `đi tập huấn` is no `đi tập`, and `đi làm sao được` no going to work.
        if [.come, .act].contains(best.tag), length > 1, isCut(best.range, text) {
            return ClauseItem(tag: .motion, range: position..<position + 1)
        }
        if best.tag == .neg, length > 1, text.words[position + length - 1].form == "có",
            position + length < text.words.count,
            text.words[position + length].form == "mặt"
        {
            best.range = position..<position + length - 1
        }
        if best.tag == .unknown, Numbers.value(word) != nil { best.tag = .number }
        if let person = person(at: position, text), person.end - position > length {
            return ClauseItem(tag: .person, range: position..<person.end, name: person)
        }
        return best
    }

    /// One syllable without diacritics may be many words: only the frequent ones are taken for what keeps people away.
    private func isGuess(_ word: ReplyWord, _ tag: ClauseTag) -> Bool {
        guard word.isBare else { return false }
        switch tag {
        case .house: return true
        case .ill, .busy, .act, .absent, .hindered, .over, .kin, .believed, .though, .rhetorical, .again, .but:
            return !Self.safe.contains(word.key)
        default: return false
        }
    }

    private static let stops: WordSet = [".", "!", "?", "\n", ";"]
    private static let safe: WordSet = [
        "ban", "nghi", "om", "sot", "benh", "ket", "vuong", "truc", "thi", "hoc", "met", "oai", "off", "busy", "kieu",
        "skip",
        "pass", "chong", "con", "me", "bo", "tuong", "sick", "cancel", "deadline",
    ]

    /// Another phrase begins behind the verb of motion and goes on behind this one.
    private func isCut(_ range: Range<Int>, _ text: ReplyText) -> Bool {
        guard end(of: .motion, at: range.lowerBound, in: text) == range.lowerBound + 1 else { return false }
        return [ClauseTag.act, .scorn].contains { tag in
            end(of: tag, at: range.lowerBound + 1, in: text).map { $0 > range.upperBound } ?? false
        }
    }

    /// Whether a phrase of the lexicon begins with this word.
    func knows(_ position: Int, _ text: ReplyText) -> Bool {
        tags.contains { text.clauseWords.end(of: $0.group, at: position) != nil }
    }

    /// A title and a name with a capital letter, or a name alone that does not begin a sentence.
    private func person(at position: Int, _ text: ReplyText) -> PersonName? {
        let isTitled = text.classes.end(of: title, at: position) != nil
        guard isTitled || text.words[position].isCapital, let found = names.name(at: position, in: text),
            let first = found.names.first?.first, text.words[first].isCapital
        else { return nil }
        // `Khan tiếng cũng đi`: a capital letter that only begins the sentence.
        if !isTitled, found.names.count == 1, found.names.first?.count == 1, text.words[first].sentence == first,
            found.end < text.words.count, text.words[found.end].kind == .word, !knows(found.end, text)
        {
            return nil
        }
        return found
    }
}
