import Foundation
import Sessions
import Testing

@testable import Planner

@Suite("The laws the planner answers for")
struct LawTests {
    private let scene = Scene().with("chair", .accepted, role: .chair).with("lan").with("minh", .accepted)

    @Test("Law 1: no two notices of a plan share a key, and every key names subject, revision, kind, step and person")
    func keys() throws {
        let plan = try scene.published().plan(at: "08-02T09:00")
        let keys = (plan.wanted + plan.later).map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(keys.allSatisfy { $0.subject == .session("s1") && !$0.step.isEmpty && !$0.person.rawValue.isEmpty })
        #expect(Set(keys.map(\.kind)).count == 6)
    }

    @Test(
        "Law 1: what was said is not wanted again, whatever became of it",
        arguments: [Delivery.State.sending, .accepted, .failed, .expired, .bounced])
    func saidOnce(state: Delivery.State) {
        let said = scene.said(.invitation, to: "lan", state, at: "08-31T08:00")
        #expect(said.says(.invitation, to: "lan", at: "08-31T08:01") == [])
    }

    @Test("Law 1: the step's name is in the key and its offset is not, so a changed offset moves the notice")
    func offsets() throws {
        var changed = scene
        changed.group.policy.steps = scene.group.policy.steps.map { step in
            var step = step
            step.due.minutes -= 90
            return step
        }
        let (old, new) = (scene.plan(at: "08-02T09:00"), changed.plan(at: "08-02T09:00"))
        #expect(Set(old.later.map(\.key)) == Set(new.later.map(\.key)))
        #expect(old.later.map(\.due) != new.later.map(\.due))
    }

    @Test(
        "Law 2: planning twice changes nothing, and what exists stays wanted",
        arguments: [Delivery.State.ready, .claimed, .deferred, .superseded])
    func level(state: Delivery.State) {
        let first = scene.plan(at: "08-31T07:00")
        var existing = scene
        for notice in first.wanted {
            existing = existing.said(
                notice.key.kind, notice.key.step, to: notice.key.person, revision: notice.key.revision, state,
                at: scene.line(notice).split(separator: " ").first.map(String.init) ?? "")
        }
        #expect(existing.plan(at: "08-31T07:00") == first)
        #expect(!first.wanted.isEmpty)
    }

    @Test("Law 2: the order in which people are read changes nothing")
    func order() {
        var reversed = scene
        reversed.people.reverse()
        #expect(reversed.plan(at: "08-31T07:00") == scene.plan(at: "08-31T07:00"))
    }

    @Test("Law 2: what is later comes into the horizon at `next`, not before")
    func horizon() throws {
        let early = scene.plan(at: "08-02T09:00")
        #expect(early.wanted.isEmpty)
        let next = try #require(early.next)
        #expect(next == scene.at("08-23T08:00"))
        #expect(SessionPlanner.plan(scene.situation, at: next.addingTimeInterval(-0.001)).wanted.isEmpty)
        #expect(SessionPlanner.plan(scene.situation, at: next).wanted.count == 3)
        #expect(SessionPlanner.plan(scene.situation, at: scene.at("08-02T09:00"), horizon: 60 * 86_400).later.isEmpty)
    }

    @Test("Law 2: what rests on a notice that has not gone is looked at again at its moment")
    func provisional() {
        let open = Scene().with("lan").said(.invitation, to: "lan", .deferred, at: "08-31T08:00")
        let plan = open.plan(at: "09-10T22:00")
        #expect(plan.wanted.map(\.key.step) == ["invitation", "unanswered"])
        #expect(plan.next == open.at("09-11T08:00"))
        #expect(open.plan(at: "09-11T08:00").wanted.map(\.key.step) == ["invitation"])
    }

    @Test("Law 2: nothing is left to come when all is over")
    func over() {
        let plan = scene.plan(at: "10-30T09:00")
        #expect(plan.wanted.isEmpty && plan.later.isEmpty && plan.next == nil)
    }

    @Test("Law 4: what is of no use any more is not wanted, and `next` is when the first stops being useful")
    func usefulUntil() throws {
        let plan = scene.plan(at: "09-14T07:59")
        #expect(plan.wanted.contains { $0.key.kind == .invitation })
        #expect(plan.next == scene.at("09-14T08:00"))
        #expect(!scene.plan(at: "09-14T08:00").wanted.contains { $0.usefulUntil <= scene.at("09-14T08:00") })
        #expect(scene.says(.invitation, .reminder, .agenda, to: "minh", at: "09-14T08:00") == [])
    }

    @Test("Law 5: what is uncertain stays wanted while it holds, and is not sent again when it does not")
    func uncertain() throws {
        let lost = scene.said(.invitation, to: "lan", .uncertain, at: "08-31T08:00")
        #expect(lost.says(.invitation, .update, to: "lan", at: "08-31T08:05") == ["08-31T08:00 invitation"])
        let moved = try lost.moved(to: "2027-09-15T08:00", on: "08-31T08:05")
        #expect(moved.says(.invitation, .update, to: "lan", at: "08-31T08:05") == ["08-31T08:05 update"])
        let both = moved.said(.update, to: "lan", revision: 1, .uncertain, at: "08-31T08:05")
        #expect(both.says(.invitation, .update, to: "lan", at: "08-31T08:06") == ["08-31T08:05 update"])
        let reminder = scene.said(.reminder, "day-before", to: "minh", .uncertain, at: "09-13T08:00")
        #expect(reminder.says(.reminder, to: "minh", at: "09-13T08:05").first == "09-13T08:00 reminder day-before")
        let declined = reminder.changing("minh") { $0.attendee.status = .declined }
        #expect(declined.says(.reminder, to: "minh", at: "09-13T08:05") == [])
    }

    @Test("Law 12: the same wall clock is another instant where the zone is another")
    func zones() {
        let vietnam = Scene().with("lan", .accepted)
        let berlin = Scene(zone: "Europe/Berlin").with("lan", .accepted)
        #expect(vietnam.says(to: "lan", at: "08-02T09:00") == berlin.says(to: "lan", at: "08-02T09:00"))
        let apart = zip(vietnam.plan(at: "08-02T09:00").later, berlin.plan(at: "08-02T09:00").later)
            .map { $1.due.timeIntervalSince($0.due) / 3600 }
        #expect(apart.allSatisfy { $0 == 5 })
    }

    @Test("every notice of a plan has a reason that a preview can print")
    func reasons() throws {
        let plan = try scene.published().plan(at: "08-02T09:00")
        #expect(plan.reasons.count == plan.later.count)
        let hours = try #require(plan.later.first { $0.key.step == "hours-before" && $0.key.person == "minh" })
        let reason = try #require(plan.reasons[hours.key])
        #expect(reason.description == "step hours-before, to may-come; waits for the end of the quiet hours")
        #expect(reason.natural == scene.at("09-14T06:00"))
    }
}
