/// The frames, each from where a person is named to where it ends.
extension StandInFrames {
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
