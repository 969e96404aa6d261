import Foundation
import Sessions
import Testing

@testable import Planner

@Suite("Quiet hours")
struct QuietHoursTests {
    /// One reminder two hours before, to somebody who joined on 1 August unless said otherwise.
    private func scene(_ start: String, zone: String? = nil, quiet: QuietHours? = Policy.standardQuietHours) -> Scene {
        let step = PolicyStep(
            "hours-before", .reminder, due: .init(.start, minutes: -120), usefulUntil: .init(.start), to: .mayCome)
        return Scene(start: start, policy: Policy(steps: [step], quiet: quiet)).with("lan", .accepted, zone: zone)
    }

    @Test(
        "what falls due in them waits for their end, or goes before they begin",
        arguments: [
            ("2027-09-14T08:30", "09-14T06:30"),  // due as they end: not quiet any more
            ("2027-09-14T08:29", "09-14T06:30"),
            ("2027-09-14T07:30", "09-14T06:30"),  // exactly 60 minutes remain
            ("2027-09-14T07:29", "09-13T20:45"),
            ("2027-09-14T00:30", "09-13T20:45"),  // due at 22:30
            ("2027-09-13T23:00", "09-13T20:45"),  // due as they begin
            ("2027-09-13T22:59", "09-13T20:59"),  // due just before
        ])
    func table(start: String, due: String) {
        #expect(scene(start).says(to: "lan", at: "09-01T09:00") == ["\(due) reminder hours-before"])
    }

