// Who comes instead, composed from the words of a sentence:
//
//     nhờ | cử | để | cho …   somebody   … đi | dự | thay      somebody is asked or sent
//     somebody   sẽ   đi | dự | họp …   thay | giùm (em)       somebody comes in the writer's place
//     somebody   thay | thế chỗ | cover   em                   the same without a verb
//     thay em | thay vào đó | đại diện …   là   somebody       the stand-in is
//     suất | ghế | giấy mời …   chuyển | giao | nhường   cho   somebody
//
// Between the parts may stand what describes the person (`cô Hạnh, tổ phó, dự thay`). Who only takes over a class, notes
// or a watch does not come; whoever asks the writer to come is no stand-in; and a denied frame is none.

struct StandInFrames {
    let text: ReplyText
    let items: [ClauseItem]
    let lexicon = ClauseLexicon.vietnamese
    let names = RuleBook.standard.names

    struct Mention {
        var index: Int
        var name: PersonName
        var range: Range<Int>
    }

    func signs() -> [Found] {
        var found: [Found] = []
        var start = 0
        for index in items.indices where items[index].tag == .stop || index == items.count - 1 {
            let end = items[index].tag == .stop ? index : index + 1
            if start < end { read(start..<end, into: &found) }
            start = index + 1
        }
        return found
    }

    func read(_ sentence: Range<Int>, into found: inout [Found]) {
        let persons = mentions(sentence)
        guard !persons.isEmpty, !introducesWriter(sentence) else { return }
        for person in persons {
            guard
                let end = entrusted(person, sentence) ?? comesInstead(person, sentence) ?? named(person, sentence)
                    ?? given(person, sentence)
            else { continue }
            let range = min(end.lowerBound, person.range.lowerBound)..<max(end.upperBound, person.range.upperBound)
            var name = person.name
            if name.names.isEmpty, let called = calledLater(after: person.range.upperBound) { name.names = [called] }
            found.append(
                Found(
                    sign: .standIn, rule: ClauseMeaning.standIn.rule(.standIn), range: range, name: name,
                    isComposed: true))
        }
    }

    /// `Tôi là Hương, phó hiệu trưởng, đi thay …`: the names are the writer's.
    func introducesWriter(_ sentence: Range<Int>) -> Bool {
        sentence.prefix(3).contains { index in
            items[index].tag == .writer
                && (index == sentence.lowerBound || [.particle, .comma, .address].contains(items[index - 1].tag))
                && index + 1 < sentence.upperBound && ["là", "tên"].contains(form(index + 1))
        }
    }

    func form(_ index: Int) -> String { text.words[items[index].range.lowerBound].form }

    /// One of these words, also without its diacritics in a text that has none.
    func isOne(_ at: Int, of words: Set<String>) -> Bool {
        let word = text.words[at]
        if word.form == "thế", at + 1 < text.words.count, Self.sothen.contains(text.words[at + 1].form) { return false }
        return words.contains(word.form) || (word.isBare && words.contains { Folding.fold($0) == word.plain })
    }

    /// `thế nào`, `thế này`: no taking of places.
    static let sothen: Set<String> = ["nào", "này", "à", "thì", "kia", "là", "mà", "hả"]

    func hasOne(_ index: Int, of words: Set<String>) -> Bool {
        items[index].range.contains { isOne($0, of: words) }
    }

    static let entrusting: Set<String> = [
        "nhờ", "cử", "để", "cho", "gửi", "quyền", "công", "giao", "nhường", "điều", "nhiệm", "phái", "mời", "kêu",
        "bảo", "sai",
        "đưa", "rủ", "gọi", "réo", "dặn", "nói", "có", "đẩy", "lôi", "chọn", "phân", "thấy", "xin", "bắt",
    ]
    static let replacing: Set<String> = ["thay", "thế", "giùm", "hộ", "giúp", "diện", "mặt", "cover", "đỡ"]
    static let duties: Set<String> = [
        "dạy", "trông", "trực", "giữ", "coi", "đứng", "ghi", "gửi", "chép", "nói", "nhắn", "báo", "đưa", "chuyển",
        "nộp", "làm",
        "in", "mua", "lấy", "đón", "xem", "quay", "chụp", "cầm", "mang", "phát", "bán", "gác", "ký", "nấu", "lo",
    ]

