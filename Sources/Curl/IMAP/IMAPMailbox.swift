package import Foundation

/// A selected mailbox (RFC 9051 section 6.3.2). UIDs mean something only together with `uidValidity`.
package struct IMAPMailbox: Sendable, Hashable {
    package let uidValidity: UInt32
    /// The UID that the next message will have or pass; `nil` when the server does not say.
    package let uidNext: UInt32?
    package let exists: UInt32
    package let isReadOnly: Bool
}

/// One message as a listing shows it.
package struct IMAPMessageSummary: Sendable, Hashable {
    package let uid: UInt32
    /// Such as `\Seen`, as they came.
    package let flags: Set<String>
    /// When the server received it.
    package let internalDate: Date?
    /// In bytes (RFC822.SIZE); servers are known to be wrong by a little.
    package let size: Int

    package var isSeen: Bool { flags.contains { $0.caseInsensitiveCompare("\\Seen") == .orderedSame } }
}

/// A message's bytes, or its first bytes when it is longer than asked for.
package struct IMAPMessage: Sendable, Hashable {
    package let uid: UInt32
    package let bytes: Data
    package let isTruncated: Bool
}

/// Why `idle` came back.
package enum IMAPIdleEvent: Sendable, Hashable {
    /// The mailbox has grown.
    case newMail
    /// Nothing happened for as long as was allowed.
    case elapsed
}

extension IMAPMessageSummary {
    /// From the attributes of a FETCH response; `nil` without a UID.
    init?(_ attributes: [String: IMAPValue]) {
        guard let uid = attributes["UID"]?.number, uid > 0 else { return nil }
        self.uid = uid
        if case .list(let values)? = attributes["FLAGS"] { flags = Set(values.compactMap(\.text)) } else { flags = [] }
        internalDate = attributes["INTERNALDATE"]?.text.flatMap(IMAPDate.parse)
        size = attributes["RFC822.SIZE"]?.number.map(Int.init) ?? 0
    }
}

/// `17-Jul-1996 02:44:25 -0700` (RFC 9051, date-time).
package enum IMAPDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    package static func parse(_ text: String) -> Date? {
        let words = text.split(separator: " ")
        guard words.count == 3 else { return nil }
        let day = words[0].split(separator: "-")
        let time = words[1].split(separator: ":").compactMap { Int($0) }
        guard day.count == 3, time.count == 3, let number = Int(day[0]), let year = Int(day[2]),
            let month = months.firstIndex(of: day[1].lowercased()), let zone = offset(words[2]),
            (1...31).contains(number), (0...9999).contains(year), (0...23).contains(time[0]),
            (0...59).contains(time[1]), (0...60).contains(time[2])
        else { return nil }
        let days = daysSince1970(year, month + 1, number)
        return Date(timeIntervalSince1970: Double(days * 86_400 + time[0] * 3600 + time[1] * 60 + time[2] - zone))
    }

    private static func offset(_ zone: Substring) -> Int? {
        guard zone.utf8.count == 5, let number = Int(zone.dropFirst()), number % 100 < 60 else { return nil }
        let seconds = number / 100 * 3600 + number % 100 * 60
        return zone.first == "-" ? -seconds : seconds
    }

    /// Of a date of the proleptic Gregorian calendar, years beginning in March so that the leap day comes last.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let days =
            365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
        return days - 719_468
    }
}
