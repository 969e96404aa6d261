// `Dạ em chào chị Lan con đi được ạ`, `Hi Sarah, Tom will come instead`: whoever is greeted takes no part in what the
// reply says. Left among its words, `chị Lan con đi` and `Sarah, Tom` would be people who come. So the words of a greeting
// at the beginning are not read, unless nothing else was written. Where only a `dạ` or a `thanks` stands before somebody's
// name, it is a greeting if the writer, or somebody else, begins right behind it.

/// The greeting that a reply begins with.
struct Salutation {
    let words: [ReplyWord]
    let isVietnamese: Bool

    /// The words without their greeting.
    static func removed(from words: [ReplyWord], isVietnamese: Bool) -> [ReplyWord] {
        let words = isVietnamese ? withoutCalled(words) : words
        let greeting = Salutation(words: words, isVietnamese: isVietnamese)
        guard let range = isVietnamese ? greeting.vietnamese : greeting.english,
            words[range.upperBound...].contains(where: { $0.kind != .mark })
        else { return words }
        return Array(words[..<range.lowerBound] + words[range.upperBound...])
    }

    // MARK: Vietnamese

    private var vietnamese: Range<Int>? {
        var at = 0
        while at < words.count, Self.openers.contains(plain(at)) { at += 1 }
        let isOpened = at > 0
        if at < words.count, words[at].form == "," { at += 1 }
        guard let verb = greetingEnd(at) else { return isOpened ? called(at) : nil }
        guard let end = addresseeEnd(verb) else { return nil }
        // `Em gửi cô Hoa đi thay`: sends her.
        if plain(verb - 1) == "gui", plain(max(at, verb - 2)) != "kinh", !isMark(end), !isWriter(end) { return nil }
        return 0..<closed(end)
    }

    /// `dạ anh Tuấn em …`, `vâng chị, …`: a title called, with the writer or a comma behind it.
    private func called(_ start: Int) -> Range<Int>? {
        guard let end = addresseeEnd(start), end + 1 < words.count, words[end + 1].kind != .mark else { return nil }
        if words[end].form == "," { return words[start].isBare ? nil : start..<end }
        let isReplaced = words[end...].contains { Self.instead.contains($0.form) || $0.isBare && $0.plain == "thay" }
        // `chi minh em`: `chỉ mình em`.
        return isWriter(end) && !isReplaced && !isWriter(end + 1) || words[end].kind == .number ? start..<end : nil
    }

    /// `… nhé chị Lan`: of somebody called behind a particle the name is left out; the title says no more than a particle.
    private static func withoutCalled(_ words: [ReplyWord]) -> [ReplyWord] {
        guard words.contains(where: \.isCapital) else { return words }
        let whole = Salutation(words: words, isVietnamese: true)
        var kept: [ReplyWord] = []
        var at = 0
        while at < words.count {
            kept.append(words[at])
            at += 1
            guard at > 1, whole.isOne(of: titles, at - 1), closing.contains(words[at - 2].plain) else { continue }
            var end = at
            while end < words.count, end < at + 3, words[end].isCapital, words[end].kind == .word { end += 1 }
            if end > at, end == words.count || words[end].kind != .word || particles.contains(words[end].plain) {
                at = end
            }
        }
        return kept
    }

    private static let closing: Set<String> = ["nhe", "nha", "a", "nghen", "nhen", "hen", "oi", "do", "day"]

    /// `em chào`, `kính gửi`, `thưa`.
    private func greetingEnd(_ start: Int) -> Int? {
        var at = start
        if isWriter(at) { at += 1 }
        if at + 1 < words.count, plain(at) == "xin", plain(at + 1) == "chao" { at += 1 }
        let first = at
        while at < words.count, isOne(of: Self.greetings, at) { at += 1 }
        return at > first ? at : nil
    }

    /// `chị Lan`, `cả nhà`, `anh`, with all that is written of the name.
    private func addresseeEnd(_ start: Int) -> Int? {
        if let end = Self.groups.lazy.compactMap({ self.end(of: $0, at: start) }).first { return end }
        guard start < words.count, isOne(of: Self.titles, start) else { return nil }
        var at = start + 1
        while at < words.count, at < start + 4, words[at].isCapital, words[at].kind == .word, !isWriter(at),
            !Self.notNames.contains(plain(at))
        {
            at += 1
        }
        if at == start + 1, at < words.count, isMark(at + 1), Self.frequent.contains(plain(at)) { at += 1 }
        return at
    }

    /// Among words written with their marks, which text without any may lack.
    private func isOne(of set: Set<String>, _ at: Int) -> Bool {
        set.contains(words[at].form) || words[at].isBare && set.contains { Folding.fold($0) == words[at].plain }
    }

    /// The particles and the mark that close a greeting.
    private func closed(_ end: Int) -> Int {
        var at = end
        while at < words.count, Self.particles.contains(plain(at)) { at += 1 }
        while isMark(at) { at += 1 }
        return at
    }

    private func isMark(_ at: Int) -> Bool {
        at < words.count && words[at].kind == .mark
            && [",", ".", "!", ":", "\n", ";", "-", "–"].contains(words[at].form)
    }

    private func isWriter(_ at: Int) -> Bool { at < words.count && Self.writers.contains(plain(at)) }

