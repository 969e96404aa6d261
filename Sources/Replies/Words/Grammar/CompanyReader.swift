// Who comes along, told one by one: `me, my sister and her two kids`; `em đi cùng chồng và hai đứa nhỏ`. A company is a
// list of people with joints between them. It counts where the writer is one of them, or where the words before it take
// somebody along (`bringing …`, `dẫn theo …`), or those behind it (`… is tagging along`, `… đi cùng`). A member that begins
// with a number counts so often, every other once; the writer is no guest.

/// Counts the companions of a reply.
struct CompanyReader {
    let text: ReplyText
    private let lexicon: CompanyLexicon

    init(_ text: ReplyText) {
        (self.text, lexicon) = (text, text.isVietnamese ? .vietnamese : .english)
    }

    private var words: [ReplyWord] { text.words }

    private struct Company {
        var guests = 0
        var members = 0
        var hasWriter = false
        var range: Range<Int>
    }

    /// How many come besides the writer, and where they are told; nil where nobody is.
    func read() -> (guests: Int, ranges: [Range<Int>])? {
        var found: Int?
        var ranges: [Range<Int>] = []
        var at = 0
        while at < words.count {
            guard let company = company(at: at) else {
                at += 1
                continue
            }
            if counts(company) {
                found = max(found ?? 0, company.guests)
                ranges.append(company.range)
            }
            at = max(at + 1, company.range.upperBound)
        }
        return found.map { ($0, ranges) }
    }

    private func counts(_ company: Company) -> Bool {
        guard company.guests > 0 else { return false }
        if company.hasWriter { return company.members > 1 && opens(company.range.lowerBound) }
        if isAddressee(company.range) { return false }
        return isTaken(company.range.lowerBound) && !goesElsewhere(company.range.upperBound)
            || comesAlong(company.range.upperBound)
    }

    /// The people from `start` on, with their joints.
    private func company(at start: Int) -> Company? {
        var company = Company(range: start..<start)
        // What commas alone join is a company only once an `and` closes it, or where the writer stands in it.
        var closed: Company?
        var isJoined = false
        var at = start
        while let member = member(at: at) {
            company.members += 1
            company.guests += member.guests
            company.hasWriter = company.hasWriter || member.isWriter
            company.range = start..<member.end
            if company.members == 1 || words[at - 1].form != "," { closed = company }
            if company.members > 1, words[at - 1].form != "," { isJoined = true }
            guard let next = joint(at: member.end) else { break }
            at = next
        }
        // `Bác yên trí, tôi đi`: a comma alone joins nobody to the writer.
        return company.hasWriter && isJoined ? company : closed
    }

    private struct Member {
        var guests: Int
        var isWriter = false
        var end: Int
    }

    private func member(at index: Int) -> Member? {
        guard index < words.count, words[index].kind != .mark else { return nil }
        if let end = phrase(lexicon.pairs, at: index) { return Member(guests: 1, isWriter: true, end: end) }
        if let end = phrase(lexicon.writers, at: index), end >= phrase(lexicon.kin, at: index) ?? end,
            !isChild(index)
        {
            return Member(guests: 0, isWriter: true, end: end)
        }
        return text.isVietnamese ? vietnamese(index) : english(index)
    }

    /// `Em ôm con đi luôn`: behind such a verb `con` is no writer.
    private func isChild(_ index: Int) -> Bool {
        text.isVietnamese && Self.children.contains(words[index].key) && isTaken(index)
    }

    private static let children: WordSet = ["con", "cháu"]

    // MARK: One member

    /// `my sister`, `the two young lads`, `Mr. Abara from Room 12`, `Bev`.
    private func english(_ index: Int) -> Member? {
        var (at, count) = (index, 1)
        let isDetermined = lexicon.determiners.contains(words[at].key)
        if isDetermined { at += 1 }
        if at < words.count, let number = number(at), isDetermined || lexicon.people.contains(head(after: at + 1)) {
            (count, at) = (number, at + 1)
        } else if !isDetermined {
            guard words[at].isCapital, words[at].kind == .word,
                !Vocabulary.words.contains(words[at].form)
                    || lexicon.titles.contains(words[at].key) || lexicon.singles.contains(words[at].key)
            else { return nil }
        }
        let end = end(of: at, limit: 5)
        guard end > index + (isDetermined ? 1 : 0) else { return nil }
        if words[at..<end].contains(where: { $0.form == "twins" }) { count = 2 }
        return Member(guests: isDetermined && !isPerson(at..<end) ? 0 : count, end: end)
    }

