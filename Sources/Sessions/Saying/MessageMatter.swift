/// All that one message is made of: the input of the composer, read in one transaction.
package struct MessageMatter: Hashable, Sendable {
    package var delivery: Delivery
    package var person: Person
    /// More than one person is written to at this address, so the first line names whom the message is for.
    package var sharesAddress: Bool
    package var items: [Item]
    /// What people must heed on the days of the sessions it is about.
    package var safetyNotes: [SafetyNote]

    /// One notice with what it is about.
    package struct Item: Hashable, Sendable {
        package var notice: Notice
        package var group: Group?
        package var programme: Programme?
        package var session: Session?
        package var host: Organisation?
        package var previousHost: Organisation?
        package var attendee: Attendee?
        package var role: Membership.Role?
        /// Topics members have registered for this session or for none yet.
        package var topics: [Topic]
        /// The session of the group before this one, for an invitation: its documents may have come after its last
        /// message.
        package var previous: Session?
        /// How the session's turns stand, where they are kept in the ledger.
        package var turns: [TurnPicture]
        /// The sessions that were changed in one go with this one, itself among them, by their starts; empty for one
        /// that was changed alone.
        package var together: [Session]
        /// Another message to this person explains the change of all of them.
        package var isExplainedElsewhere: Bool
        /// For digests and reports.
        package var board: SessionBoard?
        /// For receipts.
        package var receipt: ReceiptContent?
        /// For news.
        package var news: News?
        /// For date polls.
        package var poll: DatePoll?
        /// For how one stands.
        package var pollBoard: PollBoard?
        /// The sessions and people a receipt or news name, so that they can be called by title and by name.
        package var mentioned: Mentioned

        package struct Mentioned: Hashable, Sendable {
            package var sessions: [Session]
            package var people: [Person]

            package init(sessions: [Session] = [], people: [Person] = []) {
                (self.sessions, self.people) = (sessions, people)
            }
        }

        package init(
            notice: Notice, group: Group? = nil, programme: Programme? = nil, session: Session? = nil,
            host: Organisation? = nil, previousHost: Organisation? = nil, attendee: Attendee? = nil,
            role: Membership.Role? = nil, topics: [Topic] = [], previous: Session? = nil, turns: [TurnPicture] = [],
            together: [Session] = [],
            isExplainedElsewhere: Bool = false, board: SessionBoard? = nil,
            receipt: ReceiptContent? = nil, news: News? = nil, poll: DatePoll? = nil, pollBoard: PollBoard? = nil,
            mentioned: Mentioned = Mentioned()
        ) {
            self.turns = turns
            (self.notice, self.group, self.programme, self.session) = (notice, group, programme, session)
            (self.host, self.previousHost, self.attendee, self.role) = (host, previousHost, attendee, role)
            (self.topics, self.previous) = (topics, previous)
            (self.together, self.isExplainedElsewhere) = (together, isExplainedElsewhere)
            (self.board, self.receipt, self.news, self.mentioned) = (board, receipt, news, mentioned)
            (self.poll, self.pollBoard) = (poll, pollBoard)
        }
    }

    package init(
        delivery: Delivery, person: Person, sharesAddress: Bool = false, items: [Item], safetyNotes: [SafetyNote] = []
    ) {
        (self.delivery, self.person, self.sharesAddress, self.items) = (delivery, person, sharesAddress, items)
        self.safetyNotes = safetyNotes
    }
}

