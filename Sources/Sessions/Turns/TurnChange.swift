package import Foundation

/// What a person may do about a session's turn, at the command line.
package enum TurnChange: Hashable, Sendable {
    /// The present holder takes it.
    case accept(Session.ID, Duty)
    case decline(Session.ID, Duty)
    case giveBack(Session.ID, Duty)
    /// The present holder is passed over, and owes the next one.
    case skip(Session.ID, Duty)
    case assign(Session.ID, Duty, TurnHolder)
    /// The holders of the two sessions exchange them.
    case swap(Session.ID, Session.ID, Duty)

    package var duty: Duty {
        switch self {
        case .accept(_, let duty), .decline(_, let duty), .giveBack(_, let duty), .skip(_, let duty): duty
        case .assign(_, let duty, _), .swap(_, _, let duty): duty
        }
    }

    package var sessions: [Session.ID] {
        switch self {
        case .accept(let id, _), .decline(let id, _), .giveBack(let id, _), .skip(let id, _): [id]
        case .assign(let id, _, _): [id]
        case .swap(let one, let other, _): [one, other]
        }
    }
}

/// Why a turn cannot be changed so.
package enum TurnRefusal: Error, Hashable, Sendable {
    /// The duty of this session does not go round: no wheel in the programme file, or the session's own line names it.
    case noWheel(Session.ID, Duty)
    /// It is over, or cancelled.
    case isOver(Session.ID)
    /// Everybody passed it on: there is nobody whose turn it is.
    case isOpen(Session.ID, Duty)
    /// Only what is held can be given back.
    case notHeld(Session.ID, Duty)
    /// They hold it already.
    case alreadyHeld(Session.ID, Duty)
    /// A school chairs no session, and a person hosts none.
    case wrongKind(TurnHolder, Duty)
    /// Both sessions are the same one's.
    case sameHolder(TurnHolder)
}

/// An offered turn as whoever reads an answer to it needs it.
package struct TurnOutlook: Hashable, Sendable {
    package var turn: Turn
    /// The holder's name.
    package var holder: String
    /// It went on to another hand, or to nobody.
    package var hasGoneOn: Bool
    /// The name of whoever has it now.
    package var now: String?

    package init(turn: Turn, holder: String, hasGoneOn: Bool, now: String?) {
        (self.turn, self.holder, self.hasGoneOn, self.now) = (turn, holder, hasGoneOn, now)
    }
}

/// What a message says of one duty of its session.
package struct TurnPicture: Hashable, Sendable {
    package var duty: Duty
    package var holder: TurnHolder?
    package var state: TurnStanding.State
    /// An answer is awaited until then.
    package var deadline: Date?
    /// Names in the order of turns, from this session's on.
    package var order: [String]

    package init(
        duty: Duty, holder: TurnHolder?, state: TurnStanding.State, deadline: Date? = nil, order: [String] = []
    ) {
        (self.duty, self.holder, self.state) = (duty, holder, state)
        (self.deadline, self.order) = (deadline, order)
    }
}

/// Who had a group's duty when, who owes, and how the coming turns stand.
package struct TurnBoard: Hashable, Sendable, Encodable {
    package var duty: Duty
    package var holders: [Holder]
    /// Past and coming, by time.
    package var sessions: [Seat]

    package struct Holder: Hashable, Sendable, Encodable {
        package var id: TurnHolder
        package var name: String
        /// Turns had, and the day of the last one.
        package var count: Int
        package var last: WallDate?
        /// Passed on a turn since the last one had, and so is asked before others.
        package var owes: Bool

        package init(id: TurnHolder, name: String, count: Int, last: WallDate?, owes: Bool) {
            (self.id, self.name, self.count, self.last, self.owes) = (id, name, count, last, owes)
        }
    }

    package struct Seat: Hashable, Sendable, Encodable {
        package var session: Session.ID
        package var title: String
        package var start: WallTime
        package var zone: String
        package var isOver: Bool
        package var holder: TurnHolder?
        package var name: String?
        package var state: TurnStanding.State
        package var deadline: Date?
        /// Through whose hands it went before.
        package var passed: [Passed]

        package struct Passed: Hashable, Sendable, Encodable {
            package var name: String
            package var answer: TurnAnswer.Kind?

            package init(name: String, answer: TurnAnswer.Kind?) { (self.name, self.answer) = (name, answer) }
        }

        package init(
            of session: Session, isOver: Bool, holder: TurnHolder?, name: String?, state: TurnStanding.State,
            deadline: Date? = nil, passed: [Passed] = []
        ) {
            (self.session, title, start, zone) = (session.id, session.title, session.start, session.zone)
            self.isOver = isOver
            (self.holder, self.name, self.state) = (holder, name, state)
            (self.deadline, self.passed) = (deadline, passed)
        }
    }

    package init(duty: Duty, holders: [Holder], sessions: [Seat]) {
        (self.duty, self.holders, self.sessions) = (duty, holders, sessions)
    }
}
