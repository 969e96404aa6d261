import Composer
import Sessions
import Testing

@Suite("A rule reads back as a sentence")
struct RuleSentenceTests {
    @Test(
        "every shape of rule, in both languages",
        arguments: [
            (
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;BYMONTH=9,11,1,3,5",
                "thứ Ba tuần thứ hai, hai tháng một lần, từ tháng 9 đến tháng 5",
                "the second Tuesday, every two months, from September to May"
            ),
            (
                "FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=9,10,11,12,1,2,3,4,5",
                "thứ Sáu cuối tháng, hằng tháng, từ tháng 9 đến tháng 5",
                "the last Friday, every month, from September to May"
            ),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "thứ Hai và thứ Tư, hai tuần một lần",
                "Monday and Wednesday, every two weeks"
            ),
            ("FREQ=WEEKLY", "thứ Ba, hằng tuần", "Tuesday, every week"),
            ("FREQ=DAILY;COUNT=10", "hằng ngày, 10 lần", "every day, 10 times"),
            ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "thứ Hai đến thứ Sáu, hằng tuần", "Monday to Friday, every week"),
            ("FREQ=MONTHLY", "ngày 14, hằng tháng", "the 14th, every month"),
            (
                "FREQ=MONTHLY;BYMONTHDAY=1,-1", "ngày cuối tháng và ngày 1, hằng tháng",
                "the last day and the 1st, every month"
            ),
            (
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "ngày làm việc (thứ Hai đến thứ Sáu) cuối cùng của tháng, hằng tháng",
                "the last working day (Monday to Friday), every month"
            ),
            (
                "FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=1,-1",
                "thứ Ba và thứ Năm, hằng tháng, trong số đó chỉ lấy lần thứ nhất và cuối cùng của mỗi tháng",
                "Tuesday and Thursday, every month, of these only the first and the last in each month"
            ),
            (
                "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "ngày 13 nếu là thứ Sáu, hằng tháng",
                "the 13th if it is Friday, every month"
            ),
            ("FREQ=YEARLY", "ngày 14 tháng 9, hằng năm", "14 September, every year"),
            ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20", "ngày 20 tháng 11, hằng năm", "20 November, every year"),
            ("FREQ=YEARLY;BYDAY=20MO", "thứ Hai thứ 20 trong năm, hằng năm", "the 20th Monday of the year, every year"),
            (
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "thứ Hai, tuần 20 trong năm, hằng năm",
                "Monday, in week 20, every year"
            ),
            (
                "FREQ=YEARLY;BYYEARDAY=100,-1", "ngày cuối năm và ngày thứ 100 trong năm, hằng năm",
                "the last day of the year and day 100 of the year, every year"
            ),
            ("FREQ=DAILY;BYHOUR=8,14", "hằng ngày, lúc 08:00 và 14:00", "every day, at 08:00 and 14:00"),
            (
                "FREQ=HOURLY;INTERVAL=3;BYMINUTE=0,30", "ba giờ một lần, vào phút 0 và 30",
                "every three hours, at minute 0 and 30"
            ),
            (
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20280531T170000Z",
                "thứ Ba tuần thứ hai, hằng tháng, đến hết ngày 1/6/2028",
                "the second Tuesday, every month, until 1 June 2028"
            ),
            (
                "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD",
                "ngày 31, hằng tháng, tháng thiếu ngày ấy thì ngày cuối tháng",
                "the 31st, every month, in a month without that day on its last"
            ),
        ])
    func shapes(rule: String, vi: String, en: String) throws {
        let start = try #require(WallTime("2027-09-14 08:00"))
        let sentence = try #require(RuleSentence(rule, start: start, zone: "Asia/Ho_Chi_Minh"))
        #expect(sentence.text(in: .vietnamese) == vi)
        #expect(sentence.text(in: .english) == en)
    }

    @Test("what is no rule has no sentence")
    func none() throws {
        let start = try #require(WallTime("2027-09-14 08:00"))
        #expect(RuleSentence("FREQ=WEEKLY;BYDAY=1MO", start: start, zone: "UTC") == nil)
    }
}
