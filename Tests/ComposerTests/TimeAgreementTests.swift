import Composer
import Foundation
import Sessions
import Testing

@Suite("What is said and what the calendar shows")
struct TimeAgreementTests {
    static let moments: [(String, String)] = [
        ("2027-09-14T08:00", "Asia/Ho_Chi_Minh"), ("2027-01-01T00:30", "Asia/Ho_Chi_Minh"),
        ("2027-03-28T02:30", "Europe/Berlin"), ("2027-10-31T02:30", "Europe/Berlin"),
        ("2027-11-07T01:30", "America/New_York"), ("2027-03-14T10:00", "America/New_York"),
        ("2027-06-15T17:45", "Asia/Kathmandu"), ("2028-02-29T23:59", "Pacific/Auckland"),
    ]

    @Test("Law 12: the words and DTSTART are one instant", arguments: moments, Language.allCases)
    func agree(moment: (String, String), language: Language) throws {
        var world = World(language, zone: moment.1)
        world.session.start = try #require(WallTime(moment.0))
        world.session.zone = moment.1
        let message = try world.compose(world.item(.invitation))
        let calendar = try #require(message.calendar).text
        let stamp = try #require(calendar.firstMatch(of: /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00Z/)).output
        // Read back by another road than it was made: Foundation's calendar.
        var reader = Calendar(identifier: .gregorian)
        reader.locale = Locale(identifier: "en_US")
        reader.timeZone = .gmt
        let instant = try #require(
            reader.date(
                from: DateComponents(
                    year: Int(stamp.1), month: Int(stamp.2), day: Int(stamp.3), hour: Int(stamp.4),
                    minute: Int(stamp.5))))
        reader.timeZone = try #require(TimeZone(identifier: moment.1))
        let local = reader.dateComponents([.year, .month, .day, .hour, .minute, .weekday], from: instant)
        let (day, month, year) = (try #require(local.day), try #require(local.month), try #require(local.year))
        // 02:30 does not exist in Berlin on the last Sunday of March: the calendar has 03:30, the words what was set.
        let isGap = moment.0 == "2027-03-28T02:30"
        let hour = try #require(local.hour) - (isGap ? 1 : 0)
        let clock = String(format: "%02d:%02d", hour, try #require(local.minute))
        let weekday = try #require(local.weekday)
        switch language {
        case .vietnamese:
            let name = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"][weekday - 1]
            #expect(message.text.contains("\(name), ngày \(day) tháng \(month) năm \(year), \(clock) (giờ "))
        case .english:
            let name = reader.weekdaySymbols[weekday - 1]
            #expect(message.text.contains("\(name), \(day) \(reader.monthSymbols[month - 1]) \(year), \(clock) ("))
        }
    }
}
