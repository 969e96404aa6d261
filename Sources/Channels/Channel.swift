package import Foundation
package import Sessions

/// One way out of Convoke. A channel gives a message its form, once, and carries that form to an address, as often as
/// it takes. It keeps nothing: what was tried and what came of it is the ledger's.
///
/// `docs/adding-a-channel.md` is the checklist for a new one.
package protocol Channel: Sendable {
    var kind: ChannelKind { get }

    /// How many messages may be on the wire at once.
    var concurrency: Int { get }

    /// What may be done about a message that went out whole and was never answered (law 5).
    var repetition: Repetition { get }

    /// Gives the message this channel's form. Pure: called at the first attempt only, and its bytes are sent at every
    /// later one. Throws the failure that an address or a message of this shape will always meet.
    func render(_ message: ComposedMessage, to address: String) throws -> RenderedMessage

    /// One attempt. Never throws: whatever happens has an outcome. When the task is cancelled before the last byte went
    /// out, the outcome is `deferred`, and nothing was accepted.
    func send(_ message: RenderedMessage, to address: String) async -> DeliveryOutcome

    /// Whether the channel could send now: connects and logs in, and sends nothing. For `convoke check`.
    func probe() async -> ChannelProbe
}

/// Whether the same message may be sent again when nobody knows whether it arrived.
package enum Repetition: Hashable, Sendable {
    /// The other side recognises a repeat by its id: at once.
    case idempotent
    /// The receiver can tell a repeat by its Message-ID: after a pause without evidence, so many times at most.
    case sameIdentity(after: TimeInterval, atMost: Int)
    /// A repeat would look like a second message: a person decides.
    case askOperator
}

/// A message in a channel's own form.
package struct RenderedMessage: Hashable, Sendable {
    package var delivery: Delivery.ID
    package var bytes: [UInt8]
    /// What other messages will name it by: its Message-ID, without angle brackets.
    package var identity: String?

    package init(delivery: Delivery.ID, bytes: [UInt8], identity: String?) {
        (self.delivery, self.bytes, self.identity) = (delivery, bytes, identity)
    }
}

/// What `convoke check` says of a channel: one line, and what to do when it is bad.
package struct ChannelProbe: Hashable, Sendable {
    package var works: Bool
    package var finding: String
    package var remedy: String?

    package init(works: Bool, finding: String, remedy: String? = nil) {
        (self.works, self.finding, self.remedy) = (works, finding, remedy)
    }
}
