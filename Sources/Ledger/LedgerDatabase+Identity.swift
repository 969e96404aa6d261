package import Foundation
package import Sessions

/// What a message's evidence names: to be looked up in one transaction.
package struct IdentityQuestion: Hashable, Sendable {
    /// From tokens.
    package var deliveries: [Delivery.ID]
    /// From In-Reply-To, References and delivery reports, without angle brackets.
    package var messageIDs: [String]
    /// UID of an iTIP object.
    package var calendarUID: String?
    /// The address in From.
    package var sender: String?
    /// Codes in the subject, in small letters and with their `#`.
    package var codes: [String]
    /// The message itself: what was asked back about it before does not count when it is read again (law 6).
    package var message: IncomingMessage.ID?

    package init(
        deliveries: [Delivery.ID] = [], messageIDs: [String] = [], calendarUID: String? = nil, sender: String? = nil,
        codes: [String] = [], message: IncomingMessage.ID? = nil
    ) {
        (self.codes, self.message) = (codes, message)
        (self.deliveries, self.messageIDs) = (deliveries, messageIDs)
        (self.calendarUID, self.sender) = (calendarUID, sender)
    }
}

/// What the ledger knows about it.
package struct IdentityAnswer: Hashable, Sendable {
    /// Those asked for, and those found through a message id.
    package var deliveries: [Delivery.ID: IdentifiedDelivery] = [:]
    package var deliveryOfMessage: [String: Delivery.ID] = [:]
    /// Whose copy of an event has the UID.
    package var attendee: Attendee?
    package var attendeePerson: IdentifiedPerson?
    /// Everybody with the sender's address, on whatever channel.
    package var senders: [IdentifiedPerson] = []
    /// One of them was asked back, within a month, about another message that no delivery was found for.
    package var hasAskedSender = false
    /// By code. A code that several sessions share is theirs that are neither over nor cancelled, and nobody's if these
    /// are several, too.
    package var sessionOfCode: [String: Session.ID] = [:]
    /// Every session named by anything above.
    package var sessions: [Session.ID: Session] = [:]
    /// Of those of them whose date was asked for.
    package var polls: [Session.ID: DatePoll] = [:]
    /// The turns that the deliveries offer.
    package var turns: [Turn.ID: TurnOutlook] = [:]
    /// What the people named by anything above said of these sessions, and offered, before the message.
    package var said = SaidBefore()

    package init() {}
}

/// A person with what tells their messages from other people's.
package struct IdentifiedPerson: Hashable, Sendable {
    package var person: Person
    /// All that are on the roster, in small letters.
    package var addresses: Set<String>
    /// Sessions this person is asked to and that are neither over nor cancelled, and those whose questions they were
    /// sent and have not answered; soonest first.
    package var openSessions: [Session.ID]
    /// Sessions this person was asked to once, and was taken off.
    package var leftSessions: Set<Session.ID>

    package init(
        person: Person, addresses: Set<String>, openSessions: [Session.ID], leftSessions: Set<Session.ID> = []
    ) {
        (self.person, self.addresses, self.openSessions) = (person, addresses, openSessions)
        self.leftSessions = leftSessions
    }
}

/// One of our messages that something points to.
package struct IdentifiedDelivery: Hashable, Sendable {
    package var delivery: Delivery
    package var person: IdentifiedPerson
    package var notices: [Notice]
    /// What a token's expiry is counted from: the end of the last session it is about, or when it fell due.
    package var relevantUntil: Date
    /// An answer to it was asked back about before.
    package var hasAskedBack: Bool
    /// The options of a date poll that it asked back about, by number.
    package var asksDates: [Int]
    /// The hand that it offers, or whose answer it is a receipt of.
    package var turn: Turn.ID?
    /// The news that it told, or whose answer it is a receipt of.
    package var threads: [NewsThread]
    /// What it asks back, or what an answer to it was asked back about and is not answered yet.
    package var asked: AskedBack?
    /// The session it is a receipt for feedback on.
    package var recordedFeedback: Session.ID?
    /// Sessions that begin at another time now than it says.
    package var earlierTimes: Set<Session.ID> = []

    package init(
        delivery: Delivery, person: IdentifiedPerson, notices: [Notice], relevantUntil: Date, hasAskedBack: Bool,
        asksDates: [Int] = [], turn: Turn.ID? = nil, threads: [NewsThread] = []
    ) {
        (self.turn, self.threads) = (turn, threads)
        (self.delivery, self.person, self.notices) = (delivery, person, notices)
        (self.relevantUntil, self.hasAskedBack, self.asksDates) = (relevantUntil, hasAskedBack, asksDates)
    }
}

extension LedgerDatabase {
    /// Looks everything up that may tell who wrote a message and what it answers. What is unknown is left out.
    package func identity(for question: IdentityQuestion, at now: Date) async throws -> IdentityAnswer {
        try await read { try $0.identity(for: question, at: now) }
    }

    /// One of our messages, for a page opened by its token; nil for an unknown or pruned one.
    package func identifiedDelivery(_ id: Delivery.ID, at now: Date) async throws -> IdentifiedDelivery? {
        try await read { try $0.identifiedDelivery(id, at: now) }
    }

    /// What was sent, as the channel took it; nil for an unknown delivery, or when its octets were pruned.
    package func sentOctets(of id: Delivery.ID) async throws -> [UInt8]? {
        try await read { sql in try sql.row("SELECT payload FROM delivery WHERE id = $1", id)?("payload") }
    }

    /// Automatic answers that may still go to this person today, and into the thread of this delivery (law 7).
    /// An answer to `message` itself does not count, because it is answered once however often it is read.
    package func automaticAnswersLeft(
        for person: Person.ID, about delivery: Delivery.ID?, besides message: IncomingMessage.ID? = nil, at now: Date
    ) async throws -> Int {
        try await read { try $0.automaticAnswersLeft(person, delivery, besides: message, at: now) }
    }

    /// Neither over nor cancelled, and this person is asked to it; soonest first.
    package func openSessions(of person: Person.ID, at now: Date) async throws -> [Session] {
        try await read { sql in try sql.openSessions(of: person, at: now) }
    }
}
