// Whose turn it is: a function of the order, of who had the duty when, of what was answered, and of the instant.
//
//   1. Everybody has a *last turn*: the session they held last, or keep or are offered to come. Who never had one comes
//      first, in the wheel's order; a newcomer counts as having had one when they joined, so that whoever waited longer
//      goes before them, and nobody waits for ever.
//   2. The coming sessions are gone through in time. A turn that is kept or awaits its answer stays where it is. Any
//      other goes to whom the last turn lies longest ago, of those who have not passed on this very session.
//   3. Its moment having come, it is offered; an offer nobody answered in time has lapsed. Whoever nobody can be asked
//      for is passed over at once.
//
// Whoever passes on a session has had no turn, and so is the next to be asked: a skipped turn stays owed.

package import Foundation

/// One duty of one group: all that decides whose turn it is.
package struct Rotation: Hashable, Sendable {
    /// A coming session with this duty.
    package struct Seat: Hashable, Sendable {
        package var session: Session.ID
        package var start: Date
        package var wheel: Wheel
        /// When it is to be offered; nil where nobody is asked.
        package var offerAt: Date?
        /// Named by somebody for this session alone: it takes no part, but for counting as that one's turn.
        package var fixed: TurnHolder?
        /// Without a date for now, or of a programme that is quiet: nothing is offered and nothing lapses.
        package var isPaused: Bool
        /// For whom nobody can be asked: they have nobody in the group, or none of those can be reached.
        package var unreachable: Set<TurnHolder>
        /// By number.
        package var chain: [Turn]

        package init(
            session: Session.ID, start: Date, wheel: Wheel, offerAt: Date? = nil, fixed: TurnHolder? = nil,
            isPaused: Bool = false, unreachable: Set<TurnHolder> = [], chain: [Turn] = []
        ) {
            (self.session, self.start, self.wheel, self.offerAt) = (session, start, wheel, offerAt)
            (self.fixed, self.isPaused, self.unreachable, self.chain) = (fixed, isPaused, unreachable, chain)
        }
    }

    package var duty: Duty
    /// When each held it last.
    package var past: [TurnHolder: Date]
    /// When those joined who were not in the wheel from its beginning.
    package var newcomers: [TurnHolder: Date]
    package var coming: [Seat]

    package init(
        duty: Duty, past: [TurnHolder: Date] = [:], newcomers: [TurnHolder: Date] = [:], coming: [Seat]
    ) {
        (self.duty, self.past, self.newcomers, self.coming) = (duty, past, newcomers, coming)
    }

    /// What is to be written down now, and how each coming session stands then.
    package struct Plan: Hashable, Sendable {
        package var lapsed: [Turn.ID] = []
        /// Offered, and nobody can be asked any more.
        package var unreachable: [Turn.ID] = []
        /// Offers; those whom nobody can be asked for, and turns of the last resort, which bear their answer.
        package var opened: [Turn] = []
        package var standings: [TurnStanding] = []
        /// When the passing of time next changes anything.
        package var next: Date?

        package init() {}
    }

    /// Nobody is asked later than this before the session: too late to prepare anything.
    package static let leastNotice: TimeInterval = 24 * 3600

    package func plan(at now: Date) -> Plan {
        var plan = Plan()
        var last = newcomers.merging(past) { max($0, $1) }
        for seat in coming {
            if let holder = seat.holder(at: now) { last[holder] = max(last[holder] ?? .distantPast, seat.start) }
        }
        for seat in coming.sorted(by: { ($0.start, $0.session) < ($1.start, $1.session) }) {
            let (holder, state) = settle(seat, last, at: now, &plan)
            if let holder { last[holder] = max(last[holder] ?? .distantPast, seat.start) }
            plan.standings.append(TurnStanding(session: seat.session, duty: duty, holder: holder, state: state))
        }
        return plan
    }

    private func settle(
        _ seat: Seat, _ last: [TurnHolder: Date], at now: Date, _ plan: inout Plan
    ) -> (TurnHolder?, TurnStanding.State) {
        if let fixed = seat.fixed { return (fixed, .held) }
        if let turn = seat.chain.last {
            if turn.isHeld { return (turn.holder, .held) }
            if seat.awaits(turn, at: now) {
                if !seat.isPaused { plan.comes(turn.deadline) }
                return (turn.holder, .offered)
            }
            if turn.isOffered(at: now) {
                plan.unreachable.append(turn.id)
            } else if turn.answer == nil {
                plan.lapsed.append(turn.id)
            }
        }
        guard let candidate = seat.candidate(last) else { return fallBack(seat, at: now, &plan) }
        guard let offer = seat.wheel.offer, let offerAt = seat.offerAt, !seat.isPaused else {
            return (candidate, .planned)
        }
        guard offerAt <= now else {
            plan.comes(offerAt)
            return (candidate, .planned)
        }
        let deadline = min(
            now.addingTimeInterval(Double(offer.daysToAnswer) * 86_400),
            seat.start.addingTimeInterval(-Self.leastNotice))
        guard deadline > now else {
            return seat.chain.isEmpty ? (candidate, .planned) : fallBack(seat, at: now, &plan)
        }
        return ask(seat, last, until: deadline, at: now, &plan)
    }

    /// Asks the first in turn who can be asked.
    private func ask(
        _ seat: Seat, _ last: [TurnHolder: Date], until deadline: Date, at now: Date, _ plan: inout Plan
    ) -> (TurnHolder?, TurnStanding.State) {
        var seat = seat
        while let candidate = seat.candidate(last) {
            guard seat.unreachable.contains(candidate) else {
                plan.opened.append(Turn(id: seat.nextID(duty), holder: candidate, offered: now, deadline: deadline))
                plan.comes(deadline)
                return (candidate, .offered)
            }
            let turn = Turn(
                id: seat.nextID(duty), holder: candidate, offered: now, deadline: nil, answer: .unreachable)
            plan.opened.append(turn)
            seat.chain.append(turn)
        }
        return fallBack(seat, at: now, &plan)
    }

    /// Everybody passed.
    private func fallBack(_ seat: Seat, at now: Date, _ plan: inout Plan) -> (TurnHolder?, TurnStanding.State) {
        guard let fallback = seat.wheel.fallback, !seat.isPaused else { return (nil, .open) }
        // One who had to take it and gave it back is not made to take it again.
        if let turn = seat.chain.last, turn.holder == fallback, turn.deadline == nil, turn.answer != .unreachable {
            return (nil, .open)
        }
        plan.opened.append(
            Turn(id: seat.nextID(duty), holder: fallback, offered: now, deadline: nil, answer: .assigned))
        return (fallback, .held)
    }
}

