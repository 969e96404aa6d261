import Composer
import Foundation
import Sessions

/// How listings write dates and instants.
struct Moments {
    let words: DateWords

    init(_ context: CommandContext) { words = DateWords(context.language) }

    /// *thứ Ba 14/9/2027 08:00*: the session's own clock.
    func start(_ session: Session) -> String { moment(session.start) }

    func moment(_ time: WallTime) -> String { "\(words.shortDate(time.date)) \(words.time(time))" }

    /// What the clocks of `zone` show at `instant`.
    func instant(_ instant: Date, zone: String?) -> String { moment(wall(instant, zone: zone)) }

    func wall(_ instant: Date, zone: String?) -> WallTime {
        WallTime(instant, in: zone.flatMap { TimeZone(identifier: $0) } ?? .gmt)
    }
}
