internal import Foundation
internal import Sessions

/// Appends facts of one source, and lets what depends on them follow: attendees' statuses, topics, the plans.
struct FactRecorder {
    let transaction: LedgerTransaction
    /// The message behind them, if there is one.
    let message: IncomingMessage.ID?
    let source: FactSource
    /// When they became known; nil for the transaction's now.
    var at: Date?
    /// When the words were written; nil for when they became known. It decides which of two answers on coming or on a
    /// session, votes or wishes to be told is the last word. Who offered something first, and what comes of a turn, is
    /// decided by when it became known.
    var written: Date?

    private var sql: any SQLConnection { transaction.sql }
    private var moment: Date { at ?? transaction.now }
    private var said: Date { written ?? moment }

    init(transaction: LedgerTransaction, message: IncomingMessage.ID?, source: FactSource) {
        (self.transaction, self.message, self.source) = (transaction, message, source)
    }

    /// Returns whether something was left out because its form is anonymous (law 13).
    func record(_ facts: [Fact]) throws -> Bool {
        var leftOut = false
        for fact in facts {
            switch fact {
            case .rsvp(let rsvp): try record(rsvp)
            case .feedback(let feedback): leftOut = try !record(feedback) || leftOut
            case .contribution(let contribution):
                let isWish = contribution.kind == .question && facts.contains { $0.wishesToMove(contribution.text) }
                try record(contribution, isTold: !isWish)
            case .vote(let vote): try record(vote)
            case .turn(let answer): try record(answer)
            case .unsubscribe(let person, let group):
                try mute(Set(Notice.Kind.allCases), for: person, in: group)
                if !source.isDecision { try tellOrganisers(ofLeaving: person, group) }
            case .resubscribe(let person, let group):
                try mute([], for: person, in: group)
                if !source.isDecision { try tellOrganisers(ofLeaving: person, group) }
            case .answer(var answer):
                (answer.source, answer.at) = (source, moment)
                try transaction.record(answer, message: message)
            }
        }
        // Wishes are told of all together, so that only their end counts, whatever was taken back before.
        let moved = try message.map { try transaction.sessionsMoved(by: $0) } ?? []
        for session in moved.union(facts.compactMap(\.movedSession)).sorted() {
            try transaction.refreshWishes(of: session)
        }
        return leftOut
    }

    private func record(_ rsvp: RSVP) throws {
        // Silence is no answer, and is not recorded as one.
        guard rsvp.status != .needsAction else { return }
        try sql.execute(
            """
            INSERT INTO rsvp (id, session, person, status, delegate, guests, party, late, leavesEarly, comment, rule,
                sourceKind, source, message, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """, transaction.mintID(), rsvp.session, rsvp.person, rsvp.status, rsvp.delegate, rsvp.guests, rsvp.party,
            rsvp.late, rsvp.leavesEarly, rsvp.comment, rsvp.rule, source.storedKind, source.storedSource, message,
            said)
        try transaction.refreshStatus(of: rsvp.person, in: rsvp.session)
        try transaction.replan(rsvp.session)
    }

    private func record(_ vote: Vote) throws {
        try sql.execute(
            """
            INSERT INTO vote (id, session, person, answers, comment, rule, sourceKind, source, message, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """, transaction.mintID(), vote.session, vote.person, try storedJSON(vote.answers), vote.comment, vote.rule,
            source.storedKind, source.storedSource, message, said)
        try transaction.replan(vote.session)
    }

