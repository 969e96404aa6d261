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
        while end > start,
            words[end - 1].kind == .mark && !keeps(end - 1, from: start) || words[end - 1].kind == .picture
        { end -= 1 }
        guard end > start, !(start..<end).allSatisfy({ text.isOne($0, of: Self.empty) }), !isThanks(start..<end),
            !isPassed(start..<end), !isAll(start..<end)
        else { return nil }
        return text.original(start..<end)
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
        phần đây và thì riêng câu mong nhờ hỏi nhỏ một điều đề nghị my is would be i'd like to say just one only for this here
        would add following
        """)

    /// Said in parting behind scores: `and happy half-term!`, `nha bà`, `cho có lệ`, `from this end`.
    func closes(_ range: Range<Int>) -> Bool {
        let spoken = range.filter { words[$0].kind == .word }
        guard let first = spoken.first, spoken.count <= 8 else { return false }
        let start = ["and", "và"].contains(text.form(first)) && spoken.count > 1 ? spoken[1] : first
        return text.end(ofAny: Self.partings, at: start) != nil
            || spoken.allSatisfy { text.isOne($0, of: FeedbackWords.particles) || text.isOne($0, of: Self.called) }
    }

    private static let called = WordList("chị anh cô thầy bà ông bác em bạn bồ team con cháu chú dì mọi người các")
    private static let partings = FeedbackWords.split(
        """
        happy, have a, see you, best wishes, best, cheers, love, take care, all the best, well done, from, good night
        good luck, that's it, that's all, that is all, sorry, xong, xin lỗi, thế thôi, vậy thôi, hết rồi, hết ạ, chúc, hẹn, cho có, cho vui, cho đẹp, cho xong, cho nhanh, cho gọn, cho lẹ, cho nó, trân trọng, thân
        """)

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
        if range.count <= 6, text.form(spoken[0]) == "from" { return true }
        return range.count <= 14 && spoken.prefix(3).contains { text.end(ofAny: Self.thanks, at: $0) != nil }
    }

    private static let thanks: [[Spelled]] = [
        ["cảm", "ơn"], ["cám", "ơn"], ["thanks"], ["thank", "you"], ["many", "thanks"],
    ]
    .map { $0.map { Spelled($0) } }
    private static let polite: Set<String> = [
        "ạ", "nhé", "nha", "chị", "cô", "thầy", "anh", "luôn", "please", "nhe", "chi", "thay", "dạ", "em", "hihi",
        "hehe", "respectively",
    ]
}
