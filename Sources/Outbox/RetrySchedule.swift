package import Channels
package import Foundation
package import Sessions

/// When a delivery is tried again: pauses that double, half of each left to chance, computed from the stored attempts,
/// so that a lowered limit counts at once. What the other side wishes for (Retry-After) is honoured before anything of
/// ours. No attempt is set for when the message has lost its use (law 4).
package struct RetrySchedule: Hashable, Sendable {
    /// The longest pause after the first attempt.
    package var first: TimeInterval
    /// No pause is longer.
    package var longest: TimeInterval
    package var maximumAttempts: Int

    package init(first: TimeInterval = 60, longest: TimeInterval = 4 * 3600, maximumAttempts: Int = 30) {
        (self.first, self.longest, self.maximumAttempts) = (first, longest, maximumAttempts)
    }

    /// What follows an attempt that ended in `outcome` at `now`, the `attempts`-th of the delivery. `uncertain` counts
    /// those of them, this one included, after which nobody knew whether the message had arrived: only they use up the
    /// repeats that `repetition` allows. `jitter` is a number in 0..<1 and picks the pause between a half and the whole
    /// of the step's.
    package func decision(
        after outcome: DeliveryOutcome, attempts: Int, uncertain: Int = 1, usefulUntil: Date,
        repetition: Repetition, at now: Date, jitter: Double
    ) -> Delivery.RetryDecision {
        switch outcome {
        case .accepted, .failed: .giveUp
        case .deferred(let failure):
            later(failure, attempts: attempts, usefulUntil: usefulUntil, at: now, jitter: jitter)
        case .uncertain(let failure):
            // The first repeat is at once; one that is lost again is in no hurry.
            repetition == .idempotent && uncertain > 1
                ? later(failure, attempts: attempts, usefulUntil: usefulUntil, at: now, jitter: jitter)
                : again(repetition, attempts: attempts, uncertain: uncertain, usefulUntil: usefulUntil, at: now)
        }
    }

    /// What follows a lease that ran out while sending: nobody knows what left (law 5). Every attempt is counted as an
    /// uncertain one, so that a message on which the process dies is not sent for ever.
    package func decisionAfterCrash(
        attempts: Int, usefulUntil: Date, repetition: Repetition, at now: Date
    ) -> Delivery.RetryDecision {
        again(repetition, attempts: attempts, uncertain: attempts, usefulUntil: usefulUntil, at: now)
    }

    /// The longest pause after this many attempts: doubled each time, in whole seconds of a `TimeInterval`, never
    /// through an integer power that could be cut.
    package func pause(after attempts: Int) -> TimeInterval {
        var pause = first
        for _ in 1..<max(attempts, 1) where pause < longest { pause *= 2 }
        return min(pause, longest)
    }

    private func later(
        _ failure: DeliveryFailure, attempts: Int, usefulUntil: Date, at now: Date, jitter: Double
    ) -> Delivery.RetryDecision {
        guard attempts < maximumAttempts else { return .giveUp }
        let pause = pause(after: attempts)
        let own = now.addingTimeInterval(pause / 2 + pause / 2 * min(max(jitter, 0), 1))
        let next = max(own, failure.retryAfter ?? own)
        return next < usefulUntil ? .at(next) : .giveUp
    }

    private func again(
        _ repetition: Repetition, attempts: Int, uncertain: Int, usefulUntil: Date, at now: Date
    ) -> Delivery.RetryDecision {
        switch repetition {
        case .idempotent:
            return attempts < maximumAttempts && now < usefulUntil ? .at(now) : .giveUp
        case .sameIdentity(let pause, let atMost):
            let next = now.addingTimeInterval(pause)
            return uncertain <= atMost && next < usefulUntil ? .at(next) : .giveUp
        case .askOperator:
            return .askOperator
        }
    }
}
