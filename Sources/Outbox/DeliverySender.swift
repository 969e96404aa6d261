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

        init(_ channel: any Channel) {
            (self.channel, slots) = (channel, ConnectionSlots(channel.concurrency))
        }

        func count(_ outcome: DeliveryOutcome, after duration: Duration) {
            Timer(label: "convoke_transfer_seconds", dimensions: [("channel", channel.kind.rawValue)])
                .record(duration: duration)
            Counter(
                label: "convoke_attempts_total",
                dimensions: [("channel", channel.kind.rawValue), ("outcome", outcome.name)]
            ).increment()
        }
    }

    private let ledger: LedgerDatabase
    private let composer: MessageComposer
    private let lanes: [ChannelKind: Lane]
    private let schedule: RetrySchedule
    private let journal: OutboxJournal
    private let holder: LeaseHolder
    private let clock: any WallClock
    private let pulse: Pulse
    private let logger: Logger
    private let jitter: @Sendable () -> Double
    private let isStopping = Mutex(false)

    init(
        ledger: LedgerDatabase, composer: MessageComposer, channels: [any Channel], schedule: RetrySchedule,
        holder: LeaseHolder, clock: any WallClock, pulse: Pulse, logger: Logger,
        jitter: @escaping @Sendable () -> Double
    ) {
        (self.ledger, self.composer, self.schedule, self.holder) = (ledger, composer, schedule, holder)
        (self.clock, self.pulse, self.logger, self.jitter) = (clock, pulse, logger, jitter)
        lanes = Dictionary(
            channels.map { ($0.kind, Lane($0)) }, uniquingKeysWith: { first, _ in first })
        journal = OutboxJournal(ledger: ledger, holder: holder, clock: clock)
    }

    /// Nothing that waits for a slot goes out any more.
    func stop() { isStopping.withLock { $0 = true } }

    /// Never throws: a delivery that meets a fault is left to its lease, and the fault is logged (law 9).
    func send(_ claimed: ClaimedDelivery, of material: DeliveryMaterial) async {
        do {
            try await attempt(claimed, material.matter, material.route)
        } catch {
            log(claimed.delivery.id).error("delivery interrupted", metadata: ["error": "\(error)"])
        }
    }

    private func log(_ delivery: Delivery.ID) -> Logger {
        var logger = logger
        logger[metadataKey: "delivery"] = "\(delivery)"
        return logger
    }

    private func attempt(
        _ claimed: ClaimedDelivery, _ matter: MessageMatter?, _ route: [ContactPoint]
    ) async throws {
        let reachable = claimed.preferring(route.filter { lanes[$0.channel] != nil })
        var failure = DeliveryFailure(detail: "no usable address on a channel that is set up")
        for (place, contact) in reachable.enumerated() {
            guard let lane = lanes[contact.channel] else { continue }
            do {
                let message = try rendered(claimed, matter, for: contact, by: lane.channel)
                let isLast = !claimed.mayTry(reachable.dropFirst(place + 1))
                return try await send(message, of: claimed, to: contact, lane, hasOtherAddress: !isLast)
            } catch let fault as Unwritable {
                log(claimed.delivery.id).error("cannot compose", metadata: ["error": "\(fault.failure.detail)"])
                failure = fault.failure
            }
        }
        if reachable.isEmpty {
            log(claimed.delivery.id).warning("nobody to send to: no address on a channel that is set up")
        }
        let contact = reachable.last ?? route.first
        try await ledger.giveUp(
            claimed.delivery.id, for: failure, contactPoint: contact?.id, at: clock.now, claim: claimed.lease)
    }

    /// No message can be made for this address.
    private struct Unwritable: Error {
        let failure: DeliveryFailure
    }

    private func send(
        _ message: RenderedMessage, of claimed: ClaimedDelivery, to contact: ContactPoint, _ lane: Lane,
        hasOtherAddress: Bool
    ) async throws {
        await lane.slots.take(urgent: claimed.delivery.urgent)
        let outcome: DeliveryOutcome?
        do {
            outcome = try await onTheWire(message, of: claimed, to: contact, lane)
        } catch {
            lane.slots.giveBack()
            throw error
        }
        guard let outcome else { return lane.slots.giveBack() }
        try await record(outcome, of: claimed, lane, hasOtherAddress: hasOtherAddress)
    }

    /// The message as it was made for this address, or as it is made now.
    private func rendered(
        _ claimed: ClaimedDelivery, _ matter: MessageMatter?, for contact: ContactPoint, by channel: any Channel
    ) throws(Unwritable) -> RenderedMessage {
        if let kept = claimed.kept, kept.contactPoint == contact.id {
            return RenderedMessage(delivery: claimed.delivery.id, bytes: kept.bytes, identity: kept.messageID)
        }
        guard let matter else {
            throw Unwritable(failure: DeliveryFailure(detail: "what it is made of cannot be read from the ledger"))
        }
        do {
            let message = try composer.compose(matter, to: contact.address, over: contact.channel, at: clock.now)
            return try channel.render(message, to: contact.address)
        } catch let failure as DeliveryFailure {
            throw Unwritable(failure: failure)
        } catch {
            throw Unwritable(failure: DeliveryFailure(detail: "cannot be composed: \(error)"))
        }
    }

    /// Nil when the delivery may not go out any more.
    private func onTheWire(
        _ message: RenderedMessage, of claimed: ClaimedDelivery, to contact: ContactPoint, _ lane: Lane
    ) async throws -> DeliveryOutcome? {
        if isStopping.withLock({ $0 }) {
            try await ledger.release([message.delivery], at: clock.now, instance: holder.instance)
            return nil
        }
        let start = DeliveryStart(
            claimed,
            message: KeptMessage(contactPoint: contact.id, messageID: message.identity, bytes: message.bytes))
        guard try await journal.begin(start) else { return nil }
        let began = ContinuousClock.now
        let outcome = await lane.channel.send(message, to: contact.address)
        lane.count(outcome, after: ContinuousClock.now - began)
        return outcome
    }

    /// Gives the slot back as soon as the outcome is in the journal: whoever takes it commits its own `sending` with
    /// this outcome or after it, so that a crash finds no delivery doubtful whose answer was heard.
    private func record(
        _ outcome: DeliveryOutcome, of claimed: ClaimedDelivery, _ lane: Lane, hasOtherAddress: Bool
    ) async throws {
        let channel = lane.channel
        let decision = schedule.decision(
            after: outcome, claimed.count(with: outcome, hasOtherAddress: hasOtherAddress),
            usefulUntil: claimed.delivery.usefulUntil, repetition: channel.repetition, at: clock.now,
            jitter: jitter())
        // An answer of any kind shows that the other side is there.
        let isOutage = outcome.failure?.isOutage ?? false
        if isOutage { pulse.fail(channel.kind.part) } else { pulse.recover(channel.kind.part) }
        log(outcome, decision, of: claimed.delivery.id, channel.kind)
        let finish = DeliveryFinish(claimed, outcome: outcome, retry: decision)
        try await journalUntilWritten(finish) { lane.slots.giveBack() }
    }

    /// A disk that is full may be emptied: gives up only when the process is told to end.
    private func journalUntilWritten(
        _ finish: DeliveryFinish, whenQueued: @escaping @Sendable () -> Void
    ) async throws {
        var (pause, whenQueued) = (1, whenQueued)
        while true {
            do {
                return try await journal.finish(finish, whenQueued: whenQueued)
            } catch  where !Task.isCancelled {
                whenQueued = {}
                log(finish.delivery).critical(
                    "cannot record an outcome, trying again", metadata: ["error": "\(error)"])
                try? await clock.sleep(for: .seconds(pause))
                pause = min(pause * 2, 64)
            }
        }
    }

    private func log(
        _ outcome: DeliveryOutcome, _ decision: Delivery.RetryDecision, of delivery: Delivery.ID, _ channel: ChannelKind
    ) {
        let level: Logger.Level = outcome.failure == nil ? .info : .warning
        guard logger.logLevel <= level else { return }
        let logger = log(delivery)
        var metadata: Logger.Metadata = ["channel": "\(channel.rawValue)", "outcome": "\(outcome.name)"]
        if let failure = outcome.failure {
            metadata["reason"] = "\(failure.reason)"
            if case .at(let next) = decision { metadata["next"] = "\(next.formatted(.iso8601))" }
            // What the other side said may quote an address.
            logger.debug("the other side said", metadata: ["detail": "\(failure.detail)"])
        }
        logger.log(level: level, "attempt", metadata: metadata)
    }
}
