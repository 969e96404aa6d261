package import Foundation

/// How one incoming message ends (law 8): what the ledger is to record, in one transaction.
package struct Verdict: Hashable, Sendable {
    package var end: IncomingMessage.State
    /// Whose message it is and what it answers, as far as is known.
    package var person: Person.ID?
    package var session: Session.ID?
    package var delivery: Delivery.ID?
    /// The newly written words.
    package var text: String
    package var subject: String?
    /// The sender as the message names it, for the queue.
    package var sender: String?
    package var reading: Reading?
    /// When the words were written, as far as that can be believed; nil for when the message arrived.
    package var written: Date?
    /// Facts to record; empty unless `end` is `applied` (or `asked`, for what was certain).
    package var facts: [Fact]
    /// What the writer is told, within the caps of law 7; nil for silence.
    package var receipt: ReceiptContent?
    /// Which evidence identified the writer, and why nothing more came of it, for a person to follow; which rule read the
    /// words stands in the reading.
    package var explanation: Reason
    /// What a mail server reports of one of our deliveries.
    package var bounce: Bounce?
    /// An away message: nobody nags this person meanwhile.
    package var away: Away?
    /// A calendar asks for this session's invitation again: it is sent once more, to the known address.
    package var resends: Session.ID?
    /// Somebody who was not asked answers an invitation that was passed on.
    package var joining: Joining?

    package struct Joining: Hashable, Sendable {
        package var session: Session.ID
        /// As the answer names them, or their address.
        package var name: String
        package var address: String

        package init(session: Session.ID, name: String, address: String) {
            (self.session, self.name, self.address) = (session, name, address)
        }
    }

    /// What an away message says.
    package struct Away: Hashable, Sendable {
        /// The last day away; nil where it names none.
        package var until: WallDate?
        /// Whom it names to turn to instead: a name, as it stands there.
        package var standIn: String?

        package init(until: WallDate? = nil, standIn: String? = nil) { (self.until, self.standIn) = (until, standIn) }
    }

    package struct Bounce: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            /// Given up, and not for the address' sake: too large, a full mailbox, a rule of the server.
            case undelivered
            /// There is nobody at these addresses, which are in small letters.
            case noSuchAddress(Set<String>)
            /// It arrived, and was called unwanted (RFC 5965).
            case complaint
        }

        package var delivery: Delivery.ID
        package var kind: Kind
        /// As RFC 3463 writes it, or the kind of a complaint. Of several recipients, the first one's.
        package var status: String?
        /// Those it tells of as given up on, in small letters; empty where it names nobody.
        package var recipients: Set<String>
        /// What it says of each of them, where it says so; a mailbox may pass our mail on to several.
        package var statuses: [String: String]

        package init(
            delivery: Delivery.ID, kind: Kind, status: String?, recipients: Set<String> = [],
            statuses: [String: String] = [:]
        ) {
            (self.delivery, self.kind, self.status, self.recipients) = (delivery, kind, status, recipients)
            self.statuses = statuses
        }

        /// What it says of `address`; of all, where it does not tell them apart.
        package func status(of address: String) -> String? { statuses[address.lowercased()] ?? status }
    }

    package init(
        end: IncomingMessage.State, person: Person.ID? = nil, session: Session.ID? = nil,
        delivery: Delivery.ID? = nil, text: String = "", subject: String? = nil, sender: String? = nil,
        reading: Reading? = nil, facts: [Fact] = [], receipt: ReceiptContent? = nil, explanation: Reason,
        bounce: Bounce? = nil, away: Away? = nil
    ) {
        (self.end, self.person, self.session, self.delivery) = (end, person, session, delivery)
        (self.text, self.subject, self.sender, self.reading) = (text, subject, sender, reading)
        (self.facts, self.receipt, self.explanation) = (facts, receipt, explanation)
        (self.bounce, self.away) = (bounce, away)
    }
}

/// One fact of any kind.
package enum Fact: Hashable, Sendable {
    case rsvp(RSVP)
    case feedback(Feedback)
    case contribution(Contribution)
    case vote(Vote)
    case turn(TurnAnswer)
    /// This person wants no more messages of this group beyond what cannot be left out.
    case unsubscribe(Person.ID, Group.ID)
    /// This person wants all messages of this group again.
    case resubscribe(Person.ID, Group.ID)
    /// Somebody who runs the group answers a member.
    case answer(OfferAnswer)
}
