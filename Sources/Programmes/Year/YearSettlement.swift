import Sessions

/// Settles a year's dates while it is planned, not at the last minute.
///
/// The series are taken so that each comes after those it yields to. A date goes through three questions, and the first
/// that has an answer decides: Does the file itself say what becomes of it? Does a series that goes before it meet in
/// the same span? Does it fall on a day without meetings? In the last case the calendar's policy says whether the date
/// is skipped, shifted or asked about.
///
/// A date is shifted to the next day that fits: within the programme's period, a working day or a weekday on which the
/// series meets anyway, no day without meetings, before the next date of its series. Where no such day comes within two
/// weeks, a person is asked.
struct YearSettlement {
    let calendars: [NoMeetingCalendar]
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
            let dates = rhythm.times.enumerated().map { index, time in
                settle(time, next: rhythm.times.dropFirst(index + 1).first, of: rhythm, before: before)
            }
            settled[rhythm.series] = dates
            taken[rhythm.series.rawValue] = dates.compactMap(\.start)
        }
        return settled
    }

    private func settle(
        _ time: WallTime, next: WallTime?, of rhythm: Rhythm, before: [(id: String, start: WallTime)]
    ) -> SettledDate {
        func settled(_ cause: Settlement.Cause, _ outcome: Settlement.Outcome, start: WallTime?) -> SettledDate {
            let settlement = Settlement(series: rhythm.series, date: time, cause: cause, outcome: outcome)
            return SettledDate(date: time, start: start, settlement: settlement, question: nil)
        }
        let obstacle = calendars.first(naming: time.date)
        let cause = obstacle.map { Settlement.Cause.noMeeting(calendar: $0.calendar.name, day: $0.day) }
        switch rhythm.words[time.date] {
        case .keep?:
            guard let cause else { return SettledDate(date: time, start: time, settlement: nil, question: nil) }
            return settled(cause, .kept, start: time)
        case .skip?:
            guard let cause else { return SettledDate(date: time, start: nil, settlement: nil, question: nil) }
            return settled(cause, .skipped, start: nil)
        case .move(let start, let keep)?:
            let asked = keep ? nil : calendars.first(naming: start.date).map { Question(day: $0.day, suggestion: nil) }
            return SettledDate(date: time, start: start, settlement: nil, question: asked)
        case nil: break
        }
        let bucket = time.date.start(of: rhythm.span)
        if let other = before.first(where: { $0.start.date.start(of: rhythm.span) == bucket }) {
            return settled(.yields(to: other.id, on: other.start), .skipped, start: nil)
        }
        guard let obstacle, let cause else {
            return SettledDate(date: time, start: time, settlement: nil, question: nil)
        }
        let fitting = nextFitting(after: time, before: next, of: rhythm)
        switch obstacle.calendar.policy {
        case .skip: return settled(cause, .skipped, start: nil)
        case .shift:
            if let fitting { return settled(cause, .shifted(to: fitting), start: fitting) }
        case .ask: break
        }
        let question = Question(day: obstacle.day, suggestion: fitting)
        return SettledDate(date: time, start: time, settlement: nil, question: question)
    }

    private static let reach = 14

    private func nextFitting(after time: WallTime, before next: WallTime?, of rhythm: Rhythm) -> WallTime? {
        let own = Set(rhythm.times.map(\.date.weekday))
        for days in 1...Self.reach {
            let date = time.date.adding(days: days)
            guard date <= period.upperBound, next.map({ date < $0.date }) ?? true else { return nil }
            if date.weekday <= 5 || own.contains(date.weekday), calendars.first(naming: date) == nil {
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
            let ready = waiting.firstIndex { names.isDisjoint(with: $0.yieldsTo) }
            ordered.append(waiting.remove(at: ready ?? 0))
        }
        return ordered
    }
}
