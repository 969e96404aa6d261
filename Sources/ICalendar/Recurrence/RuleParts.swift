/// The parts of an RRULE text as they are read, before they are known to make a legal rule together.
struct RuleParts {
    private var seen: Set<String> = []
    private var frequency: RecurrenceRule.Frequency?
    private var interval = 1
    private var count: Int?
    private var until: RecurrenceRule.Until?
    private var weekStart = Weekday.monday
    private var skip = RecurrenceRule.Skip.omit
    private var byDay: [RecurrenceRule.Day] = []
    private var lists: [String: [Int]] = [:]

    private static let signedLists: Set<String> = ["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"]

    mutating func read(_ part: some StringProtocol) throws(RecurrenceRuleError) {
        guard !part.isEmpty else { throw .init("RRULE", .missing) }
        let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = sides[0].uppercased()
        guard sides.count == 2 else { throw .init("RRULE", .unreadable(String(part.prefix(40)))) }
        guard seen.insert(name).inserted else { throw .init(name, .repeated) }
        let value = Substring(sides[1].uppercased())
        guard !value.isEmpty else { throw .init(name, .missing) }
        try take(name, value)
    }

    private mutating func take(_ name: String, _ value: Substring) throws(RecurrenceRuleError) {
        switch name {
        case "FREQ": frequency = try need(name, value, .init(rawValue: String(value)))
        case "INTERVAL": interval = try need(name, value, Int(ruleNumber: value, signed: false))
        case "COUNT": count = try need(name, value, Int(ruleNumber: value, signed: false))
        case "UNTIL": until = try need(name, value, RecurrenceRule.Until(value))
        case "WKST": weekStart = try need(name, value, Weekday(code: value))
        case "SKIP": skip = try need(name, value, .init(rawValue: String(value)))
        case "RSCALE":
            guard value == "GREGORIAN" else { throw .init(name, .unreadable(String(value.prefix(40)))) }
        case "BYDAY": byDay = try elements(name, value) { RecurrenceRule.Day($0) }
        case "BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTH":
            lists[name] = try elements(name, value) { Int(ruleNumber: $0, signed: false) }
        case _ where Self.signedLists.contains(name):
            lists[name] = try elements(name, value) { Int(ruleNumber: $0, signed: true) }
        default: throw .init(String(name.prefix(40)), .unknown)
        }
    }

    private func need<Value>(
        _ name: String, _ text: Substring, _ value: Value?
    ) throws(RecurrenceRuleError) -> Value {
        guard let value else { throw .init(name, .unreadable(String(text.prefix(40)))) }
        return value
    }

    private func elements<Value>(
        _ name: String, _ text: Substring, _ read: (Substring) -> Value?
    ) throws(RecurrenceRuleError) -> [Value] {
        var values: [Value] = []
        for element in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard !element.isEmpty else { throw .init(name, .missing) }
            values.append(try need(name, element, read(element)))
        }
        return values
    }

    func rule() throws(RecurrenceRuleError) -> RecurrenceRule {
        guard let frequency else { throw .init("FREQ", .missing) }
        if seen.contains("SKIP"), !seen.contains("RSCALE") { throw .init("SKIP", .needsScale) }
        return try RecurrenceRule(
            frequency, interval: interval, count: count, until: until,
            bySecond: lists["BYSECOND"] ?? [], byMinute: lists["BYMINUTE"] ?? [], byHour: lists["BYHOUR"] ?? [],
            byDay: byDay, byMonthDay: lists["BYMONTHDAY"] ?? [], byYearDay: lists["BYYEARDAY"] ?? [],
            byWeekNumber: lists["BYWEEKNO"] ?? [], byMonth: lists["BYMONTH"] ?? [],
            bySetPosition: lists["BYSETPOS"] ?? [], weekStart: weekStart, skip: skip)
    }
}
