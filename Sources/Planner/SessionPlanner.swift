// The planner says which notices should exist about one session: a function of the session, the group's policy, the
// people with their answers, what was already said to each of them, and the present instant. It plans by level (law 2):
// it knows nothing of what it answered before, only the difference between what is and what each person was told.
//
//   1. For each person: the one notice that tells where they stand now (invitation, update or cancellation), then what
//      each step of the policy says to them.
//   2. Each gets its instant: the step's moment, never before there was something to tell, moved out of the person's
//      quiet hours.
//   3. What was said already, under its key (law 1), and what is of no use any more (law 4) falls out.
//   4. What is due within the horizon is wanted now; the rest is later.
//
// A notice that exists and is still open stays wanted, with its present instant; one that went out without an answer
// stays wanted while what it says still holds, so that it may be sent again (law 5); one that was superseded may be
// wanted again, under the same key: the ledger revives it. One that was accepted, failed, expired or bounced is over.

package import Foundation
package import Sessions

package enum SessionPlanner {
    /// Notices are stored from 24 hours before they are due.
    package static let standardHorizon: TimeInterval = 24 * 3600

    /// The notices that should exist at `now` about the session, and what comes later. The order, by instant, person,
    /// kind and step, depends on the situation alone. A session whose zone the machine does not know has no plan, nor has
    /// one of a quiet programme.
    package static func plan(
        _ situation: SessionSituation, at now: Date, horizon: TimeInterval = standardHorizon
    ) -> SessionPlan {
        guard situation.started != nil, let times = SessionTimes(situation.session) else {
            return SessionPlan(wanted: [], later: [], next: nil)
        }
        let planned = situation.people
            .flatMap { PersonPlanner(situation, times, for: $0, at: now).planned() }
            .sorted { $0.notice.precedes($1.notice) }
        let limit = now.addingTimeInterval(horizon)
        let wanted = planned.filter { $0.notice.due <= limit }
        let later = planned.filter { $0.notice.due > limit }
        return SessionPlan(
            wanted: wanted.map(\.notice), later: later.map(\.notice),
            next: next(wanted: wanted, later: later, at: now, horizon: horizon),
            reasons: Dictionary(planned.map { ($0.notice.key, $0.reason) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The first instant after `now` at which time alone changes what is wanted: something comes into the horizon,
    /// stops being useful, is overtaken by quiet hours, or falls due without what it rests on.
    private static func next(wanted: [Settled], later: [Settled], at now: Date, horizon: TimeInterval) -> Date? {
        let comes = later.map { $0.notice.due.addingTimeInterval(-horizon) }
        let ends = wanted.map(\.notice.usefulUntil) + wanted.compactMap(\.quietBegins)
        let looks = wanted.filter(\.isProvisional).map(\.reason.natural)
        return (comes + ends + looks).filter { $0 > now }.min()
    }
}

extension Notice {
    /// Nothing in a plan depends on the order in which people were read.
    fileprivate func precedes(_ other: Notice) -> Bool {
        (due, key.person, key.kind.rawValue, key.step) < (
            other.due, other.key.person, other.key.kind.rawValue, other.key.step
        )
    }
}
