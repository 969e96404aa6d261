import Console
import ConvokeTesting
import Foundation
import Sessions
import Synchronization
import Testing

@Suite("inspect recurrence and inspect calendar")
struct InspectCommandTests {
    private func context(_ paper: Paper) -> CommandContext {
        CommandContext(
            output: paper.sink(), clock: FixedClock(now: Desk.morning), language: .english, person: "operator")
    }

    private func ask(_ lines: String...) throws -> (status: CommandStatus, answers: [[String: Any]]) {
        let feed = Mutex(lines)
        let paper = Paper()
        let command = InspectRecurrenceCommand { feed.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
        let status = try command.run(in: context(paper))
        let answers = try paper.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        return (status, answers)
    }

    private func dates(_ line: String) throws -> [String] {
        let (status, answers) = try ask(line)
        #expect(status == .success)
        #expect(answers.first?["error"] is NSNull)
        return try #require(answers.first?["occurrences"] as? [String])
    }

    @Test("the dates come as local times; RDATE, EXDATE, limit and until are kept to")
    func recurrence() throws {
        #expect(
            try dates(
                """
                {"id":"a","dtstart":"19970902T090000","tzid":"America/New_York","rrule":"FREQ=DAILY;\
                UNTIL=19970905T130000Z","exdate":["19970903T130000Z"],"rdate":["19970904T100000/PT1H"],"limit":10}
                """) == ["19970902T090000", "19970904T090000", "19970904T100000", "19970905T090000"])
        #expect(
            try dates(#"{"id":"b","dtstart":"20270101","tzid":null,"rrule":"FREQ=DAILY","limit":9,"until":"20270103"}"#)
                == ["20270101", "20270102", "20270103"])
        #expect(
            try dates(#"{"id":1,"dtstart":"20270101T000000Z","rrule":"FREQ=YEARLY","limit":1}"#) == ["20270101T000000Z"]
        )
        #expect(try dates(#"{"id":"c","dtstart":"20270101T080000","rrule":"FREQ=DAILY","limit":0}"#).isEmpty)
        #expect(try dates(#"{"id":"d","dtstart":"20270101T080000","rrule":"FREQ=DAILY"}"#).count == 10_000)
    }

    @Test("a time that the clocks leave out moves forward; where it meets another there is one")
    func gap() throws {
        let line = #"{"id":"a","dtstart":"20260308T013000","tzid":"America/New_York","rrule":"FREQ=HOURLY","limit":3}"#
        #expect(try dates(line) == ["20260308T013000", "20260308T033000", "20260308T043000"])
        let daily = #"{"id":"a","dtstart":"20260307T023000","tzid":"America/New_York","rrule":"FREQ=DAILY","limit":3}"#
        #expect(try dates(daily) == ["20260307T023000", "20260308T033000", "20260309T023000"])
        let listed = #"{"id":"a","dtstart":"20260308T024500","tzid":"America/New_York","rdate":["20260308T033000"]}"#
        #expect(try dates(listed) == ["20260308T033000", "20260308T034500"])
    }

