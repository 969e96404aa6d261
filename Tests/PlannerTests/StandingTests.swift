import Foundation
import Sessions
import Testing

@testable import Planner

@Suite("Where a person stands: invitation, update, cancellation")
struct StandingTests {
    private let scene = Scene().with("lan")
    private var told: Scene { scene.said(.invitation, to: "lan", at: "08-31T08:00") }

    private func standing(_ scene: Scene, at time: String) -> [String] {
        scene.says(.invitation, .update, .cancellation, to: "lan", at: time)
    }

    @Test("an invitation goes at its step")
    func invitation() {
        #expect(standing(scene, at: "08-02T09:00") == ["08-31T08:00 invitation"])
    }

    @Test("one who joins later is invited at once, and one whom a late session asks, too")
    func lateJoiner() {
        let late = Scene().with("lan", since: "09-05T10:20")
        #expect(standing(late, at: "09-05T10:20") == ["09-05T10:20 invitation"])
        #expect(late.plan(at: "09-05T10:20").reasons.values.contains { $0.cause == .catchUp("invitation") })
        let short = Scene(created: "2027-09-10T09:30").with("lan")
        #expect(standing(short, at: "09-10T09:30") == ["09-10T09:30 invitation"])
    }

    @Test("a tentative session invites nobody, and tells those who knew it of its changes")
    func tentative() throws {
        #expect(standing(scene.changing { $0.status = .tentative }, at: "09-01T09:00") == [])
        let moved = try told.moved(to: "2027-09-21T08:00", on: "09-02T10:00").changing { $0.status = .tentative }
        #expect(standing(moved, at: "09-02T10:00") == ["09-02T10:00 update"])
    }

    @Test("a postponed session is told of once and says nothing else; its new date brings all back")
    func postponed() throws {
        let known = told.with("mai", .accepted)
        let postponed = try known.changing { try $0.postpone(reason: nil, at: known.at("09-02T10:00")) }
        let plan = postponed.plan(at: "09-02T10:00")
        #expect((plan.wanted + plan.later).map { postponed.line($0) } == ["09-02T10:00 update"])
        let dated = try postponed.said(.update, to: "lan", revision: 1, at: "09-02T10:00")
            .moved(to: "2027-09-28T08:00", on: "09-20T10:00")
        #expect(standing(dated, at: "09-20T10:00") == ["09-20T10:00 update"])
        #expect(!dated.says(.reminder, to: "lan", at: "09-20T10:00").isEmpty)
        #expect(dated.says(.invitation, to: "mai", at: "09-20T10:00").count == 1)
    }

    @Test("who was told of a postponement hears of the end of the session, long after its old date")
    func cancelledWithoutDate() throws {
        let known = told
        let postponed = try known.changing { try $0.postpone(reason: nil, at: known.at("09-02T10:00")) }
            .said(.update, to: "lan", revision: 1, at: "09-02T10:00")
        let cancelled = try postponed.cancelled(on: "10-20T10:00")
        #expect(standing(cancelled, at: "10-20T10:00") == ["10-20T10:00 cancellation"])
        let restored = try cancelled.said(.cancellation, to: "lan", revision: 2, at: "10-20T10:00")
            .restored(on: "10-25T10:00")
        #expect(standing(restored, at: "10-25T10:00") == ["10-25T10:00 update"])
        #expect(standing(cancelled, at: "11-10T10:00") == [], "of no use any more")
    }

    @Test("a change that is to be told to nobody is told to nobody")
    func quiet() throws {
        for change in [Session.Change.move(.init(start: WallTime("2027-09-21T08:00"))), .cancel, .postpone] {
            let quiet = try told.changing {
                try $0.make(change, reason: nil, telling: .nothing, at: told.at("09-02T10:00"))
            }
            #expect(standing(quiet, at: "09-02T10:00") == [])
        }
    }

    @Test("a move is told to those who know the old time, once")
    func update() throws {
        let moved = try told.moved(to: "2027-09-21T08:00", on: "09-02T10:00")
        #expect(standing(moved, at: "09-02T10:00") == ["09-02T10:00 update"])
        #expect(moved.plan(at: "09-02T10:00").wanted.first { $0.key.kind == .update }?.key.revision == 1)
        #expect(standing(moved.said(.update, to: "lan", revision: 1, at: "09-02T10:00"), at: "09-02T10:01") == [])
    }

    @Test("what was not told yet is invited to the new time, at the new step")
    func movedBeforeInvited() throws {
        let open = scene.said(.invitation, to: "lan", .ready, at: "08-31T08:00")
        let moved = try open.moved(to: "2027-10-12T08:00", on: "08-30T20:00")
        #expect(standing(moved, at: "08-30T20:00") == ["09-28T08:00 invitation"])
    }

    @Test("an update that was overtaken is not wanted any more")
    func overtaken() throws {
        let twice = try told.moved(to: "2027-09-21T08:00", on: "09-02T10:00")
            .said(.update, to: "lan", revision: 1, .ready, at: "09-02T10:00")
            .moved(to: "2027-09-22T08:00", on: "09-02T10:05")
        #expect(twice.plan(at: "09-02T10:05").wanted.filter { $0.key.kind == .update }.map(\.key.revision) == [2])
    }

