import InternetMessage
import Sessions

/// Finds the days that a text names: `12 June`, `June 12th, 2026`, `12. 6.`, `20 tháng 6`, `ngày 20/6`, `6月12日`,
/// `2026-06-12`, `12 มิถุนายน 2569`; the last day of `end of June`; a weekday that stands alone.
struct StatedDates {
    let text: PhraseText
    let tokens: [TextToken]
    let names: CalendarNames
    let received: WallDate
    let isEnglish: Bool
    /// In Chinese, Japanese and Korean the month stands first, always.
    let isEastern: Bool

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

    func date(at index: Int, _ order: FigureOrder, last: StatedDate?) -> (StatedDate, Int)? {
        let token = tokens[index]
        guard let number = token.number else { return monthFirst(index) ?? weekday(index) }
        if isClock(index) { return nil }
        if (1_900...2_700).contains(number) { return yearFirst(index) }
        return figures(index, order) ?? dayAndMonth(index) ?? eastern(index, last) ?? dayAlone(index)
    }

    // MARK: - The pieces

    func number(_ index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].number : nil }

    func word(_ index: Int) -> String {
        guard tokens.indices.contains(index), tokens[index].number == nil else { return "" }
        return text.text(tokens[index].range)
    }

    /// What stands between a token and the next.
    func gap(_ index: Int) -> String {
        guard tokens.indices.contains(index + 1) else { return "" }
        return text.text(tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound)
    }

    func isNear(_ index: Int, _ next: Int) -> Bool {
        tokens.indices.contains(next) && tokens[next].range.lowerBound - tokens[index].range.upperBound < 16
    }

    func follows(_ index: Int, _ sign: String) -> Bool {
        let rest = text.octets[tokens[index].range.upperBound...].prefix(sign.utf8.count + 1)
        return rest.starts(with: Array(sign.utf8))
            || rest.dropFirst().starts(with: Array(sign.utf8)) && rest.first == 0x20
    }

    /// `8:00`, `17h30`, `5 pm`: the time, not the day.
    func isClock(_ index: Int) -> Bool {
        let before = index > 0 ? gap(index - 1) : ""
        if before == ":" || gap(index) == ":" && number(index + 1) != nil { return true }
        return ["h", "giờ", "gio", "uhr", "am", "pm", "g"].contains(word(index + 1)) && isNear(index, index + 1)
            || word(index - 1) == "h" && gap(index - 1).isEmpty
    }

    func day(_ day: Int, _ month: Int, _ year: Int?) -> WallDate? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        if let year { return WallDate(year: year, month: month, day: day) }
        return WallDate.next(month: month, day: day, after: received)
    }

    /// Behind a month may stand a year: `, 2026`, `de 2026`, `năm 2026`.
    func withYear(_ dayNumber: Int, _ month: Int, from index: Int, last: Int) -> (StatedDate, Int)? {
        for place in [last + 1, last + 2] {
            if let year = number(place), tokens[place].figures == 4, (1_900...2_700).contains(year), isNear(last, place)
            {
                if place == last + 2, !["de", "năm", "nam", "พ"].contains(word(last + 1)) { continue }
                return day(dayNumber, month, western(year)).flatMap { stated($0, index, place) }
            }
        }
        return day(dayNumber, month, nil).flatMap { stated($0, index, last) }
    }

    func stated(_ date: WallDate, _ first: Int, _ last: Int) -> (StatedDate, Int) {
        (StatedDate(date: date, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound), last + 1)
    }
}
