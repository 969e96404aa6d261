import InternetMessage
import Sessions

/// Days written in figures.
extension StatedDates {
    /// `2026-06-12`, `2026/6/12`, `2026年6月12日`, `2026년 6월 12일`.
    func yearFirst(_ index: Int) -> (StatedDate, Int)? {
        let numbers = tokens[index...].prefix(6).enumerated().filter { $0.element.number != nil }.prefix(3)
        guard numbers.count == 3, let year = number(index) else { return nil }
        let places = numbers.map { index + $0.offset }
        let isEastern = follows(index, "年") || follows(index, "년")
        guard isEastern || gap(index) == "-" || gap(index) == "/" || gap(index) == ".",
            let month = number(places[1]), let day = number(places[2]),
            let date = WallDate(year: western(year), month: month, day: day)
        else { return nil }
        return stated(date, index, places[2])
    }

    /// `12/6`, `12.06.2026`, `06/12/26`, `12-6-2026`, `15. 6. 2026`.
    func figures(_ index: Int, _ order: FigureOrder) -> (StatedDate, Int)? {
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
    var order: FigureOrder {
        if isEastern { return .monthFirst }
        for index in tokens.indices.dropLast() where gap(index) == "/" {
            guard let first = number(index), let second = number(index + 1), first <= 31, second <= 31 else { continue }
            if second > 12, first <= 12 { return .monthFirst }
            if first > 12, second <= 12 { return .dayFirst }
        }
        return .unknown
    }

    /// `ngày 12`, `the 12th`: the next such day.
    func dayAlone(_ index: Int) -> (StatedDate, Int)? {
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
}
