import Foundation
import Ledger
import Replies
import Sessions

extension IdentityQuestion {
    /// What the evidence of `message` names.
    init(_ evidence: Evidence, in message: IncomingMessage.ID) {
        self.init(
            deliveries: evidence.deliveries, messageIDs: evidence.messageIDs, calendarUID: evidence.calendar?.uid,
            sender: evidence.sender, codes: evidence.subjectCodes, message: message)
    }
}

extension KnownContext {
    /// What the ledger answered, as the reader wants it.
    init(_ answer: IdentityAnswer, for evidence: Evidence, answersLeft: Int, at now: Date) {
        self.init()
        deliveries = answer.deliveries.mapValues { KnownDelivery($0, polls: answer.polls, at: now) }
        deliveryOfMessage = answer.deliveryOfMessage
        if let attendee = answer.attendee, let person = answer.attendeePerson {
            invitation = Invitation(
                session: attendee.session, person: KnownPerson(person), revision: attendee.revision)
        }
        senders = answer.senders.map(KnownPerson.init)
        (sessions, polls) = (answer.sessions, answer.polls)
        turns = answer.turns
        sessionsOfCodes = Self.sessions(answer, withCodes: evidence.subjectCodes)
        hasAskedSender = answer.hasAskedSender
        (answersAreSpent, hasAnsweredToday) = (answersLeft <= 0, answersLeft == 1)
        said = answer.said
    }

    /// A code stands for a session only among those that the sender is asked to.
    private static func sessions(_ answer: IdentityAnswer, withCodes codes: [String]) -> [Session.ID] {
        var open: [Session.ID] = []
        for session in answer.senders.flatMap(\.openSessions) where !open.contains(session) { open.append(session) }
        return open.filter { codes.contains(SessionCode($0).description) }
    }
}

extension KnownPerson {
    init(_ known: IdentifiedPerson) {
        self.init(
            person: known.person, addresses: known.addresses, openSessions: known.openSessions,
            leftSessions: known.leftSessions)
    }
}

extension KnownDelivery {
    /// An answer is taken until thirty days after what it is about.
    private static let openFor: TimeInterval = 30 * 86_400

    init(_ known: IdentifiedDelivery, polls: [Session.ID: DatePoll], at now: Date) {
        self.init(
            id: known.delivery.id, person: KnownPerson(known.person),
            items: known.notices.map { notice in
                let asked = notice.session.flatMap { polls[$0] }?.everAsked(by: notice.key).map(\.number) ?? []
                return Item(
                    kind: notice.key.kind, session: notice.session, group: notice.group,
                    options: notice.key.kind == .receipt ? known.asksDates : asked)
            },
            isOpen: now < known.relevantUntil.addingTimeInterval(Self.openFor), hasAskedBack: known.hasAskedBack,
            turn: known.turn, threads: known.threads, due: known.delivery.due)
        (asked, recordedFeedback, earlierTimes) = (known.asked, known.recordedFeedback, known.earlierTimes)
    }
}
