/// Topics, ideas and petitions, word for word, without the words that only announce them.
struct OfferReader {
    let text: ReplyText
    let signs: [Found]

    func read(into reading: inout Readout) {
        for (sign, range) in offers {
            let words = text.original(range)
            switch sign.sign {
            case .topic, .topicBefore: reading.topic = reading.topic ?? words
            case .idea, .ideaBefore: reading.idea = reading.idea ?? words
            default: reading.petition = reading.petition ?? words
            }
        }
    }

    /// The words that announce an offer and those of the offer itself: what stands there is about something else than
    /// the writer's coming (`đăng ký chuyên đề “Bé vui đến trường”`).
    var taken: [Range<Int>] {
        offers.map { sign, range in
            let start = max(range.lowerBound, text.words[sign.range.lowerBound].sentence)
            return min(sign.range.lowerBound, start)..<max(sign.range.upperBound, range.upperBound)
        }
    }

    private var offers: [(sign: Found, words: Range<Int>)] {
        let denied = Set(signs.filter { $0.sign == .noOffer }.map { text.words[$0.range.lowerBound].sentence })
        var offered: Range<Int>?
        return signs.compactMap { sign in
            // What stands in an offer announces no other.
            if let offered, offered.contains(sign.range.lowerBound) { return nil }
            guard !denied.contains(text.words[sign.range.lowerBound].sentence) else { return nil }
            let words: Range<Int>?
            switch sign.sign {
            case .topic, .idea, .petition: words = behind(sign)
            case .topicBefore, .ideaBefore:
                words = quoted(sign) ?? behindIfLong(sign) ?? before(sign) ?? behindIfTold(sign)
            default: return nil
            }
            offered = words ?? offered
            return words.map { (sign, $0) }
        }
    }

    /// From behind the announcement to the end of the sentence; an idea may have several.
    private func behind(_ sign: Found) -> Range<Int>? {
        var start = sign.range.upperBound
        while start < text.words.count, isOpening(text.words[start]) { start += 1 }
        guard start < text.words.count else { return nil }
        var end = start
        let wholeText = sign.sign == .idea
        while end < text.words.count {
            let word = text.words[end]
            if word.kind == .mark,
                word.form == "\n" || word.form == "?" || (word.form == "." && !wholeText && !isInside(end))
                    || word.form == "!"
            {
                break
            }
            if endsOffer(at: end, after: start, sign.sign) { break }
            end += 1
        }
        return trimmed(start..<end)
    }

    /// `Lưu vào kho giúp em: pha màu …`: what is put there may follow.
    private func behindIfLong(_ sign: Found) -> Range<Int>? {
        guard text.isVietnamese, let words = behind(sign), text.words[words.lowerBound].form != "để" else { return nil }
        let told = words.filter { text.words[$0].kind == .word && !Self.endings.contains(text.words[$0].form) }
        return told.count > 2 ? words : nil
    }

    /// `Put "homework in first class" on the list`: what stands in quotation marks, in the same sentence.
    private func quoted(_ sign: Found) -> Range<Int>? {
        let sentence = text.words[sign.range.lowerBound].sentence..<sign.range.upperBound
        let marks = sentence.filter { Self.quotes.contains(text.words[$0].form) }
        guard marks.count == 2 else { return nil }
        return trimmed(marks[0] + 1..<marks[1])
    }

    private static let quotes: Set<String> = ["\"", "“", "”"]

    /// `Put down for discussion the missing books`: nothing before, so it follows.
    private func behindIfTold(_ sign: Found) -> Range<Int>? {
        guard !text.isVietnamese, sign.rule.role == .mayPrecede,
            let words = behind(sign), words.count > 1
        else { return nil }
        return words
    }

    /// The full stop of `1.500.000`, or of an address, ends no sentence.
    private func isInside(_ stop: Int) -> Bool {
        let words = text.words
        guard stop > 0, stop + 1 < words.count, words[stop - 1].range.upperBound == words[stop].range.lowerBound,
            words[stop].range.upperBound == words[stop + 1].range.lowerBound
        else { return false }
        if words[stop - 1].kind == .number, words[stop + 1].kind == .number { return true }
        let start = words[stop].range.lowerBound
        let before = text.nfc[..<start].suffix(Self.addressLimit).reversed().prefix { !$0.isWhitespace }
        let behind = text.nfc[start...].prefix(Self.addressLimit).prefix { !$0.isWhitespace }
        return before.contains(where: Self.addressSigns.contains) || behind.contains(where: Self.addressSigns.contains)
    }

    private static let addressSigns: Set<Character> = ["@", "/"]
    private static let addressLimit = 254

