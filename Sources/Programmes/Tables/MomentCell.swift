import Sessions

/// A date, a time or both, as schools write them: `14/9/2027`, `Thứ Ba, 14-09-2027 8h00 – 10h30`,
/// `ngày 14 tháng 9 năm 2027`, `8 giờ 30`, `2:30 PM`.
struct MomentCell {
    /// Which of two numbers is the day, where a year comes last.
    enum Order { case dayFirst, monthFirst }

    let date: WallDate?
    let time: TimeOfDay?
    let end: TimeOfDay?

    /// Nil for what is neither, or says more than that.
    init?(_ text: String, _ order: Order) {
        guard text.count <= 120 else { return nil }
        var rest = text.unmarked
        if let found = Self.numbers(in: rest) {
            guard let date = found.date(order) else { return nil }
            self.date = date
            rest.replaceSubrange(found.range, with: " ")
        } else {
            date = nil
        }
        var times: [TimeOfDay] = []
        for match in rest.matches(of: Self.clock) {
            guard let time = Self.time(match.1, match.2, match.3) else { return nil }
            times.append(time)
        }
        rest.replace(Self.clock, with: " ")
        guard times.count <= 2, date != nil || !times.isEmpty else { return nil }
        guard rest.folded.split(separator: " ").allSatisfy(Self.isFiller) else { return nil }
        (time, end) = (times.first, times.count == 2 ? times[1] : nil)
    }

    /// A date that says by itself in which order it is written; nil for one that does not, such as 3/4/2027, and for
    /// what is no date.
    static func order(of text: String) -> Order? {
        guard let found = numbers(in: text.unmarked), !found.isCertain else { return nil }
        if found.first > 12 { return .dayFirst }
        return found.second > 12 ? .monthFirst : nil
    }

    /// Whether it is a different day in the other order.
    static func isAmbiguous(_ text: String) -> Bool {
        guard let found = numbers(in: text.unmarked), !found.isCertain else { return false }
        return found.first != found.second && found.first <= 12 && found.second <= 12
    }

    private struct Numbers {
        let range: Range<String.Index>
        let first: Int
        let second: Int
        let year: Int
        /// The order is part of the form.
        var isCertain = false

        func date(_ order: Order) -> WallDate? {
            order == .dayFirst || isCertain
                ? WallDate(year: year, month: second, day: first) : WallDate(year: year, month: first, day: second)
        }
    }

    private static var yearFirst: Regex<(Substring, Substring, Substring, Substring)> {
        /\b(\d{4})[-\/.](\d{1,2})[-\/.](\d{1,2})(?!\d)t?/
    }
    private static var yearLast: Regex<(Substring, Substring, Substring, Substring, Substring)> {
        /\b(\d{1,2})\s?([-\/.])\s?(\d{1,2})\s?[-\/.]\s?(\d{4})\b/
    }
    private static var inWords: Regex<(Substring, Substring, Substring, Substring)> {
        /\b(\d{1,2})\s+thang\s+(\d{1,2})\s*,?\s*nam\s+(\d{4})\b/
    }
    private static var clock: Regex<(Substring, Substring, Substring?, Substring?)> {
        /\b(\d{1,2})\s*(?:gio|h|g|[:.](?=\d\d))\s*(\d{1,2})?(?::\d{2})?\s*(?:phut\b|p\b|')?\s*(am\b|pm\b|sang\b|chieu\b|toi\b)?/
    }

    private static func numbers(in text: String) -> Numbers? {
        if let match = text.firstMatch(of: inWords), let day = Int(match.1), let month = Int(match.2),
            let year = Int(match.3)
        {
            return Numbers(range: match.range, first: day, second: month, year: year, isCertain: true)
        }
        if let match = text.firstMatch(of: yearFirst), let year = Int(match.1), let month = Int(match.2),
            let day = Int(match.3)
        {
            return Numbers(range: match.range, first: day, second: month, year: year, isCertain: true)
        }
        if let match = text.firstMatch(of: yearLast), let one = Int(match.1), let two = Int(match.3),
            let year = Int(match.4)
        {
            // Points are a European way, and there the day comes first.
            return Numbers(range: match.range, first: one, second: two, year: year, isCertain: match.2 == ".")
        }
        return nil
    }

    private static func time(_ hour: Substring, _ minute: Substring?, _ half: Substring?) -> TimeOfDay? {
        guard var hour = Int(hour), let minute = Int(minute ?? "0") else { return nil }
        switch half {
        case "pm", "chieu", "toi": if hour < 12 { hour += 12 }
        case "am": if hour == 12 { hour = 0 }
        default: break
        }
        return TimeOfDay(hour: hour, minute: minute)
    }

    /// Weekdays and the small words around dates and times.
    private static func isFiller(_ word: Substring) -> Bool {
        fillers.contains(String(word)) || word.wholeMatch(of: /t[2-8]|[2-7]/) != nil
    }

    private static let fillers: Set = [
        "thu", "hai", "ba", "tu", "nam", "sau", "bay", "chu", "nhat", "cn", "ngay", "luc", "vao", "den", "bat", "dau",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "fri",
        "sat", "sun", "at", "from", "to", "until", "sang", "chieu", "toi",
    ]
}

/// How long something lasts, in minutes: `90`, `90 phút`, `1h30`, `2 tiếng`, `1,5 giờ`.
enum LengthCell {
    static func minutes(_ text: String) -> Int? {
        let text = text.unmarked.filter { !$0.isWhitespace }
        if let match = text.wholeMatch(of: /(\d{1,5})(?:phut|p|'|min|mins|minutes)?/) { return Int(match.1) }
        guard
            let match = text.wholeMatch(
                of: /(\d{1,3})(?:[.,]([05]))?(?:gio|h|tieng|hours?|:)(?:(\d{1,2})(?:phut|p|')?)?/),
            let hours = Int(match.1)
        else { return nil }
        let half = match.2 == "5" ? 30 : 0
        return hours * 60 + half + (match.3.flatMap { Int($0) } ?? 0)
    }
}
