package import Foundation
package import Sessions

/// What the ledger knows about each piece of evidence, read in one transaction. Whoever fills it looks up every
/// delivery, message id, UID, code and address that `Evidence` names, and the sessions these lead to.
package struct KnownContext: Hashable, Sendable {
    /// By id: those of `Evidence.deliveries`, and those found through a message id.
    package var deliveries: [Delivery.ID: KnownDelivery] = [:]
    /// By Message-ID without brackets: those of `answeredMessages` and of a bounce's `originalMessage` that a channel's
    /// provider gave to one of our deliveries instead of the id we minted.
    package var deliveryOfMessage: [String: Delivery.ID] = [:]
    /// The attendee whose copy of the event has the UID of `Evidence.calendar`.
    package var invitation: Invitation?
    /// The sessions that have the codes of `subjectCodes`, and to which one of `senders` is asked. Two sessions may share
    /// a code.
    package var sessionsOfCodes: [Session.ID] = []
    /// Everybody who has `Evidence.sender` as an address, on whatever channel: more than one where an address is shared.
    package var senders: [KnownPerson] = []
    /// Every session named by anything above, and the open ones of the senders.
    package var sessions: [Session.ID: Session] = [:]
    /// Of those of them whose date was asked for.
    package var polls: [Session.ID: DatePoll] = [:]
    /// The turns that the deliveries offer.
    package var turns: [Turn.ID: TurnOutlook] = [:]
    /// We have asked this sender back already about a message that no delivery could be found for.
    package var hasAskedSender = false
    /// Both of the automatic answers that law 7 allows a person and a thread in one day have gone out.
    package var answersAreSpent = false
    /// One of them has.
    package var hasAnsweredToday = false
    /// What the people named by anything above said before.
    package var said = SaidBefore()

    package init() {}

    package struct Invitation: Hashable, Sendable {
        package var session: Session.ID
        package var person: KnownPerson
        /// Added to the session's SEQUENCE in what is said to this person.
        package var revision: Int

        package init(session: Session.ID, person: KnownPerson, revision: Int = 0) {
            (self.session, self.person, self.revision) = (session, person, revision)
        }
    }
}

/// A person with what tells their messages from other people's.
package struct KnownPerson: Hashable, Sendable {
    package var person: Person
    /// Every mail address of theirs, in small letters.
    package var addresses: Set<String>
    /// Sessions they are asked to and that are neither past nor cancelled, plus those whose feedback they were asked for
    /// and have not given; soonest first.
    package var openSessions: [Session.ID]
    /// Sessions they were asked to once, and are no more.
    package var leftSessions: Set<Session.ID>

    package init(
        person: Person, addresses: Set<String>, openSessions: [Session.ID] = [], leftSessions: Set<Session.ID> = []
    ) {
        (self.person, self.addresses, self.openSessions) = (person, addresses, openSessions)
        self.leftSessions = leftSessions
    }
}

/// One of our messages that something in the evidence points to.
package struct KnownDelivery: Hashable, Sendable {
    /// One notice it carried.
    package struct Item: Hashable, Sendable {
        package var kind: Notice.Kind
        package var session: Session.ID?
        package var group: Group.ID?
        /// The options of a date poll that it asked about, by number.
        package var options: [Int]

        package init(
            kind: Notice.Kind, session: Session.ID? = nil, group: Group.ID? = nil, options: [Int] = []
        ) {
            (self.kind, self.session, self.group, self.options) = (kind, session, group, options)
        }
    }

    package var id: Delivery.ID
    /// When it was to leave: nobody answers it before.
    package var due: Date
    package var person: KnownPerson
    package var items: [Item]
    /// Its reply token has not run out.
    package var isOpen: Bool
    /// We have asked back about an answer to it already: the next unclear one goes to a person (law 8).
    package var hasAskedBack: Bool
    /// The hand that it offers, or whose answer it is a receipt of.
    package var turn: Turn.ID?
    /// What it asks back, or what an answer to it was asked back about.
    package var asked: AskedBack?
    /// The session it is a receipt for feedback on.
    package var recordedFeedback: Session.ID?
    /// Sessions that begin at another time now than it says.
    package var earlierTimes: Set<Session.ID> = []
    /// The news that it told, or whose answer it is a receipt of.
    package var threads: [NewsThread]

    package init(
        id: Delivery.ID, person: KnownPerson, items: [Item], isOpen: Bool = true, hasAskedBack: Bool = false,
        turn: Turn.ID? = nil, threads: [NewsThread] = [], due: Date = .distantPast
    ) {
        (self.turn, self.threads, self.due) = (turn, threads, due)
        (self.id, self.person, self.items) = (id, person, items)
        (self.isOpen, self.hasAskedBack) = (isOpen, hasAskedBack)
    }
}
