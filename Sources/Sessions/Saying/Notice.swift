package import Foundation

/// What should be said to one person about one subject.
package struct Notice: Hashable, Sendable {
    package var key: Key
    /// The session it is about; nil for a receipt to a message about none, or a digest of several.
    package var session: Session.ID?
    /// The group in whose name it is said.
    package var group: Group.ID?
    package var due: Date
    /// Later than that it is dropped and logged, not sent (law 4).
    package var usefulUntil: Date
    /// Goes out in quiet hours, too.
    package var urgent: Bool

    package init(
        key: Key, session: Session.ID?, group: Group.ID?, due: Date, usefulUntil: Date, urgent: Bool = false
    ) {
        (self.key, self.session, self.group) = (key, session, group)
        (self.due, self.usefulUntil, self.urgent) = (due, usefulUntil, urgent)
    }

    package enum Kind: String, CaseIterable, Sendable, Codable {
        case callForTopics = "call-for-topics"
        /// A session's turn to host, to chair or to take the minutes is offered.
        case turnOffer = "turn-offer"
        case invitation
        case update
        case cancellation
        case agenda
        case reminder
        case feedbackRequest = "feedback-request"
        case digest
        case receipt
        case report
        /// What no session's plan says: see `News`.
        case news
        /// On which of these days and hours could you come?
        case datePoll = "date-poll"

        /// Comes with an iMIP part (RFC 6047); one message has room for one of them.
        package var carriesCalendar: Bool { self == .invitation || self == .update || self == .cancellation }
    }

    /// Shares its message with no other notice: a short answer to it could be taken for an answer to the other.
    package var travelsAlone: Bool {
        switch key.kind {
        case .receipt, .datePoll, .turnOffer: true
        case .news: News.repliedSteps.contains(key.step)
        default: false
        }
    }

    /// The permission to say it, once (law 1): unique in the ledger.
    package struct Key: Hashable, Sendable, Codable {
        package var subject: Subject
        /// Counts only what is material for the kind.
        package var revision: Int
        package var kind: Kind
        /// The policy step's stable name, never its offset.
        package var step: String
        package var person: Person.ID

        package init(subject: Subject, revision: Int, kind: Kind, step: String, person: Person.ID) {
            (self.subject, self.revision, self.kind) = (subject, revision, kind)
            (self.step, self.person) = (step, person)
        }
    }
}

/// What a notice is about, as one text: `session:cum-3-2021-04`.
package enum Subject: Hashable, Sendable, TextCodable {
    case session(Session.ID)
    case programme(Programme.ID)
    /// Everything for one person in one window: a digest's.
    case window(Person.ID, WallDate)
    /// An answer to this message.
    case incoming(IncomingMessage.ID)
    /// A group's board, opened at the instant (milliseconds) by whoever asked for the link.
    case board(Group.ID, Int64)
    /// What somebody must be told beside the plan of any session.
    case matter(Matter.ID)

    package init?(_ description: String) {
        guard let colon = description.firstIndex(of: ":") else { return nil }
        let name = String(description[description.index(after: colon)...])
        guard !name.isEmpty else { return nil }
        switch description[..<colon] {
        case "session": self = .session(.init(name))
        case "programme": self = .programme(.init(name))
        case "incoming": self = .incoming(.init(name))
        case "matter": self = .matter(.init(name))
        case "window":
            guard let last = name.lastIndex(of: ":"), let date = WallDate(String(name[name.index(after: last)...]))
            else { return nil }
            self = .window(.init(String(name[..<last])), date)
        case "board":
            guard let last = name.lastIndex(of: ":"), let at = Int64(name[name.index(after: last)...]) else {
                return nil
            }
            self = .board(.init(String(name[..<last])), at)
        default: return nil
        }
    }

    package var description: String {
        switch self {
        case .session(let id): "session:\(id)"
        case .programme(let id): "programme:\(id)"
        case .window(let person, let date): "window:\(person):\(date)"
        case .incoming(let id): "incoming:\(id)"
        case .board(let group, let at): "board:\(group):\(at)"
        case .matter(let id): "matter:\(id)"
        }
    }
}
