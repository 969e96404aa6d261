// What passes between the ledger and whoever sends: the claim, the start and the finish of one attempt.

package import Sessions

/// A delivery that this instance may work on now.
package struct ClaimedDelivery: Hashable, Sendable {
    package var delivery: Delivery
    /// Under which it is held: whoever begins to send it, or gives it up, shows it.
    package var lease: Lease
    /// The bytes of the first attempt; nil before it.
    package var kept: KeptMessage?
    /// Every attempt so far, in order.
    package var earlier: [DeliveryAttempt]

    package init(delivery: Delivery, lease: Lease, kept: KeptMessage?, earlier: [DeliveryAttempt] = []) {
        (self.delivery, self.lease, self.kept, self.earlier) = (delivery, lease, kept, earlier)
    }
}

/// What a claimed delivery is made of.
package struct DeliveryMaterial: Hashable, Sendable {
    /// Nil when a row that it needs is damaged.
    package var matter: MessageMatter?
    /// Where its person can be reached now, most wanted first: on the roster and not suspended.
    package var route: [ContactPoint]

    package init(matter: MessageMatter? = nil, route: [ContactPoint]) { (self.matter, self.route) = (matter, route) }
}

/// One queue of the outbox. Each has room of its own, so that no channel waits for another, nor what is urgent for what
/// is not.
package struct OutboxLane: Hashable, Comparable, Sendable {
    /// The one its person is reached on first; nil when that is none of those asked for, or the person has no address.
    package var channel: ChannelKind?
    package var urgent: Bool

    package init(channel: ChannelKind?, urgent: Bool) { (self.channel, self.urgent) = (channel, urgent) }

    /// Urgent ones first.
    package static func < (one: Self, other: Self) -> Bool {
        one.urgent != other.urgent
            ? one.urgent : (one.channel?.rawValue ?? "") < (other.channel?.rawValue ?? "")
    }
}

/// A message in a channel's form, as it was made for one address and is repeated byte for byte (law 5).
package struct KeptMessage: Hashable, Sendable {
    package var contactPoint: ContactPoint.ID
    /// What other messages will name it by, without angle brackets.
    package var messageID: String?
    package var bytes: [UInt8]

    package init(contactPoint: ContactPoint.ID, messageID: String?, bytes: [UInt8]) {
        (self.contactPoint, self.messageID, self.bytes) = (contactPoint, messageID, bytes)
    }
}

/// What goes onto a connection now.
package struct DeliveryStart: Hashable, Sendable {
    package var delivery: Delivery.ID
    /// The one it was claimed under: if it is held under another by now, this start is of the past and does not count.
    package var claim: Lease
    /// Its attempt's number; 1 is the first.
    package var attempt: Int
    /// Whether these are other bytes than those that are kept.
    package var isNew: Bool
    package var message: KeptMessage

    package init(_ claimed: ClaimedDelivery, message: KeptMessage) {
        (delivery, claim, self.message) = (claimed.delivery.id, claimed.lease, message)
        attempt = claimed.delivery.attempts + 1
        isNew = claimed.kept?.contactPoint != message.contactPoint
    }
}

/// What became of one attempt, and when to try again.
package struct DeliveryFinish: Hashable, Sendable {
    package var delivery: Delivery.ID
    /// Its number; 1 is the first.
    package var attempt: Int
    package var outcome: DeliveryOutcome
    package var retry: Delivery.RetryDecision

    /// The end of the attempt for which it was claimed.
    package init(_ claimed: ClaimedDelivery, outcome: DeliveryOutcome, retry: Delivery.RetryDecision) {
        (delivery, attempt) = (claimed.delivery.id, claimed.delivery.attempts + 1)
        (self.outcome, self.retry) = (outcome, retry)
    }
}
