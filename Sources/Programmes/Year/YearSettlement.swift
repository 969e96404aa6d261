import Sessions

/// Settles a year's dates while it is planned, not at the last minute.
///
/// The series are taken so that each comes after those it yields to. A date goes through three questions, and the first
/// that has an answer decides: Does the file itself say what becomes of it? Does a series that goes before it meet in
/// the same span? Does it fall on a day without meetings? In the last case the calendar's policy says whether the date
/// is skipped, shifted or asked about.
///
/// What prepares a session goes with it: it falls away with that one, and is shifted with it. Where it then falls on a
/// day without meetings, it is settled like any other date, but never after what it prepares.
///
/// A date is shifted to the next day that fits: within the programme's period, a working day or a weekday on which the
/// series meets anyway, no day without meetings, before the next date of its series. Where no such day comes within two
/// weeks, a person is asked.
struct YearSettlement {
    let period: ClosedRange<WallDate>

    /// What becomes of one date.
    struct SettledDate {
        /// As the rule made it.
        let date: WallTime
        /// Nil if it is skipped.
        let start: WallTime?
        let settlement: Settlement?
        /// Set if a person has to decide: what the day is called, and the day it could be shifted to.
        let question: Question?
    }

    struct Question {
        let day: String
        let suggestion: WallTime?
    }

    /// The settled dates of each series. A series that, by detours, yields to itself is settled as if it yielded to
    /// nothing; the reader reports it.
    /// - Parameter fixed: the starts of sessions that stand by themselves, by their ids.
    func settle(_ rhythms: [Rhythm], besides fixed: [String: WallTime]) -> [Series.ID: [SettledDate]] {
        var settled: [Series.ID: [SettledDate]] = [:]
        var taken = fixed.mapValues { [$0] }
        for rhythm in inOrder(rhythms) {
            let before = rhythm.yieldsTo.flatMap { id in (taken[id] ?? []).map { (id, $0) } }
            let prepared = rhythm.preparation.flatMap { settled[$0.series] }
            let dates = rhythm.times.enumerated().map { index, time in
                if let preparation = rhythm.preparation, let prepared, prepared.indices.contains(index) {
                    return settle(time, before: prepared[index], as: preparation, of: rhythm)
                }
                return settle(time, next: rhythm.times.dropFirst(index + 1).first, of: rhythm, before: before)
            }
            settled[rhythm.series] = dates
            taken[rhythm.series.rawValue] = dates.compactMap(\.start)
        }
        return settled
    }

    private func settle(
        _ time: WallTime, next: WallTime?, of rhythm: Rhythm, before: [(id: String, start: WallTime)]
    ) -> SettledDate {
        if let said = asSaid(time, of: rhythm) { return said }
        let bucket = time.date.start(of: rhythm.span)
        if let other = before.first(where: { $0.start.date.start(of: rhythm.span) == bucket }) {
            return SettledDate(time, of: rhythm, .yields(to: other.id, on: other.start), .skipped)
        }
        return onItsDay(time, next: next, of: rhythm)
            ?? SettledDate(date: time, start: time, settlement: nil, question: nil)
    }

    /// A date that goes with the session it prepares.
    private func settle(
        _ time: WallTime, before prepared: SettledDate, as preparation: Preparation, of rhythm: Rhythm
    ) -> SettledDate {
        if let said = asSaid(time, of: rhythm) { return said }
        guard let goal = prepared.start else {
            return SettledDate(time, of: rhythm, .prepares(preparation.series, on: nil), .skipped)
        }
        let own = preparation.time(before: goal)
        if let moved = onItsDay(own, next: goal, of: rhythm, from: time) { return moved }
        guard own != time else { return SettledDate(date: time, start: time, settlement: nil, question: nil) }
        return SettledDate(time, of: rhythm, .prepares(preparation.series, on: goal), .shifted(to: own))
    }

    /// What the file itself says of the date; nil where it says nothing.
    private func asSaid(_ time: WallTime, of rhythm: Rhythm) -> SettledDate? {
        let cause = rhythm.calendars.first(naming: time.date).map(Settlement.Cause.init)
        func settled(_ outcome: Settlement.Outcome, start: WallTime?) -> SettledDate {
            guard let cause else { return SettledDate(date: time, start: start, settlement: nil, question: nil) }
            return SettledDate(time, of: rhythm, cause, outcome)
        }
        switch rhythm.words[time.date] {
        case .keep?: return settled(.kept, start: time)
        case .skip?: return settled(.skipped, start: nil)
        case .move(let start, let keep)?:
            let asked =
                keep ? nil : rhythm.calendars.first(naming: start.date).map { Question(day: $0.day, suggestion: nil) }
            return SettledDate(date: time, start: start, settlement: nil, question: asked)
        case nil: return nil
        }
    }

    /// By the policy of the calendar that has the day of `time`; nil on a day on which one may meet.
    /// - Parameter date: the date that the rule made, where `time` is another.
    private func onItsDay(
        _ time: WallTime, next: WallTime?, of rhythm: Rhythm, from date: WallTime? = nil
    ) -> SettledDate? {
        guard let obstacle = rhythm.calendars.first(naming: time.date) else { return nil }
        let date = date ?? time
        let fitting = nextFitting(after: time, before: next, of: rhythm)
        switch obstacle.calendar.policy {
        case .skip: return SettledDate(date, of: rhythm, .init(obstacle), .skipped)
        case .shift:
            if let fitting { return SettledDate(date, of: rhythm, .init(obstacle), .shifted(to: fitting)) }
        case .ask: break
        }
        let question = Question(day: obstacle.day, suggestion: fitting)
        return SettledDate(date: date, start: time, settlement: nil, question: question)
    }

    private static let reach = 14

    private func nextFitting(after time: WallTime, before next: WallTime?, of rhythm: Rhythm) -> WallTime? {
        let own = Set(rhythm.times.map(\.date.weekday))
        for days in 1...Self.reach {
            let date = time.date.adding(days: days)
            guard date <= period.upperBound, next.map({ date < $0.date }) ?? true else { return nil }
            if date.weekday <= 5 || own.contains(date.weekday), rhythm.calendars.first(naming: date) == nil {
                return time.on(date)
            }
        }
        return nil
    }

    /// Each after those it yields to; those that wait for one another keep their order.
    private func inOrder(_ rhythms: [Rhythm]) -> [Rhythm] {
        var waiting = rhythms
        var ordered: [Rhythm] = []
        while !waiting.isEmpty {
            let names = Set(waiting.map(\.series.rawValue))
            let ready = waiting.firstIndex { names.isDisjoint(with: $0.follows) }
            ordered.append(waiting.remove(at: ready ?? 0))
        }
        return ordered
    }
}

extension YearSettlement.SettledDate {
    /// What is told of the date is where it goes.
    fileprivate init(
        _ date: WallTime, of rhythm: Rhythm, _ cause: Settlement.Cause, _ outcome: Settlement.Outcome
    ) {
        let start: WallTime? =
            switch outcome {
            case .kept: date
            case .skipped: nil
            case .shifted(let time): time
            }
        self.init(
            date: date, start: start,
            settlement: Settlement(series: rhythm.series, date: date, cause: cause, outcome: outcome), question: nil)
    }
}

extension Settlement.Cause {
    fileprivate init(_ obstacle: (calendar: NoMeetingCalendar, day: String)) {
        self = .noMeeting(calendar: obstacle.calendar.name, day: obstacle.day)
    }
}
