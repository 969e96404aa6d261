import Foundation
import Sessions
import Testing

@testable import Planner

@Suite("A programme that starts quiet")
struct QuietProgrammeTests {
    private func plan(_ scene: Scene, started: Date?, at now: String) -> SessionPlan {
        var situation = scene.situation
        situation.started = started
        return SessionPlanner.plan(situation, at: scene.at(now))
    }

    @Test("nothing of it is planned, neither now nor later, whatever is due")
    func quiet() {
        let scene = Scene().with("mai").with("lan", role: .chair)
        for now in ["08-02T09:00", "09-10T09:00", "09-20T09:00"] {
            let plan = plan(scene, started: nil, at: now)
            #expect(plan.wanted.isEmpty && plan.later.isEmpty && plan.next == nil)
        }
    }

    @Test("started late, it invites at once, and makes up for no reminder")
    func late() {
        let scene = Scene().with("mai").with("hoa", .accepted).with("lan", role: .chair)
        let plan = plan(scene, started: scene.at("09-13T12:00"), at: "09-13T12:00")
        #expect(Set(plan.wanted.filter { $0.due <= scene.at("09-13T12:00") }.map(\.key.kind)) == [.invitation])
        let later = (plan.wanted + plan.later).map(\.key.step)
        #expect(!later.contains("day-before") && !later.contains("unanswered") && !later.contains("topics"))
        #expect(later.contains("hours-before"))
    }

    @Test("started in time, it says what it would have said anyhow")
    func inTime() {
        let scene = Scene().with("mai")
        let now = "08-15T09:00"
        let started = plan(scene, started: scene.at(now), at: now)
        #expect(started == plan(scene, started: .distantPast, at: now))
        #expect(started.later.contains { $0.key.kind == .callForTopics })
    }

    @Test("a session that was over before the start is never asked about")
    func over() {
        var scene = Scene().with("mai", .accepted)
        scene = scene.changing("mai") { $0.came = true }
        #expect(plan(scene, started: scene.at("09-15T09:00"), at: "09-15T10:00").wanted.isEmpty)
    }
}
