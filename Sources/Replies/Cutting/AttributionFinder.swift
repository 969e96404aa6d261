import InternetMessage

/// Finds attributions, which clients and relays wrap over up to five lines.
struct AttributionFinder {
    /// How many lines one may take.
    private static let span = 5
    /// Judgements that are made for one body. A hostile body may look like attributions all over; a real one has a few.
    private var budget = 3_000

    /// How many lines the attribution takes that begins at `index`; nil if none does there.
    mutating func length(at index: Int, in body: BodyLines, isFollowed: (Int) -> Bool) -> Int? {
        guard budget > 0 else { return nil }
        let end = lastLine(from: index, in: body)
        for last in index...end {
            guard Attribution.canEnd(body.fold(last)) else { continue }
            let strength = judge(index...last, body, isFollowed)
            guard strength > .none else { continue }
            if beginsLater(index, last, strength, body, isFollowed) { return nil }
            return (hasVerbBehind(last, index, end, body, isFollowed) ? last + 1 : last) - index + 1
        }
        return nil
    }

    /// The verb, alone on the line after the address.
    private mutating func hasVerbBehind(
        _ last: Int, _ index: Int, _ end: Int, _ body: BodyLines, _ isFollowed: (Int) -> Bool
    ) -> Bool {
        guard last < end, body.fold(last).colonLength == 0, body.fold(last + 1).count <= 40,
            Attribution.canEnd(body.fold(last + 1))
        else { return false }
        return judge(index...(last + 1), body, isFollowed) == .strong
    }

    private func lastLine(from index: Int, in body: BodyLines) -> Int {
        var end = index
        while end + 1 < min(index + Self.span, body.count), !body.isBlank(end + 1),
            body.depth(end + 1) == body.depth(index)
        {
            end += 1
        }
        return end
    }

    private mutating func judge(
        _ range: ClosedRange<Int>, _ body: BodyLines, _ isFollowed: (Int) -> Bool
    ) -> Attribution.Strength {
        budget -= 1
        let strength = Attribution(body.joined(range)).strength
        return strength == .weak && !isFollowed(range.upperBound) ? .none : strength
    }

    /// Whether a later line than `index` is the better beginning of what ends at `last`, so that the writer's sentence
    /// right above stays theirs. The lines before it belong to the attribution if they hold the address, or else a date;
    /// but what opens like an attribution of its own ("On Mon, Sep 6") opens it.
    private mutating func beginsLater(
        _ index: Int, _ last: Int, _ strength: Attribution.Strength, _ body: BodyLines, _ isFollowed: (Int) -> Bool
    ) -> Bool {
        guard index < last else { return false }
        let opens = Attribution(body.joined(index...last)).opens(in: body.lines[index].text, needsDay: false)
        for later in (index + 1)...last {
            let text = body.lines[later].text
            // The rest of a wrapped line: an address or a verb alone.
            if text.hasPrefix("<") || text.hasPrefix("(") || body.lines[later - 1].text.hasSuffix("<") { continue }
            let passed = body.joined(index...(later - 1))
            let clues = LineClues(FoldedText.fold(passed))
            // Names of groups are often written small; behind a day and an hour fewer capitals will do.
            let isNames = NameWords.share(passed[...]) > (clues.hasDate && clues.hasTime ? 0.5 : 0.7)
            if isNames, clues.hasAddress { continue }
            let opensLater = Attribution(body.joined(later...last)).opens(in: text, needsDay: true)
            if !opensLater, isNames, clues.hasDate || opens { continue }
            if judge(later...last, body, isFollowed) >= strength { return true }
        }
        return false
    }
}