    @Test(
        "what RFC 5545 forbids is refused with the part, and has no dates",
        arguments: [
            ("FREQ=MONTHLY;BYWEEKNO=20", "BYWEEKNO"), ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY"),
            ("FREQ=DAILY;BYDAY=-1MO", "BYDAY"), ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "BYDAY"),
            ("FREQ=DAILY;COUNT=2;UNTIL=20270101T000000", "COUNT"), ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS"),
            ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY"), ("FREQ=DAILY;BYYEARDAY=1", "BYYEARDAY"),
            ("FREQ=WEEKLY;BYYEARDAY=1", "BYYEARDAY"), ("FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY"),
            ("FREQ=DAILY;UNTIL=20270101", "UNTIL"), ("FREQ=DAILY;UNTIL=20270101T000000Z", "UNTIL"),
            ("FREQ=FORTNIGHTLY", "FREQ"), ("INTERVAL=2", "FREQ"), ("FREQ=DAILY;FREQ=DAILY", "FREQ"),
            ("FREQ=DAILY;INTERVAL=0", "INTERVAL"), ("FREQ=DAILY;COUNT=0", "COUNT"), ("FREQ=DAILY;BYHOUR=24", "BYHOUR"),
            ("FREQ=DAILY;BYMINUTE=60", "BYMINUTE"), ("FREQ=DAILY;BYSECOND=61", "BYSECOND"),
            ("FREQ=DAILY;BYMONTH=0", "BYMONTH"), ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY"),
            ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY"), ("FREQ=YEARLY;BYYEARDAY=-367", "BYYEARDAY"),
            ("FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO"), ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY"),
            ("FREQ=MONTHLY;BYDAY=54MO", "BYDAY"), ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "BYSETPOS"),
            ("FREQ=DAILY;WKST=XX", "WKST"), ("FREQ=DAILY;BYEASTER=1", "BYEASTER"), ("FREQ=DAILY;", "RRULE"),
            ("FREQ=DAILY;BYDAY=", "BYDAY"), ("FREQ=MONTHLY;SKIP=FORWARD", "SKIP"), ("", "RRULE"),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE"), ("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "RRULE"),
        ])
    func forbidden(rule: String, part: String) throws {
        let (status, answers) = try ask(#"{"id":"x","dtstart":"20260101T090000","rrule":"\#(rule)","limit":5}"#)
        #expect(status == .success)
        #expect(answers.first?["occurrences"] as? [String] == [])
        #expect(try #require(answers.first?["error"] as? String).hasPrefix(part))
    }

    @Test("a line that is no question is answered with its fault, and the others go on")
    func stream() throws {
        let (status, answers) = try ask(
            "nonsense", "", #"{"id":"2","rrule":"FREQ=DAILY"}"#, #"{"id":"3","dtstart":"soon","rrule":"FREQ=DAILY"}"#,
            #"{"id":"4","dtstart":"20260101T090000","tzid":"Mars/Olympus","rrule":"FREQ=DAILY"}"#,
            #"{"id":"5","dtstart":"20260101T090000","rrule":"FREQ=DAILY","limit":1}"#, #"{"id":"6","limit":"x"}"#)
        #expect(status == .badInput)
        #expect(answers.map { $0["id"] as? String } == [nil, "2", "3", "4", "5", "6"])
        #expect(answers[0]["error"] as? String == "line 1: not a JSON object")
        #expect(answers[1]["error"] as? String == "line 3: `dtstart` is missing")
        #expect(answers[2]["error"] as? String == "dtstart: “soon” is no date or time of RFC 5545")
        #expect(answers[3]["error"] as? String == "tzid: nobody knows the zone “Mars/Olympus”")
        #expect(answers[4]["occurrences"] as? [String] == ["20260101T090000"])
    }

    private func list(_ text: String, zone: String? = nil) throws -> (status: CommandStatus, paper: Paper) {
        let file = try temporaryFolder() + "/x.ics"
        try Data(text.utf8).write(to: URL(filePath: file))
        let paper = Paper()
        let days = try #require(WallDate("2027-09-01"))...(try #require(WallDate("2027-09-30")))
        let status = InspectCalendarCommand(file: file, days: days, zone: zone).run(in: context(paper))
        return (status, paper)
    }

    private func calendar(_ events: String..., head: String = "") -> String {
        "BEGIN:VCALENDAR\n\(head)" + events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined() + "END:VCALENDAR\n"
    }

    @Test("inspect calendar lists what takes place; the last day belongs to it")
    func listing() throws {
        let (status, paper) = try list(
            calendar(
                "UID:a\nDTSTART:20270930T235900Z\nDURATION:PT1H\nSUMMARY:x\nSTATUS:CONFIRMED",
                "UID:b\nDTSTART;VALUE=DATE:20270902\nRRULE:FREQ=DAILY;COUNT=2", "UID:c\nDTSTART:20271001T000000Z"))
        #expect(status == .success)
        #expect(paper.error.isEmpty)
        #expect(
            paper.output == """
                {"end":"2027-09-03","recurrenceID":"2027-09-02","start":"2027-09-02","status":null,"summary":null,"uid":"b"}
                {"end":"2027-09-04","recurrenceID":"2027-09-03","start":"2027-09-03","status":null,"summary":null,"uid":"b"}
                {"end":"2027-10-01T00:59:00Z","recurrenceID":null,"start":"2027-09-30T23:59:00Z","status":"CONFIRMED",\
                "summary":"x","uid":"a"}

                """)
    }

    @Test("floating times lie in the calendar's zone, else in the one of --zone, else in UTC")
    func floating() throws {
        let event = "UID:a\nDTSTART:20270910T080000"
        let vietnam = "X-WR-TIMEZONE:Asia/Ho_Chi_Minh\n"
        #expect(try list(calendar(event)).paper.output.contains("2027-09-10T08:00:00Z"))
        #expect(try list(calendar(event), zone: "Europe/Berlin").paper.output.contains("2027-09-10T06:00:00Z"))
        let own = try list(calendar(event, head: vietnam), zone: "Europe/Berlin")
        #expect(own.paper.output.contains("2027-09-10T01:00:00Z"))
        #expect(try list(calendar(event), zone: "Nowhere").status == .usage)
    }

    @Test("a bad component is told with its line and takes no other with it")
    func bad() throws {
        let (status, paper) = try list(
            calendar("UID:a\nDTSTART:20270901T080000Z", "UID:b\nDTSTART:soon", "UID:c\nDTSTART:20270902T080000Z"))
        #expect(status == .badInput)
        #expect(paper.output.split(separator: "\n").count == 2)
        #expect(paper.error.hasSuffix("x.ics:8: DTSTART: “soon” is no date or time\n"))
        let nothing = try list("hello")
        #expect(nothing.status == .badInput)
        #expect(nothing.paper.output.isEmpty)
    }
}
