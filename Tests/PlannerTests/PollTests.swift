import Foundation
import Sessions
import Testing

@testable import Planner

@Suite("What a date poll says")
struct PollTests {
    /// Three options, asked from 2 August 09:00 until the end of 10 August, of Lan and of the office.
    private let scene: Scene

    init() throws {
        var scene = Scene().with("lan").with("office", role: .observer)
        scene.session.status = .tentative
        scene.poll = try DatePoll(
            "s1", between: ["2027-09-14T08:00", "2027-09-16T08:00", "2027-09-17T14:00"].map { WallTime($0)! },
            until: WallDate("2027-08-10")!, at: scene.at("08-02T09:00"))
        self.scene = scene
    }

    private func voted(_ numbers: Set<Int>, _ scene: Scene) -> Scene { scene.changing("lan") { $0.voted = numbers } }

    private var told: Scene { scene.said(.datePoll, "options", to: "lan", revision: 1, at: "08-02T09:00") }

    @Test("is asked at once of everybody but observers, and once more on the morning before the last day")
    func asked() {
        #expect(scene.says(to: "lan", at: "08-02T09:00") == ["08-02T09:00 date-poll options"])
        #expect(scene.says(to: "office", at: "08-02T09:00") == [])
        #expect(told.says(to: "lan", at: "08-03T09:00") == ["08-09T09:00 date-poll unanswered"])
        #expect(told.plan(at: "08-03T09:00").next == scene.at("08-08T09:00"))
        let reminded = told.said(.datePoll, "unanswered", to: "lan", revision: 1, at: "08-09T09:00")
        #expect(reminded.says(to: "lan", at: "08-09T10:00") == [])
    }

    @Test("who has answered is not reminded, nor who is away, nor who was asked only that morning")
    func notReminded() {
        #expect(voted([1, 2, 3], told).says(to: "lan", at: "08-03T09:00") == [])
        let away = told.changing("lan") { $0.awayUntil = WallDate("2027-08-12") }
        #expect(away.says(to: "lan", at: "08-03T09:00") == [])
        let late = scene.said(.datePoll, "options", to: "lan", revision: 1, at: "08-09T07:00")
        #expect(late.says(to: "lan", at: "08-09T08:00") == [])
    }

    @Test("who has answered is asked only what was added; who has not, everything")
    func additions() throws {
        var edited = told
        try edited.poll?.edit(adding: [WallTime("2027-09-21T08:00")!], withdrawing: [2], at: scene.at("08-05T10:00"))
        #expect(voted([1, 2, 3], edited).says(to: "lan", at: "08-05T10:00") == ["08-05T10:00 date-poll after-1"])
        #expect(edited.says(to: "lan", at: "08-05T10:00") == ["08-05T10:00 date-poll options"])
        #expect(voted([1, 2, 3, 4], edited).says(to: "lan", at: "08-05T10:00") == [])
        var fewer = voted([1], told)
        try fewer.poll?.edit(adding: [], withdrawing: [2], at: scene.at("08-05T10:00"))
        #expect(fewer.says(to: "lan", at: "08-05T10:00") == [], "nobody is asked anew for what was withdrawn")
    }

    @Test("those who run the group are told how it stands: when everybody has answered, else after the last day")
    func result() {
        let chaired = scene.with("chair", role: .chair)
            .said(.datePoll, "options", to: "chair", revision: 1, at: "08-02T09:00")
            .said(.datePoll, "options", to: "lan", revision: 1, at: "08-02T09:00")
        #expect(
            chaired.says(to: "chair", at: "08-03T09:00") == [
                "08-09T09:00 date-poll unanswered", "08-11T06:30 date-poll result",
            ])
        let all = ["lan", "chair"].reduce(chaired) { scene, name in
            scene.changing(Person.ID(name)) { $0.voted = [1, 2, 3] }
        }
        #expect(all.says(to: "chair", at: "08-03T09:00") == ["08-02T09:00 date-poll result"])
        #expect(all.says(to: "lan", at: "08-03T09:00") == [])
        #expect(voted([1], all).says(to: "chair", at: "08-03T09:00") == ["08-11T06:30 date-poll result"])
    }

    @Test("Law 4: nothing after the last day, once it is closed, or once the session has a date")
    func ended() throws {
        #expect(scene.plan(at: "08-02T09:00").wanted.allSatisfy { $0.usefulUntil == scene.at("08-11T00:00") })
        #expect(scene.says(to: "lan", at: "08-11T00:00") == [])
        var closed = scene
        try closed.poll?.close(choosing: nil)
        #expect(closed.says(to: "lan", at: "08-02T10:00") == [])
        #expect(try scene.cancelled(on: "08-03T09:00").says(.datePoll, to: "lan", at: "08-03T09:00") == [])
    }

    @Test("the date that was found is told at once to nobody who was not asked for it, nor once it is another")
    func notAsked() throws {
        var chosen = try told.moved(to: "2027-09-16T08:00", on: "08-11T10:00")
        try chosen.poll?.close(choosing: 2)
        let later = chosen.with("late", since: "08-20T09:00")
        #expect(later.says(.invitation, to: "late", at: "08-20T10:00") == ["09-02T08:00 invitation"])
        #expect(later.says(.invitation, to: "office", at: "08-20T10:00") == ["09-02T08:00 invitation"])
        let moved = try chosen.moved(to: "2027-09-21T08:00", on: "08-12T10:00")
        #expect(moved.says(.invitation, to: "lan", at: "08-12T10:00") == ["09-07T08:00 invitation"])
    }

    @Test("what becomes of a session without a date is told however long the date it had is past")
    func oldDate() throws {
        let invited = Scene().with("lan").said(.invitation, "invitation", to: "lan", at: "08-31T08:00")
        let postponed = try invited.changing { try $0.postpone(reason: nil, at: invited.at("09-10T09:00")) }
        #expect(postponed.says(.update, to: "lan", at: "09-15T10:00") == ["09-10T09:00 update"])
        let told = postponed.said(.update, to: "lan", revision: 1, at: "09-10T09:00")
        let cancelled = try told.cancelled(on: "09-20T09:00")
        #expect(cancelled.says(to: "lan", at: "09-20T09:00") == ["09-20T09:00 cancellation"])
        #expect(cancelled.says(to: "lan", at: "10-04T09:00") == [], "two weeks later it is no news")
        let restored = try cancelled.said(.cancellation, to: "lan", revision: 2, at: "09-20T09:00")
            .restored(on: "09-21T09:00")
        #expect(restored.says(to: "lan", at: "09-21T09:00") == ["09-21T09:00 update"])
        let dated = try invited.cancelled(on: "09-15T09:00")
        #expect(dated.says(to: "lan", at: "09-15T09:00") == [], "of one that had a date it is too late")
    }

    @Test("the date that was found is told at once; that there will be none, too, to whoever was asked")
    func found() throws {
        var chosen = try told.moved(to: "2027-09-16T08:00", on: "08-11T10:00")
        try chosen.poll?.close(choosing: 2)
        #expect(chosen.says(.invitation, to: "lan", at: "08-11T10:00") == ["08-11T10:00 invitation"])
        let cancelled = try told.cancelled(on: "08-05T09:00")
        #expect(cancelled.says(to: "lan", at: "08-05T09:00") == ["08-05T09:00 cancellation"])
        #expect(try scene.cancelled(on: "08-05T09:00").says(to: "lan", at: "08-05T09:00") == [])
    }
}
