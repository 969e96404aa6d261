import InternetMessage
import Sessions

/// Days as China, Japan, Korea and Thailand write them.
extension StatedDates {
    /// `6月12日`, `6월 12일`; `12日` behind another day of the month.
    func eastern(_ index: Int, _ last: StatedDate?) -> (StatedDate, Int)? {
        guard let first = number(index) else { return nil }
        if follows(index, "月") || follows(index, "월") {
            let place = number(index + 1) == nil ? index + 2 : index + 1
            guard let dayNumber = number(place), let date = day(dayNumber, first, nil) else { return nil }
            return stated(date, index, place)
        }
        guard follows(index, "日") || follows(index, "일") || follows(index, "号"), let last,
            tokens[index].range.lowerBound - last.range.upperBound < 40,
            let date = WallDate(year: last.date.year, month: last.date.month, day: first)
        else { return nil }
        return stated(date, index, index)
    }

    /// The Buddhist era of Thailand is 543 years ahead.
    func western(_ year: Int) -> Int { year > 2_400 ? year - 543 : year }
}
