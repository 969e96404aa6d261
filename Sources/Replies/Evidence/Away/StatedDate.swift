import Sessions

/// A day that a text names, with the octets that name it.
struct StatedDate {
    var date: WallDate
    var range: Range<Int>
}

/// Whether an English writer puts the month first, in `06/05/2026`.
enum FigureOrder {
    case dayFirst, monthFirst, unknown
}

extension WallDate {
    /// A day without its year: of this year, or of the next when it lies more than two months back.
    static func next(month: Int, day: Int, after received: WallDate) -> WallDate? {
        guard let same = WallDate(year: received.year, month: month, day: day) else {
            return WallDate(year: received.year + 1, month: month, day: day)
        }
        return same < received.adding(days: -60)
            ? WallDate(year: received.year + 1, month: month, day: day) ?? same : same
    }
}