    /// `my sister Ann`, not `my lemon drizzle`: somebody is named, or counted among people.
    private func isPerson(_ range: Range<Int>) -> Bool {
        range.contains { index in
            lexicon.people.contains(words[index].key) || lexicon.singles.contains(words[index].key)
                || lexicon.titles.contains(words[index].key)
                || words[index].isCapital && !Vocabulary.words.contains(words[index].form)
        }
    }

    /// `cô Hường`, `bác bảo vệ`, `hai đứa nhỏ`, `chồng`, `con em`.
    private func vietnamese(_ index: Int) -> Member? {
        var (at, count) = (index, 1)
        if let number = number(at), at + 1 < words.count, isSomebody(at + 1) {
            (count, at) = (number, at + 1)
        } else if lexicon.some.contains(words[at].key) {
            return nil
        } else {
            guard isSomebody(at) else { return nil }
        }
        return Member(guests: count, end: end(of: at + 1, limit: 5))
    }

    private func isSomebody(_ index: Int) -> Bool {
        // `di` is mostly `đi`, `ma` mostly `mà`.
        if words[index].isBare, ["di", "ma", "ba"].contains(words[index].plain) { return false }
        return phrase(lexicon.persons, at: index) != nil || phrase(lexicon.kin, at: index) != nil || isChild(index)
    }

    /// Up to the next joint, mark or verb.
    private func end(of start: Int, limit: Int) -> Int {
        var at = start
        while at < min(words.count, start + limit), words[at].kind == .word || words[at].kind == .number,
            joint(at: at) == nil, !stops(at)
        {
            at += 1
        }
        return at
    }

    private func stops(_ index: Int) -> Bool {
        lexicon.stops.contains(words[index].key)
            || words[index].isBare && lexicon.bareStops.contains(words[index].plainKey)
    }

    /// The last word of what a number counts, or the first one known.
    private func head(after index: Int) -> String {
        for at in index..<min(words.count, index + 3) where lexicon.people.contains(words[at].key) {
            return words[at].form
        }
        return ""
    }

    private func number(_ index: Int) -> Int? {
        guard let value = Numbers.value(words[index]), value == value.rounded(), (1...50).contains(value) else {
            return nil
        }
        return Int(value)
    }

    // MARK: Around a company

    /// Where the next member begins, behind `and`, `với`, a comma.
    private func joint(at index: Int) -> Int? {
        guard index < words.count else { return nil }
        if words[index].form == "," { return phrase(lexicon.joints, at: index + 1) ?? index + 1 }
        return phrase(lexicon.joints, at: index)
    }

    /// A company with the writer stands where a clause begins, or behind the coming itself.
    private func opens(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return words[index].clause == index || words[index].sentence == index
            || lexicon.before.contains(words[index - 1].key)
    }

    private func isTaken(_ index: Int) -> Bool {
        // `cho con đi học`, without diacritics, is no `chở`.
        if text.isVietnamese, index > 0, words[index - 1].isBare, words[index - 1].plain == "cho" { return false }
        return lexicon.taking.isBefore(index, in: words)
    }

    /// `chở mạ đi khám`, `dẫn cậu đi Hà Tiên`: taken somewhere else.
    private func goesElsewhere(_ end: Int) -> Bool {
        guard text.isVietnamese, end + 1 < words.count, Self.motions.contains(words[end].plain),
            words[end].sentence == words[end + 1].sentence, words[end + 1].kind == .word
        else { return false }
        return !Self.together.contains(words[end + 1].plain)
    }

    /// `tui qua chở chị luôn`: whoever is written to.
    private func isAddressee(_ range: Range<Int>) -> Bool {
        text.isVietnamese && range.count == 1
            && ["chị", "anh", "bác", "thầy", "cô", "bạn", "bà", "ông"].contains(words[range.lowerBound].form)
    }

    private static let motions: Set<String> = [
        "di", "qua", "ve", "len", "ra", "xuong", "vao", "den", "toi", "sang", "theo",
    ]
    private static let together: Set<String> = [
        "hop", "du", "theo", "luon", "cung", "chung", "nua", "voi", "nha", "nhe", "a", "duoc", "le", "thay", "cho",
        "chi", "anh", "bac", "vui", "hoc", "coi", "xem", "nghe",
    ]

    private func comesAlong(_ index: Int) -> Bool {
        (index..<min(words.count, index + 3)).contains { phrase(lexicon.along, at: $0) != nil }
            && !text.clause(of: max(index - 1, 0)).contains { Negation.isOne(words[$0]) }
    }

    private func phrase(_ phrases: PhraseList, at index: Int) -> Int? { phrases.end(at: index, in: words) }
}
