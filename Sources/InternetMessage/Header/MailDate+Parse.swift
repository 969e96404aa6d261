import Foundation

extension MailDate {
    /// Reads a date: RFC 5322, its obsolete years and zones, `asctime`, and ISO 8601 as some scripts write it. Nil
    /// when no day, month and year can be made out.
    package static func parse(_ body: ArraySlice<UInt8>) -> MailDate? {
        var reader = DateReader()
        for word in words(of: body.prefix(200)) { reader.take(word) }
        return reader.date
    }

    /// Reads a date from text.
    package static func parse(_ text: String) -> MailDate? { parse(Array(text.utf8)[...]) }

    /// The words between blanks and commas, comments left out.
    private static func words(of body: ArraySlice<UInt8>) -> [String] {
        var scanner = HeaderScanner(body)
        var words: [String] = []
        while true {
            scanner.skipCommentsAndBlanks()
            guard let byte = scanner.current else { return words }
            if byte == .comma || byte == .quote {
                scanner.advance()
                continue
            }
            let word = scanner.read { !$0.isWhitespace && $0 != .comma && $0 != .openParenthesis && $0 != .quote }
            words.append(String(decoding: word, as: UTF8.self))
        }
    }
}

/// Collects the parts of a date word by word; each word says by its shape what it is.
private struct DateReader {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var time: (hour: Int, minute: Int, second: Int)?
    private var offset: Int??
    /// The word before the number that follows: `Th 3` and `Thg 9` of Vietnamese clients, weekday and month.
    private var isAfterWeekday = false
    private var isAfterMonth = false

    mutating func take(_ word: String) {
        if takeVietnamese(word) { return }
        if word.holds(.colon), takeTime(word) { return }
        if time == nil, day != nil, word.holds(.dot), takeTime(word.replacing(".", with: ":")) { return }
        if word.holds(.slash), takeHyphenated(word.replacing("/", with: "-")) { return }
        if let sign = word.first, sign == "+" || sign == "-", time != nil { return takeOffset(word) }
        if word.holds(.hyphen), takeHyphenated(word) { return }
        if let number = Int(word), number >= 0 { return takeNumber(number, digits: word.utf8.count) }
        if takeMonth(word) || takeHalfOfDay(word) { return }
        if time != nil, offset == nil { takeZone(word) }
    }

    var date: MailDate? {
        guard let year, let month, let day else { return nil }
        let civil = CivilDate(year: year, month: month, day: day)
        guard civil.isReal, (1900...9999).contains(year) else { return nil }
        let clock = time ?? (0, 0, 0)
        let local = civil.daysSinceEpoch * 86_400 + clock.hour * 3600 + clock.minute * 60 + clock.second
        let known = offset ?? nil
        return MailDate(instant: Date(timeIntervalSince1970: Double(local - (known ?? 0))), offset: known)
    }

    private mutating func takeNumber(_ number: Int, digits: Int) {
        if day == nil, digits <= 2 {
            day = number
        } else if year != nil, time != nil, offset == nil, digits == 4 {
            takeOffset("+\(number < 1000 ? "0" : "")\(number)")
        } else if year == nil {
            // RFC 5322 section 4.3: two digits stand for 2000 to 2049 and 1950 to 1999, three for years from 1900.
            year = digits <= 2 ? number + (number < 50 ? 2000 : 1900) : digits == 3 ? number + 1900 : number
        }
    }

    /// A number behind `Th` is a weekday, one behind `Thg` a month.
    private mutating func takeVietnamese(_ word: String) -> Bool {
        let (wasAfterWeekday, wasAfterMonth) = (isAfterWeekday, isAfterMonth)
        (isAfterWeekday, isAfterMonth) = (false, false)
        if wasAfterWeekday || wasAfterMonth, let number = Int(word) {
            if wasAfterMonth, month == nil { month = number }
            return true
        }
        guard word.utf8.first == 0x54 || word.utf8.first == 0x74 else { return false }
        switch word.lowercased() {
        case "th", "thứ": isAfterWeekday = true
        case "thg", "tháng": isAfterMonth = true
        default: return false
        }
        return true
    }

