/// The words that answer a question, and those that only say that it is not answered.
struct WordedAnswer {
    private let text: ReplyText
    private var words: [ReplyWord] { text.words }

    init(_ text: ReplyText) { self.text = text }

    /// An answer without marks and bare particles at its ends; nil if nothing is left of it, or if it only passes.
    func words(_ segment: Range<Int>) -> String? {
        var (start, end) = (announcement(segment) ?? segment.lowerBound, segment.upperBound)
        while start < end, words[start].kind == .mark || start + 1 < end && text.isOne(start, of: Self.openings) {
            start += 1
        }
        end = beforeParting(start..<end)
        while end > start,
            words[end - 1].kind == .mark && !keeps(end - 1, from: start) || words[end - 1].kind == .picture
        { end -= 1 }
        guard end > start, !(start..<end).allSatisfy({ text.isOne($0, of: Self.empty) }), !isThanks(start..<end),
            !isPassed(start..<end), !isAll(start..<end)
        else { return nil }
        return text.original(start..<end)
    }

    /// Where thanks, wishes and a signature behind the answer begin: `… . Em cảm ơn chị.`, `… Best, Ann`.
    private func beforeParting(_ range: Range<Int>) -> Int {
        let starts = range.dropFirst().filter { words[$0].sentence == $0 && words[$0 - 1].sentence != $0 }
        for start in starts.suffix(4) where words[range.lowerBound..<start].contains(where: { $0.kind == .word }) {
            let sentence = start..<min(range.upperBound, text.sentence(of: start).upperBound)
            let rest = (sentence.upperBound..<range.upperBound).count { words[$0].kind == .word }
            if sentence.contains(where: { words[$0].kind == .word }), rest <= 4,
                isThanks(sentence) || closes(sentence)
            {
                return start
            }
        }
        // `…, em cảm ơn chị`.
        let clause = range.upperBound > range.lowerBound ? words[range.upperBound - 1].clause : range.lowerBound
        let isLast = clause > range.lowerBound && text.form(clause - 1) == ","
        return isLast && says(thanks: clause..<range.upperBound) ? clause : range.upperBound
    }

    private func says(thanks range: Range<Int>) -> Bool {
        range.count <= 8 && range.prefix(3).contains { text.end(ofAny: Self.thanks, at: $0) != nil }
    }

    /// A question mark stays, and a bracket that was opened in the answer.
    private func keeps(_ mark: Int, from start: Int) -> Bool {
        switch text.form(mark) {
        case "?": true
        case ")": (start..<mark).contains { text.form($0) == "(" }
        default: false
        }
    }

    /// Where the answer begins behind words that only announce it: `em viết: …`, `góp ý em ghi vầy: …`.
    func announcement(_ segment: Range<Int>) -> Int? {
        let reach = segment.lowerBound..<min(segment.upperBound, segment.lowerBound + 7)
        guard let colon = reach.first(where: { text.form($0) == ":" }), colon > segment.lowerBound,
            (segment.lowerBound..<colon).allSatisfy({ text.isOne($0, of: Self.announcing) })
        else { return nil }
        return colon + 1
    }

    private static let empty = WordList("ạ nhé đó đấy á thì là mà nè hả")
    private static let openings = WordList("thì là mà nè nhé á ạ và and is that , còn riêng hả à")
    private static let announcing = WordList(
        """
        em tôi mình con cháu chị anh xin ghi viết nói nhắn vầy vậy như sau thế này là có của thêm đóng góp ý thôi nhé nè ở chỉ
        tổ nhóm lớp trường bọn tụi phần đây và thì riêng câu mong nhờ hỏi nhỏ một điều đề nghị my is would be i'd like to say just one only for this here
        would add following
        """)

