// How dates and times are written: `20270914T080000` as RFC 5545 does, `2027-09-14T08:00` as ISO 8601 and people do.

extension LocalDate {
    /// Reads `20270914`.
    package init?(icalendar text: some StringProtocol) {
        guard let digits = Digits(text, pattern: "########") else { return nil }
        self.init(year: digits[0, 4], month: digits[4, 2], day: digits[6, 2])
    }

    /// Reads `2027-09-14`.
    package init?(iso text: some StringProtocol) {
        guard let digits = Digits(text, pattern: "####-##-##") else { return nil }
        self.init(year: digits[0, 4], month: digits[5, 2], day: digits[8, 2])
    }

    /// `20270914`
    package var icalendar: String {
        let (year, month, day) = components
        return year.padded(4) + month.padded(2) + day.padded(2)
    }

    /// `2027-09-14`
    package var iso: String {
        let (year, month, day) = components
        return "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
    }
}

extension LocalTime {
    /// Reads `080000`.
    package init?(icalendar text: some StringProtocol) {
        guard let digits = Digits(text, pattern: "######") else { return nil }
        self.init(hour: digits[0, 2], minute: digits[2, 2], second: digits[4, 2])
    }

    /// Reads `08:00` and `08:00:30`.
    package init?(iso text: some StringProtocol) {
        if let digits = Digits(text, pattern: "##:##") {
            self.init(hour: digits[0, 2], minute: digits[3, 2])
        } else if let digits = Digits(text, pattern: "##:##:##") {
            self.init(hour: digits[0, 2], minute: digits[3, 2], second: digits[6, 2])
        } else {
            return nil
        }
    }

    /// `080000`
    package var icalendar: String { hour.padded(2) + minute.padded(2) + second.padded(2) }

    /// `08:00`, with seconds only when they are not zero.
    package var iso: String {
        let short = "\(hour.padded(2)):\(minute.padded(2))"
        return second == 0 ? short : "\(short):\(second.padded(2))"
    }
}

extension LocalDateTime {
    /// Reads `20270914T080000`.
    package init?(icalendar text: some StringProtocol) {
        self.init(text, separator: "T", date: { .init(icalendar: $0) }, time: { .init(icalendar: $0) })
    }

    /// Reads `2027-09-14T08:00` and `2027-09-14T08:00:30`.
    package init?(iso text: some StringProtocol) {
        self.init(text, separator: "T", date: { .init(iso: $0) }, time: { .init(iso: $0) })
    }

    private init?<Text: StringProtocol>(
        _ text: Text, separator: Character,
        date readDate: (Text.SubSequence) -> LocalDate?, time readTime: (Text.SubSequence) -> LocalTime?
    ) {
        guard let cut = text.firstIndex(of: separator), let date = readDate(text[..<cut]),
            let time = readTime(text[text.index(after: cut)...])
        else { return nil }
        self.init(date, time)
    }

    /// `20270914T080000`
    package var icalendar: String { "\(date.icalendar)T\(time.icalendar)" }

    /// `2027-09-14T08:00`, with seconds only when they are not zero.
    package var iso: String { "\(date.iso)T\(time.iso)" }
}

extension LocalDate: CustomStringConvertible, Codable {
    package var description: String { iso }
    package init(from decoder: any Decoder) throws { self = try decoder.civil(LocalDate.init(iso:)) }
    package func encode(to encoder: any Encoder) throws { try encoder.civil(iso) }
}

extension LocalTime: CustomStringConvertible, Codable {
    package var description: String { iso }
    package init(from decoder: any Decoder) throws { self = try decoder.civil(LocalTime.init(iso:)) }
    package func encode(to encoder: any Encoder) throws { try encoder.civil(iso) }
}

extension LocalDateTime: CustomStringConvertible, Codable {
    package var description: String { iso }
    package init(from decoder: any Decoder) throws { self = try decoder.civil(LocalDateTime.init(iso:)) }
    package func encode(to encoder: any Encoder) throws { try encoder.civil(iso) }
}

// MARK: - Digits

/// A short text that matched a pattern in which `#` stands for a decimal digit.
struct Digits {
    private let bytes: [UInt8]

    init?(_ text: some StringProtocol, pattern: StaticString) {
        guard text.utf8.count == pattern.utf8CodeUnitCount else { return nil }
        bytes = Array(text.utf8)
        let fits = pattern.withUTF8Buffer { expected in
            zip(bytes, expected).allSatisfy { byte, sign in
                sign == UInt8(ascii: "#") ? 48...57 ~= byte : byte == sign
            }
        }
        if !fits { return nil }
    }

    /// The number made by so many digits from this offset on.
    subscript(offset: Int, count: Int) -> Int {
        bytes[offset..<(offset + count)].reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}

extension Int {
    /// Written with at least so many digits.
    func padded(_ width: Int) -> String {
        let text = String(self)
        return text.utf8.count >= width ? text : String(repeating: "0", count: width - text.utf8.count) + text
    }
}

extension Decoder {
    fileprivate func civil<Value>(_ read: (String) -> Value?) throws -> Value {
        let text = try singleValueContainer().decode(String.self)
        guard let value = read(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: codingPath, debugDescription: "\(Value.self) cannot be read from “\(text)”"))
        }
        return value
    }
}

extension Encoder {
    fileprivate func civil(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}
