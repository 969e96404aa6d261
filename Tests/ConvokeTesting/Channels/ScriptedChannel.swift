package import Channels
import Foundation
package import Sessions

/// A channel inside the test that records what it is given and answers what it is told. Each rendering has bytes of its
/// own, so that a message made twice is recognised.
package final class ScriptedChannel: Channel {
    package struct Sent: Sendable, Hashable {
        package let delivery: Delivery.ID
        package let address: String
        package let bytes: [UInt8]
        package let identity: String?
    }

    package typealias Script = @Sendable (_ message: RenderedMessage, _ attempt: Int) async -> DeliveryOutcome

    package let kind: ChannelKind
    package let concurrency: Int
    package let repetition: Repetition
    /// Everything that went onto the wire, in order.
    package let sent = Locked<[Sent]>([])
    /// People whose messages cannot be given a form.
    package let unwritable: Set<String>
    private let renderings = Locked(0)
    private let script: Script

    /// - Parameter script: is given the message and how many went out before it.
    package init(
        _ kind: ChannelKind = .email, concurrency: Int = 4,
        repetition: Repetition = .sameIdentity(after: 600, atMost: 2), unwritable: Set<String> = [],
        _ script: @escaping Script = { _, _ in .accepted(providerID: nil) }
    ) {
        (self.kind, self.concurrency, self.repetition, self.unwritable) = (kind, concurrency, repetition, unwritable)
        self.script = script
    }

    package func render(_ message: ComposedMessage, to address: String) throws -> RenderedMessage {
        if unwritable.contains(address) { throw DeliveryFailure(detail: "a message of this shape has no form") }
        var number = 0
        renderings.update { count in
            count += 1
            number = count
        }
        return RenderedMessage(
            delivery: message.delivery, bytes: Array("\(number) \(message.subject)".utf8),
            identity: "\(message.delivery)@example.org")
    }

    package func send(_ message: RenderedMessage, to address: String) async -> DeliveryOutcome {
        var attempt = 0
        sent.update { sent in
            attempt = sent.count
            sent.append(
                Sent(
                    delivery: message.delivery, address: address, bytes: message.bytes, identity: message.identity))
        }
        return await script(message, attempt)
    }

    package func probe() async -> ChannelProbe { ChannelProbe(works: true, finding: "a script") }
}

/// Closed until it is opened, then open for ever; waited for by tasks.
package final class AsyncGate: Sendable {
    private let isOpen = Locked(false)

    package init() {}

    package func open() { isOpen.update { $0 = true } }

    /// Returns when it is open, or when the task is cancelled.
    package func wait() async {
        while !isOpen.value, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(2)) }
    }
}
