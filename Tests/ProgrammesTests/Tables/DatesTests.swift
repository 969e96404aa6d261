import Foundation
import Sessions
import Testing

@testable import Programmes

struct DatesTests {
    @Test(
        "dates, times and lengths are read as schools write them",
        arguments: [
            "Ngày,Nội dung\n14/9/2027 8h,A\n", "Ngày;Giờ;Nội dung\n14-09-2027;8h00;A\n",
            "NGÀY THÁNG\tGIỜ\tNỘI DUNG\n2027-09-14\t08:00\tA\n", "Ngay,Gio,Noi dung\n14.9.2027,8 giờ,A\n",
            "Thời gian,Chủ đề\n\"Thứ Ba, ngày 14/9/2027, 8h00 – 9h30\",A\n",
            "Thời gian,Chủ đề\n\"8 giờ 00, ngày 14 tháng 9 năm 2027\",A\n", "Date,Time,Topic\n2027-09-14,8:00 AM,A\n",
            "x,y,Nội dung\n14/9/2027,8:00,A\n14/10/2027,8:00,A\n", "Date,Title\n2027-09-14T08:00,A\n",
            "Ngày,Giờ,Thời lượng,Nội dung\n14/09/2027,8g,1h30,A\n",
            "Ngày,Giờ bắt đầu,Giờ kết thúc,Nội dung\n14/09/2027,8:00,9:30,A\n",
        ])
    func readsDates(text: String) throws {
        let plan = try FileWithTables.dates(text).plan()
        let session = try #require(plan.sessions.first)
        #expect(session.id == "cum-2027-09-a")
        #expect(session.start.description == "2027-09-14T08:00")
        #expect(session.minutes == 90)
        #expect(session.title == "A")
    }

    @Test(
        "times of day",
        arguments: [
            ("2:30 PM", "14:30"), ("2h chiều", "14:00"), ("8h30'", "08:30"), ("8 giờ 30 phút", "08:30"),
            ("07.45", "07:45"), ("7:30:00", "07:30"), ("12:15 AM", "00:15"), ("7h tối", "19:00"),
        ])
    func readsTimes(text: String, time: String) {
        #expect(MomentCell(text, .dayFirst)?.time?.description == time)
    }

    @Test(
        "what is no date or time is none",
        arguments: [
            "14/9", "14/9/27", "31/2/2027", "8", "25h", "8h 14/9/2027 họp ở trường", "8h-9h-10h", "",
            "99999999999/1/2027",
        ])
    func refusesOthers(text: String) {
        #expect(MomentCell(text, .dayFirst) == nil)
    }

    @Test(
        "lengths",
        arguments: [
            ("90", 90), ("90 phút", 90), ("1h30", 90), ("1,5 giờ", 90), ("2 tiếng", 120), ("1:30", 90), ("ba", nil),
        ])
    func readsLengths(text: String, minutes: Int?) {
        #expect(LengthCell.minutes(text) == minutes)
    }