extension Rotation.Plan {
    fileprivate mutating func comes(_ instant: Date?) {
        guard let instant else { return }
        next = min(next ?? instant, instant)
    }
}

extension Rotation.Seat {
    /// Who has it or is asked for it.
    fileprivate func holder(at now: Date) -> TurnHolder? {
        if let fixed { return fixed }
        guard let turn = chain.last, turn.isHeld || awaits(turn, at: now) else { return nil }
        return turn.holder
    }

    fileprivate func awaits(_ turn: Turn, at now: Date) -> Bool {
        isPaused ? turn.answer == nil : turn.isOffered(at: now) && !unreachable.contains(turn.holder)
    }

    /// Whose last turn lies longest ago, of those who have not passed on this session.
    fileprivate func candidate(_ last: [TurnHolder: Date]) -> TurnHolder? {
        let passed = Set(chain.map(\.holder))
        let waiting = wheel.order.enumerated().filter { !passed.contains($0.element) }
        return waiting.min { one, other in
            (last[one.element] ?? .distantPast, one.offset) < (last[other.element] ?? .distantPast, other.offset)
        }?.element
    }

    fileprivate func nextID(_ duty: Duty) -> Turn.ID {
        Turn.ID(session: session, duty: duty, number: (chain.last?.id.number ?? 0) + 1)
    }
}
