package import Channels
package import Foundation
package import Sessions

/// When a delivery is tried again: pauses that double, half of each left to chance, computed from the stored attempts,
/// so that a lowered limit counts at once. What the other side wishes for (Retry-After) is honoured before anything of
/// ours. An attempt may be set for when the message, or a part of it, will have lost its use: it expires before that, and
/// what is still of use in it goes out by itself (law 4). What ended before anything of the message was told, because the
/// other side was out of order, does not count towards the limit: mail outlives an outage of weeks.
package struct RetrySchedule: Hashable, Sendable {
    /// The longest pause after the first attempt.
    package var first: TimeInterval
    /// No pause is longer.
    package var longest: TimeInterval
    /// Of those that were about the message.
    package var maximumAttempts: Int

    package init(first: TimeInterval = 60, longest: TimeInterval = 4 * 3600, maximumAttempts: Int = 30) {
        (self.first, self.longest, self.maximumAttempts) = (first, longest, maximumAttempts)
    }

    /// What follows an attempt that ended in `outcome` at `now`. `jitter` is a number in 0..<1 and picks the pause
    /// between a half and the whole of the step's.
    package func decision(
        after outcome: DeliveryOutcome, _ count: AttemptCount, usefulUntil: Date, repetition: Repetition, at now: Date,
        jitter: Double
    ) -> Delivery.RetryDecision {
        switch outcome {
        case .accepted: .giveUp
        case .failed: count.hasOtherAddress ? .at(now) : .giveUp
        case .deferred(let failure): later(failure, count, at: now, jitter: jitter)
        case .uncertain(let failure):
            // The first repeat is at once; one that is lost again is in no hurry.
            repetition == .idempotent && count.uncertain > 1
                ? later(failure, count, at: now, jitter: jitter)
                : again(repetition, count, usefulUntil: usefulUntil, at: now)
        }
    }

    /// What follows a lease that ran out while sending: nobody knows what left (law 5). The last of `attempts` is counted
    /// as an uncertain one, so that a message on which the process dies is not sent for ever.
    package func decisionAfterCrash(
        _ attempts: [DeliveryAttempt], usefulUntil: Date, repetition: Repetition, at now: Date
    ) -> Delivery.RetryDecision {
        var count = AttemptCount(attempts)
        count.uncertain += 1
        return again(repetition, count, usefulUntil: usefulUntil, at: now)
    }

    /// The longest pause after this many attempts: doubled each time, in whole seconds of a `TimeInterval`, never
    /// through an integer power that could be cut.
    package func pause(after attempts: Int) -> TimeInterval {
        var pause = first
        var doublings = attempts - 1
        while doublings > 0, pause < longest, pause > 0 { (pause, doublings) = (pause * 2, doublings - 1) }
        return min(pause, longest)
    }

    private func later(
        _ failure: DeliveryFailure, _ count: AttemptCount, at now: Date, jitter: Double
    ) -> Delivery.RetryDecision {
        guard failure.isOutage || count.aboutTheMessage < maximumAttempts else { return .giveUp }
        let pause = pause(after: count.all)
        let own = now.addingTimeInterval(pause / 2 + pause / 2 * min(max(jitter, 0), 1))
        return .at(max(own, failure.retryAfter ?? own))
    }

    private func again(
        _ repetition: Repetition, _ count: AttemptCount, usefulUntil: Date, at now: Date
    ) -> Delivery.RetryDecision {
        switch repetition {
        case .idempotent:
            return count.aboutTheMessage < maximumAttempts && now < usefulUntil ? .at(now) : .giveUp
        case .sameIdentity(let pause, let atMost):
            let next = now.addingTimeInterval(pause)
            return count.uncertain <= atMost && next < usefulUntil ? .at(next) : .giveUp
        case .askOperator:
            return .askOperator
        }
    }
}

/// What a delivery's attempts were, the one that just ended included.
package struct AttemptCount: Hashable, Sendable {
    package var all: Int
    /// After which nobody knew whether the message had arrived: only they use up the repeats that a channel allows.
    package var uncertain: Int
    /// Which ended before anything of the message was told.
    package var outages: Int
    /// The person has an address that did not refuse this message yet.
    package var hasOtherAddress: Bool

    package init(all: Int, uncertain: Int = 0, outages: Int = 0, hasOtherAddress: Bool = false) {
        (self.all, self.uncertain, self.outages) = (all, uncertain, outages)
        self.hasOtherAddress = hasOtherAddress
    }

    /// Of these. One that has not ended is neither uncertain nor an outage.
    package init(_ attempts: [DeliveryAttempt]) {
        let outcomes = attempts.compactMap(\.outcome)
        self.init(
            all: attempts.count, uncertain: outcomes.count { $0.name == "uncertain" },
            outages: outcomes.count { $0.failure?.isOutage ?? false })
    }

    package var aboutTheMessage: Int { all - outages }
}
