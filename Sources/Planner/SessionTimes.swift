import Foundation
import Sessions

/// The instants of one session, and of every moment a policy names around it.
struct SessionTimes {
    let start: Date
    let end: Date
    private let zone: TimeZone

    /// Nil if the machine's zone data does not know the session's zone.
    init?(_ session: Session) {
        guard let zone = TimeZone(identifier: session.zone), let start = session.startInstant,
            let end = session.endInstant
        else { return nil }
        (self.start, self.end, self.zone) = (start, end, zone)
    }

    /// Days are counted on the calendar of the session's zone and keep the clock time over a change of the clocks;
    /// minutes are elapsed time and come last.
    func instant(_ moment: PolicyStep.Moment) -> Date {
        day(moment).addingTimeInterval(Double(moment.minutes) * 60)
    }

    private func day(_ moment: PolicyStep.Moment) -> Date {
        let anchor = moment.anchor == .start ? start : end
        if moment.days == 0 && moment.at == nil { return anchor }
        let wall = WallTime(anchor, in: zone)
        let date = wall.date.adding(days: moment.days)
        let time = moment.at.flatMap { WallTime(date: date, hour: $0.hour, minute: $0.minute) } ?? wall.on(date)
        return time.instant(in: zone)
    }
}

extension Session {
    /// The last material change was to its start.
    var hasMoved: Bool { before.map { $0.start != start } ?? false }

    /// It was changed when it was to begin, or is now to begin, within 24 hours: such a change cannot wait for morning.
    var isChangedAtShortNotice: Bool {
        let limit = changed.addingTimeInterval(24 * 3600)
        func isNear(_ start: Date, minutes: Int) -> Bool {
            start <= limit && start.addingTimeInterval(Double(minutes) * 60) > changed
        }
        guard let zone = TimeZone(identifier: zone) else { return false }
        return isNear(start.instant(in: zone), minutes: minutes)
            || before.map { isNear($0.start.instant(in: zone), minutes: $0.minutes) } ?? false
    }
}
