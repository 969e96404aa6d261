import Foundation
import Sessions
import Testing

@testable import Planner

@Suite("The moments around a session")
struct TimesTests {
    @Test(
        "Law 12: days keep the clock time over a change of the clocks, minutes are elapsed time",
        arguments: [
            // Clocks go forward in Berlin on 28 March 2027, and back on 31 October; in New York on 14 March, 7 November.
            ("Europe/Berlin", "2027-03-29T09:00", -3, 0, "2027-03-26T09:00", 71.0),
            ("Europe/Berlin", "2027-03-29T09:00", 0, -72 * 60, "2027-03-26T08:00", 72.0),
            ("Europe/Berlin", "2027-11-01T09:00", -3, 0, "2027-10-29T09:00", 73.0),
            ("America/New_York", "2027-03-15T18:00", -7, 0, "2027-03-08T18:00", 167.0),
            ("America/New_York", "2027-11-08T18:00", -7, -120, "2027-11-01T16:00", 171.0),
            ("Asia/Ho_Chi_Minh", "2027-09-14T08:00", -14, 0, "2027-08-31T08:00", 336.0),
        ])
    func moments(zone: String, start: String, days: Int, minutes: Int, expected: String, hours: Double) throws {
        let scene = Scene(start: start, zone: zone)
        let times = try #require(SessionTimes(scene.session))
        let moment = times.instant(.init(.start, days: days, minutes: minutes))
        #expect(moment == scene.at(expected))
        #expect(times.start.timeIntervalSince(moment) == hours * 3600)
    }

    @Test("a moment in the hour that is left out moves forward, one in the hour that comes twice is the first")
    func gapAndFold() throws {
        let gap = Scene(start: "2027-03-29T02:30", zone: "Europe/Berlin")
        let times = try #require(SessionTimes(gap.session))
        #expect(times.instant(.init(.start, days: -1)) == gap.at("2027-03-28T03:30"))
        let fold = Scene(start: "2027-11-01T02:30", zone: "Europe/Berlin")
        let first = try #require(SessionTimes(fold.session)).instant(.init(.start, days: -1))
        #expect(first == fold.at("2027-10-31T01:30").addingTimeInterval(3600))
    }

    @Test("a session across the change ends after its minutes, and its evening after keeps the clock time")
    func end() throws {
        let scene = Scene(start: "2027-10-31T01:00", zone: "Europe/Berlin", minutes: 180)
        let times = try #require(SessionTimes(scene.session))
        #expect(times.end == scene.at("2027-10-31T03:00"))
        #expect(times.instant(.init(.end, days: 1, at: TimeOfDay("18:00"))) == scene.at("2027-11-01T18:00"))
    }

    @Test("a session in New York, a member in Berlin: each person's night, the session's days")
    func twoZones() {
        let scene = Scene(start: "2027-11-08T18:00", zone: "America/New_York").with(
            "eva", .accepted, zone: "Europe/Berlin")
        let lines = scene.says(.invitation, .reminder, to: "eva", at: "10-01T09:00", in: "Europe/Berlin")
        // 18:00 in New York is 23:00 in Berlin while only Berlin has left summer time, and midnight otherwise.
        #expect(
            lines == [
                "10-26T06:30 invitation", "11-08T06:30 reminder day-before", "11-08T20:45 reminder hours-before",
            ])
    }
}
