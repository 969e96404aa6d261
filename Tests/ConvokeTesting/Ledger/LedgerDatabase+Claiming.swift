package import Foundation
package import Ledger
import Sessions

extension LedgerDatabase {
    /// Claims as the dispatcher does, on every channel there is, what is urgent first, until there are `limit`.
    package func claimDue(limit: Int, at now: Date, lease: Lease) async throws -> [ClaimedDelivery] {
        let channels = ChannelKind.allCases.map(Optional.some) + [nil]
        let lanes = [true, false].flatMap { urgent in channels.map { OutboxLane(channel: $0, urgent: urgent) } }
        let closed = Dictionary(lanes.map { ($0, 0) }) { first, _ in first }
        var claimed: [ClaimedDelivery] = []
        for lane in lanes where claimed.count < limit {
            let room = closed.merging([lane: limit - claimed.count]) { $1 }
            claimed += try await claimDue(room: room, at: now, lease: lease)[lane] ?? []
        }
        return claimed
    }
}
