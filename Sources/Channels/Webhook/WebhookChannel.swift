package import Curl
import Foundation
package import Sessions
package import Tokens

/// A message to a program: Standard Webhooks 1.0. The id is the delivery's and the same on every attempt, so that the
/// receiver knows a repeat; the timestamp and the signature are each attempt's own.
///
/// Limits (standard-webhooks 1.0, read 2026-11): payload under 20 kB, success is 2xx only, 410 closes the endpoint.
package struct WebhookChannel: Channel {
    package let kind = ChannelKind.webhook
    package let concurrency = 8
    package let repetition = Repetition.idempotent

    private let keys: [WebhookKey]
    private let loop: HTTPLoop
    private let addresses: AddressPolicy
    private let timeout: Duration
    private let clock: any WallClock

    package init(
        keys: [WebhookKey], loop: HTTPLoop, addresses: AddressPolicy, timeout: Duration = .seconds(20),
        clock: any WallClock
    ) {
        (self.keys, self.loop, self.addresses) = (keys, loop, addresses)
        (self.timeout, self.clock) = (timeout, clock)
    }

    package func render(_ message: ComposedMessage, to address: String) throws -> RenderedMessage {
        RenderedMessage(
            delivery: message.delivery, bytes: try WebhookEvent(message).body(), identity: Self.id(message.delivery))
    }

    package func send(_ message: RenderedMessage, to address: String) async -> DeliveryOutcome {
        let id = Self.id(message.delivery)
        let timestamp = Int64(clock.now.timeIntervalSince1970)
        let signature = WebhookSignature.sign(id: id, timestamp: timestamp, body: message.bytes, keys: keys)
        let exchange = HTTPExchange(
            .post, address,
            fields: [
                HTTPField("Content-Type", "application/json; charset=utf-8"),
                HTTPField("User-Agent", "convoke"),
                HTTPField("webhook-id", id),
                HTTPField("webhook-timestamp", String(timestamp)),
                HTTPField("webhook-signature", signature),
            ],
            body: Data(message.bytes), timeout: timeout, addresses: addresses, isIdempotent: true)
        do {
            return Self.outcome(of: try await loop.perform(exchange), at: clock.now)
        } catch {
            return Self.outcome(of: error)
        }
    }

    package func probe() async -> ChannelProbe {
        keys.isEmpty
            ? ChannelProbe(
                works: false, finding: "there is no key to sign with", remedy: "set webhook.secretFile")
            : ChannelProbe(works: true, finding: "signs with \(keys.count) key(s)")
    }

    private static func id(_ delivery: Delivery.ID) -> String { "msg_\(delivery)" }

    static func outcome(of answer: HTTPAnswer, at now: Date) -> DeliveryOutcome {
        var failure = DeliveryFailure(code: answer.status, detail: "the endpoint answered \(answer.status)")
        failure.retryAfter = answer.value(of: "Retry-After").flatMap(Double.init).map {
            now.addingTimeInterval(min(max($0, 0), 86_400))
        }
        switch answer.status {
        case 200..<300: return .accepted(providerID: nil)
        case 410:
            failure.addressIsBad = true
            return .failed(failure)
        case 408, 425, 429, 500...: return .deferred(failure)
        // A redirect is a failure by the specification; an operator may mend it before the message loses its use.
        case 300..<400: return .deferred(failure)
        default: return .failed(failure)
        }
    }

    static func outcome(of error: HTTPFailure) -> DeliveryOutcome {
        let failure = DeliveryFailure(code: error.status, detail: error.description)
        if error.requestSent { return .uncertain(failure) }
        switch error.kind {
        case .invalidRequest, .addressRefused: return .failed(failure)
        case .unresolved, .unreachable, .tls, .certificate, .timeout, .broken, .answerTooLarge, .cancelled:
            return .deferred(failure)
        }
    }
}