    /// Said in parting behind scores: `and happy half-term!`, `nha bà`, `cho có lệ`, `from this end`.
    func closes(_ range: Range<Int>) -> Bool {
        let spoken = range.filter { words[$0].kind == .word }
        guard let first = spoken.first, spoken.count <= 8 else { return false }
        let start = ["and", "và"].contains(text.form(first)) && spoken.count > 1 ? spoken[1] : first
        if text.end(ofAny: Self.partings, at: start) != nil { return true }
        if spoken.count <= 3, let end = text.end(ofAny: Self.shortPartings, at: start),
            end >= words.count || words[end].kind != .word || words[end].isCapital
        {
            return true
        }
        return spoken.allSatisfy { text.isOne($0, of: FeedbackWords.particles) || text.isOne($0, of: Self.called) }
    }

    private static let called = WordList("chị anh cô thầy bà ông bác em bạn bồ team con cháu chú dì mọi người các")
    private static let partings = FeedbackWords.table(
        """
        have a, see you, best wishes, best regards, kind regards, take care, all the best, well done, good night, good luck
        happy new, happy half, happy holidays, happy friday, that's it, that's all, that is all, there you go, there you are
        hope that, hope this, as requested, in that order, respectively, sent from, from all, from the, from me, from us, from this, from everyone
        xong, xin lỗi, thế thôi, vậy thôi, vậy nha, hết rồi, hết ạ, chúc, hẹn, cho có, cho vui, cho đẹp, cho xong, cho nhanh
        cho gọn, cho lẹ, cho nó, trân trọng, thân mến, thân ái, kính thư, kính gửi, gửi chị, em gửi, ngủ ngon, theo thứ tự, lần lượt, của em, của lớp
        """)
    private static let shortPartings = FeedbackWords.table(
        "happy, best, cheers, love, sorry, from, regards, sincerely, done, ta, bye, xx, hihi, haha, lol, kk, thân, ok, yours"
    )

    /// `hết nhé` behind a score: it is for all, and no answer of its own.
    private func isAll(_ range: Range<Int>) -> Bool {
        words[range].allSatisfy {
            $0.kind != .number
                && ["hết", "het", "luôn", "ạ", "nhé", "chị", "cô", "all", "both", "cả", "hai", "tất"].contains($0.form)
        }
    }

    /// `bỏ qua`, `skip`, `n/a`, `cannot judge`: with a reason at most.
    func isPassed(_ range: Range<Int>) -> Bool {
        guard let first = range.first(where: { words[$0].kind == .word }) else { return false }
        // `a` alone is taken for `anh`.
        if text.original(first..<range.upperBound).lowercased().hasPrefix("n/a") { return true }
        let reach = first..<min(range.upperBound, first + 5)
        return range.count <= 20
            && text.holds(FeedbackWords.passes, in: reach.lowerBound..<min(range.upperBound, reach.upperBound + 4))
    }

    /// Thanks, a particle, a form of address: no answer.
    func isThanks(_ range: Range<Int>) -> Bool {
        let spoken = range.filter { words[$0].kind == .word }
        if spoken.isEmpty { return !range.contains { words[$0].kind == .number } }
        if spoken.allSatisfy({ Self.polite.contains(words[$0].form) || Self.polite.contains(words[$0].plain) }) {
            return true
        }
        if range.count <= 4, text.form(spoken[0]) == "from" { return true }
        guard range.count <= 14, let end = spoken.prefix(3).compactMap({ text.end(ofAny: Self.thanks, at: $0) }).first
        else { return false }
        // `Cảm ơn cô đã chia sẻ bộ tranh, nên làm nữa` says more.
        let comma = (end..<max(end, range.upperBound)).first { [",", ".", ";"].contains(text.form($0)) }
        return comma.map { comma in spoken.count { $0 > comma } < 3 } ?? true
    }

    private static let thanks = FeedbackWords.table("cảm ơn, cám ơn, thanks, thank you, many thanks")
    private static let polite: Set<String> = [
        "ạ", "nhé", "nha", "chị", "cô", "thầy", "anh", "luôn", "please", "nhe", "chi", "thay", "dạ", "em", "hihi",
        "hehe", "respectively",
    ]
}