    @Test("a date that can be read in two ways is refused, unless the column shows which is meant")
    func refusesAmbiguity() throws {
        var file = FileWithTables.dates("Date,Time,Title\n3/10/2027,8:00,A\n4/11/2027,8:00,B\n")
        #expect(try file.plan().sessions.map(\.start.date.description) == ["2027-10-03", "2027-11-04"])
        file.language = "en"
        #expect(
            file.faults() == [
                "lich.csv:2:1: “3/10/2027” can be read as two dates (write year-month-day: 2027-09-14)",
                "lich.csv:3:1: “4/11/2027” can be read as two dates (write year-month-day: 2027-09-14)",
            ])
        file.files["lich.csv"] = Data("Date,Time,Title\n3/10/2027,8:00,A\n14/11/2027,8:00,B\n".utf8)
        #expect(try file.plan().sessions.map(\.start.date.description) == ["2027-10-03", "2027-11-14"])
        file.files["lich.csv"] = Data("Date,Time,Title\n3/10/2028,8:00,A\n11/14/2027,8:00,B\n".utf8)
        let reading = try file.read().get()
        #expect(reading.plan.sessions.map(\.start.date.description) == ["2027-11-14", "2028-03-10"])
        #expect(reading.tables[0].lines(in: .english).contains("lich.csv: the dates have the month before the day"))
    }

    static let year = """
        KẾ HOẠCH NĂM HỌC;;;;;
        STT;Ngày;Giờ;Nội dung;Đơn vị đăng cai;Địa điểm
        1;14/9/2027;8h00;Khai mạc;Trường MN Hoa Sen;Hội trường
        2;5/11/2027;8h00;Chuyên đề Montessori;;
        3;;14h00;Rút kinh nghiệm;hoa-sen;
        """

    @Test("a list of dates becomes sessions with host and place, merged days filled down")
    func readsAYear() throws {
        let plan = try FileWithTables.dates(Self.year).plan()
        #expect(
            plan.sessions.map { "\($0.id) \($0.start) \($0.host?.rawValue ?? "-") \($0.place ?? "-")" } == [
                "cum-2027-09-khai-mac 2027-09-14T08:00 hoa-sen Hội trường",
                "cum-2027-11-chuyen-de-montessori 2027-11-05T08:00 - -",
                "cum-2027-11-rut-kinh-nghiem 2027-11-05T14:00 hoa-sen -",
            ])
    }

    @Test("two sessions of one title in a month have their days in their ids, in any order of the rows")
    func namesByDay() throws {
        let rows = ["14/9/2027 8h", "21/9/2027 8h", "5/10/2027 8h"]
        for rows in [rows, rows.reversed()] {
            let text = "Ngày\n" + rows.joined(separator: "\n")
            let plan = try FileWithTables.dates(text, ", minutes: 60, title: Họp").plan()
            #expect(plan.sessions.map(\.id) == ["cum-2027-09-14-hop", "cum-2027-09-21-hop", "cum-2027-10-hop"])
        }
    }

    @Test("a list is settled like all dates: shifted, skipped, kept, or asked about at its row")
    func settlesDates() throws {
        let text = "Ngày,Giờ,Nội dung\n14/9/2027,8:00,A\n15/10/2027,8:00,B\n"
        func file(_ policy: String, _ more: String = "") -> FileWithTables {
            FileWithTables(
                "noMeeting: [{ name: Nghỉ, policy: \(policy), days: [2027-09-14] }]",
                "dates: [{ file: lich.csv, minutes: 60\(more) }]", files: ["lich.csv": text])
        }
        let shifted = try file("shift").plan()
        #expect(shifted.sessions.map(\.start.date.description) == ["2027-09-15", "2027-10-15"])
        #expect(
            shifted.settlements.map { $0.sentence(in: .english) } == [
                "lich.csv 2027-09-14 08:00: shifted to 2027-09-15 08:00, because of Nghỉ"
            ])
        #expect(try file("skip").plan().sessions.map(\.title) == ["B"])
        #expect(try file("ask", ", keep: true").plan().sessions.count == 2)
        #expect(
            file("ask").faults() == [
                "lich.csv:2:1: 2027-09-14 is a day without meetings: Nghỉ (choose another day, or write `keep: true`)"
            ])
    }

    @Test("a calendar beside the file becomes sessions of the group")
    func readsCalendars() throws {
        let event = ["UID:1", "DTSTAMP:20270101T000000Z", "DTSTART:20270914T010000Z", "SUMMARY:Họp\\n cụm"]
        let text =
            (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT"] + event + ["END:VEVENT", "END:VCALENDAR"])
            .joined(separator: "\r\n")
        let file = FileWithTables(
            "dates: [{ file: lich.ics, minutes: 45, kind: thematic }]", files: ["lich.ics": text])
        let session = try #require(try file.plan().sessions.first)
        #expect(session.start.description == "2027-09-14T08:00")
        #expect((session.title, session.minutes, session.kind, session.group) == ("Họp  cụm", 45, .thematic, "cum"))
        var broken = file
        broken.files["lich.ics"] = Data("a list\r\n".utf8)
        #expect(broken.faults().count == 1)
        #expect(broken.faults()[0].hasPrefix("lich.ics:1:1: this is not a calendar: "))
    }

    @Test(
        "what is wrong with a list of dates is told by line and column, with the remedy",
        arguments: [
            (
                "Ngày,Giờ,Nội dung\n31/9/2027,8:00,A\n",
                "lich.csv:2:1: “31/9/2027” is not a date (write year-month-day: 2027-09-14)"
            ),
            ("Ngày,Giờ,Nội dung\n14/9/2027,sáng,A\n", "lich.csv:2:11: “sáng” is not a time (write 08:00 or 8h30)"),
            (
                "Ngày,Nội dung\n14/9/2027,A\n",
                "lich.csv:2:1: the row lacks the time (fill it in or take the row out)"
            ),
            (
                "Ngày,Giờ,Nội dung\n14/9/2027,8:00,\n",
                "lich.csv:2:1: this session has no title (give it one in the table, or a `title` beside the file)"
            ),
            (
                "Ngày,Giờ,Nội dung\n14/9/2020,8:00,A\n",
                "lich.csv:2:1: 2020-09-14 lies outside the programme's period, 2027-09-01 to 2028-05-31 "
                    + "(change the date or the period)"
            ),
            (
                "Ngày,Giờ,Nội dung\n14/9/2027,10h - 9h,A\n",
                "lich.csv:2:11: “10h - 9h” does not lie after the start"
            ),
            (
                "Ngày,Giờ,Thời lượng,Nội dung\n14/9/2027,8h,3,A\n", "lich.csv:2:14: 3 is not between 5 and 10080"
            ),
            (
                "Ngày,Giờ,Nội dung,Loại\n14/9/2027,8h,A,thematci\n",
                "lich.csv:2:16: `thematci` is not one of the possible values (did you mean `thematic`?)"
            ),
            (
                "Nội dung\nA\n",
                "lich.csv:1:1: no column for the date was found "
                    + "(name the columns in the first row, or say under `columns` which is `date`)"
            ),
        ])
    func reportsFaults(text: String, fault: String) {
        #expect(FileWithTables.dates(text).faults() == [fault])
    }

    @Test("more rows than a programme has sessions are refused before they are read")
    func limitsRows() {
        let rows = (0..<700).map { "14/9/2027 8h,Buổi \($0)\n" }.joined()
        #expect(
            FileWithTables.dates("Ngày,Nội dung\n" + rows).faults() == [
                "lich.csv:1:1: this makes more than 500 sessions"
            ])
    }

    @Test("any prefix and any byte exchanged reads or is refused, and never crashes")
    func survivesDamage() {
        let bytes = Array(Self.year.utf8)
        for index in stride(from: 0, to: bytes.count, by: 5) {
            for byte: UInt8 in [0x30, 0x22, 0x3B, 0x0A, 0x2F] {
                var damaged = bytes
                damaged[index] = byte
                var file = FileWithTables.dates("")
                file.files["lich.csv"] = Data(damaged)
                _ = file.read()
                file.files["lich.csv"] = Data(bytes.prefix(index))
                _ = file.read()
            }
        }
    }
}