    /// `nhờ cô Hạnh … đi`.
    func entrusted(_ person: Mention, _ sentence: Range<Int>) -> Range<Int>? {
        let first = items[sentence.lowerBound].range.lowerBound
        var at = person.range.lowerBound - 1
        var skipped = 0
        while at >= first, skipped < 4, !isOne(at, of: Self.entrusting) {
            guard text.words[at].kind == .word else { return nil }
            if RuleBook.standard.groups.isWord(text.words[at].form, of: "self"), skipped > 0 { return nil }
            if isOne(at, of: Self.duties) { return nil }
            at -= 1
            skipped += 1
        }
        guard at >= first, isOne(at, of: Self.entrusting), !isDenied(at, first), !isSentBySomebody(at, first)
        else { return nil }
        let weak: Set<String> = ["có", "cho", "để", "nói", "thấy", "xin", "mời", "gọi"]
        guard
            let end = deed(
                after: person, sentence,
                needsReplacing: weak.contains(text.words[at].form) && (skipped > 1 || person.name.names.isEmpty),
                isWeak: weak.contains(text.words[at].form))
        else {
            return nil
        }
        if ["có", "thấy", "nói", "mời"].contains(text.words[at].form), !hasReplacing(person.range.upperBound..<end) {
            return nil
        }
        return at..<end
    }

    /// `cô Hoa nhờ em`, `anh Thịnh bảo tôi`: others do the asking.
    func isSentBySomebody(_ at: Int, _ first: Int) -> Bool {
        items.contains { item in
            (item.tag == .person || item.tag == .others || item.tag == .again) && item.range.upperBound <= at
                && item.range.lowerBound >= first && at - item.range.upperBound <= 2 && text.words[at].form != "cho"
                && text.words[at].form != "để"
        }
    }

    func isDenied(_ at: Int, _ first: Int) -> Bool {
        (max(first, at - 2)..<at).contains { Negation.isOne(text.words[$0]) }
    }

    /// Where the sentence says that the person comes, or takes the place.
    func deed(after person: Mention, _ sentence: Range<Int>, needsReplacing: Bool, isWeak: Bool) -> Int? {
        var needsReplacing = needsReplacing
        let rest = sentence.filter { items[$0].range.lowerBound >= person.range.upperBound }
        for index in rest {
            let item = items[index]
            let at = item.range.lowerBound
            if hasOne(index, of: Self.duties), item.tag != .come { return nil }
            if [.neg, .if, .but, .because, .so].contains(item.tag) { return nil }
            // `cho bé, trưa em vào họp` gives nobody leave to go.
            if isWeak, item.tag == .comma { needsReplacing = true }
            if item.tag == .writer, index > (rest.first ?? 0), !isOne(at - 1, of: Self.replacing),
                at - person.range.upperBound > 2, !["của", "bên"].contains(text.words[at - 1].form),
                item.range.count == 1
            {
                return nil
            }
            if ["hay", "hoặc"].contains(form(index)) { return nil }
            if hasOne(index, of: Self.replacing), !isDutyNext(item.range.upperBound) { return item.range.upperBound }
            if [.come, .motion, .partake].contains(item.tag), !needsReplacing, !isAway(index) {
                return replacingEnd(from: item.range.upperBound) ?? item.range.upperBound
            }
            if [.come, .motion, .partake].contains(item.tag), needsReplacing,
                let end = replacingEnd(from: item.range.upperBound)
            {
                return end
            }
        }
        return nil
    }

    func isAway(_ index: Int) -> Bool {
        guard items[index].tag == .motion, index + 1 < items.count else { return false }
        return [.act, .ill].contains(items[index + 1].tag)
    }

    func isDutyNext(_ at: Int) -> Bool {
        (at..<min(at + 3, text.words.count)).contains { isOne($0, of: Self.duties) }
    }

    /// `… thay (em)` within a few words.
    func replacingEnd(from at: Int) -> Int? {
        for next in at..<min(at + 6, text.words.count) {
            guard text.words[next].kind == .word || text.words[next].kind == .number else { return nil }
            if isOne(next, of: Self.replacing), !isDutyNext(next + 1) { return next + 1 }
        }
        return nil
    }

    func hasReplacing(_ range: Range<Int>) -> Bool {
        range.contains { isOne($0, of: Self.replacing) }
    }

