import Foundation
package import Ledger
package import Sessions

/// `inbox apply`: a person says what a queued message answers; it outlives every reading of a machine.
package struct InboxApplyCommand: LedgerCommand {
    package var id: IncomingMessage.ID
    package var status: ParticipationStatus
    /// Needed where the message's evidence names none, or several.
    package var session: Session.ID?
    package var person: Person.ID?
    /// People coming besides the person.
    package var guests: Int?

    package init(
        id: IncomingMessage.ID, status: ParticipationStatus, session: Session.ID? = nil, person: Person.ID? = nil,
        guests: Int? = nil
    ) {
        (self.id, self.status, self.session) = (id, status, session)
        (self.person, self.guests) = (person, guests)
    }

    package func run(on ledger: LedgerDatabase, in context: CommandContext) async throws -> CommandStatus {
        guard let detail = try await ledger.incoming(id) else {
            throw CommandFailure(unknown: "message", id.rawValue)
        }
        let candidates = try await InboxCandidates(for: detail, on: ledger, at: context.now).all
        let person = try person(detail, candidates)
        let session = try session(detail, candidates.filter { $0.person == person })
        try await check(person, session, ledger)
        let rsvp = RSVP(
            id: "", session: session, person: person, status: status, guests: guests,
            comment: detail.text.isEmpty ? nil : detail.text,
            rule: Reason(vi: "\(context.person) quyết định", en: "decided by \(context.person)"),
            source: .person(note: context.person), at: detail.message.received)
        try await ledger.decide(id, .apply([.rsvp(rsvp)]), by: context.person, at: context.now)
        if context.json {
            try context.say(json: Entry(message: id, session: session, person: person, answer: status))
        } else {
            let answer = context.text(status.name)
            context.say(
                vi: "Đã ghi: \(person) \(answer) \(session).", en: "Recorded: \(person) \(answer) to \(session).")
        }
        return .success
    }

    private func person(_ detail: IncomingDetail, _ candidates: [InboxCandidates.Candidate]) throws -> Person.ID {
        if let person = person ?? detail.person { return person }
        if let only = candidates.first, candidates.count == 1 { return only.person }
        let list = candidates.map(\.person.rawValue).joined(separator: ", ")
        throw CommandFailure(
            vi: "Chưa rõ thư của ai; hãy nói với --person\(list.isEmpty ? "" : " (có thể là: \(list))").",
            en: "Whose message it is, is not known; say it with --person\(list.isEmpty ? "" : " (it may be: \(list))")."
        )
    }

    private func session(_ detail: IncomingDetail, _ candidates: [InboxCandidates.Candidate]) throws -> Session.ID {
        if let session = session ?? detail.session { return session }
        let open = candidates.flatMap(\.sessions)
        if let only = open.first, open.count == 1 { return only }
        let list = open.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(
            vi: "Chưa rõ thư trả lời buổi nào; hãy nói với --session\(list.isEmpty ? "" : " (có thể là: \(list))").",
            en: "Which session it answers is not known; say it with --session"
                + "\(list.isEmpty ? "" : " (it may be: \(list))").")
    }

    private func check(_ person: Person.ID, _ session: Session.ID, _ ledger: LedgerDatabase) async throws {
        _ = try await ledger.require(session)
        let asked = try await ledger.attendees(of: session).filter { $0.removed == nil }.map(\.person)
        guard !asked.contains(person) else { return }
        throw CommandFailure(
            vi: "\(person) không được mời đến \(session); xem `convoke session show \(session)`.",
            en: "\(person) was not asked to \(session); see `convoke session show \(session)`.")
    }

    private struct Entry: Encodable {
        let message: IncomingMessage.ID
        let session: Session.ID
        let person: Person.ID
        let answer: ParticipationStatus
    }
}
