import InternetMessage
import Sessions

/// Days whose month or weekday is a word.
extension StatedDates {
    /// `12 June 2026`, `3rd of June`, `1er août`, `12. Juni`, `12 de junio de 2026`, `20 tháng 6 năm 2026`.
    func dayAndMonth(_ index: Int) -> (StatedDate, Int)? {
        guard let dayNumber = number(index), (1...31).contains(dayNumber) else { return nil }
        var place = index + 1
        var skipped = 0
        while skipped < 2, place < tokens.count, Self.between.contains(word(place)) {
            (place, skipped) = (place + 1, skipped + 1)
        }
        guard place < tokens.count, isNear(index, place) else { return nil }
        if ["tháng", "thang"].contains(word(place)) {
            guard let (month, last) = vietnameseMonth(place + 1) else { return nil }
            return withYear(dayNumber, month, from: index, last: last)
        }
        guard let month = names.month(text, tokens[place]) else { return nil }
        let last = tokens[place...].prefix(3).lastIndex { $0.range.lowerBound < month.end } ?? place
        return withYear(dayNumber, month.number, from: index, last: last)
    }

    /// Between a day and its month.
    static let between: Set<String> = [
        "st", "nd", "rd", "th", "er", "of", "de", "do", "di", "ngày", "ta", "den", "te", "e", "re", "º",
    ]

    private func vietnameseMonth(_ place: Int) -> (Int, Int)? {
        guard place < tokens.count else { return nil }
        if let month = number(place), (1...12).contains(month) { return (month, place) }
        let words = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
        guard let found = words.firstIndex(of: word(place)) else { return nil }
        if found == 9, word(place + 1) == "một" { return (11, place + 1) }
        if found == 9, word(place + 1) == "hai" { return (12, place + 1) }
        return (found + 1, place)
    }

    /// `June 12`, `June 12th, 2026`; and the last day in `end of June`.
    func monthFirst(_ index: Int) -> (StatedDate, Int)? {
        guard let month = names.month(text, tokens[index]) else { return endOfMonth(index, nil) }
        if let dayNumber = number(index + 1), (1...31).contains(dayNumber), tokens[index + 1].figures <= 2,
            isNear(index, index + 1), !isClock(index + 1)
        {
            let ordinal = ["st", "nd", "rd", "th"].contains(word(index + 2)) ? 1 : 0
            return withYear(dayNumber, month.number, from: index, last: index + 1 + ordinal)
        }
        return endOfMonth(index, month.number)
    }

    /// `end of June`, `Ende Juni`, `hết tháng 6`.
    private func endOfMonth(_ index: Int, _ named: Int?) -> (StatedDate, Int)? {
        var month = named
        var last = index
        if month == nil, ["tháng", "thang"].contains(word(index)), let (found, place) = vietnameseMonth(index + 1) {
            (month, last) = (found, place)
        }
        let before = max(0, tokens[index].range.lowerBound - 24)..<tokens[last].range.upperBound
        guard let month else { return nil }
        let around = PhraseText(text.text(before))
        let isEnd = AwayPhrases.ends.all(in: around).contains {
            around.octets.count - $0.range.upperBound <= tokens[last].range.upperBound - tokens[index].range.lowerBound
                + 6
        }
        guard isEnd, let first = WallDate.next(month: month, day: 28, after: received),
            let date = WallDate(year: first.year, month: month, day: WallDate.daysIn(month: month, year: first.year))
        else { return nil }
        return stated(date, index, last)
    }

    /// A weekday that no figure follows: the next one.
    func weekday(_ index: Int) -> (StatedDate, Int)? {
        guard let day = names.weekday(text, tokens[index]) else { return nil }
        let last = tokens[index...].prefix(3).lastIndex { $0.range.lowerBound < day.end } ?? index
        let follows = tokens[(last + 1)...].prefix(2).contains { $0.number != nil || names.month(text, $0) != nil }
        guard !follows else { return nil }
        let ahead = (day.number - received.weekday + 6) % 7 + 1
        return stated(received.adding(days: ahead), index, last)
    }
}
