extension RecurrenceRule: CustomStringConvertible, Codable {
    /// The longest text that is read as a rule.
    package static let longestText = 4096

    /// Reads the value of an RRULE property. Parts may come in any order and in any case.
    /// - Throws: the part at fault and why; nothing that RFC 5545 forbids passes.
    package init(_ text: some StringProtocol) throws(RecurrenceRuleError) {
        guard text.utf8.count <= Self.longestText else { throw .init("RRULE", .tooLong(limit: Self.longestText)) }
        var parts = RuleParts()
        for part in text.split(separator: ";", omittingEmptySubsequences: false) { try parts.read(part) }
        self = try parts.rule()
    }

    /// The value of an RRULE property, with the parts in the order of RFC 5545's own examples.
    package var description: String {
        var parts = ["FREQ=\(frequency.rawValue)"]
        if skip != .omit { parts.insert("RSCALE=GREGORIAN", at: 0) }
        if let count { parts.append("COUNT=\(count)") }
        if let until { parts.append("UNTIL=\(until.text)") }
        if interval != 1 { parts.append("INTERVAL=\(interval)") }
        if weekStart != .monday { parts.append("WKST=\(weekStart.code)") }
        let lists = [
            ("BYSECOND", bySecond), ("BYMINUTE", byMinute), ("BYHOUR", byHour), ("BYMONTHDAY", byMonthDay),
            ("BYYEARDAY", byYearDay), ("BYWEEKNO", byWeekNumber), ("BYMONTH", byMonth),
        ]
        parts += lists.filter { !$0.1.isEmpty }.map { "\($0)=\($1.commaSeparated)" }
        if !byDay.isEmpty { parts.append("BYDAY=" + byDay.map(\.text).joined(separator: ",")) }
        if !bySetPosition.isEmpty { parts.append("BYSETPOS=\(bySetPosition.commaSeparated)") }
        if skip != .omit { parts.append("SKIP=\(skip.rawValue)") }
        return parts.joined(separator: ";")
    }

    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension RecurrenceRule.Until {
    /// As RFC 5545 writes it: `20271224`, `20271224T000000` or `20271224T000000Z`.
    package var text: String {
        switch self {
        case .date(let date): date.icalendar
        case .local(let local): local.icalendar
        case .utc(let utc): utc.icalendar + "Z"
        }
    }

    init?(_ text: Substring) {
        if let date = LocalDate(icalendar: text) {
            self = .date(date)
        } else if let local = LocalDateTime(icalendar: text) {
            self = .local(local)
        } else if text.last == "Z" || text.last == "z", let utc = LocalDateTime(icalendar: text.dropLast()) {
            self = .utc(utc)
        } else {
            return nil
        }
    }
}

extension RecurrenceRule.Day {
    /// As RFC 5545 writes it: `MO`, `-1FR`.
    package var text: String { (ordinal.map(String.init) ?? "") + weekday.code }

    /// Reads `MO`, `2TU`, `+2TU` and `-1FR`.
    init?(_ text: Substring) {
        guard text.utf8.count >= 2, let weekday = Weekday(code: text.suffix(2)) else { return nil }
        let number = text.dropLast(2)
        guard !number.isEmpty else {
            self.init(weekday)
            return
        }
        guard let ordinal = Int(ruleNumber: number, signed: true) else { return nil }
        self.init(weekday, ordinal: ordinal)
    }
}

extension [Int] {
    fileprivate var commaSeparated: String { map(String.init).joined(separator: ",") }
}

extension Int {
    /// At most ten digits, with a sign only where the RFC allows one.
    init?(ruleNumber text: Substring, signed: Bool) {
        let digits = signed && (text.first == "-" || text.first == "+") ? text.dropFirst() : text
        guard 1...10 ~= digits.utf8.count, digits.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        self.init(text)
    }
}
