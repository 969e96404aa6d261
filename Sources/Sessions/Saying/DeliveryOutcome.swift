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
    /// It ended before anything of this message was told: the other side could not be reached, or let nobody in. Says
    /// nothing of the message, and does not count towards the attempts it has.
    package var isOutage: Bool

    /// A `detail` without words gets some: every failure has a reason.
    package init(
        code: Int? = nil, enhancedStatus: String? = nil, detail: String, retryAfter: Date? = nil,
        addressIsBad: Bool = false, isOutage: Bool = false
    ) {
        (self.code, self.enhancedStatus) = (code, enhancedStatus)
        self.detail = detail.contains { !$0.isWhitespace } ? detail : "no reason was given"
        (self.retryAfter, self.addressIsBad, self.isOutage) = (retryAfter, addressIsBad, isOutage)
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decodeIfPresent(Int.self, forKey: .code),
            enhancedStatus: try fields.decodeIfPresent(String.self, forKey: .enhancedStatus),
            detail: try fields.decode(String.self, forKey: .detail),
            retryAfter: try fields.decodeIfPresent(Date.self, forKey: .retryAfter),
            addressIsBad: try fields.decode(Bool.self, forKey: .addressIsBad),
            // Ledgers older than it have none.
            isOutage: try fields.decodeIfPresent(Bool.self, forKey: .isOutage) ?? false)
    }

    /// One line for a log: the codes, or our own words where there are none. What the other side said may quote an
    /// address and stays out of it.
    package var reason: String {
        let codes = [code.map(String.init), enhancedStatus].compactMap(\.self)
        return codes.isEmpty ? detail : codes.joined(separator: " ")
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
