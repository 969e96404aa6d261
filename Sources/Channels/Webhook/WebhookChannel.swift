package import Curl
import Foundation
import InternetMessage
package import Sessions
package import Tokens

/// A message to a program: Standard Webhooks 1.0. The id is the delivery's and the same on every attempt, so that the
/// receiver knows a repeat; the timestamp and the signature are each attempt's own.
///
/// By the specification only a 2xx is success, 410 closes the endpoint, and everything else may be mended at the other
/// side; what says that these very bytes are wrong is final.
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
        // Without a scheme, curl would guess one.
        guard ["http://", "https://"].contains(where: address.lowercased().hasPrefix) else {
            return .failed(DeliveryFailure(detail: "the address begins with neither https:// nor http://"))
        }
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
        failure.retryAfter = answer.value(of: "Retry-After").flatMap { retryAfter($0, at: now) }
        switch answer.status {
        case 200..<300: return .accepted(providerID: nil)
        case 410:
            failure.addressIsBad = true
            return .failed(failure)
        case 400, 413, 415, 422: return .failed(failure)
        default: return .deferred(failure)
        }
    }

    /// Seconds or a date (RFC 9110 §10.2.3), a day ahead at most.
    private static func retryAfter(_ text: String, at now: Date) -> Date? {
        let wished = Int(text).map { now.addingTimeInterval(TimeInterval(min(max($0, 0), 86_400))) }
        guard let instant = wished ?? MailDate.parse(Array(text.utf8)[...])?.instant else { return nil }
        return min(max(instant, now), now.addingTimeInterval(86_400))
    }

    static func outcome(of error: HTTPFailure) -> DeliveryOutcome {
        var failure = DeliveryFailure(code: error.status, detail: error.description)
        if error.requestSent { return .uncertain(failure) }
        switch error.kind {
        case .invalidRequest, .addressRefused: return .failed(failure)
        case .unresolved, .unreachable, .tls, .certificate, .timeout, .broken, .cancelled:
            failure.isOutage = error.status == nil
            return .deferred(failure)
        case .answerTooLarge: return .deferred(failure)
        }
    }
}