    @Test("a cancellation is urgent, and told only to those who knew", arguments: [false, true])
    func cancellation(knew: Bool) throws {
        let cancelled = try (knew ? told : scene).cancelled(on: "09-12T22:00")
        #expect(cancelled.says(to: "lan", at: "09-12T22:00") == (knew ? ["09-12T22:00 cancellation"] : []))
        #expect(!cancelled.plan(at: "09-12T22:00").wanted.contains { !$0.urgent })
        #expect(cancelled.says(to: "lan", at: "09-14T11:00") == [], "the session would be over")
    }

    @Test("what was cancelled and restored is an update with a higher revision; unsaid in between, too")
    func restored() throws {
        let cancelled = try told.cancelled(on: "09-10T10:00")
        let heard = cancelled.said(.cancellation, to: "lan", revision: 1, at: "09-10T10:00")
        let restored = try heard.restored(on: "09-11T10:00")
        #expect(standing(restored, at: "09-11T10:00") == ["09-11T10:00 update"])
        #expect(restored.plan(at: "09-11T10:00").wanted.first?.key.revision == 2)
        #expect(restored.plan(at: "09-11T10:00").reasons.values.contains { $0.cause == .restored })
        #expect(try standing(cancelled.restored(on: "09-10T10:01"), at: "09-10T10:01") == ["09-10T10:01 update"])
        #expect(try standing(restored.cancelled(on: "09-11T11:00"), at: "09-11T11:00") == [], "it still is cancelled")
    }

    @Test("one taken off is told, if there was something to tell")
    func removed() {
        #expect(standing(told.removed("lan", on: "09-03T09:00"), at: "09-03T09:00") == ["09-03T09:00 cancellation"])
        #expect(scene.removed("lan", on: "09-03T09:00").says(to: "lan", at: "09-03T09:00") == [])
    }

    @Test("one taken off and asked again is invited again, with a higher revision")
    func returned() {
        let back = told.removed("lan", on: "09-03T09:00")
            .said(.cancellation, to: "lan", revision: 1, at: "09-03T09:00").returned("lan", on: "09-04T09:00")
        #expect(standing(back, at: "09-04T09:00") == ["09-04T09:00 invitation"])
        #expect(back.plan(at: "09-04T09:00").wanted.first?.key.revision == 2)
    }

    @Test("one taken off and asked again before anybody said so hears nothing")
    func returnedUnnoticed() {
        let back = told.removed("lan", on: "09-03T09:00").returned("lan", on: "09-03T09:01")
        #expect(standing(back, at: "09-03T09:01") == [])
    }

    @Test(
        "who counts as told",
        arguments: [
            (Delivery.State.ready, "invitation"), (.claimed, "invitation"), (.deferred, "invitation"),
            (.superseded, "invitation"), (.sending, "update"), (.accepted, "update"), (.uncertain, "update"),
            (.bounced, "invitation"), (.failed, "invitation"), (.expired, "invitation"),
        ])
    func told(state: Delivery.State, kind: String) throws {
        let moved = try scene.said(.invitation, to: "lan", state, at: "08-31T08:00")
            .moved(to: "2027-09-15T08:00", on: "09-02T10:00")
        #expect(standing(moved, at: "09-02T10:00") == ["09-02T10:00 \(kind)"])
    }

    @Test(
        "a change is urgent if the session began, or now begins, within 24 hours",
        arguments: [
            ("2027-09-14T14:00", "09-12T10:00", false), ("2027-09-21T08:00", "09-13T08:00", true),
            ("2027-09-21T08:00", "09-13T07:59", false), ("2027-09-13T10:00", "09-12T10:00", true),
            ("2027-09-21T08:00", "09-14T09:00", true), ("2027-09-21T08:00", "09-14T12:00", false),
        ])
    func urgency(start: String, on day: String, urgent: Bool) throws {
        let moved = try told.moved(to: start, on: day)
        #expect(moved.plan(at: day).wanted.first { $0.key.kind == .update }?.urgent == urgent)
    }

    @Test("the policy may say how long an update is of use")
    func usefulUntil() throws {
        var policy = Policy.standard
        policy.steps.append(
            .init("any", .update, due: .init(.start), usefulUntil: .init(.start, minutes: -30), to: .everyone))
        let moved = try Scene(policy: policy).with("lan").said(.invitation, to: "lan", at: "08-31T08:00")
            .moved(to: "2027-09-15T08:00", on: "09-02T10:00")
        let update = try #require(moved.plan(at: "09-02T10:00").wanted.first { $0.key.kind == .update })
        #expect(update.usefulUntil == moved.at("09-15T07:30"))
        #expect(update.key.step == "update", "the key of an update does not depend on the policy")
    }

    @Test("a changed typo tells nobody anything")
    func typo() {
        #expect(standing(told.changing { $0.title = "Buổi một" }, at: "09-02T10:00") == [])
    }
}
