package import Foundation

/// One thing that is known of an address: what a mail server reported of it, or what proves that it works.
package struct AddressReport: Hashable, Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The recipient's own server says that there is nobody at this address.
        case missing
        /// Given up for good, and for the address' sake or without saying for whose.
        case hard
        /// Given up for a reason that passes: a full mailbox, a server that took nothing for days.
        case soft
        /// The message was refused, or we who sent it: as spam, as too large. It says nothing of the address.
        case refused
        /// It arrived, and was called unwanted (RFC 5965).
        case complaint
        /// The person answered a message that went there, or wrote from there.
        case answered
        /// Somebody who runs Convoke stopped using it, or uses it again.
        case suspended
        case reinstated
    }

    package var kind: Kind
    /// As RFC 3463 writes it, or the kind of a complaint.
    package var status: String?
    /// For the operator.
    package var detail: String
    package var at: Date
    /// The message that reported it; nil for what was seen while sending, and for what a person decided.
    package var message: IncomingMessage.ID?

    package init(
        _ kind: Kind, status: String? = nil, detail: String = "", at: Date, message: IncomingMessage.ID? = nil
    ) {
        (self.kind, self.status, self.detail) = (kind, status, detail)
        (self.at, self.message) = (at, message)
    }

    /// Whether the mailbox was full (RFC 3463 §3.3, X.2.2).
    package var saysFull: Bool { status?.hasSuffix(".2.2") ?? false }
}

extension Verdict.Bounce {
    /// What it says of `address`, where the message went: what it says of that one, if it names it. Another one is one
    /// of those that a mailbox passes our mail on to: that it failed tells little of whether the mailbox itself works.
    package func report(on address: String) -> AddressReport.Kind {
        let address = address.lowercased()
        let isNamed = recipients.contains(address)
        switch kind {
        case .complaint: return .complaint
        case .noSuchAddress(let missing) where missing.contains(address): return .missing
        case .noSuchAddress where !isNamed: return .soft
        case .noSuchAddress, .undelivered:
            let said = AddressReport.Kind(status: status(of: address))
            return said == .hard && !isNamed && !recipients.isEmpty ? .soft : said
        }
    }
}

extension AddressReport.Kind {
    /// What a failure with this status says of an address, if nothing more is known of who said it (RFC 3463 §3).
    package init(status: String?) {
        let numbers = (status ?? "").split(separator: ".").map { Int($0) ?? -1 }
        guard numbers.count == 3 else {
            self = .hard
            return
        }
        self =
            switch (numbers[0], numbers[1], numbers[2]) {
            // The sender's address; the message too long for the mailbox, or for the system; an unknown command; a body
            // that cannot be converted; a rule or a signature.
            case (_, 1, 7), (_, 1, 8), (_, 2, 3), (_, 3, 4), (_, 5, _), (_, 6, _), (_, 7, _): .refused
            // The mailbox is full; the system is, or takes no messages now.
            case (4, _, _), (_, 2, 2), (_, 3, 1), (_, 3, 2): .soft
            default: .hard
            }
    }
}
