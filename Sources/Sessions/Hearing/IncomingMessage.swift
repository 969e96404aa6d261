// An incoming message is stored raw before the other side is told that it may forget it (law 6). Its life:
//
//     pending ─► processing ─► applied | asked | queued | ignored | refused
//        ▲  └ lease out ┘       └───────┴────────┴───┴─► applied | ignored   (a person decided)
//        └── reprocess, from any end
//
// The collector stores; the processor claims, understands and ends it, with the facts, in one transaction; the
// caretaker returns leases that ran out. Reprocessing supersedes only facts of the same message, never a person's
// decision.

package import Foundation

package struct IncomingMessage: Hashable, Sendable {
    package typealias ID = Identifier<IncomingMessage>

    package enum State: String, CaseIterable, Sendable, Codable {
        case pending, processing
        /// Facts were recorded.
        case applied
        /// The writer was asked back, once.
        case asked
        /// A person decides.
        case queued
        /// Nothing in it is for the ledger: thanks, a receipt, a bounce that was counted.
        case ignored
        /// It may not be read at all: too large, not a message.
        case refused

        package var isEnd: Bool { self != .pending && self != .processing }
    }

    package var id: ID
    package var channel: ChannelKind
    /// Where it came from, to tell a second copy of the same thing: mailbox, UIDVALIDITY and UID; a webhook's id.
    package var source: String
    package var received: Date
    package var state: State
    package var raw: [UInt8]
    /// Times it was begun and not ended; one that keeps failing goes to the queue and never stops the others (law 9).
    package var attempts: Int

    package init(
        id: ID, channel: ChannelKind, source: String, received: Date, state: State = .pending, raw: [UInt8],
        attempts: Int = 0
    ) {
        (self.id, self.channel, self.source, self.received) = (id, channel, source, received)
        (self.state, self.raw, self.attempts) = (state, raw, attempts)
    }
}

extension IncomingMessage {
    package enum Event: Hashable, Sendable {
        case claimed
        case leaseRanOut
        /// Given back unread, for no reason of its own: that was no attempt.
        case released
        case ended(State)
        /// A person decided on a queued message, or corrected what was made of another.
        case decided(State)
        case reprocess
    }

    package struct IllegalTransition: Error, Hashable, Sendable {
        package let from: State
        package let event: Event
    }

    /// Moves the message on. Throws `IllegalTransition`, and changes nothing, for an event its state does not know.
    package mutating func apply(_ event: Event) throws {
        switch (state, event) {
        case (.pending, .claimed):
            state = .processing
            attempts += 1
        case (.processing, .leaseRanOut): state = .pending
        case (.processing, .released):
            state = .pending
            attempts -= 1
        case (.processing, .ended(let end)) where end.isEnd: state = end
        case (.queued, .decided(let end)), (.asked, .decided(let end)), (.applied, .decided(let end)),
            (.ignored, .decided(let end)):
            guard end == .applied || end == .ignored else { throw IllegalTransition(from: state, event: event) }
            state = end
        case (_, .reprocess) where state.isEnd: (state, attempts) = (.pending, 0)
        default: throw IllegalTransition(from: state, event: event)
        }
    }
}