    /// What stands before `chị thêm vào kho nhé`: in its own clause, or else before it.
    private func before(_ sign: Found) -> Range<Int>? {
        let words = text.words
        let (clause, start) = (words[sign.range.lowerBound].clause, words[sign.range.lowerBound].sentence)
        if sign.rule.role == .needsVerb, !opens(clause..<sign.range.lowerBound) { return nil }
        if let own = behindOpener(clause..<sign.range.lowerBound), !pointsBack(own) { return own }
        // `Put it on the agenda` points back; `add me to the agenda` does not.
        if !text.isVietnamese, sign.sign == .topicBefore, clause < sign.range.lowerBound,
            !pointsBack(clause..<sign.range.lowerBound)
        {
            return nil
        }
        let from = sign.sign == .ideaBefore || clause == start ? 0 : start
        return behindOpener(from..<clause)
    }

    /// `can that be discussed`, `put it on`.
    private func pointsBack(_ range: Range<Int>) -> Bool {
        !text.isVietnamese && range.count < 5
            && text.words[range].contains { ["it", "this", "that"].contains($0.form) }
    }

    private func opens(_ range: Range<Int>) -> Bool {
        text.words[range].contains { Self.asking.contains($0.form) }
    }

    private static let asking: Set<String> = [
        "add", "put", "list", "include", "table", "enter", "register", "slot", "squeeze", "raise",
    ]

    private func behindOpener(_ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 6)
        let opener = near.last {
            Self.openers.contains(text.words[$0].form)
                || text.words[$0].isBare && Self.bareOpeners.contains(text.words[$0].plain)
        }
        return trimmed((opener.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound)
    }

    private func endsOffer(at index: Int, after start: Int, _ sign: Sign) -> Bool {
        guard index > start else { return false }
        let words = text.words
        if signs.contains(where: { $0.range.lowerBound == index && [.topicBefore, .ideaBefore].contains($0.sign) }) {
            return true
        }
        guard words[index].clause == index else { return false }
        let rest = words[index..<min(index + 4, words.count)].map(\.plain).joined(separator: " ")
        return Self.breaks.contains { rest.hasPrefix($0) }
    }

    private func isOpening(_ word: ReplyWord) -> Bool {
        if word.kind == .mark { return [":", "-", "–", ",", "\"", "“"].contains(word.form) }
        return Self.opening.contains(word.form)
    }

    /// Without quotation marks, particles and full stops at the ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while end > start, isEnding(text.words[end - 1]) { end -= 1 }
        while start < end, isOpening(text.words[start]) { start += 1 }
        guard end > start, (start..<end).contains(where: { text.words[$0].kind == .word }) else { return nil }
        return start..<end
    }

    private func isEnding(_ word: ReplyWord) -> Bool {
        switch word.kind {
        case .mark: !["'", ")"].contains(word.form)
        case .picture: true
        case .number: false
        case .word: Self.endings.contains(word.form)
        }
    }

    private static let opening: Set<String> = [
        "là", "về", "việc", "rằng", "that", "is", "on", "about", "chủ", "đề", "nội", "dung", "mục", "phần", "chuyện",
        "chuyên",
        "vụ", "nè", "nhé", "topic", "discussing", "item",
    ]
    private static let endings: Set<String> = [
        "mà", "rồi", "đó", "cho", "ạ", "nhé", "chị", "anh", "với", "giúp", "giùm", "em", "được", "không", "please",
        "thôi", "nữa", "luôn", "đi",
        "cô",
        "thầy", "hộ", "trưởng", "nha", "nghen", "nhe", "hỉ", "á", "nghe", "ha", "hen", "ơi", "dùm", "giùm", "tui",
        "tôi",
        "mình", "con", "cháu", "các", "mấy", "liền", "hén", "rứa", "vậy", "mọi", "người", "bác", "chú", "đội",
        "me", "for", "down", "go", "goes", "to", "be", "put", "added", "discussed", "raised", "talked", "listed",
    ]
    private static let openers: Set<String> = [
        "enter", "register", "tabled",
        "add", "put", "list", "include", "place", "table", "slot", "squeeze", "get", "like", "đưa", "thêm", "ghi",
        "góp", "tặng", "xếp", "mục",
        "phần", "chơi", "làm", "could", "can", "bring", "have", "please", "and",
    ]
    private static let bareOpeners: Set<String> = ["dua", "them", "ghi", "gop", "muc", "phan", "xep"]
    private static let breaks = ["chi ", "nho chi", "em cam on", "thanks", "cam on", "mong ", "the ", "cho vao"]
}
