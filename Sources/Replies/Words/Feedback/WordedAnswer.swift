/// The words that answer a question, and those that only say that it is not answered.
struct WordedAnswer {
    private let text: ReplyText
    private var words: [ReplyWord] { text.words }

    init(_ text: ReplyText) { self.text = text }

    /// An answer without marks and bare particles at its ends; nil if nothing is left of it, or if it only passes.
    func words(_ segment: Range<Int>) -> String? {
        var (start, end) = (segment.lowerBound, segment.upperBound)
        while start < end, words[start].kind == .mark { start += 1 }
        while end > start,
            words[end - 1].kind == .mark && !["?", ")"].contains(words[end - 1].form) || words[end - 1].kind == .picture
        { end -= 1 }
        guard end > start, !isThanks(start..<end), !isPassed(start..<end), !isAll(start..<end) else { return nil }
        return text.original(start..<end)
    }

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
        return range.count <= 14
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
