extension WallDate: TextCodable {
    /// Reads `2027-09-14` and nothing else.
    package init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let numbers = digits(parts)
        else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

extension WallTime: TextCodable {
    /// Reads `2027-09-14T08:00` (a space instead of the `T` will do) and nothing else.
    package init?(_ description: String) {
        let halves = description.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "T" || $0 == " " })
        guard halves.count == 2, let date = WallDate(String(halves[0])), let time = TimeOfDay(String(halves[1]))
        else { return nil }
        self.init(date: date, hour: time.hour, minute: time.minute)
    }

    package var description: String { "\(date)T\(padded(hour, 2)):\(padded(minute, 2))" }
}

/// A clock time without a day: `06:30`.
package struct TimeOfDay: Hashable, Sendable, Comparable, TextCodable {
    package let hour: Int
    package let minute: Int

    /// Nil outside 00:00 to 23:59.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        (self.hour, self.minute) = (hour, minute)
    }

    /// Reads `06:30` and nothing else.
    package init?(_ description: String) {
        let parts = description.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, let numbers = digits(parts) else {
            return nil
        }
        self.init(hour: numbers[0], minute: numbers[1])
    }

    package var minuteOfDay: Int { hour * 60 + minute }
    package var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

    package static func < (one: Self, other: Self) -> Bool { one.minuteOfDay < other.minuteOfDay }
}

/// A value that is stored and exchanged as the text it is read from.
package protocol TextCodable: LosslessStringConvertible, Codable {}

extension TextCodable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Self.self): \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

private func digits(_ parts: [Substring]) -> [Int]? {
    let numbers = parts.compactMap { part in
        part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
}

private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
