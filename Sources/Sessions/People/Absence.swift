/// What an away message says: nobody nags this person meanwhile. It is never an answer (law 7).
package struct Absence: Hashable, Sendable {
    /// Told without a date it lasts a week from the message; the next automatic answer prolongs it.
    package static let standardDays = 7
    /// The longest that is believed: half a year of maternity leave, and some weeks. A date beyond is more likely misread.
    package static let longestDays = 200

    /// The last day away: from the next one the person may be reminded again.
    package var until: WallDate
    /// The message named the day.
    package var isStated: Bool
    /// Whom it names instead, as it names them.
    package var standIn: String?

    package init(until: WallDate, isStated: Bool, standIn: String? = nil) {
        (self.until, self.isStated, self.standIn) = (until, isStated, standIn)
    }

    /// What `away`, received on `day`, comes to. A day that has passed or is too far off is none; whoever is back on
    /// `day` is left alone for the rest of it.
    package init(_ away: Verdict.Away, received day: WallDate) {
        let plausible = day.adding(days: -1)...day.adding(days: Self.longestDays)
        let believed = away.until.flatMap { plausible.contains($0) ? max($0, day) : nil }
        self.init(
            until: believed ?? day.adding(days: Self.standardDays), isStated: believed != nil, standIn: away.standIn)
    }
}
