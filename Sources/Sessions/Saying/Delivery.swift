// A delivery is one message to one contact point, carrying one or more notices. Its life:
//
//     ready ─► claimed ─► sending ─► accepted ─► bounced
//       ▲  └ lease out ┘     ├─► deferred ─► (its next attempt falls due) ─► ready
//       │                    ├─► uncertain ─► accepted | ready | failed      (lease out while sending, too)
//       │                    └─► failed ─► (the operator asks for another attempt) ─► ready
//     superseded, expired  (from ready, claimed, deferred)
//     superseded           (from failed, bounced: the person can be reached elsewhere now)
//
// The dispatcher claims, commits `sending` before the first byte, and records the outcome after the last; the caretaker
// returns leases that ran out; the filler supersedes what is no longer wanted; whoever finds a delivery past its use
// expires it. After a crash, `claimed` means that nothing left, `sending` that something may have: hence uncertain.
// The row and its attempts are pruned by the caretaker long after the end; the notices' keys are kept.

package import Foundation

package struct Delivery: Hashable, Sendable {
    /// A random 64-bit number; also what tokens name. Written as 16 hexadecimal digits.
    package struct ID: Hashable, Comparable, Sendable, TextCodable {
        package let number: UInt64

        package init(number: UInt64) { self.number = number }

        package init?(_ description: String) {
            // A sign would be read, too.
            guard description.utf8.count == 16, description.first?.isHexDigit == true,
                let number = UInt64(description, radix: 16)
            else { return nil }
            self.number = number
        }

        package var description: String {
            String(unsafeUninitializedCapacity: 16) { digits in
                for place in 0..<16 {
                    let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * place)) & 15
                    digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                }
                return 16
            }
        }

        package static func < (one: Self, other: Self) -> Bool { one.number < other.number }
    }

    package enum State: String, CaseIterable, Sendable, Codable {
        case ready, claimed, sending, accepted, bounced, deferred, uncertain, failed, superseded, expired

        /// Nothing has left and nothing is about to: the plan may still take it back.
        package var isOpen: Bool { self == .ready || self == .claimed || self == .deferred }

        /// The person has it, or may have it.
        package var mayHaveArrived: Bool {
            switch self {
            case .sending, .accepted, .uncertain: true
            case .ready, .claimed, .bounced, .deferred, .failed, .superseded, .expired: false
            }
        }
    }

    package var id: ID
    package var person: Person.ID
    package var state: State
    /// The first attempt is due.
    package var due: Date
    /// The least of its notices' (law 4).
    package var usefulUntil: Date
    package var urgent: Bool
    /// Attempts made so far.
    package var attempts: Int
    /// The next attempt, while deferred or uncertain.
    package var nextAttempt: Date?

    package init(
        id: ID, person: Person.ID, state: State = .ready, due: Date, usefulUntil: Date, urgent: Bool = false,
        attempts: Int = 0, nextAttempt: Date? = nil
    ) {
        (self.id, self.person, self.state) = (id, person, state)
        (self.due, self.usefulUntil, self.urgent) = (due, usefulUntil, urgent)
        (self.attempts, self.nextAttempt) = (attempts, nextAttempt)
    }
}

extension Delivery {
    /// What happens to a delivery.
    package enum Event: Hashable, Sendable {
        case claimed
        /// The bytes go onto a connection now.
        case sending
        case finished(DeliveryOutcome, retry: RetryDecision)
        case leaseRanOut(retry: RetryDecision)
        /// The next attempt's time has come.
        case retryDue
        /// A bounce, a reply or an own copy proves what became of it.
        case provenAccepted
        case bounced
        case superseded
        /// It arrived nowhere, and the person can now be reached in another way than when it was sent: what is of use in
        /// it is to be said anew, in a delivery of its own.
        case contactChanged
        case expired
        /// There is nothing to attempt: nobody can be reached, or no message can be made of it.
        case givenUp
        /// The operator wants another attempt of one that waits or was given up.
        case retryAsked
    }

    /// When to try again, decided by `Outbox` from the failure and the attempts so far.
    package enum RetryDecision: Hashable, Sendable {
        case at(Date)
        case giveUp
        /// Only a person may say so: the channel cannot tell a repeat from a first copy.
        case askOperator
    }

    package struct IllegalTransition: Error, Hashable, Sendable {
        package let from: State
        package let event: Event
    }

    /// Moves the delivery on. Throws `IllegalTransition` for an event that its state does not know; the delivery is
    /// then unchanged.
    package mutating func apply(_ event: Event) throws {
        switch (state, event) {
        case (.ready, .claimed): state = .claimed
        case (.claimed, .sending):
            state = .sending
            attempts += 1
        case (.sending, .finished(let outcome, let retry)): finish(outcome, retry)
        case (.claimed, .leaseRanOut): state = .ready
        case (.claimed, .givenUp): state = .failed
        case (.sending, .leaseRanOut(let retry)): wait(as: .uncertain, retry)
        case (.deferred, .retryDue), (.uncertain, .retryDue): state = .ready
        case (.failed, .retryAsked), (.deferred, .retryAsked), (.uncertain, .retryAsked): state = .ready
        case (.uncertain, .provenAccepted), (.sending, .provenAccepted): state = .accepted
        case (.accepted, .bounced), (.uncertain, .bounced): state = .bounced
        case (.ready, .superseded), (.claimed, .superseded), (.deferred, .superseded): state = .superseded
        case (.failed, .contactChanged), (.bounced, .contactChanged): state = .superseded
        case (.ready, .expired), (.claimed, .expired), (.deferred, .expired): state = .expired
        default: throw IllegalTransition(from: state, event: event)
        }
        // Only who waits has a time to wait for.
        if state != .deferred, state != .uncertain { nextAttempt = nil }
    }

    private mutating func finish(_ outcome: DeliveryOutcome, _ retry: RetryDecision) {
        switch outcome {
        case .accepted: state = .accepted
        case .failed:
            // Refused at this address, and there is another to try.
            if case .at = retry { wait(as: .deferred, retry) } else { state = .failed }
        case .deferred: wait(as: .deferred, retry)
        case .uncertain: wait(as: .uncertain, retry)
        }
    }

    private mutating func wait(as waiting: State, _ retry: RetryDecision) {
        switch retry {
        case .at(let instant): (state, nextAttempt) = (waiting, instant)
        case .giveUp: (state, nextAttempt) = (.failed, nil)
        case .askOperator: (state, nextAttempt) = (.uncertain, nil)
        }
    }
}
