import Sessions

/// The dates of one series before the year is settled.
struct Rhythm {
    /// What the file says about a single date.
    enum Word {
        /// It stays, whatever the day.
        case keep
        case skip
        /// Its session begins then instead; `keep` says that it stays there, whatever the day.
        case move(WallTime, keep: Bool)
    }

    /// For how long a date of another series takes this one's place.
    enum Span: String, CaseIterable, Sendable {
        case day, week, month
    }

    let series: Series.ID
    let times: [WallTime]
    /// Those of the group that meets.
    let calendars: [NoMeetingCalendar]
    var words: [WallDate: Word]
    /// The series and sessions that go before it.
    let yieldsTo: [String]
    let span: Span
    /// Set where `times` are those of another series, each as many days earlier.
    let preparation: Preparation?

    /// What has to be settled before it.
    var follows: [String] { yieldsTo + (preparation.map { [$0.series.rawValue] } ?? []) }
}

extension WallDate {
    /// The first day of the span that holds it; weeks begin on Monday.
    func start(of span: Rhythm.Span) -> WallDate {
        switch span {
        case .day: self
        case .week: adding(days: 1 - weekday)
        case .month: adding(days: 1 - day)
        }
    }
}
