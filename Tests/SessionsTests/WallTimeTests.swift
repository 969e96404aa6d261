import Foundation
import Sessions
import Testing

@Suite("Days and wall clocks")
struct WallTimeTests {
    private static let zones = [
        "Asia/Ho_Chi_Minh", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia",
        "Asia/Kathmandu", "America/Sao_Paulo", "Africa/Casablanca", "UTC",
    ]

    private static func gregorian(_ zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    @Test("day numbers agree with Foundation for every day of the years 1890 to 2110")
    func dayNumbers() throws {
        let calendar = Self.gregorian(.gmt)
        let first = try #require(WallDate(year: 1890, month: 1, day: 1)).dayNumber
        let last = try #require(WallDate(year: 2110, month: 12, day: 31)).dayNumber
        for number in first...last {
            let date = WallDate(dayNumber: number)
            #expect(date.dayNumber == number)
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect((parts.year, parts.month, parts.day) == (date.year, date.month, date.day))
            // Foundation counts from Sunday as 1.
            #expect(date.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
        }
    }

    @Test("the first and last days there are")
    func extremes() throws {
        let first = try #require(WallDate("0001-01-01"))
        let last = try #require(WallDate("9999-12-31"))
        #expect(WallDate(dayNumber: first.dayNumber) == first)
        #expect(WallDate(dayNumber: last.dayNumber) == last)
        #expect(first < last && first.adding(days: 1).description == "0001-01-02")
        #expect(WallDate("2028-02-28")?.adding(days: 2).description == "2028-03-01")
        #expect(WallDate("2100-02-28")?.adding(days: 1).description == "2100-03-01")
    }

    @Test(
        "days and times that do not exist are refused",
        arguments: [
            "2027-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2100-02-29", "0000-01-01", "27-09-14",
            "2027-9-14", "2027/09/14", "2027-09-14 ", " 2027-09-14", "+027-09-14", "２０２７-09-14", "", "2027-09-14-01",
        ])
    func noDays(text: String) {
        #expect(WallDate(text) == nil)
        #expect(WallTime("\(text)T08:00") == nil)
    }

    @Test(
        "times that do not exist are refused",
        arguments: ["24:00", "08:60", "8:00", "08:0", "0800", "-8:00", "08:00:00", "", "ab:cd"])
    func noTimes(text: String) {
        #expect(TimeOfDay(text) == nil)
        #expect(WallTime("2027-09-14T\(text)") == nil)
    }

    @Test("text and value are one")
    func text() throws {
        #expect(WallTime("2027-09-14T08:05")?.description == "2027-09-14T08:05")
        #expect(WallTime("2027-09-14 08:05")?.description == "2027-09-14T08:05")
        #expect(TimeOfDay("06:30")?.minuteOfDay == 390)
        let coded = try JSONEncoder().encode([WallTime("2027-09-14T08:05")])
        #expect(String(decoding: coded, as: UTF8.self) == "[\"2027-09-14T08:05\"]")
        #expect(try JSONDecoder().decode([WallTime].self, from: coded).first?.minute == 5)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([WallTime].self, from: Data("[\"2027-02-30T08:05\"]".utf8))
        }
    }

    @Test("Law 12: the instant of a wall clock agrees with Foundation, every 47 minutes of 2027", arguments: zones)
    func instants(name: String) throws {
        let zone = try #require(TimeZone(identifier: name))
        let calendar = Self.gregorian(zone)
        let start = try #require(WallTime("2027-01-01T00:00")).instant(in: zone)
        for step in 0..<11_200 {
            let instant = start.addingTimeInterval(Double(step) * 47 * 60)
            let wall = WallTime(instant, in: zone)
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant)
            #expect((parts.year, parts.month, parts.day) == (wall.date.year, wall.date.month, wall.date.day))
            #expect((parts.hour, parts.minute) == (wall.hour, wall.minute))
            let back = wall.instant(in: zone)
            // In a fold the first of two is meant; everywhere else the way back leads to the same instant.
            #expect(back == instant || (back < instant && WallTime(back, in: zone) == wall))
        }
    }

    @Test(
        "a gap moves the time forward by its length, a fold means the first of two",
        arguments: [
            ("Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:30:00Z"),
            ("Europe/Berlin", "2027-03-28T02:00", "2027-03-28T01:00:00Z"),
            ("Europe/Berlin", "2027-03-28T03:00", "2027-03-28T01:00:00Z"),
            ("Europe/Berlin", "2027-10-31T02:30", "2027-10-31T00:30:00Z"),
            ("Europe/Berlin", "2027-10-31T03:00", "2027-10-31T02:00:00Z"),
            ("America/New_York", "2027-03-14T02:30", "2027-03-14T07:30:00Z"),
            ("America/New_York", "2027-11-07T01:30", "2027-11-07T05:30:00Z"),
            ("Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-02T15:45:00Z"),
            ("Australia/Lord_Howe", "2027-04-04T01:45", "2027-04-03T14:45:00Z"),
            // Samoa left out the whole of 30 December 2011.
            ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z"),
            ("Asia/Ho_Chi_Minh", "2027-09-14T08:00", "2027-09-14T01:00:00Z"),
        ])
    func gapsAndFolds(zone: String, wall: String, instant: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        let expected = try #require(ISO8601DateFormatter().date(from: instant))
        #expect(try #require(WallTime(wall)).instant(in: zone) == expected)
    }

    @Test(
        "instants are whole milliseconds, before 1970 too", arguments: [0, 1, 999, 1_800_000_000_001, -1, -86_400_001])
    func milliseconds(value: Int64) {
        #expect(Date(millisecondsSince1970: value).millisecondsSince1970 == value)
    }

    @Test("an instant before 1970 has its wall clock")
    func before1970() {
        #expect(WallTime(Date(timeIntervalSince1970: -1), in: .gmt).description == "1969-12-31T23:59")
        #expect(WallTime(Date(timeIntervalSince1970: -86_400.5), in: .gmt).description == "1969-12-30T23:59")
    }
}
