import Foundation
import Sessions

@testable import Planner

/// A session's life on a clock that jumps from one thing to the next: the plan becomes rows, rows that are due go out,
/// as the filler and the dispatcher will do it. The plan is made again only when its `next` has come or something
/// changed, unless `everyMinutes` asks for more.
struct Rehearsal {
    private(set) var scene: Scene
    private(set) var now: Date
    /// What went out, and when.
    private(set) var sent: [Sending] = []
    /// What each attempt ends as.
    var outcome: @Sendable (Notice) -> Delivery.State = { _ in .accepted }
    private let step: TimeInterval?
    private var rows: [Notice.Key: Row] = [:]
    private var replanAt: Date?

    struct Sending: Hashable {
        var at: Date
        var notice: Notice
    }

    private struct Row {
        var notice: Notice
        var state: Delivery.State
        var sent: Date?
    }

    init(_ scene: Scene, at start: Date, everyMinutes minutes: Int? = nil) {
        (self.scene, now, replanAt) = (scene, start, start)
        step = minutes.map { Double($0) * 60 }
    }

    /// Changes the session, its people or the policy now.
    mutating func change(_ change: (Scene) throws -> Scene) rethrows {
        scene = try change(scene)
        replanAt = now
        turn()
    }

    /// Lets everything happen up to and with `end`, in its order.
    mutating func run(until end: Date) {
        turn()
        while let following = nextInstant(), following <= end {
            now = following
            turn()
        }
        now = max(now, end)
        turn()
    }

    private func nextInstant() -> Date? {
        let due = rows.values.filter { $0.state == .ready }.map(\.notice.due)
        let tick = step.map { now.addingTimeInterval($0) }
        return (due + [replanAt, tick].compactMap { $0 }).filter { $0 > now }.min()
    }

    private mutating func turn() {
        if step != nil || replanAt.map({ $0 <= now }) ?? false { fill() }
        let due = rows.values.filter { $0.state == .ready && $0.notice.due <= now }.map(\.notice)
        guard !due.isEmpty else { return }
        for notice in due.sorted(by: { ($0.key.person, $0.key.step) < ($1.key.person, $1.key.step) }) {
            if notice.usefulUntil > now {
                sent.append(Sending(at: now, notice: notice))
                rows[notice.key]?.state = outcome(notice)
                rows[notice.key]?.sent = now
            } else {
                rows[notice.key]?.state = .expired
            }
        }
        // An outcome is an input of the plan as well.
        fill()
    }

    private mutating func fill() {
        let plan = plan()
        let wanted = Set(plan.wanted.map(\.key))
        for (key, row) in rows where row.state.isOpen && !wanted.contains(key) { rows[key]?.state = .superseded }
        for notice in plan.wanted {
            var row = rows[notice.key] ?? Row(notice: notice, state: .ready)
            if row.state == .superseded { row.state = .ready }
            if row.state.isOpen { row.notice = notice }
            rows[notice.key] = row
        }
        replanAt = plan.next
    }

    func keys(in state: Delivery.State) -> Set<Notice.Key> { Set(rows.filter { $0.value.state == state }.keys) }

    /// The plan now, with everything said so far.
    func plan() -> SessionPlan {
        var situation = scene.situation
        for index in situation.people.indices {
            situation.people[index].notices = rows.values
                .filter { $0.notice.key.person == situation.people[index].person.id }
                .map { .init(key: $0.notice.key, state: $0.state, due: $0.notice.due, sent: $0.sent) }
        }
        return SessionPlanner.plan(situation, at: now)
    }
}
