// The mail server that Convoke hands its messages to, and the webhook of somebody's program: what they do is the seed's
// and the weather's. A server takes a message at its last byte, whoever is still there to hear the answer; from then on
// the message goes its own way, and may come late, twice, or back.

import Channels
import Curl
import Foundation
import Sessions

struct SimulatedMailChannel: Channel {
    let kind = ChannelKind.email
    let concurrency = 2
    let repetition = Repetition.sameIdentity(after: 600, atMost: 2)

    let form: EmailForm
    let world: TrialWorld
    let clock: SimulatedClock

    func render(_ message: ComposedMessage, to address: String) throws -> RenderedMessage {
        try form.render(message, to: address)
    }

    func send(_ message: RenderedMessage, to address: String) async -> DeliveryOutcome {
        guard !clock.process.isGone else { return .deferred(DeliveryFailure(detail: "gone")) }
        let message = world.tamper.mail(message, repeated: world.hasSeen(message.delivery))
        if world.tamper == .hangs, world.chance.oneIn(3) { try? await clock.sleep(for: .seconds(1 << 40)) }
        if world.tamper == .holdsBack { try? await clock.sleep(for: .seconds(30 * 86_400)) }
        let transfer = SimulatedTransfer(message, to: address, over: kind, in: world, clock)
        if world.tamper == .acceptsUnsent, world.chance.oneIn(5) { return .accepted(providerID: nil) }
        do {
            let outcome = try await carry(message, to: address, transfer).deliveryOutcome
            transfer.ended(outcome)
            if world.tamper == .sendsTwice, outcome.failure == nil {
                let again = SimulatedTransfer(message, to: address, over: kind, in: world, clock)
                again.ended(try await carry(message, to: address, again).deliveryOutcome)
            }
            return outcome
        } catch {
            return .deferred(DeliveryFailure(detail: "interrupted"))
        }
    }

    private func carry(
        _ message: RenderedMessage, to address: String, _ transfer: SimulatedTransfer
    ) async throws -> SMTPOutcome {
        let (chance, now) = (world.chance, world.scheduler.now)
        try await clock.sleep(for: .milliseconds(chance.between(5, 400)))
        if world.weather.has(.mailDown, at: now) { return .failed(.unreachable, .connect) }
        if world.weather.has(.mailHangs, at: now), chance.oneIn(2) {
            try await clock.sleep(for: .seconds(60))
            return .failed(.timeout, .connect)
        }
        if world.weather.has(.mailThrottles, at: now), !chance.oneIn(3) { return .refused(421, "4.7.0", .mail) }
        if let refusal = world.refusal(of: address) { return refusal }
        if world.isStormy, chance.oneIn(80) { return .failed(.broken, .message) }
        try await clock.sleep(for: .milliseconds(chance.between(10, 900)))
        return try await answer(to: message, address, transfer)
    }

    /// All of it went out: what happens now, happens whether or not anybody is there to hear of it.
    private func answer(
        to message: RenderedMessage, _ address: String, _ transfer: SimulatedTransfer
    ) async throws -> SMTPOutcome {
        let chance = world.chance
        guard !clock.process.isGone else { throw CancellationError() }
        if world.isStormy, chance.oneIn(120) {
            let isFinal = chance.oneIn(3)
            return isFinal ? .refused(554, "5.7.1", .message) : .refused(451, "4.3.0", .message)
        }
        let isLost =
            world.isStormy
            && (chance.oneIn(100) || world.weather.has(.mailLosesAnswers, at: world.scheduler.now) && chance.oneIn(2))
        let isTaken = !isLost || !chance.oneIn(3)
        transfer.isWhole(taken: isTaken)
        if isTaken { world.takes(message, to: address, returning: form.returnPath(of: message)) }
        try await clock.sleep(
            for: isLost && chance.oneIn(2) ? .seconds(300) : .milliseconds(chance.between(20, 2000)))
        return isLost
            ? SMTPOutcome(.uncertain("no answer after the final dot"))
            : SMTPOutcome(.accepted(SMTPReply(code: 250, text: "queued")))
    }

    func probe() async -> ChannelProbe { ChannelProbe(works: true, finding: "a simulated server") }
}

struct SimulatedWebhook: Channel {
    let kind = ChannelKind.webhook
    let concurrency = 2
    let repetition = Repetition.idempotent

