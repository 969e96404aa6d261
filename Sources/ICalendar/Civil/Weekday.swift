/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday 7.
package enum Weekday: Int, CaseIterable, Sendable, Hashable, Codable, Comparable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

    /// Reads the two letters of RFC 5545 section 3.3.10 (`MO`), without regard to case.
    package init?(code: some StringProtocol) {
        guard let match = Self.allCases.first(where: { $0.code == code.uppercased() }) else { return nil }
        self = match
    }

    /// The two letters of RFC 5545 section 3.3.10.
    package var code: String {
        switch self {
        case .monday: "MO"
        case .tuesday: "TU"
        case .wednesday: "WE"
        case .thursday: "TH"
        case .friday: "FR"
        case .saturday: "SA"
        case .sunday: "SU"
        }
    }
}
