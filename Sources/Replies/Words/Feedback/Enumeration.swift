// `One: … Two: …`, `a) … b) …`, `I) … II) …`, `part one: … part two: …`, `1 yes 2 no 3 yes`: what looks like the number
// of a question is one if its neighbours of the same shape count on from it, up from the first or down to it, and
// something stands behind each.

/// The questions of a reply that only their order names.
struct Enumeration {
    private struct Member {
        var question: Int
        var range: Range<Int>
    }

    /// By the word they begin with: the question, and where the label ends.
    private(set) var labels: [Int: (question: Int, end: Int)] = [:]
    private let text: ReplyText
    private let count: Int
    /// How many lines end before each word.
    private var lines: [Int] = []
    private var words: [ReplyWord] { text.words }

    init(_ text: ReplyText, count: Int) {
        (self.text, self.count) = (text, count)
        if isNumbered { return }
        var ended = 0
        for word in words {
            lines.append(ended)
            if word.form == "\n" { ended += 1 }
        }
        let shapes: [(Int) -> (shape: String, member: Member)?] = [
            noun, ordinal, rank, wordNumber, letter, roman, lineNumber, openingFigure, keycap,
        ]
        for shape in shapes {
            var found: [String: [Member]] = [:]
            for index in words.indices {
                if let (name, member) = shape(index) { found[name, default: []].append(member) }
            }
            for (name, members) in found {
                let series = series(members)
                guard series.count > 1, !isWish(series), !Self.strict.contains(name) || isWhole(series, of: members)
                else { continue }
                for member in series { labels[member.range.lowerBound] = (member.question, member.range.upperBound) }
            }
            if !labels.isEmpty { return }
        }
    }

    /// Figures without a sign behind them number questions only if no other one is there.
    private static let strict: Set<String> = ["figure"]

    /// Questions are named by number elsewhere: then what is counted is something else.
    private var isNumbered: Bool {
        words.indices.contains { ["câu", "cau", "q", "question"].contains(words[$0].form) && number($0 + 1) != nil }
    }

    /// `góp ý: thứ nhất …, thứ hai …` counts what is wished.
    private func isWish(_ series: [Member]) -> Bool {
        let first = series.map(\.range.lowerBound).min() ?? 0
        return (0..<first).contains { index in
            FeedbackWords.subjects.standing(at: index, in: text).contains { $0.question == count }
        }
    }

    private func isWhole(_ series: [Member], of members: [Member]) -> Bool {
        let opens = series.map(\.range.lowerBound).min() ?? 0
        let commas = series.dropFirst().allSatisfy { words[$0.range.lowerBound - 1].kind == .mark }
        return series.count == members.count && (opens == 0 || text.form(opens - 1) == ":")
            && (commas || series.count == count)
    }

    private func series(_ members: [Member]) -> [Member] {
        var (up, down): ([Member], [Member]) = ([], [])
        for member in members {
            if member.question == up.count + 1 { up.append(member) }
            if down.last.map({ $0.question == member.question + 1 }) ?? (2...max(2, count) ~= member.question) {
                down.append(member)
            }
        }
        let best = up.count > 1 ? up : down.last?.question == 1 ? down : []
        let ends = best.dropFirst().map(\.range.lowerBound) + [words.count]
        let isFull = zip(best, ends).allSatisfy { member, end in
            (member.range.upperBound..<max(member.range.upperBound, end)).contains { words[$0].kind != .mark }
        }
        return isFull ? best : []
    }

    private func opens(_ index: Int) -> Bool { index == 0 || [.mark, .picture].contains(words[index - 1].kind) }

    private func number(_ index: Int) -> Int? {
        guard words.indices.contains(index), let value = Numbers.value(words[index]), (1...9).contains(value),
            value == value.rounded()
        else { return nil }
        return Int(value)
    }

    private func raw(_ index: Int) -> String { text.original(index..<index + 1).lowercased() }

    /// Where a sign that ends a label ends.
    private func sign(_ index: Int, of signs: Set<String>) -> Int? {
        if signs.contains(text.form(index)) { return index + 1 }
        let signed = text.skip(FeedbackWords.particles, from: index, upTo: 1)
        return signs.contains(text.form(signed)) ? signed + 1 : nil
    }

    private static let signs: Set<String> = [":", "-", "–", "—", "=", ")", "là", "la"]
    private static let closers: Set<String> = [")", ".", ":"]
    private static let nouns = WordList(
        "cái số ô dòng khoản phần part point item box no number statement bullet line gạch điểm vế")

