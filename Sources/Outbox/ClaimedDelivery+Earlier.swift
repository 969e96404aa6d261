// What the attempts before this one say about it: which addresses are still to be tried, and how much patience is left.

import Ledger
import Sessions

extension ClaimedDelivery {
    /// The addresses in the order in which they are to be tried: those that refused this very message come last, for
    /// when the operator wants another attempt all the same.
    func preferring(_ route: [ContactPoint]) -> [ContactPoint] {
        route.filter { !refusedAt.contains($0.id) } + route.filter { refusedAt.contains($0.id) }
    }

    /// Whether one of these may be tried after a refusal. Not after any attempt that may have arrived: what is repeated
    /// then is the same bytes to the same address (law 5).
    func mayTry(_ others: some Sequence<ContactPoint>) -> Bool {
        AttemptCount(earlier).uncertain == 0 && others.contains { !refusedAt.contains($0.id) }
    }

    /// The attempts so far and the one that ended in `outcome`.
    func count(with outcome: DeliveryOutcome, hasOtherAddress: Bool) -> AttemptCount {
        var count = AttemptCount(earlier)
        count.all += 1
        count.hasOtherAddress = hasOtherAddress
        if case .uncertain = outcome { count.uncertain += 1 }
        if outcome.failure?.isOutage ?? false { count.outages += 1 }
        return count
    }

    private var refusedAt: Set<ContactPoint.ID> {
        Set(earlier.filter { $0.outcome?.name == "failed" }.map(\.contactPoint))
    }
}

extension DeliveryOutcome {
    /// For logs and figures.
    var name: String {
        switch self {
        case .accepted: "accepted"
        case .deferred: "deferred"
        case .uncertain: "uncertain"
        case .failed: "failed"
        }
    }
}