    @Test("hours of one day, and hours that are none")
    func otherHours() throws {
        let noon = QuietHours(from: try #require(TimeOfDay("12:00")), until: try #require(TimeOfDay("13:00")))
        #expect(
            scene("2027-09-14T14:30", quiet: noon).says(to: "lan", at: "09-01T09:00").first
                == "09-14T13:00 reminder hours-before")
        #expect(
            scene("2027-09-14T14:00", quiet: noon).says(to: "lan", at: "09-01T09:00").first
                == "09-14T13:00 reminder hours-before")
        let none = QuietHours(from: noon.from, until: noon.from)
        #expect(
            scene("2027-09-14T14:30", quiet: none).says(to: "lan", at: "09-01T09:00").first
                == "09-14T12:30 reminder hours-before")
        #expect(
            scene("2027-09-14T03:00", quiet: nil).says(to: "lan", at: "09-01T09:00").first
                == "09-14T01:00 reminder hours-before")
    }

    @Test("the person's zone decides, not the session's")
    func personZone() {
        // 08:00 in Vietnam is 10:00 in Tokyo (GMT+9): due 08:00 there. In Berlin it is 03:00: due at 01:00, in the night.
        #expect(
            scene("2027-09-14T08:00", zone: "Asia/Tokyo").says(to: "lan", at: "09-01T09:00", in: "Asia/Tokyo") == [
                "09-14T08:00 reminder hours-before"
            ])
        #expect(
            scene("2027-09-14T08:00", zone: "Europe/Berlin").says(to: "lan", at: "09-01T09:00", in: "Europe/Berlin")
                == ["09-13T20:45 reminder hours-before"])
    }

    @Test("what came to be a few minutes before they begin goes at once")
    func knownLate() {
        let late = Scene(start: "2027-09-15T07:00").with("lan", since: "09-13T20:55").with("minh", since: "09-13T21:05")
        #expect(late.says(.invitation, to: "lan", at: "09-13T20:55") == ["09-13T20:55 invitation"])
        #expect(late.says(.invitation, to: "minh", at: "09-13T21:05") == ["09-14T06:30 invitation"])
    }

    @Test("with no time left before them it goes at their end if the session begins later, and else not at all")
    func knownInThem() {
        let joined = Scene(start: "2027-09-14T07:00").with("lan", since: "09-13T21:05")
        #expect(joined.says(.invitation, to: "lan", at: "09-13T21:05") == ["09-14T06:30 invitation"])
        let early = Scene(start: "2027-09-14T06:30").with("lan", since: "09-13T21:05")
        #expect(early.says(.invitation, to: "lan", at: "09-13T21:05") == [])
    }

    @Test("what is overdue when they begin waits for their end, and what is on its way does not")
    func overdue() {
        let ready = Scene().with("lan").said(.invitation, to: "lan", .ready, at: "08-31T08:00")
        #expect(ready.says(.invitation, to: "lan", at: "08-31T20:59") == ["08-31T08:00 invitation"])
        #expect(ready.says(.invitation, to: "lan", at: "08-31T21:00") == ["09-01T06:30 invitation"])
        #expect(ready.says(.invitation, to: "lan", at: "09-01T06:30") == ["08-31T08:00 invitation"])
        #expect(ready.plan(at: "08-31T12:00").next == ready.at("08-31T21:00"))
        let waited = Scene().with("lan").said(.invitation, to: "lan", .ready, at: "09-01T06:30")
        #expect(waited.says(.invitation, to: "lan", at: "09-01T06:30") == ["09-01T06:30 invitation"], "it stays")
        let deferred = Scene().with("lan").said(.invitation, to: "lan", .deferred, at: "08-31T08:00")
        #expect(deferred.says(.invitation, to: "lan", at: "08-31T22:00") == ["08-31T08:00 invitation"])
    }

    @Test("the questions after an evening session wait for the morning")
    func afterTheEnd() {
        let evening = Scene(start: "2027-09-14T18:00").with("lan", .accepted)
        #expect(
            evening.says(.feedbackRequest, to: "lan", at: "09-14T19:00").first
                == "09-15T06:30 feedback-request questions")
    }

    @Test("the questions are not asked before the evening's quiet hours instead")
    func notBroughtForward() {
        let afternoon = Scene(start: "2027-09-14T17:00").with("lan", .accepted)
        #expect(
            afternoon.says(.feedbackRequest, to: "lan", at: "09-14T18:00").first
                == "09-15T06:30 feedback-request questions")
    }

    @Test("nothing is brought forward beyond the person's joining")
    func notBeforeJoining() {
        let joined = Scene(start: "2027-09-14T07:15").with("lan", .accepted, since: "09-13T20:50")
        #expect(joined.says(.reminder, to: "lan", at: "09-13T20:50") == ["09-13T20:50 reminder hours-before"])
    }

    @Test("a cancellation does not wait, nor a move within 24 hours; another move does")
    func urgent() throws {
        let told = Scene().with("lan").said(.invitation, to: "lan", at: "08-31T08:00")
        #expect(
            try told.cancelled(on: "09-05T23:00").says(to: "lan", at: "09-05T23:00") == ["09-05T23:00 cancellation"])
        #expect(
            try told.moved(to: "2027-09-14T09:00", on: "09-13T23:00").says(.update, to: "lan", at: "09-13T23:00") == [
                "09-13T23:00 update"
            ])
        #expect(
            try told.moved(to: "2027-09-14T09:00", on: "09-05T23:00").says(.update, to: "lan", at: "09-05T23:00") == [
                "09-06T06:30 update"
            ])
    }

    @Test("what is brought forward for two sessions goes at one instant")
    func merged() {
        let notices = ["2027-09-14T06:45", "2027-09-14T07:15"].flatMap { scene($0).plan(at: "09-13T09:00").wanted }
        #expect(notices.count == 2 && Set(notices.map(\.due)).count == 1)
    }

    @Test("what would be of no use at their end goes before they begin")
    func usefulness() {
        let step = PolicyStep(
            "night", .reminder, due: .init(.start, minutes: -600), usefulUntil: .init(.start, minutes: -120),
            to: .mayCome)
        let scene = Scene(policy: Policy(steps: [step], quiet: Policy.standardQuietHours)).with("lan", .accepted)
        #expect(scene.says(to: "lan", at: "09-01T09:00") == ["09-13T20:45 reminder night"])
    }

    @Test(
        "the window that holds an instant, over nights in which the clocks change",
        arguments: [
            ("Europe/Berlin", "2027-03-28T03:30", "2027-03-27T21:00", "2027-03-28T06:30", 8.5),
            ("Europe/Berlin", "2027-10-31T03:30", "2027-10-30T21:00", "2027-10-31T06:30", 10.5),
            ("America/New_York", "2027-11-07T06:29", "2027-11-06T21:00", "2027-11-07T06:30", 10.5),
            ("Asia/Ho_Chi_Minh", "2027-09-14T21:00", "2027-09-14T21:00", "2027-09-15T06:30", 9.5),
        ])
    func windows(zone: String, instant: String, from: String, until: String, hours: Double) throws {
        let zone = try #require(TimeZone(identifier: zone))
        func at(_ text: String) throws -> Date { try #require(WallTime(text)).instant(in: zone) }
        let quiet = try #require(Policy.standardQuietHours)
        let window = try #require(quiet.window(holding: at(instant), in: zone))
        let expected = try at(from)..<at(until)
        #expect(window == expected)
        #expect(window.upperBound.timeIntervalSince(window.lowerBound) == hours * 3600)
        #expect(quiet.window(holding: window.upperBound, in: zone) == nil)
        let following = try #require(quiet.begins(after: window.lowerBound, in: zone))
        #expect(following > window.upperBound)
    }
}