    /// `8:00 PM`, which no standard of mail knows.
    private mutating func takeHalfOfDay(_ word: String) -> Bool {
        guard word.utf8.count == 2 else { return false }
        let half = word.uppercased()
        guard half == "AM" || half == "PM", let (hour, minute, second) = time, (1...12).contains(hour) else {
            return half == "AM" || half == "PM"
        }
        time = (hour % 12 + (half == "PM" ? 12 : 0), minute, second)
        return true
    }

    private mutating func takeMonth(_ word: String) -> Bool {
        guard month == nil else { return false }
        guard let index = Self.months.firstIndex(of: word.utf8.prefix(3).map(\.lowercased)) else { return false }
        month = index + 1
        return true
    }

    private static let months = MailDate.months.map { $0.utf8.map(\.lowercased) }

    /// `08:00`, `08:00:30`, `08:00:30.5Z`, `2027-09-14T08:00:30+07:00`.
    private mutating func takeTime(_ word: String) -> Bool {
        let isWhole = word.holds(UInt8(ascii: "T"))
        let halves = isWhole ? word.utf8.split(separator: UInt8(ascii: "T"), maxSplits: 1) : [word.utf8[...]]
        if halves.count == 2, !takeHyphenated(String(Substring(halves[0]))) { return false }
        guard let clock = halves.last else { return false }
        let zoneStart =
            clock.firstIndex { $0 == UInt8(ascii: "+") || $0 == .hyphen || $0 == UInt8(ascii: "Z") } ?? clock.endIndex
        let pieces = clock[..<zoneStart].split(separator: .colon).map { Int(Substring($0.prefix { $0 != .dot })) }
        guard (2...3).contains(pieces.count), let hour = pieces[0], let minute = pieces[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return false }
        let second = pieces.count == 3 ? pieces[2] ?? 0 : 0
        guard (0...60).contains(second) else { return false }
        time = (hour, minute, min(second, 59))
        let zone = Substring(clock[zoneStart...])
        if zone == "Z" { offset = .some(0) } else if !zone.isEmpty { takeOffset(String(zone)) }
        return true
    }

    /// `2027-09-14` or `14-Sep-2027`.
    private mutating func takeHyphenated(_ word: String) -> Bool {
        let pieces = word.split(separator: "-").map(String.init)
        guard pieces.count == 3, month == nil else { return false }
        if pieces[0].utf8.count == 4, let year = Int(pieces[0]), let month = Int(pieces[1]), let day = Int(pieces[2]) {
            (self.year, self.month, self.day) = (year, month, day)
            return true
        }
        guard let day = Int(pieces[0]), let year = Int(pieces[2]), day >= 0, year >= 0, takeMonth(pieces[1]) else {
            return false
        }
        self.day = day
        self.year = nil
        takeNumber(year, digits: pieces[2].utf8.count)
        return true
    }

    private mutating func takeOffset(_ word: String) {
        guard offset == nil else { return }
        var digits = word.utf8.filter(\.isDigit).map { Int($0 - 0x30) }
        if digits.count == 1 || digits.count == 3 { digits.insert(0, at: 0) }
        if digits.count == 2 { digits += [0, 0] }
        guard digits.count == 4 else { return }
        let seconds = (digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60
        guard seconds < 86_400 else { return }
        offset = seconds == 0 && word.hasPrefix("-") ? .some(nil) : .some(word.hasPrefix("-") ? -seconds : seconds)
    }

    private static let hours: [String: Int] = [
        "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
        "PST": -8, "PDT": -7, "ICT": 7, "CET": 1, "CEST": 2, "BST": 1,
    ]

    /// The obsolete zone names of RFC 5322 section 4.3; every unknown one says nothing about the place.
    private mutating func takeZone(_ word: String) {
        let name = word.uppercased()
        if let hours = Self.hours[name] {
            offset = .some(hours * 3600)
        } else if name.hasPrefix("GMT+") || name.hasPrefix("GMT-") || name.hasPrefix("UTC+") || name.hasPrefix("UTC-") {
            takeOffset(String(name.dropFirst(3)))
        } else {
            offset = .some(nil)
        }
    }
}
