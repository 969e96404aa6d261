package import Foundation
package import Sessions

/// What a message carries that can tell who wrote it and what it answers, before anything is looked up. Nothing in it
/// is believed yet: `Identification` weighs it against what the ledger knows.
package struct Evidence: Hashable, Sendable {
    /// Deliveries whose genuine `reply` token stands in a recipient header, in the order of the headers.
    package var replyTokens: [Delivery.ID] = []
    /// Deliveries whose genuine `bounce` token stands in a recipient header.
    package var bounceTokens: [Delivery.ID] = []
    /// Deliveries whose genuine `unsubscribe` token stands in a recipient header: List-Unsubscribe by mail (RFC 2369).
    package var unsubscribeTokens: [Delivery.ID] = []
    /// Deliveries whose genuine `thread` token stands in In-Reply-To or References, In-Reply-To first.
    package var threadTokens: [Delivery.ID] = []
    /// Deliveries whose genuine `thread` token stands in the Message-ID of what a bounce could not deliver.
    package var bouncedThreads: [Delivery.ID] = []
    /// Every message that this one says it answers, without brackets: for the ids that a provider gave instead of ours.
    package var answeredMessages: [String] = []
    /// The iTIP object the message carries, if it is one that answers.
    package var calendar: CalendarReply?
    /// What looks like a `SessionCode` in the subject, with its `#`.
    package var subjectCodes: [String] = []
    /// The address in From, in small letters; nil if there is none.
    package var sender: String?
    package var senderName: String?
    /// What a server whose word we take says of the sender.
    package var authentication: Authentication = .unknown
    /// A machine wrote it.
    package var automatic: AutomaticAnswer?
    package var bounce: BounceReport?
    /// Without brackets; nil if there is none. Never unique enough to be an id.
    package var messageID: String?

    package init() {}

    package enum Authentication: String, Sendable, Hashable {
        /// DMARC passed for the sender's domain, says our own receiving server.
        case pass
        case fail
        /// No trusted server said anything.
        case unknown
    }
}

/// What an iTIP object says (RFC 5546 sections 3.2.3 and 3.2.7).
package struct CalendarReply: Hashable, Sendable {
    package enum Method: String, Sendable, Hashable {
        case reply
        case counter
        /// Asks for the invitation again.
        case refresh
    }

    package struct Attendee: Hashable, Sendable {
        /// In small letters, without `mailto:`.
        package var address: String
        package var name: String?
        /// Nil where PARTSTAT is missing or none of ours (`NEEDS-ACTION` counts as missing).
        package var status: ParticipationStatus?
        /// Address of the stand-in (DELEGATED-TO).
        package var delegatedTo: String?
        /// The stand-in's own answer names whom it stands in for (DELEGATED-FROM).
        package var delegatedFrom: String?

        package init(
            address: String, name: String? = nil, status: ParticipationStatus? = nil, delegatedTo: String? = nil,
            delegatedFrom: String? = nil
        ) {
            (self.address, self.name, self.status) = (address, name, status)
            (self.delegatedTo, self.delegatedFrom) = (delegatedTo, delegatedFrom)
        }
    }

    package var method: Method
    package var uid: String
    package var sequence: Int
    package var attendees: [Attendee]
    package var comment: String?
    /// COUNTER: the start that is proposed, as the object writes it.
    package var proposedStart: String?
    /// DTSTART: of what is answered, or what is proposed; nil where it says no instant.
    package var start: Date?

    package init(
        method: Method, uid: String, sequence: Int = 0, attendees: [Attendee], comment: String? = nil,
        proposedStart: String? = nil, start: Date? = nil
    ) {
        (self.method, self.uid, self.sequence, self.attendees) = (method, uid, sequence, attendees)
        (self.comment, self.proposedStart, self.start) = (comment, proposedStart, start)
    }
}

/// That a machine wrote the message, and what follows.
package struct AutomaticAnswer: Hashable, Sendable {
    package enum Kind: String, Sendable, Hashable {
        case autoReply = "auto-reply"
        case bounce
        case list
        /// Our own message come back.
        case loop
        /// Only words of subject or body say so: that is for a person to judge, not for us.
        case suspected
    }

    package var kind: Kind
    /// The header field or the words that say so.
    package var evidence: String
    /// What it says of an absence; nil where it answers for another reason.
    package var away: Verdict.Away?
    /// It holds our message until a person proves to be one: the words that say so.
    package var challenge: String?

    package init(kind: Kind, evidence: String, away: Verdict.Away? = nil, challenge: String? = nil) {
        (self.kind, self.evidence, self.away, self.challenge) = (kind, evidence, away, challenge)
    }
}

/// What a delivery report says about one of our messages.
package struct BounceReport: Hashable, Sendable {
    /// Some recipient was given up on; a delay or a success is none.
    package var failed: Bool
    /// It arrived, and was called unwanted (RFC 5965).
    package var isComplaint: Bool
    package var status: String?
    /// Message-ID of what could not be delivered, without brackets.
    package var originalMessage: String?
    /// The envelope sender of what is complained about, where it is told.
    package var originalSender: String?
    /// Those given up on, in small letters.
    package var recipients: [String]
    /// Those of them that do not exist, says the server (RFC 3463).
    package var missingRecipients: Set<String>
    /// What it says of each of them (RFC 3463), where it says so.
    package var statuses: [String: String]

    package init(
        failed: Bool, isComplaint: Bool = false, status: String?, originalMessage: String? = nil,
        recipients: [String] = [], missingRecipients: Set<String> = [], statuses: [String: String] = [:]
    ) {
        (self.failed, self.isComplaint, self.status) = (failed, isComplaint, status)
        (self.originalMessage, self.recipients) = (originalMessage, recipients)
        (self.missingRecipients, self.statuses) = (missingRecipients, statuses)
    }
}

extension Evidence {
    /// Every delivery that some token names: what the ledger is asked for, each once.
    package var deliveries: [Delivery.ID] {
        var seen: Set<Delivery.ID> = []
        return (replyTokens + bounceTokens + unsubscribeTokens + threadTokens + bouncedThreads)
            .filter { seen.insert($0).inserted }
    }

    /// Message-IDs to look up among those that providers gave our deliveries.
    package var messageIDs: [String] { answeredMessages + [bounce?.originalMessage].compactMap { $0 } }
}