    /// `cô Duyên sẽ dự thay`, `Hạnh Nguyên cover giúp mình`.
    func comesInstead(_ person: Mention, _ sentence: Range<Int>) -> Range<Int>? {
        var hasVerb = false
        var at = person.range.upperBound
        var steps = 0
        for index in sentence where items[index].range.lowerBound >= at {
            let item = items[index]
            steps += 1
            guard steps <= 9 else { return nil }
            switch item.tag {
            case .neg, .if, .but, .because, .so, .rhetorical, .said, .absent, .busy, .ill: return nil
            case .writer, .person, .others:
                if item.tag == .writer, steps == 1,
                    person.name.names.isEmpty || item.range.count > 1
                        || text.words[item.range.lowerBound - 1].form == "của"
                {
                    break
                }
                if item.tag == .others, item.range.count == 1,
                    ["lớp", "tổ", "trường", "phòng", "khoa"].contains(form(index))
                {
                    break
                }
                if !isOne(item.range.lowerBound - 1, of: Self.replacing) { return nil }
            case .come, .motion, .partake: hasVerb = true
            case .unknown, .helps: if let end = takesOver(index) { return person.range.lowerBound..<end }
            default: break
            }
            if hasOne(index, of: Self.duties), item.tag != .come, !hasVerb { return nil }
            if ["nhờ", "bảo", "kêu", "rủ", "dặn", "cử"].contains(form(index)) { return nil }
            at = item.range.upperBound
            let word = form(index)
            guard hasOne(index, of: Self.replacing) else { continue }
            if isDutyNext(item.range.upperBound) { return nil }
            let next = item.range.upperBound < text.words.count ? text.words[item.range.upperBound] : nil
            let isForWriter = next.map { RuleBook.standard.groups.isWord($0.form, of: "self") } ?? false
            if !hasVerb, ["giùm", "hộ", "giúp"].contains(word) { continue }
            if hasVerb || isForWriter || ["thay", "cover", "đại", "thế", "the"].contains(word) {
                return person.range.lowerBound..<item.range.upperBound
            }
        }
        return nil
    }

    /// `lĩnh phần bè của em`, `ngồi ghế của tôi`.
    func takesOver(_ index: Int) -> Int? {
        let at = items[index].range.lowerBound
        guard ["lĩnh", "lãnh", "nhận", "đảm", "gánh", "ngồi", "lấy"].contains(text.words[at].form) else { return nil }
        let reach = at..<min(at + 6, text.words.count)
        guard let seat = reach.first(where: { isOne($0, of: Self.seats) }) else { return nil }
        return (seat..<reach.upperBound).first {
            text.words[$0].form == "của" && $0 + 1 < text.words.count
                && RuleBook.standard.groups.isWord(text.words[$0 + 1].form, of: "self")
        }.map { $0 + 2 }
    }

    /// `thay vào đó là Khánh Vy`, `đại diện nhóm là Nhã Uyên`.
    func named(_ person: Mention, _ sentence: Range<Int>) -> Range<Int>? {
        let at = person.range.lowerBound
        let first = items[sentence.lowerBound].range.lowerBound
        guard at - 1 >= first else { return nil }
        var back = at - 1
        while back > first, at - back < 4, !["là", "có", "gồm"].contains(text.words[back].form) { back -= 1 }
        let isVerb = ["là", "có"].contains(text.words[back].form)
        let reach = max(first, (isVerb ? back : at) - 6)
        for word in stride(from: (isVerb ? back : at) - 1, through: reach, by: -1) {
            let form = text.words[word].form
            if form == "người" && isVerb || form == "diện" || form == "thay" || form == "thế", isVerb,
                !isDenied(word, first), form == "người" || form != "thế" || isVerb,
                !isWriterComing(text.words[word].clause..<word)
            {
                return word..<person.range.upperBound
            }
        }
        return nil
    }

    /// `em đi thay cô Lan`.
    func isWriterComing(_ range: Range<Int>) -> Bool {
        items.contains { item in
            range.overlaps(item.range) && [.come, .motion, .partake].contains(item.tag)
                && !["người", "đứa"].contains(
                    item.range.lowerBound > 0 ? text.words[item.range.lowerBound - 1].form : "")
        } || items.contains { range.overlaps($0.range) && $0.tag == .writer && $0.range.upperBound == range.upperBound }
    }

    static let seats: Set<String> = [
        "suất", "chỗ", "slot", "vé", "ghế", "mời", "lợi", "phiếu", "quyền", "thẻ", "phần", "vai",
    ]
    static let passing: Set<String> = [
        "chuyển", "nhường", "giao", "trao", "tên", "để", "đổi", "tặng", "dành", "gửi", "sang", "cho", "quyền", "đẩy",
        "nhượng", "pass", "ghi",
    ]

    /// `chuyển giấy mời sang anh Một`, `suất của tôi xin giao cho cô Lan`.
    func given(_ person: Mention, _ sentence: Range<Int>) -> Range<Int>? {
        let first = items[sentence.lowerBound].range.lowerBound
        let at = person.range.lowerBound
        let back = stride(from: at - 1, through: max(first, at - 3), by: -1)
        guard let to = back.first(where: { ["cho", "sang", "qua"].contains(text.words[$0].form) }) else { return nil }
        let before = max(first, to - 14)..<to
        guard let seat = before.first(where: { isOne($0, of: Self.seats) }),
            before.contains(where: { isOne($0, of: Self.passing) && $0 != to }), !isDenied(to, first)
        else { return nil }
        return min(seat, before.lowerBound + (seat - before.lowerBound))..<person.range.upperBound
    }
}
