/// The name of a person as a reply writes it.
struct PersonName: Hashable, Sendable {
    /// The words of each name, titles left out; empty where only kin or office point to one person.
    var names: [Range<Int>]
    /// Nobody in particular: *một bạn trong tổ*, *someone from my group*.
    var isIndefinite: Bool
    /// Where the mention ends.
    var end: Int
}

/// Finds mentions of people: title and name, a name alone with a capital letter, an office, a kin word.
struct NameFinder: Sendable {
    private let title, office, kin, pointed, someone, come: Int

    init(groups: WordGroups) {
        func group(_ name: String) -> Int { (try? groups.index(of: name)) ?? 0 }
        (title, office, kin) = (group("title"), group("office"), group("kin"))
        (pointed, someone, come) = (group("pointed"), group("someone"), group("come"))
    }

    func name(at position: Int, in text: ReplyText) -> PersonName? {
        guard var found = single(at: position, in: text) else { return nil }
        while found.names.count < 4, let joint = joint(at: found.end, in: text.words),
            let more = single(at: joint, in: text), !more.names.isEmpty, !more.isIndefinite
        {
            found = PersonName(names: found.names + more.names, isIndefinite: false, end: more.end)
        }
        return found
    }

    /// `và`, `với`, `and`, `,` between two names.
    private func joint(at position: Int, in words: [ReplyWord]) -> Int? {
        guard position + 1 < words.count else { return nil }
        return Self.joints.contains(words[position].key)
            || (words[position].isBare && ["va", "voi"].contains(words[position].plain))
            ? position + 1 : nil
    }

    private static let joints: WordSet = ["và", "với", "cùng", "and", ",", "&"]

    private func single(at position: Int, in text: ReplyText) -> PersonName? {
        let words = text.words
        guard position < words.count, words[position].kind == .word else { return nil }
        if !text.isVietnamese || text.hasEnglish {
            if let end = text.classes.end(of: pointed, at: position) { return afterOffice(end, text) }
            if let end = text.classes.end(of: someone, at: position) {
                return PersonName(names: [], isIndefinite: true, end: end)
            }
        }
        if text.isVietnamese, let end = parent(at: position, in: text) {
            return PersonName(names: [], isIndefinite: false, end: end)
        }
        if text.isVietnamese, let end = text.classes.end(of: kin, at: position), end > position + 1 {
            return PersonName(names: [], isIndefinite: false, end: end)
        }
        if let end = text.classes.end(of: title, at: position) { return titled(at: end, in: text, from: position) }
        if let end = text.classes.end(of: kin, at: position), text.isVietnamese {
            return PersonName(names: [], isIndefinite: false, end: end)
        }
        return bare(at: position, in: text)
    }

    /// `mẹ cu Bin`, `ba của bé Su`: the name is the child's.
    private func parent(at position: Int, in text: ReplyText) -> Int? {
        let words = text.words
        guard var end = text.classes.end(of: kin, at: position), end < words.count else { return nil }
        if words[end].form == "của" { end += 1 }
        guard end + 1 < words.count, Self.children.contains(words[end].key), words[end + 1].isCapital else {
            return nil
        }
        end += 1
        while end < words.count, words[end].isCapital, words[end].kind == .word { end += 1 }
        return end
    }

    private static let children: WordSet = ["cu", "bé", "cháu", "nhóc", "thằng", "nhỏ", "em"]

    /// `my deputy Tom`, `my deputy, Tom`.
    private func afterOffice(_ end: Int, _ text: ReplyText) -> PersonName {
        let next = end < text.words.count && text.words[end].form == "," ? end + 1 : end
        if let name = bare(at: next, in: text), next > 0 { return name }
        return PersonName(names: [], isIndefinite: false, end: end)
    }

    private func titled(at start: Int, in text: ReplyText, from position: Int) -> PersonName? {
        let words = text.words
        var at = start
        if let end = text.classes.end(of: title, at: at), end < words.count, isName(words[end]) { at = end }
        if at < words.count, words[at].form == ".", at + 1 < words.count, words[at + 1].sentence == words[at].sentence {
            at += 1
        }
        let officeEnd = text.classes.end(of: office, at: at)
        if let officeEnd { at = officeEnd }
        if let name = bare(at: at, in: text, isSure: true) { return name }
        if let officeEnd { return PersonName(names: [], isIndefinite: false, end: officeEnd) }
        guard at < words.count, words[at].kind == .word, !words[at].isCapital, !isStop(words[at]),
            text.classes.end(of: come, at: at) == nil, !text.isVietnamese || !isPredicate(at, text)
        else { return nil }
        return PersonName(names: [at..<at + 1], isIndefinite: false, end: at + 1)
    }

