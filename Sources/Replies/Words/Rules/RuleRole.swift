/// What the grammar makes of some rules beyond their signs, written behind them: `maybe @putsOff | … | answers later | …`.
/// What a rule explains to people may be said in other words at any time; how it is read hangs on this alone.
enum RuleRole: String, CaseIterable, Sendable {
    // What else is said around the answer.

    /// A machine wrote it.
    case automatic
    /// Undoes what was said before it.
    case takesBack
    /// What somebody is said to have said: it yields to what the writer says now.
    case reported
    /// A good wish, as of somebody who stays away.
    case goodWish
    /// What the writer means or meant to do.
    case plans

    /// Is busy, beyond doubt: also behind a question.
    case busy

    // Yes and no.

    /// Sure, whatever hedge stands before it.
    case unhedged
    /// A question that waits for no answer.
    case rhetorical
    /// An answer that a question mark makes no question of.
    case asksNothing
    /// A turn of phrase that says no, whatever it answers.
    case idiom
    /// The writer would have come.
    case counterfactual
    /// Leave that is asked for.
    case asksLeave
    /// The writer's name is struck off something.
    case struckOff
    /// Something else at the hour of the session.
    case elsewhere
    /// The date that was proposed is none.
    case clashesWithNewDate
    /// A day or an hour suits.
    case suits

    // What is left open.

    /// Answered later, or somebody has to be asked first.
    case putsOff
    /// Something else has to happen first.
    case waits
    /// Leaves it open in any frame.
    case undecided
    /// Only then, and not before.
    case onlyThen
    /// Not before an hour: of one who comes, lateness; alone, a reason.
    case notBefore
    /// The offer of another time that a yes stands in is its condition.
    case binds

    // Two readings.

    /// nghỉ or nghĩ
    case restOrThought
    /// Comes late, or not at all.
    case lateOrAbsent
    /// The meeting, or the messages.
    case meetingOrMessages
    /// The place, the messages, or the meeting.
    case placeOrMessages
    /// Somebody else was meant.
    case wrongPerson
    /// The writer, perhaps with one guest.
    case perhapsOneGuest
    /// The writer or somebody else.
    case oneOfTwo
    /// The writer's turn goes to somebody else.
    case passesTurn
    /// One of several sessions.
    case oneOfSeveral

    // People.

    /// The guest is brought along.
    case brings
    /// Two people in all.
    case twoOfUs
    /// The seat is given up.
    case givesSeat
    /// A stand-in is to come, nobody knows who.
    case nobodyYet
    /// Asks whether somebody else may come.
    case asksStandIn

    // Other things.

    /// Wants to know something.
    case asksInformation
    /// Names what the session is about.
    case namesTopic
    /// Points to the agenda: counts only behind a verb that puts something there.
    case needsVerb
    /// Points to the agenda; what is put there may also follow.
    case mayPrecede
}
