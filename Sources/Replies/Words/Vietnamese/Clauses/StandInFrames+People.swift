/// Who is spoken of in a sentence.
extension StandInFrames {
    func mentions(_ sentence: Range<Int>) -> [Mention] {
        var mentions: [Mention] = []
        var taken = -1
        for index in sentence where items[index].range.lowerBound > taken {
            let at = items[index].range.lowerBound
            guard let name = person(index), name.end > at, !isCalled(name.end), !isCompanion(at), !isGrade(at)
            else { continue }
            mentions.append(Mention(index: index, name: name, range: at..<name.end))
            taken = name.end - 1
        }
        return mentions
    }

    func person(_ index: Int) -> PersonName? {
        let item = items[index]
        switch item.tag {
        case .person: return item.name
        case .kin:
            let name = names.name(at: item.range.lowerBound, in: text)
            if let name, name.end > item.range.upperBound { return name }
            return PersonName(names: [], isIndefinite: false, end: item.range.upperBound)
        case .aux where !text.words[item.range.lowerBound].isBare || form(index) != "co": return nil
        case .address, .unknown, .writer, .number, .aux:
            guard let name = names.name(at: item.range.lowerBound, in: text), !name.isIndefinite else { return nil }
            if let first = name.names.first, !text.words[first.lowerBound].isCapital,
                !isPlainName(name.end) || isNoName(text.words[first.lowerBound])
            {
                return nil
            }
            if item.tag == .writer, name.names.first.map({ !text.words[$0.lowerBound].isCapital }) ?? true {
                return nil
            }
            return name
        default: return nil
        }
    }

    /// `cô thế chân em`, `co e` in a text without diacritics.
    func isNoName(_ word: ReplyWord) -> Bool {
        Self.replacing.contains(word.form) || RuleBook.standard.groups.isWord(word.form, of: "self")
    }

    /// A name in small letters is one only where somebody is seen to do something behind it.
    func isPlainName(_ end: Int) -> Bool {
        guard let next = items.first(where: { $0.range.lowerBound >= end }) else { return true }
        return next.range.lowerBound == end
            && [.come, .motion, .partake, .aux, .comma, .stop, .particle, .house, .others, .writer, .address].contains(
                next.tag)
            || end < text.words.count && ["thay", "thế", "cover", "the"].contains(text.words[end].form)
    }

    /// `khối mẫu giáo bé`: no child.
    func isGrade(_ at: Int) -> Bool {
        at > 0 && ["giáo", "khối", "lớp"].contains(text.words[at - 1].form) && !text.words[at].isCapital
    }

    func isCalled(_ end: Int) -> Bool { end < text.words.count && text.words[end].form == "ơi" }

    /// `với cô Lan`, `của cô Lan`, `cảm ơn cô Lan`.
    func isCompanion(_ at: Int) -> Bool {
        at > 0
            && ["với", "và", "cùng", "của", "ơn", "kèm", "hay", "hoặc", "thưa", "chào"].contains(
                text.words[at - 1].form)
            || at > 1 && text.words[at - 1].form == "gửi" && text.words[at - 2].form == "kính"
                && !(at > 1 && ["phép", "xin"].contains(text.words[at - 2].form))
    }

    /// `cậu ruột …, cậu tên Đạt`.
    func calledLater(after end: Int) -> Range<Int>? {
        for at in end..<min(end + 14, text.words.count) where text.words[at].form == "tên" {
            var next = at + 1
            if next < text.words.count, text.words[next].form == "là" { next += 1 }
            var last = next
            while last < text.words.count, text.words[last].isCapital, text.words[last].kind == .word { last += 1 }
            if last > next { return next..<last }
        }
        return nil
    }
}
