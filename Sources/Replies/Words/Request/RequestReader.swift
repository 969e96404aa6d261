import Foundation

/// Finds the sentence in which a member asks for a session that no plan holds: *em xin tổ chức thêm một buổi về …*,
/// *can we have an extra session on …*. Asking to come, to stay away or to move is something else.
enum RequestReader {
    struct Found {
        /// What the session is to be about, word for word; the whole sentence where nothing says so.
        var about: String
        /// The text without that sentence.
        var rest: String
    }

    static func find(in text: ReplyText) -> Found? {
        var sentence = 0..<0
        while sentence.upperBound < text.words.count {
            sentence = text.sentence(of: sentence.upperBound)
            if asks(text, sentence) {
                guard let first = text.words[sentence].first, let last = text.words[sentence].last else { continue }
                var rest = text.nfc
                rest.removeSubrange(first.range.lowerBound..<last.range.upperBound)
                return Found(about: about(text, sentence), rest: rest)
            }
        }
        return nil
    }

    // MARK: - Whether it asks

    private static func asks(_ text: ReplyText, _ sentence: Range<Int>) -> Bool {
        let words = text.words[sentence]
        return sentence.contains { isExtra(words, at: $0) } && words.contains { wishes.contains($0) }
            && !words.contains { excuses.contains($0) }
    }

    /// *thêm một buổi*, *một buổi riêng*, *an extra session*.
    private static func isExtra(_ words: ArraySlice<ReplyWord>, at index: Int) -> Bool {
        let following = words[index...].dropFirst()
        if more.match(words[index]) {
            let near = following.prefix(3)
            return near.contains { meetings.contains($0) }
                && (near.contains { $0.kind == .number || counts.contains($0) }
                    || words.contains { organises.contains($0) })
        }
        if meetings.contains(words[index]) {
            return following.prefix(2).contains { own.match($0) || another.match($0) }
                && words.contains { organises.contains($0) }
        }
        guard englishExtra.contains(words[index].key) else { return false }
        let near = following.prefix(3)
        guard let noun = near.first(where: { ["session", "sessions", "meeting", "workshop"].contains($0.form) }) else {
            return false
        }
        guard words[index].form == "another" else { return true }
        // Who has another meeting is busy.
        let before = words[..<index].suffix(2)
        let behind = words.drop { $0 != noun }.dropFirst().first
        return !before.contains { ["have", "had", "got", "in", "at"].contains($0.form) && !asksFor(words) }
            && behind.map { ["on", "about", "for"].contains($0.form) } ?? false
    }

    private static func asksFor(_ words: ArraySlice<ReplyWord>) -> Bool {
        words.contains { ["can", "could", "may", "please", "propose", "suggest", "request", "like"].contains($0.form) }
    }

    private static let more = Spelled("thêm").keys
    private static let own = Spelled("riêng").keys
    private static let another = Spelled("nữa").keys
    private static let meetings: SpelledSet = ["buổi", "cuộc", "phiên"]

    private static func is_(_ word: ReplyWord, _ form: String) -> Bool {
        word.form == form || word.isBare && word.plain == Folding.fold(form)
    }

    private static let counts = PollWords.List("một hai vài riêng mấy")
    private static let organises = PollWords.List("tổ chức mở họp bố trí sắp xếp đề nghị đề_xuất xin mong")
    private static let wishes = PollWords.List(
        """
        xin nghị xuất mong muốn thể nên cần nhờ chức mở được tổ ước can could would please may propose suggest request
        ask like need want
        """)
    /// *Em xin nghỉ thêm một buổi*, *em dự thêm buổi chiều*.
    private static let excuses = PollWords.List("nghỉ vắng bận kẹt dự busy miss skip")
    private static let englishExtra: WordSet = ["extra", "additional", "another", "separate", "more"]

    // MARK: - What it is to be about

    private static func about(_ text: ReplyText, _ sentence: Range<Int>) -> String {
        let words = text.words[sentence]
        let opener = words.indices.first { index in
            is_(words[index], "về") || ["on", "about"].contains(words[index].form) || words[index].form == ":"
        }
        var range = opener.map { $0 + 1..<sentence.upperBound } ?? sentence
        while let last = range.last, isTail(text.words[last]) { range = range.dropLast() }
        let found = text.original(range)
        return found.isEmpty ? text.original(sentence) : found
    }

    private static func isTail(_ word: ReplyWord) -> Bool {
        word.kind == .mark || word.kind == .picture || tail.contains(word)
    }

    private static let tail = PollWords.List("ạ nhé không được chị anh cô thầy với please thanks")
}

extension Range<Int> {
    fileprivate func dropLast() -> Range<Int> { lowerBound..<Swift.max(lowerBound, upperBound - 1) }
}