    /// `part one:`, `cái 1`, `số 2:`.
    private func noun(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .word, text.isOne(index, of: Self.nouns) || raw(index) == "a",
            let number = number(index + 1)
        else { return prefix(index) }
        if let end = sign(index + 2, of: Self.signs.union(["."])) {
            return (raw(index), Member(question: number, range: index..<end))
        }
        return nil
    }

    /// `TC1 5, TC2 4`: letters that hang on the figures.
    private func prefix(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .word, text.isTight(index), raw(index).count < 4, index + 1 < words.count,
            words[index + 1].kind == .number, let number = number(index + 1)
        else { return nil }
        return (raw(index) + "1", Member(question: number, range: index..<index + 2))
    }

    /// `1st 4, 2nd 5`.
    private func ordinal(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .number, text.isTight(index),
            ["st", "nd", "rd", "th"].contains(text.form(index + 1)),
            let number = number(index)
        else { return nil }
        return ("ordinal", Member(question: number, range: index..<index + 2))
    }

    /// `thứ nhất 4, thứ hai 5`.
    private func rank(_ index: Int) -> (shape: String, member: Member)? {
        guard ["thứ", "thu"].contains(text.form(index)), opens(index) || text.form(index - 1) == "" else { return nil }
        let question = ["nhất": 1, "nhat": 1, "nhì": 2, "nhi": 2][text.form(index + 1)] ?? number(index + 1)
        return question.map { ("rank", Member(question: $0, range: index..<index + 2)) }
    }

    /// `một là …, hai là …`, `one: …`, `một 2, hai 2`.
    private func wordNumber(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .word, opens(index), let number = number(index) else { return nil }
        if let end = sign(index + 1, of: Self.signs) {
            return ("word", Member(question: number, range: index..<end))
        }
        guard words.indices.contains(index + 1), words[index + 1].kind == .number else { return nil }
        return ("word", Member(question: number, range: index..<index + 1))
    }

    private func letter(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .word, opens(index) || text.form(index - 1) != "",
            let question = ["a", "b", "c", "d", "e"].firstIndex(of: raw(index)),
            Self.closers.contains(text.form(index + 1))
        else { return nil }
        return ("letter", Member(question: question + 1, range: index..<index + 2))
    }

    private func roman(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .word, let question = ["i", "ii", "iii", "iv", "v"].firstIndex(of: raw(index)),
            Self.closers.union(["-", "–"]).contains(text.form(index + 1))
        else { return nil }
        return ("roman", Member(question: question + 1, range: index..<index + 2))
    }

    /// Figures on lines of their own, an answer under each.
    private func lineNumber(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .number, index == 0 || text.form(index - 1) == "\n", text.form(index + 1) == "\n",
            let number = number(index), index > 0 || number == 1
        else { return nil }
        return lines[index].isMultiple(of: 2) ? ("line", Member(question: number, range: index..<index + 1)) : nil
    }

    /// `1 very, 2 too slow, 3 more games`.
    private func openingFigure(_ index: Int) -> (shape: String, member: Member)? {
        guard words[index].kind == .number, let number = number(index), index + 1 < words.count,
            words[index + 1].kind == .word
        else { return nil }
        let isScored = Numbers.value(words[index + 1]) != nil
        guard isScored ? text.isOne(index + 2, of: FeedbackWords.units) : isFollowed(index) else { return nil }
        return ("figure", Member(question: number, range: index..<index + 1))
    }

    /// What follows is neither counted nor a unit nor a question: `1 cho nội dung`, `5 phút`.
    private func isFollowed(_ index: Int) -> Bool {
        let place = text.skip(FeedbackWords.links, from: index + 1, upTo: 2)
        return !text.isOne(index + 1, of: FeedbackWords.counted) && !text.isOne(index + 1, of: FeedbackWords.units)
            && FeedbackWords.subjects.standing(at: place, in: text).isEmpty
    }

    /// The figure of a key, `1️⃣`: one behind a label is its score.
    private func keycap(_ index: Int) -> (shape: String, member: Member)? {
        guard let digit = text.keycap(index), index == 0 || text.keycap(index - 1) == nil else { return nil }
        return ("key", Member(question: digit, range: index..<index + 1))
    }
}

extension ReplyText {
    /// The figure of a key, `3️⃣`.
    func keycap(_ index: Int) -> Int? {
        guard words.indices.contains(index) else { return nil }
        let scalars = Array(words[index].form.unicodeScalars)
        guard scalars.count > 1, scalars.last?.value == 0x20E3 else { return nil }
        return Int(String(scalars[0]))
    }
}
