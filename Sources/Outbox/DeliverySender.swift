// One delivery from claim to outcome; the algorithm is told in OutboxDispatcher.swift.

import Channels
import Composer
import Foundation
import Ledger
import Logging
import Metrics
import Sessions
import Synchronization

final class DeliverySender: Sendable {
    private struct Lane {
        let channel: any Channel
        let slots: ConnectionSlots
    }

    private let ledger: LedgerDatabase
    private let composer: MessageComposer
    private let lanes: [ChannelKind: Lane]
    private let schedule: RetrySchedule
    private let journal: OutboxJournal
    private let holder: LeaseHolder
    private let clock: any WallClock
    private let logger: Logger
    private let jitter: @Sendable () -> Double
    private let isStopping = Mutex(false)

    init(
        ledger: LedgerDatabase, composer: MessageComposer, channels: [any Channel], schedule: RetrySchedule,
        holder: LeaseHolder, clock: any WallClock, logger: Logger, jitter: @escaping @Sendable () -> Double
    ) {
        (self.ledger, self.composer, self.schedule, self.holder) = (ledger, composer, schedule, holder)
        (self.clock, self.logger, self.jitter) = (clock, logger, jitter)
        lanes = Dictionary(
            channels.map { ($0.kind, Lane(channel: $0, slots: ConnectionSlots($0.concurrency))) },
            uniquingKeysWith: { first, _ in first })
        journal = OutboxJournal(ledger: ledger, holder: holder, clock: clock)
    }

    /// Nothing that waits for a slot goes out any more.
    func stop() { isStopping.withLock { $0 = true } }

    /// Never throws: a delivery that meets a fault is left to its lease, and the fault is logged (law 9).
    func send(_ claimed: ClaimedDelivery, _ matter: MessageMatter?) async {
        var logger = logger
        logger[metadataKey: "delivery"] = "\(claimed.delivery.id)"
        do {
            try await attempt(claimed, matter, logger)
        } catch {
            logger.error("delivery interrupted", metadata: ["error": "\(error)"])
        }
    }

    private func attempt(_ claimed: ClaimedDelivery, _ matter: MessageMatter?, _ logger: Logger) async throws {
        let id = claimed.delivery.id
        let route = try await ledger.route(for: id)
        guard let contact = route.first(where: { lanes[$0.channel] != nil }), let lane = lanes[contact.channel] else {
            logger.warning("nobody to send to: no address on a channel that is set up")
            let failure = DeliveryFailure(detail: "no usable address on a channel that is set up")
            return try await giveUp(id, failure, contactPoint: route.first?.id)
        }
        let message: RenderedMessage
        do {
            message = try rendered(claimed, matter, for: contact, by: lane.channel)
        } catch {
            logger.error("cannot compose", metadata: ["error": "\(error)"])
            let failure = (error as? DeliveryFailure) ?? DeliveryFailure(detail: "cannot be composed: \(error)")
            return try await giveUp(id, failure, contactPoint: contact.id)
        }
        await lane.slots.take()
        let outcome = await onTheWire(message, to: contact, lane)
        await lane.slots.giveBack()
        guard let outcome = try outcome.get() else { return }
        try await record(outcome, of: claimed, lane.channel, logger)
    }

    /// The message as it was made for this address, or as it is made now.
    private func rendered(
        _ claimed: ClaimedDelivery, _ matter: MessageMatter?, for contact: ContactPoint, by channel: any Channel
    ) throws -> RenderedMessage {
        if let kept = claimed.kept, kept.contactPoint == contact.id {
            return RenderedMessage(delivery: claimed.delivery.id, bytes: kept.bytes, identity: kept.messageID)
        }
        guard let matter else { throw DeliveryFailure(detail: "the delivery is gone from the ledger") }
        let message = try composer.compose(matter, to: contact.address, over: contact.channel, at: clock.now)
        return try channel.render(message, to: contact.address)
    }

    /// Nil when the delivery may not go out any more.
    private func onTheWire(
        _ message: RenderedMessage, to contact: ContactPoint, _ lane: Lane
    ) async -> Result<DeliveryOutcome?, any Error> {
        do {
            if isStopping.withLock({ $0 }) {
                try await ledger.release([message.delivery], at: clock.now, instance: holder.instance)
                return .success(nil)
            }
            let start = DeliveryStart(
                delivery: message.delivery,
                message: KeptMessage(contactPoint: contact.id, messageID: message.identity, bytes: message.bytes))
            guard try await journal.begin(start) else { return .success(nil) }
            let began = ContinuousClock.now
            let outcome = await lane.channel.send(message, to: contact.address)
            Timer(label: "convoke_transfer_seconds", dimensions: [("channel", contact.channel.rawValue)])
                .record(duration: ContinuousClock.now - began)
            return .success(outcome)
        } catch {
            return .failure(error)
        }
    }

    private func record(
        _ outcome: DeliveryOutcome, of claimed: ClaimedDelivery, _ channel: any Channel, _ logger: Logger
    ) async throws {
        let delivery = claimed.delivery
        let decision = schedule.decision(
            after: outcome, attempts: delivery.attempts + 1, uncertain: claimed.uncertainAttempts + 1,
            usefulUntil: delivery.usefulUntil, repetition: channel.repetition, at: clock.now, jitter: jitter())
        Counter(
            label: "convoke_attempts_total",
            dimensions: [("channel", channel.kind.rawValue), ("outcome", outcome.name)]
        ).increment()
        log(outcome, decision, channel.kind, logger)
        try await journalUntilWritten(
            DeliveryFinish(delivery: delivery.id, outcome: outcome, retry: decision), logger)
    }

    /// A disk that is full may be emptied: gives up only when the process is told to end.
    private func journalUntilWritten(_ finish: DeliveryFinish, _ logger: Logger) async throws {
        var pause = 1
        while true {
            do {
                return try await journal.finish(finish)
            } catch  where !Task.isCancelled {
                logger.critical("cannot record an outcome, trying again", metadata: ["error": "\(error)"])
                try? await Task.sleep(for: .seconds(pause))
                pause = min(pause * 2, 64)
            }
        }
    }

    private func log(
        _ outcome: DeliveryOutcome, _ decision: Delivery.RetryDecision, _ channel: ChannelKind, _ logger: Logger
    ) {
        var metadata: Logger.Metadata = ["channel": "\(channel.rawValue)", "outcome": "\(outcome.name)"]
        if let failure = outcome.failure {
            metadata["reason"] = "\(failure.code.map(String.init) ?? "-") \(failure.enhancedStatus ?? "")"
            if case .at(let next) = decision { metadata["next"] = "\(next.formatted(.iso8601))" }
            // What the other side said may quote an address.
            logger.debug("the other side said", metadata: ["detail": "\(failure.detail)"])
        }
        logger.log(level: outcome.failure == nil ? .info : .warning, "attempt", metadata: metadata)
    }

    private func giveUp(
        _ id: Delivery.ID, _ failure: DeliveryFailure, contactPoint: ContactPoint.ID?
    ) async throws {
        try await ledger.giveUp(
            id, for: failure, contactPoint: contactPoint, at: clock.now, lease: holder.lease(for: .seconds(900)))
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
