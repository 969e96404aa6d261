import InternetMessage
import Sessions

/// Finds the days that a text names: `12 June`, `June 12th, 2026`, `12. 6.`, `20 tháng 6`, `ngày 20/6`, `6月12日`,
/// `2026-06-12`, `12 มิถุนายน 2569`; the last day of `end of June`; a weekday that stands alone.
struct StatedDates {
    private let text: PhraseText
    private let tokens: [TextToken]
    private let names: CalendarNames
    private let received: WallDate
    private let isEnglish: Bool
    /// In Chinese, Japanese and Korean the month stands first, always.
    private let isEastern: Bool

    init(_ text: PhraseText, languages: Set<Int>, received: WallDate) {
        self.text = text
        self.received = received
        tokens = TextToken.all(in: text)
        let english = AwayLanguage.all.firstIndex { $0.code == "en" }
        names = CalendarNames(english.map { languages.union([$0]) } ?? languages)
        isEastern = languages.contains { ["zh", "ja", "ko"].contains(AwayLanguage.all[$0].code) }
        isEnglish = english.map { languages.contains($0) } ?? false
    }

    /// Every day named, in order.
    var all: [StatedDate] {
        var found: [StatedDate] = []
        let order = order
        var index = 0
        while index < tokens.count {
            if let (date, next) = date(at: index, order, last: found.last) {
                found.append(date)
                index = next
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: - The forms

    private func date(at index: Int, _ order: FigureOrder, last: StatedDate?) -> (StatedDate, Int)? {
        let token = tokens[index]
        guard let number = token.number else { return monthFirst(index) ?? weekday(index) }
        if isClock(index) { return nil }
        if (1_900...2_700).contains(number) { return yearFirst(index) }
        return figures(index, order) ?? dayAndMonth(index) ?? eastern(index, last) ?? dayAlone(index)
    }

    /// `2026-06-12`, `2026/6/12`, `2026年6月12日`, `2026년 6월 12일`.
    private func yearFirst(_ index: Int) -> (StatedDate, Int)? {
        let numbers = tokens[index...].prefix(6).enumerated().filter { $0.element.number != nil }.prefix(3)
        guard numbers.count == 3, let year = number(index) else { return nil }
        let places = numbers.map { index + $0.offset }
        let isEastern = follows(index, "年") || follows(index, "년")
        guard isEastern || gap(index) == "-" || gap(index) == "/" || gap(index) == ".",
            let month = number(places[1]), let day = number(places[2]),
            let date = WallDate(year: western(year), month: month, day: day)
        else { return nil }
        return stated(date, index, isEastern ? eastEnd(places[2]) : places[2])
    }

    /// `12/6`, `12.06.2026`, `06/12/26`, `12-6-2026`, `15. 6. 2026`.
    private func figures(_ index: Int, _ order: FigureOrder) -> (StatedDate, Int)? {
        guard let first = number(index), let second = number(index + 1), tokens[index + 1].figures <= 2 else {
            return nil
        }
        let sign = gap(index)
        guard ["/", ".", ". ", "-", " / "].contains(sign) else { return nil }
        var year: Int?
        var end = index + 1
        if let third = number(index + 2), gap(index + 1) == sign || sign == ". " && gap(index + 1) == " " {
            if tokens[index + 2].figures == 4, (1_900...2_700).contains(third) {
                (year, end) = (western(third), index + 2)
            }
            if tokens[index + 2].figures == 2, sign != ". " { (year, end) = (2_000 + third, index + 2) }
        }
        // `8-12 June` is a range, `12-14` may be anything.
        if sign == "-", year == nil { return nil }
        guard let date = chosen(first, second, year, sign == "/" || sign == "-" ? order : .dayFirst) else { return nil }
        return stated(date, index, end)
    }

    private func chosen(_ first: Int, _ second: Int, _ year: Int?, _ order: FigureOrder) -> WallDate? {
        let dayFirst = day(first, second, year)
        let monthFirst = isEnglish || isEastern ? day(second, first, year) : nil
        switch order {
        case .dayFirst: return dayFirst
        case .monthFirst: return monthFirst ?? dayFirst
        case .unknown:
            guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
            // Absences are short: of two readings the one that ends within two months is meant.
            let near = received.adding(days: -3)...received.adding(days: 62)
            return near.contains(monthFirst) && !near.contains(dayFirst) ? monthFirst : dayFirst
        }
    }

    /// The order that a date of the text with a figure over twelve betrays.
    private var order: FigureOrder {
        if isEastern { return .monthFirst }
        for index in tokens.indices.dropLast() where gap(index) == "/" {
            guard let first = number(index), let second = number(index + 1), first <= 31, second <= 31 else { continue }
            if second > 12, first <= 12 { return .monthFirst }
            if first > 12, second <= 12 { return .dayFirst }
        }
        return .unknown
    }

    /// `12 June 2026`, `3rd of June`, `1er août`, `12. Juni`, `12 de junio de 2026`, `20 tháng 6 năm 2026`.
    private func dayAndMonth(_ index: Int) -> (StatedDate, Int)? {
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
    private static let between: Set<String> = [
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
    private func monthFirst(_ index: Int) -> (StatedDate, Int)? {
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

    /// `6月12日`, `6월 12일`; `12日` behind another day of the month.
    private func eastern(_ index: Int, _ last: StatedDate?) -> (StatedDate, Int)? {
        guard let first = number(index) else { return nil }
        if follows(index, "月") || follows(index, "월") {
            let place = number(index + 1) == nil ? index + 2 : index + 1
            guard let dayNumber = number(place), let date = day(dayNumber, first, nil) else { return nil }
            return stated(date, index, eastEnd(place))
        }
        guard follows(index, "日") || follows(index, "일") || follows(index, "号"), let last,
            tokens[index].range.lowerBound - last.range.upperBound < 40,
            let date = WallDate(year: last.date.year, month: last.date.month, day: first)
        else { return nil }
        return stated(date, index, eastEnd(index))
    }

    /// `ngày 12`, `the 12th`: the next such day.
    private func dayAlone(_ index: Int) -> (StatedDate, Int)? {
        guard let dayNumber = number(index), (1...31).contains(dayNumber), tokens[index].figures <= 2, index > 0 else {
            return nil
        }
        let isNamed =
            ["ngày", "ngay"].contains(word(index - 1)) && isNear(index - 1, index)
            || ["st", "nd", "rd", "th"].contains(word(index + 1)) && word(index - 1) == "the"
        guard isNamed, !Self.between.contains(word(index + 1)) || word(index - 1) == "the" else { return nil }
        let thisMonth = WallDate(year: received.year, month: received.month, day: dayNumber)
        if let thisMonth, thisMonth >= received { return stated(thisMonth, index, index) }
        let (year, month) = received.month == 12 ? (received.year + 1, 1) : (received.year, received.month + 1)
        return WallDate(year: year, month: month, day: dayNumber).flatMap { stated($0, index, index) }
    }

    /// A weekday that no figure follows: the next one.
    private func weekday(_ index: Int) -> (StatedDate, Int)? {
        guard let day = names.weekday(text, tokens[index]) else { return nil }
        let last = tokens[index...].prefix(3).lastIndex { $0.range.lowerBound < day.end } ?? index
        let follows = tokens[(last + 1)...].prefix(2).contains { $0.number != nil || names.month(text, $0) != nil }
        guard !follows else { return nil }
        let ahead = (day.number - received.weekday + 6) % 7 + 1
        return stated(received.adding(days: ahead), index, last)
    }

    // MARK: - The pieces

    private func number(_ index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].number : nil }

    private func word(_ index: Int) -> String {
        guard tokens.indices.contains(index), tokens[index].number == nil else { return "" }
        return text.text(tokens[index].range)
    }

    /// What stands between a token and the next.
    private func gap(_ index: Int) -> String {
        guard tokens.indices.contains(index + 1) else { return "" }
        return text.text(tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound)
    }

    private func isNear(_ index: Int, _ next: Int) -> Bool {
        tokens.indices.contains(next) && tokens[next].range.lowerBound - tokens[index].range.upperBound < 16
    }

    private func follows(_ index: Int, _ sign: String) -> Bool {
        let rest = text.octets[tokens[index].range.upperBound...].prefix(sign.utf8.count + 1)
        return rest.starts(with: Array(sign.utf8))
            || rest.dropFirst().starts(with: Array(sign.utf8)) && rest.first == 0x20
    }

    /// `8:00`, `17h30`, `5 pm`: the time, not the day.
    private func isClock(_ index: Int) -> Bool {
        let before = index > 0 ? gap(index - 1) : ""
        if before == ":" || gap(index) == ":" && number(index + 1) != nil { return true }
        return ["h", "giờ", "gio", "uhr", "am", "pm", "g"].contains(word(index + 1)) && isNear(index, index + 1)
            || word(index - 1) == "h" && gap(index - 1).isEmpty
    }

    /// The Buddhist era of Thailand is 543 years ahead.
    private func western(_ year: Int) -> Int { year > 2_400 ? year - 543 : year }

    private func day(_ day: Int, _ month: Int, _ year: Int?) -> WallDate? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        if let year { return WallDate(year: year, month: month, day: day) }
        return WallDate.next(month: month, day: day, after: received)
    }

    /// Behind a month may stand a year: `, 2026`, `de 2026`, `năm 2026`.
    private func withYear(_ dayNumber: Int, _ month: Int, from index: Int, last: Int) -> (StatedDate, Int)? {
        for place in [last + 1, last + 2] {
            if let year = number(place), tokens[place].figures == 4, (1_900...2_700).contains(year), isNear(last, place)
            {
                if place == last + 2, !["de", "năm", "nam", "พ"].contains(word(last + 1)) { continue }
                return day(dayNumber, month, western(year)).flatMap { stated($0, index, place) }
            }
        }
        return day(dayNumber, month, nil).flatMap { stated($0, index, last) }
    }

    private func stated(_ date: WallDate, _ first: Int, _ last: Int) -> (StatedDate, Int) {
        (StatedDate(date: date, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound), last + 1)
    }

    /// The day's sign belongs to the day; what is written behind it without a blank does not.
    private func eastEnd(_ place: Int) -> Int { place }
}
