/// What was settled while a year was planned: a date that a rule makes and that cannot stay as it is, why, and what
/// became of it.
package struct Settlement: Hashable, Sendable, Codable {
    package enum Cause: Hashable, Sendable, Codable {
        /// A day on which this group does not meet: the calendar that says so, and what it calls the day.
        case noMeeting(calendar: String, day: String)
        /// Another series or session takes this one's place.
        case yields(to: String, on: WallTime)
        /// It prepares a session of that series, which was settled so; nil where that one does not take place.
        case prepares(Series.ID, on: WallTime?)
    }

    package enum Outcome: Hashable, Sendable, Codable {
        case skipped
        case shifted(to: WallTime)
        /// The file wants the date in spite of it.
        case kept
    }

    package var series: Series.ID
    /// The date that the rule made.
    package var date: WallTime
    package var cause: Cause
    package var outcome: Outcome

    package init(series: Series.ID, date: WallTime, cause: Cause, outcome: Outcome) {
        (self.series, self.date, self.cause, self.outcome) = (series, date, cause, outcome)
    }
}
