import ICalendar

/// One line for `inspect recurrence`: a DTSTART, a rule and the dates beside it, and how many dates are wanted.
package struct RecurrenceQuestion: Decodable, Sendable {
    package let id: QuestionID?
    let dtstart: String
    let tzid: String?
    let rrule: String?
    let exdate: [String]?
    let rdate: [String]?
    let limit: Int?
    let until: String?

    /// So many dates are given where the question names no limit, and so many at the most.
    static let (usualLimit, greatestLimit) = (10_000, 1_000_000)

    /// The dates, or what is wrong with the question and where.
    package var answer: RecurrenceAnswer {
        do throws(QuestionFault) {
            return RecurrenceAnswer(id: id, occurrences: try occurrences(), error: nil)
        } catch {
            return RecurrenceAnswer(id: id, occurrences: [], error: error.sentence)
        }
    }

    private func occurrences() throws(QuestionFault) -> [String] {
        let start = try time(dtstart, in: "dtstart")
        let zone = try zone(of: start)
        let rule = try rule(for: start)
        var listed: [CalendarTime] = []
        // A PERIOD has its end or length behind a slash.
        for text in rdate ?? [] { listed.append(try time(String(text.prefix { $0 != "/" }), in: "rdate")) }
        var excluded: [CalendarTime] = []
        for text in exdate ?? [] { excluded.append(try time(text, in: "exdate")) }
        guard limit ?? 0 >= 0 else { throw QuestionFault("limit", "must not be negative") }
        let last = try last(in: zone)
        let set: RecurrenceSet
        do throws(RecurrenceRuleError) {
            set = try RecurrenceSet(start: start, rule: rule, additional: listed, excluded: excluded) { time in
                if case .utc = time { .utc } else { zone }
            }
        } catch {
            throw QuestionFault(sentence: error.description)
        }
        let count = min(limit ?? Self.usualLimit, Self.greatestLimit)
        return set.occurrences(shownIn: zone, count: count, through: last).map { start.moved(to: $0).text }
    }

    private func rule(for start: CalendarTime) throws(QuestionFault) -> RecurrenceRule? {
        guard let rrule else { return nil }
        do throws(RecurrenceRuleError) {
            let rule = try RecurrenceRule(rrule)
            try rule.check(until: start)
            return rule
        } catch {
            throw QuestionFault(sentence: error.description)
        }
    }

    private func zone(of start: CalendarTime) throws(QuestionFault) -> ZoneRules {
        guard let tzid else { return .utc }
        guard let zone = ZoneRules(named: tzid) else {
            throw QuestionFault("tzid", "nobody knows the zone “\(tzid.prefix(60))”")
        }
        if case .utc = start { throw QuestionFault("tzid", "must not stand beside a DTSTART in UTC") }
        return zone
    }

    private func time(_ text: String, in field: String) throws(QuestionFault) -> CalendarTime {
        guard let time = CalendarTime(text, zone: tzid) else {
            throw QuestionFault(field, "“\(text.prefix(40))” is no date or time of RFC 5545")
        }
        return time
    }

    /// The last wall clock time that is asked for: a date with its whole day.
    private func last(in zone: ZoneRules) throws(QuestionFault) -> LocalDateTime {
        guard let until else { return .latest }
        return switch try time(until, in: "until") {
        case .date(let date): LocalDateTime(date.adding(days: 1)).adding(seconds: -1)
        case .utc(let utc): zone.local(at: ZoneRules.utc.instant(of: utc))
        case .floating(let local), .zoned(let local, _): local
        }
    }
}

/// What `inspect recurrence` answers to one line.
package struct RecurrenceAnswer: Encodable, Sendable {
    package let id: QuestionID?
    /// Wall clock times in the form of DTSTART.
    package let occurrences: [String]
    package let error: String?

    package init(id: QuestionID?, occurrences: [String] = [], error: String?) {
        (self.id, self.occurrences, self.error) = (id, occurrences, error)
    }

    private enum Key: CodingKey { case id, occurrences, error }

    /// All three always stand there, null where there is nothing.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(occurrences, forKey: .occurrences)
        try container.encode(error, forKey: .error)
    }
}

/// What names a question in its answer: text or a whole number, handed back as it came.
package enum QuestionID: Codable, Sendable, Hashable {
    case text(String)
    case number(Int)

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        }
    }
}

private struct QuestionFault: Error {
    let sentence: String

    init(sentence: String) { self.sentence = sentence }
    init(_ field: String, _ what: String) { sentence = "\(field): \(what)" }
}
