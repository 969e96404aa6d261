package import Foundation
package import Sessions

extension QuietHours {
    /// The quiet hours that hold `instant` in `zone`, from their first instant up to and without their last; nil when
    /// it is not quiet then. They end on the next day if they end at an earlier clock time than they begin at; hours
    /// that begin and end at the same time are none.
    package func window(holding instant: Date, in zone: TimeZone) -> Range<Date>? {
        windows(around: instant, in: zone).first { $0.contains(instant) }
    }

    /// When it next becomes quiet after `instant`; nil if it never does.
    package func begins(after instant: Date, in zone: TimeZone) -> Date? {
        windows(around: instant, in: zone).map(\.lowerBound).first { $0 > instant }
    }

    /// Those that begin from the day before to two days after, in order: one of them begins later than `instant`.
    private func windows(around instant: Date, in zone: TimeZone) -> [Range<Date>] {
        guard from != until else { return [] }
        let today = WallTime(instant, in: zone).date
        return (-1...2).compactMap { offset in
            let day = today.adding(days: offset)
            let last = from < until ? day : day.adding(days: 1)
            guard let from = WallTime(date: day, hour: from.hour, minute: from.minute)?.instant(in: zone),
                let until = WallTime(date: last, hour: until.hour, minute: until.minute)?.instant(in: zone),
                from < until
            else { return nil }
            return from..<until
        }
    }
}
