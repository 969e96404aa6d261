import ICalendar
import Sessions

/// The phrases of `RuleSentence` in one language.
struct RuleWords {
    /// Within what a weekday is counted.
    enum Scope { case month, year }

    private let language: Language
    private let isVietnamese: Bool

    init(_ language: Language) {
        (self.language, isVietnamese) = (language, language == .vietnamese)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = (
        vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
        en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    )
    private static let numbers = (
        vi: ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"],
        en: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    )
    private static let ordinals = (
        vi: ["nhất", "hai", "ba", "tư", "năm"], en: ["first", "second", "third", "fourth", "fifth"]
    )

    // MARK: Numbers and lists

    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (isVietnamese ? " và " : " and ") + last
    }

    private func number(_ number: Int) -> String {
        let names = isVietnamese ? Self.numbers.vi : Self.numbers.en
        return 2...10 ~= number ? names[number - 2] : String(number)
    }

    private func ordinal(_ number: Int) -> String {
        if 1...5 ~= number { return (isVietnamese ? Self.ordinals.vi : Self.ordinals.en)[number - 1] }
        return isVietnamese ? String(number) : figure(number)
    }

    /// `1st`, `22nd`, `13th`
    private func figure(_ number: Int) -> String {
        let ending =
            switch (number % 10, number % 100) {
            case (1, let rest) where rest != 11: "st"
            case (2, let rest) where rest != 12: "nd"
            case (3, let rest) where rest != 13: "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }

    /// *first*, *last*, *second to last*.
    private func place(_ number: Int) -> String {
        if number > 0 { return ordinal(number) }
        return number == -1 ? "last" : "\(ordinal(-number)) to last"
    }

    // MARK: Days

    /// - Parameter number: 1 for Monday to 7 for Sunday.
    func weekday(_ number: Int) -> String { (isVietnamese ? Self.weekdays.vi : Self.weekdays.en)[number - 1] }

    var workingDays: String { isVietnamese ? "thứ Hai đến thứ Sáu" : "Monday to Friday" }

    func workingDay(_ number: Int) -> String {
        guard isVietnamese else { return "the \(place(number)) working day (Monday to Friday)" }
        let which =
            number == -1 ? "cuối cùng" : number > 0 ? "thứ \(ordinal(number))" : "thứ \(ordinal(-number)) từ cuối"
        return "ngày làm việc (thứ Hai đến thứ Sáu) \(which) của tháng"
    }

    func ordinal(_ number: Int, _ weekday: String, of scope: Scope) -> String {
        switch (language, scope) {
        case (.vietnamese, .month) where number > 0: "\(weekday) tuần thứ \(ordinal(number))"
        case (.vietnamese, .month) where number == -1: "\(weekday) cuối tháng"
        case (.vietnamese, .month): "\(weekday) thứ \(ordinal(-number)) từ cuối tháng"
        case (.vietnamese, .year) where number > 0: "\(weekday) thứ \(ordinal(number)) trong năm"
        case (.vietnamese, .year) where number == -1: "\(weekday) cuối năm"
        case (.vietnamese, .year): "\(weekday) thứ \(ordinal(-number)) từ cuối năm"
        case (.english, .month): "the \(place(number)) \(weekday)"
        case (.english, .year): "the \(place(number)) \(weekday) of the year"
        }
    }

    func monthDay(_ number: Int) -> String {
        guard isVietnamese else { return number > 0 ? "the \(figure(number))" : "the \(place(number)) day" }
        if number > 0 { return "ngày \(number)" }
        return number == -1 ? "ngày cuối tháng" : "ngày thứ \(ordinal(-number)) từ cuối tháng"
    }

    func yearDay(_ number: Int) -> String {
        guard isVietnamese else {
            return number > 0 ? "day \(number) of the year" : "the \(place(number)) day of the year"
        }
        if number > 0 { return "ngày thứ \(number) trong năm" }
        return number == -1 ? "ngày cuối năm" : "ngày thứ \(ordinal(-number)) từ cuối năm"
    }

    func week(_ number: Int) -> String {
        guard isVietnamese else { return number > 0 ? "in week \(number)" : "in the \(place(number)) week of the year" }
        if number > 0 { return "tuần \(number) trong năm" }
        return number == -1 ? "tuần cuối năm" : "tuần thứ \(ordinal(-number)) từ cuối năm"
    }

    func date(day: Int, month: Int) -> String {
        isVietnamese ? "ngày \(day) tháng \(month)" : "\(day) \(Self.months[month - 1])"
    }

    func ifItIs(_ days: String) -> String { isVietnamese ? "nếu là \(days)" : "if it is \(days)" }

    func missingDay(isForward: Bool) -> String {
        switch (isVietnamese, isForward) {
        case (true, true): "tháng thiếu ngày ấy thì ngày 1 tháng sau"
        case (true, false): "tháng thiếu ngày ấy thì ngày cuối tháng"
        case (false, true): "in a month without that day on the first of the next"
        case (false, false): "in a month without that day on its last"
        }
    }

    // MARK: How often and how long

    func every(_ interval: Int, _ frequency: RecurrenceRule.Frequency) -> String {
        let unit = unit(frequency)
        if interval == 1 {
            return isVietnamese ? (frequency < .daily ? "mỗi \(unit)" : "hằng \(unit)") : "every \(unit)"
        }
        return isVietnamese ? "\(number(interval)) \(unit) một lần" : "every \(number(interval)) \(unit)s"
    }

    private func unit(_ frequency: RecurrenceRule.Frequency) -> String {
        switch frequency {
        case .secondly: isVietnamese ? "giây" : "second"
        case .minutely: isVietnamese ? "phút" : "minute"
        case .hourly: isVietnamese ? "giờ" : "hour"
        case .daily: isVietnamese ? "ngày" : "day"
        case .weekly: isVietnamese ? "tuần" : "week"
        case .monthly: isVietnamese ? "tháng" : "month"
        case .yearly: isVietnamese ? "năm" : "year"
        }
    }

    func months(from first: Int, to last: Int) -> String {
        isVietnamese
            ? "từ tháng \(first) đến tháng \(last)" : "from \(Self.months[first - 1]) to \(Self.months[last - 1])"
    }

    func months(_ months: [Int]) -> String {
        isVietnamese ? "tháng \(list(months.map(String.init)))" : "in \(list(months.map { Self.months[$0 - 1] }))"
    }

    func only(_ positions: [Int], in frequency: RecurrenceRule.Frequency) -> String {
        // The first before the last.
        let ordered = positions.filter { $0 > 0 } + positions.filter { $0 < 0 }
        guard isVietnamese else {
            return "of these only \(list(ordered.map { "the \(place($0))" })) in each \(unit(frequency))"
        }
        let places = ordered.map { number in
            number > 0 ? "thứ \(ordinal(number))" : number == -1 ? "cuối cùng" : "thứ \(ordinal(-number)) từ cuối"
        }
        return "trong số đó chỉ lấy lần \(list(places)) của mỗi \(unit(frequency))"
    }

    func times(_ count: Int) -> String {
        isVietnamese ? "\(count) lần" : count == 1 ? "once" : "\(count) times"
    }

    func until(_ date: WallDate) -> String {
        isVietnamese
            ? "đến hết ngày \(date.day)/\(date.month)/\(date.year)"
            : "until \(date.day) \(Self.months[date.month - 1]) \(date.year)"
    }

    // MARK: Times of day

    func time(_ hour: Int, _ minute: Int) -> String {
        [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    func at(_ times: [String]) -> String { (isVietnamese ? "lúc " : "at ") + list(times) }

    func units(hours: [Int], minutes: [Int], seconds: [Int]) -> String {
        let parts: [(String, [Int])] = [
            (isVietnamese ? "giờ" : "hour", hours), (isVietnamese ? "phút" : "minute", minutes),
            (isVietnamese ? "giây" : "second", seconds),
        ]
        let said = parts.filter { !$0.1.isEmpty }.map { unit, values in "\(unit) \(list(values.map(String.init)))" }
        return (isVietnamese ? "vào " : "at ") + said.joined(separator: ", ")
    }
}