    private func plain(_ at: Int) -> String { words[at].plain }

    private func end(of phrase: [String], at start: Int) -> Int? {
        guard start + phrase.count <= words.count else { return nil }
        return zip(phrase, words[start...]).allSatisfy { $0 == $1.plain } ? start + phrase.count : nil
    }

    private static let openers: Set<String> = ["da", "vang", "ok", "oke", "u"]
    private static let greetings: Set<String> = ["chào", "kính", "gửi", "thưa", "hi", "hello", "helo", "dear", "alo"]
    private static let titles: Set<String> = [
        "chị", "anh", "cô", "thầy", "bác", "chú", "dì", "cậu", "sếp", "ông", "bà", "bạn", "ad", "admin",
    ]
    private static let frequent = Set(NameFinder.frequentNames.map(Folding.fold))
    private static let groups: [[String]] = [
        "moi nguoi", "ca nha", "cac anh chi", "cac anh", "cac chi", "cac co", "cac thay co", "cac thay", "cac bac",
        "cac ban", "quy thay co", "quy vi", "anh chi em", "ban to chuc", "btc", "ca nhom", "ca lop", "ba con",
        "thay co", "anh chi", "co chu", "co bac", "ong ba",
    ].map { $0.split(separator: " ").map(String.init) }
    private static let writers: Set<String> = ["em", "toi", "minh", "con", "chau", "tui", "to"]
    private static let instead: Set<String> = ["thay", "hộ", "giùm", "giúp", "dùm"]
    private static let particles: Set<String> = ["a", "nhe", "nha", "oi"]
    /// What a new sentence may begin with behind a greeting without a mark.
    private static let notNames: Set<String> = [
        "khong", "co", "chua", "vang", "da", "chac", "hom", "toi", "sang", "chieu", "truong", "lop", "ben", "ok", "xin",
        "cho", "buoi", "nhung", "vi", "neu", "de",
    ]

    // MARK: English

    private var english: Range<Int>? { englishEnd.map { 0..<$0 } }

    private var englishEnd: Int? {
        guard let first = words.first, first.kind == .word else { return nil }
        if let end = Self.greetingsEn.lazy.compactMap({ self.endEn(of: $0) }).first {
            let behind = nameEnd(end) ?? addresseesEnd(end) ?? end
            // `Hi Tom will come instead`
            if isSomebody(behind) { return end }
            // `Morning only`
            return behind == end && first.form == "morning" && !isMark(end) ? nil : closed(behind)
        }
        guard let end = Self.thanks.lazy.compactMap({ self.endEn(of: $0) }).first, let behind = nameEnd(end) else {
            return nil
        }
        let rest = closed(behind)
        if isSomebody(behind) { return nil }
        return words.count - rest > 2 && words[rest].form != "for" ? rest : nil
    }

    private func endEn(of phrase: [String]) -> Int? {
        guard phrase.count <= words.count else { return nil }
        return zip(phrase, words).allSatisfy { $0 == $1.form } ? phrase.count : nil
    }

    /// What stands before a verb of somebody else's is no greeting.
    private func isSomebody(_ end: Int) -> Bool {
        guard end > 1, end < words.count, isNameEn(end - 1) else { return false }
        // Of two names the first was greeted.
        return Self.theirs.contains(words[end].form)
    }

    private static let theirs: Set<String> = [
        "will", "is", "can", "has", "was", "instead", "and", "&", "or", "'ll", "should",
    ]

    private func addresseesEnd(_ at: Int) -> Int? {
        at < words.count && Self.everybody.contains(words[at].form) ? at + 1 : nil
    }

    /// `Sarah`, `Ms Okafor`: of `Hi Priya Ben will …` only the first is greeted.
    private func nameEnd(_ start: Int) -> Int? {
        var at = start
        if at < words.count, Self.titlesEn.contains(words[at].form) { at += 1 }
        if at < words.count, words[at].form == ".", at > start { at += 1 }
        let first = at
        while at < words.count, at < first + 3, isNameEn(at) { at += 1 }
        guard at > first else {
            // `hi tom, …`: in small letters a name shows by the mark behind it.
            let isSmall = at < words.count && words[at].kind == .word && isMark(at + 1)
            return isSmall && !Vocabulary.words.contains(words[at].key) ? at + 1 : nil
        }
        if at > first + 1, at < words.count, !isMark(at) { return first + 1 }
        return at
    }

    private func isNameEn(_ at: Int) -> Bool {
        words[at].kind == .word && words[at].isCapital && !NameFinder.notNames.contains(words[at].key)
            && (!Vocabulary.words.contains(words[at].key) || NameFinder.wordNames.contains(words[at].form))
            && !words[at].form.contains("'")
    }

    private static let greetingsEn: [[String]] = [
        "hi", "hello", "hey", "hiya", "dear", "greetings", "good morning", "good afternoon", "good evening", "morning",
    ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
    private static let thanks: [[String]] = [
        "thanks", "many thanks", "thank you", "cheers", "thx", "ta",
    ].map { $0.split(separator: " ").map(String.init) }
    private static let everybody: Set<String> = [
        "all", "everyone", "everybody", "both", "folks", "team", "guys", "there", "friends", "colleagues", "sir",
        "madam", "coach",
    ]
    private static let titlesEn: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "professor"]
}
