import Foundation
package import Ledger
import Replies
package import Sessions

/// `inbox apply`: a person says what a message means, or corrects what was made of it; it outlives every reading of a
/// machine, and is kept as an example to learn from.
package struct InboxApplyCommand: LedgerCommand {
    package var id: IncomingMessage.ID
    package var meaning: PersonsReading
    /// Needed where the message's evidence names none, or several.
    package var session: Session.ID?
    package var person: Person.ID?

    package init(
        id: IncomingMessage.ID, meaning: PersonsReading, session: Session.ID? = nil, person: Person.ID? = nil
    ) {
        (self.id, self.meaning) = (id, meaning)
        (self.session, self.person) = (session, person)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        let detail = try await ledger.requireMessage(id)
        let id = detail.message.id
        let label = try meaning.reading(of: detail.text, readAs: detail.reading, by: context.person)
        let candidates = try await InboxCandidates(for: detail, on: ledger, at: context.now).all
        let person = try person(detail, candidates)
        let session = try session(detail, candidates.filter { $0.person == person }, isNeeded: label.needsSession)
        if let session, label.needsSession { try await check(person, session, ledger) }
        if let session { try await check(label.answers, session, ledger) }
        let group = try await group(of: person, session, detail, ledger)
        let facts = facts(label, person, session, group, detail, by: context.person)
        let kind = try await kind(of: detail, label, ledger)
        try await ledger.decide(
            id, .apply(facts), as: ReadingExample.Draft(kind, label: label), by: context.person, at: context.now)
        if context.json {
            try context.say(
                json: Entry(message: id, session: session, person: person, answer: label.status, label: label))
        } else {
            say(label, person, session, in: context)
        }
        return .success
    }

    private func say(_ label: Reading, _ person: Person.ID, _ session: Session.ID?, in context: CommandContext) {
        guard let status = label.status, let session else {
            return context.say(vi: "Đã ghi lời của \(person).", en: "Recorded what \(person) said.")
        }
        let answer = context.text(status.name)
        context.say(vi: "Đã ghi: \(person) \(answer) \(session).", en: "Recorded: \(person) \(answer) to \(session).")
    }

    private func facts(
        _ label: Reading, _ person: Person.ID, _ session: Session.ID?, _ group: Group.ID?, _ detail: IncomingDetail,
        by decider: String
    ) -> [Fact] {
        let (source, at) = (FactSource.person(note: decider), detail.message.received)
        let words = detail.text.isEmpty ? nil : detail.text
        var facts: [Fact] = []
        if let session, let status = label.status {
            facts.append(
                .rsvp(
                    RSVP(
                        id: "", session: session, person: person, status: status, delegate: label.delegate,
                        guests: label.guests, party: label.party, late: label.late, leavesEarly: label.leavesEarly,
                        comment: words, rule: label.rule, source: source, at: at)))
        }
        if let session, !label.answers.isEmpty {
            facts.append(
                .feedback(
                    Feedback(
                        id: "", session: session, person: person, answers: label.answers, remark: words, source: source,
                        at: at)))
        }
        guard let group else { return facts }
        for offer in label.offers {
            facts.append(
                .contribution(
                    Contribution(
                        id: "", kind: offer.kind, group: group, session: session, person: person, text: offer.text,
                        source: source, at: at)))
        }
        if label.unsubscribe { facts.append(.unsubscribe(person, group)) }
        return facts
    }

    /// What it was an answer to: what it gives, else what the message that it answers asked.
    private func kind(
        of detail: IncomingDetail, _ label: Reading, _ ledger: LedgerDatabase
    ) async throws -> ReadingExample.Kind {
        if !label.answers.isEmpty { return .feedback }
        if label.status != nil { return .rsvp }
        let known = try await detail.delivery.asyncMap { try await ledger.delivery($0)?.line.notices } ?? nil
        let kinds = Set((known ?? []).map { ReplyKind($0.key.kind) })
        if kinds.contains(.feedback) { return .feedback }
        return kinds.contains(.rsvp) ? .rsvp : .other
    }

    private struct Entry: Encodable {
        let message: IncomingMessage.ID
        let session: Session.ID?
        let person: Person.ID
        let answer: ParticipationStatus?
        let label: Reading
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        if let self { try await transform(self) } else { nil }
    }
}