    /// Words that begin with a capital letter, one after the other.
    private func bare(at position: Int, in text: ReplyText, isSure: Bool = false) -> PersonName? {
        let words = text.words
        var end = position
        while end < words.count, end < position + 6,
            isName(words[end]) && !isCommon(end, text) && !Self.wordNames.contains(words[end].form) || isWill(end, text)
                || (end > position && words[end].isCapital && Self.givenNames.contains(words[end].key))
                || (isSure && end == position && words[end].isCapital && words[end].kind == .word),
            end == position || isNext(words, end, text)
        {
            end += 1
        }
        if !isSure, position > 0, text.isVietnamese, Self.places.contains(words[position - 1].key) { return nil }
        guard end > position, isSure || !isOnlyOpening(position..<end, text) else { return nil }
        return PersonName(names: [position..<end], isIndefinite: false, end: end)
    }

    /// `em kẹt`, `chị chạy`: what the person does, no name.
    private func isPredicate(_ at: Int, _ text: ReplyText) -> Bool {
        // One syllable without diacritics may be a name, unless it is a frequent verb.
        if text.words[at].isBare, !Self.plainPredicates.contains(text.words[at].plain) { return false }
        return Self.predicates.contains { ClauseLexicon.vietnamese.end(of: $0, at: at, in: text) != nil }
    }

    private static let predicates = ClauseTag.allCases.filter {
        ![.here, .past, .next, .address, .meeting, .regret, .house].contains($0)
    }

    /// A capital letter that a sentence begins with makes no name of a word that is known, nor of one before a title.
    private func isOnlyOpening(_ name: Range<Int>, _ text: ReplyText) -> Bool {
        let word = text.words[name.lowerBound]
        guard text.isVietnamese, name.count == 1, word.sentence == name.lowerBound else { return false }
        if Self.frequent.contains(word.key) { return false }
        return Vocabulary.words.contains(word.key) || ClauseLexicon.vietnamese.knows(name.lowerBound, text)
            || text.classes.end(of: title, at: name.upperBound) != nil
    }

    /// At the beginning of an English sentence every word has a capital letter.
    private func isCommon(_ index: Int, _ text: ReplyText) -> Bool {
        !text.isVietnamese && text.words[index].sentence == index && Vocabulary.words.contains(text.words[index].key)
    }

    /// `Will` within a sentence is somebody, and so is `May` before a verb, or behind `send` and `to`.
    private func isWill(_ index: Int, _ text: ReplyText) -> Bool {
        let words = text.words
        guard !text.isVietnamese, words[index].isCapital, Self.wordNames.contains(words[index].form) else {
            return false
        }
        if words[index].form == "will" { return words[index].sentence != index }
        if index + 1 < words.count, Self.verbs.contains(words[index + 1].form) { return true }
        return words[index].sentence != index && index > 0 && Self.beforeNames.contains(words[index - 1].form)
    }

    private func isNext(_ words: [ReplyWord], _ index: Int, _ text: ReplyText) -> Bool {
        words[index].sentence == words[index - 1].sentence
    }

    private func isName(_ word: ReplyWord) -> Bool {
        guard word.kind == .word, word.isCapital, !Self.notNames.contains(word.key), !Self.isAdverb(word) else {
            return false
        }
        if word.form.hasPrefix("o'") || word.form.hasPrefix("d'") { return true }
        guard word.form.contains("'") else { return true }
        return word.form.hasSuffix("'s") && !Self.notNames.contains(String(word.form.dropLast(2)))
            && !["that's", "what's", "who's", "here's", "let's"].contains(word.form)
    }

    /// `Definitely won't`: no name, which `Emily` is.
    static func isAdverb(_ word: ReplyWord) -> Bool {
        word.form.hasSuffix("ly") && word.form.utf8.count > 6 && word.sentence == word.clause
            && !lyNames.contains(word.form)
    }

    private static let lyNames: Set<String> = ["kimberly", "beverly", "everly", "waverly"]

    /// `Ben's` is Ben.
    private static func bare(_ name: String) -> String {
        name.hasSuffix("'s") || name.hasSuffix("’s") ? String(name.dropLast(2)) : name
    }

    private func isStop(_ word: ReplyWord) -> Bool {
        Self.stops.contains(word.key) || Self.stops.contains(word.plainKey)
    }

    /// The names as the label writes them: joined by commas, word for word.
    static func written(_ name: PersonName, in text: ReplyText) -> String? {
        name.names.isEmpty ? nil : name.names.map { bare(text.original($0)) }.joined(separator: ", ")
    }
}
