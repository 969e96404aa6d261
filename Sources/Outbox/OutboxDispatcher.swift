// The dispatcher drains the outbox. A round claims what is due, as much as there is room for, and gives each delivery
// to a task of its own; rounds go on while messages are on the wire, so that one slow server delays nothing else while
// there is room. Each channel has room of its own, for what is urgent and for what is not: a server that stalls with many
// due holds up no other channel, and a confirmation does not wait behind a thousand invitations.
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
    private let capacities: [OutboxLane: Int]
    private let state = Mutex(State())

    private struct Claim: Sendable {
        var lane: OutboxLane
        var delivery: ClaimedDelivery
        var material: DeliveryMaterial
    }

    private struct State {
        var inFlight: [OutboxLane: Int] = [:]
        var isStopping = false
    }

    package init(
        ledger: LedgerDatabase, composer: MessageComposer, channels: [any Channel],
        schedule: RetrySchedule = RetrySchedule(), holder: LeaseHolder, rounds: Rounds, logger: Logger,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        (self.ledger, self.holder, self.rounds, self.logger) = (ledger, holder, rounds, logger)
        capacities = Self.capacities(of: channels)
        sender = DeliverySender(
            ledger: ledger, composer: composer, channels: channels, schedule: schedule, holder: holder,
            clock: rounds.clock, pulse: rounds.pulse, logger: logger, jitter: jitter)
    }

    /// Many times what can be on the wire at once, so that the next messages are made while others are sent, and what
    /// many messages share is read once for all of them.
    private static func capacities(of channels: [any Channel]) -> [OutboxLane: Int] {
        var capacities: [OutboxLane: Int] = [:]
        for urgent in [true, false] {
            capacities[OutboxLane(channel: nil, urgent: urgent)] = 8
            for channel in channels {
                capacities[OutboxLane(channel: channel.kind, urgent: urgent)] = max(8, 16 * channel.concurrency)
            }
        }
        return capacities
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
            self.rounds.bell.stop()
        }
        rounds.pulse.stop(rounds.name)
    }

    /// Sends everything that is due now and waits until nothing is on the wire. Returns how many were taken up. For
    /// whoever moves the clock by hand.
    @discardableResult
    package func drain() async throws -> Int {
        var count = 0
        while true {
            let claimed = try await claim(room: capacities)
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
            let (inFlight, isStopping) = state.withLock { ($0.inFlight, $0.isStopping) }
            if isStopping { throw CancellationError() }
            let (now, room) = (rounds.clock.now, capacities.merging(inFlight) { $0 - $1 })
            let claimed = try await claim(room: room)
            // What is due and was not claimed had no room: a task that ends rings the bell when there is some again.
            if claimed.isEmpty { return try await ledger.nextDue(after: now) }
            for claim in claimed { start(claim) }
        }
    }

    private func claim(room: [OutboxLane: Int]) async throws -> [Claim] {
        guard room.values.contains(where: { $0 > 0 }) else { return [] }
        let claimed = try await ledger.claimDue(
            room: room, at: rounds.clock.now, lease: holder.lease(for: .seconds(900)))
        if claimed.isEmpty { return [] }
        let deliveries = claimed.values.joined().map(\.delivery)
        let materials: [Delivery.ID: DeliveryMaterial]
        do {
            materials = try await ledger.materials(for: deliveries)
        } catch {
            // They are due again at once, and need not wait until their leases run out.
            try await ledger.release(deliveries.map(\.id), at: rounds.clock.now, instance: holder.instance)
            throw error
        }
        state.withLock { $0.inFlight.merge(claimed.mapValues(\.count), uniquingKeysWith: +) }
        return claimed.sorted { $0.key < $1.key }.flatMap { lane, deliveries in
            deliveries.map {
                Claim(lane: lane, delivery: $0, material: materials[$0.delivery.id] ?? DeliveryMaterial(route: []))
            }
        }
    }

    private func send(_ claim: Claim) async {
        await sender.send(claim.delivery, of: claim.material)
        let capacity = capacities[claim.lane, default: 0]
        let isHalfFree = state.withLock { state in
            let left = state.inFlight[claim.lane, default: 1] - 1
            state.inFlight[claim.lane] = left
            return left == 0 || left == capacity / 2
        }
        if isHalfFree { rounds.bell.ring() }
    }
}