/// What a receipt tells: what was recorded, or what is asked back.
package struct ReceiptContent: Hashable, Sendable, Codable {
    /// One fact that was recorded, for one line.
    package enum Line: Hashable, Sendable, Codable {
        case rsvp(
            session: Session.ID, status: ParticipationStatus, delegate: String?, guests: Int?, party: Int?,
            late: Bool, leavesEarly: Bool)
        case feedback(session: Session.ID, answers: [Int: FeedbackAnswer])
        case contribution(Contribution.Kind, text: String)
        case turn(TurnLine)
        case unsubscribed
        case resubscribed
        /// The words go to these people, as an answer to what the matter tells.
        case answered(Matter.ID, to: [Person.ID])
        case vote(session: Session.ID, choices: [Choice])
    }

    /// An option of a date poll and what was answered to it, in the order of their numbers.
    package struct Choice: Hashable, Sendable, Codable {
        package var number: Int
        package var start: WallTime
        package var answer: Vote.Answer

        package init(_ option: PollOption, _ answer: Vote.Answer) {
            (number, start, self.answer) = (option.number, option.start, answer)
        }
    }

    /// What is asked back, once.
    package enum Question: Hashable, Sendable, Codable {
        /// What was meant? With the readings that both fit; where there are none, whether the person comes.
        case coming(session: Session.ID, readings: [Meaning])
        /// Who comes instead?
        case standIn(session: Session.ID)
        /// Which of these sessions was meant?
        case whichSession([Session.ID])
        /// Which of the people at this address wrote?
        case whichPerson([Person.ID])
        /// Was it you who wrote this? Sent to the known address only.
        case confirmSender
        /// A score fits two readings, or none: which is given to which question of the form?
        case score(session: Session.ID, question: Int?, readings: [Meaning]? = nil)
        /// Anonymous feedback is given on its page, not by reply (law 13).
        case useThePage(session: Session.ID)
        /// Which of these options were meant?
        case dates(session: Session.ID, options: [PollOption])
        /// The answer was to an earlier time of the session: does the person come at the present one?
        case earlierTime(session: Session.ID)
        /// Is the turn taken?
        case turn(Turn.ID, holder: String)
        /// A yes alone does nothing about these news, of this step: which command does?
        case deed(Matter.ID, String)
    }

    /// What was answered to the offer of a turn.
    package struct TurnLine: Hashable, Sendable, Codable {
        package var turn: Turn.ID
        /// The holder's name.
        package var holder: String
        package var isTaken: Bool
        /// The turn had gone on: the answer changes nothing.
        package var isTooLate: Bool
        /// The name of whoever has it now, if it went on and somebody has.
        package var now: String?

        package init(
            _ turn: Turn.ID, holder: String, isTaken: Bool, isTooLate: Bool = false, now: String? = nil
        ) {
            (self.turn, self.holder) = (turn, holder)
            (self.isTaken, self.isTooLate, self.now) = (isTaken, isTooLate, now)
        }
    }

    package var lines: [Line]
    package var question: Question?
    /// The first words of what was written, so that the writer knows which message is meant.
    package var heard: String
    package var inReplyTo: String?

    package init(lines: [Line], question: Question? = nil, heard: String, inReplyTo: String? = nil) {
        (self.lines, self.question, self.heard, self.inReplyTo) = (lines, question, heard, inReplyTo)
    }
}

extension ReceiptContent {
    /// The turn it is about: an answer to the receipt is an answer to its offer.
    package var turn: Turn.ID? {
        if case .turn(let turn, _) = question { return turn }
        return lines.lazy.compactMap { if case .turn(let line) = $0 { line.turn } else { nil } }.first
    }

    /// The sessions it names, each once: what `MessageMatter.Item.Mentioned` is read for.
    package var mentionedSessions: [Session.ID] {
        var ids: [Session.ID] = lines.compactMap { line in
            switch line {
            case .rsvp(let session, _, _, _, _, _, _), .feedback(let session, _), .vote(let session, _): session
            case .turn(let line): line.turn.session
            case .contribution, .unsubscribed, .resubscribed, .answered: nil
            }
        }
        switch question {
        case .coming(let session, _), .standIn(let session), .score(let session, _, _), .useThePage(let session),
            .dates(let session, _), .earlierTime(let session):
            ids.append(session)
        case .turn(let turn, _): ids.append(turn.session)
        case .whichSession(let sessions): ids += sessions
        case .whichPerson, .confirmSender, .deed, nil: break
        }
        return ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// It records and asks nothing: a person will read the message.
    package var isNote: Bool { lines.isEmpty && question == nil }

    /// The session it is a receipt for feedback on, or asks about a score of.
    package var recordedFeedback: Session.ID? {
        if case .score(let session, _, _) = question { return session }
        return lines.lazy.compactMap { if case .feedback(let session, _) = $0 { session } else { nil } }.first
    }

    /// A topic was registered: whoever did so is told which others it is like.
    package var recordsTopic: Bool {
        lines.contains { if case .contribution(.topic, _) = $0 { true } else { false } }
    }

    /// The news that what was written answers: so does an answer to the receipt.
    package var answeredMatter: Matter.ID? {
        if case .deed(let matter, _) = question { return matter }
        return lines.lazy.compactMap { if case .answered(let matter, _) = $0 { matter } else { nil } }.first
    }

    /// The people it asks about, or tells of.
    package var mentionedPeople: [Person.ID] {
        let asked: [Person.ID] = if case .whichPerson(let people) = question { people } else { [] }
        return asked + lines.flatMap { if case .answered(_, let people) = $0 { people } else { [] as [Person.ID] } }
    }
}
