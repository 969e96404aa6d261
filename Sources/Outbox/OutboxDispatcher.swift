// The dispatcher drains the outbox. A round claims what is due, as much as there is room for, and gives each delivery
// to a task of its own; rounds go on while messages are on the wire, so that one slow server delays
// nothing else while there is room. The room is one for all channels: a server that stalls with many due can take it up.
//
// A delivery's task composes it, if this is its first attempt, in the form of the channel its person is reached on now;
// waits for one of the channel's slots; has `sending` committed; sends; and has the outcome committed (law 3). A crash
// before `sending` leaves a claim that its lease returns; a crash after it leaves a delivery that is uncertain (law 5).
// An outcome that cannot be written is held and tried again: it is the one thing that must not be forgotten.
//
// On shutdown no more is claimed, what waits for a slot is given back, and what is on the wire may finish.

package import Channels
package import Composer
import Foundation
package import Ledger
package import Logging
import ServiceLifecycle
package import Sessions
import Synchronization

package final class OutboxDispatcher: Service {
    private let ledger: LedgerDatabase
    private let sender: DeliverySender
    private let holder: LeaseHolder
    private let rounds: Rounds
    private let logger: Logger
    private let capacity: Int
    private let state = Mutex(State())

    private struct Claim: Sendable {
        var delivery: ClaimedDelivery
        var matter: MessageMatter?
    }

    private struct State {
        var inFlight = 0
        var isStopping = false
    }

    package init(
        ledger: LedgerDatabase, composer: MessageComposer, channels: [any Channel],
        schedule: RetrySchedule = RetrySchedule(), holder: LeaseHolder, rounds: Rounds, logger: Logger,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        (self.ledger, self.holder, self.rounds, self.logger) = (ledger, holder, rounds, logger)
        capacity = max(8, 4 * channels.reduce(0) { $0 + $1.concurrency })
        sender = DeliverySender(
            ledger: ledger, composer: composer, channels: channels, schedule: schedule, holder: holder,
            clock: rounds.clock, logger: logger, jitter: jitter)
    }

    package func run() async throws {
        let (claims, claimed) = AsyncStream.makeStream(of: Claim.self)
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                group.addTask {
                    await self.rounds.run {
                        try await self.dispatch { claimed.yield($0) }
                    } onFailure: {
                        self.logger.error("cannot dispatch", metadata: ["error": "\($0)"])
                    }
                    claimed.finish()
                }
                for await claim in claims { group.addTask { await self.send(claim) } }
            }
        } onGracefulShutdown: {
            self.state.withLock { $0.isStopping = true }
            self.sender.stop()
            self.rounds.bell.ring()
        }
        rounds.pulse.stop(rounds.name)
    }

    /// Sends everything that is due now and waits until nothing is on the wire. Returns how many were taken up. For
    /// whoever moves the clock by hand.
    @discardableResult
    package func drain() async throws -> Int {
        var count = 0
        while true {
            let claimed = try await claim(room: capacity)
            if claimed.isEmpty { return count }
            count += claimed.count
            await withDiscardingTaskGroup { group in
                for claim in claimed { group.addTask { await self.send(claim) } }
            }
        }
    }

    /// One round. Returns when the next is due.
    private func dispatch(_ start: (Claim) -> Void) async throws -> Date? {
        while true {
            let (room, isStopping) = state.withLock { (capacity - $0.inFlight, $0.isStopping) }
            if isStopping { throw CancellationError() }
            // A task that ends rings the bell when half of the room is free again.
            if room <= 0 { return nil }
            let claimed = try await claim(room: room)
            if claimed.isEmpty { return try await ledger.nextDue() }
            for claim in claimed { start(claim) }
        }
    }

    private func claim(room: Int) async throws -> [Claim] {
        let lease = holder.lease(for: .seconds(900))
        let claimed = try await ledger.claimDue(limit: room, at: rounds.clock.now, lease: lease)
        let matters = try await ledger.matters(for: claimed.map(\.delivery.id))
        state.withLock { $0.inFlight += claimed.count }
        return claimed.map { Claim(delivery: $0, matter: matters[$0.delivery.id]) }
    }

    private func send(_ claim: Claim) async {
        await sender.send(claim.delivery, claim.matter)
        let isHalfFree = state.withLock { state in
            state.inFlight -= 1
            return state.inFlight == 0 || state.inFlight == capacity / 2
        }
        if isHalfFree { rounds.bell.ring() }
    }
}
