// A session's duty goes from hand to hand until somebody keeps it:
//
//     planned ─► offered ─► held ─► (given back) ─┐
//                   └─ declined, lapsed, skipped ─┴─► offered to the next ─► … ─► open
//
// Each hand is a `Turn`, numbered from 1; only the last one counts, and of its answers the latest. What happened to
// it is appended and never overwritten; an answer that comes after the next hand was opened is kept and changes nothing.
// Whoever nobody can be asked for is passed over at once. `open` means that everybody has passed and nobody was named to fall back on.

package import Foundation

/// That a session's duty was offered, or given, to one holder.
package struct Turn: Hashable, Sendable {
    package struct ID: Hashable, Sendable, Codable {
        package var session: Session.ID
        package var duty: Duty
        /// From 1, in the order in which the duty went from hand to hand.
        package var number: Int

        package init(session: Session.ID, duty: Duty, number: Int) {
            (self.session, self.duty, self.number) = (session, duty, number)
        }
    }

    package var id: ID
    package var holder: TurnHolder
    package var offered: Date
    /// An answer is awaited until then; nil for one that nobody was asked about.
    package var deadline: Date?
    /// The latest, if there is one.
    package var answer: TurnAnswer.Kind?

    package init(id: ID, holder: TurnHolder, offered: Date, deadline: Date?, answer: TurnAnswer.Kind? = nil) {
        (self.id, self.holder, self.offered) = (id, holder, offered)
        (self.deadline, self.answer) = (deadline, answer)
    }

    /// It was taken, or given by somebody who may.
    package var isHeld: Bool { answer?.keeps ?? false }

    /// Whether it waits for an answer at `instant`.
    package func isOffered(at instant: Date) -> Bool { answer == nil && deadline.map { instant < $0 } ?? false }
}

/// What became of a turn: a fact.
package struct TurnAnswer: Hashable, Sendable {
    package typealias ID = Identifier<TurnAnswer>

    package enum Kind: String, CaseIterable, Sendable, Codable {
        case accepted
        case declined
        /// Taken before, and returned.
        case givenBack = "given-back"
        /// Nobody answered in time.
        case lapsed
        /// Nobody could be asked.
        case unreachable
        /// Passed over by whoever runs the group; the holder owes the next one.
        case skipped
        /// Given by whoever runs the group, or by the programme file's last resort.
        case assigned
        /// Exchanged with the holder of another session.
        case swapped

        /// The holder has the turn.
        package var keeps: Bool { self == .accepted || self == .assigned || self == .swapped }
    }

    package var id: ID
    package var turn: Turn.ID
    /// Who answered for the holder.
    package var person: Person.ID?
    package var kind: Kind
    /// The words behind it, whole.
    package var comment: String?
    package var rule: Reason
    /// Nil for what the passing of time did.
    package var source: FactSource?
    package var at: Date

    package init(
        id: ID, turn: Turn.ID, person: Person.ID? = nil, kind: Kind, comment: String? = nil, rule: Reason = "",
        source: FactSource?, at: Date
    ) {
        (self.id, self.turn, self.person, self.kind) = (id, turn, person, kind)
        (self.comment, self.rule, self.source, self.at) = (comment, rule, source, at)
    }
}

/// Whose a session's duty is at present.
package struct TurnStanding: Hashable, Sendable, Codable {
    package enum State: String, CaseIterable, Sendable, Codable {
        /// Nobody was asked yet, or nobody is to be asked.
        case planned
        case offered
        case held
        /// Everybody passed it on: the chair decides.
        case open
    }

    package var session: Session.ID
    package var duty: Duty
    /// Nil only while open.
    package var holder: TurnHolder?
    package var state: State

    package init(session: Session.ID, duty: Duty, holder: TurnHolder?, state: State) {
        (self.session, self.duty, self.holder, self.state) = (session, duty, holder, state)
    }
}
