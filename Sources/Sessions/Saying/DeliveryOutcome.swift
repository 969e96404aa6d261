package import Foundation

/// What became of one attempt.
package enum DeliveryOutcome: Hashable, Sendable {
    /// The other side took it (a 250, a 2xx): accepted, which is not yet read. `providerID` is the id it gave, if any.
    case accepted(providerID: String?)
    /// Not now; try again.
    case deferred(DeliveryFailure)
    /// Everything went out and no answer came (law 5).
    case uncertain(DeliveryFailure)
    /// Never, in this form, to this address.
    case failed(DeliveryFailure)

    package var failure: DeliveryFailure? {
        switch self {
        case .accepted: nil
        case .deferred(let failure), .uncertain(let failure), .failed(let failure): failure
        }
    }
}

/// Why an attempt did not end in `accepted`.
package struct DeliveryFailure: Error, Hashable, Sendable, Codable {
    /// SMTP reply code or HTTP status.
    package var code: Int?
    /// RFC 3463, `5.1.1`.
    package var enhancedStatus: String?
    /// For the operator: what the other side said, or what did not work. Never holds a secret or a whole URL (law 14).
    package var detail: String
    /// The other side's own wish (Retry-After).
    package var retryAfter: Date?
    /// The address itself is at fault: it is suspended, not only this message given up.
    package var addressIsBad: Bool

    package init(
        code: Int? = nil, enhancedStatus: String? = nil, detail: String, retryAfter: Date? = nil,
        addressIsBad: Bool = false
    ) {
        (self.code, self.enhancedStatus, self.detail) = (code, enhancedStatus, detail)
        (self.retryAfter, self.addressIsBad) = (retryAfter, addressIsBad)
    }
}

/// One try of a delivery, as the ledger keeps it.
package struct DeliveryAttempt: Hashable, Sendable {
    package var delivery: Delivery.ID
    /// 1 is the first.
    package var number: Int
    package var contactPoint: ContactPoint.ID
    package var channel: ChannelKind
    package var started: Date
    package var ended: Date?
    /// Nil while it is under way, or was when the process died.
    package var outcome: DeliveryOutcome?

    package init(
        delivery: Delivery.ID, number: Int, contactPoint: ContactPoint.ID, channel: ChannelKind, started: Date,
        ended: Date? = nil, outcome: DeliveryOutcome? = nil
    ) {
        (self.delivery, self.number, self.contactPoint, self.channel) = (delivery, number, contactPoint, channel)
        (self.started, self.ended, self.outcome) = (started, ended, outcome)
    }
}
