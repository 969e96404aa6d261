import Foundation
import Sessions

// What falls due in the person's quiet hours
//   1. waits for their end, if the session begins long enough after it (or has begun) and the notice is useful then;
//   2. else goes out a quarter of an hour before they begin, or between that and their beginning if what it tells only
//      came to be then; all that is brought forward so for one person goes at one instant, in one message;
//   3. else, with no time left to be brought forward to, goes out at their end after all, if that is before the start;
//   4. else is dropped.
// What was due earlier and is still here when they begin (the daemon stood still, an answer came at night) is treated
// as if it fell due now: that leaves 1 and 3. What is on its way keeps its instant, and so does what is due already.

/// How long before the quiet hours begin the things go out that cannot wait for their end.
private let leadBeforeQuiet: TimeInterval = 15 * 60

/// When what is to be said to one person goes out.
struct DepartureRule {
    let quiet: QuietHours?
    /// The person's own, in which hours are quiet.
    let zone: TimeZone
    let now: Date
    /// When what it is about begins; nil where nothing does, and then everything waits for the end of quiet hours.
    let start: Date?

    /// Gives `draft` its final instant; nil if it was said already, is of no use any more, or has no instant left.
    func settle(
        _ draft: Draft, as key: Notice.Key, _ existing: SessionSituation.Said?, session: Session.ID?, group: Group.ID
    ) -> Settled? {
        if let state = existing?.state, !state.isOpen, state != .superseded { return nil }
        guard let (due, moved) = instant(of: draft, existing), due < draft.usefulUntil, draft.usefulUntil > now
        else { return nil }
        let notice = Notice(
            key: key, session: session, group: group, due: due, usefulUntil: draft.usefulUntil, urgent: draft.urgent)
        return Settled(
            notice: notice, reason: PlanReason(draft.cause, natural: draft.natural, quiet: moved),
            isProvisional: draft.isProvisional,
            quietBegins: draft.urgent ? nil : quiet?.begins(after: max(due, now), in: zone))
    }

    private typealias Instant = (due: Date, quiet: PlanReason.Quiet?)

    private func instant(of draft: Draft, _ existing: SessionSituation.Said?) -> Instant? {
        if let existing, existing.state == .claimed || existing.state == .deferred { return (existing.due, nil) }
        guard let hours = quiet, !draft.urgent else { return (draft.natural, nil) }
        var instant: Instant = (draft.natural, nil)
        if let window = hours.window(holding: draft.natural, in: zone) {
            guard let moved = move(draft, out: window, hours) else { return nil }
            instant = moved
        }
        guard instant.due <= now else { return instant }
        if let window = hours.window(holding: now, in: zone) { return waiting(draft, window) }
        if let existing, existing.state == .ready, existing.due <= now { instant.due = existing.due }
        return instant
    }

    private func move(_ draft: Draft, out window: Range<Date>, _ hours: QuietHours) -> Instant? {
        let needed = Double(hours.minutesNeededBeforeStart) * 60
        let left = (start ?? .distantFuture).timeIntervalSince(window.upperBound)
        if left >= needed || hasBegun(draft), window.upperBound < draft.usefulUntil {
            return (window.upperBound, .waitsForTheirEnd)
        }
        let before = max(window.lowerBound.addingTimeInterval(-leadBeforeQuiet), draft.known)
        if before < window.lowerBound { return (before, .goesBeforeTheyBegin) }
        return waiting(draft, window)
    }

    private func waiting(_ draft: Draft, _ window: Range<Date>) -> Instant? {
        let isInTime = start.map { window.upperBound < $0 } ?? true || hasBegun(draft)
        return isInTime ? (window.upperBound, .waitsForTheirEnd) : nil
    }

    private func hasBegun(_ draft: Draft) -> Bool { start.map { draft.natural >= $0 } ?? false }
}

extension PersonPlanner {
    /// As `DepartureRule`, for a notice about the session.
    func settle(_ draft: Draft) -> Settled? {
        let key = key(draft)
        let rule = DepartureRule(
            quiet: policy.quiet, zone: zone, now: now, start: session.lacksDate ? nil : times.start)
        return rule.settle(
            draft, as: key, asked.notices.first { $0.key == key }, session: session.id, group: session.group)
    }
}