    private func record(_ feedback: Feedback) throws -> Bool {
        let session = try sql.requiredSession(feedback.session)
        guard session.feedback?.anonymous != true, let person = feedback.person else { return false }
        try sql.execute(
            """
            INSERT INTO feedback (id, session, person, answers, remark, sourceKind, source, message, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, transaction.mintID(), session.id, person, try storedJSON(feedback.answers), feedback.remark,
            source.storedKind, source.storedSource, message, said)
        try transaction.replan(session.id)
        return true
    }

    private func record(_ answer: TurnAnswer) throws {
        var answer = answer
        (answer.source, answer.at) = (source, moment)
        try transaction.record(answer, message: message)
    }

    /// - Parameter isTold: false where other news say the same words already.
    private func record(_ contribution: Contribution, isTold: Bool) throws {
        // An earlier reading of the same message offered it, and somebody has seen to it.
        if try isSeenTo(contribution) { return }
        let id = try recordContribution(contribution, isTold: isTold).rawValue
        if contribution.kind == .lesson, !contribution.text.isEmpty, try !isDone(contribution) {
            try transaction.insert(
                FollowUp(
                    id: .init(id), kind: .lesson, group: contribution.group, session: contribution.session,
                    text: contribution.text))
        }
        guard contribution.kind == .topic, !contribution.text.isEmpty, try !isSettled(contribution) else { return }
        try sql.execute(
            """
            INSERT INTO topic (id, meetingGroup, title, proposer, session, state)
            VALUES ($1, $2, $3, $4, $5, 'proposed')
            """, id, contribution.group, contribution.text, contribution.person, contribution.session)
    }

    /// Returns the id it got.
    func recordContribution(_ contribution: Contribution, isTold: Bool = true) throws -> Contribution.ID {
        let id = transaction.mintID()
        try sql.execute(
            """
            INSERT INTO contribution (id, kind, meetingGroup, session, person, words, proposed, thread, sourceKind,
                source, message, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """, id, contribution.kind, contribution.group, contribution.session, contribution.person,
            contribution.text, contribution.proposed, contribution.thread, source.storedKind, source.storedSource,
            message, moment)
        if isTold { try tellOrganisers(of: contribution, id) }
        return .init(id)
    }

    /// What `LedgerTransaction.withdrawFacts` left standing.
    private func isSeenTo(_ contribution: Contribution) throws -> Bool {
        try sql.row(
            """
            SELECT 1 AS one FROM contribution
            WHERE message = $1 AND kind = $2 AND superseded IS NULL AND \(LedgerTransaction.isSeenTo) LIMIT 1
            """, message, contribution.kind) != nil
    }

    /// What waits for a word of theirs is told them at once; what they entered themselves, they know.
    private func tellOrganisers(of contribution: Contribution, _ id: String) throws {
        guard !source.isDecision || contribution.kind == .request, let person = contribution.person else { return }
        let news: News
        switch contribution.kind {
        case .question: news = .question(words: contribution.text, by: person)
        case .reschedule:
            guard contribution.session == nil else { return }
            news = .reschedule(words: contribution.text, by: person)
        case .request: news = .sessionRequested(about: contribution.text, by: person)
        case .topic, .idea, .petition, .lesson: return
        }
        try transaction.open(
            Matter(
                id: .init("\(news.step):\(contribution.kind == .request ? id : message?.rawValue ?? id)"),
                group: contribution.group,
                session: contribution.session, audience: .organisers, news: news, opened: transaction.now,
                usefulUntil: transaction.now.addingTimeInterval(Matter.standardUse)), from: message)
    }

    /// By level: whether somebody left, or came back after they had.
    func tellOrganisers(ofLeaving person: Person.ID, _ group: Group.ID) throws {
        let matter = Matter.ID("leaving:\(group):\(person)")
        let kinds = Notice.Kind.allCases.filter(\.mayBeLeftOut)
        let hasLeft = try sql.mutedKinds(in: group)[person]?.isSuperset(of: kinds) ?? false
        guard try hasLeft || sql.matter(matter) != nil else { return }
        try transaction.open(
            Matter(
                id: matter, group: group, audience: .organisers, news: hasLeft ? .left(person) : .returned(person),
                opened: transaction.now, usefulUntil: transaction.now.addingTimeInterval(Matter.standardUse)),
            from: message)
    }

    /// An earlier reading of the same message proposed it, and it is on an agenda or was turned down by now.
    private func isSettled(_ topic: Contribution) throws -> Bool {
        try sql.row(
            """
            SELECT 1 AS one FROM topic JOIN contribution ON contribution.id = topic.id
            WHERE contribution.message = $1 AND topic.title = $2
                AND (topic.state <> 'proposed' OR NOT \(LedgerTransaction.noneMergedInto))
            LIMIT 1
            """, message, topic.text) != nil
    }

    /// As `isSettled`, of a lesson that is heeded or dropped by now.
    private func isDone(_ lesson: Contribution) throws -> Bool {
        try sql.row(
            """
            SELECT 1 AS one FROM followUp JOIN contribution ON contribution.id = followUp.id
            WHERE contribution.message = $1 AND followUp.words = $2 AND followUp.state <> 'open' LIMIT 1
            """, message, lesson.text) != nil
    }

    /// From now on, or from when the message was written, this person wants no notices of `kinds`; what cannot be left out
    /// cannot be muted.
    func mute(_ kinds: Set<Notice.Kind>, for person: Person.ID, in group: Group.ID) throws {
        try sql.execute(
            """
            INSERT INTO preference (id, meetingGroup, person, kinds, sourceKind, source, message, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, transaction.mintID(), group, person,
            try storedJSON(kinds.filter(\.mayBeLeftOut).map(\.rawValue).sorted()), source.storedKind,
            source.storedSource, message, said)
        try transaction.replanSessions(of: group)
    }

    /// Nobody nags this person meanwhile; nil ends an absence.
    func record(_ absence: Absence?, of person: Person.ID) throws {
        try sql.execute(
            """
            INSERT INTO absence (id, person, until, stated, standIn, sourceKind, source, message, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, transaction.mintID(), person, absence?.until, absence?.isStated ?? true, absence?.standIn,
            source.storedKind, source.storedSource, message, moment)
        try transaction.replanSessions(askedOf: person)
        try transaction.settleAbsence(of: person)
    }
}

extension Fact {
    fileprivate var movedSession: Session.ID? {
        if case .contribution(let wish) = self, wish.kind == .reschedule { wish.session } else { nil }
    }

    /// A wish for another date in exactly these words: a question in them is the same wish, and told with it.
    fileprivate func wishesToMove(_ words: String) -> Bool {
        if case .contribution(let wish) = self { wish.kind == .reschedule && wish.text == words } else { false }
    }
}

extension Notice.Kind {
    /// Somebody who wants no more of a group's messages is still told when a meeting they know of changes or is
    /// cancelled, and that their own message was read.
    package var mayBeLeftOut: Bool { self != .update && self != .cancellation && self != .receipt }
}
