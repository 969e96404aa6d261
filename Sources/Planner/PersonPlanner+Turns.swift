import Foundation
import Sessions

// A turn is offered to everybody who may answer for its holder, from the moment it fell to them until the answer is due.
// Once somebody answered, or the turn went on, nobody else is asked: the offer is wanted no longer.

extension PersonPlanner {
    /// Of an offer, the revision is the number of the hand: each is asked once.
    func turnOffers() -> [Draft] {
        guard session.status == .confirmed, isAsked, !isObserver, !asked.muted.contains(.turnOffer) else { return [] }
        return turns.compactMap { turn in
            guard turn.isOffered(at: now), let deadline = turn.deadline, turn.holder.isSpokenFor(by: asked.person)
            else { return nil }
            return Draft(
                kind: .turnOffer, step: turn.id.duty.rawValue, revision: turn.id.number, natural: turn.offered,
                known: turn.offered, usefulUntil: deadline, cause: .turn(turn.id.duty))
        }
    }
}
