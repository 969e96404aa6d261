import Foundation
import Ledger
import Sessions

/// A delivery as JSON has it.
struct OutboxEntry: Encodable {
    struct Said: Encodable {
        let subject: String
        let kind: Notice.Kind
        let step: String
        let revision: Int
        let session: Session.ID?
        let due: Date
        let usefulUntil: Date
    }

    let id: Delivery.ID
    let state: Delivery.State
    let person: Person.ID
    let name: String
    let channel: ChannelKind?
    let address: String?
    let due: Date
    let usefulUntil: Date
    let urgent: Bool
    let attempts: Int
    let nextAttempt: Date?
    let notices: [Said]
    let lastFailure: DeliveryFailure?

    init(_ line: DeliveryLine) {
        let delivery = line.delivery
        (id, state, person, name) = (delivery.id, delivery.state, delivery.person, line.person.name)
        (channel, address) = (line.contactPoint?.channel, line.contactPoint?.address)
        (due, usefulUntil, urgent) = (delivery.due, delivery.usefulUntil, delivery.urgent)
        (attempts, nextAttempt, lastFailure) = (delivery.attempts, delivery.nextAttempt, line.lastFailure)
        notices = line.notices.map { notice in
            Said(
                subject: notice.key.subject.description, kind: notice.key.kind, step: notice.key.step,
                revision: notice.key.revision, session: notice.session, due: notice.due,
                usefulUntil: notice.usefulUntil)
        }
    }
}

/// Its whole story.
struct OutboxStory: Encodable {
    struct Attempt: Encodable {
        let number: Int
        let channel: ChannelKind
        /// Where it went.
        let address: String?
        let started: Date
        let ended: Date?
        /// Nil while it is under way, or was when the process died.
        let outcome: String?
        let failure: DeliveryFailure?
    }

    /// What came back.
    struct Arrival: Encodable {
        let message: IncomingMessage.ID
        let received: Date
        let state: IncomingMessage.State
        /// What it reports of the address; nil for what is no bounce.
        let bounce: AddressReport.Kind.RawValue?
        let why: Reason
    }

    /// Why one of its notices is said.
    struct Cause: Encodable {
        let subject: String
        let kind: Notice.Kind
        let why: String
    }

    let delivery: OutboxEntry
    let causes: [Cause]
    /// When its bytes were made: at the first attempt.
    let composed: Date?
    let attempts: [Attempt]
    let messageID: String?
    /// Octets of the message as it is repeated.
    let size: Int?
    let arrivals: [Arrival]
    let successors: [Delivery.ID]

    init(_ detail: DeliveryDetail, causes: [Words]) {
        delivery = OutboxEntry(detail.line)
        self.causes = zip(detail.line.notices, causes).map { notice, why in
            Cause(subject: notice.key.subject.description, kind: notice.key.kind, why: why.english)
        }
        composed = detail.attempts.first?.started
        arrivals = detail.arrivals.map { arrival in
            Arrival(
                message: arrival.message.id, received: arrival.message.received, state: arrival.message.state,
                bounce: detail.bounces[arrival.message.id]?.rawValue, why: arrival.explanation)
        }
        successors = detail.successors
        attempts = detail.attempts.map { attempt in
            Attempt(
                number: attempt.number, channel: attempt.channel,
                address: detail.places[attempt.contactPoint]?.address, started: attempt.started, ended: attempt.ended,
                outcome: attempt.outcome?.key, failure: attempt.outcome?.failure)
        }
        (messageID, size) = (detail.kept?.messageID, detail.kept?.bytes.count)
    }
}

extension DeliveryOutcome {
    fileprivate var key: String {
        switch self {
        case .accepted: "accepted"
        case .deferred: "deferred"
        case .uncertain: "uncertain"
        case .failed: "failed"
        }
    }
}
