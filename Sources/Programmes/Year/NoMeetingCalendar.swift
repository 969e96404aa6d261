import Sessions

/// A named list of days on which a group does not meet.
struct NoMeetingCalendar {
    /// What becomes of a session that falls on one of them.
    enum Policy: String, CaseIterable, Sendable {
        case skip
        /// To the next day that fits.
        case shift
        /// A person decides, in the file.
        case ask
    }

    let name: String
    let policy: Policy
    /// What each day is called.
    let days: [WallDate: String]
}

extension [NoMeetingCalendar] {
    /// The first calendar that names the day.
    func first(naming date: WallDate) -> (calendar: NoMeetingCalendar, day: String)? {
        for calendar in self {
            if let day = calendar.days[date] { return (calendar, day) }
        }
        return nil
    }
}
