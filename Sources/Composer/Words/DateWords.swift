import Foundation
package import Sessions

/// Dates and times as people say them. Pure tables: no locale of the machine has a say, so that the same mail is
/// written everywhere.
package struct DateWords: Hashable, Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    /// *thứ Ba*, *Tuesday*.
    package func weekday(_ date: WallDate) -> String { names.weekdays[date.weekday - 1] }

    /// *thứ Ba, ngày 14 tháng 9 năm 2027*; *Tuesday, 14 September 2027*.
    package func date(_ date: WallDate) -> String {
        switch language {
        case .vietnamese: "\(weekday(date)), ngày \(date.day) tháng \(date.month) năm \(date.year)"
        case .english: "\(weekday(date)), \(date.day) \(names.months[date.month - 1]) \(date.year)"
        }
    }

    /// For subjects and lists: *thứ Ba 14/9/2027*; *Tue 14 Sep 2027*.
    package func shortDate(_ date: WallDate) -> String {
        switch language {
        case .vietnamese: "\(weekday(date)) \(date.day)/\(date.month)/\(date.year)"
        case .english: "\(weekday(date).prefix(3)) \(date.day) \(names.months[date.month - 1].prefix(3)) \(date.year)"
        }
    }

    /// What a person writes to name the day: *14/9*; *14 Sep*.
    package func dayAndMonth(_ date: WallDate) -> String {
        switch language {
        case .vietnamese: "\(date.day)/\(date.month)"
        case .english: "\(date.day) \(names.months[date.month - 1].prefix(3))"
        }
    }

    /// *08:00*.
    package func time(_ time: WallTime) -> String { twoDigits(time.hour) + ":" + twoDigits(time.minute) }

    /// *thứ Ba, ngày 14 tháng 9 năm 2027, 08:00 (giờ Việt Nam)*.
    package func moment(_ time: WallTime, zone: String) -> String {
        "\(date(time.date)), \(self.time(time)) (\(self.zone(zone)))"
    }

    /// The same by the reader's own clock, to go after it: *tức 03:00 (giờ Berlin)*; nil for a reader who lives in that
    /// zone.
    package func moment(_ time: WallTime, zone: String, for readerZone: String) -> String? {
        guard self.zone(zone) != self.zone(readerZone), let there = convert(time, from: zone, to: readerZone) else {
            return nil
        }
        let words = there.date == time.date ? self.time(there) : "\(date(there.date)), \(self.time(there))"
        return switch language {
        case .vietnamese: "tức \(words) (\(self.zone(readerZone)))"
        case .english: "which is \(words) (\(self.zone(readerZone)))"
        }
    }

    /// *giờ Việt Nam*, *Vietnam time*; any other zone by the city its IANA name bears.
    package func zone(_ zone: String) -> String {
        let place: String
        switch zone {
        case "Asia/Ho_Chi_Minh", "Asia/Saigon", "Asia/Hanoi": place = names.vietnam
        case "UTC", "Etc/UTC", "Etc/GMT", "GMT": place = "UTC"
        default: place = zone.split(separator: "/").last.map { String($0).replacing("_", with: " ") } ?? zone
        }
        return switch language {
        case .vietnamese: "giờ \(place)"
        case .english: "\(place) time"
        }
    }

    /// *hôm nay*, *ngày mai*, *3 ngày nữa*; nil for a day that has passed.
    package func howSoon(_ date: WallDate, today: WallDate) -> String? {
        switch (language, date.dayNumber - today.dayNumber) {
        case (_, ..<0): nil
        case (.vietnamese, 0): "hôm nay"
        case (.vietnamese, 1): "ngày mai"
        case (.vietnamese, let days): "\(days) ngày nữa"
        case (.english, 0): "today"
        case (.english, 1): "tomorrow"
        case (.english, let days): "in \(days) days"
        }
    }

    private var names: Names { language == .vietnamese ? .vietnamese : .english }

    private func convert(_ time: WallTime, from zone: String, to other: String) -> WallTime? {
        guard let zone = TimeZone(identifier: zone), let other = TimeZone(identifier: other) else { return nil }
        return WallTime(time.instant(in: zone), in: other)
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension DateWords {
    struct Names: Sendable {
        /// Monday first.
        let weekdays: [String]
        let months: [String]
        let vietnam: String

        static let vietnamese = Names(
            weekdays: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
            months: (1...12).map { "tháng \($0)" }, vietnam: "Việt Nam")
        static let english = Names(
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ], vietnam: "Vietnam")
    }
}