    let world: TrialWorld
    let clock: SimulatedClock

    func render(_ message: ComposedMessage, to address: String) throws -> RenderedMessage {
        RenderedMessage(
            delivery: message.delivery, bytes: try WebhookEvent(message).body(), identity: "msg_\(message.delivery)")
    }

    func send(_ message: RenderedMessage, to address: String) async -> DeliveryOutcome {
        guard !clock.process.isGone else { return .deferred(DeliveryFailure(detail: "gone")) }
        let transfer = SimulatedTransfer(message, to: address, over: kind, in: world, clock)
        do {
            let outcome = try await post(message, to: address, transfer)
            transfer.ended(outcome)
            return outcome
        } catch {
            return .deferred(DeliveryFailure(detail: "interrupted"))
        }
    }

    private func post(
        _ message: RenderedMessage, to address: String, _ transfer: SimulatedTransfer
    ) async throws -> DeliveryOutcome {
        let (chance, now) = (world.chance, world.scheduler.now)
        try await clock.sleep(for: .milliseconds(chance.between(5, 600)))
        if world.weather.has(.hookDown, at: now) {
            return chance.oneIn(2)
                ? .deferred(DeliveryFailure(detail: "unreachable", isOutage: true))
                : .deferred(DeliveryFailure(code: 503, detail: "the endpoint answered 503"))
        }
        if world.weather.has(.hookThrottles, at: now), !chance.oneIn(3) {
            var failure = DeliveryFailure(code: 429, detail: "the endpoint answered 429")
            failure.retryAfter = clock.now.addingTimeInterval(Double(chance.between(1, 7200)))
            return .deferred(failure)
        }
        guard !clock.process.isGone else { throw CancellationError() }
        let isLost = world.isStormy && chance.oneIn(40)
        let isTaken = !isLost || chance.oneIn(2)
        transfer.isWhole(taken: isTaken)
        if isTaken { world.posted(message) }
        try await clock.sleep(for: isLost ? .seconds(20) : .milliseconds(chance.between(5, 300)))
        return isLost ? .uncertain(DeliveryFailure(detail: "no answer")) : .accepted(providerID: nil)
    }

    func probe() async -> ChannelProbe { ChannelProbe(works: true, finding: "a simulated program") }
}

/// One message on the wire, before the eyes of the watch.
struct SimulatedTransfer {
    private let world: TrialWorld
    private let process: SimulatedProcess
    private let delivery: Delivery.ID
    private let number: Int

    init(
        _ message: RenderedMessage, to address: String, over channel: ChannelKind, in world: TrialWorld,
        _ clock: SimulatedClock
    ) {
        (self.world, process, delivery) = (world, clock.process, message.delivery)
        number = world.watch.begins(
            message.delivery, by: clock.process, over: channel, to: address, identity: message.identity,
            bytes: message.bytes)
        let sum = String(StableSum.of(message.bytes), radix: 16)
        world.trace.note("\(channel.rawValue) \(delivery) goes out, time \(number + 1), sum \(sum)")
    }

    func isWhole(taken: Bool) {
        world.watch.update(delivery, number) { ($0.isWhole, $0.isTaken) = (true, taken) }
        world.trace.note("\(delivery) \(taken ? "is taken" : "is whole and lost")")
    }

    func ended(_ outcome: DeliveryOutcome) {
        guard !process.isGone else { return }
        let heard: TrialWatch.Transfer.Outcome =
            switch outcome {
            case .accepted: .accepted
            case .deferred: .deferred
            case .uncertain: .uncertain
            case .failed: .failed
            }
        world.watch.update(delivery, number) { $0.outcome = heard }
        world.trace.note("\(delivery) \(heard) \(outcome.failure?.reason ?? "")")
    }
}

extension SMTPOutcome {
    fileprivate static func failed(_ kind: SMTPFailure.Kind, _ stage: SMTPStage) -> SMTPOutcome {
        SMTPOutcome(.failed(SMTPFailure(kind, at: stage, "\(kind)")))
    }

    static func refused(_ code: Int, _ status: String, _ stage: SMTPStage) -> SMTPOutcome {
        SMTPOutcome(.refused(SMTPReply(code: code, enhancedStatus: status, text: "no"), at: stage))
    }
}
