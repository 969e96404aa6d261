import InternetMessage

/// Whose coming a sign is about: the nearest person named before the verb.
struct SubjectFinder: Sendable {
    private let writer, me, iWill, title: Int
    private let names: NameFinder

    init(groups: WordGroups, names: NameFinder) {
        func group(_ name: String) -> Int { (try? groups.index(of: name)) ?? 0 }
        (writer, me, iWill, title) = (group("self"), group("me"), group("iWill"), group("title"))
        self.names = names
    }

    /// Whose coming it is, where it is not the writer's.
    enum Other {
        case named(PersonName)
        case unnamed
    }

    /// Looks back from the sign to the beginning of its sentence. A name that is called (`chị Lan ơi`) or that stands
    /// behind `gửi`, `thay`, `cảm ơn` … is no subject; `cô Lan trường em` is one, though it ends in the writer.
    func somebodyElse(at found: Found, _ text: ReplyText) -> Other? {
        let words = text.words
        let start = found.range.lowerBound
        if let name = nameOfColleague(before: start, text) { return .named(name) }
        if namesWriter(found.range, text) { return nil }
        if isOfThing(start, text) { return .unnamed }
        if found.whose != nil, let name = nameWithin(found, text) { return .named(name) }
        var at = start
        defer { StepMeter.add(start - at + 1) }
        while at > words[start].sentence {
            at -= 1
            if isWriter(at, text) {
                guard let name = nameOfColleague(before: at, text), isAttribute(at, text) else { return nil }
                return .named(name)
            }
            if !text.isVietnamese, isJoined(at, text) { return nil }
            if Self.others.contains(words[at].form), at + 1 == start || !text.isVietnamese { return .unnamed }
            if !text.isVietnamese, words[at].sentence == at, Vocabulary.words.contains(words[at].key) { continue }
            guard words[at].isCapital || text.classes.end(of: title, at: at) != nil,
                let name = names.name(at: at, in: text), name.end <= start,
                !name.names.isEmpty || isOffice(at, name, beside: start, text)
            else { continue }
            if isSubject(at, name, text) { return .named(name) }
        }
        return nil
    }

    /// `trường em`, `bên em`, `lớp em` right behind a name tells where that person belongs.
    private func nameOfColleague(before start: Int, _ text: ReplyText) -> PersonName? {
        guard text.isVietnamese, isAttribute(start, text), start > 0 else { return nil }
        for at in stride(from: start - 1, through: max(text.words[start].sentence, start - 6), by: -1) {
            guard text.classes.end(of: title, at: at) != nil, let name = names.name(at: at, in: text),
                !name.names.isEmpty, name.end == start, isSubject(at, name, text)
            else { continue }
            return name
        }
        return nil
    }

    /// `cô phó hiệu trưởng đi`: one office-holder, with no name between the office and the verb.
    private func isOffice(_ at: Int, _ name: PersonName, beside start: Int, _ text: ReplyText) -> Bool {
        text.isVietnamese && name.end > at + 2 && name.end == start && !name.isIndefinite
    }

    private func isAttribute(_ at: Int, _ text: ReplyText) -> Bool {
        Self.places.contains { $0.match(text.words[at]) }
    }

    private func namesWriter(_ range: Range<Int>, _ text: ReplyText) -> Bool {
        range.contains { isWriter($0, text) }
    }

    private func isWriter(_ at: Int, _ text: ReplyText) -> Bool {
        if text.isVietnamese, text.classes.end(of: writer, at: at) != nil { return true }
        if text.words[at].form.hasPrefix("i'") || text.classes.end(of: me, at: at) != nil { return true }
        // A bare `will` is anybody's.
        return text.classes.end(of: iWill, at: at) != nil && Self.selves.contains(text.words[at].form)
    }

    /// `Me and my sister Noreen`, `seven of us from the Walking Group`: the name belongs to the writer's own company.
    private func isJoined(_ at: Int, _ text: ReplyText) -> Bool {
        let words = text.words
        guard words[at].isCapital, at > words[at].clause else { return false }
        let before = words[words[at].clause..<at].map(\.form)
        guard let writer = before.firstIndex(where: { ["i", "me", "us", "we", "myself"].contains($0) }) else {
            return false
        }
        let between = before[(writer + 1)...]
        return between.count < 5 && between.contains { ["and", "plus", "with", "&", "from", "of"].contains($0) }
    }

    /// `The boiler man is coming between eight and six`: a noun with its article does it.
    func isOfThing(_ start: Int, _ text: ReplyText) -> Bool {
        guard !text.isVietnamese, start < text.words.count else { return false }
        let clause = text.words[start].clause
        guard start > clause + 2, ["the", "a", "an", "his", "her", "their"].contains(text.words[clause].form) else {
            return false
        }
        let before = text.words[clause..<start]
        return ["is", "are", "will", "was", "has"].contains(before.last?.form ?? "")
            && !before.contains {
                ["i", "we", "us", "me", "i'm", "we're", "i'll", "team", "lot", "gang"].contains($0.form)
            }
    }

    /// `Bill can`: the name is part of the sign.
    private func nameWithin(_ found: Found, _ text: ReplyText) -> PersonName? {
        guard text.words[found.range.lowerBound].isCapital, let name = names.name(at: found.range.lowerBound, in: text),
            !name.names.isEmpty, name.end < found.range.upperBound
        else { return nil }
        return name
    }

    /// `Me and my sister will be there`: somebody else, with the writer.
    func joinsWriter(_ found: Found, _ text: ReplyText) -> Bool {
        guard !text.isVietnamese else { return false }
        let clause = text.words[found.range.lowerBound].clause
        let before = text.words[clause..<found.range.lowerBound].map(\.form)
        guard let writer = before.firstIndex(where: { ["me", "us", "myself"].contains($0) }) else { return false }
        return before[(writer + 1)...].contains { ["and", "plus", "&", "from", "with"].contains($0) }
    }

    private static let selves: Set<String> = ["we'll", "we're", "we'd", "we've", "i", "we"]

    private func isSubject(_ at: Int, _ name: PersonName, _ text: ReplyText) -> Bool {
        let words = text.words
        if name.end < words.count, words[name.end].form == "ơi" || words[name.end].plain == "oi" { return false }
        let before = (at > 0 ? [words[at - 1]] : []) + (at > 1 ? [words[at - 2]] : [])
        if before.contains(where: { Self.governs.contains($0.form) || Self.governs.contains($0.plain) }) {
            return false
        }
        return text.isVietnamese ? text.classes.end(of: title, at: at) != nil : words[at].isCapital
    }

    private static let places = ["trường", "bên", "lớp", "tổ", "nhóm", "cùng"].map { Spelled($0).keys }
    private static let others: Set<String> = ["he", "she", "they", "he's", "she's", "they're", "colleagues", "nobody"]
    private static let governs: Set<String> = [
        "gửi", "thay", "ơn", "với", "nói", "hỏi", "nhờ", "của", "thưa", "chào", "dear", "hi", "hello", "thanks", "for",
        "with",
        "to", "from", "and", "gui", "on", "voi", "noi", "hoi", "cua", "kính", "cho", "mừng", "of", "by", "in", "at",
        "on",
    ]
}
