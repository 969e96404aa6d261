import Composer
import Foundation
import Sessions
import Testing

@Suite("Dates in words")
struct DateWordsTests {
    @Test(
        "the whole form states weekday, date, time and zone",
        arguments: [
            (
                "2027-09-14T08:00", "Asia/Ho_Chi_Minh", Language.vietnamese,
                "thứ Ba, ngày 14 tháng 9 năm 2027, 08:00 (giờ Việt Nam)"
            ),
            ("2027-09-14T08:00", "Asia/Ho_Chi_Minh", .english, "Tuesday, 14 September 2027, 08:00 (Vietnam time)"),
            (
                "2027-02-28T18:05", "America/New_York", .vietnamese,
                "Chủ nhật, ngày 28 tháng 2 năm 2027, 18:05 (giờ New York)"
            ),
            ("2028-02-29T00:00", "Etc/UTC", .english, "Tuesday, 29 February 2028, 00:00 (UTC time)"),
        ])
    func whole(time: String, zone: String, language: Language, words: String) throws {
        #expect(DateWords(language).moment(try #require(WallTime(time)), zone: zone) == words)
    }

    @Test(
        "every day of a week has its name",
        arguments: zip(
            13...19,
            [
                ("thứ Hai", "Monday"), ("thứ Ba", "Tuesday"), ("thứ Tư", "Wednesday"), ("thứ Năm", "Thursday"),
                ("thứ Sáu", "Friday"), ("thứ Bảy", "Saturday"), ("Chủ nhật", "Sunday"),
            ]))
    func weekdays(day: Int, names: (String, String)) throws {
        let date = try #require(WallDate(year: 2027, month: 9, day: day))
        #expect(DateWords(.vietnamese).weekday(date) == names.0)
        #expect(DateWords(.english).weekday(date) == names.1)
    }

    @Test("a reader elsewhere is told by the clock there, with the date where it is another")
    func elsewhere() throws {
        let time = try #require(WallTime("2027-09-14T08:00"))
        let words = DateWords(.vietnamese)
        #expect(words.moment(time, zone: "Asia/Ho_Chi_Minh", for: "Europe/Berlin") == "tức 03:00 (giờ Berlin)")
        #expect(
            words.moment(time, zone: "Asia/Ho_Chi_Minh", for: "America/New_York")
                == "tức thứ Hai, ngày 13 tháng 9 năm 2027, 21:00 (giờ New York)")
        #expect(words.moment(time, zone: "Asia/Ho_Chi_Minh", for: "Asia/Saigon") == nil)
        #expect(DateWords(.english).moment(time, zone: "Asia/Ho_Chi_Minh", for: "UTC") == "which is 01:00 (UTC time)")
    }

    @Test(
        "how soon is counted in days of the calendar",
        arguments: [
            (0, "hôm nay", "today"), (1, "ngày mai", "tomorrow"), (3, "3 ngày nữa", "in 3 days"),
        ])
    func howSoon(days: Int, vietnamese: String, english: String) throws {
        let today = try #require(WallDate("2027-12-31"))
        #expect(DateWords(.vietnamese).howSoon(today.adding(days: days), today: today) == vietnamese)
        #expect(DateWords(.english).howSoon(today.adding(days: days), today: today) == english)
        #expect(DateWords(.english).howSoon(today.adding(days: -1), today: today) == nil)
    }
}

@Suite("Forms of address")
struct FormOfAddressTests {
    @Test(
        "Vietnamese: honorific and given name; who has none is called by the whole name",
        arguments: [
            ("cô", "Nguyễn Thị Lan", "cô Lan", "cô"), ("Thầy", "Trần Văn Minh", "Thầy Minh", "thầy"),
            ("", "Võ Thị Tâm", "Võ Thị Tâm", "anh/chị"), ("TS.", "Lê Huệ", "TS. Huệ", "anh/chị"),
        ])
    func vietnamese(honorific: String, name: String, address: String, you: String) {
        let form = FormOfAddress(Person(id: "p", name: name, honorific: honorific))
        #expect(form.name == address)
        #expect(form.you == you)
    }

    @Test(
        "English: the first name, or title and last name",
        arguments: [
            ("", "Anna Weber", "Anna"), ("Dr.", "Anna Weber", "Dr. Weber"), ("", "Anna", "Anna"), ("", "", ""),
        ])
    func english(honorific: String, name: String, address: String) {
        let form = FormOfAddress(Person(id: "p", name: name, honorific: honorific, language: .english))
        #expect(form.name == address)
    }

    @Test("at a shared address the first line bears the whole name")
    func shared() {
        let form = FormOfAddress(Person(id: "p", name: "Nguyễn Thị Lan", honorific: "cô"), isFull: true)
        #expect(form.name == "cô Nguyễn Thị Lan")
    }
}
